"""The picture worker: one request on the standard input, one answer on the standard output, again and again.

Started as ``python -I worker.py``. Request: 16 bytes (``>QII``: length of the file,
longest side wanted, most pixels allowed), then the file. Answer: 1 byte (0 made, 1
refused), then for a picture ``>IIIII`` (width, height, original width, original height,
length) and a JPEG without any metadata. The first answer, unasked, is one line with the
state of the lock-down.
"""

from __future__ import annotations

import io
import os
import struct
import sys
from typing import BinaryIO

from PIL import Image, ImageOps

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP")
REQUEST = struct.Struct(">QII")
ANSWER = struct.Struct(">IIIII")
MOST_BYTES = 512 * 1024 * 1024


def picture(data: bytes, longest: int, most_pixels: int) -> tuple[bytes, int, int, int, int]:
    """A JPEG of at most ``longest`` pixels a side, upright, without metadata; and the sizes before and after."""
    with Image.open(io.BytesIO(data), formats=FORMATS) as image:
        width, height = image.size
        if width * height > most_pixels or width < 1 or height < 1:
            raise ValueError
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


def _warm_up() -> None:
    """Load every decoder now: afterwards no file can be opened, not even our own."""
    Image.init()
    Image.MAX_IMAGE_PIXELS = None  # the request carries its own, smaller limit
    sample = Image.new("RGB", (8, 8), "white")
    for name in FORMATS:
        sink = io.BytesIO()
        sample.save(sink, name)
        picture(sink.getvalue(), 4, 64)


def _exactly(source: BinaryIO, count: int) -> bytes:
    data = source.read(count)
    if len(data) != count:
        os._exit(0)
    return data


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer requests until the other side closes."""
    while True:
        length, longest, most_pixels = REQUEST.unpack(_exactly(source, REQUEST.size))
        if length > MOST_BYTES:
            os._exit(1)
        untrusted_data = _exactly(source, length)
        try:
            jpeg, *sizes = picture(untrusted_data, longest, most_pixels)
        except Exception:  # noqa: BLE001  whatever a stranger's file provokes, the answer is one byte
            sink.write(b"\x01")
        else:
            sink.write(b"\x00" + ANSWER.pack(*sizes, len(jpeg)) + jpeg)
        sink.flush()


def main() -> None:
    """Warm up, lock down, say so, serve."""
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100,PTH120  no more imports than needed
    from lockdown import lock_down  # type: ignore[import-not-found]  # beside this file, not in the package

    _warm_up()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    state = lock_down()
    sink.write(state.encode("ascii") + b"\n")
    sink.flush()
    serve(source, sink)


if __name__ == "__main__":
    main()
