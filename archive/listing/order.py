"""In which order a list stands."""

from __future__ import annotations

from typing import Final

from archive.listing.wanted import Order, listed_field
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import FieldSpec, Kind, Record

_NUMBERED: Final = ("person", "people_group", "organisation", "case_file", "event", "act")
"""Kinds whose codes an open reference is sorted by."""


def usual(kind: type[Record]) -> str:
    """Newest code first; what has no code of that form, newest first."""
    if kind.prefix:
        return "code DESC"
    return "code" if any(spec.name == "code" for spec in kind.specs()) else "rowid DESC"


def in_python(kind: type[Record], order: Order | None) -> FieldSpec | None:
    """The text by which to sort, where the database does not know the order of its letters."""
    if order is None:
        return None
    spec = listed_field(kind, order.field)
    return spec if spec.kind is Kind.TEXT and not spec.refers and spec.name != "code" else None


def terms(kind: type[Record], order: Order | None) -> str:
    """What follows ORDER BY. Raises ``FieldNotListed``."""
    if order is None:
        return usual(kind)
    spec = listed_field(kind, order.field)
    way = " DESC" if order.descending else ""
    if spec.name == "code":
        return f"length(code){way}, code{way}" if kind.prefix else f"code{way}"
    return f"{_by(spec, way)}, {usual(kind)}"


def _by(spec: FieldSpec, way: str) -> str:
    name = spec.name
    if spec.kind is Kind.DATE:
        start = f"coalesce({name}_from, {name}_to)"
        # As ``PartialDate.sort_key``: an open start stands at its end, no day at all comes last either way.
        return f"{start} IS NULL, {start}{way}, {name}_from IS NOT NULL{way}, coalesce({name}_to, '9999-12-31'){way}"
    if spec.kind is Kind.QUANTITY:
        least = f"coalesce({name}_least, {name}_most)"
        return f"{least} IS NULL, {least}{way}, coalesce({name}_most, {name}_least){way}"
    if spec.refers:
        code = _code_of(spec)
        return f"{code} IS NULL, length({code}){way}, {code}{way}"
    if spec.kind is Kind.CODE and spec.codes is not None:
        places = " ".join(f"WHEN '{code}' THEN {place}" for place, code in enumerate(spec.codes))
        return f"\"{name}\" IN ('', 'not_stated'), CASE \"{name}\" {places} ELSE {len(spec.codes)} END{way}"
    return f'"{name}" IS NULL, "{name}"{way}'


def _code_of(spec: FieldSpec) -> str:
    """The code of what is named."""
    if spec.refers != "*":
        named = RECORD_TYPES[spec.refers]
        has = "code" if any(one.name == "code" for one in named.specs()) else "id"
        return f'(SELECT t.{has} FROM "{spec.refers}" AS t WHERE t.id = "{spec.name}")'
    ways = (f'(SELECT t.code FROM {entity} AS t WHERE t.id = "{spec.name}")' for entity in _NUMBERED)
    return f"coalesce({', '.join(ways)})"
