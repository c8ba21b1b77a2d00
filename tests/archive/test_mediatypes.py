"""What a file is comes from what it holds; files of each kind are made here by the programs that make them."""

from __future__ import annotations

import email.message
import io
import random
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from archive.media_names import disagrees
from archive.mediatypes import HEAD_BYTES, UNKNOWN, evidence_kind_of, kind_of_type, media_type_of
from archive.vocabulary.evidence import EvidenceKind

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def head_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def box(brand: bytes, *compatible: bytes) -> bytes:
    body = b"ftyp" + brand + bytes(4) + b"".join(compatible)
    return (len(body) + 4).to_bytes(4, "big") + body + bytes(64)


def zipped(*names: str, first: tuple[str, bytes] | None = None) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        if first is not None:
            file.writestr(zipfile.ZipInfo(first[0]), first[1])
        for name in names:
            file.writestr(name, "x" * 200)
    return content.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
ODT = "application/vnd.oasis.opendocument.text"
MPEG = bytes((0xFF, 0xFB, 0x90, 0x00)) + bytes(413)
"""One frame of layer III: 128 kbit/s at 44.1 kHz are 417 bytes."""

LETTER = email.message.EmailMessage()
LETTER["From"], LETTER["To"], LETTER["Subject"] = "a@example.org", "b@example.org", "Called again"
LETTER.set_content("Words.")

BY_BYTES: list[tuple[bytes, str, str]] = [
    (box(b"heic", b"mif1", b"heic"), "x", "image/heic"),
    (box(b"mif1", b"mif1", b"heic"), "x", "image/heic"),
    (box(b"mif1", b"mif1", b"avif"), "x", "image/avif"),
    (box(b"avif"), "x", "image/avif"),
    (box(b"qt  "), "x", "video/quicktime"),
    (b"\x00\x00\x00\x08wide" + bytes(64), "x", "video/quicktime"),
    (box(b"3gp4"), "x", "video/3gpp"),
    (box(b"isom"), "x", "video/mp4"),
    (box(b"M4A "), "x", "audio/mp4"),
    (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\x82\x84webm", "x", "video/webm"),
    (b"\x1aE\xdf\xa3\xa3B\x86\x81\x01B\xf7\x81\x01B\x82\x88matroska", "x", "video/x-matroska"),
    (b"#!AMR\n" + bytes(10), "x", "audio/amr"),
    (b"OggS" + bytes(24) + b"OpusHead", "x", "audio/opus"),
    (b"OggS" + bytes(24) + b"\x01vorbis", "x", "audio/ogg"),
    (MPEG + MPEG, "x", "audio/mpeg"),
    (b"ID3\x04" + bytes(10), "x", "audio/mpeg"),
    (bytes((0xFF, 0xFB, 0x90, 0x00)) + b"\x55" * 500, "x", UNKNOWN),
    ("\ufeffслова".encode("utf-16"), "x.txt", "text/plain"),
    (zipped(first=("mimetype", ODT.encode())), "x", ODT),
    (zipped(first=("mimetype", b"application/epub+zip")), "x.zip", "application/epub+zip"),
    (zipped("[Content_Types].xml", "_rels/.rels", "word/document.xml"), "photo.jpg", WORD),
    (zipped("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), "x", SHEET),
    (zipped("[Content_Types].xml"), "x.docx", WORD),
    (zipped("holiday.jpg"), "x.zip", "application/zip"),
    (zipped("datapackage.json", "archive/data.warc.gz"), "x", "application/wacz"),
    (OLE + "WordDocument\x00".encode("utf-16-le"), "x", "application/msword"),
    (OLE + "__substg1.0_001A".encode("utf-16-le"), "x", "application/vnd.ms-outlook"),
    (OLE, "x.xls", "application/vnd.ms-excel"),
    (b"{\\rtf1\\ansi words}", "x.doc", "application/rtf"),
    (LETTER.as_bytes(), "x", "message/rfc822"),
    (b"Subject: only one such line\n\nand words", "x", "text/plain"),
    (b"<!-- saved -->\n<!DOCTYPE  html>\n<html><p>x", "x", "text/html"),
    (b"<?xml version='1.0'?><svg xmlns='x'/>", "x", "image/svg+xml"),
    (b"WARC/1.1\r\nWARC-Type: warcinfo\r\n", "x", "application/warc"),
    (b"\x1f\x8b\x08\x00" + bytes(10), "x.warc.gz", "application/warc"),
    (b"\x1f\x8b\x08\x00" + bytes(10), "x.gz", "application/gzip"),
    (b"!BDN" + bytes(20), "x", "application/vnd.ms-outlook-pst"),
    (b"a;b\n1;2\n", "x.csv", "text/csv"),
    ("Обычный текст в старой кодировке".encode("cp1251"), "x", "text/plain"),
    (b"", "x.jpg", UNKNOWN),
    (b"\x01\x02\x03\x04" * 40, "x.jpg", UNKNOWN),
]


@pytest.mark.parametrize(("head", "name", "expected"), BY_BYTES, ids=[str(n) for n in range(len(BY_BYTES))])
def test_by_first_bytes(head: bytes, name: str, expected: str) -> None:
    assert media_type_of(head[:HEAD_BYTES], name) == expected


@pytest.mark.parametrize("ending", ["jpg", "png", "gif", "bmp", "tiff", "webp"])
def test_pictures_as_they_are_written(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"x.{ending}"
    Image.new("RGB", (40, 30), "#446688").save(path)
    expected = {"jpg": "image/jpeg"}.get(ending, f"image/{ending}")
    assert media_type_of(head_of(path), "a name that says nothing") == expected
    assert evidence_kind_of(head_of(path), "letter.docx") is EvidenceKind.PHOTO


def test_office_as_it_is_written(tmp_path: Path) -> None:
    import docx
    import openpyxl

    docx.Document().save(str(tmp_path / "a"))
    openpyxl.Workbook().save(str(tmp_path / "b"))
    assert media_type_of(head_of(tmp_path / "a"), "a") == WORD
    assert media_type_of(head_of(tmp_path / "b"), "b") == SHEET
    assert kind_of_type(SHEET) is EvidenceKind.TABLE


def test_a_file_that_is_two_things_is_what_it_begins_as() -> None:
    photo = b"\xff\xd8\xff\xe0" + bytes(64)
    assert media_type_of(photo + zipped("[Content_Types].xml", "word/document.xml"), "x.docx") == "image/jpeg"
    assert media_type_of(b"%PDF-1.4\n" + LETTER.as_bytes(), "x.eml") == "application/pdf"
    assert media_type_of(b"GIF89a" + b"<html><script>", "x.html") == "image/gif"


@pytest.mark.parametrize(
    ("media_type", "name", "wrong"),
    [
        ("image/jpeg", "IMG_1.JPG", False),
        ("image/jpeg", "IMG_1.heic", True),
        ("application/pdf", "IMG_1.jpg", True),
        ("video/quicktime", "clip.mp4", False),
        ("application/rtf", "order.doc", False),
        ("application/vnd.microsoft.portable-executable", "letter.txt", True),
        (UNKNOWN, "photo.png", True),
        ("text/plain", "report.final", False),
        ("text/plain", "no ending", False),
        ("image/png", ".jpg", False),
        ("application/zip", "site.wacz", True),
    ],
)
def test_names_that_say_something_else(media_type: str, name: str, wrong: bool) -> None:
    assert disagrees(media_type, name) is wrong


def test_nothing_is_an_error_and_nothing_takes_long() -> None:
    chance = random.Random(4)
    starts = [head[:12] for head, _name, _expected in BY_BYTES if head]
    for _ in range(3000):
        head = chance.choice(starts)[: chance.randrange(13)] + chance.randbytes(chance.randrange(600))
        assert "/" in media_type_of(head, f"x.{chance.choice(('jpg', 'eml', 'docx', ''))}")
    for head in (b"<!--" * 4000, b"<?" * 8000, b"PK\x03\x04" * 4000, b"From: x\n" * 2000, b"\xff\xfb\x90" * 5000):
        assert media_type_of(head[:HEAD_BYTES], "x")


@pytest.mark.parametrize("said", ["text\x1b[2J\u202egpj", "text PK\x03\x04", "", "text" * 20, "x/y", "ТЕКСТ"])
def test_what_a_file_calls_itself_is_never_its_type(said: str) -> None:
    """A type stands in lists, in records and at the terminal: no place for a stranger's words."""
    mimetype = f"application/vnd.oasis.opendocument.{said}".encode()
    assert media_type_of(zipped(first=("mimetype", mimetype)), "a.odt") == "application/vnd.oasis.opendocument.text"
    assert media_type_of(zipped(first=("mimetype", mimetype)), "a.bin") == "application/zip"
