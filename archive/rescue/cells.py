"""SQLite's page and record layout, read by hand ("Database File Format", sections 1.6 and 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from crypto.pages import USABLE_BYTES

TABLE_LEAF = 0x0D
TABLE_INTERIOR = 0x05
INDEX_LEAF = 0x0A
INDEX_INTERIOR = 0x02
_HEADER_BEFORE = 100
_LEAST_LOCAL = (USABLE_BYTES - 12) * 32 // 255 - 23
_MOST_LOCAL = {
    TABLE_LEAF: USABLE_BYTES - 35,
    INDEX_LEAF: (USABLE_BYTES - 12) * 64 // 255 - 23,
    INDEX_INTERIOR: (USABLE_BYTES - 12) * 64 // 255 - 23,
}
_WIDTH = (0, 1, 2, 3, 4, 6, 8)

PageOf = Callable[[int], bytes]
"""The clear page of a number. Raises ``DatabaseDamaged``."""


class Malformed(Exception):
    """Bytes that are no page or record. Stays inside this part."""


@dataclass(frozen=True)
class Cell:
    """One cell: its rowid (tables), the page left of it (interiors), and where its record begins."""

    rowid: int
    child: int
    payload: bytes
    overflow: int
    """The first overflow page, or 0."""
    size: int
    """Bytes of the whole record."""


def kind_of(page: bytes, number: int) -> int:
    """The kind of a b-tree page, 0 for anything else."""
    kind = page[_HEADER_BEFORE if number == 1 else 0]
    return kind if kind in (TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR) else 0


def cells(page: bytes, number: int) -> Iterator[Cell]:
    """The cells of a b-tree page in order. Raises ``Malformed``."""
    start = _HEADER_BEFORE if number == 1 else 0
    kind = kind_of(page, number)
    if not kind:
        raise Malformed
    interior = kind in (TABLE_INTERIOR, INDEX_INTERIOR)
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    array = start + (12 if interior else 8)
    if array + 2 * count > len(page):
        raise Malformed
    for at in range(array, array + 2 * count, 2):
        yield _cell(page, kind, int.from_bytes(page[at : at + 2], "big"))


def last_child(page: bytes, number: int) -> int:
    """The page right of the last cell of an interior page."""
    start = _HEADER_BEFORE if number == 1 else 0
    return int.from_bytes(page[start + 8 : start + 12], "big")


def _cell(page: bytes, kind: int, at: int) -> Cell:
    child = 0
    if kind in (TABLE_INTERIOR, INDEX_INTERIOR):
        child = int.from_bytes(page[at : at + 4], "big")
        at += 4
    if kind == TABLE_INTERIOR:
        rowid, _ = varint(page, at)
        return Cell(rowid, child, b"", 0, 0)
    size, at = varint(page, at)
    rowid = 0
    if kind == TABLE_LEAF:
        rowid, at = varint(page, at)
    most = _MOST_LOCAL[kind]
    if size <= most:
        return Cell(rowid, child, page[at : at + size], 0, size)
    local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (USABLE_BYTES - 4)
    local = local if local <= most else _LEAST_LOCAL
    overflow = int.from_bytes(page[at + local : at + local + 4], "big")
    return Cell(rowid, child, page[at : at + local], overflow, size)


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A variable-length integer and the place behind it. Raises ``Malformed``."""
    value = 0
    for place in range(at, min(at + 8, len(data))):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    if at + 8 >= len(data):
        raise Malformed
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >= 1 << 63 else value, at + 9


def whole_payload(cell: Cell, page_of: PageOf) -> bytes:
    """The record of a cell with what lies on overflow pages. Raises ``Malformed``; ``DatabaseDamaged`` from pages."""
    parts, have, following = [cell.payload], len(cell.payload), cell.overflow
    while have < cell.size:
        if not following:
            raise Malformed
        page = page_of(following)
        following = int.from_bytes(page[:4], "big")
        piece = page[4 : 4 + min(cell.size - have, USABLE_BYTES - 4)]
        parts.append(piece)
        have += len(piece)
    return b"".join(parts)


def overflow_pages(cell: Cell, page_of: PageOf) -> Iterator[int]:
    """Numbers of the overflow pages of a cell, as far as they can be followed."""
    have, following = len(cell.payload), cell.overflow
    while have < cell.size and following:
        yield following
        have += USABLE_BYTES - 4
        following = int.from_bytes(page_of(following)[:4], "big")


def values(record: bytes) -> list[Any]:
    """The values of a record: None, whole numbers, floats as bytes, text, bytes. Raises ``Malformed``."""
    end, at = varint(record, 0)
    if end > len(record):
        raise Malformed
    kinds = []
    while at < end:
        kind = record[at]
        if kind < 0x80:  # nearly all of them, and there are millions
            at += 1
        else:
            kind, at = varint(record, at)
        kinds.append(kind)
    found: list[Any] = []
    for kind in kinds:
        width = _width(kind)
        piece = record[end : end + width]
        if len(piece) != width:
            raise Malformed
        end += width
        found.append(_value(kind, piece))
    return found


def _width(kind: int) -> int:
    if kind < 7:
        return _WIDTH[kind]
    if kind == 7:
        return 8
    if kind in (8, 9):
        return 0
    if kind < 12:
        raise Malformed
    return (kind - 12) // 2


def _value(kind: int, piece: bytes) -> Any:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(piece, "big", signed=True)
    if kind == 7 or kind % 2 == 0:
        return piece
    try:
        return piece.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed from None
