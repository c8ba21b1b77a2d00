"""No cursor outlives the reading it belongs to: dropped beside a closing connection it brings the process down."""

from __future__ import annotations

import types
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2

from archive.connection import Database
from archive.errors import VaultLocked

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Database:
    made = Database.create(tmp_path / "records.db", KEY)
    with made.atomic() as connection:
        connection.execute("CREATE TABLE t (word TEXT)")
        connection.executemany("INSERT INTO t VALUES (?)", [("x",)] * 1000)
    return made


def begun(database: Database) -> tuple[Any, Any]:
    """A reading that has begun, and its cursor."""
    rows = database.iterate("SELECT word FROM t")
    next(rows)
    assert isinstance(rows, types.GeneratorType)
    assert rows.gi_frame is not None
    return rows, rows.gi_frame.f_locals["cursor"]


def is_closed(cursor: Any) -> bool:
    try:
        cursor.fetchone()
    except sqlcipher3.dbapi2.ProgrammingError as error:
        return "closed cursor" in str(error)
    return False


def test_read_to_the_end(database: Database) -> None:
    rows, cursor = begun(database)
    assert len(list(rows)) == 999
    assert is_closed(cursor)
    database.close()


def test_given_up(database: Database) -> None:
    rows, cursor = begun(database)
    rows.close()
    assert is_closed(cursor)
    database.close()


def test_ended_by_an_error(database: Database) -> None:
    rows, cursor = begun(database)
    with pytest.raises(RuntimeError):
        rows.throw(RuntimeError())
    assert is_closed(cursor)
    database.close()


def test_ended_by_closing_the_database(database: Database) -> None:
    rows, _ = begun(database)
    database.close()
    with pytest.raises(VaultLocked):
        next(rows)
    with pytest.raises(StopIteration):
        next(rows)
