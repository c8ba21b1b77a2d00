"""Word: paragraphs, headings and tables of a ``.docx``. Macros and what is embedded are not touched."""

from __future__ import annotations

import re
from collections.abc import Mapping

from archive.confined.decoders.texts_leaves import PLAIN, Leaves, one_line
from archive.confined.decoders.texts_package import Package

MAIN = "word/document.xml"
_ASIDE = re.compile(r"word/(?:header|footer)\d*\.xml|word/(?:footnotes|endnotes|comments)\.xml")
_SPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main ",
    "http://purl.oclc.org/ooxml/wordprocessingml/main ",
)
_LEVEL = re.compile(r"(?:heading|title|заголовок)\s*(\d?)", re.IGNORECASE)
_MOST_PARAGRAPH = 2_000_000


def word(package: Package, leaves: Leaves) -> None:
    """The text of the document, then of its headers, footers, notes and comments."""
    headings = _headings(package)
    _read(package, MAIN, leaves, headings)
    for name in sorted(filter(_ASIDE.fullmatch, package.names())):
        _read(package, name, leaves, headings)


def _local(tag: str) -> str:
    for space in _SPACES:
        if tag.startswith(space):
            return tag[len(space) :]
    return ""


def _value(attributes: Mapping[str, str]) -> str:
    return next((value for name, value in attributes.items() if name.endswith(" val")), "")


def _headings(package: Package) -> dict[str, str]:
    """Which style is a heading of which level."""
    found: dict[str, str] = {}
    if not package.has("word/styles.xml"):
        return found
    style = ""

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal style
        local = _local(tag)
        if local == "style":
            style = next((value for name, value in attributes.items() if name.endswith(" styleId")), "")
        elif local == "name" and style:
            level = _LEVEL.match(_value(attributes))
            if level:
                found[style] = _figure(level[1])
        elif local == "outlineLvl" and style and _value(attributes).isdecimal():
            found.setdefault(style, str(min(int(_value(attributes)[:2]) + 1, 6)))

    package.parse("word/styles.xml", start, lambda _tag: None, lambda _text: None)
    return found


def _figure(level: str) -> str:
    return level if level in tuple("123456") else "1"


class _Reader:
    """Follows the elements of a document and writes a paragraph or a row at the end of each."""

    def __init__(self, leaves: Leaves, headings: Mapping[str, str]) -> None:
        self._leaves, self._headings = leaves, headings
        self._words: list[str] = []
        self._weight = 0
        self._kind = PLAIN
        self._heard = self._deleted = 0
        self._tables = 0
        self._cells: list[str] = []
        self._cell: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        local = _local(tag)
        if local in ("t", "delText"):
            self._heard += 1
        elif local in ("tab", "ptab"):
            self._words.append(" " if self._tables else "\t")
        elif local in ("br", "cr"):
            self._words.append("\n")
        elif local == "noBreakHyphen":
            self._words.append("-")
        elif local == "pStyle":
            self._kind = self._headings.get(_value(attributes), PLAIN)
        elif local == "tbl":
            self._tables += 1
        elif local == "tr" and self._tables == 1:
            self._cells = []
        elif local == "tc" and self._tables == 1:
            self._cell = []

    def data(self, text: str) -> None:
        if self._heard and self._weight < _MOST_PARAGRAPH:
            self._words.append(text)
            self._weight += len(text)

    def end(self, tag: str) -> None:
        local = _local(tag)
        if local in ("t", "delText"):
            self._heard -= 1
        elif local == "p":
            text = "".join(self._words)
            if self._tables:
                self._cell.append(one_line(text))
            else:
                self._leaves.add(self._kind, text.rstrip())
            self._words, self._weight, self._kind = [], 0, PLAIN
        elif local == "tc" and self._tables == 1:
            self._cells.append(" ".join(filter(None, self._cell)))
        elif local == "tr" and self._tables == 1:
            self._leaves.row(self._cells)
        elif local == "tbl":
            self._tables -= 1


def _read(package: Package, name: str, leaves: Leaves, headings: Mapping[str, str]) -> None:
    reader = _Reader(leaves, headings)
    package.parse(name, reader.start, reader.end, reader.data)
