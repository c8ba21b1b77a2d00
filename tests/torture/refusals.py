"""A disk that refuses the n-th call of a kind: it is full, from then on or once, or it fails."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from crypto.errors import CodedError
from tests.torture.killing import Templates, after
from tests.torture.pressure import OPERATIONS
from tests.torture.proof import Broken
from tests.torture.scripts import Task
from tests.torture.workshop import Workshop

FULL = ("write", "pwrite64", "mkdir", "link")
"""Calls that a full disk refuses. Opening is not among them: a file that is there opens on the fullest disk."""

FAILING = ("write", "pwrite64", "fsync", "fdatasync", "unlink", "ftruncate")
"""Calls that a failing medium refuses."""

_CALL = re.compile(r"(\d+) +(\w+)\(")

GONE = (
    "read", "write", "pwrite64", "pread64", "fsync", "fdatasync", "ftruncate", "openat", "unlink", "mkdir", "link",
    "rename",
)  # fmt: skip
"""Calls that a medium refuses which was pulled out."""

LOCKED = ("write", "pwrite64", "ftruncate", "unlink", "mkdir", "link", "rename")
"""Calls that a medium refuses which became read-only in the middle, as one with a defect does."""

UNREAD = frozenset(
    {"source_unreadable", "source_vanished", "key_file_unreadable", "generation_damaged", "database_damaged"}
)
"""What is said besides where a file cannot be read. Of a pulled medium nobody may say that something on it is
damaged, and ``medium`` demands that, where all calls of all threads fail at one moment. Here each call has a number
of its own from which it is refused, and no session makes exactly the calls of the one before: for a moment reading in
the database is refused, or in one part of a backup, while opening and reading files is not. Then nobody can tell."""

CODES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ENOSPC": frozenset({"disk_full", "storage_failed", "backup_no_room"}),
        "EIO": frozenset({"storage_failed", "slot_left_behind", "travel_unfinished", "backup_place_lost"}),
        "EROFS": frozenset(
            {"medium_read_only", "storage_failed", "slot_left_behind", "backup_place_read_only", "backup_place_lost"}
        ),
    }
)
"""What a person may be told. SQLite has no name of its own for some of what a full disk refuses; the program then
asks how much room there is, and here there is some. ``room`` demands the one word, on a disk that is full."""


@dataclass(frozen=True)
class Refusal:
    """Which call is refused, from which time on, and how."""

    script: str
    names: tuple[str, ...]
    when: Mapping[str, str]
    """For each call from which time on, as ``strace`` has it: ``3`` once, ``3+`` from the third on."""
    error: str

    @property
    def codes(self) -> frozenset[str]:
        """What the person may be told."""
        return CODES[self.error] | (UNREAD if "openat" in self.when else set())


def refuse(workshop: Workshop, templates: Templates, place: Path, refusal: Refusal, seed: int) -> int:
    """Do one session in which a call is refused, and prove what it left; returns how many operations were refused.

    Raises:
        Broken, CodedError.
    """
    expected = templates.copy(refusal.script, place, random.Random(seed))
    script = "create" if refusal.script == "create" else "work"
    task = Task(script, str(place / "vault"), str(place / "outside"), expected.passphrase, seed, names=refusal.names)
    injected = [
        part
        for call, when in refusal.when.items()
        for part in ("-e", f"inject={call}:error={refusal.error}:when={when}")
    ]
    expected.medium_stays_away = all(when.endswith("+") for when in refusal.when.values())
    ended = workshop.watched(task, "-o", "/dev/null", "-e", f"trace={','.join(refusal.when)}", *injected)
    strange = set(ended.codes) - refusal.codes
    if strange:
        raise Broken(f"a person was told {sorted(strange)}")
    try:
        after(place / "vault", expected, ended)
    except (AssertionError, CodedError) as error:
        error.add_note(f"{refusal}; {expected}; said: {ended.said[-4:]}")
        raise
    return len(ended.codes)


def refusals(calls: Sequence[str], script: str, names: tuple[str, ...]) -> Iterator[Refusal]:
    """Every refusal of every call of a session that makes these calls."""
    for error, kinds in (("ENOSPC", FULL), ("EIO", FAILING)):
        for call in kinds:
            for number in range(1, calls.count(call) + 1):
                yield Refusal(script, names, {call: f"{number}"}, error)
                yield Refusal(script, names, {call: f"{number}+"}, error)


def pulled(calls: Sequence[str], script: str, names: tuple[str, ...]) -> Iterator[Refusal]:
    """A medium that is pulled out, or becomes read-only, before each of these calls: from then on all are refused."""
    for kinds, error in ((GONE, "EIO"), (LOCKED, "EROFS")):
        before = Counter[str]()
        for call in calls:
            yield Refusal(script, names, {kind: f"{before[kind] + 1}+" for kind in kinds}, error)
            before[call] += 1


def made_by(workshop: Workshop, templates: Templates, place: Path, script: str, names: tuple[str, ...]) -> list[str]:
    """The calls that the first thread of an undisturbed session makes, in their order.

    ``strace`` counts for each thread. Those that read or write files ahead for the first one are refused theirs by
    the same numbers.
    """
    expected = templates.copy(script, place, random.Random(1))
    record = place.with_name(f"{place.name}.calls")
    task = Task(
        "create" if script == "create" else "work", str(place / "vault"), str(place / "outside"), expected.passphrase,
        1, names=names,
    )  # fmt: skip
    ended = workshop.watched(task, "-o", str(record), "-e", f"trace={','.join({*FULL, *FAILING, *GONE, *LOCKED})}")
    after(place / "vault", expected, ended)
    lines = record.read_text("utf-8", "replace").splitlines()
    record.unlink()
    found = [(match[1], match[2]) for line in lines if (match := _CALL.match(line))]
    return [call for thread, call in found if thread == found[0][0]]


SESSIONS: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        "all operations": ("work", tuple(OPERATIONS)),
        "making": ("create", ("take_in_bytes",)),
        "migration": ("frozen", ("amend",)),
        "journey": ("work", ("travel", "come_back")),
    }
)
