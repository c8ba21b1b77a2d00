"""Checking that a picture may be embedded as it is: what it shows and nothing behind it."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from exports.dossier.content import Picture
from exports.dossier.errors import PictureUnusable

LARGEST_SIDE = 1600
"""Pixels. A print of 100 mm needs no more."""
_STARTS = b"\xff\xd8"
_SCAN = 0xDA
_END = b"\xff\xd9"
_JFIF = 0xE0
_ADOBE = 0xEE
_HIDDEN = frozenset((*range(0xE1, 0xEE), 0xEF, 0xFE))
"""Application segments other than JFIF and Adobe's colour transform, and comments."""


def embedded(picture: Picture, exhibit: str) -> ImageReader:
    """The picture for drawing, embedded byte for byte.

    Raises ``PictureUnusable`` if it is not a JPEG in grey or three colours of the stated
    size, is larger than ``LARGEST_SIDE``, or carries EXIF, XMP, a comment, a colour
    profile or anything after its end.
    """
    try:
        with Image.open(io.BytesIO(picture.jpeg), formats=("JPEG",)) as image:
            fits = image.size == (picture.width, picture.height) and image.mode in ("L", "RGB")
            image.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise PictureUnusable(exhibit) from error
    if not fits or max(picture.width, picture.height) > LARGEST_SIDE or _carries_more(picture.jpeg):
        raise PictureUnusable(exhibit)
    return ImageReader(io.BytesIO(picture.jpeg))


def _carries_more(jpeg: bytes) -> bool:
    return not jpeg.endswith(_END) or any(marker in _HIDDEN for marker in _segments(jpeg))


def _segments(jpeg: bytes) -> Iterator[int]:
    """Markers of all segments before the first scan (ITU-T T.81, annex B)."""
    at = len(_STARTS)
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        marker = jpeg[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        yield marker
        if marker == _SCAN:
            return
        at += 2 + int(struct.unpack(">H", jpeg[at + 2:at + 4])[0])
