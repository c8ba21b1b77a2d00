"""In the worker: a file of which the program gives bytes by range."""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

BLOCK = 256 * 1024
_KEPT = 24
_AHEAD = 8
"""Blocks asked for at once when somebody reads on and on: a film of gigabytes is read in this way."""


class RemoteFile(io.RawIOBase):
    """Reads like a file. ``fetch`` gives ``(offset, count)`` bytes, and raises where they cannot be had."""

    def __init__(self, size: int, fetch: Callable[[int, int], bytes]) -> None:
        super().__init__()
        self.size = size
        self._fetch = fetch
        self._place = 0
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._next = -1

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError
        self._place = base + offset
        return self._place

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer).cast("B")
        wanted = min(len(view), max(self.size - self._place, 0))
        done = 0
        while done < wanted:
            number, start = divmod(self._place, BLOCK)
            part = self._block(number)[start : start + wanted - done]
            view[done : done + len(part)] = part
            done += len(part)
            self._place += len(part)
        return done

    def fetched(self, offset: int, count: int) -> bytes:
        """Bytes from the program, past what is kept here: for a file that lives longer than its task."""
        return self._fetch(offset, count)

    def everything(self) -> bytes:
        """The whole content."""
        self.seek(0)
        return self.read()

    def _block(self, number: int) -> bytes:
        kept = self._blocks.get(number)
        if kept is not None:
            self._blocks.move_to_end(number)
            return kept
        start = number * BLOCK
        count = min(BLOCK * (_AHEAD if number == self._next else 1), self.size - start)
        data = self._fetch(start, count)
        for place in range(0, len(data), BLOCK):
            self._blocks[number + place // BLOCK] = data[place : place + BLOCK]
        self._next = number + -(-len(data) // BLOCK)
        while len(self._blocks) > _KEPT:
            self._blocks.popitem(last=False)
        return self._blocks[number] if number in self._blocks else data[:BLOCK]
