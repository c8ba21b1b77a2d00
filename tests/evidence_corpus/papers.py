"""PDFs that multiply, lead in circles, lie about themselves or are no longer whole."""

from __future__ import annotations

import zlib

from tests.evidence_corpus.entry import entries
from tests.evidence_corpus.pictures import LAUGHS, zeros

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def pdf(*objects: bytes, trailer: bytes = b"", root: int = 1, start: int | None = None) -> bytes:
    """A PDF of these objects, numbered from 1."""
    made, places = _HEAD, []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    at = len(made) if start is None else start
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    last = b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, trailer, at)
    return made + table + last


def stream(body: bytes, head: bytes = b"") -> bytes:
    """An object that is a stream."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(body), head, body)


CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGES_AS_ONE = b"<</Type/Pages/Kids[%s]/Count %d>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>"


def drawn(content: bytes, head: bytes = b"", *more: bytes) -> bytes:
    """One page with that content; the objects after it begin with number 5."""
    return pdf(CATALOGUE, PAGES, PAGE, stream(content, head), *more)


def form(content: bytes, calls: bytes = b"") -> bytes:
    """A drawing that can be called by its name."""
    inner = b"/Resources<</XObject<<%s>>>>" % calls if calls else b""
    return stream(content, b"/Type/XObject/Subtype/Form/BBox[0 0 300 300]" + inner)


def _laughing_forms(levels: int) -> bytes:
    forms = [form(b"/A Do " * 20, b"/A %d 0 R" % (6 + number)) for number in range(levels)]
    return drawn(b"/A Do", b"", *forms, form(b"0 0 9 9 re f"))


def _deep_pages(depth: int) -> bytes:
    inner = [b"<</Type/Pages/Kids[%d 0 R]/Count 1/Parent %d 0 R>>" % (n + 1, n - 1) for n in range(3, depth)]
    return pdf(CATALOGUE, PAGES, *inner, b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 9 9]>>" % (depth - 1))


def _with(page: bytes, *more: bytes) -> bytes:
    return pdf(CATALOGUE, PAGES, page, *more)


def _image(width: int, height: int, filters: bytes, body: bytes) -> bytes:
    sides = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 1" % (
        width,
        height,
    )
    return drawn(b"300 0 0 300 0 0 cm /A Do", b"", stream(body, sides + filters))


_TWICE = zlib.compress(zeros(1 << 30), 9)
_BOXES = (
    b"[0 0 1e30 1e30]",
    b"[-1e30 -1e30 1e30 1e30]",
    b"[0 0 0 0]",
    b"[9 9 1 1]",
    b"[nan nan 1 1]",
    b"[0 0 200000 200000]",
)
_OBJECTS = b"/Type/ObjStm/N 2147483647/First 2147483647"

PAPERS = entries(
    "paper",
    (
        "a page that unpacks into a thousand million bytes",
        "a.pdf",
        lambda: drawn(zeros(1 << 30), b"/Filter/FlateDecode"),
    ),
    ("a page packed twice", "a.pdf", lambda: drawn(_TWICE, b"/Filter[/FlateDecode/FlateDecode]")),
    ("a page packed fifty times over", "a.pdf", lambda: drawn(_TWICE, b"/Filter[" + b"/FlateDecode" * 50 + b"]")),
    (
        "runs that never end",
        "a.pdf",
        lambda: drawn(b"\x81\x20" * 500_000, b"/Filter[/RunLengthDecode/RunLengthDecode]"),
    ),
    (
        "hexadecimal in hexadecimal",
        "a.pdf",
        lambda: drawn(b"20" * 500_000 + b">", b"/Filter[" + b"/ASCIIHexDecode" * 9 + b"]"),
    ),
    (
        "a picture of sixty thousand by sixty thousand",
        "a.pdf",
        lambda: _image(60_000, 60_000, b"/Filter/FlateDecode", zeros(450 << 20)),
    ),
    (
        "a picture as large as numbers go",
        "a.pdf",
        lambda: _image(2_147_483_647, 2_147_483_647, b"/Filter/FlateDecode", zeros(1 << 20)),
    ),
    (
        "a fax without end",
        "a.pdf",
        lambda: _image(
            30_000,
            30_000,
            b"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 2000000000/Rows 2000000000>>",
            b"\x55" * 99_999,
        ),
    ),
    (
        "a picture of JBIG2 that is none",
        "a.pdf",
        lambda: _image(30_000, 30_000, b"/Filter/JBIG2Decode", b"\x00\x00\x00\x00\x30\x00\x01" + b"\xff" * 999),
    ),
    (
        "a picture of JPEG 2000 that is none",
        "a.pdf",
        lambda: _image(30_000, 30_000, b"/Filter/JPXDecode", b"\xff\x4f\xff\x51\x00\x2f" + b"\x7f" * 999),
    ),
    (
        "a page tree that leads to itself",
        "a.pdf",
        lambda: pdf(CATALOGUE, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"),
    ),
    ("a page that is its own parent", "a.pdf", lambda: _with(b"<</Type/Page/Parent 3 0 R/Contents 3 0 R>>")),
    ("pages 20,000 deep", "a.pdf", lambda: _deep_pages(20_000)),
    (
        "as many pages as numbers go",
        "a.pdf",
        lambda: pdf(CATALOGUE, b"<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", PAGE, stream(b"")),
    ),
    (
        "fewer pages than none",
        "a.pdf",
        lambda: pdf(CATALOGUE, b"<</Type/Pages/Kids[3 0 R]/Count -7>>", PAGE, stream(b"")),
    ),
    (
        "300,000 pages that are one",
        "a.pdf",
        lambda: pdf(CATALOGUE, PAGES_AS_ONE % (b"3 0 R " * 300_000, 300_000), PAGE, stream(b"")),
    ),
    ("a catalogue that is itself", "a.pdf", lambda: pdf(b"1 0 R")),
    (
        "a table of objects before itself",
        "a.pdf",
        lambda: pdf(CATALOGUE, PAGES, PAGE, stream(b""), trailer=b"/Prev 15", start=15),
    ),
    (
        "tables that lead in a circle",
        "a.pdf",
        lambda: (lambda made: made.replace(b"/Prev 00000", b"/Prev %05d" % made.rindex(b"xref\n0")))(
            pdf(CATALOGUE, PAGES, PAGE, stream(b""), trailer=b"/Prev 00000")
        ),
    ),
    ("a table that lies outside", "a.pdf", lambda: pdf(CATALOGUE, PAGES, PAGE, stream(b""), start=99_999_999_999)),
    ("a length that is its own stream", "a.pdf", lambda: _with(PAGE, b"<</Length 4 0 R>>\nstream\nq Q\nendstream")),
    (
        "objects in objects in a circle",
        "a.pdf",
        lambda: _with(PAGE, stream(b"4 0 3 0 1 0", b"/Type/ObjStm/N 3/First 0/Extends 4 0 R")),
    ),
    (
        "as many objects as numbers go",
        "a.pdf",
        lambda: _with(PAGE, stream(zeros(1 << 20), _OBJECTS + b"/Filter/FlateDecode")),
    ),
    ("a drawing that calls itself", "a.pdf", lambda: drawn(b"/A Do", b"", form(b"/A Do /A Do", b"/A 5 0 R"))),
    ("drawings that call one another twenty times each", "a.pdf", lambda: _laughing_forms(7)),
    (
        "a pattern that calls itself",
        "a.pdf",
        lambda: drawn(
            b"/Pattern cs /A scn 0 0 300 300 re f",
            b"",
            stream(
                b"/Pattern cs /A scn 0 0 1 1 re f",
                b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.0001/YStep 0.0001"
                b"/Resources<</Pattern<</A 5 0 R>>>>",
            ),
        ).replace(b"/XObject<</A 5 0 R>>", b"/Pattern<</A 5 0 R>>", 1),
    ),
    ("brackets in brackets", "a.pdf", lambda: _with(b"<</Type/Page/Parent 2 0 R/MediaBox" + b"[" * 200_000 + b">>")),
    ("a page of brackets", "a.pdf", lambda: drawn(b"[" * 500_000 + b"(" * 500_000)),
    ("a page of saved states", "a.pdf", lambda: drawn(b"q " * 1_000_000)),
    ("a page of dashes", "a.pdf", lambda: drawn(b"[0.00001] 0 d 0 0 m 300 300 l S " * 50)),
    (
        "a page of two million words",
        "a.pdf",
        lambda: drawn(b"BT /F 9 Tf " + b"(word) Tj " * 2_000_000 + b" ET", b"").replace(
            b"/XObject<</A 5 0 R>>", b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>", 1
        ),
    ),
    (
        "an outline in a circle",
        "a.pdf",
        lambda: pdf(
            b"<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>",
            PAGES,
            PAGE,
            stream(b""),
            b"<</First 6 0 R/Last 6 0 R>>",
            b"<</Title(\\376\\377\\040\\056a)/Parent 5 0 R/First 6 0 R/Next 6 0 R/Dest[3 0 R]>>",
        ),
    ),
    (
        "attachments in a circle",
        "a.pdf",
        lambda: pdf(
            b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 5 0 R/JavaScript 5 0 R>>>>",
            PAGES,
            PAGE,
            stream(b""),
            b"<</Kids[5 0 R 5 0 R]>>",
        ),
    ),
    (
        "scripts and launches",
        "a.pdf",
        lambda: pdf(
            b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>"
            b"/AA<</WC<</S/JavaScript/JS(while(1);)>>>>>>",
            PAGES,
            PAGE,
            stream(b""),
        ),
    ),
    (
        "properties without end",
        "a.pdf",
        lambda: pdf(
            CATALOGUE,
            PAGES,
            PAGE,
            stream(b""),
            b"<</Author(%s)/Title 5 0 R/CreationDate(D:99999999999999)>>" % (b"\\376\\377\\330\\000a" * 100_000),
            trailer=b"/Info 5 0 R",
        ),
    ),
    (
        "XMP that multiplies",
        "a.pdf",
        lambda: pdf(
            b"<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R>>",
            PAGES,
            PAGE,
            stream(b""),
            stream(LAUGHS, b"/Type/Metadata/Subtype/XML"),
        ),
    ),
    *(
        (
            f"a page of the size {box.decode()}",
            "a.pdf",
            lambda box=box: _with(b"<</Type/Page/Parent 2 0 R/MediaBox%s>>" % box),
        )
        for box in _BOXES
    ),
    (
        "a key that nobody has",
        "a.pdf",
        lambda: pdf(
            CATALOGUE,
            PAGES,
            PAGE,
            stream(b""),
            b"<</Filter/Standard/V 5/R 6/Length 256/P -1/O(%s)/U(%s)>>" % (b"o" * 48, b"u" * 48),
            trailer=b"/Encrypt 5 0 R/ID[(a)(a)]",
        ),
    ),
    ("a head and nothing else", "a.pdf", lambda: _HEAD),
    ("a head and zeros", "a.pdf", lambda: _HEAD + bytes(100_000)),
    ("a million beginnings", "a.pdf", lambda: _HEAD * 200_000),
    ("a million ends", "a.pdf", lambda: drawn(b"") + b"startxref\n0\n%%EOF\n" * 200_000),
    ("objects without ends", "a.pdf", lambda: _HEAD + b"1 0 obj <<" * 300_000),
    quick=(
        "a page tree that leads to itself",
        "a head and zeros",
    ),
)
