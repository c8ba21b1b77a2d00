"""Declared records and the tables that hold them are the same thing, and steps are all or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import migrations
from archive.connection import Database
from archive.dates import PartialDate
from archive.errors import SchemaTooNew
from archive.migrations import SET_NAME, migrate, pending
from archive.migrations.m0001_guards import NEVER_CHANGED, NEVER_DELETED
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import FieldSpec, Kind
from archive.quantity import Quantity
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import open_by_key, raw_database

KEY = bytes(32)
EVERY = ["m0001_first_vault", "m0002_under_pressure", "m0003_records", "m0004_practice"]


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database.create(tmp_path / "records.db", KEY)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """After every step; for looking at."""
    made = Database.create(tmp_path_factory.mktemp("finished") / "records.db", KEY)
    migrate(made)
    yield made
    made.close()


def declared_columns(spec: FieldSpec) -> dict[str, tuple[str, bool]]:
    """Type and NOT NULL of each column that a field needs."""
    if spec.kind is Kind.DATE:
        plain = PartialDate.not_stated().to_columns(spec.name)
        return {
            name: ("INTEGER" if isinstance(value, int) else "TEXT", value is not None)
            for name, value in plain.items()
        }
    if spec.kind is Kind.QUANTITY:
        plain = Quantity.not_stated().to_columns(spec.name)
        numbers = {f"{spec.name}_least", f"{spec.name}_most"}
        return {name: ("INTEGER" if name in numbers else "TEXT", name not in numbers) for name in plain}
    kind = "INTEGER" if spec.kind in (Kind.INTEGER, Kind.FLAG) else "TEXT"
    return {spec.name: (kind, not spec.optional)}


@pytest.mark.parametrize("entity", RECORD_TYPES)
def test_columns_are_the_declared_fields(finished: Database, entity: str) -> None:
    kind = RECORD_TYPES[entity]
    expected = {"id": ("TEXT", True), "withdrawn_at": ("TEXT", False)}
    for spec in kind.specs():
        expected |= declared_columns(spec)
    found = {
        row["name"]: (row["type"], bool(row["notnull"])) for row in finished.rows(f"PRAGMA table_info({entity})")
    }
    assert found == expected


def test_every_table_is_strict(finished: Database) -> None:
    rows = finished.rows("PRAGMA table_list")
    loose = {row["name"] for row in rows if row["type"] == "table" and not row["strict"]}
    assert {name for name in loose if not name.startswith(("sqlite_", "_sqlite_migrations", "search_fts"))} == set()


def test_every_guard_is_in_place(finished: Database) -> None:
    names = set(finished.column("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    assert {f"{table}_unchanged" for table in NEVER_CHANGED} <= names
    assert {f"{table}_kept" for table in (*NEVER_DELETED, "journal_payload")} <= names
    assert {f"{table}_once" for table in (*NEVER_DELETED, "journal_payload")} <= names


def test_a_step_is_taken_once(database: Database) -> None:
    assert pending(database) == migrate(database) == EVERY
    assert pending(database) == migrate(database) == []
    database.close()


def test_asking_what_is_pending_writes_nothing(database: Database) -> None:
    tables = database.column("SELECT name FROM sqlite_master")
    assert pending(database)
    assert database.column("SELECT name FROM sqlite_master") == tables
    database.close()


def test_a_step_of_a_newer_program_closes_the_vault(folder: Path, key: HybridIdentity) -> None:
    raw = raw_database(folder, key)
    raw.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm9999_later', 'x')",
        (SET_NAME,),
    )
    raw.close()
    for read_only in (False, True):
        with pytest.raises(SchemaTooNew):
            open_by_key(folder, key, read_only=read_only)


def test_a_step_that_fails_leaves_nothing_of_itself(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(db: object) -> None:
        connection = database.utils.conn
        connection.execute("CREATE TABLE half (x TEXT) STRICT")
        connection.execute("INSERT INTO half VALUES ('x')")
        raise KeyboardInterrupt

    ours = "SELECT name FROM sqlite_master WHERE name NOT LIKE '%sqlite_migrations%'"
    before = database.column(ours)
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "STEPS", (("m0001_first_vault", half),))
        with pytest.raises(KeyboardInterrupt):
            migrate(database)
    assert database.column(ours) == before
    assert pending(database) == EVERY
    assert migrate(database) == EVERY
    database.close()


def test_no_step_uses_what_commits_on_its_own() -> None:
    folder = Path(migrations.__file__).parent
    for path in folder.glob("m*.py"):
        assert not re.search(r"executescript|\bCOMMIT\b|\bVACUUM\b", path.read_text(encoding="utf-8")), path.name


def test_a_new_vault_has_nothing_pending(vault: Vault) -> None:
    assert pending(vault.database) == []
