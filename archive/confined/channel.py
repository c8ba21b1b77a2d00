"""What the program and a confined worker say to one another: frames over two pipes.

Both sides import this module, the worker with nothing of the program behind it: the standard library is all it may
use. A frame is ``>BI`` (kind, length) and that many bytes. The program sends ``TASK``, and ``GIVEN`` or ``UNGIVEN``
to each ``WANTED``. The worker sends one ``STATE`` unasked, then for each task any number of ``WANTED``, ``STEP`` and
``PIECE``, and at the end ``DONE`` or ``REFUSED``.
"""

from __future__ import annotations

import enum
import struct
from typing import IO

HEAD = struct.Struct(">BI")
WANTED = struct.Struct(">BQI")
"""Which source, from which byte, how many bytes."""
STEP = struct.Struct(">QQ")
"""Units done, units in all."""
MOST_BYTES = 96 * 1024 * 1024
"""Of one frame."""
MOST_WANTED = 4 * 1024 * 1024
"""Bytes asked for at once."""


class Kind(enum.IntEnum):
    """What a frame holds."""

    TASK = 1
    """JSON: ``task``, ``parameters``, ``sizes`` of the sources."""
    GIVEN = 2
    """The bytes that were wanted."""
    UNGIVEN = 3
    """They cannot be had."""
    STATE = 4
    """``full``, ``partial`` or ``off``."""
    WANTED = 5
    STEP = 6
    PIECE = 7
    """Bytes of the answer, of any length and number."""
    DONE = 8
    """JSON: the fields of the answer."""
    REFUSED = 9
    """A code of small letters and underscores."""


class Refused(Exception):
    """A decoder will not or cannot do it. ``reason`` is a code that the program knows, or ``damaged``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SourceGone(OSError):
    """The bytes that were asked for cannot be had."""


def write_frame(sink: IO[bytes], kind: Kind, *parts: bytes) -> None:
    """Write one frame and flush."""
    sink.write(HEAD.pack(kind, sum(map(len, parts))))
    sink.writelines(parts)
    sink.flush()


def read_frame(source: IO[bytes]) -> tuple[Kind, bytes]:
    """The next frame. Raises ``EOFError`` at the end, for a kind that is none, and for one too long to be true."""
    number, length = HEAD.unpack(exactly(source, HEAD.size))
    if length > MOST_BYTES:
        raise EOFError
    try:
        kind = Kind(number)
    except ValueError:
        raise EOFError from None
    return kind, exactly(source, length)


def exactly(source: IO[bytes], count: int) -> bytes:
    """That many bytes. Raises ``EOFError`` where there are fewer."""
    data = source.read(count)
    if data is None or len(data) != count:
        raise EOFError
    return data
