"""Several pieces of work at once in other processes, and their answers in the order of the work."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from crypto.jobs import CancelToken

A = TypeVar("A")
B = TypeVar("B")

MOST_AT_ONCE = 4
"""Each recognised page wants a quarter of a gigabyte."""


def cores() -> int:
    """How many of them this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(
    work: Iterator[A], do: Callable[[A, CancelToken], B], token: CancelToken | None, at_once: int = 0
) -> Generator[B, None, None]:
    """What ``do`` makes of each piece, which is taken in this thread while others are worked on.

    ``do`` runs in threads and waits there for other processes; its token says that nobody wants the answer any more.
    ``at_once`` 0 is one for each core. When this ends, by whatever, nothing of it is running.
    Raises what ``work`` and ``do`` raise; Cancelled.
    """
    at_once = at_once or min(cores(), MOST_AT_ONCE)
    stop = _Stop(token)
    waiting: deque[Future[B]] = deque()
    with ThreadPoolExecutor(at_once, "recognising") as pool:
        try:
            for piece in work:
                waiting.append(pool.submit(do, piece, stop))
                while len(waiting) > at_once or (waiting and waiting[0].done()):
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            stop.cancel()
            for future in waiting:
                future.cancel()


class _Stop(CancelToken):
    """Stopped by itself or by the one above it."""

    def __init__(self, above: CancelToken | None) -> None:
        super().__init__()
        self._above = above

    @property
    def cancelled(self) -> bool:
        return super().cancelled or (self._above is not None and self._above.cancelled)

    def check(self) -> None:
        super().check()
        if self._above is not None:
            self._above.check()
