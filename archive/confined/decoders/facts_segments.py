"""In the worker: the pieces of which a JPEG, PNG or WebP is made; what is not picture is named."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from archive.confined.decoders.facts_exif import of_exif_bytes
from archive.confined.decoders.facts_rows import Rows, plain_words
from archive.confined.decoders.facts_xmp import MOST_XMP, of_xmp

_PNG_PICTURE = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs hIST sPLT acTL fcTL fdAT cICP mDCV cLLI".split()
)
_WEBP_PICTURE = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"})
_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\x00"
_LONG_XMP_HEAD = b"http://ns.adobe.com/xmp/extension/\x00"


def of_jpeg(data: bytes, rows: Rows) -> None:
    """Segments up to the picture, and what lies behind its end."""
    place = 2
    while place + 2 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        if marker == 0xD9:
            place += 2
            break
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:
            place += 2
            continue
        if place + 4 > len(data):
            break
        length = struct.unpack(">H", data[place + 2 : place + 4])[0]
        _segment(marker, data[place + 4 : place + 2 + length], rows)
        place += 2 + length
        if marker == 0xDA:
            place = _behind_scan(data, place)
    _behind(data, place, rows)


def _behind_scan(data: bytes, place: int) -> int:
    """The next marker that is none of the compressed picture."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            return len(data)
        if data[place + 1] != 0 and not 0xD0 <= data[place + 1] <= 0xD7:
            return place
        place += 2


def _segment(marker: int, body: bytes, rows: Rows) -> None:
    if marker == 0xFE:
        rows.add("comment", "COM", body)
    elif marker == 0xE1 and body.startswith(b"Exif\x00\x00"):
        of_exif_bytes(body, rows)
    elif marker == 0xE1 and body.startswith(_XMP_HEAD):
        of_xmp(body[len(_XMP_HEAD) :], rows)
    elif marker == 0xE1 and body.startswith(_LONG_XMP_HEAD):
        rows.add("xmp", "extension", f"({len(body)} bytes)")
    elif marker == 0xE0 and body.startswith(b"JFIF\x00"):
        if len(body) > 14:
            rows.add("hidden", "thumbnail", "JFIF")
    elif marker == 0xE0 and body.startswith(b"JFXX\x00"):
        rows.add("hidden", "thumbnail", "JFXX")
    elif marker == 0xE2 and body.startswith(b"ICC_PROFILE\x00"):
        of_profile(body[14:], rows)
    elif marker == 0xE2 and body.startswith(b"MPF\x00"):
        rows.add("hidden", "more_pictures", "MPF")
    elif marker == 0xED and body.startswith(b"Photoshop 3.0\x00"):
        of_photoshop(body[14:], rows)
    elif marker == 0xEB and body[:2] == b"JP":
        rows.add("hidden", "content_credentials", f"({len(body)} bytes)")
    elif marker == 0xEE and body.startswith(b"Adobe"):
        return
    elif 0xE0 <= marker <= 0xEF:
        rows.add("hidden", f"APP{marker - 0xE0}", f"{plain_words(body[:24].split(bytes(1))[0])} ({len(body)} bytes)")


def _behind(data: bytes, place: int, rows: Rows) -> None:
    rest = data[place:]
    if rest.strip(b"\x00"):
        rows.add("hidden", "behind_the_end", f"{len(rest)} bytes")
        if b"ftyp" in rest[:65_536]:
            rows.add("hidden", "more_pictures", "MP4")


def of_profile(profile: bytes, rows: Rows) -> None:
    """A colour profile: when it was made, by whose device, what it is called (ICC.1, 7.2)."""
    if len(profile) < 128:
        return
    year, month, day, *_time = struct.unpack(">6H", profile[24:36])
    if year:
        rows.add("profile", "made", f"{year:04d}-{month:02d}-{day:02d}")
    rows.add("profile", "manufacturer", profile[48:52])
    count = min(struct.unpack(">I", profile[128:132])[0], 64) if len(profile) >= 132 else 0
    for index in range(count):
        entry = profile[132 + index * 12 : 144 + index * 12]
        if len(entry) == 12 and entry[:4] in (b"desc", b"cprt", b"dmnd"):
            offset, size = struct.unpack(">II", entry[4:])
            rows.add("profile", entry[:4], _profile_text(profile[offset : offset + min(size, 4_000)]))


def _profile_text(tag: bytes) -> str:
    if tag.startswith(b"mluc") and len(tag) >= 28:
        size, offset = struct.unpack(">II", tag[20:28])
        return tag[offset : offset + size].decode("utf-16-be", "replace")
    if tag.startswith(b"desc"):
        return tag[12:].split(b"\x00")[0].decode("latin-1")
    return tag[8:].split(b"\x00")[0].decode("latin-1")


def of_photoshop(data: bytes, rows: Rows) -> None:
    """Image resource blocks: IPTC, and that there are others."""
    place = 0
    while place + 12 <= len(data) and data[place : place + 4] == b"8BIM":
        number = struct.unpack(">H", data[place + 4 : place + 6])[0]
        name_length = data[place + 6]
        head = place + 6 + ((name_length + 2) & ~1)
        if head + 4 > len(data):
            return
        size = struct.unpack(">I", data[head : head + 4])[0]
        body = data[head + 4 : head + 4 + size]
        if number == 0x0404:
            of_iptc(body, rows)
        elif number in (0x0409, 0x040C):
            rows.add("hidden", "thumbnail", "Photoshop")
        elif number == 0x0424:
            of_xmp(body, rows)
        place = head + 4 + ((size + 1) & ~1)


_IPTC = {
    (2, 5): "ObjectName",
    (2, 25): "Keywords",
    (2, 55): "DateCreated",
    (2, 60): "TimeCreated",
    (2, 65): "OriginatingProgram",
    (2, 80): "By-line",
    (2, 85): "By-lineTitle",
    (2, 90): "City",
    (2, 92): "Sub-location",
    (2, 95): "Province-State",
    (2, 101): "Country",
    (2, 105): "Headline",
    (2, 110): "Credit",
    (2, 115): "Source",
    (2, 116): "CopyrightNotice",
    (2, 118): "Contact",
    (2, 120): "Caption",
    (2, 122): "Writer",
}


def of_iptc(data: bytes, rows: Rows) -> None:
    """IPTC-IIM 4.2: data sets of a record and a number."""
    place = 0
    while place + 5 <= len(data) and data[place] == 0x1C:
        record, number, size = struct.unpack(">BBH", data[place + 1 : place + 5])
        if size & 0x8000:
            return
        if record == 2 and number != 0:
            name = _IPTC.get((record, number), f"{record}:{number:03d}")
            rows.add("iptc", name, data[place + 5 : place + 5 + size])
        place += 5 + size


def of_png(data: bytes, rows: Rows) -> None:
    """Chunks, and what lies behind the last one."""
    place = 8
    for kind, body, after in _chunks(data, 8, ">"):
        place = after
        if kind in (b"tEXt", b"zTXt", b"iTXt"):
            _png_text(kind, body, rows)
        elif kind == b"eXIf":
            of_exif_bytes(body, rows)
        elif kind == b"iCCP":
            of_profile(_inflated(body.partition(b"\x00")[2][1:]), rows)
        elif kind == b"tIME" and len(body) == 7:
            year, month, day, hour, minute, second = struct.unpack(">H5B", body)
            rows.add("png", "tIME", f"{year:04d}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}")
        elif kind == b"caBX":
            rows.add("hidden", "content_credentials", f"({len(body)} bytes)")
        elif kind not in _PNG_PICTURE:
            rows.add("hidden", kind, f"({len(body)} bytes)")
        if kind == b"IEND":
            break
    _behind(data, place, rows)


def of_webp(data: bytes, rows: Rows) -> None:
    """Chunks of a RIFF, and what lies behind its end."""
    size = struct.unpack("<I", data[4:8])[0] + 8
    for kind, body, _after in _chunks(data[:size], 12, "<"):
        if kind == b"EXIF":
            of_exif_bytes(body, rows)
        elif kind == b"XMP ":
            of_xmp(body, rows)
        elif kind == b"ICCP":
            of_profile(body, rows)
        elif kind not in _WEBP_PICTURE:
            rows.add("hidden", kind, f"({len(body)} bytes)")
    _behind(data, size + (size & 1), rows)


def _chunks(data: bytes, place: int, order: str) -> Iterator[tuple[bytes, bytes, int]]:
    """Kind, body and where the next one begins: PNG counts before the kind and has a sum behind, RIFF is even."""
    while place + 8 <= len(data):
        if order == ">":
            size, kind = struct.unpack(">I4s", data[place : place + 8])
            after = place + 12 + size
        else:
            kind, size = struct.unpack("<4sI", data[place : place + 8])
            after = place + 8 + size + (size & 1)
        yield kind, data[place + 8 : place + 8 + size], after
        place = after


def _png_text(kind: bytes, body: bytes, rows: Rows) -> None:
    name, _, rest = body.partition(b"\x00")
    if kind == b"tEXt":
        words = rest.decode("latin-1")
    elif kind == b"zTXt":
        words = _inflated(rest[1:]).decode("latin-1")
    else:
        packed, text = rest[:1] == b"\x01", rest[2:].split(b"\x00", 2)[-1]
        words = (_inflated(text) if packed else text).decode("utf-8", "replace")
    if name == b"XML:com.adobe.xmp":
        of_xmp(words, rows)
    else:
        rows.add("png", name, words)


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, MOST_XMP)
    except zlib.error:
        return b""
