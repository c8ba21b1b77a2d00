"""Pictures: an upright JPEG without metadata, of at most the size asked for."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from PIL import Image, ImageOps

from archive.confined.channel import Refused
from archive.confined.task import Request, Task

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP")


def picture(request: Request) -> Mapping[str, Any]:
    """``side``: longest side wanted; ``most_pixels`` of the picture as it is. The piece is a JPEG."""
    jpeg, width, height, full_width, full_height = _made(
        request.sources[0].everything(), request.parameters["side"], request.parameters["most_pixels"]
    )
    request.piece(jpeg)
    return {"width": width, "height": height, "full_width": full_width, "full_height": full_height}


def _made(untrusted_data: bytes, longest: int, most_pixels: int) -> tuple[bytes, int, int, int, int]:
    with Image.open(io.BytesIO(untrusted_data), formats=FORMATS) as image:
        width, height = image.size
        if width * height > most_pixels or width < 1 or height < 1:
            raise Refused("too_large")
        image.draft("RGB", (longest, longest))
        upright = _eight_bits(ImageOps.exif_transpose(image))
        upright.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        flat = _flat(upright)
        if (upright.width > upright.height) != (width > height) and width != height:
            width, height = height, width
        sink = io.BytesIO()
        flat.save(sink, "JPEG", quality=85, optimize=False, progressive=False)
    return sink.getvalue(), flat.size[0], flat.size[1], width, height


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of sixteen bits scaled down: plain conversion would cut it off at 255."""
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return image


def _flat(image: Image.Image) -> Image.Image:
    """The picture in three colours, on white where it is transparent, made of pixels alone."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        over = image.convert("RGBA")
        ground = Image.new("RGB", over.size, "white")
        ground.paste(over, mask=over.getchannel("A"))
        return ground
    clean = image.convert("RGB")
    return Image.frombytes("RGB", clean.size, clean.tobytes())


def warm_up() -> None:
    """Load every decoder now."""
    Image.init()
    Image.MAX_IMAGE_PIXELS = None  # each task carries its own, smaller limit
    sample = Image.new("RGB", (8, 8), "white")
    for name in FORMATS:
        sink = io.BytesIO()
        sample.save(sink, name)
        _made(sink.getvalue(), 4, 64)


TASKS: Mapping[str, Task] = {"picture": picture}
