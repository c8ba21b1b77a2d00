"""Reading exactly and writing completely, whatever kind of stream stands behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

Buffer = bytes | bytearray | memoryview

_READ_AHEAD = 4096


class ByteSource(Protocol):
    """Anything with ``read(n)``; ``readinto`` is used where it exists. ``None`` and ``b""`` mean the end."""

    def read(self, size: int, /) -> bytes | None: ...


class ByteSink(Protocol):
    """Anything with ``write``; a returned count below the length means a short write."""

    def write(self, data: Buffer, /) -> object: ...


def write_all(sink: ByteSink, data: Buffer) -> None:
    """Write every byte of ``data``, also to a raw file that takes less at a time.

    Raises ``BlockingIOError`` when the sink takes nothing at all, and whatever the sink raises.
    """
    view = memoryview(data)
    while len(view):
        taken = sink.write(view)
        if not isinstance(taken, int) or taken >= len(view):
            return
        if taken <= 0:
            raise BlockingIOError
        view = view[taken:]


class ExactSource:
    """Reads lines and exact amounts from a stream that may return less than it was asked for."""

    def __init__(self, source: ByteSource, ahead: bytes = b"") -> None:
        self._read = source.read
        self._readinto: Callable[[memoryview], int | None] | None = getattr(source, "readinto", None)
        self._ahead = ahead
        self._ended = False

    def peek(self, count: int) -> bytes:
        """Up to ``count`` of the next bytes without taking them; fewer only at the end."""
        blocks, missing = [self._ahead], count - len(self._ahead)
        while missing > 0 and not self._ended:
            block = self._read(max(missing, _READ_AHEAD)) or b""
            self._ended = not block
            blocks.append(block)
            missing -= len(block)
        if len(blocks) > 1:
            self._ahead = b"".join(blocks)
        return self._ahead[:count]

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes; fewer only at the end."""
        taken = self.peek(count)
        self._ahead = self._ahead[len(taken) :]
        return taken

    def take_line(self, longest: int) -> bytes:
        """The next line with its line feed; without one when the end or ``longest`` bytes come first."""
        wanted = min(_READ_AHEAD, longest)
        while True:
            seen = self.peek(wanted)
            line_feed = seen.find(b"\n")
            if line_feed >= 0:
                return self.take(line_feed + 1)
            if len(seen) < wanted or wanted == longest:
                return self.take(wanted)
            wanted = min(2 * wanted, longest)

    def fill(self, view: memoryview) -> int:
        """Fill ``view`` and return how many bytes it holds; fewer than its length only at the end."""
        filled = min(len(self._ahead), len(view))
        if filled:
            view[:filled] = self._ahead[:filled]
            self._ahead = self._ahead[filled:]
        while filled < len(view) and not self._ended:
            count = self._read_block(view[filled:])
            self._ended = count == 0
            filled += count
        return filled

    def _read_block(self, view: memoryview) -> int:
        if self._readinto is not None:
            return self._readinto(view) or 0
        block = self._read(len(view)) or b""
        view[: len(block)] = block
        return len(block)
