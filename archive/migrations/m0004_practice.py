"""The fourth step: what the work with records turned out to need. Each part names its tables and columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from archive.migrations import (
    m0004_captures,
    m0004_consent,
    m0004_custody,
    m0004_facts,
    m0004_harm,
    m0004_intake,
    m0004_interview,
    m0004_marks,
    m0004_people,
    m0004_redaction,
    m0004_texts,
    m0004_vocabulary,
)

Columns = tuple[str, ...]


class Part(Protocol):
    """A module with the tables and columns of one capability."""

    ADDED: Mapping[str, Columns]
    """Columns that tables of earlier steps get; rows that stand there have the default."""
    TABLES: Mapping[str, Columns]
    INDEXES: tuple[tuple[str, ...], ...]
    """Table and columns."""
    NUMBERED: tuple[str, ...]
    """Tables of this part whose codes are one letter, a hyphen and a number."""


PARTS: tuple[Part, ...] = (
    m0004_harm,
    m0004_interview,
    m0004_people,
    m0004_consent,
    m0004_vocabulary,
    m0004_marks,
    m0004_redaction,
    m0004_texts,
    m0004_intake,
    m0004_captures,
)

BESIDE: tuple[str, ...] = (
    *m0004_facts.STATEMENTS,
    *m0004_texts.BESIDE,
    m0004_custody.STATEMENT,
    *m0004_intake.BESIDE,
)
"""Tables that hold no records, and what guards columns."""

ADDED: Mapping[str, Columns] = {
    table: tuple(column for part in PARTS for column in part.ADDED.get(table, ()))
    for table in dict.fromkeys(table for part in PARTS for table in part.ADDED)
}


def statements() -> Iterator[str]:
    """Everything that the step does to the tables of records, in order."""
    for table, added in ADDED.items():
        for column in added:
            yield f"ALTER TABLE {table} ADD COLUMN {column}"
    for part in PARTS:
        for table, made in part.TABLES.items():
            yield f"CREATE TABLE {table} (id TEXT PRIMARY KEY, {', '.join(made)}, withdrawn_at TEXT) STRICT"
        for table, *columns in part.INDEXES:
            quoted = ", ".join(f'"{column}"' for column in columns)
            yield f"CREATE INDEX {table}_{'_'.join(columns)} ON {table} ({quoted})"
        for table in part.NUMBERED:
            yield f"CREATE INDEX {table}_number ON {table} (CAST(substr(code, 3) AS INTEGER))"
            yield f"CREATE INDEX {table}_standing ON {table} (code, id) WHERE withdrawn_at IS NULL"
    yield from BESIDE


def apply(db: Any) -> None:
    """Create everything, statement by statement inside the caller's transaction."""
    for statement in (*statements(), *m0004_marks.triggers()):
        db.conn.execute(statement)
