"""Writes a HEIC with one picture, for tests: the file's boxes by hand, the picture by an encoder of film."""

from __future__ import annotations

import io
import struct

import av
from PIL import Image

_PARAMETER_SETS = (32, 33, 34)
_PICTURES = 32


def heic(image: Image.Image) -> bytes:
    """The file of an RGB picture with sides of even length."""
    width, height = image.size
    film = io.BytesIO()
    with av.open(film, "w", format="mp4") as container:
        stream = container.add_stream("libx265", rate=1)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.options = {"x265-params": "log-level=0:keyint=1:crf=20:pools=1:frame-threads=1"}
        frame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
        for packet in [*stream.encode(frame), *stream.encode()]:
            container.mux(packet)
    settings, sample = _settings(_body(film.getvalue(), b"hvcC")), _units(_body(film.getvalue(), b"mdat"))
    head = _box(b"ftyp", b"heic", struct.pack(">I", 0), b"mif1heic")
    start = len(head) + len(_meta(settings, width, height, 0, len(sample))) + 8
    return head + _meta(settings, width, height, start, len(sample)) + _box(b"mdat", sample)


def _box(kind: bytes, *parts: bytes, full: int | None = None) -> bytes:
    body = b"".join(parts) if full is None else struct.pack(">I", full) + b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def _body(data: bytes, kind: bytes) -> bytes:
    place = data.index(kind)
    (length,) = struct.unpack(">I", data[place - 4 : place])
    return data[place + 4 : place - 4 + length]


def _settings(body: bytes) -> bytes:
    """The decoder's settings without what the encoder says of itself."""
    arrays, place = [], 23
    for _array in range(body[22]):
        kind = body[place] & 63
        (count,) = struct.unpack(">H", body[place + 1 : place + 3])
        end = place + 3
        for _unit in range(count):
            end += 2 + struct.unpack(">H", body[end : end + 2])[0]
        if kind in _PARAMETER_SETS:
            arrays.append(body[place:end])
        place = end
    return _box(b"hvcC", body[:22], bytes([len(arrays)]), *arrays)


def _units(body: bytes) -> bytes:
    kept, place = [], 0
    while place < len(body):
        (length,) = struct.unpack(">I", body[place : place + 4])
        if (body[place + 4] >> 1) & 63 < _PICTURES:
            kept.append(body[place : place + 4 + length])
        place += 4 + length
    return b"".join(kept)


def _meta(settings: bytes, width: int, height: int, start: int, length: int) -> bytes:
    entry = _box(b"infe", struct.pack(">HH4s", 1, 0, b"hvc1"), b"\0", full=0x02000000)
    properties = _box(b"ipco", settings, _box(b"ispe", struct.pack(">II", width, height), full=0))
    return _box(
        b"meta",
        _box(b"hdlr", struct.pack(">I4s12x", 0, b"pict"), b"\0", full=0),
        _box(b"pitm", struct.pack(">H", 1), full=0),
        _box(b"iinf", struct.pack(">H", 1), entry, full=0),
        _box(b"iloc", struct.pack(">BBHHHHII", 0x44, 0, 1, 1, 0, 1, start, length), full=0),
        _box(b"iprp", properties, _box(b"ipma", struct.pack(">IHBBB", 1, 1, 2, 0x81, 0x02), full=0)),
        full=0,
    )
