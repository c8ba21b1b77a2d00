"""Pictures: how many pages, a page or a part of it as pixels, and a small JPEG without metadata.

Pages are counted from 1: of a TIFF, of a HEIC or AVIF with several, of an MPO, the frames of a moving GIF, PNG or
WebP. Everything is upright as the camera says, and in sRGB by the profile of the file. A page of more than
``most_pixels`` is refused (``too_large``) before it is decoded. A picture whose end is missing is given as far as it
goes, with ``whole`` 0. Refuses with ``damaged``, ``too_large``, ``no_page``.

``facts``: ``most_pixels``. Answers ``pages``, ``full_width``, ``full_height`` of the first page.

``page``: ``document``, the name under which the decoded page stays in memory for the next task (not under the empty
one); ``number``; ``width``, ``height``, the whole page in pixels (one of them 0: as the other demands); ``region``,
``[left, top, width, height]`` in those pixels, or null; ``most_region`` pixels of it; ``most_pixels``. Answers
``width``, ``height`` of the whole page in pixels, ``left``, ``top``, ``across``, ``down`` of the region,
``full_width``, ``full_height`` of the page as it is, ``whole``. The piece is ``across * down`` pixels of red, green,
blue.

``picture``: ``side``, the longest one wanted; ``most_pixels``; ``number``. Answers ``width``, ``height``,
``full_width``, ``full_height``, ``whole``. The piece is a JPEG.

``grey``: as ``picture``; the piece is ``width * height`` pixels of grey.

``close``: ``document``. Forget what is in memory of it. Answers nothing.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import Any

from PIL import AvifImagePlugin, Image

from archive.confined.channel import Refused
from archive.confined.decoders.pictures_open import Page, PictureFile, in_screen_colours
from archive.confined.decoders.pictures_samples import samples
from archive.confined.task import Request, Task

_KEPT_PIXELS = 130_000_000
_KEPT = 3
_SHARP_FROM = 3
"""From here on enlarged pixels are shown as what they are: squares."""


def facts(request: Request) -> Mapping[str, Any]:
    """How many pages, and how large the first is."""
    count, width, height = PictureFile(request.sources[0], request.parameters["most_pixels"]).pages()
    return {"pages": count, "full_width": width, "full_height": height}


def picture(request: Request) -> Mapping[str, Any]:
    """A small JPEG."""
    page = _small(request)
    bare = Image.frombytes("RGB", page.image.size, page.image.tobytes())
    sink = io.BytesIO()
    bare.save(sink, "JPEG", quality=85, optimize=False, progressive=False)
    request.piece(sink.getvalue())
    return {"width": bare.width, "height": bare.height, **_told(page)}


def grey(request: Request) -> Mapping[str, Any]:
    """A small picture without colours."""
    page = _small(request)
    request.piece(page.image.convert("L").tobytes())
    return {"width": page.image.width, "height": page.image.height, **_told(page)}


def _small(request: Request) -> Page:
    side = int(request.parameters["side"])

    def small(image: Image.Image) -> Image.Image:
        image.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
        return in_screen_colours(image)

    file = PictureFile(request.sources[0], request.parameters["most_pixels"])
    return file.page(int(request.parameters.get("number", 1)), side, small)


def page_pixels(request: Request) -> Mapping[str, Any]:
    """A page or a part of it as pixels."""
    asked = request.parameters
    page = _decoded(request)
    width, height = int(asked["width"]), int(asked["height"])
    width = width or max(round(height * page.width / page.height), 1)
    height = height or max(round(width * page.height / page.width), 1)
    left, top, across, down = asked["region"] or (0, 0, width, height)
    left, top = min(max(left, 0), width - 1), min(max(top, 0), height - 1)
    across, down = min(max(across, 1), width - left), min(max(down, 1), height - top)
    if across * down > asked["most_region"]:
        raise Refused("too_large")
    part = _part(page.image, width, height, (left, top, across, down))
    request.piece(part.tobytes())
    region = {"left": left, "top": top, "across": across, "down": down}
    return {"width": width, "height": height, **region, **_told(page)}


def close(request: Request) -> Mapping[str, Any]:
    """Forget a page that was kept."""
    request.kept.get("pages", {}).pop(str(request.parameters["document"]), None)
    return {}


def _told(page: Page) -> dict[str, Any]:
    return {"full_width": page.width, "full_height": page.height, "whole": int(page.whole)}


def _decoded(request: Request) -> Page:
    """The page, as the task before left it if that has pixels enough."""
    asked = request.parameters
    name, number = str(asked["document"]), int(asked["number"])
    wanted = max(int(asked["width"]), int(asked["height"]))
    kept: dict[str, tuple[int, Page]] = request.kept.setdefault("pages", {})
    found = kept.pop(name, None)
    if found is None or found[0] != number or not _suffices(found[1], asked):
        found = None  # its memory is needed for what follows
        _make_room(kept, _KEPT_PIXELS // 2)
        file = PictureFile(request.sources[0], asked["most_pixels"])
        found = number, file.page(number, wanted, in_screen_colours)
    if name:
        _make_room(kept, _KEPT_PIXELS - found[1].image.width * found[1].image.height)
        kept[name] = found
    return found[1]


def _suffices(page: Page, asked: Mapping[str, Any]) -> bool:
    image = page.image
    if image.width >= page.width or image.height >= page.height:
        return True
    return image.width >= int(asked["width"]) and image.height >= int(asked["height"])


def _make_room(kept: dict[str, tuple[int, Page]], pixels: int) -> None:
    while kept and (
        len(kept) >= _KEPT or sum(page.image.width * page.image.height for _number, page in kept.values()) > pixels
    ):
        kept.pop(next(iter(kept)))


def _part(image: Image.Image, width: int, height: int, region: tuple[int, int, int, int]) -> Image.Image:
    left, top, across, down = region
    if (width, height) == image.size:
        return image.crop((left, top, left + across, top + down))
    wide, high = image.width / width, image.height / height
    box = (left * wide, top * high, min((left + across) * wide, image.width), min((top + down) * high, image.height))
    if min(wide, high) * _SHARP_FROM <= 1:
        return image.resize((across, down), Image.Resampling.NEAREST, box=box)
    return image.resize((across, down), Image.Resampling.BICUBIC, box=box, reducing_gap=2.0)


def warm_up() -> None:
    """Load every decoder now, and have every task done once."""
    import pi_heif

    from archive.confined.remote_file import RemoteFile

    Image.init()
    Image.MAX_IMAGE_PIXELS = None  # each task carries its own, smaller limit
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
    asked = {"document": "", "number": 1, "width": 4, "height": 0, "region": None, "most_region": 64}
    asked |= {"side": 4, "most_pixels": 256}
    for data in samples():
        source = RemoteFile(len(data), _slices(data))
        for task in (facts, picture, grey, page_pixels, close):
            task(Request(asked, [source], lambda _data: None, lambda _done, _total: None))


def _slices(data: bytes) -> Callable[[int, int], bytes]:
    return lambda offset, count: data[offset : offset + count]


TASKS: Mapping[str, Task] = {"facts": facts, "picture": picture, "grey": grey, "page": page_pixels, "close": close}
