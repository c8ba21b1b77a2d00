"""Whether an open vault has a table: an earlier one that is open for reading only is not brought up to date."""

from __future__ import annotations

from archive.connection import Database


def has_table(database: Database, name: str) -> bool:
    """Whether the database has a table of this name."""
    return database.row("SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)) is not None
