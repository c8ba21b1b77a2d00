"""The text of a page, and where each of its words stands."""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as pdfium

from archive.confined.channel import Refused
from archive.confined.decoders.papers_open import Leaf

MOST_CHARACTERS = 400_000
_DIVIDED = "\u00ad"
_UNKNOWN = "\ufffd"
_HYPHENS = (0x02, 0xFFFE)
_SPELT = {**dict.fromkeys(_HYPHENS, _DIVIDED), 0: _UNKNOWN}


class _Box:
    """The smallest upright box around everything that was added, in the units of the page as shown."""

    def __init__(self) -> None:
        self.sides: tuple[int, int, int, int] | None = None

    def add(self, *sides: int) -> None:
        if self.sides is None:
            self.sides = sides[0], sides[1], sides[2], sides[3]
            return
        left, top, right, bottom = self.sides
        self.sides = min(left, sides[0]), min(top, sides[1]), max(right, sides[2]), max(bottom, sides[3])


class _Letters:
    """Characters of an open text page, with their boxes on the upright page."""

    def __init__(self, leaf: Leaf, text: Any) -> None:
        self._leaf, self._text = leaf, text
        self._loose = pdfium.FS_RECTF()
        self._tight = [ctypes.c_double() for _ in range(4)]
        self._corner = ctypes.c_int(), ctypes.c_int()

    def letter(self, index: int) -> str:
        code = pdfium.FPDFText_GetUnicode(self._text, index)
        if code in _HYPHENS:
            return _DIVIDED
        if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
            return _UNKNOWN
        return chr(code)

    def cover(self, index: int, box: _Box) -> None:
        """Add the room of a letter: as tall as its line, and as wide as its ink where that is wider."""
        if pdfium.FPDFText_GetLooseCharBox(self._text, index, self._loose):
            loose = self._loose
            self._add(box, loose.left, loose.top, loose.right, loose.bottom)
        left, right, bottom, top = self._tight
        if pdfium.FPDFText_GetCharBox(self._text, index, left, right, bottom, top):
            self._add(box, left.value, top.value, right.value, bottom.value)

    def _add(self, box: _Box, left: float, top: float, right: float, bottom: float) -> None:
        one, other = self._shown(left, top), self._shown(right, bottom)
        if one is None or other is None:
            return
        box.add(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))

    def _shown(self, x: float, y: float) -> tuple[int, int] | None:
        width, height = self._leaf.size
        across, down = self._corner
        if not pdfium.FPDF_PageToDevice(self._leaf.handle, 0, 0, width, height, 0, x, y, across, down):
            return None
        return min(max(across.value, 0), width), min(max(down.value, 0), height)


def text_of(leaf: Leaf, *, places: bool = True) -> tuple[str, list[list[int]]]:
    """The text and its words as ``papers`` describes them; without ``places`` no words, and much faster.

    Raises ``Refused``.
    """
    text = pdfium.FPDFText_LoadPage(leaf.handle)
    if not text:
        raise Refused("damaged")
    try:
        count = pdfium.FPDFText_CountChars(text)
        if count > MOST_CHARACTERS:
            raise Refused("too_large")
        if not places:
            return _written(text, max(count, 0)), []
        return _read(_Letters(leaf, text), max(count, 0))
    finally:
        pdfium.FPDFText_ClosePage(text)


def _written(text: Any, count: int) -> str:
    buffer = ctypes.create_string_buffer(2 * (count + 1))
    got = pdfium.FPDFText_GetText(text, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    words = buffer.raw[: 2 * max(got - 1, 0)].decode("utf-16-le", "replace")
    return words.translate(_SPELT)


def _read(letters: _Letters, count: int) -> tuple[str, list[list[int]]]:
    written: list[str] = []
    words: list[list[int]] = []
    box, start = _Box(), 0
    for index in range(count + 1):
        letter = letters.letter(index) if index < count else " "
        if letter.isspace():
            if index > start:
                words.append([start, index, *(box.sides or (0, 0, 0, 0))])
            box, start = _Box(), index + 1
        else:
            letters.cover(index, box)
        if index < count:
            written.append(letter)
    return "".join(written), words
