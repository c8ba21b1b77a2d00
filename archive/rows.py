"""One row of a table of records, from the plain values that the journal keeps."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import sqlcipher3.dbapi2

from archive.database_errors import IMMUTABLE
from archive.errors import FieldInvalid
from archive.model.fields import Record


def columns_of(kind: type[Record], record_id: str, plain: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a new row from plain values; a field that they do not name is younger, and has its default.

    Raises ``FieldInvalid``: such a field has no default. ``KeyError``, ``AttributeError``: they are no plain values.
    """
    columns: dict[str, Any] = {"id": record_id}
    for spec in kind.specs():
        columns |= spec.to_columns(plain[spec.name] if spec.name in plain else spec.plain_default(kind.entity))
    return columns


def insert(connection: Any, kind: type[Record], record_id: str, plain: Mapping[str, Any]) -> None:
    """Insert one row from plain values. Raises ``FieldInvalid`` for a value the table refuses."""
    try:
        connection.execute(_insertion(kind.entity, kind.columns()), columns_of(kind, record_id, plain))
    except sqlcipher3.dbapi2.IntegrityError as error:
        text = str(error)
        if text.startswith(IMMUTABLE):
            raise
        # "UNIQUE constraint failed: person.code" names a column, a foreign key does not.
        raise FieldInvalid(entity=kind.entity, field=text.rpartition(".")[2] if "." in text else "") from error


@functools.cache
def _insertion(entity: str, columns: tuple[str, ...]) -> str:
    names = [name for name in columns if name != "withdrawn_at"]
    quoted = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join(f":{name}" for name in names)
    return f'INSERT INTO "{entity}" ({quoted}) VALUES ({marks})'


def update(connection: Any, kind: type[Record], record_id: str, plain: Mapping[str, Any]) -> None:
    """Update columns of one row from plain values."""
    columns: dict[str, Any] = {}
    for name, value in plain.items():
        columns |= kind.spec(name).to_columns(value)
    assignments = ", ".join(f'"{name}" = ?' for name in columns)
    connection.execute(
        f'UPDATE "{kind.entity}" SET {assignments} WHERE id = ?', (*columns.values(), record_id)
    )
