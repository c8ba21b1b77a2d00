"""An earlier vault that is open for reading only looks like one of today: what it lacks is laid over it in memory."""

from __future__ import annotations

from typing import Any

import sqlcipher3.dbapi2

from archive.connection import Database
from archive.migrations import steps
from archive.tables import Tables


def overlay(database: Database) -> list[str]:
    """Statements that give a connection what the steps which its file did not take would have brought.

    Tables of later steps are there and empty, columns of later steps have the value that the step gives to
    rows that stand. Whether a step was taken is still told by ``sqlite_master``.
    """
    names = [str(name) for name in database.column("SELECT name FROM sqlite_master WHERE type = 'table'")]
    standing = {name: _columns(database.rows(f'PRAGMA table_info("{name}")')) for name in names}
    memory = sqlcipher3.dbapi2.connect(":memory:", isolation_level=None)
    memory.row_factory = sqlcipher3.dbapi2.Row
    try:
        steps().apply(Tables(memory, execute_plugins=False))
        rows = memory.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
            " AND name NOT LIKE 'search_fts%' AND name NOT LIKE '%sqlite_%' ORDER BY rowid"
        ).fetchall()
        found = []
        for name, sql in rows:
            if name not in standing:
                found.append(sql.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
                continue
            wanted = _columns(memory.execute(f'PRAGMA table_info("{name}")').fetchall())
            added = [column for column in wanted if column not in standing[name]]
            later = [f'{wanted[column] or "NULL"} AS "{column}"' for column in added]
            if later:
                seen = f'SELECT rowid AS rowid, *, {", ".join(later)} FROM main."{name}"'
                found.append(f'CREATE TEMP VIEW "{name}" AS {seen}')
        return found
    finally:
        memory.close()


def _columns(rows: Any) -> dict[str, str | None]:
    """Columns of a table and their defaults as SQL."""
    return {str(row["name"]): row["dflt_value"] for row in rows}
