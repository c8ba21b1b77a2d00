"""Pictures inside other files, without what they tell beside their pixels, to the last pixel the same."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image

from archive.confined.channel import Refused

_JPEG_GONE: Final = frozenset({*range(0xE1, 0xEE), 0xEF, 0xFE})
"""APP1 to APP13, APP15 and comments. APP14 says which colours a picture has."""
_PNG_KEPT: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT"})
_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"


def bare_jpeg(data: bytes) -> bytes:
    """The same picture: segments that only tell are gone, and what stood behind the end. Refuses ``damaged``."""
    if data[:2] != b"\xff\xd8":
        raise Refused("damaged")
    made, place = [b"\xff\xd8"], 2
    while place + 2 <= len(data):
        marker = data[place + 1]
        if data[place] != 0xFF:
            raise Refused("damaged")
        if marker == 0xFF:
            place += 1
            continue
        if marker == 0xD9:
            made.append(b"\xff\xd9")
            return b"".join(made)
        length = int.from_bytes(data[place + 2 : place + 4])
        end = place + 2 + length
        if length < 2 or end > len(data):
            raise Refused("damaged")
        if marker == 0xE0:
            made.append(_JFIF)
        elif marker not in _JPEG_GONE:
            made.append(data[place:end])
        place = end
        if marker == 0xDA:
            place = _end_of_scan(data, end)
            made.append(data[end:place])
    made.append(b"\xff\xd9")  # cut off: what there is of it is shown
    return b"".join(made)


def _end_of_scan(data: bytes, place: int) -> int:
    while (place := data.find(b"\xff", place)) >= 0 and place + 1 < len(data):
        if data[place + 1] != 0 and not 0xD0 <= data[place + 1] <= 0xD7:
            return place
        place += 2
    return len(data)


def bare_png(data: bytes) -> bytes:
    """The same picture with its pixels only. Refuses ``damaged``."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise Refused("damaged")
    made, place = [data[:8]], 8
    while place + 12 <= len(data):
        end = place + 12 + int.from_bytes(data[place : place + 4])
        kind = data[place + 4 : place + 8]
        if end > len(data):
            break
        if kind in _PNG_KEPT:
            made.append(data[place:end])
        if kind == b"IEND":
            return b"".join(made)
        place = end
    raise Refused("damaged")


def bare_picture(data: bytes, most_pixels: int) -> bytes | None:
    """A picture of a kind that is known here, bare; ``None`` for another."""
    if data[:3] == b"\xff\xd8\xff":
        return bare_jpeg(data)
    if data[:4] == b"\x89PNG":
        return bare_png(data)
    if data[:3] == b"GIF" or data[:2] == b"BM":
        with Image.open(io.BytesIO(data), formats=("GIF", "BMP")) as image:
            if image.width * image.height > most_pixels:
                raise Refused("too_large")
            form = image.format or "BMP"
            flat = image.convert("RGB" if form == "BMP" else "P")
            clean = Image.frombytes(flat.mode, flat.size, flat.tobytes())
            if flat.mode == "P":
                clean.putpalette(flat.getpalette() or [])
        sink = io.BytesIO()
        clean.save(sink, form)
        return sink.getvalue()
    return None
