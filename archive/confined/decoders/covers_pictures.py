"""Pictures with covered places: new files made of pixels only."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, cast

import pi_heif
from PIL import Image, ImageCms, ImageOps

from archive.confined.channel import Refused
from archive.confined.decoders.covers_boxes import burn
from archive.confined.decoders.covers_sheets import Sheets
from archive.confined.task import Request, Task

MOST_PAGES = 100_000
"""As many as areas can name; a file of a few bytes may say that it has more."""
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "HEIF")
QUALITY = 92


def cover_picture(request: Request) -> Mapping[str, Any]:
    """``boxes`` with ``page``, ``format`` (``jpeg``, ``png``, ``pdf``), ``most_pixels``; pieces are the new file.

    Refuses ``many_pages`` for a file of several pictures unless it becomes a PDF, and ``no_such_page``.
    """
    boxes, form = request.parameters["boxes"], request.parameters["format"]
    with Image.open(cast("BinaryIO", request.sources[0]), formats=FORMATS) as image:
        pages = getattr(image, "n_frames", 1)
        if pages > MOST_PAGES:
            raise Refused("too_large")
        if any(box["page"] > pages for box in boxes):
            raise Refused("no_such_page")
        if form == "pdf":
            sheets = Sheets(request.piece)
            for number, page in enumerate(_pages(image, request.parameters["most_pixels"]), 1):
                request.step(number - 1, pages)
                burn(page, [box for box in boxes if box["page"] == number])
                sheets.add(encoded(page, "jpeg"), page.size, page.mode, page.width * 0.75, page.height * 0.75)
            sheets.finish()
            return {"pages": pages}
        if pages > 1:
            raise Refused("many_pages")
        page = upright(image, request.parameters["most_pixels"])
    burn(page, boxes)
    data = encoded(page, form)
    for start in range(0, len(data), 1 << 20):
        request.piece(data[start : start + (1 << 20)])
    return {"pages": 1}


def _pages(image: Image.Image, most_pixels: int) -> Iterator[Image.Image]:
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        yield upright(image, most_pixels)


def upright(image: Image.Image, most_pixels: int) -> Image.Image:
    """A picture as it is seen, in ordinary colours, on white where it is transparent; a new one, of pixels alone."""
    if not 0 < image.width * image.height <= most_pixels:
        raise Refused("too_large")
    profile = image.info.get("icc_profile")
    turned = ImageOps.exif_transpose(image)
    if turned.mode.startswith("I;16"):
        turned = turned.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if turned.mode in ("RGBA", "LA", "PA") or "transparency" in turned.info:
        over = turned.convert("RGBA")
        flat = Image.new("RGB", over.size, "white")
        flat.paste(over, mask=over.getchannel("A"))
    else:
        flat = _ordinary(turned, profile)
    return Image.frombytes(flat.mode, flat.size, flat.tobytes())


def _ordinary(image: Image.Image, profile: bytes | None) -> Image.Image:
    """In sRGB or grey; a profile that is damaged or of other colours is left aside."""
    if profile and image.mode == "RGB":
        try:
            turned = ImageCms.profileToProfile(
                image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError):
            turned = None
        if turned is not None:
            return turned
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def encoded(image: Image.Image, form: str, quality: int = QUALITY) -> bytes:
    """A picture as a file. Full colour in every pixel: blocks of half colour reach over the edge of a box."""
    sink = io.BytesIO()
    if form == "jpeg":
        image.save(sink, "JPEG", quality=quality, subsampling=0)
    else:
        image.save(sink, "PNG")
    return sink.getvalue()


def warm_up() -> None:
    """Load every decoder now."""
    Image.init()
    pi_heif.register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = None  # each task carries its own, smaller limit
    sample = Image.new("RGB", (16, 16), "white")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for name in FORMATS[:-1]:
        sink = io.BytesIO()
        sample.save(sink, name, **({"icc_profile": profile} if name in ("JPEG", "PNG") else {}))
        with Image.open(io.BytesIO(sink.getvalue()), formats=FORMATS) as image:
            encoded(upright(image, 512), "jpeg")
            encoded(upright(image, 512), "png")


TASKS: Mapping[str, Task] = {"cover_picture": cover_picture}
