"""Sealing a whole vault under a new key, as a ratio to taking the same files in, in one run.

    python -m tests.benchmarks.bench_rekey [--megabytes 600] [--files 12] [--small 500] [--rounds 3]

Works in memory (``/dev/shm``), alternates intake and re-key, prints medians and the median of the ratios, says
whether the target (70 % of the speed of intake) is met, and removes its files. Exit 1 when it is missed.
The re-key is measured whole: every file sealed, proven and read back, the database exported and compared, the folders
exchanged, the new vault opened, the old one removed. What an empty vault takes (three times scrypt) is measured in
the same run and taken off, because it does not grow with the vault.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from archive.rekey.rekeying import rekey
from archive.vault import Vault
from tests.benchmarks.bench_archive import MIB, Result

FIRST, SECOND = "seven quiet rivers", "nine loud mountains"


def sources(folder: Path, megabytes: int, files: int, small: int) -> list[Path]:
    """Files to take in: some large, many small."""
    folder.mkdir()
    block = os.urandom(MIB)
    made = []
    for number in range(files):
        path = folder / f"large-{number}"
        with path.open("wb") as file:
            for _ in range(max(1, megabytes // files)):
                file.write(block)
        made.append(path)
    for number in range(small):
        path = folder / f"small-{number}"
        path.write_bytes(block[: 20_000 + number])
        made.append(path)
    return made


def one_round(place: Path, paths: list[Path]) -> tuple[float, float]:
    """Seconds of taking in and of the re-key."""
    empty = Vault.create(place, FIRST, work_factor=17)
    started = time.perf_counter()
    rekey(empty, SECOND, work_factor=17).vault.lock()
    fixed = time.perf_counter() - started
    shutil.rmtree(place)
    vault = Vault.create(place, FIRST, work_factor=17)
    item = vault.evidence.add("benchmark")
    started = time.perf_counter()
    for path in paths:
        vault.intake.take_in(path, item.id)
    taken = time.perf_counter() - started
    started = time.perf_counter()
    result = rekey(vault, SECOND, work_factor=17)
    sealed = time.perf_counter() - started
    result.vault.lock()
    shutil.rmtree(place)
    return taken, sealed - fixed


def main() -> int:
    """Measure, print, clean up; 1 when the target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=600)
    parser.add_argument("--files", type=int, default=12)
    parser.add_argument("--small", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="bench-rekey-", dir=memory if memory.is_dir() else None))
    try:
        paths = sources(folder / "source", options.megabytes, options.files, options.small)
        size = sum(path.stat().st_size for path in paths) / 1e6
        pairs = [one_round(folder / "vault", paths) for _ in range(options.rounds)]
    finally:
        shutil.rmtree(folder)
    taken, sealed = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    detail = f"intake {size / taken:.0f} MB/s, re-key {size / sealed:.0f} MB/s, {len(paths)} files"
    result = Result("re-key against intake, speed", ratio, 0.7, more_is_better=True, detail=detail)
    print(result)
    return 0 if result.met else 1


if __name__ == "__main__":
    sys.exit(main())
