"""Mail: who wrote to whom and when, what they wrote, and what is enclosed. What is enclosed stays closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesFeedParser
from email.policy import compat32
from typing import Any

from archive.confined.channel import Refused
from archive.confined.decoders.texts_encoding import decoded, encoding_of
from archive.confined.decoders.texts_html import declared, read_html
from archive.confined.decoders.texts_leaves import HEADER, NOTE, PLAIN, Leaves, one_line
from archive.confined.task import Request

MOST_BYTES = 160 * 1024 * 1024
MOST_PARTS = 2000
MOST_DEPTH = 20
MOST_ENCLOSED = 500
_PIECE = 1024 * 1024
_SHOWN = ("From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Date", "Subject", "Message-ID", "In-Reply-To", "Received")
_MOST_OF_ONE = 25
_BOUNDARY = re.compile(rb"^--", re.MULTILINE)
_MOST_BOUNDARIES = 20_000


def mail(request: Request, leaves: Leaves) -> list[dict[str, Any]]:
    """Headers and text; returns what is enclosed: name, type, size, number."""
    message = _parsed(request)
    raw = [(name.lower(), value) for name, value in message.raw_items()]
    for name in _SHOWN:
        for value in [value for known, value in raw if known == name.lower()][:_MOST_OF_ONE]:
            leaves.add(HEADER, f"{name}: {header_words(value)}")
    leaves.add(PLAIN, "")
    written, enclosed = _parted(message)
    for part in written:
        _write(part, leaves)
        request.step(0, 0)
    told = [_told(number, part) for number, part in enclosed]
    for one in told:
        leaves.add(NOTE, f"{one['name']}\t{one['type']}\t{one['size']}")
    return told


def attachment(request: Request) -> dict[str, Any]:
    """``number``: which of the enclosed files. Its bytes are the pieces."""
    wanted = int(request.parameters["number"])
    for number, part in _parted(_parsed(request))[1]:
        if number == wanted:
            data = _content(part)
            for place in range(0, len(data), _PIECE):
                request.piece(data[place : place + _PIECE])
            told = _told(number, part)
            return {"name": told["name"], "size": len(data)}
    raise Refused("damaged")


def header_words(untrusted: object) -> str:
    """A header as it is to be read: encoded words and raw letters of old encodings decoded."""
    raw = str(untrusted)
    if any("\udc80" <= character <= "\udcff" for character in raw):
        raw = decoded(raw.encode("ascii", "surrogateescape"))
    words = []
    try:
        for part, charset in decode_header(raw):
            if isinstance(part, bytes):
                words.append(decoded(part, charset or ""))
            else:
                words.append(part)
    except (MessageError, ValueError, LookupError):
        return one_line(raw)
    return one_line("".join(words))


def _parsed(request: Request) -> Message:
    file = request.sources[0]
    if file.size > MOST_BYTES:
        raise Refused("too_large")
    parser = BytesFeedParser(policy=compat32)
    file.seek(0)
    boundaries = 0
    for data in iter(lambda: file.read(_PIECE), b""):
        boundaries += sum(1 for _ in _BOUNDARY.finditer(data))
        if boundaries > _MOST_BOUNDARIES:
            raise Refused("too_many_parts")
        parser.feed(data)
        request.step(file.tell(), file.size)
    return parser.close()


def _parts(message: Message, depth: int = 0) -> Iterator[Message]:
    """Every part that holds something itself; of a mail within a mail, that mail as one part."""
    if depth > MOST_DEPTH:
        raise Refused("too_many_parts")
    if message.is_multipart() and message.get_content_maintype() == "multipart":
        children = message.get_payload()
        if message.get_content_subtype() == "alternative" and isinstance(children, list):
            plain = [one for one in children if isinstance(one, Message) and one.get_content_type() == "text/plain"]
            others = [one for one in children if isinstance(one, Message) and one.get_content_maintype() != "text"]
            children = [*(plain or children), *others] if plain else children
        for child in children if isinstance(children, list) else []:
            if isinstance(child, Message):
                yield from _parts(child, depth + 1)
    else:
        yield message


def _parted(message: Message) -> tuple[list[Message], list[tuple[int, Message]]]:
    """What is written in the mail, and what is enclosed with its number."""
    written: list[Message] = []
    enclosed: list[tuple[int, Message]] = []
    for number, part in enumerate(_parts(message), start=1):
        if number > MOST_PARTS:
            raise Refused("too_many_parts")
        kind = part.get_content_type()
        named = part.get_content_disposition() == "attachment" or bool(_name(part))
        if kind in ("text/plain", "text/html") and not named:
            written.append(part)
        elif len(enclosed) < MOST_ENCLOSED:
            enclosed.append((number, part))
    return written, enclosed


def _write(part: Message, leaves: Leaves) -> None:
    data = _content(part)
    charset = part.get_content_charset("") or ""
    if part.get_content_type() == "text/html":
        read_html([data], encoding_of(data, charset or declared(data)), leaves)
    else:
        leaves.lines_of(decoded(data, charset))


def _content(part: Message) -> bytes:
    if part.is_multipart():  # a mail within the mail
        inner = part.get_payload()
        mails = [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []
        return b"\r\n".join(one.as_bytes() for one in mails)
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _name(part: Message) -> str:
    found = part.get_param("filename", None, "content-disposition") or part.get_param("name", None)
    if isinstance(found, tuple):  # RFC 2231: encoding, language, bytes as latin-1 letters
        return one_line(decoded(found[2].encode("latin-1", "replace"), found[0] or ""))
    return header_words(found) if found else ""


def _told(number: int, part: Message) -> dict[str, Any]:
    return {
        "number": number,
        "name": _name(part)[:250],
        "type": one_line(part.get_content_type())[:100],
        "size": len(_content(part)),
    }
