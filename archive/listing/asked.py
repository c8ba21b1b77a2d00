"""Conditions out of what somebody typed: ``kind=torture,threat``, ``began=May 2022``, ``place_id=L-0003``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from archive.date_words import parse_words
from archive.dates import DateMode, Period
from archive.listing.errors import FilterUnfit
from archive.listing.wanted import (
    Condition,
    FieldCounts,
    FieldDuring,
    FieldHolds,
    FieldSays,
    FieldSilent,
    Order,
    listed_field,
)
from archive.merges import Merges
from archive.model.fields import FieldSpec, Kind, Record
from archive.model.people import Person
from archive.records import Records

_YES: Final = frozenset({"yes", "да", "иә", "true", "1"})
_NO: Final = frozenset({"no", "нет", "жоқ", "false", "0"})


def condition_asked(
    records: Records, kind: type[Record], untrusted_words: str, *, mode: DateMode = DateMode.POSSIBLE
) -> Condition:
    """What ``FIELD=VALUE`` asks for; nothing after the sign asks for what states nothing there.

    Raises:
        FieldNotListed. FilterUnfit: the field cannot say that.
    """
    name, sign, value = untrusted_words.partition("=")
    spec = listed_field(kind, name.strip())
    value = value.strip()
    if not sign:
        raise FilterUnfit(entity=kind.entity, field=spec.name)
    if not value:
        return FieldSilent(spec.name)
    if spec.refers:
        return _named(records, kind, spec, value)
    return _READERS[spec.kind](kind, spec, value, mode)


def order_asked(kind: type[Record], untrusted_field: str, *, descending: bool = False) -> Order:
    """The order by a field. Raises ``FieldNotListed``."""
    return Order(listed_field(kind, untrusted_field.strip()).name, descending)


def _named(records: Records, kind: type[Record], spec: FieldSpec, codes: str) -> Condition:
    ids: list[str] = []
    for code in codes.split(","):
        record = records.by_code(code)
        if record is None or spec.refers not in ("*", record.entity):
            raise FilterUnfit(entity=kind.entity, field=spec.name)
        merged = isinstance(record, Person)
        ids += Merges.read(records.ledger.database).together(record.id) if merged else (record.id,)
    return FieldSays(spec.name, tuple(ids))


def _codes(kind: type[Record], spec: FieldSpec, words: str, _mode: DateMode) -> Condition:
    codes = tuple(code.strip() for code in words.split(","))
    try:
        return FieldSays(spec.name, tuple(str(spec.codes(code)) for code in codes) if spec.codes else codes)
    except ValueError:
        raise FilterUnfit(entity=kind.entity, field=spec.name) from None


def _flag(kind: type[Record], spec: FieldSpec, words: str, _mode: DateMode) -> Condition:
    word = words.casefold()
    if word not in _YES | _NO:
        raise FilterUnfit(entity=kind.entity, field=spec.name)
    return FieldSays(spec.name, ("1" if word in _YES else "0",))


def _number(kind: type[Record], spec: FieldSpec, words: str) -> int:
    if not words.isascii() or not words.isdecimal() or len(words) > 15:
        raise FilterUnfit(entity=kind.entity, field=spec.name)
    return int(words)


def _integer(kind: type[Record], spec: FieldSpec, words: str, _mode: DateMode) -> Condition:
    return FieldSays(spec.name, (str(_number(kind, spec, words)),))


def _quantity(kind: type[Record], spec: FieldSpec, words: str, mode: DateMode) -> Condition:
    return FieldCounts(spec.name, _number(kind, spec, words), mode)


def _date(kind: type[Record], spec: FieldSpec, words: str, mode: DateMode) -> Condition:
    date = parse_words(words)
    if date.earliest is None and date.latest is None:
        raise FilterUnfit(entity=kind.entity, field=spec.name)
    return FieldDuring(spec.name, Period(date.earliest, date.latest), mode)


def _text(_kind: type[Record], spec: FieldSpec, words: str, _mode: DateMode) -> Condition:
    return FieldHolds(spec.name, words)


_READERS: Final[Mapping[Kind, Callable[[type[Record], FieldSpec, str, DateMode], Condition]]] = MappingProxyType(
    {
        Kind.CODE: _codes,
        Kind.CODES: _codes,
        Kind.FLAG: _flag,
        Kind.INTEGER: _integer,
        Kind.QUANTITY: _quantity,
        Kind.DATE: _date,
        Kind.DAY: _date,
        Kind.TEXT: _text,
    }
)
