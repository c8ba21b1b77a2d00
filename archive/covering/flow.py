"""What a worker sends, read like a file by whoever seals it: a film of any size in little memory."""

from __future__ import annotations

import contextlib
import io
import queue
import threading
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, Generic, TypeVar

A = TypeVar("A")

_WAITING = 16
"""Pieces that wait; more make the worker wait."""


class _Ended(Exception):
    """Nobody reads any more."""


class Flow(io.RawIOBase, Generic[A]):
    """The pieces that ``fill`` gives out in a thread of its own, as a stream; what it raises comes out of reading."""

    def __init__(self, fill: Callable[[Callable[[bytes], None]], A]) -> None:
        super().__init__()
        self._fill = fill
        self._pieces: queue.Queue[bytes | None] = queue.Queue(_WAITING)
        self._rest = memoryview(b"")
        self._over = threading.Event()
        self._error: BaseException | None = None
        self._answer: list[A] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            piece = self._pieces.get()
            if piece is None:
                self._pieces.put(None)
                if self._error is not None:
                    raise self._error
                return 0
            self._rest = memoryview(piece)
        view = memoryview(buffer).cast("B")
        count = min(len(view), len(self._rest))
        view[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count

    @property
    def answer(self) -> A:
        """What ``fill`` returned, once everything was read."""
        return self._answer[0]

    def stop(self) -> None:
        """Nobody reads on: ``fill`` is told by an exception, and has ended when this returns."""
        self._over.set()
        while self._thread.is_alive():
            with contextlib.suppress(queue.Empty):
                self._pieces.get(timeout=0.05)
        self._thread.join()

    def _run(self) -> None:
        try:
            self._answer.append(self._fill(self._put))
        except BaseException as error:  # noqa: BLE001 - it is raised again where the stream is read
            self._error = error
        finally:
            self._put(None, last=True)

    def _put(self, piece: bytes | None, *, last: bool = False) -> None:
        while not self._over.is_set():
            with contextlib.suppress(queue.Full):
                self._pieces.put(piece, timeout=0.2)
                return
        if not last:
            raise _Ended


@contextlib.contextmanager
def flowing(fill: Callable[[Callable[[bytes], None]], A]) -> Iterator[tuple[BinaryIO, Flow[A]]]:
    """A buffered stream over what ``fill`` gives out, and the flow that has its answer; ended with the block."""
    flow = Flow(fill)
    try:
        yield io.BufferedReader(flow, 1 << 20), flow
    finally:
        flow.stop()
