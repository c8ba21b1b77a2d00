"""Small files of every kind, made here, on which the readers are tried before the walls close."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


def every() -> Iterator[tuple[str, bytes]]:
    """Media type and bytes."""
    yield "text/plain", "Просто слова.\r\n".encode("cp1251")
    yield "text/plain", "слова".encode("utf-16")
    yield "text/csv", b"a;b\r\n1;2\r\n"
    yield "text/html", "<html><head><title>t</title></head><body><p>а<br>б<table><tr><td>1</table>".encode()
    yield "message/rfc822", _mail()
    yield "application/rtf", rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 A;}}\f0 \'cf \u1178? {\pict 00}\par}"
    yield "application/zip", _packed({"word/document.xml": f"<w:document xmlns:w='{_WORD}'><w:p/></w:document>"})
    yield "application/zip", _packed({"content.xml": f"<o xmlns:t='{_OFFICE}text:1.0'><t:p>a</t:p></o>"})
    yield "application/zip", _packed({"content.xml": "<a"})
    yield "application/zip", _book()
    yield "application/x-ole-storage", _OLD + bytes(600) + "Workbook".encode("utf-16-le")
    yield "application/msword", _OLD + bytes(600) + "WordDocument".encode("utf-16-le")


def _packed(members: dict[str, str]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return sink.getvalue()


def _mail() -> bytes:
    return (
        b"From: =?koi8-r?B?8A==?= <a@example.org>\r\nSubject: =?utf-8?q?=D0=90?=\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=koi8-r\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n=F0\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>\r\n"
        b"--x\r\n"
        b'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x--\r\n'
    )


def _book() -> bytes:
    """A workbook with a cell of each kind. Written out here: the library that reads it writes by temporary files."""
    kind, package = "application/vnd.openxmlformats-officedocument.spreadsheetml", "http://schemas.openxmlformats.org"
    main, parts = f"{package}/spreadsheetml/2006/main", f"{package}/officeDocument/2006/relationships"
    relations = f"{package}/package/2006/relationships"

    def related(*targets: tuple[str, str]) -> str:
        each = "".join(
            f'<Relationship Id="r{number}" Type="{parts}/{name}" Target="{target}"/>'
            for number, (name, target) in enumerate(targets)
        )
        return f'<Relationships xmlns="{relations}">{each}</Relationships>'

    cells = (
        '<c t="inlineStr"><is><t>words</t></is></c><c><v>1.5</v></c><c t="b"><v>1</v></c><c s="1"><v>45293.1</v></c>'
        '<c s="2"><v>0.5</v></c><c t="s"><v>0</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c>'
    )
    return _packed(
        {
            "[Content_Types].xml": (
                f'<Types xmlns="{package}/package/2006/content-types">'
                f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
                f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
                f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>'
                f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>'
            ),
            "_rels/.rels": related(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": (
                f'<workbook xmlns="{main}" xmlns:r="{parts}"><sheets><sheet name="a" sheetId="1" r:id="r0"/></sheets>'
                "</workbook>"
            ),
            "xl/_rels/workbook.xml.rels": related(
                ("worksheet", "worksheets/sheet1.xml"),
                ("styles", "styles.xml"),
                ("sharedStrings", "sharedStrings.xml"),
            ),
            "xl/worksheets/sheet1.xml": (
                f'<worksheet xmlns="{main}"><sheetData><row>{cells}</row></sheetData></worksheet>'
            ),
            "xl/sharedStrings.xml": f'<sst xmlns="{main}"><si><t>shared</t></si></sst>',
            "xl/styles.xml": (
                f'<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts>'
                '<fills count="1"><fill><patternFill/></fill></fills>'
                '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
                '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs>'
                '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
            ),
        }
    )
