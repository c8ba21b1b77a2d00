"""A hundred sessions that are killed, and that the proof after each would see what it looks for."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.errors import DatabaseDamaged, JournalBroken
from archive.ledger import new_id
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from tests.torture.killing import Figures, Templates, at_some_call, at_some_time, kill
from tests.torture.operations import claim_of
from tests.torture.pressure import OPERATIONS
from tests.torture.proof import Broken, Expectation, prove
from tests.torture.scripts import PASSPHRASE, Task, newest
from tests.torture.workshop import Workshop

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has neither fork nor SIGKILL")


def _all_of_it(figures: Figures, kills: int) -> None:
    assert figures.broken == [], "\n".join(figures.lines())
    assert figures.kills == kills
    assert figures.acknowledged > kills
    assert len(figures.unfinished) > 5, "it was cut off in the middle of different things"


def test_sixty_kills_at_any_time(workshop: Workshop, templates: Templates, place: Path) -> None:
    *_, figures = kill(workshop, templates, place, 60, 20260304, at_some_time)
    _all_of_it(figures, 60)


@pytest.mark.peer
@pytest.mark.usefixtures("watching")
def test_forty_kills_before_a_system_call(workshop: Workshop, templates: Templates, place: Path) -> None:
    *_, figures = kill(workshop, templates, place, 40, 5, at_some_call)
    _all_of_it(figures, 40)


def test_every_operation_comes_to_its_end_when_nobody_interferes(
    workshop: Workshop, templates: Templates, place: Path
) -> None:
    expected = templates.copy("work", place, random.Random(1))
    task = Task("work", str(place / "vault"), str(place / "outside"), PASSPHRASE, 1, names=tuple(OPERATIONS))
    ended = workshop.run(task)
    assert (ended.fault, ended.killed) == ("", False)
    assert {words["done"] for words in ended.said if "done" in words} == set(OPERATIONS)
    assert not [words for words in ended.said if "refused" in words]
    expected.hear(ended.said)
    prove(place / "vault", expected)


def _older_copy(folder: Path) -> None:
    """As if the newest changes had never reached the disk."""
    shutil.copy(folder.parent / "before.db", folder / "records.db")


def _file_too_many(folder: Path) -> None:
    name = new_id()
    (folder / "objects" / name[:2]).mkdir(exist_ok=True)
    (folder / "objects" / name[:2] / f"{name}.age").write_bytes(b"x")


def _half_written(folder: Path) -> None:
    (folder / "keys" / ".0123456789abcdefg.part").write_bytes(b"x")


def _one_entry_more(folder: Path) -> None:
    vault = Vault.open(folder, PASSPHRASE)
    vault.cases.open("nobody said so", CaseKind.LAW)
    vault.lock()


def _no_file(folder: Path) -> None:
    next((folder / "objects").rglob("*.age")).unlink()


def _flipped(folder: Path) -> None:
    data = bytearray((folder / "records.db").read_bytes())
    data[len(data) // 2] ^= 1
    (folder / "records.db").write_bytes(data)


@pytest.mark.parametrize("spoil", [_older_copy, _file_too_many, _half_written, _one_entry_more, _no_file, _flipped])
def test_the_proof_sees_what_it_is_for(templates: Templates, place: Path, spoil: Callable[[Path], None]) -> None:
    expected = templates.copy("work", place, random.Random(1))
    folder = place / "vault"
    shutil.copy(folder / "records.db", place / "before.db")
    vault = Vault.open(folder, PASSPHRASE)
    case = vault.cases.open("acknowledged", CaseKind.LAW)
    file = vault.intake.take_in_bytes(b"x" * 1000, "x.txt", vault.evidence.add("item").id).file
    expected.claim(claim_of(case, file))
    sequence, entry_hash = newest(vault)
    expected.newest = (sequence, entry_hash)
    vault.lock()
    prove(folder, Expectation(PASSPHRASE, records=dict(expected.records), newest=expected.newest))
    spoil(folder)
    with pytest.raises((Broken, DatabaseDamaged, JournalBroken)):
        prove(folder, expected)
