"""The tables out of the journal: the proof that the journal says all there is to say."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from typing import Any

import sqlcipher3.dbapi2

from archive.connection import Database
from archive.database_errors import SqlError
from archive.errors import ArchiveError, TablesDiffer
from archive.migrations import m0001_first_vault, m0003_records, m0004_practice
from archive.model.catalogue import RECORD_TYPES, record_type
from archive.rows import insert, update
from crypto.jobs import CancelToken, Progress, no_progress

CHANGES = ("create", "amend", "withdraw", "erase", "restate")


def rebuild(database: Database, progress: Progress = no_progress, token: CancelToken | None = None) -> Any:
    """Play the journal into empty tables in memory; returns the connection that holds them.

    The caller closes the connection.

    Raises:
        TablesDiffer: an entry cannot be played.
        Cancelled: ``token`` asked for it.
    """
    memory = empty_tables()
    try:
        memory.execute("BEGIN")
        replay(database, memory, progress, token)
        memory.execute("COMMIT")
    except BaseException:
        memory.close()
        raise
    return memory


def empty_tables() -> Any:
    """A connection to the tables of all records in memory, with nothing in them yet. The caller closes it."""
    memory = _in_memory()
    memory.execute("BEGIN")
    for statement in _finished():
        memory.execute(statement)
    memory.execute("COMMIT")
    return memory


@functools.cache
def _finished() -> tuple[str, ...]:
    """The tables of all records, and what guards them, as the newest step leaves them.

    The steps add one column at a time, which takes ten times as long. Indexes that refuse nothing are left out.
    """
    memory = _in_memory()
    try:
        for statement in (*m0001_first_vault.RECORDS, *m0003_records.statements(), *m0004_practice.statements()):
            memory.execute(statement)
        made = memory.execute(
            "SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL AND sql NOT LIKE 'CREATE INDEX%'"
            " ORDER BY rowid"
        ).fetchall()
    finally:
        memory.close()
    return tuple(str(sql) for table, sql in made if table in RECORD_TYPES)


def _in_memory() -> Any:
    memory = sqlcipher3.dbapi2.connect(":memory:", isolation_level=None)
    memory.row_factory = sqlcipher3.dbapi2.Row
    memory.execute("PRAGMA temp_store = MEMORY")
    return memory


def replay(
    database: Database, memory: Any, progress: Progress = no_progress, token: CancelToken | None = None
) -> None:
    """Play the journal into the tables of a connection, in the caller's transaction. Raises as ``rebuild``."""
    marks = ", ".join("?" * len(CHANGES))
    total = int(database.column(f"SELECT count(*) FROM journal_entry WHERE action IN ({marks})", CHANGES)[0])
    rows = database.iterate(
        "SELECT e.action, e.entity, e.entity_id, p.body FROM journal_entry e"
        f" JOIN journal_payload p ON p.hash = e.hash WHERE e.action IN ({marks})"
        " ORDER BY e.device, e.sequence",
        CHANGES,
    )
    for done, row in enumerate(rows, start=1):
        try:
            _play(memory, row["action"], row["entity"], row["entity_id"], json.loads(row["body"]))
        except (ArchiveError, SqlError, LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
            raise TablesDiffer(entity=row["entity"], rows=1) from error
        if done % 512 == 0:
            progress(done, total, "rebuild")
            if token is not None:
                token.check()


def _play(memory: Any, action: str, entity: str, entity_id: str, content: dict[str, Any]) -> None:
    kind = record_type(entity)
    if action == "create":
        insert(memory, kind, entity_id, content["fields"])
    elif action == "amend":
        update(memory, kind, entity_id, content["fields"])
    elif action in ("erase", "restate"):
        # What was created before is erased with its payload, or lost, so the remains are all there is.
        memory.execute(f'DELETE FROM "{entity}" WHERE id = ?', (entity_id,))
        insert(memory, kind, entity_id, content["fields"])
    if action in ("withdraw", "erase", "restate"):
        memory.execute(f'UPDATE "{entity}" SET withdrawn_at = ? WHERE id = ?', (content["withdrawn_at"], entity_id))


def prove_tables(database: Database, progress: Progress = no_progress, token: CancelToken | None = None) -> int:
    """Compare every record with what the journal makes of it; returns how many were compared.

    Raises:
        TablesDiffer: a table has rows that the journal does not explain, or lacks some.
        Cancelled: ``token`` asked for it.
    """
    memory = rebuild(database, progress, token)
    try:
        return compare(database, memory, token)
    finally:
        memory.close()


def compare(database: Database, memory: Any, token: CancelToken | None = None) -> int:
    """Compare every record with its like in what ``replay`` made. Returns and raises as ``prove_tables``."""
    compared = 0
    for entity, kind in RECORD_TYPES.items():
        # Named, because a reader of an earlier vault sees a column more than its tables have.
        names = ", ".join(f'"{name}"' for name in kind.columns())
        stored = database.iterate(f'SELECT {names} FROM "{entity}" ORDER BY id')
        replayed = (dict(row) for row in memory.execute(f'SELECT {names} FROM "{entity}" ORDER BY id'))
        rows, differing = _compare(stored, replayed, token)
        if differing:
            raise TablesDiffer(entity=entity, rows=differing)
        compared += rows
    return compared


def _compare(stored: Iterator[Any], replayed: Iterator[dict[str, Any]], token: CancelToken | None) -> tuple[int, int]:
    rows = differing = 0
    left, right = next(stored, None), next(replayed, None)
    while left is not None or right is not None:
        rows += 1
        if rows % 1024 == 0 and token is not None:
            token.check()
        if left is not None and right is not None and left["id"] == right["id"]:
            differing += dict(left) != right
            left, right = next(stored, None), next(replayed, None)
        elif right is None or (left is not None and left["id"] < right["id"]):
            differing += 1
            left = next(stored, None)
        else:
            differing += 1
            right = next(replayed, None)
    return rows, differing
