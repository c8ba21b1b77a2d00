"""Codes out of rows: one that no vocabulary has is refused by name, as where a record is read whole."""

from __future__ import annotations

import enum
from typing import TypeVar

from archive.connection import Row
from archive.errors import FieldInvalid

C = TypeVar("C", bound=enum.StrEnum)


def code_in(row: Row, column: str, codes: type[C], entity: str) -> C:
    """The code in a column. Raises ``FieldInvalid``."""
    return as_code(row[column], codes, entity, column)


def as_code(stored: object, codes: type[C], entity: str, field: str) -> C:
    """The same for a value by itself. Raises ``FieldInvalid``."""
    try:
        return codes(str(stored))
    except ValueError:
        raise FieldInvalid(entity=entity, field=field) from None
