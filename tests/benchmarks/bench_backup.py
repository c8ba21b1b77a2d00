"""Backups against ``cp``, as ratios in one run.

    python -m tests.benchmarks.bench_backup [--objects 10000] [--megabytes 1000] [--rounds 5] [--folder DIR]

Works in memory (``/dev/shm``) unless told otherwise, alternates ours with the peer, prints medians, the ratio
of each pair, and whether each target is met, and removes its files. Exit 1 when one is missed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from archive.backup import BackedUp, back_up
from archive.vault import Vault
from tests.benchmarks.bench_archive import MIB, PASSPHRASE, Result, alternated, said, timed

SMALL = 20_000
"""Bytes of each of the many objects."""
LARGE = 4 * MIB


def made(folder: Path, objects: int, size: int) -> Vault:
    """An open vault with so many files of one size, each recorded as an intake does."""
    vault = Vault.create(folder, PASSPHRASE, work_factor=17)
    with vault.database.atomic():
        for number in range(objects):
            item = vault.evidence.add(f"item {number}")
            vault.intake.take_in_bytes(os.urandom(size), "file.bin", item.id)
    return vault


def peer_copy(source: Path, target: Path) -> None:
    """What ``cp`` does when only what is newer or missing is copied."""
    subprocess.run(["cp", "--archive", "--update", f"{source}/.", str(target)], check=True)


def peer_whole(source: Path, target: Path) -> None:
    """``cp``, then a comparison of both, which is what reading back is."""
    subprocess.run(["cp", "--recursive", str(source), str(target)], check=True)
    subprocess.run(["sync", "--file-system", str(target)], check=True)
    subprocess.run(["diff", "--recursive", str(source), str(target)], check=True, stdout=subprocess.DEVNULL)


def incremental(folder: Path, objects: int, rounds: int) -> list[Result]:
    """A backup in which every object is there already."""
    vault = made(folder / "many", objects, SMALL)
    first = back_up(vault, folder / "stick")
    assert first.copied == objects
    assert first.verified
    (folder / "copy").mkdir()
    peer_copy(vault.folder, folder / "copy")

    def ours() -> BackedUp:
        done = back_up(vault, folder / "stick")
        assert done.copied == 0
        assert done.verified
        return done

    seconds, peer, ratio = alternated(ours, lambda: peer_copy(vault.folder, folder / "copy"), rounds)
    before = time.process_time()
    ours()
    processor = time.process_time() - before
    vault.lock()
    detail = f"with the database, read back; {processor:.2f} s of one processor"
    return [
        Result(f"backup, {objects} unchanged objects", seconds, 3.0, "s", detail=detail),
        Result("to cp --archive --update", ratio, 40.0, detail=said(seconds, peer)),
    ]


def whole(folder: Path, megabytes: int, rounds: int) -> list[Result]:
    """A first backup of large files: copied, hashed, synchronised, read back."""
    vault = made(folder / "large", megabytes * MIB // LARGE, LARGE)

    def clean() -> None:
        for name in ("stick2", "copy2"):
            shutil.rmtree(folder / name, ignore_errors=True)

    seconds, peer, ratio = alternated(
        lambda: back_up(vault, folder / "stick2"),
        lambda: peer_whole(vault.folder / "objects", folder / "copy2"),
        rounds,
        clean,
    )
    clean()
    plain = timed(
        lambda: subprocess.run(
            ["cp", "--recursive", str(vault.folder / "objects"), str(folder / "copy2")], check=True
        )
    )
    vault.lock()
    rate = f"{megabytes / seconds:.0f} MiB/s"
    return [
        Result(f"first backup, {megabytes} MiB, to cp and diff", ratio, 1.5, detail=f"{said(seconds, peer)}, {rate}"),
        Result("  the same to cp alone, nothing read back", seconds / plain, 6.0, detail=said(seconds, plain)),
    ]


def main() -> int:
    """Print everything; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--objects", type=int, default=10_000)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm"))
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="strongroom-bench-", dir=options.folder))
    try:
        results = incremental(folder, options.objects, options.rounds)
        results += whole(folder, options.megabytes, options.rounds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for result in results:
        print(result)
    return 0 if all(result.met for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
