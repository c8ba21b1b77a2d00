"""Old Word (``.doc``): its text by the table of pieces (MS-DOC 2.4.1). No macro and no field is run."""

from __future__ import annotations

import io
import itertools
import re
import struct
from collections.abc import Iterator
from typing import Final

from xlrd import compdoc

from archive.confined.channel import Refused
from archive.confined.decoders.texts_encoding import encoding_of
from archive.confined.decoders.texts_leaves import Leaves
from archive.confined.task import Request

MAIN: Final = "WordDocument"
MOST_BYTES: Final = 128 * 1024 * 1024
MOST_CHARACTERS: Final = 64 * 1024 * 1024
_MARK: Final = 0xA5EC
_WORD_97: Final = 193
_ENCRYPTED, _OTHER_TABLE, _COMPLEX = 0x0100, 0x0200, 0x0004
_PLACE_OF_COUNTS: Final = 0x4C
_COUNTED: Final = ("main", "footnotes", "headers", "macros", "remarks", "endnotes", "boxes", "boxes_of_headers")
_NOT_TOLD: Final = "macros"
_MOST_COLUMNS: Final = 64
_PLACE_OF_PIECES: Final = 0x1A2
_PLACE_OF_OLD_TEXT: Final = 0x18
_COMPRESSED: Final = 0x40000000
_FIELD_BEGINS, _FIELD_SHOWS, _FIELD_ENDS = "\x13", "\x14", "\x15"
_TOLD_OTHERWISE: Final[dict[str, str | int | None]] = {"\x1e": "-", "\x1f": None, "\x0e": "\n", "\x0b": "\n"}
_PARAGRAPHS: Final = re.compile(r"[\r\x0c]")
_EIGHT_BITS: Final = dict(
    zip(
        (*range(0x82, 0x8D), 0x8E, *range(0x91, 0x9D), 0x9E, 0x9F),
        "‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
        strict=True,
    )
)
"""Signs of one byte in a piece of narrow letters (MS-DOC 2.9.73); every other byte is the letter of its number."""


def old_word(request: Request, leaves: Leaves) -> None:
    """Paragraphs and rows; notes, remarks and text boxes come after the text, as they stand in the file.

    Raises ``Refused``: ``encrypted``; ``damaged``; ``too_large``.
    """
    parts = _parts_of(request)
    try:
        document = bytes(parts.get_named_stream(MAIN) or b"")
        mark, version = _numbers("<HH", document, 0)
        flags = _numbers("<H", document, 0x0A)[0]
        if mark != _MARK:
            raise Refused("damaged")
        if flags & _ENCRYPTED:
            raise Refused("encrypted")
        if version < _WORD_97:
            text = _old_text(document, flags)
        else:
            table = parts.get_named_stream("1Table" if flags & _OTHER_TABLE else "0Table")
            text = "".join(pieces_of(document, bytes(table or b"")))
    except (compdoc.CompDocError, struct.error) as error:
        raise Refused("damaged") from error
    request.step(0, 0)
    for name, part in _parts(document, text, version):
        if name != _NOT_TOLD:
            _tell(part, leaves)


def is_word(request: Request) -> bool:
    """Whether the file itself is one, and not something that holds one. Raises ``Refused``."""
    return bool(_parts_of(request).get_named_stream(MAIN))


def _parts_of(request: Request) -> compdoc.CompDoc:
    file = request.sources[0]
    if file.size > MOST_BYTES:
        raise Refused("too_large")
    try:
        return compdoc.CompDoc(file.everything(), logfile=io.StringIO(), ignore_workbook_corruption=True)
    except compdoc.CompDocError as error:
        raise Refused("damaged") from error


def _numbers(form: str, data: bytes, place: int) -> tuple[int, ...]:
    return struct.unpack_from(form, data, place)


def pieces_of(document: bytes, table: bytes) -> Iterator[str]:
    """The text, piece by piece (MS-DOC 2.9.38 Clx, 2.8.35 PlcPcd). Raises ``Refused``, ``struct.error``."""
    place, size = _numbers("<II", document, _PLACE_OF_PIECES)
    pieces = table[place : place + size]
    at = 0
    while pieces[at : at + 1] == b"\x01":
        at += 3 + _numbers("<H", pieces, at + 1)[0]
    if pieces[at : at + 1] != b"\x02":
        raise Refused("damaged")
    (length,) = _numbers("<I", pieces, at + 1)
    count = min((length - 4) // 12, (len(pieces) - at - 9) // 12)
    if count < 1:
        raise Refused("damaged")
    ends = _numbers(f"<{count + 1}I", pieces, at + 5)
    if any(one > other for one, other in itertools.pairwise(ends)):
        raise Refused("damaged")
    if ends[-1] > MOST_CHARACTERS:
        raise Refused("too_large")
    room = 4 * len(document)
    for number in range(count):
        (where,) = _numbers("<I", pieces, at + 5 + 4 * (count + 1) + 8 * number + 2)
        letters = ends[number + 1] - ends[number]
        room -= letters
        if room < 0:
            # Every byte may stand in a few pieces, not in a million of them.
            raise Refused("too_large")
        if where & _COMPRESSED:
            start = (where & ~_COMPRESSED) // 2
            yield _told(document[start : start + letters].decode("latin-1").translate(_EIGHT_BITS), letters)
        else:
            yield _told(document[where : where + 2 * letters].decode("utf-16-le", "replace"), letters)


def _told(text: str, letters: int) -> str:
    """A piece that is cut off keeps its place: the parts behind it are counted."""
    return text if len(text) >= letters else text + " " * (letters - len(text))


def _old_text(document: bytes, flags: int) -> str:
    """Word 6 and 95: bytes in one stretch, in the code page of whoever wrote them."""
    if flags & _COMPLEX:
        raise Refused("unknown_kind")
    start, end = _numbers("<II", document, _PLACE_OF_OLD_TEXT)
    data = document[start:end]
    words = data.translate(None, bytes(range(9)) + bytes(range(14, 32)))
    return data.decode(encoding_of(words), "replace")


def _parts(document: bytes, text: str, version: int) -> Iterator[tuple[str, str]]:
    if version < _WORD_97:
        yield _COUNTED[0], text
        return
    at = 0
    for name, letters in zip(_COUNTED, _numbers("<8I", document, _PLACE_OF_COUNTS), strict=True):
        yield name, text[at : at + letters]
        at += letters


def _tell(text: str, leaves: Leaves) -> None:
    for paragraph in _PARAGRAPHS.split(_shown(text)):
        *cells, rest = paragraph.split("\x07")
        for row in _rows(cells):
            leaves.row(row)
        if rest:
            leaves.add("p", rest)


def _rows(cells: list[str]) -> Iterator[list[str]]:
    """A mark ends each cell, and one more with nothing before it each row: rows of one length, where that comes out.

    Only how paragraphs are set says which mark is which; where rows differ, the first empty one ends a row.
    """
    for length in range(2, min(len(cells), _MOST_COLUMNS) + 1):
        if len(cells) % length == 0 and not any(cells[length - 1 :: length]):
            yield from (cells[at : at + length - 1] for at in range(0, len(cells), length))
            return
    row: list[str] = []
    for cell in cells:
        if not cell and row:
            yield row
            row = []
        else:
            row.append(cell)
    yield row


def _shown(text: str) -> str:
    """What stands on the page: of a field what it shows and not how it is made, of a picture nothing."""
    kept: list[str] = []
    fields: list[bool] = []
    for stretch in re.split("([\x13\x14\x15])", text):
        if stretch == _FIELD_BEGINS:
            fields.append(True)
        elif stretch == _FIELD_SHOWS and fields:
            fields[-1] = False
        elif stretch == _FIELD_ENDS and fields:
            fields.pop()
        elif not any(fields):
            kept.append(stretch)
    return "".join(kept).translate(str.maketrans(_TOLD_OTHERWISE))
