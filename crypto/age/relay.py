"""Hands blocks from one thread to another through a few reused buffers."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType

_BLOCKS = 4


@dataclass(frozen=True)
class Filled:
    """How many bytes the producer put into a block, and whether it was the last block."""

    size: int
    final: bool


@dataclass(frozen=True)
class _Handed:
    block: memoryview
    filled: Filled


class BlockRelay:
    """Runs ``produce`` in a thread of its own, at most four blocks ahead of the consumer.

    ``produce`` gets a block to fill; an exception that it raises comes out of the
    iteration, after the blocks that were filled before. Leaving the ``with`` block, for
    whatever reason, stops the producer at its next block and waits for its thread.
    """

    def __init__(self, produce: Callable[[memoryview], Filled], block_bytes: int) -> None:
        self._produce = produce
        self._free: queue.SimpleQueue[memoryview | None] = queue.SimpleQueue()
        self._handed: queue.SimpleQueue[_Handed | BaseException] = queue.SimpleQueue()
        for _ in range(_BLOCKS):
            self._free.put(memoryview(bytearray(block_bytes)))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="block-relay", daemon=True)

    def __enter__(self) -> BlockRelay:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._free.put(None)
        self._thread.join()

    def __iter__(self) -> Iterator[tuple[memoryview, bool]]:
        """Each filled part of a block, and whether it is the last.

        A part is valid until the next one is asked for.
        """
        while True:
            handed = self._handed.get()
            if isinstance(handed, BaseException):
                raise handed
            yield handed.block[: handed.filled.size], handed.filled.final
            if handed.filled.final:
                return
            self._free.put(handed.block)

    def _run(self) -> None:
        try:
            while (block := self._free.get()) is not None and not self._stop.is_set():
                filled = self._produce(block)
                self._handed.put(_Handed(block, filled))
                if filled.final:
                    return
        except BaseException as failure:  # noqa: BLE001 - carried to the consuming thread, which raises it
            self._handed.put(failure)
