"""A medium that refuses one reading and then answers: nothing is called damaged, and the vault goes on working."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from archive import connection as connections
from archive.connection import Database
from archive.database_errors import SqlError
from archive.errors import DatabaseDamaged, StorageFailed
from archive.journal_proof import prove_journal
from archive.migrations import pending
from archive.raw_connection import connect
from archive.vault import DATABASE, Vault
from crypto.age.identities import HybridIdentity
from tests.archive.make_frozen_vault import PASSPHRASE as FIRST_PASSPHRASE
from tests.archive.open_vaults import database_key, leftovers, open_by_key
from tests.archive.rescue.damaged_vaults import flip_page

FIRST = Path(__file__).parent / "vaults" / "format1" / "vault"


class Refusing:
    """A connection after one refused reading: like SQLCipher's it does nothing any more, and calls that damage."""

    def __init__(self, real: Any) -> None:
        self.real, self.dead = real, False
        self.refused = ""
        """How the statement begins whose reading is refused."""

    def execute(self, sql: str, *parameters: Any) -> Any:
        self.dead = self.dead or bool(self.refused and sql.lstrip().startswith(self.refused))
        if self.dead:
            raise SqlError("database disk image is malformed")
        return self.real.execute(sql, *parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)


@pytest.fixture
def connected(monkeypatch: pytest.MonkeyPatch) -> list[Refusing]:
    """The connections in the order of their making."""
    made: list[Refusing] = []

    def watched(*arguments: Any, **more: Any) -> Any:
        made.append(Refusing(connect(*arguments, **more)))
        return made[-1]

    monkeypatch.setattr(connections, "connect", watched)
    return made


def test_a_change_that_was_refused_once_is_taken_back_and_the_next_one_is_made(
    folder: Path, key: HybridIdentity, connected: list[Refusing]
) -> None:
    vault = open_by_key(folder, key)
    person = vault.people.add("Ayman")
    connected[0].dead = True
    with pytest.raises(StorageFailed):
        vault.people.add("Dana")
    later = vault.people.add("Yerlan")
    vault.lock()
    vault = open_by_key(folder, key)
    assert set(vault.ledger.ids(type(person))) == {person.id, later.id}
    vault.lock()


def test_a_reading_that_was_refused_once_is_done_again(
    folder: Path, key: HybridIdentity, connected: list[Refusing]
) -> None:
    vault = open_by_key(folder, key)
    person = vault.people.add("Ayman")
    for one in connected[1:]:
        one.dead = True
    assert vault.ledger.get(type(person), person.id) == person
    vault.lock()


@pytest.mark.parametrize("statement", ["VACUUM INTO", "CREATE TABLE", "ALTER TABLE", "CREATE TRIGGER"])
def test_an_earlier_vault_is_not_called_damaged_while_it_is_brought_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    folder = Path(shutil.copytree(FIRST, tmp_path / "vault"))
    looked = Vault.open(folder, FIRST_PASSPHRASE, read_only=True)
    key = looked.vault_key()
    looked.lock()
    made: list[Refusing] = []

    def watched(*arguments: Any, **more: Any) -> Any:
        made.append(Refusing(connect(*arguments, **more)))
        made[0].refused = statement
        return made[-1]

    with monkeypatch.context() as patched:
        patched.setattr(connections, "connect", watched)
        with pytest.raises(StorageFailed):
            open_by_key(folder, key)
    assert made[0].dead
    assert leftovers(folder) == []
    vault = open_by_key(folder, key)
    assert pending(vault.database) == []
    prove_journal(vault.database, vault.journal)
    vault.lock()


def test_what_is_damaged_is_called_so(folder: Path, key: HybridIdentity) -> None:
    sound = Database(folder / DATABASE, database_key(key), read_only=True)
    root = sound.column("SELECT rootpage FROM sqlite_master WHERE name = 'person'")[0]
    sound.close()
    flip_page(folder, root)
    database = Database(folder / DATABASE, database_key(key), read_only=False)
    try:
        with pytest.raises(DatabaseDamaged), database.atomic() as connection:
            connection.execute("SELECT * FROM person").fetchall()
    finally:
        database.close()
