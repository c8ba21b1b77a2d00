"""Small pictures for the pages, made anew from pixels so that nothing else of the file comes along."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from exports.dossier.content import Picture

FORMATS: Final = ("JPEG", "PNG", "WEBP")
"""The only decoders that ever see an exhibit."""

MEDIA_TYPES: Final = frozenset({"image/jpeg", "image/png", "image/webp"})
MAX_BYTES: Final = 128 * 1024 * 1024
MAX_PIXELS: Final = 60_000_000
LONGEST_SIDE: Final = 1600
_QUALITY: Final = 82


def make_picture(untrusted_image: bytes, alt: str) -> Picture | None:
    """A JPEG without metadata, at most 1600 pixels long; ``None`` for what cannot be shown safely.

    The way up that a camera noted is applied, transparency becomes white, and of an
    animation the first picture is taken.
    """
    if len(untrusted_image) > MAX_BYTES:
        return None
    try:
        with Image.open(io.BytesIO(untrusted_image), formats=FORMATS) as image:
            if image.width * image.height > MAX_PIXELS or min(image.size) < 1:
                return None
            image.draft("RGB", (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))
            image.load()
            shown = _flat(ImageOps.exif_transpose(image))
    except (
        UnidentifiedImageError, Image.DecompressionBombError,
        OSError, ValueError, SyntaxError, TypeError, IndexError, KeyError, OverflowError, MemoryError,
        EOFError, ZeroDivisionError, AttributeError, RuntimeError,
    ):  # fmt: skip
        return None
    shown.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    clean = Image.frombytes("RGB", shown.size, shown.tobytes())
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return Picture(out.getvalue(), clean.width, clean.height, alt)


def _flat(image: Image.Image) -> Image.Image:
    """The picture in three colours, on white where it is transparent."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        over = image.convert("RGBA")
        ground = Image.new("RGB", over.size, (255, 255, 255))
        ground.paste(over, mask=over.getchannel("A"))
        return ground
    if image.mode == "I;16":
        # Plain conversion would cut 16-bit grey off at 255.
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L").convert("RGB")
    return image.convert("RGB")
