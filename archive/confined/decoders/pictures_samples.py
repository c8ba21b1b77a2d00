"""Small pictures of our own that the worker reads before the walls go up: one of each kind."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator

from PIL import Image, ImageCms

_HEIC = (
    "AAAAGGZ0eXBoZWljAAAAAG1pZjFoZWljAAABJW1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAHBpY3QAAAAAAAAAAAAAAAAAAAAADnBpdG0AAAAAAA"
    "EAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAFFAAAAEAAAAKlpcHJwAAAAjGlwY28A"
    "AABwaHZjQwEECAAAAJ+oAAAAAB7wAPz9+PgAAA8DIAABABdAAQwB//8ECAAAAwCfqAAAAwAAHroCQCEAAQAlQgEBBAgAAAMAn6gAAAMAAB6giE"
    "WW6q8rmgIAAAMAAgAAAwACECIAAQAGRAHBc8CJAAAAFGlzcGUAAAAAAAAAEAAAABAAAAAVaXBtYQAAAAAAAAABAAECgQIAAAAYbWRhdAAAAAwo"
    "Aa8J4D/W23j49Ho="
)
"""Sixteen white pixels square, by an encoder that the worker does not have."""
_AVIF = (
    "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcG"
    "l0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAIwAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABq"
    "aXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAEAAAABAAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAAB"
    "dpcG1hAAAAAAAAAAEAAQQBAoMEAAAAK21kYXQSAAoJGAz/2iAhoNCAMhQUx4eGZQIIIJ5BAAB1jyNLOboaVA=="
)


def samples() -> Iterator[bytes]:
    """The files."""
    yield base64.b64decode(_HEIC)
    yield base64.b64decode(_AVIF)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for mode, kind in (
        *(("RGB", kind) for kind in ("JPEG", "MPO", "PNG", "WEBP", "TIFF", "GIF", "BMP", "DIB")),
        *(("CMYK", "JPEG"), ("L", "JPEG"), ("RGBA", "PNG"), ("P", "PNG"), ("I;16", "PNG")),
        *(("1", "TIFF"), ("F", "TIFF")),
    ):
        sink = io.BytesIO()
        Image.new(mode, (8, 8)).save(sink, kind, **({"icc_profile": profile} if mode == "CMYK" else {}))
        yield sink.getvalue()
    for compression in ("tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits"):
        sink = io.BytesIO()
        Image.new("RGB", (16, 16)).save(sink, "TIFF", compression=compression)
        yield sink.getvalue()
    sink = io.BytesIO()
    Image.new("1", (16, 16)).save(sink, "TIFF", compression="group4")
    yield sink.getvalue()
