"""One row of a table of records, from the plain values that the journal keeps."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2

from archive.database_errors import IMMUTABLE
from archive.errors import FieldInvalid
from archive.model.fields import Record


def columns_of(kind: type[Record], record_id: str, plain: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a new row from plain values; a field that they do not name is younger, and has its default.

    Raises ``FieldInvalid``: such a field has no default. ``KeyError``, ``AttributeError``: they are no plain values.
    """
    known: Any = kind  # a class is hashable, which the checker does not see for record classes
    insertion = _insertion(known)
    columns: dict[str, Any] = {**insertion.defaults, "id": record_id}
    for spec in kind.specs():
        value = plain[spec.name] if spec.name in plain else spec.plain_default(kind.entity)
        if spec.required or value != insertion.plain_defaults[spec.name]:
            columns |= spec.to_columns(value)
    return columns


def insert(connection: Any, kind: type[Record], record_id: str, plain: Mapping[str, Any]) -> None:
    """Insert one row from plain values. Raises ``FieldInvalid`` for a value the table refuses."""
    known: Any = kind
    try:
        connection.execute(_insertion(known).sql, columns_of(kind, record_id, plain))
    except sqlcipher3.dbapi2.IntegrityError as error:
        text = str(error)
        if text.startswith(IMMUTABLE):
            raise
        # "UNIQUE constraint failed: person.code" names a column, a foreign key does not.
        raise FieldInvalid(entity=kind.entity, field=text.rpartition(".")[2] if "." in text else "") from error


@dataclass(frozen=True)
class _Insertion:
    """How a row of a kind is inserted: most fields of most records have their default."""

    sql: str
    plain_defaults: Mapping[str, Any]
    defaults: Mapping[str, Any]
    """By column."""


@functools.cache
def _insertion(kind: Any) -> _Insertion:
    names = [name for name in kind.columns() if name != "withdrawn_at"]
    quoted = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join(f":{name}" for name in names)
    plain = {spec.name: spec.plain_default(kind.entity) for spec in kind.specs() if not spec.required}
    columns: dict[str, Any] = {}
    for name, value in plain.items():
        columns |= kind.spec(name).to_columns(value)
    return _Insertion(f'INSERT INTO "{kind.entity}" ({quoted}) VALUES ({marks})', plain, columns)


def update(connection: Any, kind: type[Record], record_id: str, plain: Mapping[str, Any]) -> None:
    """Update columns of one row from plain values."""
    columns: dict[str, Any] = {}
    for name, value in plain.items():
        columns |= kind.spec(name).to_columns(value)
    assignments = ", ".join(f'"{name}" = ?' for name in columns)
    connection.execute(
        f'UPDATE "{kind.entity}" SET {assignments} WHERE id = ?', (*columns.values(), record_id)
    )
