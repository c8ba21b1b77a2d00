"""What photos say of themselves, read out of the sealed files, against exiftool over the plain ones.

    python -m tests.benchmarks.bench_facts [--count 1000] [--rounds 3] [--folder DIR]

Photos of 3 MB with EXIF of a telephone (a place, a serial number, a zone) are taken into a vault. Ours reads the
facts of every one of them out of the sealed file in a walled-in worker and keeps them in the vault; exiftool reads
the same photos from the disk, started once (``-stay_open``) and asked for all tags as JSON, a file at a time. Both
alternate; the ratio is the median over the rounds. Between the beginning and the end of a photo is a hole. Needs
``--count`` * 3 MB for the sealed files and removes everything. Exit 1 when the target is missed.
"""

from __future__ import annotations

import argparse
import io
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from archive.gathering import gather
from archive.intake_facts import IntakeFacts
from archive.vault import Vault
from crypto.jobs import CancelToken, no_progress
from tests.archive.facts_material import picture
from tests.benchmarks.bench_archive import PASSPHRASE, Result
from tests.benchmarks.told import told

SIZE = 3_000_000
LEAST_RATIO = 0.4
"""Exiftool reads the beginning of a photo. Ours opens and reads all of it, behind a wall: what lies hidden after the
picture is looked for too, and what was found is kept on the disk."""
_READY = "{ready}"


def make_photos(folder: Path, count: int) -> list[Path]:
    """So many photos with the EXIF of a telephone, none like another."""
    head = picture()
    paths = []
    for number in range(count):
        path = folder / f"IMG_{number:05d}.jpg"
        path.write_bytes(head[:-2] + number.to_bytes(8, "big"))
        with path.open("r+b") as file:
            file.seek(SIZE + number)
            file.write(head[-2:])  # the end of the picture, so that nothing lies hidden behind it
        paths.append(path)
    return paths


class Exiftool:
    """One that stays open, as a program keeps it that has many files."""

    def __init__(self) -> None:
        command = ["exiftool", "-stay_open", "True", "-@", "-"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def read(self, path: Path) -> str:
        """Every tag of a file as JSON."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"-json\n-G\n-a\n-u\n{path}\n-execute\n")
        self._process.stdin.flush()
        told = io.StringIO()
        while not (line := self._process.stdout.readline()).startswith(_READY):
            told.write(line)
        return told.getvalue()

    def close(self) -> None:
        """Let it go."""
        assert self._process.stdin is not None
        self._process.stdin.write("-stay_open\nFalse\n")
        self._process.stdin.close()
        self._process.wait(30)


def ours(vault: Vault) -> float:
    """Seconds of reading what every file of the vault says of itself."""
    with vault.database.atomic() as connection:
        connection.execute("DELETE FROM file_facts")
    began = time.perf_counter()
    through = vault.facts.read_waiting(no_progress, CancelToken())
    seconds = time.perf_counter() - began
    assert through.refused == through.damaged == 0, through
    return seconds


def run(folder: Path, count: int, rounds: int) -> Iterator[Result]:
    """The measurement."""
    stick = folder / "stick"
    stick.mkdir()
    paths = make_photos(stick, count)
    vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=17)
    exiftool = Exiftool()
    own, peer = list[float](), list[float]()
    try:
        vault.batch_intake.run(vault.batches.plan(gather([stick], vault.folder), IntakeFacts()))
        vault.facts.read_waiting(no_progress, CancelToken())  # the worker is started
        assert "SN-123456" in exiftool.read(paths[0])
        for _ in range(rounds):
            own.append(ours(vault))
            began = time.perf_counter()
            for path in paths:
                assert exiftool.read(path)
            peer.append(time.perf_counter() - began)
        (kept,) = vault.database.column("SELECT count(*) FROM file_facts WHERE facts LIKE '%SN-123456%'")
        assert kept == count, "every serial number was found"
    finally:
        exiftool.close()
        vault.lock()
    ratio = statistics.median(theirs / mine for theirs, mine in zip(peer, own, strict=True))
    told = (
        f"{count} photos: ours {count / statistics.median(own):.0f} a second,"
        f" exiftool {count / statistics.median(peer):.0f} a second"
    )
    yield Result("facts of photos against exiftool", ratio, LEAST_RATIO, more_is_better=True, detail=told)


def main() -> int:
    """Measure, print, clean up; 1 when the target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    return told("bench-facts-", options.folder, lambda folder: run(folder, options.count, options.rounds))


if __name__ == "__main__":
    sys.exit(main())
