"""ASCII armor: an age file as text (C2SP age, "ASCII armor"; strict PEM of RFC 7468, section 3).

Reading accepts line feeds alone or after carriage returns, and white space before and
after the block; every other deviation is refused, so that one file has one armor.
"""

from __future__ import annotations

import binascii
import re

from crypto.age import strict64
from crypto.age.errors import ArmorMalformed
from crypto.age.header import PREFIX
from crypto.age.sources import Buffer, ByteSink, ByteSource, ExactSource, write_all

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"

_COLUMNS = 64
_LINE_BYTES = 48
_MOST_SPACE = 1024
_LONGEST_LINE = 128
_LINES_AT_ONCE = 1024
_LOOKS_ARMORED = re.compile(rb"-----\s*begin", re.IGNORECASE)
_LETTERS_ONLY = re.compile(rb"[A-Za-z0-9+/]*\Z")


def without_armor(source: ByteSource) -> tuple[ExactSource, bool]:
    """The binary form of an age file that may be armored, and whether it was.

    The armor is checked while it is read, so reading may raise ``ArmorMalformed``.
    """
    raw = ExactSource(source)
    if not raw.peek(len(PREFIX)).startswith(PREFIX) and _LOOKS_ARMORED.search(raw.peek(_MOST_SPACE)):
        return ExactSource(ArmorReader(raw)), True
    return raw, False


class ArmorReader:
    """Decodes armor as it is read. ``read`` raises ``ArmorMalformed`` at the first deviation."""

    def __init__(self, raw: ExactSource) -> None:
        self._raw = raw
        self._begun = False
        self._ended = False
        self._only_line_feeds = True
        self._decoded = b""

    def read(self, size: int, /) -> bytes:
        """Up to ``size`` decoded bytes; none only after the end of a whole and correct armor."""
        if not self._begun:
            self._begin()
        while not self._decoded and not self._ended:
            self._decoded = self._many_lines() or self._one_line()
        taken, self._decoded = self._decoded[:size], self._decoded[size:]
        return taken

    def _begin(self) -> None:
        self._begun = True
        space = 0
        while True:
            line = self._raw.take_line(_MOST_SPACE)
            if line.strip():
                break
            space += len(line)
            if not line or space > _MOST_SPACE:
                raise ArmorMalformed("begin_line")
        if _without_line_end(line) != BEGIN or not line.endswith(b"\n"):
            raise ArmorMalformed("begin_line")

    def _many_lines(self) -> bytes:
        """Decode full lines that end in line feeds alone, or nothing if the next ones are otherwise."""
        if not self._only_line_feeds:
            return b""
        step = _COLUMNS + 1
        block = self._raw.peek(step * _LINES_AT_ONCE)
        letters = block.replace(b"\n", b"")
        self._only_line_feeds = (
            block[_COLUMNS::step] == b"\n" * _LINES_AT_ONCE and len(letters) == _COLUMNS * _LINES_AT_ONCE
        )
        if not self._only_line_feeds or not _LETTERS_ONLY.match(letters):
            return b""
        self._raw.take(len(block))
        return binascii.a2b_base64(letters)

    def _one_line(self) -> bytes:
        line = self._body_line()
        if line is None:
            return b""
        letters = line.rstrip(b"=")
        padded = len(letters) + -len(letters) % 4
        if len(line) != padded or not 0 < len(line) <= _COLUMNS:
            raise ArmorMalformed("line_length")
        try:
            decoded = strict64.decode(letters)
        except strict64.NotCanonical:
            raise ArmorMalformed("base64") from None
        if len(decoded) < _LINE_BYTES and self._body_line() is not None:
            raise ArmorMalformed("line_length")
        return decoded

    def _body_line(self) -> bytes | None:
        raw = self._raw.take_line(_LONGEST_LINE)
        line = _without_line_end(raw)
        if line == END:
            self._check_nothing_follows()
            self._ended = True
            return None
        if not raw.endswith(b"\n"):
            raise ArmorMalformed("line_length" if len(raw) == _LONGEST_LINE else "end_line")
        return line

    def _check_nothing_follows(self) -> None:
        rest = self._raw.take(_MOST_SPACE + 1)
        if rest.strip() or len(rest) > _MOST_SPACE:
            raise ArmorMalformed("after_end")


class ArmorWriter:
    """Writes armor around what is written to it. ``close`` ends the armor and leaves the sink open."""

    def __init__(self, sink: ByteSink) -> None:
        self._sink = sink
        self._rest = b""
        write_all(sink, BEGIN + b"\n")

    def write(self, data: Buffer, /) -> int:
        """Encode ``data``; up to 47 bytes wait for the next call or for ``close``."""
        whole = self._rest + bytes(data)
        cut = len(whole) // _LINE_BYTES * _LINE_BYTES
        self._rest = whole[cut:]
        self._write_lines(whole[:cut])
        return len(data)

    def close(self) -> None:
        """Write the last line and the end mark."""
        self._write_lines(self._rest)
        self._rest = b""
        write_all(self._sink, END + b"\n")

    def _write_lines(self, data: bytes) -> None:
        text = binascii.b2a_base64(data, newline=False)
        lines = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
        write_all(self._sink, b"".join(line + b"\n" for line in lines))


def _without_line_end(line: bytes) -> bytes:
    return line.removesuffix(b"\n").removesuffix(b"\r") if line.endswith(b"\n") else line
