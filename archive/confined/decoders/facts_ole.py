"""In the worker: properties of old Word, Excel and PowerPoint files (MS-OLEPS), and of RTF."""

from __future__ import annotations

import datetime as dt
import re
import struct
import sys
from typing import TextIO

from xlrd import compdoc

from archive.confined.channel import Refused
from archive.confined.decoders.facts_rows import Rows

_SUMMARY = {
    2: "Title",
    3: "Subject",
    4: "Author",
    5: "Keywords",
    6: "Comments",
    7: "Template",
    8: "LastAuthor",
    9: "RevisionNumber",
    10: "EditTime",
    11: "LastPrinted",
    12: "Created",
    13: "LastSaved",
    17: "Thumbnail",
    18: "Application",
}
_MORE = {2: "Category", 14: "Manager", 15: "Company"}
_PARTS = (("\x05SummaryInformation", _SUMMARY), ("\x05DocumentSummaryInformation", _MORE))
_RTF_INFO = re.compile(
    rb"\{\\(title|subject|author|manager|company|operator|category|keywords|comment|doccomm)\s([^{}]*)\}"
)
_RTF_TIME = re.compile(rb"\{\\(creatim|revtim|printim)\\yr(\d+)\\mo(\d+)\\dy(\d+)(?:\\hr(\d+))?(?:\\min(\d+))?")
_ESCAPED = re.compile(rb"\\'([0-9a-fA-F]{2})|\\u(-?\d+) ?\??")


class _Nowhere:
    """The library tells of oddities by printing them."""

    def write(self, _words: str) -> int:
        return 0

    def flush(self) -> None:
        return


def of_ole(data: bytes, rows: Rows) -> None:
    """Raises ``Refused`` where the container does not read."""
    sink: TextIO = _Nowhere()  # type: ignore[assignment]  # all that is used of it
    try:
        document = compdoc.CompDoc(data, logfile=sink, ignore_workbook_corruption=True)
    except compdoc.CompDocError as error:
        raise Refused("damaged") from error
    for name, known in _PARTS:
        stream = document.get_named_stream(name)
        if stream:
            _properties(bytes(stream), known, rows)
    for name in ("Macros", "_VBA_PROJECT_CUR", "VBA"):
        if document.get_named_stream(f"{name}/VBA/dir") or document.get_named_stream(f"{name}/dir"):
            rows.add("hidden", "script", name)


def _properties(data: bytes, known: dict[int, str], rows: Rows) -> None:
    if len(data) < 48:
        return
    start = struct.unpack("<I", data[44:48])[0]
    count = min(struct.unpack("<I", data[start + 4 : start + 8])[0], 200)
    pairs = [struct.unpack("<II", data[start + 8 + 8 * n : start + 16 + 8 * n]) for n in range(count)]
    page = next((_value(data, start + place, "cp1252") for number, place in pairs if number == 1), None)
    encoding = {"65001": "utf-8", "1200": "utf-16-le"}.get(str(page), f"cp{page}" if page else "cp1252")
    for number, place in pairs:
        if number in known:
            rows.add("office", known[number], _value(data, start + place, encoding, edit=known[number] == "EditTime"))


def _value(data: bytes, place: int, encoding: str, *, edit: bool = False) -> object:
    kind = struct.unpack("<I", data[place : place + 4])[0] & 0xFFFF
    body = data[place + 4 :]
    if kind == 0x02:
        return struct.unpack("<H", body[:2])[0]
    if kind == 0x03:
        return struct.unpack("<i", body[:4])[0]
    if kind in (0x1E, 0x1F):
        size = struct.unpack("<I", body[:4])[0] * (2 if kind == 0x1F else 1)
        raw = body[4 : 4 + min(size, 8_000)]
        try:
            return raw.decode("utf-16-le" if kind == 0x1F else encoding, "replace").split("\x00")[0]
        except LookupError:
            return raw.decode("latin-1").split("\x00")[0]
    if kind == 0x40:
        ticks = struct.unpack("<Q", body[:8])[0]
        if edit:
            return f"{ticks // 600_000_000} min" if ticks else None
        if not ticks:
            return None
        moment = dt.datetime(1601, 1, 1, tzinfo=dt.UTC) + dt.timedelta(microseconds=ticks // 10)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    if kind == 0x47:
        return f"({struct.unpack('<I', body[:4])[0]} bytes)"
    return None


def of_rtf(data: bytes, rows: Rows) -> None:
    """The ``info`` group; words in whatever code page the file names."""
    head = data[: 4 * 1024 * 1024]
    page = re.search(rb"\\ansicpg(\d{3,5})", head)
    encoding = f"cp{page[1].decode()}" if page else "cp1252"
    for name, value in _RTF_INFO.findall(head):
        rows.add("office", name, _unescaped(value, encoding))
    for name, *numbers in _RTF_TIME.findall(head):
        year, month, day, hour, minute = (int(number or 0) for number in numbers)
        rows.add("office", name, f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}")


def _unescaped(value: bytes, encoding: str) -> str:
    words = []
    place = 0
    for found in _ESCAPED.finditer(value):
        words.append(value[place : found.start()].decode("latin-1"))
        place = found.end()
        if found[1]:
            try:
                words.append(bytes([int(found[1], 16)]).decode(encoding, "replace"))
            except LookupError:
                words.append("?")
        else:
            words.append(chr(int(found[2]) % 65_536 if int(found[2]) % 65_536 <= sys.maxunicode else 63))
    words.append(value[place:].decode("latin-1"))
    return "".join(words)
