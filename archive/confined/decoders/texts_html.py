"""Pages of the web: their words alone. Nothing is fetched, run or shown as it was meant to look."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from archive.confined.decoders.texts_encoding import encoding_of
from archive.confined.decoders.texts_leaves import PLAIN, Leaves, one_line
from archive.confined.decoders.texts_plain import head_of
from archive.confined.task import Request

_DECLARED = re.compile(
    rb"<(?:meta[^>]{0,200}?charset\s*=|\?xml[^>]{0,100}?encoding\s*=)\s*[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE
)
_BLOCKS = frozenset(
    {
        *("p", "div", "br", "hr", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "section", "article", "header"),
        *("footer", "main", "aside", "nav", "address", "blockquote", "pre", "form", "fieldset", "figure"),
        *("figcaption", "caption", "details", "summary", "body", "html", "title", "option"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
    }
)
_UNREAD = frozenset(
    {
        *("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio", "video"),
        *("head", "canvas"),
    }
)
_EMPTY = frozenset(
    {
        *("br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"),
        "param",
    }
)
_MOST_WAITING = 200_000
_PIECE = 262_144


class Words:
    """Takes what the parser tells and makes paragraphs, headings and rows of it."""

    def __init__(self, leaves: Leaves) -> None:
        self._leaves = leaves
        self._waiting: list[str] = []
        self._weight = 0
        self._unread: list[str] = []
        self._cells: list[str] | None = None
        self._level = PLAIN

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        tag = str(tag).lower()
        if self._unread:
            if tag in ("title", "body"):
                self._unread.clear()
            elif tag in _UNREAD and tag not in _EMPTY:
                self._unread.append(tag)
        elif tag in _UNREAD:
            self._block()
            if tag not in _EMPTY:
                self._unread.append(tag)
        if tag == "tr":
            self._block()
            self._cells = []
        elif tag in ("td", "th"):
            self._cell()
        elif tag in _BLOCKS:
            self._block()
            self._level = tag[1] if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else PLAIN
        elif tag == "title":
            self._block()

    def end(self, tag: str) -> None:
        tag = str(tag).lower()
        if self._unread:
            if tag == self._unread[-1]:
                self._unread.pop()
            return
        if tag == "tr":
            self._row()
        elif tag in ("td", "th"):
            self._cell()
        elif tag in _BLOCKS:
            self._block()
            self._level = PLAIN
            if tag == "title":
                self._unread = ["head"]

    def data(self, text: str) -> None:
        if not self._unread:
            self._waiting.append(text)
            self._weight += len(text)
            if self._weight > _MOST_WAITING:
                self._block()

    def comment(self, _text: str) -> None:
        """Not read."""

    def pi(self, _target: str, _text: str | None = None) -> None:
        """Not read."""

    def close(self) -> None:
        self._row()
        self._block()

    def _taken(self) -> str:
        text = one_line("".join(self._waiting))
        self._waiting, self._weight = [], 0
        return text

    def _cell(self) -> None:
        text = self._taken()
        if self._cells is None:
            if text:
                self._leaves.add(self._level, text)
        elif text:
            self._cells.append(text)

    def _row(self) -> None:
        self._cell()
        if self._cells:
            self._leaves.row(self._cells)
        self._cells = None

    def _block(self) -> None:
        if self._cells is not None:
            self._waiting.append(" ")  # paragraphs within a cell
            return
        text = self._taken()
        if text:
            self._leaves.add(self._level, text)


def html(request: Request, leaves: Leaves) -> str:
    """The words of a page; returns its encoding."""
    file = request.sources[0]
    head = head_of(file)
    name = encoding_of(head, declared(head))
    file.seek(0)

    def pieces() -> Iterator[bytes]:
        for data in iter(lambda: file.read(_PIECE), b""):
            request.step(file.tell(), file.size)
            yield data

    read_html(pieces(), name, leaves)
    return name


def declared(untrusted_head: bytes) -> str:
    """The encoding that a page says it is in."""
    found = _DECLARED.search(untrusted_head[:4096])
    return found[1].decode("ascii") if found else ""


def read_html(pieces: Iterable[bytes], name: str, leaves: Leaves) -> None:
    """Feed a page to the parser piece by piece."""
    decoder = codecs.getincrementaldecoder(name)("replace")
    words = Words(leaves)
    parser = etree.HTMLParser(target=words, no_network=True, huge_tree=False, encoding="utf-8")
    parser.feed(b"<html>")
    for data in pieces:
        text = decoder.decode(data).replace("\x00", "")
        if text:
            parser.feed(text.encode("utf-8", "replace"))
    parser.close()
