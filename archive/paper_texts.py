"""Text of pages: of a paper's own letters, or of its pixels where it has none."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from archive.confined.asking import Answer, DecodingRefused, Source
from archive.confined.grey_pages import Grey, paper_page, picture_page
from archive.confined.pictures import MOST_FILE_BYTES
from archive.confined.pictures import MOST_PIXELS as MOST_PICTURE
from archive.confined.recognising import Recogniser, recognise
from archive.confined.several import in_order
from archive.confined.workers import Workers
from archive.vocabulary.testimony import Language
from crypto.jobs import CancelToken

PAPER: Final = "application/pdf"
MOST_PAGES: Final = 100_000
MOST_PAGE_CHARACTERS: Final = 400_000
MOST_LINE: Final = 8000
OF_PAGES: Final = frozenset({"image/tiff", "image/heic", "image/heif"})
"""Picture files whose further pictures are pages; those of others are frames, or small ones of the first."""
_HAIR: Final = "\u00ad"
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LETTER: Final = re.compile(r"\w")
_FIRST: Final = {Language.KAZAKH: ("kaz", "rus", "eng"), Language.ENGLISH: ("eng", "rus", "kaz")}


@dataclass(frozen=True)
class PageRead:
    """One page: its lines, and of a machine's reading the words it was not sure of."""

    number: int
    pages: int
    lines: tuple[str, ...]
    machine: bool = False
    doubtful: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True)
class _Scan:
    """A page that only the recognition can read."""

    number: int
    pages: int
    grey: Grey


def pages_of(
    workers: Workers,
    source: Source,
    name: str,
    first: int,
    recogniser: Recogniser | None,
    language: Language,
    token: CancelToken | None,
) -> Iterator[PageRead]:
    """Every page of a paper from ``first`` on; ``name`` is any name for it. Raises ``DecodingRefused``, Cancelled."""
    with workers.borrowed("papers") as worker:
        wish = {"document": name, "first": 1, "count": 0, "outline": False}
        count = worker.ask("pages", wish, [source], token=token).number("pages", 1, 2**31)

        def sheets() -> Iterator[PageRead | _Scan]:
            for number in range(first, min(count, MOST_PAGES) + 1):
                asked = {"document": name, "number": number, "places": False}
                try:
                    lines = page_lines(worker.ask("page_text", asked, [source], token=token))
                except DecodingRefused:
                    lines = ()
                if lines or recogniser is None:
                    yield PageRead(number, count, lines)
                    continue
                try:
                    grey = paper_page(worker, source, name, number, token)
                except DecodingRefused as error:
                    if error.reason == "unconfined":
                        raise
                    yield PageRead(number, count, ())
                else:
                    yield _Scan(number, count, grey)

        try:
            yield from _read(sheets(), recogniser, language, token)
        finally:
            if worker.generation:
                with contextlib.suppress(DecodingRefused):
                    worker.ask("close", {"document": name})


def pages_of_picture(
    workers: Workers,
    source: Source,
    media_type: str,
    first: int,
    recogniser: Recogniser,
    language: Language,
    token: CancelToken | None,
) -> Iterator[PageRead]:
    """What a machine reads on the pages of a picture file from ``first`` on; frames of what moves are none.

    Raises ``DecodingRefused``, Cancelled.
    """
    with workers.borrowed("pictures") as worker:
        count = 1
        if media_type in OF_PAGES and source.size <= MOST_FILE_BYTES:
            wish = {"most_pixels": MOST_PICTURE}
            count = worker.ask("facts", wish, [source], token=token).number("pages", 1, MOST_PAGES)

        def sheets() -> Iterator[PageRead | _Scan]:
            for number in range(first, count + 1):
                try:
                    grey = picture_page(worker, source, number, token)
                    if not grey.whole:
                        raise DecodingRefused(reason="damaged")
                except DecodingRefused as error:
                    if count == 1 or error.reason == "unconfined":
                        raise
                    yield PageRead(number, count, ())
                else:
                    yield _Scan(number, count, grey)

        yield from _read(sheets(), recogniser, language, token)


def _read(
    sheets: Iterator[PageRead | _Scan], recogniser: Recogniser | None, language: Language, token: CancelToken | None
) -> Iterator[PageRead]:
    """The pages in their order; those without letters are recognised, several at once."""

    def settled(sheet: PageRead | _Scan, stop: CancelToken) -> PageRead:
        if isinstance(sheet, PageRead) or recogniser is None:
            return sheet if isinstance(sheet, PageRead) else PageRead(sheet.number, sheet.pages, ())
        try:
            read = recognise(recogniser, sheet.grey.portable(), stop, languages=order(language))
        except DecodingRefused as error:
            if error.reason == "unconfined":
                raise
            return PageRead(sheet.number, sheet.pages, ())
        return PageRead(sheet.number, sheet.pages, read.lines, True, read.doubtful)

    yield from in_order(sheets, settled, token)


def order(language: Language) -> tuple[str, ...]:
    """Languages for the recognition: that of the item first."""
    return _FIRST.get(language, ("rus", "kaz", "eng"))


def page_lines(answer: Answer) -> tuple[str, ...]:
    """Lines of a page with divided words made whole; none where there is no letter. Raises ``DecodingRefused``."""
    text = answer.words("text", MOST_PAGE_CHARACTERS)
    whole = re.sub(rf"{_HAIR}\s*[\r\n]+", "", text).replace(_HAIR, "")
    if not _LETTER.search(whole):
        return ()
    lines = [_UNSEEN.sub("", line).strip() for line in re.split(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]", whole)]
    while lines and not lines[-1]:
        lines.pop()
    return tuple(line[start : start + MOST_LINE] for line in lines for start in range(0, len(line) or 1, MOST_LINE))
