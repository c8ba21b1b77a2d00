"""What the tables of a vault look like, known from the program itself: a damaged file need not say it."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import sqlcipher3.dbapi2

from archive.migrations import STEPS, steps
from archive.tables import Tables


@dataclass(frozen=True)
class Index:
    """An index of a table: its name in the file, and the columns it holds before the rowid."""

    name: str
    columns: tuple[str | None, ...]
    """``None``: what it holds there is worked out, and is no column."""


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
    lengths: frozenset[int]
    """How many columns its rows may have: those of an earlier step have fewer."""


@functools.cache
def known_tables() -> Mapping[str, Table]:
    """Every ordinary table that this program's migrations make, and the tables inside its search index not."""
    memory = sqlcipher3.dbapi2.connect(":memory:", isolation_level=None)
    try:
        lengths = _lengths()
        steps().apply(Tables(memory, execute_plugins=False))
        names = [
            name
            for (name,) in memory.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
                " AND name NOT LIKE 'search_fts%' AND name NOT LIKE 'sqlite_%'"
            ).fetchall()
        ]
        tables = {name: _table(memory, name, lengths.get(name, set())) for name in names}
    finally:
        memory.close()
    tables["probe"] = Table("probe", ("word",), ("TEXT",), (True,), (None,), None, (), frozenset({1}))
    return MappingProxyType(tables)


def _lengths() -> dict[str, set[int]]:
    """How many columns each table had after every step."""
    found: dict[str, set[int]] = {}
    memory = sqlcipher3.dbapi2.connect(":memory:", isolation_level=None)
    try:
        database = Tables(memory, execute_plugins=False)
        for _, step in STEPS:
            step(database)
            for name, number in memory.execute(
                "SELECT t.name, count(*) FROM sqlite_schema t, pragma_table_info(t.name) WHERE t.type = 'table'"
                " GROUP BY t.name"
            ).fetchall():
                found.setdefault(str(name), set()).add(int(number))
    finally:
        memory.close()
    return found


def _table(memory: Any, name: str, lengths: set[int]) -> Table:
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
        lengths=frozenset(lengths | {len(columns)}),
    )


def _default(memory: Any, words: str | None) -> Any:
    return None if words is None else memory.execute(f"SELECT {words}").fetchone()[0]
