"""A form for any kind of record, without a window: its fields in groups, and the words that stand in them.

What stands in a form is text by the name of the field; here it becomes values, and values become text.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from archive.date_words import parse_words
from archive.dates import PartialDate
from archive.errors import FieldInvalid
from archive.model.catalogue import entity_field
from archive.model.claims import Citation, Claim
from archive.model.fields import FieldSpec, Kind, Record, Sensitivity
from archive.model.health import MedicalRecord
from archive.model.work import Note
from archive.quantity import Quantity
from ui.presenters.meanwhile import ON
from ui.presenters.quantity_entry import QuantityEntry
from ui.presenters.record_kinds import Kinds, targets_of

Words = Mapping[str, str]


ASKED = frozenset({(MedicalRecord.entity, "independence")})
"""A paper of a state doctor must never pass for that of an independent one because nobody chose."""


_MARKED = frozenset(
    {
        (Citation.entity, "fragment"),
        (Citation.entity, "target_paragraph"),
        (Citation.entity, "quoted_id"),
        (Note.entity, "fragment"),
    }
)
"""Exact places in files are marked in a viewer, or read out of the words beside them; nobody types them."""


class Form(enum.Enum):
    """By what a field is filled in."""

    WORDS = "words"
    LONG = "long"
    NUMBER = "number"
    CODE = "code"
    CODES = "codes"
    DATE = "date"
    DAY = "day"
    QUANTITY = "quantity"
    FLAG = "flag"
    REFERENCE = "reference"
    FIELD = "field"
    """The name of a field of the record that this one is about."""


class Group(enum.Enum):
    """What stands together on a form, in this order."""

    FACTS = "facts"
    CLAIM = "claim"
    VAULT_ONLY = "vault_only"


@dataclass(frozen=True)
class FormField:
    """One field of a form."""

    spec: FieldSpec
    form: Form
    targets: Kinds = ()
    """For a reference: the kinds to which it may point."""
    open_entity: str = ""
    """For an open reference: the field beside it that says of which kind the record is."""
    asked: bool = False
    """Nothing is taken for granted in a new record: somebody has to choose, if only that it is not stated."""

    @property
    def name(self) -> str:
        """The name of the field of the record."""
        return self.spec.name

    @property
    def needed(self) -> bool:
        """Whether a record cannot be made without it."""
        return self.spec.required or self.asked

    @property
    def source(self) -> bool:
        """Whether it could tell who a source is: nothing of it is ever offered in a list."""
        return self.spec.sensitivity is Sensitivity.SOURCE


@dataclass(frozen=True)
class FormGroup:
    """Fields that stand together."""

    group: Group
    fields: tuple[FormField, ...]


def form_of(kind: type[Record], *, new: bool, preset: Collection[str] = ()) -> tuple[FormGroup, ...]:
    """The fields of a form for that kind; what never changes is asked only for a new record.

    ``preset`` names fields that are known already and not asked.
    """
    claim = {"claim", "verification", "confidence"} if issubclass(kind, Claim) else set[str]()
    alone = all(spec.sensitivity is Sensitivity.VAULT_ONLY for spec in kind.specs())
    groups: dict[Group, list[FormField]] = {group: [] for group in Group}
    entities = {entity_field(spec) for spec in kind.specs() if spec.refers == "*"}
    for spec in kind.specs():
        given = spec.name == "code" and bool(kind.prefix)
        if given or spec.name in entities or spec.name in preset or (spec.fixed and not new):
            continue
        if (kind.entity, spec.name) in _MARKED:
            continue
        if kind is Citation and spec.name == "value":
            continue  # what one source says of one field is laid beside what others say on a desk of its own
        if spec.name in claim:
            group = Group.CLAIM
        elif spec.sensitivity is Sensitivity.VAULT_ONLY and not alone:
            group = Group.VAULT_ONLY
        else:
            group = Group.FACTS
        groups[group].append(_field(kind, spec))
    return tuple(FormGroup(group, tuple(_paired(fields))) for group, fields in groups.items() if fields)


def beside(name: str) -> str:
    """The field that says the same in words, or out of the list: ``body`` for ``body_id`` and the other way."""
    return name.removesuffix("_id") if name.endswith("_id") else f"{name}_id"


def _paired(fields: list[FormField]) -> list[FormField]:
    """Words and the choice out of a list that say the same stand side by side, the words first."""
    by_name = {one.name: one for one in fields}
    ordered: dict[str, FormField] = {}
    for one in fields:
        pair = sorted((one.name, beside(one.name)), key=len)
        for name in pair if all(name in by_name for name in pair) else [one.name]:
            ordered.setdefault(name, by_name[name])
    return list(ordered.values())


def missing(fields: Collection[FormField], words: Words) -> list[str]:
    """The fields that are needed and empty, in the order of the form."""
    return [one.name for one in fields if one.needed and not words.get(one.name, "").strip()]


def words_of(field: FormField, record: Record) -> str:
    """What the form shows of a record in that field."""
    value = getattr(record, field.name)
    if value is None:
        return ""
    if isinstance(value, Quantity):
        return QuantityEntry.of(value).words()
    if isinstance(value, PartialDate):
        return value.text or value.to_edtf()
    if isinstance(value, bool):
        return ON if value else ""
    if isinstance(value, tuple):
        return ", ".join(str(code) for code in value)
    if field.form is Form.REFERENCE:
        entity = getattr(record, field.open_entity) if field.open_entity else field.spec.refers
        return reference(str(entity), str(value))
    return str(value)


def empty_words(field: FormField) -> str:
    """What a form for a new record shows: what the kind says where nothing is stated."""
    default = field.spec.default
    if field.needed or default is None:
        return ""
    if isinstance(default, Quantity):
        return QuantityEntry.of(default).words()
    if isinstance(default, PartialDate | tuple):
        return ""
    return (ON if default else "") if isinstance(default, bool) else str(default)


def values_of(kind: type[Record], field: FormField, untrusted_words: str) -> dict[str, Any]:
    """The values of the record that the words mean, by field: one, or two for an open reference.

    Raises ``FieldInvalid`` for words that mean nothing here, ``QuantityInvalid`` for a number that does not fit.
    """
    words, spec = untrusted_words.strip(), field.spec
    match field.form:
        case Form.DATE:
            return {spec.name: parse_words(words)}
        case Form.QUANTITY:
            return {spec.name: QuantityEntry.read(words).quantity()}
        case Form.FLAG:
            return {spec.name: words == ON}
        case Form.DAY:
            return {spec.name: _day(kind, spec, words)}
        case Form.REFERENCE:
            return _reference(kind, field, words)
        case Form.CODES:
            return {spec.name: _codes(kind, spec, words)}
        case Form.CODE | Form.NUMBER if not words and spec.optional:
            return {spec.name: None}
        case Form.CODE if spec.codes is not None:
            return {spec.name: _converted(kind, spec, spec.codes, words)}
        case Form.NUMBER:
            return {spec.name: _converted(kind, spec, int, words)}
        case _:
            return {spec.name: None if spec.optional and not words else words}


def reference(entity: str, record_id: str) -> str:
    """A reference as it stands in a form."""
    return f"{entity}:{record_id}" if entity and record_id else ""


def referred(untrusted_words: str) -> tuple[str, str]:
    """Kind and id of what a reference names; both empty where it names nothing."""
    entity, _, record_id = untrusted_words.partition(":")
    return (entity, record_id) if record_id else ("", "")


def _field(kind: type[Record], spec: FieldSpec) -> FormField:
    if spec.refers:
        beside = entity_field(spec) if spec.refers == "*" else ""
        return FormField(spec, Form.REFERENCE, targets_of(kind.entity, spec.name, spec.refers), beside)
    if spec.name in ("target_field", "about_field"):
        return FormField(spec, Form.FIELD)
    if spec.kind is Kind.TEXT:
        return FormField(spec, Form.LONG if "F" in spec.flags else Form.WORDS)
    return FormField(
        spec,
        {
            Kind.INTEGER: Form.NUMBER,
            Kind.FLAG: Form.FLAG,
            Kind.CODE: Form.CODE,
            Kind.DATE: Form.DATE,
            Kind.DAY: Form.DAY,
            Kind.CODES: Form.CODES,
            Kind.QUANTITY: Form.QUANTITY,
        }[spec.kind],
        asked=(kind.entity, spec.name) in ASKED,
    )


def _day(kind: type[Record], spec: FieldSpec, words: str) -> date | None:
    if not words:
        return None
    said = parse_words(words)
    if said.earliest is None or said.earliest != said.latest or said.approximate:
        raise FieldInvalid(entity=kind.entity, field=spec.name)
    return said.earliest


def _reference(kind: type[Record], field: FormField, words: str) -> dict[str, Any]:
    entity, record_id = referred(words)
    if words and entity not in {target.entity for target in field.targets}:
        raise FieldInvalid(entity=kind.entity, field=field.name)
    values: dict[str, Any] = {field.name: record_id or None}
    return {field.open_entity: entity, **values} if field.open_entity else values


def _codes(kind: type[Record], spec: FieldSpec, words: str) -> tuple[Any, ...]:
    parts = [part.strip() for part in words.split(",") if part.strip()]
    return tuple(_converted(kind, spec, spec.codes or str, part) for part in parts)


def _converted(kind: type[Record], spec: FieldSpec, convert: type[Any], words: str) -> Any:
    try:
        return convert(words)
    except ValueError as error:
        raise FieldInvalid(entity=kind.entity, field=spec.name) from error
