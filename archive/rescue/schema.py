"""What the tables of a vault look like, known from the program itself: a damaged file need not say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2
import sqlite_utils

from archive.migrations import steps


@dataclass(frozen=True)
class Index:
    """An index of a table: its name in the file, and the columns it holds before the rowid."""

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table as the newest schema of this program has it."""

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    required: tuple[bool, ...]
    defaults: tuple[Any, ...]
    rowid_column: str | None
    """The column that is the rowid by another name."""
    indexes: tuple[Index, ...]


def known_tables() -> dict[str, Table]:
    """Every ordinary table that this program's migrations make, and the tables inside its search index not."""
    memory = sqlcipher3.dbapi2.connect(":memory:", isolation_level=None)
    try:
        steps().apply(sqlite_utils.Database(memory, execute_plugins=False))
        names = [
            name
            for (name,) in memory.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
                " AND name NOT LIKE 'search_fts%' AND name NOT LIKE 'sqlite_%'"
            ).fetchall()
        ]
        tables = {name: _table(memory, name) for name in names}
    finally:
        memory.close()
    tables["probe"] = Table("probe", ("word",), ("TEXT",), (True,), (None,), None, ())
    return tables


def _table(memory: Any, name: str) -> Table:
    described = 'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)'
    columns = memory.execute(described, (name,)).fetchall()
    indexes = []
    for (index,) in memory.execute("SELECT name FROM pragma_index_list(?)", (name,)).fetchall():
        held = memory.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", (index,)).fetchall()
        indexes.append(Index(index, tuple(column for (column,) in held)))
    keys = [column for column in columns if column[4]]
    alias = keys[0][0] if len(keys) == 1 and keys[0][1] == "INTEGER" else None
    return Table(
        name=name,
        columns=tuple(column[0] for column in columns),
        types=tuple(column[1] for column in columns),
        required=tuple(bool(column[2]) and column[0] != alias for column in columns),
        defaults=tuple(_default(memory, column[3]) for column in columns),
        rowid_column=alias,
        indexes=tuple(indexes),
    )


def _default(memory: Any, words: str | None) -> Any:
    return None if words is None else memory.execute(f"SELECT {words}").fetchone()[0]
