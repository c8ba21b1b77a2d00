"""The new database: everything of the old one under the new key, compared row by row."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from archive.connection import Database
from archive.database_errors import plain_errors
from archive.raw_connection import connect
from archive.rekey.errors import RekeyDiffers
from archive.safefiles import remove_file, storage_errors, sync_folder
from crypto.jobs import CancelToken

_AT_ONCE = 512


def export_database(database: Database, target: Path, key: bytes) -> None:
    """Write the whole database into a new file under ``key``, in place of one that an earlier run left there.

    Raises:
        DiskFull, MediumReadOnly, StorageFailed, VaultLocked.
    """
    for name in (target.name, f"{target.name}-wal", f"{target.name}-shm", f"{target.name}-journal"):
        remove_file(target.with_name(name))
    with storage_errors():
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with database.alone() as connection, plain_errors():
        connection.execute(f"ATTACH DATABASE ? AS fresh KEY \"x'{key.hex()}'\"", (str(target),))
        try:
            connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
        finally:
            connection.execute("DETACH DATABASE fresh")
    with storage_errors(), target.open("rb+") as file:
        os.fsync(file.fileno())
        sync_folder(target.parent)


def compare_databases(database: Database, target: Path, key: bytes, token: CancelToken | None = None) -> int:
    """Compare schema and every row of every table; returns how many rows were compared.

    Raises:
        RekeyDiffers: with the first table that differs. DatabaseDamaged, Cancelled.
    """
    compared = 0
    with plain_errors(), contextlib.closing(connect(target, key, read_only=True)) as other:
        schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
        ours = [tuple(row.values()) for row in database.rows(schema)]
        if ours != [tuple(row) for row in other.execute(schema)]:
            raise RekeyDiffers(part="schema")
        if other.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise RekeyDiffers(part="schema")
        for kind, name, _, sql in ours:
            if kind == "table" and not str(sql).upper().startswith("CREATE VIRTUAL"):
                compared += _compare_table(database, other, str(name), str(sql), token)
    return compared


def _compare_table(database: Database, other: Any, name: str, sql: str, token: CancelToken | None) -> int:
    order = ""
    if "WITHOUT ROWID" not in sql.upper():
        order = " ORDER BY rowid"
    query = f'SELECT * FROM "{name}"{order}'
    theirs = _rows(other, query)
    count = 0
    for row in database.iterate(query):
        count += 1
        if tuple(row.values()) != next(theirs, None):
            raise RekeyDiffers(part=name)
        if count % _AT_ONCE == 0 and token is not None:
            token.check()
    if next(theirs, None) is not None:
        raise RekeyDiffers(part=name)
    return count


def _rows(connection: Any, query: str) -> Iterator[tuple[Any, ...]]:
    cursor = connection.execute(query)
    while rows := cursor.fetchmany(_AT_ONCE):
        yield from (tuple(row) for row in rows)
