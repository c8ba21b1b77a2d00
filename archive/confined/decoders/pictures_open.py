"""A picture file that is open: its pages, one of them upright, in the colours of a screen."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, cast

from PIL import Image, ImageCms, ImageFile, ImageOps, UnidentifiedImageError

from archive.confined.channel import Refused, SourceGone
from archive.confined.remote_file import RemoteFile

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "DIB", "HEIF", "AVIF")
MOST_PAGES = 100_000
_IN_MEMORY = 64 * 1024 * 1024
_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
_DEEP = ("I", "F", "I;16", "I;16L", "I;16B", "I;16N")


class PictureFile:
    """A file and the most pixels that one of its pages may have."""

    def __init__(self, source: RemoteFile, most_pixels: int) -> None:
        self._most = most_pixels
        self._data = source.everything() if source.size <= _IN_MEMORY else None
        self._source = source

    @contextlib.contextmanager
    def _opened(self, number: int) -> Iterator[Image.Image]:
        stream: Any = self._source if self._data is None else io.BytesIO(self._data)
        if self._data is None:
            self._source.seek(0)
            stream = io.BufferedReader(self._source, 1024 * 1024)
        try:
            with Image.open(cast("BinaryIO", stream), formats=FORMATS) as image:
                self._check(image)
                if number > 1:
                    try:
                        image.seek(number - 1)
                    except EOFError:
                        raise Refused("no_page") from None
                    self._check(image)
                yield image
        except UnidentifiedImageError:
            raise Refused("damaged") from None
        finally:
            if self._data is None:
                stream.detach()

    def _check(self, image: Image.Image) -> None:
        width, height = image.size
        if width < 1 or height < 1:
            raise Refused("damaged")
        if width * height > self._most:
            raise Refused("too_large")

    def pages(self) -> tuple[int, int, int]:
        """How many pages, and the upright width and height of the first. Nothing is decoded."""
        with self._opened(1) as image:
            count = min(max(int(getattr(image, "n_frames", 1)), 1), MOST_PAGES)
            with contextlib.suppress(EOFError, ValueError):
                image.seek(0)
            width, height = image.size
            return (count, height, width) if _turned(image) else (count, width, height)

    def page(self, number: int, longest: int, make: Callable[[Image.Image], Image.Image]) -> Page:
        """What ``make`` makes of a page: of all of it, or where the format can, of one not much above ``longest``.

        A page whose end is missing is given as far as it goes.
        """
        try:
            return self._page(number, longest, make)
        except (Refused, SourceGone):
            raise
        except (OSError, SyntaxError, ValueError, EOFError):
            ImageFile.LOAD_TRUNCATED_IMAGES = True
            try:
                made = self._page(number, longest, make)
            finally:
                ImageFile.LOAD_TRUNCATED_IMAGES = False
            return Page(made.image, made.width, made.height, whole=False)

    def _page(self, number: int, longest: int, make: Callable[[Image.Image], Image.Image]) -> Page:
        with self._opened(number) as image:
            width, height = image.size
            if longest < max(width, height):
                image.draft("RGB", (longest, longest))
            image.load()
            turned = _turned(image)
            upright = image if image.mode not in ("P", "1") else image.convert("RGBA" if _clear(image) else "RGB")
            ImageOps.exif_transpose(upright, in_place=True)
            made = make(_eight_bits(upright))
            return Page(made, height if turned else width, width if turned else height, whole=True)


class Page:
    """Pixels of a page; ``width`` and ``height`` are those of the page itself, upright."""

    def __init__(self, image: Image.Image, width: int, height: int, *, whole: bool) -> None:
        self.image = image
        self.width, self.height = width, height
        self.whole = whole
        """Whether the file held all of it."""


def _turned(image: Image.Image) -> bool:
    """Whether the camera lay on its side."""
    exif = Image.Image.getexif(image)  # a PNG's own would decode all of it to find what stands at its end
    return exif.get(0x0112) in (5, 6, 7, 8)


def _clear(image: Image.Image) -> bool:
    return "transparency" in image.info


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of more than eight bits scaled down: plain conversion would cut it off at 255."""
    if image.mode not in _DEEP:
        return image
    deep = image.convert("F")
    if image.mode.startswith("I;16"):
        return deep.point(lambda value: value * (1 / 257) + 0).convert("L")
    least, most = cast("tuple[float, float]", deep.getextrema())
    if least >= 0 and most <= 255:
        return deep.convert("L")
    low, high = (0.0, 65_535.0) if least >= 0 and most <= 65_535 else (least, most)
    scale = 255.0 / max(high - low, 1e-9)
    return deep.point(lambda value: value * scale + -low * scale).convert("L")


def in_screen_colours(image: Image.Image) -> Image.Image:
    """Red, green and blue of sRGB by the profile that the picture carries, on white where it is transparent."""
    profile = image.info.get("icc_profile")
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or _clear(image):
        over = image.convert("RGBA")
        ground = Image.new("RGB", over.size, "white")
        ground.paste(_by_profile(over.convert("RGB"), profile), mask=over.getchannel("A"))
        return ground
    return _by_profile(image, profile)


def _by_profile(image: Image.Image, untrusted_profile: object) -> Image.Image:
    if isinstance(untrusted_profile, bytes) and untrusted_profile and image.mode in ("RGB", "CMYK", "L", "LAB"):
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            profile = ImageCms.ImageCmsProfile(io.BytesIO(untrusted_profile))
            if not ImageCms.getProfileDescription(profile).startswith("sRGB"):
                shown = ImageCms.profileToProfile(image, profile, _SRGB, outputMode="RGB")
                if shown is not None:
                    return shown
    return image if image.mode == "RGB" else image.convert("RGB")
