"""Pictures that claim more than they hold, hold more than they claim, or lead in circles."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

from tests.archive.confined.heic import heic
from tests.archive.facts_material import picture
from tests.evidence_corpus.entry import entries

PNG = b"\x89PNG\r\n\x1a\n"
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><x>&j;</x>"
)
"""Ten times ten times ten: a thousand million."""


def zeros(count: int, level: int = 9) -> bytes:
    """So many zeros, deflated in little memory."""
    packer, made = zlib.compressobj(level), bytearray()
    block = bytes(1 << 20)
    while count > 0:
        made += packer.compress(block[: min(count, len(block))])
        count -= len(block)
    return bytes(made + packer.flush())


def chunk(kind: bytes, body: bytes) -> bytes:
    """A piece of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, *pieces: bytes, bits: int = 1, colour: int = 0, packed: bytes = b"") -> bytes:
    """A PNG of that size, with other pieces between its head and its rows."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    rows = packed or zlib.compress(bytes(((width * bits + 7) // 8 + 1) * height))
    return PNG + head + b"".join(pieces) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def tiff(*folders: list[tuple[int, int, int, int]], after: tuple[int, ...] = (), tail: bytes = b"") -> bytes:
    """A TIFF of folders of (tag, type, count, value); ``after`` says where each says that the next one lies."""
    made = bytearray(b"II*\x00" + struct.pack("<I", 8))
    for number, tags in enumerate(folders):
        end = len(made) + 2 + 12 * len(tags) + 4
        following = after[number] if number < len(after) else (end if number + 1 < len(folders) else 0)
        made += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags)
        made += struct.pack("<I", following)
    return bytes(made) + tail


def page(
    width: int, height: int, packing: int = 1, strip: int = 200, size: int = 16
) -> list[tuple[int, int, int, int]]:
    """The tags of a grey page in one strip."""
    return [
        *((0x100, 4, 1, width), (0x101, 4, 1, height), (0x102, 3, 1, 8), (0x103, 3, 1, packing), (0x106, 3, 1, 1)),
        *((0x111, 4, 1, strip), (0x115, 3, 1, 1), (0x116, 4, 1, height), (0x117, 4, 1, size)),
    ]


def gif(screen: tuple[int, int], frames: int, tail: bytes = b"") -> bytes:
    """So many frames of one pixel on a screen of that size, each clearing what was there."""
    head = b"GIF89a" + struct.pack("<HHBBB", *screen, 0x80, 0, 0) + bytes(3) + b"\xff" * 3
    frame = (
        b"\x21\xf9\x04\x08\x05\x00\x00\x00" + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    )
    return head + frame * frames + b"\x3b" + tail


def jpeg(*segments: tuple[int, bytes], sized: tuple[int, int] | None = None, scans: int = 0) -> bytes:
    """A JPEG with segments at its beginning; ``sized`` changes what it claims, ``scans`` repeats the last of them."""
    sink = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(sink, "JPEG", progressive=bool(scans))
    data = sink.getvalue()
    if sized:
        at = data.index(b"\xff\xc2" if scans else b"\xff\xc0") + 5
        data = data[:at] + struct.pack(">HH", sized[1], sized[0]) + data[at + 4 :]
    if scans:
        last = data.rindex(b"\xff\xda")
        data = data[:last] + data[last:-2] * scans + data[-2:]
    added = b"".join(b"\xff" + bytes([mark]) + struct.pack(">H", len(body) + 2) + body for mark, body in segments)
    return data[:2] + added + data[2:]


def exif(
    *folders: list[tuple[int, int, int, int]], after: tuple[int, ...] = (), tail: bytes = b""
) -> tuple[int, bytes]:
    """EXIF as a segment of a JPEG."""
    return 0xE1, b"Exif\x00\x00" + tiff(*folders, after=after, tail=tail)


def heic_of(width: int, height: int) -> bytes:
    """A HEIC of one small picture that claims to be as large as that."""
    data = heic(Image.new("RGB", (64, 48), "teal"))
    at = data.index(b"ispe") + 8
    return data[:at] + struct.pack(">II", width, height) + data[at + 8 :]


def avif_of(width: int, height: int) -> bytes:
    """The same as an AVIF."""
    sink = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(sink, "AVIF")
    data = sink.getvalue()
    at = data.index(b"ispe") + 8
    return data[:at] + struct.pack(">II", width, height) + data[at + 8 :]


def webp(width: int, height: int, frames: int) -> bytes:
    """A moving WebP whose ground claims to be that large."""
    sink = io.BytesIO()
    small = [Image.new("RGB", (16, 16), (number, 0, 0)) for number in (1, 2)]
    small[0].save(sink, "WEBP", save_all=True, append_images=small[1:], lossless=True)
    data = sink.getvalue()
    at = data.index(b"VP8X") + 12
    sides = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    data = data[:at] + sides + data[at + 6 :]
    start = data.index(b"ANMF")
    body = data[12:start] + data[start:] * frames
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def bmp(width: int, height: int, packing: int = 0, body: bytes = b"") -> bytes:
    """A BMP of 8 bits to a pixel."""
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, packing, len(body), 2835, 2835, 256, 0)
    return b"BM" + struct.pack("<IHHI", 1078 + len(body), 0, 0, 1078) + head + bytes(1024) + body


def _xmp(packet: bytes) -> tuple[int, bytes]:
    return 0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + packet


def _deep_xmp(depth: int) -> bytes:
    return png(8, 8, chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + b"<a>" * depth + b"</a>" * depth))


_WORDS = b"\xe2\x80\xaeword\x1b[31m\x00\r\n\xff" * 4000
_CYCLE = [(0x8769, 4, 1, 8), (0x8825, 4, 1, 8), (0xA005, 4, 1, 8), (0x014A, 4, 1, 8)]

PICTURES = entries(
    "picture",
    ("a PNG of ten thousand million pixels", "a.png", lambda: png(100_000, 100_000, packed=zeros(1 << 20))),
    (
        "a PNG of as many pixels as are allowed",
        "a.png",
        lambda: png(10_900, 10_900, bits=8, colour=6, packed=zeros(10_900 * (10_900 * 4 + 1), 1)),
    ),
    (
        "a PNG whose words unpack into 200 MB",
        "a.png",
        lambda: png(8, 8, chunk(b"zTXt", b"Comment\x00\x00" + zeros(200 << 20))),
    ),
    (
        "a PNG whose colours unpack into 200 MB",
        "a.png",
        lambda: png(8, 8, chunk(b"iCCP", b"a\x00\x00" + zeros(200 << 20))),
    ),
    ("a PNG whose pieces are longer than it", "a.png", lambda: PNG + b"\xff\xff\xff\xffIHDR" + bytes(40)),
    ("a PNG of no size", "a.png", lambda: png(0, 0, packed=b"x")),
    (
        "a PNG with words of all kinds",
        "a.png",
        lambda: png(8, 8, chunk(b"tEXt", b"Author\x00" + _WORDS), chunk(b"iTXt", _WORDS)),
    ),
    ("a PNG of 200,000 pieces", "a.png", lambda: png(8, 8, chunk(b"tEXt", b"a\x00b") * 200_000)),
    ("a PNG with XMP of 600,000 elements in one another", "a.png", lambda: _deep_xmp(600_000)),
    ("a PNG of a million frames", "a.png", lambda: png(8, 8, chunk(b"acTL", struct.pack(">II", 1_000_000, 0)))),
    (
        "a TIFF of ten thousand million pixels",
        "a.tif",
        lambda: tiff(page(100_000, 100_000, packing=5), tail=bytes(300)),
    ),
    (
        "a TIFF of LZW that never ends",
        "a.tif",
        lambda: tiff(page(10_000, 10_000, 5, size=1 << 20), tail=b"\x80\x00\x00" * 400_000),
    ),
    ("a TIFF whose pages lead in a circle", "a.tif", lambda: tiff(page(8, 8), after=(8,), tail=bytes(300))),
    (
        "a TIFF of two pages in a circle",
        "a.tif",
        lambda: tiff(page(8, 8), page(8, 8), after=(122, 8), tail=bytes(300)),
    ),
    ("a TIFF of 2,000 pages", "a.tif", lambda: tiff(*[page(8, 8)] * 2_000, tail=bytes(300))),
    (
        "a TIFF with a tag of four thousand million values",
        "a.tif",
        lambda: tiff([*page(8, 8), (0x10E, 2, 0xFFFFFFFF, 8), (0x8769, 4, 0xFFFFFFF0, 0xFFFFFFF0)], tail=bytes(300)),
    ),
    ("a GIF on a ground of four thousand million pixels", "a.gif", lambda: gif((65_535, 65_535), 100)),
    ("a GIF of 50,000 frames on 25 million pixels", "a.gif", lambda: gif((5_000, 5_000), 50_000)),
    (
        "a GIF whose code never ends",
        "a.gif",
        lambda: (
            gif((4_000, 4_000), 0)[:-1]
            + b"\x2c"
            + struct.pack("<HHHHB", 0, 0, 4_000, 4_000, 0)
            + b"\x08"
            + b"\xff"
            + b"\x55" * 255 * 1
        ),
    ),
    ("a WebP on a ground of 268 million pixels", "a.webp", lambda: webp(16_384, 16_384, 2)),
    ("a WebP of 20,000 frames", "a.webp", lambda: webp(4_000, 4_000, 10_000)),
    ("a HEIC as large as numbers go", "a.heic", lambda: heic_of(0xFFFFFFFF, 0xFFFFFFFF)),
    ("a HEIC that is larger than its picture", "a.heic", lambda: heic_of(8_000, 8_000)),
    ("an AVIF as large as numbers go", "a.avif", lambda: avif_of(0x7FFFFFFF, 0x7FFFFFFF)),
    ("an AVIF that is larger than its picture", "a.avif", lambda: avif_of(8_000, 8_000)),
    ("a JPEG of 65,535 by 65,535", "a.jpg", lambda: jpeg(sized=(65_535, 65_535))),
    ("a JPEG that is larger than what it holds", "a.jpg", lambda: jpeg(sized=(10_000, 10_000))),
    ("a JPEG that is drawn five thousand times", "a.jpg", lambda: jpeg(sized=(9_000, 9_000), scans=5_000)),
    ("a JPEG with EXIF in a circle", "a.jpg", lambda: jpeg(exif(_CYCLE, after=(8,)))),
    ("a JPEG with EXIF of 5,000 tags", "a.jpg", lambda: jpeg(exif([(n, 2, 4, 0x61616161) for n in range(5_000)]))),
    (
        "a JPEG with a place that is none",
        "a.jpg",
        lambda: jpeg(
            exif(
                [(0x8825, 4, 1, 30)],
                tail=bytes(4)
                + struct.pack("<H", 3)
                + struct.pack("<HHII", 2, 5, 3, 100)
                + struct.pack("<HHII", 4, 5, 3, 0xFFFFFF00)
                + struct.pack("<HHII", 0x1D, 2, 60_000, 40)
                + bytes(80),
            )
        ),
    ),
    ("a JPEG with XMP that multiplies", "a.jpg", lambda: jpeg(_xmp(LAUGHS))),
    (
        "a JPEG with XMP that asks for a file",
        "a.jpg",
        lambda: jpeg(_xmp(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')),
    ),
    (
        "a JPEG with words of all kinds",
        "a.jpg",
        lambda: jpeg((0xFE, _WORDS[:60_000]), (0xED, b"Photoshop 3.0\x008BIM" + _WORDS[:9_000])),
    ),
    (
        "a JPEG with a thousand profiles of colour",
        "a.jpg",
        lambda: jpeg(*[(0xE2, b"ICC_PROFILE\x00" + bytes([n % 256, 255]) + b"\xff" * 2_000) for n in range(1_000)]),
    ),
    (
        "a JPEG of many pictures in a circle",
        "a.jpg",
        lambda: jpeg(
            (
                0xE2,
                b"MPF\x00" + tiff([(0xB000, 7, 4, 0x30303130), (0xB001, 4, 1, 0xFFFFFF), (0xB002, 7, 0xFFFFFFF0, 8)]),
            )
        ),
    ),
    ("a BMP of a side below nothing", "a.bmp", lambda: bmp(-2_147_483_648, -2_147_483_648)),
    ("a BMP as large as numbers go", "a.bmp", lambda: bmp(2_147_483_647, 2_147_483_647)),
    (
        "a BMP of runs that leave it",
        "a.bmp",
        lambda: bmp(8_000, 8_000, 1, b"\x00\x02\xff\xff" * 500_000 + b"\xff\x07" * 9),
    ),
    quick=(
        "a PNG of ten thousand million pixels",
        "a JPEG of 65,535 by 65,535",
        "a HEIC as large as numbers go",
    ),
)


def small(kind: str) -> bytes:
    """A sound picture of a few hundred bytes."""
    return picture(kind)
