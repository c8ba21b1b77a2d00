"""In the worker: EXIF, wherever it lies, with its place and its maker's note."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PIL import ExifTags, Image

from archive.confined.decoders.facts_rows import Rows, plain_words, strings_in

_EXIF, _GPS, _INTEROP, _SMALL = 0x8769, 0x8825, 0xA005, ExifTags.IFD.IFD1
_MAKER, _PRINT_IM = 0x927C, 0xC4A5
_POINTERS = frozenset({_EXIF, _GPS, _INTEROP, 0x0201, 0x0202, 0x014A})
_XMP, _IPTC, _ICC, _PHOTOSHOP = 0x02BC, 0x83BB, 0x8773, 0x8649
_ELSEWHERE = frozenset({_XMP, _IPTC, _ICC, _PHOTOSHOP})
_STRIPS = frozenset({0x0111, 0x0117, 0x0144, 0x0145, 0x015B})
_WINDOWS = {0x9C9B: "XPTitle", 0x9C9C: "XPComment", 0x9C9D: "XPAuthor", 0x9C9E: "XPKeywords", 0x9C9F: "XPSubject"}


def of_exif_bytes(data: bytes, rows: Rows) -> None:
    """EXIF as it lies in a file: with or without its six first bytes."""
    exif = Image.Exif()
    exif.load(data if data.startswith(b"Exif\x00\x00") else b"Exif\x00\x00" + data)
    of_exif(exif, rows)


def of_exif(exif: Image.Exif, rows: Rows) -> None:
    """Every tag, the place in degrees, and that there is a small picture in it."""
    _tags(dict(exif), ExifTags.TAGS, "exif", rows)
    inner = exif.get_ifd(_EXIF)
    _tags(inner, ExifTags.TAGS, "exif", rows)
    _tags(exif.get_ifd(_INTEROP), ExifTags.TAGS, "exif", rows)
    _place(exif.get_ifd(_GPS), rows)
    note = inner.get(_MAKER)
    if isinstance(note, bytes):
        rows.add("maker", "MakerNote", f"({len(note)} bytes)")
        for words in strings_in(note):
            rows.add("maker", "text", words)
    small = exif.get_ifd(_SMALL)
    if 0x0201 in small or 0x0111 in small:
        rows.add("hidden", "thumbnail", "EXIF")


def _tags(tags: Mapping[int, Any], names: Mapping[int, str], group: str, rows: Rows) -> None:
    for number, value in tags.items():
        if number in _POINTERS or number in _ELSEWHERE or number in _STRIPS or number == _MAKER:
            continue
        if number in _WINDOWS and isinstance(value, bytes | tuple):
            rows.add(group, _WINDOWS[number], bytes(value).decode("utf-16-le", "replace"))
            continue
        rows.add(group, names.get(number, f"0x{number:04x}"), value)


def _place(gps: Mapping[int, Any], rows: Rows) -> None:
    if not gps:
        return
    _tags(gps, ExifTags.GPSTAGS, "gps", rows)
    latitude = _degrees(gps.get(2), gps.get(1))
    longitude = _degrees(gps.get(4), gps.get(3))
    if latitude is not None and longitude is not None:
        rows.add("gps", "GPSPosition", f"{latitude:.6f}, {longitude:.6f}")


def _degrees(parts: Any, side: Any) -> float | None:
    """Degrees, minutes and seconds as one number; south and west are below zero."""
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if not -180.0 <= value <= 180.0:
        return None
    return -value if plain_words(side)[:1].upper() in ("S", "W") else value
