"""Small files of every kind, made here, on which the readers are tried before the walls close."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator

import openpyxl

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
    book = openpyxl.Workbook()
    sheet = book.active
    moment = dt.datetime(2024, 1, 2, 3, 4)  # noqa: DTZ001 - cells know no zone
    sheet.append(["words", 1.5, True, moment, dt.date(2024, 1, 2)])
    sheet.append(["=1+1", dt.timedelta(hours=2)])
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()
