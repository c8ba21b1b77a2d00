"""Office files and other packed folders that burst, lie about what they hold, or hold one another."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from tests.archive.confined import text_samples as samples
from tests.archive.facts_material import document
from tests.evidence_corpus.entry import entries
from tests.evidence_corpus.pictures import LAUGHS, png, zeros

_W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ODF = b"urn:oasis:names:tc:opendocument:xmlns:"
FEW_LAUGHS = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'
REPEATED = (
    b"<o xmlns:t='" + _ODF + b"table:1.0' xmlns:x='" + _ODF + b"text:1.0'><t:table t:name='a'>"
    b"<t:table-row t:number-rows-repeated='1048576'><t:table-cell t:number-columns-repeated='16384'><x:p>w</x:p>"
    b"</t:table-cell></t:table-row></t:table></o>"
)
FAR_AWAY = (
    b"<worksheet xmlns='" + _SHEET + b"'><dimension ref='A1:XFD1048576'/><sheetData><row r='1048576'>"
    b"<c r='XFD1048576'><v>1</v></c></row></sheetData></worksheet>"
)


def word(body: bytes, **others: bytes) -> bytes:
    """A Word file with that body."""
    whole = b"<w:document xmlns:w='" + _W + b"'>" + body + b"</w:document>"
    return samples.packed({"word/document.xml": whole, **others})


def bomb(name: str, megabytes: int, *others: str) -> bytes:
    """A packed folder whose member of that name unpacks into so many zeros."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for other in others:
            archive.writestr(other, "<a/>")
        with archive.open(name, "w", force_zip64=True) as member:
            for _ in range(megabytes):
                member.write(bytes(1024 * 1024))
    return sink.getvalue()


def large_together(megabytes: int) -> bytes:
    """A document whose every member is small enough, and all of them together are not."""
    body = b"<w:p xmlns:w='" + _W + b"'>" + b" " * (megabytes * 1024 * 1024) + b"</w:p>"
    return samples.packed({"word/document.xml": body, "word/header1.xml": body, "word/header2.xml": body})


def lying(data: bytes) -> bytes:
    """The same packed folder, which says that its members are small."""
    changed = bytearray(data)
    for signature, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = changed.find(signature)
        while start >= 0:
            struct.pack_into("<I", changed, start + place, 1000)
            start = changed.find(signature, start + 4)
    return bytes(changed)


def sheets(body: bytes) -> bytes:
    """An Excel file whose first sheet is that."""
    sink = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(samples.sheets())) as given,
        zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for member in given.infolist():
            made.writestr(member.filename, body if member.filename.endswith("sheet1.xml") else given.read(member))
    return sink.getvalue()


def with_member(name: str, body: bytes, data: bytes = b"") -> bytes:
    """A sound Word file with one member more."""
    sink = io.BytesIO(data or samples.word())
    with zipfile.ZipFile(sink, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, body)
    return sink.getvalue()


def overlapping(count: int) -> bytes:
    """So many members that are all the same bytes (D. Fifield, "A better zip bomb", 2019)."""
    body = zeros(32 << 20)
    sum_of = zlib.crc32(bytes(32 << 20))
    head = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, sum_of, len(body), 32 << 20, 17, 0)
    made = b"PK\x03\x04" + head + b"word/document.xml" + body
    listed = b"".join(
        b"PK\x01\x02" + struct.pack("<H", 20) + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
        for name in [b"word/document.xml", *(b"word/header%05d" % number for number in range(count))]
    )
    ends = struct.pack("<HHHHIIH", 0, 0, (count + 1) & 0xFFFF, (count + 1) & 0xFFFF, len(listed), len(made), 0)
    return made + listed + b"PK\x05\x06" + ends


def nested(depth: int) -> bytes:
    """Packed folders in packed folders."""
    data = zeros(64 << 20)
    for _ in range(depth):
        data = samples.packed(dict.fromkeys(("a.zip", "b.zip", "c.zip"), data))
    return data


def named(*names: str) -> bytes:
    """A packed folder whose members are called that."""
    return samples.packed({"[Content_Types].xml": b"<a/>", "content.xml": b"<a/>", **dict.fromkeys(names, b"x")})


def looped(at: int, value: int, data: bytes = b"") -> bytes:
    """A compound file with one entry of its table of sectors changed."""
    made = bytearray(data or samples.old_sheet())
    struct.pack_into("<I", made, 512 + 4 * at, value)
    return bytes(made)


def _entry_of_itself() -> bytes:
    """A compound file whose folder is its own neighbour and child."""
    made = bytearray(samples.old_sheet())
    for entry in range(4):
        struct.pack_into("<III", made, 1024 + 128 * entry + 68, 1, 1, 1)
    return bytes(made)


def _summary(body: bytes) -> bytes:
    return samples.compound("\x05SummaryInformation", bytes(44) + struct.pack("<I", 48) + body)


_RELS = b"<R>" + b'<Relationship Target="a" ' * 300_000
_WIDE = b"<w:p " + b" ".join(b"a%d='x'" % number for number in range(200_000)) + b"/>"

PACKED = entries(
    "packed",
    ("a Word file that unpacks into 300 MB", "a.docx", lambda: bomb("word/document.xml", 300, "[Content_Types].xml")),
    ("an Excel file that unpacks into 300 MB", "a.xlsx", lambda: bomb("xl/workbook.xml", 300, "[Content_Types].xml")),
    ("an ODT that unpacks into 300 MB", "a.odt", lambda: bomb("content.xml", 300, "META-INF/manifest.xml")),
    (
        "properties that unpack into 300 MB",
        "a.docx",
        lambda: bomb("docProps/core.xml", 300, "[Content_Types].xml", "word/document.xml"),
    ),
    ("a member that lies about its size", "a.odt", lambda: lying(bomb("content.xml", 300, "META-INF/manifest.xml"))),
    ("members that are too large together", "a.docx", lambda: large_together(90)),
    ("members that are the same bytes", "a.docx", lambda: overlapping(5_000)),
    (
        "60,000 members",
        "a.docx",
        lambda: samples.packed(
            {f"word/{number}.xml": b"" for number in range(60_000)} | {"word/document.xml": b"<a/>"}
        ),
    ),
    ("folders in folders", "a.zip", lambda: nested(6)),
    (
        "a folder that is packed in itself by name only",
        "a.zip",
        lambda: named("a.zip", "a.zip/a.zip", "a.zip/a.zip/a.zip"),
    ),
    (
        "names that lead out",
        "a.odt",
        lambda: named("../../../../tmp/canary", "/etc/passwd", "..\\..\\x", "C:\\x", "\\\\host\\x"),
    ),
    ("names of 60,000 letters", "a.docx", lambda: named("a" * 60_000, "docProps/" + "\u202e\u2066\x1b[31m" * 5_000)),
    ("names with lines and zeros", "a.odt", lambda: named("a\nb\rc", "a\x00b", "\ud7ff\u2028x", "Basic/\x07.xml")),
    (
        "entities in a Word file",
        "a.docx",
        lambda: samples.packed(
            {"[Content_Types].xml": b"<a/>", "word/document.xml": LAUGHS, "docProps/core.xml": LAUGHS}
        ),
    ),
    (
        "entities in an ODT",
        "a.odt",
        lambda: samples.packed(
            {"META-INF/manifest.xml": b"<a/>", "content.xml": FEW_LAUGHS + b"<a>&c;</a>", "meta.xml": LAUGHS}
        ),
    ),
    (
        "an entity outside",
        "a.odt",
        lambda: samples.packed(
            {
                "content.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
                "meta.xml": b'<!DOCTYPE a SYSTEM "http://a.invalid/x"><a/>',
            }
        ),
    ),
    (
        "elements 200,000 deep",
        "a.docx",
        lambda: with_member("docProps/custom.xml", b"<a>" * 200_000, word(b"<w:p>" * 200_000)),
    ),
    ("an element of 200,000 attributes", "a.docx", lambda: word(_WIDE)),
    ("links without end", "a.docx", lambda: with_member("word/_rels/a.xml.rels", _RELS)),
    (
        "remarks of ten megabytes of names",
        "a.docx",
        lambda: with_member("word/comments.xml", b'w:author="' * 1_000_000),
    ),
    (
        "a photo in it that bursts",
        "a.docx",
        lambda: with_member("word/media/a.png", png(100_000, 100_000, packed=zeros(30 << 20))),
    ),
    (
        "5,000 photos in it",
        "a.docx",
        lambda: samples.packed(
            {"[Content_Types].xml": b"<a/>", "word/document.xml": b"<a/>"}
            | {f"word/media/{n}.png": png(8, 8) for n in range(5_000)}
        ),
    ),
    (
        "a cell repeated as often as numbers go",
        "a.ods",
        lambda: samples.packed({"META-INF/manifest.xml": b"<a/>", "content.xml": REPEATED}),
    ),
    ("a cell in the last row", "a.xlsx", lambda: sheets(FAR_AWAY)),
    (
        "a sheet without end",
        "a.xlsx",
        lambda: sheets(
            b"<worksheet xmlns='" + _SHEET + b"'><sheetData>" + b"<row><c t='s'><v>999999999</v></c></row>" * 100_000
        ),
    ),
    (
        "letters that are locked",
        "a.docx",
        lambda: (
            samples.word()
            .replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01")
            .replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")
        ),
    ),
    (
        "a way of packing that nobody knows",
        "a.docx",
        lambda: samples.word().replace(b"\x00\x00\x08\x00", b"\x00\x00\x63\x00"),
    ),
    ("half of it", "a.docx", lambda: document()[: len(document()) // 2]),
    ("only its list", "a.docx", lambda: (lambda made: made[made.index(b"PK\x01\x02") :])(samples.word())),
    ("old Excel whose sectors lead in a circle", "a.xls", lambda: looped(3, 2)),
    ("old Excel whose table is itself", "a.xls", lambda: looped(0, 0)),
    ("old Excel whose sectors lie outside", "a.xls", lambda: looped(2, 0x7FFFFFFF)),
    ("old Excel whose folder is its own child", "a.xls", _entry_of_itself),
    ("old Excel that is locked", "a.xls", lambda: samples.compound("EncryptedPackage", bytes(100))),
    ("old Word that is locked", "a.doc", lambda: samples.old_word(flags=0x0100)),
    ("old Word in fields that never end", "a.doc", lambda: samples.old_word("\x13" * 10_000 + "a\r")),
    (
        "old Word with properties that lie",
        "a.doc",
        lambda: _summary(struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF) + struct.pack("<II", 1, 0xFFFFFF00) * 300),
    ),
    (
        "old Word with a moment that no calendar has",
        "a.doc",
        lambda: _summary(
            struct.pack("<IIIIIIQ", 99, 2, 12, 24, 10, 24, 0) + struct.pack("<IQ", 0x40, 0xFFFFFFFFFFFFFFFF)
        ),
    ),
    ("a head of old Office and nothing else", "a.xls", lambda: samples.old_sheet()[:512]),
    quick=(
        "names that lead out",
        "names with lines and zeros",
        "old Excel whose sectors lead in a circle",
        "half of it",
    ),
)
