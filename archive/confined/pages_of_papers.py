"""Pages of papers (PDF), as confined workers read them; every value checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from archive.confined.asking import SECONDS_OF_SILENCE, Answer, DecodingRefused, Source
from archive.confined.pixels import MOST_REGION, Pixels, checked_pixels
from archive.confined.workers import Workers
from crypto.jobs import CancelToken

MOST_PAGES = 1_000_000
_MOST_LENGTH = 100_000_000
_MOST_CHARACTERS = 400_000
_MOST_OUTLINE = 2000
_MOST_TITLE = 300
_MOST_COUNT = 1_000_000


@dataclass(frozen=True)
class Chapter:
    """A line of a paper's own outline. ``page`` is 0 where it leads nowhere."""

    depth: int
    page: int
    untrusted_title: str


@dataclass(frozen=True)
class PaperFacts:
    """What a paper is made of. Nothing of what it carries besides its pages was opened."""

    pages: int
    width: int
    """Of the first page, in hundredths of a point."""
    height: int
    chapters: tuple[Chapter, ...]
    attachments: int
    scripts: int


@dataclass(frozen=True)
class PlacedWord:
    """A word of a page: ``start`` to ``end`` of its text; its box in hundredths of a point from the upper left."""

    start: int
    end: int
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class PageText:
    """The text of one page. A soft hyphen stands where a word is divided at the end of a line."""

    untrusted_text: str
    words: tuple[PlacedWord, ...]
    width: int
    """Of the page, in hundredths of a point."""
    height: int


class PagesOfPapers:
    """Asks the workers for pages. ``document``, the object id, names the file for them: under it, it stays open."""

    def __init__(self, workers: Workers, seconds: float = SECONDS_OF_SILENCE) -> None:
        self._workers = workers
        self._seconds = seconds

    def facts(self, source: Source, document: str, token: CancelToken | None = None) -> PaperFacts:
        """Pages, outline, and what else is in it.

        Raises:
            DecodingRefused: ``encrypted`` where it asks for a password; Cancelled; what the source raises.
        """
        wish = {"document": document, "first": 1, "count": 1, "outline": True}
        answer = self._ask("pages", wish, source, token)
        pages = answer.number("pages", 1, MOST_PAGES)
        sizes = _rows(answer, "sizes", 1)
        if len(sizes) != 1:
            raise DecodingRefused(reason="broke_off")
        width, height = _numbers(sizes[0], 2, 1, _MOST_LENGTH)
        chapters = tuple(_chapter(row, pages) for row in _rows(answer, "outline", _MOST_OUTLINE))
        attachments, scripts = (answer.number(name, 0, _MOST_COUNT) for name in ("attachments", "scripts"))
        return PaperFacts(pages, width, height, chapters, attachments, scripts)

    def page(
        self,
        source: Source,
        document: str,
        number: int,
        width: int,
        height: int = 0,
        region: tuple[int, int, int, int] | None = None,
        token: CancelToken | None = None,
    ) -> Pixels:
        """A page of ``width`` x ``height`` pixels (0: as the other demands).

        Or ``region`` of it: left, top, across, down.

        Raises as ``facts`` does; ``no_page``, ``too_large``.
        """
        wish = {"document": document, "number": number, "width": width, "height": height}
        wish |= {"region": region and list(region), "most_pixels": MOST_REGION}
        return checked_pixels(self._ask("page", wish, source, token), ("paper_width", "paper_height"))

    def text(self, source: Source, document: str, number: int, token: CancelToken | None = None) -> PageText:
        """The text of a page and the place of every word. Raises as ``page`` does."""
        answer = self._ask("page_text", {"document": document, "number": number}, source, token)
        untrusted_text = answer.words("text", _MOST_CHARACTERS)
        width, height = answer.number("paper_width", 1, _MOST_LENGTH), answer.number("paper_height", 1, _MOST_LENGTH)
        words = tuple(
            _word(row, len(untrusted_text), width, height) for row in _rows(answer, "words", _MOST_CHARACTERS)
        )
        return PageText(untrusted_text, words, width, height)

    def close(self, document: str) -> None:
        """One worker that has it open forgets it. Raises ``DecodingRefused``."""
        self._workers.ask("papers", "close", {"document": document}, seconds=self._seconds)

    def _ask(self, task: str, wish: Mapping[str, Any], source: Source, token: CancelToken | None) -> Answer:
        return self._workers.ask("papers", task, wish, [source], seconds=self._seconds, token=token)


def _rows(answer: Answer, name: str, most: int) -> list[Any]:
    untrusted_rows = answer.untrusted_fields.get(name)
    if not isinstance(untrusted_rows, list) or len(untrusted_rows) > most:
        raise DecodingRefused(reason="broke_off")
    return untrusted_rows


def _numbers(untrusted_row: object, count: int, least: int, most: int) -> list[int]:
    if not isinstance(untrusted_row, list) or len(untrusted_row) != count:
        raise DecodingRefused(reason="broke_off")
    if not all(isinstance(one, int) and not isinstance(one, bool) and least <= one <= most for one in untrusted_row):
        raise DecodingRefused(reason="broke_off")
    return untrusted_row


def _chapter(untrusted_row: object, pages: int) -> Chapter:
    if not isinstance(untrusted_row, list) or len(untrusted_row) != 3:
        raise DecodingRefused(reason="broke_off")
    depth, page = _numbers(untrusted_row[:2], 2, 0, pages + 100)
    untrusted_title = untrusted_row[2]
    if page > pages or not isinstance(untrusted_title, str) or len(untrusted_title) > _MOST_TITLE:
        raise DecodingRefused(reason="broke_off")
    return Chapter(depth, page, untrusted_title)


def _word(untrusted_row: object, length: int, width: int, height: int) -> PlacedWord:
    start, end, *sides = _numbers(untrusted_row, 6, 0, _MOST_LENGTH)
    left, top, right, bottom = sides
    if not (start < end <= length and left <= right <= width and top <= bottom <= height):
        raise DecodingRefused(reason="broke_off")
    return PlacedWord(start, end, left, top, right, bottom)
