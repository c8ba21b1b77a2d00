"""Pictures of image files, made by the confined worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.confined.asking import SECONDS_OF_SILENCE, Answer, DecodingRefused, InMemory, Source
from archive.confined.workers import Workers
from archive.errors import ArchiveError

MOST_PIXELS = 120_000_000
MOST_FILE_BYTES = 256 * 1024 * 1024
_MOST_JPEG = 64 * 1024 * 1024

PICTURE_TYPES = frozenset(
    {
        *("image/jpeg", "image/png", "image/webp", "image/tiff", "image/gif", "image/bmp"),
        *("image/heic", "image/heif", "image/avif"),
    }
)


@dataclass(eq=False)
class PictureRefused(ArchiveError):
    """No picture can be made of the file: damaged, too large, of an unknown kind, or it broke the worker."""

    code: ClassVar[str] = "picture_refused"


@dataclass(frozen=True)
class Picture:
    """A JPEG that this program made: upright, without metadata, of at most the size asked for."""

    jpeg: bytes
    width: int
    height: int
    original_width: int
    original_height: int
    whole: bool = True
    """Whether the file held all of it; otherwise it is as much as there is."""


def checked_picture(answer: Answer, longest_side: int) -> Picture:
    """The picture that a worker sent. Raises ``DecodingRefused`` where it is none of that size."""
    width, height = answer.number("width", 1, longest_side), answer.number("height", 1, longest_side)
    full_width, full_height = answer.number("full_width", 1, 2**31), answer.number("full_height", 1, 2**31)
    jpeg = b"".join(answer.untrusted_pieces)
    if not jpeg.startswith(b"\xff\xd8\xff"):
        raise DecodingRefused(reason="broke_off")
    return Picture(jpeg, width, height, full_width, full_height, bool(answer.number("whole", 0, 1)))


class PictureMaker:
    """Asks the workers for pictures."""

    def __init__(self, workers: Workers | None = None, seconds: float = SECONDS_OF_SILENCE) -> None:
        """``seconds`` is what one picture may take."""
        self._seconds = seconds
        self._workers = workers or Workers(1)

    @property
    def confinement(self) -> str:
        """``full``, ``partial`` or ``off``; empty before the first picture."""
        return self._workers.confinement("pictures")

    def picture(self, source: Source | bytes, longest_side: int, *, in_part: bool = False) -> Picture:
        """A picture of an image file; ``in_part`` takes one whose end is missing too.

        Raises:
            PictureRefused; what the source raises.
        """
        given = InMemory(source) if isinstance(source, bytes) else source
        if given.size > MOST_FILE_BYTES:
            raise PictureRefused
        wish = {"side": longest_side, "most_pixels": MOST_PIXELS}
        try:
            answer = self._workers.ask("pictures", "picture", wish, [given], most=_MOST_JPEG, seconds=self._seconds)
            picture = checked_picture(answer, longest_side)
        except DecodingRefused as error:
            raise PictureRefused from error
        if not (picture.whole or in_part):
            raise PictureRefused
        return picture

    def close(self) -> None:
        """End the worker, also amid a picture, which is then refused. The next picture starts a new one."""
        self._workers.close()
