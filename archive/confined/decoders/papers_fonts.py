"""Fonts for papers that do not carry their own: read before the walls go up, handed to PDFium from memory.

Letters of Latin, Greek and Cyrillic (Kazakh included) are there, upright, bold and of one width. Chinese, Japanese,
Korean, Arabic and their like are not: such a paper without its fonts shows blanks.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pypdfium2.raw as pdfium

_FOLDER = Path(__file__).resolve().parents[3] / "exports" / "fonts"
_PLAIN, _BOLD, _FIXED, _WIDE = "NotoSans-Regular", "NotoSans-Bold", "NotoSansMono-Regular", "DejaVuSans"
_BOLD_FROM = 600
_FIXED_PITCH = 1
_SYMBOLS = 2
_DEFAULT_CHARSET = 1
_TABLE = struct.Struct(">4sIII")


class _Font:
    def __init__(self, name: str) -> None:
        self.name = name.encode("ascii") + b"\0"
        self.data = (_FOLDER / f"{name}.ttf").read_bytes()
        count = struct.unpack_from(">H", self.data, 4)[0]
        entries = (_TABLE.unpack_from(self.data, 12 + _TABLE.size * index) for index in range(count))
        self._tables = {int.from_bytes(tag, "big"): (start, length) for tag, _sum, start, length in entries}

    def table(self, tag: int) -> bytes:
        """The bytes of a table, or of the whole file for 0."""
        if tag == 0:
            return self.data
        start, length = self._tables.get(tag, (0, 0))
        return self.data[start : start + length]


class Fonts:
    """What PDFium asks instead of looking through folders. Must live as long as the library is used."""

    def __init__(self) -> None:
        self._fonts = [_Font(name) for name in (_PLAIN, _BOLD, _FIXED, _WIDE)]
        self._info = pdfium.FPDF_SYSFONTINFO()
        self._info.version = 1
        calls: Mapping[str, Any] = {
            "Release": lambda _this: None,
            "EnumFonts": self._names,
            "MapFont": self._mapped,
            "GetFont": lambda _this, _face: None,
            "GetFontData": self._data,
            "GetFaceName": self._name,
            "GetFontCharset": lambda _this, _handle: _DEFAULT_CHARSET,
            "DeleteFont": lambda _this, _handle: None,
        }
        for name, call in calls.items():
            setattr(self._info, name, type(getattr(self._info, name))(call))

    def install(self) -> None:
        """From now on PDFium knows these fonts and no others."""
        pdfium.FPDF_SetSystemFontInfo(self._info)

    def _names(self, _this: Any, mapper: Any) -> None:
        for font in self._fonts:
            pdfium.FPDF_AddInstalledFont(mapper, ctypes.create_string_buffer(font.name), _DEFAULT_CHARSET)

    def _mapped(
        self, _this: Any, weight: int, _italic: int, charset: int, pitch: int, _face: Any, _exact: Any
    ) -> int:
        if charset == _SYMBOLS:
            return 4
        if pitch & _FIXED_PITCH:
            return 3
        return 2 if weight >= _BOLD_FROM else 1

    def _data(self, _this: Any, handle: int, tag: int, buffer: Any, room: int) -> int:
        data = self._fonts[handle - 1].table(tag)
        if buffer and room >= len(data):
            ctypes.memmove(buffer, data, len(data))
        return len(data)

    def _name(self, _this: Any, handle: int, buffer: Any, room: int) -> int:
        name = self._fonts[handle - 1].name
        if buffer and room >= len(name):
            ctypes.memmove(buffer, name, len(name))
        return len(name)
