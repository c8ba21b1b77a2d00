"""Checking sealed files of a vault against hashing the same bytes in one thread, both read from the disk, in one run.

    python -m tests.benchmarks.bench_recheck [--megabytes 1000] [--file-megabytes 3] [--rounds 5] [--folder DIR]

Makes a vault of files and the same bytes in the clear below DIR (the folder for temporary files by default), asks the
system to forget both before each turn, and removes them. With ``--megabytes 10000`` it needs 20 GB. Linux.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import statistics
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from archive.custody_check import Recheck
from archive.safefiles import forget_cached
from archive.vault import Vault
from tests.benchmarks.bench_age import MEBIBYTE, _status_kib, seconds

PASSPHRASE = "nine slow ferries under a green bridge"
LEAST_WORK = 12


def furnish(folder: Path, megabytes: int, file_megabytes: int) -> None:
    """A vault with that many bytes in files of that size, and the same files in the clear beside it."""
    (folder / "clear").mkdir()
    vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=LEAST_WORK)
    block = os.urandom(MEBIBYTE)
    for number in range(max(1, megabytes // file_megabytes)):
        path = folder / "clear" / f"{number}.bin"
        with path.open("wb") as file:
            for turn in range(file_megabytes):
                file.write(number.to_bytes(4, "big") + turn.to_bytes(4, "big") + block[: 1_000_000 - 8])
        item = vault.evidence.add("One of many")
        vault.intake.take_in(path, item.id)
    vault.lock()


def forget(paths: Iterable[Path]) -> None:
    """Ask the system to read these from the medium again."""
    for path in paths:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
            forget_cached(descriptor)
        finally:
            os.close(descriptor)


def hash_alone(folder: Path) -> None:
    """Reading and hashing the clear files in one thread, nothing else."""
    block = memoryview(bytearray(MEBIBYTE))
    for path in (folder / "clear").iterdir():
        digest = hashlib.sha256()
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(block):
                digest.update(block[:count])
        digest.hexdigest()


def check(vault: Vault) -> None:
    """What the program does when everything is to be checked; everything is whole."""
    assert Recheck(vault).everything(anew=True).sound


def grown(folder: Path) -> float:
    """Mebibytes by which a fresh process grows while it checks, beyond what it held with the vault open."""
    vault = Vault.open(folder / "vault", PASSPHRASE)
    try:
        Path("/proc/self/clear_refs").write_text("5")  # the peak so far is forgotten
        before = _status_kib("VmRSS")
        check(vault)
        return (_status_kib("VmHWM") - before) / 1024
    finally:
        vault.lock()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=int, default=1000)
    options.add_argument("--file-megabytes", type=int, default=3)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--folder", type=Path)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder, prefix="bench-recheck-") as name:
        folder = Path(name)
        furnish(folder, chosen.megabytes, chosen.file_megabytes)
        clear, sealed = list((folder / "clear").iterdir()), list((folder / "vault" / "objects").rglob("*.age"))
        size = sum(path.stat().st_size for path in clear) / 1_000_000
        load = os.getloadavg()[0]
        busy = f"load {load:.1f} on {os.cpu_count()} cores"
        print(f"{size:.0f} MB in {len(clear)} files, {chosen.rounds} rounds, {busy}")
        vault = Vault.open(folder / "vault", PASSPHRASE)
        ours, theirs, work = [], [], []
        try:
            for _ in range(chosen.rounds):
                forget(clear)
                worked = time.process_time()
                theirs.append(seconds(lambda: hash_alone(folder)))
                hashed = time.process_time() - worked
                forget(sealed)
                worked = time.process_time()
                ours.append(seconds(lambda: check(vault)))
                work.append((time.process_time() - worked) / hashed)
        finally:
            vault.lock()
        ratios = sorted(their / our for our, their in zip(ours, theirs, strict=True))
        print(
            f"check / hashing in one thread: {statistics.median(ratios):.2f} times as fast (at least 1.0); "
            f"from {ratios[0]:.2f} to {ratios[-1]:.2f}; MB/s {size / statistics.median(ours):.0f} / "
            f"{size / statistics.median(theirs):.0f}"
        )
        times = statistics.median(work)
        print(f"work of the processors: {times:.2f} times that of hashing alone (two cores have 2.0)")
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
            print(f"memory while checking: {fresh.submit(grown, folder).result():.0f} MiB over idle (at most 32)")
        begin = time.perf_counter()
        vault = Vault.open(folder / "vault", PASSPHRASE, read_only=True)
        files, done = Recheck(vault).book.count(since="0")
        vault.lock()
        print(f"{done} of {files} files stand as checked; opened and counted in {time.perf_counter() - begin:.1f} s")


if __name__ == "__main__":
    main()
