"""Files that say much of themselves, made by script; every name and place in them is invented."""

from __future__ import annotations

import base64
import email.message
import io
import re
import struct
import zipfile
from typing import Any

import av
import docx
import pikepdf
from PIL import Image, PngImagePlugin

from tests.archive.confined.text_samples import compound

XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Inktool 3">'
    "<dc:creator><rdf:Seq><rdf:li>Aru Bekdarova</rdf:li></rdf:Seq></dc:creator>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)
PLACE = "43.238950, 76.889722"
PARTS_OF_DEGREES = {1: "N", 2: (43.0, 14.0, 20.22), 3: "E", 4: (76.0, 53.0, 23.0)}


def exif(*, place: bool = True) -> Image.Exif:
    """A phone's EXIF: make, model, serial, time with zone, and a place."""
    made = Image.Exif()
    made[0x010F], made[0x0110], made[0x0132] = "Tegis", "K-7", "2024:03:05 10:11:12"
    made[0x0112] = 6
    inner = made.get_ifd(0x8769)
    inner[0x9003], inner[0x9011], inner[0xA431] = "2024:03:05 10:11:12", "+05:00", "SN-123456"
    inner[0x927C] = b"TEGIS\x00\x01lens-777888\x00\x02"
    if place:
        made.get_ifd(0x8825).update(PARTS_OF_DEGREES)
    return made


def picture(kind: str = "JPEG", *, bare: bool = False, **options: Any) -> bytes:
    """A picture of that kind, with EXIF and what else the kind takes, or with nothing."""
    sink = io.BytesIO()
    image = Image.new("RGB", (64, 48), "teal")
    if not bare:
        options = {"exif": exif()} | options
        if kind == "JPEG":
            options |= {"xmp": XMP.encode(), "comment": b"left by a program"}
        elif kind == "PNG":
            words = PngImagePlugin.PngInfo()
            words.add_text("Author", "Aru Bekdarova")
            words.add_itxt("Comment", "рядом с домом")
            options |= {"pnginfo": words}
    image.save(sink, kind, **options)
    return sink.getvalue()


def film(*, bare: bool = False, kind: str = "mp4") -> bytes:
    """A second of picture, with a place and a time, or with nothing."""
    sink = io.BytesIO()
    with av.open(sink, "w", format=kind, options={"fflags": "+bitexact"}) as container:
        if not bare:
            container.metadata["location"] = "+43.2389+076.8897/"
            container.metadata.update({"creation_time": "2024-03-05T05:11:12Z", "artist": "Aru Bekdarova"})
        stream: Any = container.add_stream("mpeg4", rate=5)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for _number in range(5):
            frame = av.VideoFrame(64, 48, "yuv420p")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return sink.getvalue()


def paper(*, bare: bool = False, earlier: bool = False) -> bytes:
    """A PDF with properties, an attachment and a photo in it; ``earlier``: with a version before this one."""
    document = pikepdf.new()
    document.add_blank_page()
    if not bare:
        document.docinfo["/Author"] = "Aru Bekdarova"
        document.docinfo["/Producer"] = "Inktool 3"
        document.docinfo["/CreationDate"] = "D:20240305101112+05'00'"
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = "рапорт"
        document.attachments["list.txt"] = b"x"
        photo = pikepdf.Stream(document, picture())
        photo.update(
            {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/Filter": pikepdf.Name.DCTDecode}
        )
        document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(A=document.make_indirect(photo)))
    sink = io.BytesIO()
    document.save(sink)
    data = sink.getvalue()
    return updated(data) if earlier else data


def updated(data: bytes) -> bytes:
    """A PDF with an incremental update behind it that changes nothing."""
    trailer = re.findall(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)", data, re.DOTALL)[-1]
    begins = str(len(data)).encode()
    return data + b"xref\n0 0\ntrailer << %s /Prev %s >>\nstartxref\n%s\n%%%%EOF\n" % (*trailer, begins)


def document() -> bytes:
    """A Word file with an author, somebody's remark, a path of their computer and a photo in it."""
    made = docx.Document()
    made.core_properties.author = "Aru Bekdarova"
    made.core_properties.last_modified_by = "Ержан"
    sink = io.BytesIO()
    made.save(sink)
    with zipfile.ZipFile(sink, "a") as box:
        box.writestr("word/media/image1.jpeg", picture())
        box.writestr("word/comments.xml", '<c><w:comment w:author="Timur" w:date="2024-03-05T10:00:00Z"/></c>')
        box.writestr(
            "word/_rels/settings.xml.rels",
            '<R><Relationship Id="a" Target="file:///D:/aru/Normal.dotm" TargetMode="External"/></R>',
        )
    return sink.getvalue()


def letter() -> bytes:
    """An e-mail with a network address in its head and an attachment."""
    message = email.message.EmailMessage()
    message["From"] = "Ару <aru@post.invalid>"
    message["Date"] = "Tue, 05 Mar 2024 10:11:12 +0500"
    message["X-Originating-IP"] = "[203.0.113.7]"
    message.set_content("x")
    message.add_attachment(b"y", maintype="application", subtype="octet-stream", filename="list.bin")
    return message.as_bytes()


def zip_bomb() -> bytes:
    """An office file with a member that unpacks into more than is read."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("[Content_Types].xml", "<a/>")
        box.writestr("docProps/core.xml", bytes(40 * 1024 * 1024))
    return sink.getvalue()


def named_by_windows() -> bytes:
    """A photo with an author as Windows writes it: in UTF-16, under a number of its own."""
    made = exif()
    made[0x9C9D] = "Ару Бекдарова".encode("utf-16-le") + b"\0\0"
    return picture(exif=made)


def old_document() -> bytes:
    """Properties of an old Word file, in the Cyrillic of Windows (MS-OLEPS 2.21)."""
    author = "Ару Бекдарова".encode("cp1251") + b"\0"
    page, words = struct.pack("<IHH", 2, 1251, 0), struct.pack("<II", 0x1E, len(author)) + author
    places = struct.pack("<IIII", 1, 24, 4, 24 + len(page))
    section = struct.pack("<II", 24 + len(page) + len(words), 2) + places + page + words
    return compound("\x05SummaryInformation", bytes(44) + struct.pack("<I", 48) + section)


def letter_of_old() -> bytes:
    """An e-mail whose sender is in KOI8-R."""
    name = base64.b64encode("Ару".encode("koi8-r")).decode()
    return f"From: =?koi8-r?b?{name}?= <aru@post.invalid>\r\nTo: b@post.invalid\r\n\r\nx".encode()
