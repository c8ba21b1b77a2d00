"""A stick with the backup that goes away in the middle while the vault stays on its disk.

Backing up, reading back, restoring, rehearsing and repairing, each at any moment. A person is told that the
place is lost, never that anything in it or in the vault is damaged; when it is back everything proves.
"""

from __future__ import annotations

import contextlib
import random
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from archive.backup import back_up, verify_generation
from archive.backup_place import BackupPlace
from archive.backup_proof import examine_backup, sound
from archive.backup_runs import all_runs
from archive.examination import examine
from archive.findings import Finding, Verdict
from archive.rehearsal import rehearse
from archive.rescue.opening import rescued
from archive.rescue.repairing import keys_of, plan_repair, repair
from archive.restoring import restore
from archive.vault import Vault
from crypto.errors import CodedError
from tests.torture.killing import Templates, little_work
from tests.torture.medium import AWAY, Medium
from tests.torture.proof import Broken
from tests.torture.scripts import PASSPHRASE

LONGEST: Mapping[str, float] = MappingProxyType(
    {"back_up": 0.06, "read": 0.05, "restore": 0.02, "rehearse": 0.02, "repair": 0.25}
)
"""Seconds within which the stick goes: about as long as the work takes on a machine at rest."""

LOST = frozenset({"backup_place_lost", "backup_place_missing", "storage_failed", "not_a_backup"})
"""What a person may be told."""


@dataclass
class Work:
    """A vault on its disk, and a backup of it on a stick."""

    vault: Vault
    backup: Path
    beside: Path
    """An empty folder on the disk."""

    def hurt(self) -> None:
        """Damage every second sealed file of the vault, which the backup has whole."""
        for path in sorted((self.vault.folder / "objects").rglob("*.age"))[::2]:
            data = bytearray(path.read_bytes())
            data[-1] ^= 1
            path.write_bytes(data)


def _back_up(work: Work) -> None:
    if not back_up(work.vault, work.backup, keep=3).verified:
        raise Broken("a backup was not read back, and nobody was told why")


def _read(work: Work) -> None:
    place = BackupPlace.at(work.backup)
    _none_broken(examine_backup(place, work.vault.vault_key()))
    if not sound(verify_generation(work.vault, place, place.generation(), everything=True)):
        raise Broken("a backup that is whole was called damaged")


def _restore(work: Work) -> None:
    restore(work.backup, work.beside / "restored", PASSPHRASE)


def _rehearse(work: Work) -> None:
    if not rehearse(work.vault, work.backup, PASSPHRASE, work.beside).passed:
        raise Broken("a rehearsal from a stick that is gone failed")


def _repair(work: Work) -> None:
    folder = work.vault.folder
    work.vault.lock()
    try:
        with rescued(folder, PASSPHRASE, keys_from=keys_of(work.backup)) as hurt:
            if plan_repair(hurt, work.backup).absent:
                raise Broken("a file was called missing in a backup that has it")
        if repair(folder, PASSPHRASE, work.backup).failed:
            raise Broken("a file was called damaged in a backup that has it whole")
    finally:
        work.vault = Vault.open(folder, PASSPHRASE)


ACTIONS: Mapping[str, Callable[[Work], None]] = MappingProxyType(
    {"back_up": _back_up, "read": _read, "restore": _restore, "rehearse": _rehearse, "repair": _repair}
)


def work_until_the_stick_goes(templates: Templates, base: Path, stick: Medium, how: str, seed: int) -> str:
    """One of the actions, cut off; returns which, and what was told. Raises ``Broken``, ``CodedError``."""
    chance = random.Random(seed)
    name = sorted(ACTIONS)[seed % len(ACTIONS)]
    with _prepared(templates, base, stick, chance) as work:
        if name == "repair":
            _back_up(work)
            work.hurt()
        verified = {run.generation for run in all_runs(work.vault) if run.verified}
        told = _disturbed(ACTIONS[name], work, lambda: AWAY[how](stick), LONGEST[name] * chance.random())
        stick.come_back()
        if told and told not in LOST:
            raise Broken(f"a person was told {told!r} while {name!r}")
        if name == "repair":
            _repair(work)
        _proven(work, verified)
    return f"{name}: {told or 'done'}"


@contextlib.contextmanager
def _prepared(templates: Templates, base: Path, stick: Medium, chance: random.Random) -> Iterator[Work]:
    """Two generations on the stick, and a vault that goes further; nothing of it stays."""
    place, backup = base / "kept", stick.place / "field" / "backup"
    templates.copy("work", place, chance)
    backup.parent.mkdir(exist_ok=True)
    (place / "beside").mkdir()
    with little_work():
        work = Work(Vault.open(place / "vault", PASSPHRASE), backup, place / "beside")
        try:
            for _ in range(3):
                _fill(work.vault, chance)
                _back_up(work)
            _fill(work.vault, chance)
            if chance.random() < 0.5:
                _back_up(work)
            subprocess.run(["sync", "-f", str(backup)], check=True)
            yield work
        finally:
            work.vault.lock()
            shutil.rmtree(place)
            shutil.rmtree(backup, ignore_errors=True)


def _fill(vault: Vault, chance: random.Random) -> None:
    for size in (300, 6_000, 150_000):
        item = vault.evidence.add("a photograph")
        vault.intake.take_in_bytes(chance.randbytes(size), "photograph.jpg", item.id)


def _disturbed(action: Callable[[Work], None], work: Work, disturb: Callable[[], None], after: float) -> str:
    """The code of what was refused, or the empty text."""
    going = threading.Timer(after, disturb)
    going.start()
    try:
        action(work)
    except CodedError as error:
        return error.code
    finally:
        going.join()
    return ""


def _proven(work: Work, verified: set[int]) -> None:
    """The vault is whole and at work, what was read back once still counts, and the next backup succeeds."""
    for draft in work.beside.glob(".*"):
        raise Broken(f"left beside the vault: {draft.name}")
    wrong = [one for one in examine(work.vault) if one.verdict is Verdict.BROKEN]
    if wrong:
        raise Broken(f"the vault: {wrong}")
    place = BackupPlace.at(work.backup)
    there = {generation.number for generation in place.generations()}
    remembered = {run.generation for run in all_runs(work.vault) if run.verified}
    if (verified & there) - remembered:
        raise Broken("what was read back once no longer counts")
    for generation in place.generations():
        if generation.number in verified and not sound(
            verify_generation(work.vault, place, generation, everything=True)
        ):
            raise Broken(f"generation {generation.number} is damaged")
    _fill(work.vault, random.Random(1))
    _back_up(work)
    _none_broken(examine_backup(place, work.vault.vault_key()))


def _none_broken(findings: Iterator[Finding]) -> None:
    wrong = [(one.what, dict(one.fields)) for one in findings if one.verdict is Verdict.BROKEN]
    if wrong:
        raise Broken(f"the backup: {wrong}")
