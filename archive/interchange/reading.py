"""From the lines of a file to typed records, or to what is wrong with each line."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from archive.errors import FieldInvalid
from archive.integrity.errors import EndBeforeStart
from archive.integrity.order import prove_order
from archive.interchange.errors import Fault, Problem
from archive.interchange.kinds import STAY
from archive.interchange.lines import RawLine, Reader
from archive.interchange.values import from_outside
from archive.model.catalogue import RECORD_TYPES, entity_field
from archive.model.fields import FieldSpec, Kind, Record
from archive.model.testimony import TextVersion

_ID: Final = re.compile("[0-9a-f]{32}")
_KEYS: Final = frozenset({"kind", "id", "code", "fields", "left_out"})
NO_CODE: Final = ""
"""The code of a record for which the file names none; the next one is given to it."""


@dataclass(frozen=True)
class Reading:
    """A record as one line of the file has it."""

    line: int
    record: Record
    left_out: frozenset[str]
    """Fields that the file does not state; the record has their default."""

    @property
    def code(self) -> str:
        """The code that the file names; empty where it names none, and where the kind has none."""
        return str(getattr(self.record, "code", NO_CODE)) if self.record.prefix else NO_CODE


def read(untrusted_stream: BinaryIO) -> tuple[Reader, Iterator[Reading | Problem]]:
    """The reader and every line as it is read.

    Raises ``NotRecords``, ``RecordsTooNew``; while the lines are read also ``RecordsCutOff`` and ``RecordsAltered``.
    """
    reader = Reader(untrusted_stream)
    withheld = {kind: frozenset(names) for kind, names in reader.header.left_out.items()}

    def lines() -> Iterator[Reading | Problem]:
        for raw in reader.lines():
            yield raw.problem or _reading(raw, withheld)

    return reader, lines()


def _reading(raw: RawLine, withheld: dict[str, frozenset[str]]) -> Reading | Problem:
    untrusted = raw.untrusted_record
    name = untrusted.get("kind")
    kind = RECORD_TYPES.get(name) if isinstance(name, str) else None
    if kind is None:
        return Problem(raw.number, Fault.KIND)
    if kind.entity in STAY:
        return Problem(raw.number, Fault.STAYS, kind.entity)
    fields, left_out = untrusted.get("fields", {}), untrusted.get("left_out", [])
    if not set(untrusted) <= _KEYS or not isinstance(fields, dict) or not _names(left_out):
        return Problem(raw.number, Fault.SHAPE, kind.entity)
    record_id = untrusted.get("id")
    if not isinstance(record_id, str) or not _ID.fullmatch(record_id):
        return Problem(raw.number, Fault.ID, kind.entity, "id")
    faulty = functools.partial(Problem, raw.number, kind=kind.entity, record_id=record_id)
    code = untrusted.get("code", NO_CODE)
    if not kind.prefix and "code" in untrusted:
        return faulty(Fault.SHAPE, field="code")
    if kind.prefix and code != NO_CODE and (not isinstance(code, str) or not code_form(kind.prefix).fullmatch(code)):
        return faulty(Fault.CODE, field="code")
    values: dict[str, Any] = {"code": code} if kind.prefix else {}
    specs = _by_name(kind.entity)
    for field, value in fields.items():
        spec = specs.get(field)
        if spec is None or (field == "code" and kind.prefix):
            return faulty(Fault.FIELD, field=field[:64])
        try:
            values[field] = from_outside(spec, value, kind.entity)
        except FieldInvalid:
            return faulty(Fault.VALUE, field=field)
    missing = next((spec.name for spec in specs.values() if spec.required and spec.name not in values), None)
    if missing is not None:
        return faulty(Fault.MISSING, field=missing)
    record = kind(id=record_id, **values)
    try:
        prove_order(record, list(specs))
    except EndBeforeStart as error:
        return faulty(Fault.RULE, field=error.field)
    if isinstance(record, TextVersion) and not _seal_holds(record):
        return faulty(Fault.VALUE, field="sealed_digest")
    return Reading(raw.number, record, withheld.get(kind.entity, frozenset()).union(left_out))


def _seal_holds(text: TextVersion) -> bool:
    return text.sealed_digest in (None, hashlib.sha256(text.body.encode("utf-8")).hexdigest())


def _names(untrusted_names: object) -> bool:
    return isinstance(untrusted_names, list) and all(isinstance(name, str) for name in untrusted_names)


@functools.cache
def _by_name(entity: str) -> dict[str, FieldSpec]:
    return {spec.name: spec for spec in RECORD_TYPES[entity].specs()}


@functools.cache
def code_form(prefix: str) -> re.Pattern[str]:
    """How a code of that kind is written."""
    return re.compile(rf"{prefix}-(?P<number>[0-9]{{4,12}})")


@dataclass(frozen=True)
class Named:
    """A record named by another, and by which field."""

    field: str
    entity: str
    """Empty: the kind beside it is none that there is."""
    record_id: str


def named_by(record: Record) -> Iterator[Named]:
    """Every record that this one names, also the event from which a date is counted."""
    for spec in _naming(record.entity):
        if spec.refers:
            target_id = getattr(record, spec.name)
            if target_id is not None:
                entity = spec.refers if spec.refers != "*" else str(getattr(record, entity_field(spec)))
                yield Named(spec.name, entity if entity in RECORD_TYPES else "", target_id)
        else:
            anchor = getattr(record, spec.name).anchor
            if anchor is not None:
                yield Named(spec.name, "event", anchor)


@functools.cache
def _naming(entity: str) -> tuple[FieldSpec, ...]:
    return tuple(spec for spec in RECORD_TYPES[entity].specs() if spec.refers or spec.kind is Kind.DATE)
