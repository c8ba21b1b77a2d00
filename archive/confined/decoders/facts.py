"""The role that reads what files say of themselves: captures, devices, places, people, programs."""

from __future__ import annotations

import importlib
import io
import pkgutil
import wave
import zipfile
from collections.abc import Mapping
from typing import Any, BinaryIO, cast

import av
import pi_heif
import pikepdf
from PIL import Image

from archive.confined.channel import Refused
from archive.confined.decoders.codecs_loaded import load_codecs
from archive.confined.decoders.facts_letters import of_letter, of_page
from archive.confined.decoders.facts_media import of_media
from archive.confined.decoders.facts_office import of_zip
from archive.confined.decoders.facts_ole import of_ole, of_rtf
from archive.confined.decoders.facts_pdf import of_pdf
from archive.confined.decoders.facts_pictures import of_picture
from archive.confined.decoders.facts_rows import Rows
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

MOST_IN_MEMORY = 256 * 1024 * 1024
_MEDIA = ("audio/", "video/")
_LETTERS = ("message/rfc822", "multipart/related")
_PAGES = ("text/html", "application/xhtml+xml")


def facts(request: Request) -> Mapping[str, Any]:
    """``type``: the media type as the program found it. Gives ``rows`` and whether there were more (``cut``)."""
    rows = Rows()
    _read(request.sources[0], str(request.parameters["type"]), rows)
    return {"rows": rows.rows, "cut": rows.cut}


def _read(file: RemoteFile, media_type: str, rows: Rows) -> None:
    head = file.read(1_024)
    file.seek(0)
    if head.startswith(b"%PDF-") or (b"%PDF-" in head and media_type == "application/pdf"):
        of_pdf(cast("BinaryIO", file), rows)
    elif head.startswith(b"PK\x03\x04"):
        of_zip(cast("BinaryIO", file), rows)
    elif media_type.startswith(_MEDIA):
        of_media(cast("BinaryIO", file), rows)
    else:
        _in_memory(_whole(file), head, media_type, rows)


def _in_memory(data: bytes, head: bytes, media_type: str, rows: Rows) -> None:
    if media_type.startswith("image/"):
        of_picture(data, rows)
    elif head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        of_ole(data, rows)
    elif head.startswith(b"{\\rtf"):
        of_rtf(data, rows)
    elif media_type in _LETTERS:
        of_letter(data, rows)
    elif media_type in _PAGES:
        of_page(data, rows)


def _whole(file: RemoteFile) -> bytes:
    if file.size > MOST_IN_MEMORY:
        raise Refused("too_large")
    return file.everything()


def warm_up() -> None:
    """Load every reader now, and read one file of each kind: what loads late would find no file any more."""
    load_codecs()
    av.logging.set_level(None)
    Image.init()
    Image.MAX_IMAGE_PIXELS = None  # headers alone are read here
    sample = Image.new("RGB", (8, 8), "white")
    for name in ("JPEG", "PNG", "WEBP", "TIFF", "GIF"):
        exif = Image.Exif()
        exif[0x0110] = "warm"
        exif.get_ifd(0x8825)[1] = "N"
        sink = io.BytesIO()
        sample.save(sink, name, **({"exif": exif} if name != "GIF" else {"comment": b"warm"}))
        of_picture(sink.getvalue(), Rows())
    _warm_pdf()
    _warm_rest()


def _warm_pdf() -> None:
    document = pikepdf.new()
    document.add_blank_page()
    with document.open_metadata() as metadata:
        metadata["dc:title"] = "warm"
    sink = io.BytesIO()
    document.save(sink)
    of_pdf(sink, Rows())


def _warm_media() -> None:
    for module in pkgutil.walk_packages(av.__path__, "av."):  # streams load late
        if module.name not in ("av.__main__", "av.datasets"):
            importlib.import_module(module.name)
    sink = io.BytesIO()
    with wave.open(sink, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(bytes(320))
    of_media(sink, Rows())


def _warm_rest() -> None:
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", "<a/>")
        made.writestr("docProps/core.xml", "<a><b>warm</b></a>")
    of_zip(box, Rows())
    of_letter(b"From: =?utf-8?b?0JY=?= <a@b.invalid>\r\nDate: Mon, 01 Jan 2024 00:00:00 +0000\r\n\r\nx", Rows())
    of_page(b"<html><meta name=a content='&eacute;b'></html>", Rows())
    _warm_media()
    for data, read in ((b"\xd0\xcf\x11\xe0", of_ole), (b"{\\rtf1\\ansicpg1251{\\info{\\author \\'c0}}}", of_rtf)):
        try:
            read(data, Rows())
        except Refused:
            continue
    try:
        pi_heif.open_heif(io.BytesIO(b"\x00\x00\x00\x18ftypheic" + bytes(40)))
    except (ValueError, RuntimeError, SyntaxError, EOFError):
        return


TASKS: Mapping[str, Task] = {"facts": facts}
