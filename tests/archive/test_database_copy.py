"""A copy of the database is true or is refused: not one damaged page becomes an empty one under a valid HMAC."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.backup import back_up
from archive.connection import Database
from archive.errors import DatabaseDamaged
from archive.raw_connection import connect
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import database_key, open_by_key

PAGE = 4096


@pytest.fixture
def database(folder: Path, key: HybridIdentity) -> Path:
    """The database of a locked vault with long texts, which lie in pages of their own."""
    vault = open_by_key(folder, key)
    for number in range(4):
        vault.drafts.keep(f"{number:032x}", "testimony", "", "a long draft " * 3000)
    vault.lock()
    return folder / "records.db"


def rows(path: Path, key: HybridIdentity) -> list[str]:
    """Every row of every ordinary table of a copy."""
    connection = connect(path, database_key(key), immutable=True)
    found = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name"
    tables = [row[0] for row in connection.execute(found)]
    told = [
        f"{table}: {tuple(row)}"
        for table in tables
        for row in connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608  names out of the schema
    ]
    connection.close()
    return told


def tables(path: Path, key: HybridIdentity) -> set[int]:
    """The first page of every table."""
    connection = connect(path, database_key(key), immutable=True)
    roots = connection.execute("SELECT rootpage FROM sqlite_master WHERE type = 'table' AND rootpage > 0").fetchall()
    connection.close()
    return {int(row[0]) for row in roots}


@pytest.mark.parametrize("way", ["snapshot_into", "copy_into"])
def test_no_damaged_page_is_copied_unnoticed(database: Path, key: HybridIdentity, tmp_path: Path, way: str) -> None:
    sound, true, roots = database.read_bytes(), rows(database, key), tables(database, key)
    refused = set[int]()
    chosen = {page - 1 for page in roots} | set(range(1, len(sound) // PAGE, 4))
    for page in sorted(chosen & set(range(1, len(sound) // PAGE))):
        data = bytearray(sound)
        data[page * PAGE + 100] ^= 1
        for beside in ("-wal", "-shm"):
            database.with_name(database.name + beside).unlink(missing_ok=True)
        database.write_bytes(data)
        copy = tmp_path / f"{page}.db"
        copy.touch()
        try:
            opened = Database(database, database_key(key), read_only=way == "snapshot_into")
        except DatabaseDamaged:
            refused.add(page + 1)
            continue
        try:
            if way == "copy_into":
                opened.copy_into(copy)
            else:
                opened.snapshot_into(copy, lambda done, total: None)
        except DatabaseDamaged:
            refused.add(page + 1)
        else:
            # Indexes are made anew by the one that leaves out what was deleted, so it does not read them.
            assert way == "copy_into"
            assert rows(copy, key) == true
        finally:
            opened.close()
    every = {page + 1 for page in chosen} & set(range(2, len(sound) // PAGE + 1))
    assert refused == every if way == "snapshot_into" else refused >= roots & every


def test_a_backup_of_a_damaged_vault_is_refused_and_leaves_nothing(
    database: Path, key: HybridIdentity, tmp_path: Path
) -> None:
    data = bytearray(database.read_bytes())
    data[-PAGE + 100] ^= 1  # nothing is read after the last page
    database.write_bytes(data)
    vault = open_by_key(database.parent, key)
    with pytest.raises(DatabaseDamaged):
        back_up(vault, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()
    vault.lock()
