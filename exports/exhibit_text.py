"""The words of an exhibit that is text, in every way in which they may have been written down."""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import quopri
import re
from collections.abc import Iterator
from typing import Final

_MARKS: Final = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_OLD_ENCODINGS: Final = ("cp1251", "koi8-r", "cp866", "mac-cyrillic")
"""What texts from here come in, where they are not UTF-8; one cannot be told from another by rule."""

_TAG: Final = re.compile(r"<[^<>]{0,2000}>")
_NUMBERED: Final = re.compile(r"\\u([0-9a-fA-F]{4})")
_BASE64: Final = re.compile(rb"(?:[A-Za-z0-9+/]{4}[\r\n]*){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_QUOTED: Final = re.compile(rb"=[0-9A-F]{2}")


def is_marked_utf16(head: bytes) -> bool:
    """Whether a file begins with the mark of UTF-16."""
    return any(head.startswith(mark) for mark, _ in _MARKS)


def readings(untrusted_data: bytes, head: bytes) -> Iterator[str]:
    """Every text that a piece of a file may stand for; ``head`` is how the file begins.

    A piece may begin and end amid a character. Web pages, JSON and mail are also read
    with their escapes and wrappings undone. Never raises.
    """
    for data in (untrusted_data, *_unwrapped(untrusted_data)):
        for text in _decoded(data, head):
            yield text
            yield from _unescaped(text)


def _decoded(data: bytes, head: bytes) -> Iterator[str]:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            yield data.decode(encoding, "ignore")
            return
    text = data.decode("utf-8", "ignore")
    yield text
    # A character that was cut at either end loses three bytes at most.
    if len(text.encode("utf-8")) < len(data) - 6 or _starts_badly(head):
        for encoding in _OLD_ENCODINGS:
            yield data.decode(encoding, "ignore")


def _starts_badly(head: bytes) -> bool:
    """Whether the beginning of a file, which is cut at its end only, is not UTF-8."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return True
    return False


def _unescaped(text: str) -> Iterator[str]:
    if "<" in text or "&" in text:
        yield html.unescape(_TAG.sub("", text))
    if "\\u" in text:
        yield _NUMBERED.sub(lambda match: chr(int(match[1], 16)), text)


def _unwrapped(data: bytes) -> Iterator[bytes]:
    """Mail wraps what is not ASCII (RFC 2045)."""
    if _QUOTED.search(data):
        yield quopri.decodestring(data)
        yield quopri.decodestring(data, header=True)
    pieces = []
    for match in _BASE64.finditer(data):
        try:
            pieces.append(base64.b64decode(match[0]))
        except binascii.Error:
            continue
    if pieces:
        yield b"\n".join(pieces)
