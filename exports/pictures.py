"""Small pictures for the pages, made anew from pixels so that nothing else of the file comes along."""

from __future__ import annotations

from typing import Final

from archive.confined.pictures import MOST_FILE_BYTES, PICTURE_TYPES, PictureMaker, PictureRefused
from exports.dossier.content import Picture

MEDIA_TYPES: Final = PICTURE_TYPES
MAX_BYTES: Final = MOST_FILE_BYTES
LONGEST_SIDE: Final = 1600


def make_picture(maker: PictureMaker, untrusted_image: bytes, alt: str) -> Picture | None:
    """A JPEG without metadata, at most 1600 pixels long; ``None`` for what cannot be shown safely.

    The file is decoded in the confined worker, never here. The way up that a camera
    noted is applied, transparency becomes white, and of an animation the first picture
    is taken.
    """
    try:
        made = maker.picture(untrusted_image, LONGEST_SIDE)
    except PictureRefused:
        return None
    return Picture(made.jpeg, made.width, made.height, alt)
