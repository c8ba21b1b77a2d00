"""In the worker: what a PDF says of itself, its earlier versions and the pictures in it included."""

from __future__ import annotations

import re
from typing import Any, BinaryIO

import pikepdf

from archive.confined.channel import Refused
from archive.confined.decoders.facts_rows import Rows
from archive.confined.decoders.facts_segments import of_jpeg
from archive.confined.decoders.facts_xmp import of_xmp

MOST_OBJECTS = 20_000
_END = re.compile(rb"%%EOF")
_READ = 4 * 1024 * 1024


def of_pdf(file: BinaryIO, rows: Rows, *, inside: bool = True) -> None:
    """Raises ``Refused`` (``encrypted``, ``damaged``)."""
    try:
        document = pikepdf.open(file)
    except pikepdf.PasswordError:
        raise Refused("encrypted") from None
    except pikepdf.PdfError:
        raise Refused("damaged") from None
    with document:
        for name, value in document.trailer.get("/Info", pikepdf.Dictionary()).items():
            rows.add("pdf", name.lstrip("/"), _words(value))
        ids: Any = document.trailer.get("/ID", [])
        for index, one in enumerate(ids):
            rows.add("pdf", f"ID {index + 1}", bytes(one).hex())
        root = document.Root
        _metadata(root, rows)
        rows.add("pdf", "Lang", _words(root.get("/Lang")))
        if "/OpenAction" in root and isinstance(root.OpenAction, pikepdf.Dictionary):
            _script(root.OpenAction, rows)
        for name in document.attachments:
            rows.add("hidden", "attachment", name)
        _objects(document, rows, inside=inside)
    ends = _ends(file)
    if ends > 1:
        rows.add("hidden", "earlier_versions", str(ends - 1))


def _objects(document: pikepdf.Pdf, rows: Rows, *, inside: bool) -> None:
    for number, one in enumerate(document.objects):
        if number >= MOST_OBJECTS:
            rows.cut = True
            return
        if not isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            continue
        if one.get("/FT") == "/Sig" or one.get("/Type") == "/Sig":
            for key in ("/Name", "/M", "/Reason", "/Location", "/ContactInfo"):
                rows.add("signature", key[1:], _words(one.get(key)))
        elif one.get("/Type") == "/Annot" or {"/Subtype", "/Rect"} <= set(one.keys()):
            for key in ("/T", "/M", "/CreationDate"):
                rows.add("remark", key[1:], _words(one.get(key)))
        elif one.get("/S") == "/JavaScript":
            _script(one, rows)
        if "/PieceInfo" in one:
            rows.add("hidden", "PieceInfo", " ".join(one.PieceInfo.keys()) if hasattr(one.PieceInfo, "keys") else "1")
        if isinstance(one, pikepdf.Stream):
            _stream(one, rows, inside=inside)


def _stream(one: pikepdf.Stream, rows: Rows, *, inside: bool) -> None:
    if one.get("/Type") != "/Metadata":
        _metadata(one, rows)
    if inside and one.get("/Subtype") == "/Image" and one.get("/Filter") == "/DCTDecode":
        number, _generation = one.objgen
        if rows.enter(f"image {number}"):
            of_jpeg(one.read_raw_bytes(), rows)
        rows.leave()


def _metadata(holder: Any, rows: Rows) -> None:
    metadata = holder.get("/Metadata")
    if isinstance(metadata, pikepdf.Stream):
        of_xmp(metadata.read_bytes(), rows)


def _script(action: Any, rows: Rows) -> None:
    rows.add("hidden", "script", _words(action.get("/S")) or "1")


def _words(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lstrip("/") if isinstance(value, pikepdf.Name | pikepdf.String | str) else ""


def _ends(file: BinaryIO) -> int:
    """How often the file came to an end: each but the last is an earlier version that can still be read."""
    file.seek(0)
    count, tail = 0, b""
    while block := file.read(_READ):
        window = tail + block
        count += len(_END.findall(window)) - len(_END.findall(tail))
        tail = window[-4:]
    return count
