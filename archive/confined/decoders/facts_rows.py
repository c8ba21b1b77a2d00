"""In the worker: what a file says of itself, as rows of plain words, bounded in length and number."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import Any

MOST_ROWS = 600
MOST_NAME = 120
MOST_VALUE = 1_000
MOST_PARTS = 40
"""Pictures and documents inside a document that are looked into."""

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


class Rows:
    """Collects rows ``[part, group, name, value]``; says when there were more than it takes."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.cut = False
        self.part = ""
        """Which file inside the file is being read; empty for the file itself."""
        self._seen: set[tuple[str, ...]] = set()
        self._parts = 0

    def add(self, group: str, name: object, value: object) -> None:
        """One row; empty values and rows that stand already are left out."""
        words = plain_words(value)
        if not words:
            return
        if len(words) > MOST_VALUE:
            words, self.cut = words[:MOST_VALUE] + "…", True
        row = (self.part[-MOST_NAME:], group, plain_words(name)[:MOST_NAME], words)
        if row in self._seen:
            return
        if len(self.rows) >= MOST_ROWS:
            self.cut = True
            return
        self._seen.add(row)
        self.rows.append(list(row))

    def enter(self, part: str) -> bool:
        """What follows is said by a file inside. ``False`` when enough of them were looked into."""
        if self._parts >= MOST_PARTS:
            self.cut = True
            return False
        self._parts += 1
        self.part = plain_words(part)
        return True

    def leave(self) -> None:
        """What follows is said by the file itself."""
        self.part = ""


def plain_words(value: object) -> str:
    """Any value as words in one line: bytes read as text where they are text, else counted."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return _of_bytes(value)
    if isinstance(value, tuple | list):
        return plain_words(" ".join(plain_words(one) for one in value[:64]))
    if isinstance(value, float | int):
        return f"{value:g}" if isinstance(value, float) else str(value)
    number = _fraction(value)
    if number is not None:
        return number
    text = str(value)[: MOST_VALUE * 4]
    shown = "".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in text)
    return " ".join(shown.split())


def _fraction(value: Any) -> str | None:
    """EXIF gives exposure and the like as a ratio."""
    if not hasattr(value, "numerator") or not hasattr(value, "denominator"):
        return None
    if not value.denominator:
        return ""
    return f"{float(Fraction(int(value.numerator), int(value.denominator))):g}"


def _of_bytes(data: bytes) -> str:
    bare = data.strip(b"\x00 ")
    for mark, encoding in ((b"ASCII\x00\x00\x00", "ascii"), (b"UNICODE\x00", "utf-16"), (b"\xff\xfe", "utf-16")):
        if data.startswith(mark):
            cut = data[len(mark) :] if len(mark) > 2 else data
            return plain_words(cut.decode(encoding, "replace"))
    try:
        text = bare[: MOST_VALUE * 4].decode("utf-8")
    except UnicodeDecodeError:
        return f"({len(data)} bytes)"
    if sum(unicodedata.category(sign) == "Cc" for sign in text) * 8 > len(text):
        return f"({len(data)} bytes)" if bare else ""
    return plain_words(text)


def strings_in(data: bytes, least: int = 6, most: int = 40) -> list[str]:
    """Runs of printable ASCII, as ``strings`` finds them: what a maker's note of unknown form still tells."""
    found, run = [], bytearray()
    for byte in data[:65_536] + b"\x00":
        if 0x20 <= byte < 0x7F:
            run.append(byte)
            continue
        words = run.decode("ascii").strip()
        if len(words) >= least and any(sign.isalnum() for sign in words):
            found.append(words)
            if len(found) >= most:
                break
        run.clear()
    return found
