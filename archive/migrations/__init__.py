"""Every step by which the schema came to be. A released step is never edited again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from archive.connection import Database
from archive.errors import SchemaTooNew
from archive.migrations import m0001_first_vault, m0002_under_pressure, m0003_records, m0004_practice
from archive.safefiles import remove_file, renamed_when_whole
from archive.tables import Migrations

SET_NAME = "strongroom"

STEPS = (
    ("m0001_first_vault", m0001_first_vault.apply),
    ("m0002_under_pressure", m0002_under_pressure.apply),
    ("m0003_records", m0003_records.apply),
    ("m0004_practice", m0004_practice.apply),
)
"""Name and function of every step, in order."""

_COPY = "records.before-{step}.db"


def pending(database: Database) -> list[str]:
    """Names of the steps that this vault has not taken yet. Writes nothing.

    Raises:
        SchemaTooNew: the vault took a step that this program does not know.
    """
    table: Any = database.row("SELECT 1 AS found FROM sqlite_master WHERE name = '_sqlite_migrations'")
    taken: set[str] = set()
    if table is not None:
        taken = set(
            database.column("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (SET_NAME,))
        )
    known = [name for name, _ in STEPS]
    if taken - set(known):
        raise SchemaTooNew
    return [name for name in known if name not in taken]


def migrate(database: Database) -> list[str]:
    """Take every pending step, each in one transaction with its own record; returns their names."""
    names = pending(database)
    if names:
        steps().apply(database.utils)
    return names


def steps() -> Migrations:
    """All steps as sqlite-utils takes them, for a database of any kind."""
    found = Migrations(SET_NAME)
    for name, apply in STEPS:
        found(name=name)(apply)
    return found


def copy_before(database: Database, folder: Path, step: str) -> Path:
    """An encrypted copy of the database as it is before ``step``, under the same key, whole or not at all.

    Raises:
        DiskFull, MediumReadOnly, StorageFailed.
    """
    target = folder / _COPY.format(step=step)
    with renamed_when_whole(target, replace=True) as part:
        database.copy_into(part)
    return target


def copies(folder: Path) -> list[Path]:
    """The copies that steps left; they stay until the session that took the step has ended well."""
    return [path for name, _ in STEPS if (path := folder / _COPY.format(step=name)).is_file()]


def remove_copies(folder: Path) -> None:
    """Remove what ``copy_before`` made. Raises ``StorageFailed`` and its kin."""
    for path in copies(folder):
        remove_file(path)
