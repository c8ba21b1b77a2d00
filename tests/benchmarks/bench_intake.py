"""Taking in photos of 3 MB against hashing and sealing the same bytes in one stream, and the window meanwhile.

    python -m tests.benchmarks.bench_intake [--count 300] [--rounds 3] [--folder DIR] [--holes] [--size N]

The photos are taken in through the window's own panel, by its job, while a clock in the event loop notes the
longest time in which nothing else came to its turn: while it looks through the folder and shows what is there, and
from the button to the table of what became of each file. The peer is ``seal_hashed`` over all of them as one stream
into one synchronised file beside the vault. Both alternate; the ratio is the median over the rounds. Needs three
times ``--count`` * 3 MB in ``--folder`` (the system's folder for what is temporary), and removes its files. With
``--holes`` the photos are a beginning of their own and a hole, which the system gives as zeros without a disk: both
sides then read the same bytes from memory, and a third of that room is enough, so that ten thousand fit. ``--size``
makes smaller ones, to see how the window does with many rows; the ratio then says little. Exit 1 when a target is
missed. What else the machine does makes gaps too: the longest while the window does nothing stands beside.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from archive.vault import Vault
from crypto.age.pipeline import seal_hashed
from tests.benchmarks.bench_archive import PASSPHRASE, Result, Watch
from tests.benchmarks.told import told

MB = 1_000_000
LEAST_RATIO = 0.70
MOST_GAP_MS = 100
MOST_MEMORY_MIB = 160


class OneStream:
    """The photos one behind the other, read as a raw file is."""

    def __init__(self, paths: list[Path]) -> None:
        self._waiting = iter(paths)
        self._file: Any = None

    def read(self, size: int, /) -> bytes:
        block = bytearray(size)
        return bytes(block[: self.readinto(memoryview(block))])

    def readinto(self, view: memoryview) -> int:
        while True:
            if self._file is None:
                path = next(self._waiting, None)
                if path is None:
                    return 0
                self._file = path.open("rb", buffering=0)
            count = int(self._file.readinto(view))
            if count:
                return count
            self._file.close()
            self._file = None


def make_photos(folder: Path, count: int, *, holes: bool = False, size: int = 3 * MB) -> tuple[list[Path], int]:
    """So many files that begin like photos, none like another; with their size together.

    ``holes``: all but the first 64 KiB is a hole.
    """
    chance, block = random.Random(1), os.urandom(4 * MB)
    paths = []
    for number in range(count):
        path = folder / f"DCIM/{number // 1000:03d}/IMG_{number:05d}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        start = chance.randrange(MB // 2)
        filled = min(65_536, size) if holes else size
        path.write_bytes(b"\xff\xd8\xff\xe0" + number.to_bytes(8, "big") + block[start : start + filled])
        with path.open("ab") as file:
            file.truncate(size + 12 + chance.randrange(max(1, size // 30)))
        paths.append(path)
    return paths, sum(path.stat().st_size for path in paths)


def in_one_stream(vault: Vault, paths: list[Path], target: Path) -> float:
    """Seconds of hashing and sealing everything into one file."""
    began = time.perf_counter()
    with target.open("wb", buffering=0) as sink:
        seal_hashed(OneStream(paths), sink, [vault.descriptor.recipient])
        os.fsync(sink.fileno())
    seconds = time.perf_counter() - began
    target.unlink()
    return seconds


class Window:
    """The panel for taking files in, shown, with a clock in its event loop."""

    def __init__(self, vault: Vault) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from ui.desktop.clipboard import GuardedClipboard
        from ui.desktop.desk import Desk
        from ui.desktop.jobs import JobRunner
        from ui.desktop.look import Look
        from ui.desktop.tools import Tools
        from ui.desktop.translation import Translations
        from ui.desktop.views.evidence_intake import IntakePanel

        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else QApplication([])
        self.tools = Tools(Look(self.app), JobRunner(), GuardedClipboard(), Translations(), lambda error: error.code)
        self.panel = IntakePanel(Desk(vault, self.tools))
        self.panel.resize(1100, 760)
        self.panel.show()
        self._last = time.perf_counter()
        self.gap = self.gap_before = 0.0
        self._clock = QTimer(self.panel, interval=2)
        self._clock.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gap = max(self.gap, now - self._last)
        self._last = now

    def until(self, done: Any) -> None:
        """Let events come until that holds."""
        while not done():
            self.app.processEvents()
            time.sleep(0.0005)

    def take_in(self, folder: Path) -> float:
        """Seconds from the button to the table with what became of each file."""
        self.panel.begin("")
        self.until(lambda: not self.tools.runner.busy)
        self.panel.facts.duplicates.setChecked(True)  # else the second round has nothing to seal
        self._clock.start()
        self._last, self.gap = time.perf_counter(), 0.0
        self.panel.add([folder])
        self.until(lambda: self.panel._preview is not None and not self.tools.runner.busy)
        self.gap_before = self.gap
        self._clock.stop()
        gc.collect()
        self._clock.start()
        self._last, self.gap = time.perf_counter(), 0.0
        began = time.perf_counter()
        self.panel._start.click()
        self.until(lambda: not self.panel._taking.busy)
        seconds = time.perf_counter() - began
        self.until(lambda: not self.tools.runner.busy)
        self._clock.stop()
        return seconds

    def rest(self, seconds: float) -> float:
        """The longest gap, in milliseconds, while the window does nothing for so long."""
        self.until(lambda: not self.tools.runner.busy)
        end = time.perf_counter() + seconds
        self._clock.start()
        self._last, self.gap = time.perf_counter(), 0.0
        self.until(lambda: time.perf_counter() > end)
        self._clock.stop()
        return self.gap * 1000

    def close(self) -> None:
        """End its threads."""
        self.panel.close()
        self.tools.runner.shutdown()


def empty(vault: Vault) -> None:
    """Give the room of a round back. The records stay: the next round writes beside them, as in a vault in use."""
    for object_id, _path in list(vault.objects.present()):
        if object_id is not None:
            vault.objects.remove(object_id)


def run(
    folder: Path, count: int, rounds: int, *, holes: bool = False, size_of_each: int = 3 * MB
) -> Iterator[Result]:
    """The measurements."""
    stick = folder / "stick"
    stick.mkdir()
    paths, size = make_photos(stick, count, holes=holes, size=size_of_each)
    vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=17)
    window = Window(vault)
    ratios, ours, peer, gaps = list[float](), list[float](), list[float](), list[float]()
    before = list[float]()
    memory = 0.0
    idle = window.rest(2.0)
    try:
        for _ in range(rounds):
            os.sync()
            with Watch() as watch:
                ours.append(window.take_in(stick))
            memory = max(memory, watch.extra / (1 << 20))
            taken = window.panel._results._taken
            assert len(taken) == count, len(taken)
            assert all(one.code and one.error is None for one in taken)
            gaps.append(window.gap * 1000)
            before.append(window.gap_before * 1000)
            empty(vault)
            os.sync()
            peer.append(in_one_stream(vault, paths, folder / "peer.age"))
            ratios.append(peer[-1] / ours[-1])
    finally:
        window.close()
        vault.lock()
    told = (
        f"{count} photos: ours {size / MB / statistics.median(ours):.0f} MB/s,"
        f" one stream {size / MB / statistics.median(peer):.0f} MB/s"
    )
    ratio = statistics.median(ratios)
    yield Result("intake against one stream", ratio, LEAST_RATIO, more_is_better=True, detail=told)
    beside = f"{idle:.0f} ms while nothing was done; each round: {', '.join(f'{one:.0f}' for one in gaps)} ms"
    yield Result("longest gap of the event loop", max(gaps), MOST_GAP_MS, "ms", detail=beside)
    yield Result("longest gap while it looks and shows", max(before), MOST_GAP_MS, "ms")
    yield Result("memory of an intake over idle", memory, MOST_MEMORY_MIB, "MiB")


def main() -> int:
    """Measure, print, clean up; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--holes", action="store_true")
    parser.add_argument("--size", type=int, default=3 * MB)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    def measured(folder: Path) -> Iterator[Result]:
        return run(folder, options.count, options.rounds, holes=options.holes, size_of_each=options.size)

    return told("bench-intake-", options.folder, measured)


if __name__ == "__main__":
    sys.exit(main())
