"""A disk that refuses the n-th call of a kind: it is full, from then on or once, or it fails."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from tests.torture.killing import Templates, after
from tests.torture.pressure import OPERATIONS
from tests.torture.proof import Broken
from tests.torture.scripts import Task
from tests.torture.workshop import Workshop

FULL = ("write", "pwrite64", "mkdir", "link")
"""Calls that a full disk refuses. Opening is not among them: a file that is there opens on the fullest disk."""

FAILING = ("write", "pwrite64", "fsync", "fdatasync", "unlink", "ftruncate")
"""Calls that a failing medium refuses."""

CODES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ENOSPC": frozenset({"disk_full", "storage_failed", "backup_no_room"}),
        "EIO": frozenset({"storage_failed", "slot_left_behind", "travel_unfinished", "backup_place_lost"}),
    }
)
"""What a person may be told. SQLite has no name of its own for some of what a full disk refuses; the program then
asks how much room there is, and here there is some. ``room`` demands the one word, on a disk that is full."""


@dataclass(frozen=True)
class Refusal:
    """Which call is refused, from which time on, and how."""

    script: str
    names: tuple[str, ...]
    call: str
    error: str
    when: str

    @property
    def codes(self) -> frozenset[str]:
        """What the person may be told."""
        return CODES[self.error]


@dataclass
class Tally:
    """What came of it."""

    sessions: int = 0
    refused: int = 0
    """Calls that told of it with an error of ours."""
    broken: list[str] = field(default_factory=list)


def refuse(workshop: Workshop, templates: Templates, place: Path, refusal: Refusal, seed: int) -> int:
    """Do one session in which a call is refused, and prove what it left; returns how many operations were refused.

    Raises:
        Broken, CodedError.
    """
    expected = templates.copy(refusal.script, place, random.Random(seed))
    script = "create" if refusal.script == "create" else "work"
    task = Task(script, str(place / "vault"), str(place / "outside"), expected.passphrase, seed, names=refusal.names)
    ended = workshop.watched(
        task, "-o", "/dev/null", "-e", f"trace={refusal.call}",
        "-e", f"inject={refusal.call}:error={refusal.error}:when={refusal.when}",
    )  # fmt: skip
    told = [
        str(words.get("code") or words.get("stopped")) for words in ended.said if {"code", "stopped"} & set(words)
    ]
    strange = set(told) - refusal.codes
    if strange:
        raise Broken(f"a person was told {sorted(strange)}")
    after(place / "vault", expected, ended)
    return len(ended.codes)


def refusals(counts: Mapping[str, int], script: str, names: tuple[str, ...]) -> Iterator[Refusal]:
    """Every refusal of every call of a session that makes so many of each."""
    for error, calls in (("ENOSPC", FULL), ("EIO", FAILING)):
        for call in calls:
            for number in range(1, counts.get(call, 0) + 1):
                yield Refusal(script, names, call, error, f"{number}")
                yield Refusal(script, names, call, error, f"{number}+")


def counted(
    workshop: Workshop, templates: Templates, place: Path, script: str, names: tuple[str, ...]
) -> dict[str, int]:
    """How many of each call an undisturbed session makes."""
    expected = templates.copy(script, place, random.Random(1))
    calls = sorted({*FULL, *FAILING})
    record = place.with_name(f"{place.name}.calls")
    task = Task(
        "create" if script == "create" else "work", str(place / "vault"), str(place / "outside"), expected.passphrase,
        1, names=names,
    )  # fmt: skip
    ended = workshop.watched(task, "-o", str(record), "-e", f"trace={','.join(calls)}")
    after(place / "vault", expected, ended)
    lines = record.read_text("utf-8", "replace").splitlines()
    record.unlink()
    return {call: sum(f" {call}(" in line for line in lines) for call in calls}


SESSIONS: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        "all operations": ("work", tuple(OPERATIONS)),
        "making": ("create", ("take_in_bytes",)),
        "migration": ("frozen", ("amend",)),
    }
)
