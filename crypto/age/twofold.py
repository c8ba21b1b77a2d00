"""Blocks of one source that two threads use, each block read once by whichever of them comes first.

Two kinds of work on the same bytes seldom take equally long. Reading is given to the one that is
ahead, so that neither waits for the other and two cores are busy all the time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from types import TracebackType

from crypto.age.relay import Filled

_BLOCKS = 4
_CALLER, _BESIDE = 0, 1


class TwofoldBlocks:
    """Iterating gives the blocks to the caller; ``beside`` gets each of them too, in a thread of its own.

    ``fill`` gets a block to fill. Both threads call it, never at the same time, and at most four
    blocks before the slower of the two. What ``fill`` raises comes out of the iteration, after the
    blocks that were filled before; what ``beside`` raises comes out at the next block. The iteration
    ends when both have used the last block. Leaving the ``with`` block, for whatever reason, stops
    the thread at its next block and waits for it.
    """

    def __init__(
        self, fill: Callable[[memoryview], Filled], beside: Callable[[memoryview], object], block_bytes: int
    ) -> None:
        self._fill, self._beside = fill, beside
        self._blocks = [memoryview(bytearray(block_bytes)) for _ in range(_BLOCKS)]
        self._filled = [Filled(0, final=False)] * _BLOCKS
        self._read = 0
        self._used = [0, 0]
        self._ended = self._reading = self._stopped = False
        self._unread: BaseException | None = None
        self._failed_beside: BaseException | None = None
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="beside", daemon=True)

    def __enter__(self) -> TwofoldBlocks:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with self._news:
            self._stopped = True
            self._news.notify_all()
        self._thread.join()

    def __iter__(self) -> Iterator[tuple[memoryview, bool]]:
        """Each filled part of a block, and whether it is the last.

        A part is valid until the next one is asked for.
        """
        while (number := self._next(_CALLER)) is not None:
            if self._failed_beside is not None:
                break
            filled = self._filled[number % _BLOCKS]
            yield self._blocks[number % _BLOCKS][: filled.size], filled.final
            self._has_used(_CALLER)
            if filled.final:
                self._thread.join()
                break
        failure = self._failed_beside or self._unread
        if failure is not None:
            raise failure

    def _run(self) -> None:
        try:
            while (number := self._next(_BESIDE)) is not None:
                filled = self._filled[number % _BLOCKS]
                self._beside(self._blocks[number % _BLOCKS][: filled.size])
                self._has_used(_BESIDE)
        except BaseException as failure:  # noqa: BLE001 - carried to the caller's thread, which raises it
            with self._news:
                self._failed_beside = failure
                self._news.notify_all()

    def _next(self, user: int) -> int | None:
        """The number of the next block for this user, when it is filled; None when there is none to come."""
        number = self._used[user]
        with self._news:
            while number >= self._read:
                if self._stopped or self._ended or self._failed_beside is not None:
                    return None
                if not self._reading and self._read - min(self._used) < _BLOCKS:
                    break
                self._news.wait()
            else:
                return None if self._stopped else number
            self._reading = True
        self._read_one()
        return number if number < self._read else None

    def _has_used(self, user: int) -> None:
        with self._news:
            self._used[user] += 1
            self._news.notify_all()

    def _read_one(self) -> None:
        filled: Filled | None = None
        try:
            filled = self._fill(self._blocks[self._read % _BLOCKS])
        except BaseException as failure:  # noqa: BLE001 - the caller raises it, after the blocks before it
            self._unread = failure
        with self._news:
            self._reading = False
            if filled is not None:
                self._filled[self._read % _BLOCKS] = filled
                self._read += 1
            self._ended = filled is None or filled.final
            self._news.notify_all()
