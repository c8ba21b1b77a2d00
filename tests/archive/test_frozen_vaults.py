"""Every vault that was ever released opens, proves, and holds exactly what it held."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from archive.connection import Database
from archive.errors import DiskFull
from archive.examination import examine
from archive.findings import Verdict, overall
from archive.journal_proof import prove_journal
from archive.migrations import STEPS, copies, m0003_records, m0004_practice, pending
from archive.migrations.m0001_first_vault import RECORDS
from archive.model.catalogue import RECORD_TYPES
from archive.rebuild import prove_tables
from archive.register import has_table
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.ways_in import IdentityWay, KeyFileWay, SharesWay, SlotKind
from crypto.age.identities import parse_identity
from tests.archive.make_frozen_vault import PASSPHRASE, described

KINDS = (SlotKind.PASSPHRASE, SlotKind.KEY_FILE, SlotKind.SHARES, SlotKind.PARTNER)

_STEPS = (RECORDS, tuple(m0003_records.statements()), tuple(m0004_practice.statements()))
TABLES = [{name for text in texts for name in re.findall(r"CREATE TABLE (\w+)", text)} for texts in _STEPS]
"""Names of the tables of records that each step with records brought."""
COLUMNS = [
    {(table, column.split('"')[1]) for table, columns in added.items() for column in columns}
    for added in ({}, m0003_records.ADDED, m0004_practice.ADDED)
]
"""Table and name of every column that each of them added."""

FROZEN = sorted(path.parent for path in (Path(__file__).parent / "vaults").glob("*/expected.json"))


LATER = [name for name, _ in STEPS[1:]]
"""Steps that the first of them did not take."""


def as_it_was(found: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """What is described, without the kinds and fields that came later: they hold nothing but their defaults."""
    plain: dict[str, Any] = json.loads(json.dumps(found))
    taken = next(number for number in range(1, len(TABLES) + 1) if set(expected["records"]) <= _until(number))
    standing, later = _until(taken), set[tuple[str, str]]().union(*COLUMNS[taken:])
    records = {entity: rows for entity, rows in plain["records"].items() if entity in standing}
    assert not any(rows for entity, rows in plain["records"].items() if entity not in standing)
    for entity, rows in records.items():
        for spec in RECORD_TYPES[entity].specs():
            for row in rows.values():
                if (entity, spec.columns[0]) in later:
                    assert row.pop(spec.name) == json.loads(json.dumps(spec.plain_default(entity)))
    return {**plain, "records": records}


def _until(step: int) -> set[str]:
    return set[str]().union(*TABLES[:step])


@pytest.fixture(params=FROZEN, ids=lambda path: path.name)
def frozen(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of one frozen vault with its expectations."""
    shutil.copytree(request.param, tmp_path / "frozen")
    return tmp_path / "frozen"


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A copy of the first of them, which was made before any later step of the schema."""
    shutil.copytree(FROZEN[0], tmp_path / "first")
    return tmp_path / "first"


def test_there_is_one_for_every_step_of_this_format() -> None:
    assert [path.name for path in FROZEN] == ["format1", "format1-records", "format1-ways"]


def test_every_way_into_it_still_opens_it(tmp_path: Path) -> None:
    shutil.copytree(FROZEN[2], tmp_path / "ways")
    folder = tmp_path / "ways"
    opens = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["opens"]
    ways = (
        PASSPHRASE,
        KeyFileWay(PASSPHRASE, folder / opens["key_file"]),
        SharesWay(opens["shares"][:2]),
        SharesWay(opens["shares"][1:]),
        IdentityWay([parse_identity(opens["identity"])]),
    )
    for way in ways:
        vault = Vault.open(folder / "vault", way)
        assert [one.kind for one in vault.ways.list()] == list(KINDS)
        vault.lock()
    vault = Vault.open(folder / "vault", PASSPHRASE)
    emptied = vault.inbox.take_in(str)
    assert len(emptied.taken) == 1
    assert vault.inbox.count() == 0
    vault.lock()


def test_it_holds_exactly_what_it_held(frozen: Path) -> None:
    expected = json.loads((frozen / "expected.json").read_text(encoding="utf-8"))
    vault = Vault.open(frozen / "vault", PASSPHRASE, read_only=True)
    expected.pop("opens", None)
    assert as_it_was(described(vault), expected) == expected
    vault.lock()


def test_it_is_written_to_and_still_proves(frozen: Path) -> None:
    expected = json.loads((frozen / "expected.json").read_text(encoding="utf-8"))
    vault = Vault.open(frozen / "vault", PASSPHRASE)
    case = vault.cases.open("one more", CaseKind.LAW)
    vault.intake.take_in_bytes(b"one more", "more.txt", vault.evidence.add("one more").id)
    proof = prove_journal(vault.database, vault.journal)
    assert proof.entries > len(expected["journal"])
    assert proof.erased == 2
    prove_tables(vault.database)
    found = as_it_was(described(vault), expected)
    for entity, records in expected["records"].items():
        assert {key: value for key, value in found["records"][entity].items() if key in records} == records
    assert vault.cases.by_code(case.code) == case
    vault.lock()


def test_an_encrypted_copy_from_before_a_step_stays_until_the_session_ended_well(first: Path) -> None:
    before = json.loads((first / "expected.json").read_text(encoding="utf-8"))
    vault = Vault.open(first / "vault", PASSPHRASE)
    (copy,) = copies(first / "vault")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert not copy.read_bytes().startswith(b"SQLite")
    assert overall(examine(vault)) is not Verdict.BROKEN
    assert [f.fields for f in examine(vault) if f.what == "foreign_file"] == []
    # A crash: the copy is still there, and is the vault as it was.
    shutil.copytree(first / "vault", first / "again")
    shutil.copy(copy, first / "again" / "records.db")
    for beside in ("records.db-wal", "records.db-shm"):
        (first / "again" / beside).unlink(missing_ok=True)
    old = Vault.open(first / "again", PASSPHRASE, read_only=True)
    assert pending(old.database) == LATER
    assert not has_table(old.database, "key_slot")
    assert as_it_was(described(old), before) == before
    old.lock()
    assert has_table(vault.database, "key_slot")
    vault.lock()
    assert copies(first / "vault") == []


def test_without_room_for_the_copy_no_step_is_taken(first: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = sorted(path.name for path in (first / "vault").iterdir())

    def full(_database: Database, path: Path) -> None:
        path.write_bytes(b"half")
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(Database, "copy_into", full)
        with pytest.raises(DiskFull):
            Vault.open(first / "vault", PASSPHRASE)
    assert sorted(path.name for path in (first / "vault").iterdir() if path.name != "lock") == names
    vault = Vault.open(first / "vault", PASSPHRASE, read_only=True)
    assert pending(vault.database) == LATER
    vault.lock()
