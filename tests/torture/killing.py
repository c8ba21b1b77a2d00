"""``kill -9`` in the middle of sessions, over and over in the same vaults, and the proof after each."""

from __future__ import annotations

import itertools
import os
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from archive import keyslots
from archive.descriptor import Descriptor
from archive.safefiles import PART_SUFFIX
from archive.vault import Vault
from tests.archive.make_frozen_vault import PASSPHRASE as FROZEN_PASSPHRASE
from tests.torture.handling import some
from tests.torture.operations import LITTLE_WORK, Claim
from tests.torture.pressure import ERASED
from tests.torture.proof import Broken, Expectation, prove
from tests.torture.scripts import PASSPHRASE, Task, newest
from tests.torture.workshop import Ended, Workshop

FROZEN = Path(__file__).resolve().parents[1] / "archive" / "vaults"
SESSIONS_IN_ONE_VAULT = 8
AT_A_TIME = 3
"""Operations of one session that handles evidence."""
LONG_AGO = 1_000_000_000
SCRIPTS = ("work", "work", "passphrases", "work", "create", "travel", "frozen", "rekey", "erase")

CALLS = (
    "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "openat", "close", "link", "rename", "unlink", "mkdir",
    "flock", "fcntl",
)  # fmt: skip
"""System calls before which a session is cut off."""


@dataclass
class Figures:
    """What came of it."""

    kills: int = 0
    sessions: int = 0
    acknowledged: int = 0
    unfinished: Counter[str] = field(default_factory=Counter)
    """How often each operation was in the middle when it was cut off."""
    broken: list[str] = field(default_factory=list)

    def count(self, ended: Ended) -> None:
        """One session more."""
        self.sessions += 1
        self.kills += ended.killed
        if ended.killed:
            self.unfinished[ended.middle] += 1

    def lines(self) -> list[str]:
        """The figures in words."""
        return [
            f"sessions {self.sessions}, cut off {self.kills}, calls acknowledged {self.acknowledged}",
            f"in the middle of: {dict(sorted(self.unfinished.items()))}",
            f"broken: {len(self.broken)}",
            *self.broken,
        ]


@dataclass(frozen=True)
class Templates:
    """Locked vaults to begin with: copied, never opened."""

    folder: Path

    @classmethod
    def make(cls, folder: Path) -> Templates:
        """An empty one, and every one that an earlier version made, under slots of little work."""
        with little_work():
            Vault.create(folder / "work", PASSPHRASE, work_factor=LITTLE_WORK).lock()
            for old in sorted(FROZEN.glob("*/vault")):
                copy = folder / f"frozen-{old.parent.name}"
                shutil.copytree(old, copy)
                key, slot = keyslots.open_slot(copy, Descriptor.read(copy), FROZEN_PASSPHRASE)
                slot.path.unlink()
                keyslots.add_passphrase_slot(copy, key, PASSPHRASE, LITTLE_WORK)
        return cls(folder)

    def copy(self, script: str, to: Path, chance: random.Random) -> Expectation:
        """A vault of its own for a script; what may be expected of it."""
        shutil.rmtree(to, ignore_errors=True)
        to.mkdir(parents=True)
        (to / "outside").mkdir()
        if script == "create":
            return Expectation(PASSPHRASE, exists=False)
        wanted = "frozen-*" if script == "frozen" else "work"
        source = chance.choice(sorted(self.folder.glob(wanted)))
        shutil.copytree(source, to / "vault")
        vault = Vault.open(to / "vault", PASSPHRASE, read_only=True)
        found = newest(vault)
        vault.lock()
        return Expectation(PASSPHRASE, newest=(int(found[0]), str(found[1])))


class little_work:  # noqa: N801 - used as a word in a sentence
    """Slots of little work may be made for as long as the block lasts."""

    def __enter__(self) -> None:
        self._least = keyslots.MINIMUM_WORK_FACTOR
        keyslots.MINIMUM_WORK_FACTOR = LITTLE_WORK

    def __exit__(self, *_: object) -> None:
        keyslots.MINIMUM_WORK_FACTOR = self._least


def after(folder: Path, expected: Expectation, ended: Ended) -> int:
    """Prove what a session left; returns how many calls it had acknowledged.

    Raises:
        Broken, CodedError.
    """
    acknowledged = expected.hear(ended.said)
    if ended.left:
        raise Broken(f"{ended.left} processes that it started outlived it, after {ended.middle!r}")
    if ended.fault:
        raise Broken(f"the session ended with {ended.fault}")
    if not expected.exists:
        _no_half_vault(folder, expected)
    if expected.exists:
        prove(folder, expected)
    return acknowledged


def _no_half_vault(folder: Path, expected: Expectation) -> None:
    """A making that was not acknowledged gave a whole vault or none, and the next one clears up after it."""
    if folder.exists() and any(folder.iterdir()):
        expected.exists = True
        return
    for draft in folder.parent.glob(f".*{PART_SUFFIX}"):
        os.utime(draft, (LONG_AGO, LONG_AGO))  # one that is empty and new could be somebody's
    with little_work():
        vault = Vault.create(folder, expected.passphrase, work_factor=LITTLE_WORK)
    vault.lock()
    strange = {path.name for path in folder.parent.iterdir()} - {
        folder.name,
        "outside",
        "backup",
        "restored",
        "rehearsal",
    }
    if strange:
        raise Broken(f"left beside the vault: {sorted(strange)}")
    expected.exists = True
    expected.claim(Claim(passphrase=expected.passphrase))


Cut = Callable[[Workshop, Task, random.Random], Ended]


def at_some_time(workshop: Workshop, task: Task, chance: random.Random) -> Ended:
    """Cut off at any moment: while the vault is opened, or shortly after the session has said something."""
    if chance.random() < 0.2:
        return workshop.run(task, kill_after=0.03 * chance.random())
    return workshop.run(task, kill_after=0.004 * chance.random(), words=chance.randint(1, 30))


def at_some_call(workshop: Workshop, task: Task, chance: random.Random) -> Ended:
    """Cut off before the n-th system call of one kind."""
    call = chance.choice(CALLS)
    most = {"pwrite64": 600, "write": 30, "openat": 80, "close": 80, "fcntl": 600}.get(call, 40)
    number = int(most ** chance.random())
    return workshop.watched(
        task, "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}"
    )


def amid_handling(workshop: Workshop, task: Task, chance: random.Random) -> Ended:
    """Cut off while a confined worker is started or at work."""
    return workshop.run(task, kill_after=1.2 * chance.random() ** 2, words=2 * chance.randint(1, len(task.names)))


def kill(
    workshop: Workshop,
    templates: Templates,
    place: Path,
    kills: int,
    seed: int,
    cut: Cut = at_some_time,
    scripts: Sequence[str] = SCRIPTS,
) -> Iterator[Figures]:
    """Cut sessions off until that many were; gives the figures after every session."""
    chance = random.Random(seed)
    figures = Figures()
    for script in itertools.cycle(scripts):
        expected = templates.copy(script, place, chance)
        for _ in range(SESSIONS_IN_ONE_VAULT):
            if figures.kills >= kills:
                return
            task = _task(script, place, expected, chance)
            ended = cut(workshop, task, chance)
            figures.count(ended)
            try:
                figures.acknowledged += after(place / "vault", expected, ended)
            except Exception as error:  # noqa: BLE001 - whatever it is, the vault is kept for looking at
                kept = place.with_name(f"broken-{seed}-{figures.sessions}")
                shutil.copytree(place, kept)
                (kept / "expected.txt").write_text(f"{expected}\n\n{ended}\n", "utf-8")
                figures.broken.append(f"{script} {task.seed}: {type(error).__name__} {error} -> {kept.name}")
            yield figures
            if figures.broken:
                return
            if expected.passphrase == ERASED:
                break


def _task(script: str, place: Path, expected: Expectation, chance: random.Random) -> Task:
    if script == "frozen" or (script == "create" and expected.exists):
        script = "work"
    outside, seed = str(place / "outside"), chance.randrange(1 << 30)
    names = some(chance, AT_A_TIME) if script == "handling" else ()
    return Task(script, str(place / "vault"), outside, expected.passphrase, seed, names=names)
