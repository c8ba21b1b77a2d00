"""Sealing, opening and seeking against the ``age`` command and against plain hashing, as ratios in one run.

    python -m tests.benchmarks.bench_age [--megabytes 1000] [--seek-megabytes 4000] [--rounds 7]

Works in memory (``/dev/shm``), alternates ours with the peer, prints the median of each and of
the ratios of neighbouring runs, and removes its files. Needs about three times ``--megabytes``.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from crypto import bech32
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.opening import SeekableReader
from crypto.age.pipeline import open_hashed, open_only, seal_hashed

MEBIBYTE = 1 << 20
READS = 300


class Bench:
    """One folder in memory with a source file, and a stopwatch around each way of doing the same work."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        self.size = megabytes * 1_000_000
        self.source = folder / "source"
        self.sealed = folder / "sealed.age"
        self.kept = folder / "kept.age"
        self.keys = folder / "keys.txt"
        self.identity_text = X25519Identity.generate().to_text()
        self.keys.write_text(self.identity_text + "\n")
        block = os.urandom(MEBIBYTE)
        with self.source.open("wb") as file:
            for _ in range(self.size // MEBIBYTE):
                file.write(block)
            file.write(block[: self.size % MEBIBYTE])

    @property
    def identity(self) -> X25519Identity:
        """Made anew from its text, since a fresh process gets this object and secrets do not travel."""
        return X25519Identity(bech32.decode(self.identity_text)[1])

    def age_seals(self) -> None:
        self.sealed.unlink(missing_ok=True)
        subprocess.run(["age", "-r", str(self.identity.recipient()), "-o", self.sealed, self.source], check=True)

    def we_seal(self) -> None:
        """Sealing and hashing, where age only seals."""
        self.sealed.unlink(missing_ok=True)
        with self.source.open("rb", buffering=0) as source, self.sealed.open("wb", buffering=0) as sink:
            seal_hashed(source, sink, [self.identity.recipient()])

    def age_opens(self) -> None:
        subprocess.run(["age", "-d", "-i", self.keys, "-o", "/dev/null", self.kept], check=True)

    def we_open(self) -> None:
        """Opening and hashing, where age only opens."""
        with self.kept.open("rb", buffering=0) as source:
            open_hashed(source, [self.identity])

    def we_only_open(self) -> None:
        """What age does: opening, every chunk proven, and nothing else."""
        with self.kept.open("rb", buffering=0) as source:
            open_only(source, [self.identity])

    def hash_alone(self) -> None:
        """Reading and hashing the same plaintext, nothing else."""
        digest, block = hashlib.sha256(), memoryview(bytearray(MEBIBYTE))
        with self.source.open("rb", buffering=0) as source:
            while count := source.readinto(block):
                digest.update(block[:count])


def seconds(work: Callable[[], None]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def compare(title: str, ours: Callable[[], None], theirs: Callable[[], None], rounds: int, target: str) -> None:
    pairs = [(seconds(theirs), seconds(ours)) for _ in range(rounds)]
    theirs_all, ours_all = zip(*pairs, strict=True)
    ratios = sorted(our / their for their, our in pairs)
    print(
        f"{title}: ratio {statistics.median(ratios):.2f} ({target}); from {ratios[0]:.2f} to {ratios[-1]:.2f}; "
        f"seconds median {statistics.median(ours_all):.2f} / {statistics.median(theirs_all):.2f}, "
        f"best {min(ours_all):.2f} / {min(theirs_all):.2f}"
    )


def peak_mebibytes(work: Callable[[], None]) -> float:
    """By how much a fresh process grows beyond what it held before (Linux)."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
        return fresh.submit(_growth, work).result()


def _growth(work: Callable[[], None]) -> float:
    before = _status_kib("VmHWM")
    work()
    return (_status_kib("VmHWM") - before) / 1024


def _status_kib(field: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1])
    raise LookupError(field)


def seek(folder: Path, megabytes: int) -> None:
    """Random mebibytes out of one large object."""
    identity, path, source = HybridIdentity.generate(), folder / "large.age", folder / "holes"
    with source.open("wb") as holes:
        holes.truncate(megabytes * 1_000_000)
    with source.open("rb", buffering=0) as plain, path.open("wb", buffering=0) as sink:
        seal_hashed(plain, sink, [identity.recipient()])
    chance = random.Random(7)
    with path.open("rb", buffering=0) as file:
        begin = time.perf_counter()
        reader = SeekableReader(file, [identity])
        opened = time.perf_counter() - begin
        times = []
        for _ in range(READS):
            offset = chance.randrange(reader.size - MEBIBYTE)
            begin = time.perf_counter()
            assert len(reader.read_at(offset, MEBIBYTE)) == MEBIBYTE
            times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    print(
        f"1 MiB at a random place of {megabytes} MB: median {statistics.median(times):.2f} ms, "
        f"95 of 100 under {times[READS * 95 // 100]:.2f} ms, opening {opened * 1000:.1f} ms (under 5 ms)"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=int, default=1000)
    options.add_argument("--seek-megabytes", type=int, default=4000)
    options.add_argument("--rounds", type=int, default=7)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="bench-age-") as name:
        folder = Path(name)
        bench = Bench(folder, chosen.megabytes)
        bench.we_seal()
        shutil.move(bench.sealed, bench.kept)
        load = os.getloadavg()[0]
        print(f"{chosen.megabytes} MB, {chosen.rounds} rounds, load {load:.1f} on {os.cpu_count()} cores")
        compare("seal and hash / age -r", bench.we_seal, bench.age_seals, chosen.rounds, "target 0.7, at most 1.0")
        bench.sealed.unlink()
        compare("open / age -d", bench.we_only_open, bench.age_opens, chosen.rounds, "at most 1.0")
        compare("open and hash / age -d", bench.we_open, bench.age_opens, chosen.rounds, "at most 1.0")
        compare("open and hash / hash alone", bench.we_open, bench.hash_alone, chosen.rounds, "at most 1.25")
        print(f"memory while sealing: {peak_mebibytes(bench.we_seal):.0f} MiB over idle (at most 64)")
        print(f"memory while opening: {peak_mebibytes(bench.we_open):.0f} MiB over idle (at most 64)")
        for path in (bench.sealed, bench.kept, bench.source):
            path.unlink()
        seek(folder, chosen.seek_megabytes)


if __name__ == "__main__":
    main()
