"""Text of pages: of a paper's own letters, or of its pixels where it has none."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from archive.confined.asking import Answer, DecodingRefused, Source
from archive.confined.pictures import PictureMaker
from archive.confined.recognising import Recogniser, recognise
from archive.confined.texts import grey_picture
from archive.confined.workers import Workers
from archive.vocabulary.testimony import Language
from crypto.jobs import CancelToken

PAPER: Final = "application/pdf"
MOST_PAGES: Final = 100_000
MOST_PAGE_CHARACTERS: Final = 400_000
MOST_LINE: Final = 8000
SHARP: Final = 3500
"""Pixels of the longer side of a page or picture that is recognised: 300 for each inch of A4."""
MOST_PIXELS: Final = 30_000_000
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
        try:
            for number in range(first, min(count, MOST_PAGES) + 1):
                asked = {"document": name, "number": number}
                try:
                    lines = page_lines(worker.ask("page_text", {**asked, "places": False}, [source], token=token))
                except DecodingRefused:
                    lines = ()
                if lines or recogniser is None:
                    yield PageRead(number, count, lines)
                    continue
                try:
                    pixels = _pixels(worker.ask("page", {**asked, **_SIZE}, [source], token=token))
                    read = recognise(recogniser, pixels, token, languages=order(language))
                    yield PageRead(number, count, read.lines, True, read.doubtful)
                except DecodingRefused as error:
                    if error.reason == "unconfined":
                        raise
                    yield PageRead(number, count, ())
        finally:
            if worker.generation:
                with contextlib.suppress(DecodingRefused):
                    worker.ask("close", {"document": name})


_SIZE: Final = {"width": 0, "height": SHARP, "region": None, "most_pixels": MOST_PIXELS}


def picture_page(
    workers: Workers,
    pictures: PictureMaker,
    source: Source,
    recogniser: Recogniser,
    language: Language,
    token: CancelToken | None,
) -> PageRead:
    """What a machine reads in a picture. Raises ``PictureRefused``, ``DecodingRefused``, Cancelled."""
    grey = grey_picture(workers, pictures.picture(source, SHARP).jpeg, token=token)
    read = recognise(recogniser, grey, token, languages=order(language))
    return PageRead(1, 1, read.lines, True, read.doubtful)


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


def _pixels(answer: Answer) -> bytes:
    across, down = answer.number("across", 1, 60_000), answer.number("down", 1, 60_000)
    pixels = b"".join(answer.untrusted_pieces)
    if len(pixels) != across * down * 3:
        raise DecodingRefused(reason="broke_off")
    return b"P6\n%d %d\n255\n" % (across, down) + pixels
