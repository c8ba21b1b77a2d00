"""The finished copy read by recognition: are words that were to be gone, or names, still to be read somewhere?"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from archive.confined.asking import DecodingRefused, Source
from archive.confined.decoders.covers_words import one_spelling
from archive.confined.grey_pages import Grey, paper_page, picture_page
from archive.confined.pages_of_papers import PagesOfPapers
from archive.confined.pages_of_pictures import PagesOfPictures
from archive.confined.recognising import RecognisedWord, Recogniser, recognise
from archive.confined.several import in_order
from archive.confined.workers import Workers
from archive.covering.letters import Letters
from archive.covering.suggest import Names
from archive.locators import Area
from archive.paper_texts import PAPER, order
from archive.vocabulary.testimony import Language
from crypto.jobs import CancelToken, Progress, no_progress

LEAST_LETTERS: Final = 4
"""Shorter words stand everywhere, and are misread too often."""
_MOST_WORDS: Final = 5000


@dataclass(frozen=True)
class ReadCheck:
    """What reads the copy: which recognition, and who knows the names; without names only words are looked for."""

    recogniser: Recogniser
    names: Names | None = None
    letters: bool = False
    """Whether the copy is to have what was read in it as text that can be found and copied."""


@dataclass(frozen=True)
class StillRead:
    """How many words or names that should not be there are read on one page of the copy."""

    page: int
    words: int
    """Of those to be covered wherever they stand."""
    hidden: int
    """Of those that stood under boxes of the original: they stand elsewhere too."""
    names: int
    unread: bool = False
    """Recognition could not read that page: nothing is known of it."""


@dataclass(frozen=True)
class _Page:
    """A page as it was read, in so many pixels."""

    judged: StillRead
    width: int
    height: int
    said: tuple[RecognisedWord, ...]


def places_of(untrusted_box: Mapping[str, Any]) -> tuple[int, Area]:
    """Page and place of a box as a worker told it. Raises ``DecodingRefused`` for what is none."""
    names = ("page", "left", "top", "width", "height")
    sides = [untrusted_box.get(name) for name in names]
    if not all(isinstance(side, int) and not isinstance(side, bool) for side in sides):
        raise DecodingRefused(reason="broke_off")
    page, *box = (int(side) for side in sides if side is not None)
    try:
        return page, Area(*box)
    except ValueError as error:
        raise DecodingRefused(reason="broke_off") from error


def words_under(
    workers: Workers,
    source: Source,
    document: str,
    media_type: str,
    boxes: Iterable[tuple[int, Area]],
    check: ReadCheck,
    language: Language,
    token: CancelToken | None = None,
) -> frozenset[str]:
    """The longer words that stand under boxes of the original, in one spelling: its letters, or else recognised.

    ``boxes`` with their pages. What recognition cannot read has no words. Raises ``DecodingRefused``, Cancelled.
    """
    found: set[str] = set()
    by_page: dict[int, list[Area]] = {}
    for page, area in boxes:
        by_page.setdefault(page, []).append(area)
    for number, areas in sorted(by_page.items()):
        placed: list[tuple[str, float, float]] = []
        if media_type == PAPER:
            text = PagesOfPapers(workers).text(source, document, number, token)
            for one in text.words:
                across, down = (one.left + one.right) / 2 / text.width, (one.top + one.bottom) / 2 / text.height
                placed.append((text.untrusted_text[one.start : one.end], across, down))
        if not placed:
            grey = _page(workers, source, document, media_type, number, token)
            try:
                read = recognise(check.recogniser, grey.portable(), token, languages=order(language)).words
            except DecodingRefused:
                read = ()
            for word in read:
                across, down = (word.left + word.right) / 2 / grey.width, (word.top + word.bottom) / 2 / grey.height
                placed.append((word.text, across, down))
        for said, across, down in placed:
            if any(_in(area, across * 1000, down * 1000) for area in areas):
                found |= _telling(said)
    return frozenset(sorted(found)[:_MOST_WORDS])


def still_read(
    workers: Workers,
    source: Source,
    document: str,
    media_type: str,
    check: ReadCheck,
    words: Sequence[str],
    hidden: frozenset[str],
    language: Language,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
    letters: Letters | None = None,
) -> tuple[StillRead, ...]:
    """The pages of a finished copy on which something is read that should not be, by whoever reads pixels.

    ``words`` were to be covered wherever they stand; ``hidden`` is what ``words_under`` gave.
    A page that recognition cannot read is told too. ``letters`` is given every page as it is read.
    Raises ``DecodingRefused``, Cancelled.
    """
    if media_type == PAPER:
        count = PagesOfPapers(workers).facts(source, document, token).pages
    else:
        count = PagesOfPictures(workers).facts(source, token).pages

    def pages() -> Iterator[tuple[int, Grey]]:
        for number in range(1, count + 1):
            yield number, _page(workers, source, document, media_type, number, token)

    def read(page: tuple[int, Grey], stop: CancelToken) -> _Page:
        number, grey = page
        try:
            said = recognise(check.recogniser, grey.portable(), stop, languages=order(language)).words
        except DecodingRefused:
            return _Page(StillRead(number, 0, 0, 0, unread=True), grey.width, grey.height, ())
        judged = _judged(number, [word.text for word in said], check, words, hidden)
        return _Page(judged, grey.width, grey.height, said)

    found = []
    done: Generator[_Page, None, None] = in_order(pages(), read, token)
    with contextlib.closing(done):
        for number, page in enumerate(done, 1):
            one = page.judged
            if letters is not None:
                letters.add(number, page.width, page.height, page.said)
            if one.words or one.hidden or one.names or one.unread:
                found.append(one)
            progress(number, count, "reading_again")
    if media_type == PAPER:
        with contextlib.suppress(DecodingRefused):
            PagesOfPapers(workers).close(document)
    return tuple(found)


def _judged(
    page: int, said: Sequence[str], check: ReadCheck, words: Sequence[str], hidden: frozenset[str]
) -> StillRead:
    close = one_spelling("".join(said))
    wanted = (spelled for one in words if len(spelled := one_spelling(one)) >= LEAST_LETTERS)
    return StillRead(
        page,
        sum(close.count(one) for one in wanted),
        sum(bool(_telling(one) & hidden) for one in said),
        len(check.names.places(said)) if check.names is not None else 0,
    )


def _telling(said: str) -> set[str]:
    """A word without the signs around it, in one spelling; nothing where it is too short to tell anything."""
    bare = "".join(letter for letter in one_spelling(said) if letter.isalnum())
    return {bare} if len(bare) >= LEAST_LETTERS else set()


def _in(area: Area, x: float, y: float) -> bool:
    return area.left <= x <= area.left + area.width and area.top <= y <= area.top + area.height


def _page(
    workers: Workers, source: Source, document: str, media_type: str, number: int, token: CancelToken | None
) -> Grey:
    if media_type == PAPER:
        with workers.borrowed("papers") as worker:
            return paper_page(worker, source, document, number, token)
    with workers.borrowed("pictures") as worker:
        return picture_page(worker, source, number, token)
