"""OpenDocument: text, sheets and slides out of ``content.xml``."""

from __future__ import annotations

from archive.confined.decoders.texts_leaves import PLAIN, Leaves, one_line
from archive.confined.decoders.texts_package import Package

MAIN = "content.xml"
_URN = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _DRAW = f"{_URN}text:1.0 ", f"{_URN}table:1.0 ", f"{_URN}drawing:1.0 "
_MOST_PARAGRAPH = 2_000_000
_MOST_REPEATED = 50
"""Rows and cells that a file says are repeated: as many as anybody reads, not the million of an empty sheet."""


class _Reader:
    """Follows the elements and writes a paragraph, heading or row at the end of each."""

    def __init__(self, leaves: Leaves) -> None:
        self._leaves = leaves
        self._words: list[str] = []
        self._weight = 0
        self._open: list[str] = []
        self._tables = 0
        self._kind = PLAIN
        self._cell: list[str] = []
        self._cells: list[str] = []
        self._repeated = self._rows = 1
        self._unread = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == f"{_TEXT}tracked-changes":
            self._unread += 1
        elif tag in (f"{_TEXT}p", f"{_TEXT}h"):
            self._open.append(tag)
            level = attributes.get(f"{_TEXT}outline-level", "1") if tag.endswith(" h") else PLAIN
            self._kind = level if level in (PLAIN, *"123456") else "6"
        elif tag in (f"{_TEXT}s", f"{_TEXT}tab"):
            self._words.append(" " if tag.endswith(" s") or self._tables else "\t")
        elif tag == f"{_TEXT}line-break":
            self._words.append("\n")
        elif tag == f"{_TABLE}table":
            self._tables += 1
            if self._tables == 1 and f"{_TABLE}name" in attributes:
                self._leaves.part(attributes[f"{_TABLE}name"])
        elif tag == f"{_DRAW}page":
            self._leaves.part(attributes.get(f"{_DRAW}name", ""))
        elif tag == f"{_TABLE}table-row" and self._tables == 1:
            self._cells = []
            self._rows = _count(attributes.get(f"{_TABLE}number-rows-repeated", "1"))
        elif tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell") and self._tables == 1:
            self._cell = []
            self._repeated = _count(attributes.get(f"{_TABLE}number-columns-repeated", "1"))

    def data(self, text: str) -> None:
        if self._open and not self._unread and self._weight < _MOST_PARAGRAPH:
            self._words.append(text)
            self._weight += len(text)

    def end(self, tag: str) -> None:
        if tag == f"{_TEXT}tracked-changes":
            self._unread -= 1
        elif tag in (f"{_TEXT}p", f"{_TEXT}h"):
            self._open.pop()
            text = "".join(self._words)
            self._words, self._weight = [], 0
            if self._unread:
                return
            if self._tables:
                self._cell.append(one_line(text))
            else:
                self._leaves.add(self._kind, text.rstrip())
            self._kind = PLAIN
        elif tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell") and self._tables == 1:
            self._cells += [" ".join(filter(None, self._cell))] * self._repeated
            self._cell = []
        elif tag == f"{_TABLE}table-row" and self._tables == 1:
            for _ in range(self._rows if any(self._cells) else 1):
                self._leaves.row(self._cells)
        elif tag == f"{_TABLE}table":
            self._tables -= 1


def _count(untrusted: str) -> int:
    return min(int(untrusted[:9]), _MOST_REPEATED) if untrusted.isdecimal() and untrusted.isascii() else 1


def open_document(package: Package, leaves: Leaves) -> None:
    """The text of the document."""
    reader = _Reader(leaves)
    package.parse(MAIN, reader.start, reader.end, reader.data)
