"""Texts of every kind that is read, made by script: Office files by the libraries that others write them with."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage

import docx
import odfdo
import openpyxl

WORDS = "Показания о задержании"
KAZAKH = "Ғалымның өтініші қабылданды, әкімге үні жетті"
_SECTOR = 512


def word() -> bytes:
    """Headings, a paragraph, a table."""
    document = docx.Document()
    document.add_heading("Протокол", 1)
    document.add_paragraph(WORDS)
    table = document.add_table(2, 2)
    for place, text in enumerate(("Имя", "День", "Свидетель", "5 мая")):
        table.cell(place // 2, place % 2).text = text
    document.add_heading("Второе", 2)
    document.sections[0].footer.paragraphs[0].text = "внизу листа"
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def sheets() -> bytes:
    """Two sheets with numbers and an empty row between."""
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Список"
    first.append(["Кто", "Сколько"])
    first.append([])
    first.append([WORDS, 12.0])
    book.create_sheet("Пустой")
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


def open_text() -> bytes:
    """An ODT."""
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, "Протокол"))
    document.body.append(odfdo.Paragraph(WORDS))
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def open_sheet() -> bytes:
    """An ODS."""
    document = odfdo.Document("spreadsheet")
    document.body.clear()
    table = odfdo.Table("Список")
    table.set_values([["Кто", WORDS], [1, 2]])
    document.body.append(table)
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def open_slides() -> bytes:
    """An ODP."""
    document = odfdo.Document("presentation")
    document.body.clear()
    page = odfdo.DrawPage("p1", name="Слайд")
    page.append(odfdo.Paragraph(WORDS))
    document.body.append(page)
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def old_sheet() -> bytes:
    """An XLS: one sheet with one word and one number, in a compound file written here by hand."""

    def record(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    def text(words: str, size: str) -> bytes:
        return struct.pack(size, len(words)) + b"\x01" + words.encode("utf-16-le")

    begin = struct.pack("<HHHHII", 0x600, 5, 0x0DBB, 0x07CC, 0, 6)
    sheet_begin = struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 0x07CC, 0, 6)
    page = record(0x42, struct.pack("<H", 1200))
    font = record(0x31, struct.pack("<HHHHHBBBB", 200, 0, 0, 400, 0, 0, 0, 0, 0) + text("A", "<B"))
    style = record(0xE0, struct.pack("<HHHBBBBIIH", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    name = text("Лист", "<B")
    head = record(0x809, begin) + page + font + style
    bound_size = 4 + 6 + len(name)
    place = len(head) + bound_size + 4
    bound = record(0x85, struct.pack("<IBB", place, 0, 0) + name)
    cells = record(0x204, struct.pack("<HHH", 0, 0, 0) + text(WORDS, "<H"))
    cells += record(0x203, struct.pack("<HHHd", 0, 1, 0, 12.0))
    book = head + bound + record(0x0A, b"") + record(0x809, sheet_begin) + cells + record(0x0A, b"")
    return compound("Workbook", book)


def compound(name: str, stream: bytes, *more: tuple[str, bytes]) -> bytes:
    """A compound file (OLE) with one stream, or several."""
    table, folder, body = [0xFFFFFFFD, 0xFFFFFFFE], b"", b""
    streams = [(name, stream), *more]

    def entry(title: str, kind: int, beside: int, child: int, start: int, size: int) -> bytes:
        raw = (title + "\0").encode("utf-16-le") if title else b""
        return raw.ljust(64, b"\0") + struct.pack(
            "<HBBIII16xI8x8xIQ", len(raw), kind, 1, 0xFFFFFFFF, beside, child, 0, start, size
        )

    for number, (title, data) in enumerate(streams, 2):
        data = data.ljust(max(4096, -(-len(data) // _SECTOR) * _SECTOR), b"\0")
        start, count = len(table), len(data) // _SECTOR
        table += [*range(start + 1, start + count), 0xFFFFFFFE]
        folder += entry(title, 2, number if number <= len(streams) else 0xFFFFFFFF, 0xFFFFFFFF, start, len(data))
        body += data
    table += [0xFFFFFFFF] * (128 - len(table))
    folder = entry("Root Entry", 5, 0xFFFFFFFF, 1, 0xFFFFFFFE, 0) + folder
    folder += entry("", 0, 0xFFFFFFFF, 0xFFFFFFFF, 0, 0) * (3 - len(streams))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    return head + struct.pack("<128I", *table) + folder + body


OLD_WORD = (
    f"{WORDS}\rPlain “quoted” words, \x13 HYPERLINK \"https://example.org/unseen\" \x14as shown\x15.\x0bnext line\r"
    "Дата\x07Место\x07\x075 марта\x07\x07\x076 марта\x07Вымышленск\x07\x07после\x1eтаблицы\r"
)


def pieced(pieces: Sequence[tuple[str, bool]]) -> tuple[bytes, bytes]:
    """Streams ``WordDocument`` and ``1Table`` of these pieces; with each, whether in narrow letters if it can be."""
    document, places, ends = bytearray(0x400), [], [0]
    for words, narrow in pieces or [("", False)]:
        letters = words.encode("cp1252", "ignore").decode("cp1252") == words and narrow
        places.append(len(document) * 2 | 0x40000000 if letters else len(document))
        document += words.encode("cp1252" if letters else "utf-16-le")
        ends.append(ends[-1] + len(words))
    plc = struct.pack(f"<{len(ends)}I", *ends) + b"".join(struct.pack("<HIH", 0, place, 0) for place in places)
    clx = b"\x01" + struct.pack("<H", 2) + b"xx" + b"\x02" + struct.pack("<I", len(plc)) + plc
    struct.pack_into("<HHxxxxxxH", document, 0, 0xA5EC, 0xC1, 0x0200)
    struct.pack_into("<II", document, 0x1A2, 16, len(clx))
    return bytes(document), bytes(16) + clx


def old_word(
    text: str = OLD_WORD, *, note: str = "в сноске\r", flags: int = 0, more: tuple[str, bytes] | None = None
) -> bytes:
    """A Word 97 document (MS-DOC) with a piece of narrow letters in it; the note is told behind the text."""
    before, plain, rest = (text + note).partition("Plain")
    narrow, end, after = rest.partition("\r")
    made, table = pieced([(before, False), (plain + narrow + end, True), (after, False)])
    document = bytearray(made)
    struct.pack_into("<H", document, 0x0A, 0x0200 | flags)
    struct.pack_into("<8I", document, 0x4C, len(text), len(note), 0, 0, 0, 0, 0, 0)
    return compound("WordDocument", bytes(document), ("1Table", table), *([more] if more else []))


def word_of_95(text: str) -> bytes:
    """A document of Word 95: bytes of the code page of Windows in one stretch."""
    letters = text.encode("cp1251")
    document = bytearray(0x300) + letters
    struct.pack_into("<HH", document, 0, 0xA5EC, 104)
    struct.pack_into("<II", document, 0x18, 0x300, 0x300 + len(letters))
    return compound("WordDocument", bytes(document))


def mail() -> bytes:
    """A mail with plain text, the same as HTML, and two files, one with a name in Cyrillic."""
    message = EmailMessage()
    message["From"] = "Свидетель <a@example.org>"
    message["To"] = "b@example.org"
    message["Subject"] = "О задержании"
    message["Date"] = "Fri, 05 May 2023 10:00:00 +0600"
    message.set_content(f"{WORDS}\nвторая строка\n", charset="koi8-r", cte="base64")
    message.add_alternative(f"<p>{WORDS} <b>жирно</b></p>", subtype="html")
    message.add_attachment(b"%PDF-1.4 enclosed", maintype="application", subtype="pdf", filename="справка.pdf")
    message.add_attachment(b"second", maintype="text", subtype="plain", filename="b.txt")
    return message.as_bytes()


def rtf() -> bytes:
    """An RTF in the Cyrillic of Windows, with a Kazakh letter and a picture."""
    letters = "".join(f"\\'{byte:02x}" for byte in WORDS.encode("cp1251"))
    picture = "{\\pict\\wmetafile8 " + "00ff" * 500 + "}"
    fonts = "{\\fonttbl{\\f0\\fcharset204 Arial;}}"
    body = f"{{\\rtf1\\ansi\\ansicpg1251{fonts}\\f0 {letters}\\par {picture}\\u1178?\\par}}"
    return body.encode("ascii")


PAGE = f"""<!DOCTYPE html><html><head><meta charset="windows-1251"><title>Заголовок</title>
<script>var hidden = 1;</script><style>p {{ color: red }}</style></head>
<body><h2>Часть</h2><p>{WORDS}<br>ниже</p><img src="http://example.org/x.png" alt="x">
<table><tr><th>Имя</th><th>День</th></tr><tr><td>Свидетель</td><td><p>5</p><p>мая</p></td></tr></table>
<noscript>never</noscript></body></html>"""


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A packed folder."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return sink.getvalue()
