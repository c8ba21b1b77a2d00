"""Every step by which the schema came to be. A released step is never edited again."""

from __future__ import annotations

from typing import Any

from sqlite_utils.migrations import Migrations

from archive.connection import Database
from archive.errors import SchemaTooNew
from archive.migrations import m0001_first_vault

SET_NAME = "strongroom"


def _steps() -> Migrations:
    steps = Migrations(SET_NAME)
    steps(name="m0001_first_vault")(m0001_first_vault.apply)
    return steps


def pending(database: Database) -> list[str]:
    """Names of the steps that this vault has not taken yet. Writes nothing.

    Raises:
        SchemaTooNew: the vault took a step that this program does not know.
    """
    steps = _steps()
    known = {"m0001_first_vault"}
    table: Any = database.row("SELECT 1 AS found FROM sqlite_master WHERE name = '_sqlite_migrations'")
    taken: set[str] = set()
    if table is not None:
        taken = set(
            database.column("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (SET_NAME,))
        )
    if taken - known:
        raise SchemaTooNew
    return [step.name for step in steps._migrations if step.name not in taken]


def migrate(database: Database) -> list[str]:
    """Take every pending step, each in one transaction with its own record; returns their names."""
    names = pending(database)
    if names:
        _steps().apply(database.utils)
    return names
