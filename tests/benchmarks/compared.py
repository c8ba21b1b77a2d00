"""Two ways to the same rows, by the time that the processor works for each."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks.bench_archive import timed


def worked(work: Callable[[], object]) -> float:
    """Seconds that the processor works for it in this thread."""
    started = time.thread_time()
    work()
    return time.thread_time() - started


@dataclass(frozen=True)
class Compared:
    """Milliseconds of ours and of the peer."""

    ours: float
    peer: float
    clock: float
    """Of ours, as they went by."""

    def said(self, times: int = 1) -> str:
        """What stands beside the target; ``times`` as often was it done."""
        return f"on the clock {self.clock / times:.1f} ms; plain SQLite {self.peer / times:.2f} ms"


def compared(ours: Callable[[], object], peer: Callable[[], object], rounds: int) -> Compared:
    """The medians, each warmed once, in turns."""
    ours()
    peer()
    own, others, clock = [], [], []
    for _ in range(rounds):
        clock.append(timed(lambda: own.append(worked(ours))))
        others.append(worked(peer))
    return Compared(*(statistics.median(times) * 1000 for times in (own, others, clock)))
