"""Kinds of text: what begins like a letter, a page or a table of records, and else by the ending of the name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_BY_ENDING: Mapping[str, str] = MappingProxyType(
    {
        ".eml": "message/rfc822",
        ".csv": "text/csv",
        ".tsv": "text/tab-separated-values",
        ".html": "text/html",
        ".htm": "text/html",
        ".json": "application/json",
        ".md": "text/markdown",
        ".srt": "application/x-subrip",
        ".mbox": "application/mbox",
    }
)
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_PAGES: Final = (b"<!doctype html", b"<html", b"<head", b"<body")
_DRAWINGS: Final = (b"<!doctype svg", b"<svg")
_LINE_OF_LETTER: Final = re.compile(
    rb"^(from|to|subject|date|received|return-path|delivered-to|mime-version|message-id|reply-to|cc|sender):",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER: Final = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:")
_LINES_OF_LETTER: Final = 3
_CONTROL: Final = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27})
_MOST_CONTROL: Final = 0.02
"""Of the bytes of a text. A file in an old encoding has none; one of random bytes a tenth."""


def by_words(untrusted_head: bytes, ending: str) -> str:
    """The media type of a text; empty when these bytes are none. ``ending`` is in lower case."""
    head = untrusted_head
    if not head:
        return ""
    if head[:2] in _MARKS[1:]:
        return _BY_ENDING.get(ending, "text/plain") if _is_wide(head) else ""
    if b"\x00" in head or len(head) - len(head.translate(None, _CONTROL)) > _MOST_CONTROL * len(head):
        return ""
    text = head.removeprefix(_MARKS[0])
    markup = _markup(text)
    if markup.startswith(_PAGES):
        return "text/html"
    if markup.startswith(_DRAWINGS):
        return "image/svg+xml"
    if text.startswith(b"<?xml"):
        return "application/xml"
    if text.startswith(b"BEGIN:VCARD"):
        return "text/vcard"
    if text.startswith(b"BEGIN:VCALENDAR"):
        return "text/calendar"
    if text.startswith(b"From ") and _LINE_OF_LETTER.search(text):
        return "application/mbox"
    if _HEADER.match(text):
        top = re.split(rb"\r?\n\r?\n", text, maxsplit=1)[0]
        if len(set(map(bytes.lower, _LINE_OF_LETTER.findall(top)))) >= _LINES_OF_LETTER:
            return "message/rfc822"
    return _BY_ENDING.get(ending, "text/plain")


def _is_wide(head: bytes) -> bool:
    """Whether it reads as UTF-16 with its mark before it; a character that the head cuts off is no fault."""
    try:
        text = head[: len(head) // 2 * 2].decode("utf-16")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 4
    return not any(ord(letter) < 9 for letter in text)


def _markup(text: bytes) -> bytes:
    """The first element or type of a page, in lower case and with single spaces; empty where another thing begins."""
    rest = text.lstrip()
    while rest.startswith((b"<?", b"<!--")):
        _before, mark, rest = rest.partition(b"-->" if rest.startswith(b"<!--") else b"?>")
        rest = rest.lstrip() if mark else b""
    return b" ".join(rest[:64].lower().split()) if rest.startswith(b"<") else b""
