"""What the database library refuses, told apart by what a person can do about it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2

from archive.errors import DatabaseDamaged, DiskFull, MediumReadOnly, RecordImmutable, StorageFailed
from archive.safefiles import has_room, refusal_to_write, storage_error

SqlError = sqlcipher3.dbapi2.Error

IMMUTABLE = "immutable:"
"""How the words of a trigger begin that refuses a change; the name of the table follows."""


@contextlib.contextmanager
def plain_errors() -> Iterator[None]:
    """Turn the database library's errors into ours, by SQLite's own error codes.

    Raises:
        DiskFull, MediumReadOnly, RecordImmutable, DatabaseDamaged, StorageFailed.
    """
    try:
        yield
    except SqlError as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        text = str(error)
        if name.startswith("SQLITE_FULL") or "disk is full" in text:
            raise DiskFull from error
        if name.startswith("SQLITE_READONLY"):
            raise MediumReadOnly from error
        if name.startswith("SQLITE_CONSTRAINT") and text.startswith(IMMUTABLE):
            raise RecordImmutable(entity=text.removeprefix(IMMUTABLE).strip()) from error
        if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")) or "not a database" in text or "malformed" in text:
            raise DatabaseDamaged from error
        raise StorageFailed(reason=name or type(error).__name__) from error


@contextlib.contextmanager
def errors_at(path: Path) -> Iterator[None]:
    """``plain_errors``, where SQLite does not tell the causes apart.

    A full disk is also an error of reading, writing or opening to it; a file that cannot be read
    because its medium was pulled out is not damaged, nor is there too little memory for it; and a
    connection that has met a failing medium calls everything read-only afterwards.
    """
    try:
        with plain_errors():
            yield
    except (DatabaseDamaged, MemoryError) as error:
        try:
            _read_through(path)
        except OSError as gone:
            raise storage_error(gone) from error
        raise
    except MediumReadOnly as error:
        refusal = refusal_to_write(path.parent)
        if isinstance(refusal, StorageFailed):
            raise refusal from error
        raise
    except StorageFailed as error:
        if not has_room(path.parent):
            raise DiskFull from error
        raise


def _read_through(path: Path) -> None:
    with path.open("rb") as file:
        while file.read(1 << 20):
            pass
