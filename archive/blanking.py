"""What an erasure leaves of a record: which fields it blanks, and with what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from archive.dates import PartialDate
from archive.model.fields import FieldSpec, Kind, Record, Sensitivity
from archive.quantity import Quantity


def is_content(spec: FieldSpec) -> bool:
    """What an erasure blanks: words and dates, and of what never changes otherwise only what could name somebody."""
    if spec.kind not in (Kind.TEXT, Kind.DATE, Kind.DAY, Kind.QUANTITY) or spec.name.endswith(("_id", "_entity")):
        return False
    return not spec.fixed or spec.sensitivity in (Sensitivity.IDENTIFYING, Sensitivity.SOURCE)


def owners(kind: type[Record], plain: Mapping[str, Any]) -> list[str]:
    """Ids of what the record is part of: an editor keeps its unsaved words under the owner's name."""
    return [
        plain[spec.name]
        for spec in kind.specs()
        if spec.fixed and spec.name.endswith("_id") and plain[spec.name] is not None
    ]


def blank(spec: FieldSpec) -> Any:
    """What stands in a field, in the form that the journal keeps, when its content is gone."""
    if spec.kind is Kind.DATE:
        return PartialDate.not_stated().to_columns("at")
    if spec.kind is Kind.QUANTITY:
        return Quantity.not_stated().to_columns("of")
    return None if spec.optional else ""
