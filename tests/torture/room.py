"""A disk that is really full, at every write: a small one, with one block less room each time."""

from __future__ import annotations

import contextlib
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.torture.killing import Templates, after
from tests.torture.pressure import OPERATIONS
from tests.torture.proof import Broken
from tests.torture.scripts import Task
from tests.torture.workshop import Workshop

SIZE = 6 << 20
BLOCK = 4096


class NoSmallDisk(Exception):
    """This system does not let us mount one."""


@contextlib.contextmanager
def small_disk(place: Path, size: int = SIZE) -> Iterator[Path]:
    """A disk of that many bytes at ``place``. Raises ``NoSmallDisk``."""
    place.mkdir(parents=True)
    if shutil.which("mount") is None:
        raise NoSmallDisk("mount is not installed")
    options = f"size={size},mode=0700"
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise NoSmallDisk(done.stderr.strip() or "mount refused")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def fill_disk(disk: Path, leave: int) -> Path:
    """Fill a disk to the last block, then give ``leave`` bytes back; returns the file that fills it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        with contextlib.suppress(OSError):
            while True:
                file.write(bytes(1 << 16))
        with contextlib.suppress(OSError):
            while True:
                file.write(bytes(BLOCK))
        file.truncate(max(0, file.tell() - leave))
    return ballast


def work_in_room(workshop: Workshop, templates: Templates, disk: Path, leave: int, seed: int, script: str) -> int:
    """Do a session on a disk with so much room, give the room back, prove; returns how many calls were refused.

    Raises:
        Broken: a call was refused with another word than that the disk is full, or something is lost.
    """
    place = disk / "place"
    expected = templates.copy(script, place, random.Random(seed))
    outside = disk.with_name(f"{disk.name}-beside") / "outside"
    shutil.rmtree(outside.parent, ignore_errors=True)
    outside.mkdir(parents=True)
    expected.outside = outside
    chance = random.Random(seed)
    names = tuple(chance.sample(sorted(OPERATIONS), len(OPERATIONS)))
    ballast = fill_disk(disk, leave)
    ended = workshop.run(
        Task("create" if script == "create" else "work", str(place / "vault"), str(outside), expected.passphrase,
             seed, names=names)
    )  # fmt: skip
    ballast.unlink()
    told = [
        str(words.get("code") or words.get("stopped")) for words in ended.said if {"code", "stopped"} & set(words)
    ]
    strange = set(told) - {"disk_full"}
    if strange:
        raise Broken(f"a person was told {sorted(strange)}")
    after(place / "vault", expected, ended)
    shutil.rmtree(place)
    return len(ended.codes)
