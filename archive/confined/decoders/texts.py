"""Texts: plain, of the web, mail, Office. What comes out is lines of plain text with the kind of each."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from archive.confined.channel import Refused
from archive.confined.decoders import (
    texts_encoding,
    texts_odf,
    texts_old_word,
    texts_samples,
    texts_sheets,
    texts_word,
)
from archive.confined.decoders.texts_html import html
from archive.confined.decoders.texts_leaves import Full, Leaves
from archive.confined.decoders.texts_mail import attachment, mail
from archive.confined.decoders.texts_package import Package
from archive.confined.decoders.texts_plain import plain, table
from archive.confined.decoders.texts_rtf import rtf
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OLD_BOOK = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_OLD_WORD = texts_old_word.MAIN.encode("utf-16-le")


def text(request: Request) -> Mapping[str, Any]:
    """``media_type``: what the vault takes the file for; ``most_characters``. The pieces are leaves."""
    leaves = Leaves(request)
    told: dict[str, Any] = {"encoding": "", "enclosed": [], "form": ""}
    try:
        _read(request, leaves, told)
    except Full:
        leaves.cut = True
    leaves.close()
    return {**told, "leaves": leaves.count, "lines": leaves.lines, "characters": leaves.characters, "cut": leaves.cut}


def _read(request: Request, leaves: Leaves, told: dict[str, Any]) -> None:
    file = request.sources[0]
    file.seek(0)
    head = file.read(65_536)
    kind = str(request.parameters["media_type"])
    if head.startswith(b"PK\x03\x04"):
        told["form"] = _packed(request, leaves)
    elif head.startswith(OLD_OFFICE):
        told["form"] = _old(request, head, leaves)
    elif head.startswith(b"{\\rtf"):
        told["form"] = "rtf"
        rtf(request, leaves)
    elif kind == "message/rfc822":
        told["form"] = "mail"
        told["enclosed"] = mail(request, leaves)
    elif kind in ("text/html", "application/xhtml+xml"):
        told["form"] = "html"
        told["encoding"] = html(request, leaves)
    elif kind == "text/csv":
        told["form"] = "table"
        told["encoding"] = table(request, leaves)
    else:
        told["form"] = "plain"
        told["encoding"] = plain(request, leaves)


def _packed(request: Request, leaves: Leaves) -> str:
    package = Package(request)
    if package.has(texts_word.MAIN):
        texts_word.word(package, leaves)
        return "word"
    if package.has(texts_sheets.MAIN):
        texts_sheets.new_sheets(package, request, leaves)
        return "sheets"
    if package.has(texts_odf.MAIN):
        texts_odf.open_document(package, leaves)
        return "open_document"
    raise Refused("unknown_kind")


def _old(request: Request, head: bytes, leaves: Leaves) -> str:
    file = request.sources[0]
    file.seek(0)
    directory = head + file.read(min(file.size, 1024 * 1024))
    if _LOCKED in directory:
        raise Refused("encrypted")
    book = any(name in directory for name in _OLD_BOOK)
    if _OLD_WORD in directory and (not book or texts_old_word.is_word(request)):
        # Either may lie in the other: a table that was put into a letter.
        texts_old_word.old_word(request, leaves)
        return "old_word"
    if not book:
        raise Refused("unknown_kind")
    texts_sheets.old_sheets(request, leaves)
    return "sheets"


def warm_up() -> None:
    """Load and use every reader now: afterwards no module can be found any more."""
    texts_encoding.warm_up()
    for media_type, data in texts_samples.every():
        try:
            _tried(data, media_type)
        except Exception:  # noqa: BLE001, S112 - some of the samples are broken on purpose
            continue


def _tried(data: bytes, media_type: str) -> list[bytes]:
    pieces: list[bytes] = []
    stream = io.BytesIO(data)

    def fetch(offset: int, count: int) -> bytes:
        stream.seek(offset)
        return stream.read(count)

    request = Request(
        {"media_type": media_type, "most_characters": 1_000_000},
        [RemoteFile(len(data), fetch)],
        pieces.append,
        lambda _done, _total: None,
    )
    text(request)
    return pieces


TASKS: Mapping[str, Task] = {"text": text, "attachment": attachment}
