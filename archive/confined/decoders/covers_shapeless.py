"""A font of letters without any shape, for text in a PDF that can be found and copied, and not seen."""

from __future__ import annotations

import struct
import zlib

WIDTH = 500
"""Of every letter, in thousandths of its size."""
LETTERS = 0x2200
"""The numbers of letters that have one of the glyphs: Latin, Cyrillic, and signs lie below."""


def objects() -> tuple[bytes, ...]:
    """The font as objects of a PDF, numbered from 3; the first is the font."""
    places = b"\x00\x01" * LETTERS
    file = _true_type()
    return (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Shapeless /Encoding /Identity-H"
        b" /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Shapeless /CIDSystemInfo << /Registry (Adobe)"
        b" /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R /DW %d /CIDToGIDMap 7 0 R >>" % WIDTH,
        _stream(_to_unicode()),
        b"<< /Type /FontDescriptor /FontName /Shapeless /Flags 5 /FontBBox [0 0 %d 1000] /ItalicAngle 0"
        b" /Ascent 1000 /Descent 0 /CapHeight 1000 /StemV 80 /FontFile2 8 0 R >>" % WIDTH,
        _stream(zlib.compress(places, 9), b" /Filter /FlateDecode"),
        _stream(file, b" /Length1 %d" % len(file)),
    )


def _stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(data), more, data)


def _to_unicode() -> bytes:
    """Each number of a letter is the letter itself.

    In one range, as Tesseract writes it: Ghostscript misreads Cyrillic in ranges that begin elsewhere than at 0.
    """
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        b"1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\n"
        b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


def _true_type() -> bytes:
    """A TrueType font of two glyphs, both empty, as much of one as a PDF needs."""
    head = struct.pack(">IIIIHHQQhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0, 1000, *(0,) * 7, 8, 2, 0, 0)
    hhea = struct.pack(">IhhhHhhhhhhhhhhhH", 0x10000, 1000, 0, 0, WIDTH, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1)
    tables = {
        b"glyf": b"\0\0\0\0",
        b"head": head,
        b"hhea": hhea,
        b"hmtx": struct.pack(">Hhh", WIDTH, 0, 0),
        b"loca": b"\0" * 6,
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x10000, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    heads, body, place = b"", b"", 12 + 16 * len(tables)
    for name, data in tables.items():
        padded = data + b"\0" * (-len(data) % 4)
        heads += struct.pack(">4sIII", name, _sum(padded), place + len(body), len(data))
        body += padded
    whole = struct.pack(">IHHHH", 0x10000, len(tables), 64, 2, 16 * len(tables) - 64) + heads + body
    adjust = whole.index(head) + 8
    return whole[:adjust] + struct.pack(">I", (0xB1B0AFBA - _sum(whole)) & 0xFFFFFFFF) + whole[adjust + 4 :]


def _sum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF
