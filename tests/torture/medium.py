"""A medium of its own that goes away in the middle of work: pulled out, or unmounted.

It is an ext4 file system in a file. ``EXT4_IOC_SHUTDOWN`` ends it at one moment: every call of every thread is
refused from then on, and what was not synchronised is lost. After the session it is mounted again, and proven.
"""

from __future__ import annotations

import contextlib
import copy
import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from crypto.errors import CodedError
from tests.torture.killing import Templates, after
from tests.torture.pressure import OPERATIONS
from tests.torture.proof import Broken
from tests.torture.room import NoSmallDisk
from tests.torture.scripts import Task
from tests.torture.workshop import Workshop

SIZE = 48 << 20
LONGEST = 0.03
"""Seconds after a word of the session within which the medium goes."""
MOST_WORDS = 110
_SHUTDOWN = 0x8004587D
_NO_LOG_FLUSH = 2


@dataclass
class Medium:
    """A file system in a file, and where it is mounted."""

    image: Path
    place: Path

    @classmethod
    def make(cls, base: Path) -> Medium:
        """A new one, mounted. Raises ``NoSmallDisk`` where that is not allowed."""
        if sys.platform != "linux" or not (shutil.which("mkfs.ext4") and shutil.which("mount")):
            raise NoSmallDisk("mkfs.ext4 or mount is not installed")
        base.mkdir(parents=True)
        medium = cls(base / "image", base / "medium")
        medium.place.mkdir()
        with medium.image.open("wb") as file:
            file.truncate(SIZE)
        _told("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0", str(medium.image))
        medium.mount()
        return medium

    def mount(self) -> None:
        """It is there. Raises ``NoSmallDisk``."""
        _told("mount", "-o", "loop", str(self.image), str(self.place))

    def pull(self) -> None:
        """It is pulled out: every call fails, and what was not synchronised never comes back."""
        import fcntl

        descriptor = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(descriptor)

    def unmount(self) -> None:
        """Its names are gone; files that are open stay open until they are closed."""
        subprocess.run(["umount", "-l", str(self.place)], check=True)

    def come_back(self) -> None:
        """After the session ended: away with what is left of it, and there again.

        Raises ``Broken``: something was written where the medium was to be.
        """
        while os.path.ismount(self.place):
            self.unmount()
        beside = sorted(str(path.relative_to(self.place)) for path in self.place.rglob("*"))
        for path in self.place.iterdir():
            shutil.rmtree(path)
        self.mount()
        if beside:
            raise Broken(f"written beside the medium: {beside}")


@contextlib.contextmanager
def medium(base: Path) -> Iterator[Medium]:
    """A medium below ``base``; nothing of it stays. Raises ``NoSmallDisk``."""
    made = Medium.make(base)
    try:
        yield made
    finally:
        while os.path.ismount(made.place):
            made.unmount()
        shutil.rmtree(base)


def _told(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NoSmallDisk(done.stderr.strip() or f"{command[0]} refused")


AWAY: Mapping[str, Callable[[Medium], None]] = MappingProxyType(
    {"pulled": Medium.pull, "unmounted": Medium.unmount}
)

_FAILING = frozenset(
    {"storage_failed", "slot_left_behind", "source_unreadable", "source_vanished", "key_file_unreadable"}
)
CODES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "pulled": _FAILING | {"backup_place_lost"},
        "unmounted": _FAILING
        | {"not_a_vault", "not_a_backup", "backup_place_missing", "backup_place_lost", "place_missing"}
        | {"key_file_missing"},
    }
)
"""What a person may be told. That anything is damaged is never among it."""


def _perhaps(said: Sequence[Mapping[str, Any]]) -> Iterator[Sequence[Mapping[str, Any]]]:
    """What may have been confirmed: all that was said, or all but the last before the first refusal.

    ``fdatasync`` in ext4 (Linux 6.18) that runs at the moment when the file system ends can say that all is well of
    what was never written: with one thread that does nothing but write and synchronise in 2 of 30 tries. No
    program can know better of that one call; every one before it is held to what it said.
    """
    yield said
    first = next((at for at, words in enumerate(said) if {"refused", "stopped"} & set(words)), len(said))
    yield said[:first]
    yield said[: max((at for at in range(first) if {"done", "opened", "locked"} & set(said[at])), default=0)]


def work_until_it_goes(workshop: Workshop, templates: Templates, medium: Medium, how: str, seed: int) -> str:
    """Do a session on a medium that goes away in the middle; it comes back, and is proven. Returns whether anybody
    was told, and whether the last call before that is lost.

    Raises:
        Broken: a person was told something else than that the medium is gone, or something is lost. CodedError.
    """
    chance = random.Random(seed)
    place = medium.place / "place"
    expected = templates.copy("work", place, chance)
    subprocess.run(["sync", "-f", str(place)], check=True)
    expected.medium_stays_away = expected.medium_gone = True
    names = tuple(chance.sample(sorted(OPERATIONS), len(OPERATIONS)))
    task = Task("work", str(place / "vault"), str(place / "outside"), expected.passphrase, seed, names=names)
    ended = workshop.disturbed(
        task,
        lambda: AWAY[how](medium),
        after=LONGEST * chance.random(),
        words=chance.randint(1, MOST_WORDS),
    )
    medium.come_back()
    (place / "outside").mkdir(exist_ok=True)
    strange = set(ended.codes) - CODES[how]
    if strange:
        raise Broken(f"a person was told {sorted(strange)}")
    told = "told" if ended.codes else "not told"
    failure: Exception | None = None
    for number, said in enumerate(_perhaps(ended.said) if how == "pulled" else [ended.said]):
        try:
            after(place / "vault", copy.deepcopy(expected), replace(ended, said=list(said)))
        except (AssertionError, CodedError) as error:
            failure = failure or error
        else:
            return told if not number else f"{told}, without the last call"
    assert failure is not None
    raise failure
