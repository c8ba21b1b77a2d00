"""In the worker: tags of containers and streams of audio and video, and boxes that hold something else."""

from __future__ import annotations

import struct
from typing import BinaryIO

import av

from archive.confined.channel import Refused
from archive.confined.decoders.facts_rows import Rows
from archive.confined.decoders.facts_xmp import MOST_XMP, of_xmp

_KNOWN_TOP = frozenset(b"ftyp moov mdat moof mfra sidx free skip wide styp ssix prft emsg pdin".split())
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_C2PA_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_KNOWN_INSIDE = frozenset({b"meta", b"cprt", b"kywd", b"hnti", b"name", b"titl", b"auth", b"\xa9xyz", b"loci"})


def of_media(file: BinaryIO, rows: Rows) -> None:
    """Tags of the file, its streams and chapters. Raises ``Refused`` where the container does not read."""
    file.seek(0)
    try:
        with av.open(file, "r", metadata_errors="replace") as container:
            for name, value in container.metadata.items():
                rows.add("container", name, value)
            for stream in container.streams:
                for name, value in stream.metadata.items():
                    rows.add(f"stream {stream.index}", name, value)
                if stream.type not in ("video", "audio"):
                    rows.add("hidden", f"stream_{stream.type or 'unknown'}", str(stream.index))
                elif stream.disposition & av.stream.Disposition.attached_pic:
                    rows.add("hidden", "thumbnail", str(stream.index))
            for chapter in container.chapters():
                for name, value in chapter["metadata"].items():
                    rows.add("chapter", name, value)
    except (av.error.FFmpegError, ValueError) as error:
        raise Refused("damaged") from error
    file.seek(0)
    head = file.read(12)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
        of_boxes(file, rows)


def of_boxes(file: BinaryIO, rows: Rows) -> None:
    """The boxes of a film (ISO 14496-12): XMP, and what no player shows."""
    file.seek(0, 2)
    size, place = file.tell(), 0
    for _number in range(10_000):
        if place + 8 > size:
            break
        file.seek(place)
        length, kind = struct.unpack(">I4s", file.read(8))
        begins = place + 8
        if length == 1:
            length = struct.unpack(">Q", file.read(8))[0]
            begins += 8
        if length == 0:
            length = size - place
        if length < begins - place or place + length > size:
            rows.add("hidden", "behind_the_end", f"{size - place} bytes")
            return
        _box(file, kind, begins, place + length, rows)
        place += length
    if place < size:
        rows.add("hidden", "behind_the_end", f"{size - place} bytes")


def _box(file: BinaryIO, kind: bytes, begins: int, ends: int, rows: Rows) -> None:
    if kind in (b"free", b"skip"):
        content = file.read(min(ends - begins, 1 << 20))
        if content.strip(b"\x00"):
            rows.add("hidden", kind, content if len(content) < 500 else f"({ends - begins} bytes)")
    elif kind == b"uuid":
        name = file.read(16)
        if name == _XMP_UUID:
            of_xmp(file.read(min(ends - begins - 16, MOST_XMP)), rows)
        elif name == _C2PA_UUID:
            rows.add("hidden", "content_credentials", f"({ends - begins} bytes)")
        else:
            rows.add("hidden", f"uuid {name.hex()}", f"({ends - begins} bytes)")
    elif kind == b"moov":
        _moov(file, begins, ends, rows)
    elif kind not in _KNOWN_TOP:
        rows.add("hidden", kind, f"({ends - begins} bytes)")


def _moov(file: BinaryIO, begins: int, ends: int, rows: Rows) -> None:
    file.seek(begins)
    data = file.read(min(ends - begins, 64 * 1024 * 1024))
    for kind, body in _inner(data):
        if kind == b"udta":
            for inside, content in _inner(body):
                if inside == b"XMP_":
                    of_xmp(content, rows)
                elif inside == b"loci":
                    _loci(content, rows)
                elif inside not in _KNOWN_INSIDE:
                    told = content if len(content) < 200 else f"({len(content)} bytes)"
                    rows.add("hidden", inside.decode("latin-1"), told)


def _loci(content: bytes, rows: Rows) -> None:
    """Where it was filmed, as phones write it (3GPP TS 26.244, 8.10)."""
    place = content.find(b"\x00", 6)
    if place < 0 or len(content) < place + 14:
        return
    longitude, latitude, _height = struct.unpack(">3i", content[place + 2 : place + 14])
    rows.add("container", "loci", f"{latitude / 65_536:.6f}, {longitude / 65_536:.6f}")


def _inner(data: bytes) -> list[tuple[bytes, bytes]]:
    found: list[tuple[bytes, bytes]] = []
    place = 0
    while place + 8 <= len(data) and len(found) < 1_000:
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        if length < 8 or place + length > len(data):
            break
        found.append((kind, data[place + 8 : place + length]))
        place += length
    return found
