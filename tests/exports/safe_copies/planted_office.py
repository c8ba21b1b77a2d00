"""Office files that say who wrote them, when, and what was struck out. People and places are invented."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.comments import Comment
from PIL import Image

from tests.archive.covering.planted import AUTHOR, CYRILLIC, NAME, PLACE, photo

SEEN = "Everybody may read this line."
STRUCK, HIDDEN = "Struckoutword", "Hiddenword"
OFFICE_PLANTED = (*NAME.split(), *CYRILLIC.split(), AUTHOR, PLACE, STRUCK, "Plantedcam")


def text_document() -> bytes:
    """A .docx with properties, a change that was kept, a remark, hidden text and a photo with EXIF."""
    made = docx.Document()
    made.core_properties.author = AUTHOR
    made.core_properties.last_modified_by = CYRILLIC
    made.core_properties.title = NAME
    made.core_properties.comments = PLACE
    made.core_properties.created = dt.datetime(2021, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    line = made.add_paragraph(SEEN)
    spaces = nsdecls("w")
    line._p.append(
        parse_xml(
            f'<w:del {spaces} w:id="1" w:author="{AUTHOR}" w:date="2021-05-06T07:08:09Z">'
            f'<w:r w:rsidDel="00AB12CD"><w:delText>{STRUCK}</w:delText></w:r></w:del>'
        )
    )
    line._p.append(
        parse_xml(
            f'<w:ins {spaces} w:id="2" w:author="{CYRILLIC}" w:date="2021-05-06T07:08:09Z">'
            "<w:r><w:t xml:space='preserve'> And this was added.</w:t></w:r></w:ins>"
        )
    )
    line._p.append(parse_xml(f"<w:r {spaces}><w:rPr><w:vanish/></w:rPr><w:t>{HIDDEN} {NAME}</w:t></w:r>"))
    made.add_comment(line.runs[0], text=f"{NAME} asked for this", author=AUTHOR, initials="PA")
    made.add_picture(io.BytesIO(photo()))
    sink = io.BytesIO()
    made.save(sink)
    more = {"customXml/item9.xml": f"<a>{NAME}</a>".encode(), "docProps/custom.xml": custom()}
    return with_parts(sink.getvalue(), more)


def custom() -> bytes:
    """Properties that somebody made up."""
    return f"<Properties xmlns='x'><property name='Who'>{NAME}</property></Properties>".encode()


def with_parts(data: bytes, more: dict[str, bytes]) -> bytes:
    """The same with further parts, at a real time and with a remark of the container."""
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(sink, "w") as new:
        for info in old.infolist():
            if info.filename not in more:
                new.writestr(info, old.read(info))
        for name, part in more.items():
            new.writestr(name, part)
        new.comment = AUTHOR.encode()
    return sink.getvalue()


def table() -> bytes:
    """A .xlsx with properties, a remark and a sheet that is not shown."""
    made = openpyxl.Workbook()
    made.properties.creator, made.properties.title = AUTHOR, NAME
    made.properties.lastModifiedBy = CYRILLIC
    sheet = made.active
    assert sheet is not None
    sheet["A1"], sheet["B1"] = SEEN, 42
    sheet["A1"].comment = Comment(f"{NAME} {PLACE}", AUTHOR)
    more = made.create_sheet("Second")
    more["A1"] = "Unseen but not a secret"
    more.sheet_state = "hidden"
    sink = io.BytesIO()
    made.save(sink)
    return sink.getvalue()


def open_document() -> bytes:
    """An .odt as an office suite writes it."""
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
        ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    content = (
        f"<office:document-content {names}><office:body><office:text><text:tracked-changes><text:changed-region>"
        f"<text:deletion><office:change-info><dc:creator>{AUTHOR}</dc:creator></office:change-info><text:p>{STRUCK}</text:p>"
        f"</text:deletion></text:changed-region></text:tracked-changes><text:p>{SEEN}<office:annotation><dc:creator>{NAME}"
        f"</dc:creator><text:p>{PLACE}</text:p></office:annotation> And so on.</text:p></office:text></office:body>"
        "</office:document-content>"
    )
    told = f"<office:meta><dc:creator>{CYRILLIC}</dc:creator></office:meta>"
    meta = f"<office:document-meta {names}>{told}</office:document-meta>"
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.text"/>'
        '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>'
        '<m:file-entry m:full-path="meta.xml" m:media-type="text/xml"/></m:manifest>'
    )
    thumbnail = io.BytesIO()
    Image.new("RGB", (64, 64), "green").save(thumbnail, "PNG")
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr("content.xml", content)
        made.writestr("meta.xml", meta)
        made.writestr("Thumbnails/thumbnail.png", thumbnail.getvalue())
        made.writestr("META-INF/manifest.xml", manifest)
    return sink.getvalue()


def words_of(data: bytes) -> str:
    """Every part of an office file unpacked, one after another."""
    with zipfile.ZipFile(io.BytesIO(data)) as box:
        parts = [f"{name}\n".encode() + box.read(name) for name in box.namelist()]
    return b"\n".join(parts).decode("utf-8", "replace")
