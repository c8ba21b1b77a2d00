"""Pictures for safe copies: the same pixels upright in a new file, with nothing else but what was chosen."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any, BinaryIO, cast

from PIL import Image

from archive.confined.channel import Refused
from archive.confined.decoders.covers_pictures import FORMATS, encoded, upright
from archive.confined.decoders.covers_sheets import Sheets
from archive.confined.task import Request, Task

QUALITY = 95
_OWN_TAGS: Mapping[str, tuple[int, ...]] = {"device": (0x010F, 0x0110), "author": (0x013B,), "title": (0x010E,)}
_MADE, _DETAILS, _PLACE = (0x9003, 0x9011), 0x8769, 0x8825
_PLACE_TAGS = (1, 2, 3, 4, 5, 6)


def strip_picture(request: Request) -> Mapping[str, Any]:
    """``format`` (``jpeg``, ``png``, ``pdf``), ``keep``, ``most_pixels``; pieces are the new file.

    Refuses ``many_pages`` for a file of several pictures unless it becomes a PDF.
    """
    parameters = request.parameters
    form, most = parameters["format"], parameters["most_pixels"]
    with Image.open(cast("BinaryIO", request.sources[0]), formats=FORMATS) as image:
        pages = getattr(image, "n_frames", 1)
        if form == "pdf":
            sheets = Sheets(request.piece)
            for number in range(pages):
                request.step(number, pages)
                image.seek(number)
                page = upright(image, most)
                points = page.width * 0.75, page.height * 0.75
                sheets.add(encoded(page, "jpeg", QUALITY), page.size, page.mode, *points)
            sheets.finish()
            return {}
        if pages > 1:
            raise Refused("many_pages")
        kept = _kept(image.getexif(), parameters["keep"])
        page = upright(image, most)
    data = encoded(page, form, QUALITY)
    if kept is not None:
        sink = io.BytesIO()
        if form == "jpeg":
            page.save(sink, "JPEG", quality=QUALITY, subsampling=0, exif=kept)
        else:
            page.save(sink, "PNG", exif=kept)
        data = sink.getvalue()
    for start in range(0, len(data), 1 << 20):
        request.piece(data[start : start + (1 << 20)])
    return {}


def _kept(found: Image.Exif, keep: list[str]) -> Image.Exif | None:
    """What was chosen to stay, in tags of its own; ``None`` where that is nothing."""
    made = Image.Exif()
    for field, tags in _OWN_TAGS.items():
        if field in keep:
            for tag in tags:
                if tag in found:
                    made[tag] = found[tag]
    details, place = found.get_ifd(_DETAILS), found.get_ifd(_PLACE)
    if "made" in keep:
        times = {tag: details[tag] for tag in _MADE if tag in details}
        if times:
            made[_DETAILS] = times
    if "place" in keep:
        where = {tag: place[tag] for tag in _PLACE_TAGS if tag in place}
        if where:
            made[_PLACE] = where
    return made if len(made) else None


TASKS: Mapping[str, Task] = {"strip_picture": strip_picture}
