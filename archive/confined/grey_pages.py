"""Pages of papers and pictures without colours, as recognition takes them; every value checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from archive.confined.asking import Answer, ConfinedWorker, DecodingRefused, Source
from archive.confined.pictures import MOST_FILE_BYTES
from archive.confined.pictures import MOST_PIXELS as MOST_PICTURE
from crypto.jobs import CancelToken

SHARP: Final = 3500
"""Pixels of the longer side of a page or picture that is recognised: 300 for each inch of A4."""
MOST_PIXELS: Final = 30_000_000


@dataclass(frozen=True)
class Grey:
    """An upright page of ``width * height`` bytes, one for each pixel."""

    width: int
    height: int
    pixels: bytes
    whole: bool = True
    """Whether the file held all of it."""

    def portable(self) -> bytes:
        """As a portable grey map (PGM)."""
        return b"P5\n%d %d\n255\n" % (self.width, self.height) + self.pixels


def paper_page(
    worker: ConfinedWorker,
    source: Source,
    document: str,
    number: int,
    token: CancelToken | None = None,
    side: int = SHARP,
) -> Grey:
    """A page of a paper by a worker of the role ``papers``; a scan in its own pixels where they are enough.

    Raises ``DecodingRefused``, Cancelled.
    """
    wish = {"document": document, "number": number, "side": side, "most_pixels": MOST_PIXELS}
    return _checked(worker.ask("grey", wish, [source], token=token), side)


def picture_page(
    worker: ConfinedWorker, source: Source, number: int, token: CancelToken | None = None, side: int = SHARP
) -> Grey:
    """A page of a picture file by a worker of the role ``pictures``, never enlarged. Raises as ``paper_page``."""
    if source.size > MOST_FILE_BYTES:
        raise DecodingRefused(reason="too_large")
    wish = {"number": number, "side": side, "most_pixels": MOST_PICTURE}
    answer = worker.ask("grey", wish, [source], token=token)
    return _checked(answer, side, whole=bool(answer.number("whole", 0, 1)))


def _checked(answer: Answer, side: int, *, whole: bool = True) -> Grey:
    width, height = answer.number("width", 1, side), answer.number("height", 1, side)
    pixels = b"".join(answer.untrusted_pieces)
    if len(pixels) != width * height:
        raise DecodingRefused(reason="broke_off")
    return Grey(width, height, pixels, whole)
