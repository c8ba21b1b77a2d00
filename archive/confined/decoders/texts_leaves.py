"""What every reader of texts writes into: lines, gathered into leaves that are sent one by one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from archive.confined.task import Request

LEAF_LINES = 1000
LEAF_CHARACTERS = 65_536
MOST_LINE = 8_000
"""Characters; what is longer goes on in a line of kind ``CONTINUED``."""
MOST_LINES = 4_000_000
PLAIN, CONTINUED, ROW, HEADER, NOTE = "p", "c", "r", "m", "n"
"""A line or paragraph; the rest of the line before; cells of a table, parted by tabs; a header of a mail; a file that
is enclosed. A figure from ``1`` to ``6`` is a heading of that level."""
HEADINGS = "123456"

_BREAKS = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_BLANKS = re.compile(r"[ \t\r\n\f\v\xa0]+")


class Full(Exception):
    """Enough was read: the rest is left out, and the answer says so."""


class Leaves:
    """Takes lines, sends a leaf as soon as it is full, and holds no more than one of them."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._room = int(request.parameters["most_characters"])
        self._lines: list[str] = []
        self._kinds: list[str] = []
        self._weight = 0
        self._title = ""
        self._titled = False
        self.count = self.characters = self.lines = 0
        self.cut = False

    def part(self, title: str) -> None:
        """What follows is a part of its own: a sheet, a slide, a page."""
        self._send()
        self._title, self._titled = one_line(title)[:200], True

    def add(self, kind: str, text: str) -> None:
        """A paragraph, heading or row; breaks in it make lines. Raises ``Full``."""
        for number, line in enumerate(_BREAKS.split(text)):
            self._one(kind if number == 0 or kind == ROW else PLAIN, _UNSEEN.sub("", line))

    def row(self, cells: Iterable[str]) -> None:
        """One row of a table; a row without a word is none. Raises ``Full``."""
        clean = [one_line(cell) for cell in cells]
        while clean and not clean[-1]:
            clean.pop()
        if clean:
            self._one(ROW, "\t".join(clean))

    def lines_of(self, text: str, *, goes_on: bool = False) -> None:
        """Lines of a plain text; the first ``goes_on`` with the last of before. Raises ``Full``."""
        kind = CONTINUED if goes_on else PLAIN
        for line in _BREAKS.split(_UNSEEN.sub("", text)):
            self._one(kind, line)
            kind = PLAIN

    def _one(self, kind: str, line: str) -> None:
        while len(line) > MOST_LINE:
            self._keep(kind, line[:MOST_LINE])
            kind, line = CONTINUED, line[MOST_LINE:]
        self._keep(kind, line)

    def _keep(self, kind: str, line: str) -> None:
        if self.characters + len(line) > self._room or self.lines >= MOST_LINES:
            self.cut = True
            raise Full
        self._lines.append(line)
        self._kinds.append(kind)
        self.characters += len(line)
        self.lines += 1
        self._weight += len(line) + 1
        if len(self._lines) >= LEAF_LINES or self._weight >= LEAF_CHARACTERS:
            self._send()

    def _send(self) -> None:
        if not self._lines and not self._titled:
            return
        leaf = {"title": self._title, "lines": self._lines, "kinds": "".join(self._kinds)}
        self._request.piece(json.dumps(leaf).encode("ascii"))
        self.count += 1
        self._lines, self._kinds, self._weight, self._titled = [], [], 0, False

    def close(self) -> None:
        """Send what is left."""
        self._send()


def one_line(text: str) -> str:
    """The words of a text in one line."""
    return _BLANKS.sub(" ", _UNSEEN.sub("", _BREAKS.sub(" ", text))).strip()
