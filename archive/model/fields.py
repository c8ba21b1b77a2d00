"""How a record type declares its fields: sensitivity class, flags, and form in the database."""

from __future__ import annotations

import dataclasses
import enum
import functools
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Self

from archive.canonical import clean_text
from archive.dates import PartialDate
from archive.errors import FieldInvalid
from archive.quantity import Quantity
from crypto.errors import CodedError

MAX_TEXT = 8 * 1024 * 1024
"""The most characters that one field takes: far above any testimony, far below what would stall the program."""


class Sensitivity(enum.StrEnum):
    """Where a value may go (``domain-model`` section 2.4): A open … E never leaves the vault."""

    OPEN = "A"
    CASE = "B"
    IDENTIFYING = "C"
    SOURCE = "D"
    VAULT_ONLY = "E"


class Kind(enum.Enum):
    """The form of a field in the database and in the journal."""

    TEXT = "text"
    INTEGER = "integer"
    FLAG = "flag"
    CODE = "code"
    DATE = "date"
    DAY = "day"
    CODES = "codes"
    QUANTITY = "quantity"


def stored(
    sensitivity: Sensitivity,
    *,
    default: Any = dataclasses.MISSING,
    searched: bool = False,
    fixed: bool = False,
    flags: str = "",
    refers: str = "",
) -> Any:
    """A field of a record.

    ``searched``: its text enters the search index. ``fixed``: it never changes once
    written. ``flags``: H health, M minor, S sexual violence, Q quasi-identifier, F
    free text. ``refers``: the kind of record whose id it holds; ``*`` where the field
    beside it, ``…_entity`` instead of ``…_id``, names the kind.
    """
    metadata = {
        "sensitivity": sensitivity,
        "searched": searched,
        "fixed": fixed,
        "flags": frozenset(flags),
        "refers": refers,
    }
    if default is dataclasses.MISSING:
        return dataclasses.field(metadata=metadata)
    return dataclasses.field(default=default, metadata=metadata)


@dataclass(frozen=True)
class FieldSpec:
    """One declared field of a record type."""

    name: str
    kind: Kind
    optional: bool
    codes: type[enum.StrEnum] | None
    sensitivity: Sensitivity
    searched: bool
    fixed: bool
    flags: frozenset[str]
    refers: str
    default: Any
    """``dataclasses.MISSING`` where a record cannot be made without a value."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The database columns that hold the field."""
        if self.kind is Kind.DATE:
            return tuple(PartialDate.not_stated().to_columns(self.name))
        if self.kind is Kind.QUANTITY:
            return tuple(Quantity.not_stated().to_columns(self.name))
        return (self.name,)

    @property
    def required(self) -> bool:
        """Whether a record cannot be made without it."""
        return self.default is dataclasses.MISSING

    def plain_default(self, entity: str) -> Any:
        """What a payload says that was written before the field existed. Raises ``FieldInvalid``: it has none."""
        return self.to_plain(None if self.required else self.default, entity)

    def to_plain(self, value: object, entity: str) -> Any:
        """The value as JSON takes it (for the journal).

        Raises:
            FieldInvalid: the value is not of the declared type.
        """
        if value is None and self.optional:
            return None
        if self.kind is Kind.DATE and isinstance(value, PartialDate):
            plain = value.to_columns("at")
            return {key: clean_text(part) if isinstance(part, str) else part for key, part in plain.items()}
        if self.kind is Kind.QUANTITY and isinstance(value, Quantity):
            plain = value.to_columns("of")
            return {key: clean_text(part) if isinstance(part, str) else part for key, part in plain.items()}
        if self.kind is Kind.DAY and isinstance(value, date):
            return value.isoformat()
        if self.kind is Kind.CODES and isinstance(value, tuple) and self._all_codes(value):
            return [clean_text(str(code)) for code in value]
        if self.kind is Kind.FLAG and isinstance(value, bool):
            return value
        if self.kind is Kind.INTEGER and isinstance(value, int) and not isinstance(value, bool):
            return value
        if self.kind is Kind.CODE and self.codes is not None and isinstance(value, self.codes):
            return str(value)
        if self.kind is Kind.TEXT and isinstance(value, str) and len(value) <= MAX_TEXT:
            return clean_text(value)
        raise FieldInvalid(entity=entity, field=self.name)

    def from_plain(self, untrusted_value: Any, entity: str) -> Any:
        """The typed value back from its plain form.

        Raises:
            FieldInvalid: the plain form does not fit the declared type.
        """
        if untrusted_value is None and self.optional:
            return None
        try:
            if self.kind is Kind.DATE:
                return PartialDate.from_columns(untrusted_value, "at")
            if self.kind is Kind.QUANTITY:
                return Quantity.from_columns(untrusted_value, "of")
            if self.kind is Kind.DAY:
                return date.fromisoformat(untrusted_value)
            if self.kind is Kind.CODES:
                return tuple((self.codes or str)(code) for code in untrusted_value)
            if self.kind is Kind.FLAG and untrusted_value in (True, False, 0, 1):
                return bool(untrusted_value)
            if self.kind is Kind.INTEGER and isinstance(untrusted_value, int):
                return untrusted_value
            if self.kind is Kind.CODE and self.codes is not None:
                return self.codes(untrusted_value)
            if self.kind is Kind.TEXT and isinstance(untrusted_value, str):
                return untrusted_value
        except (ValueError, TypeError, KeyError, CodedError) as error:
            raise FieldInvalid(entity=entity, field=self.name) from error
        raise FieldInvalid(entity=entity, field=self.name)

    def to_columns(self, plain: Any) -> dict[str, Any]:
        """The column values for a plain form."""
        if self.kind is Kind.DATE:
            return {f"{self.name}{key.removeprefix('at')}": value for key, value in plain.items()}
        if self.kind is Kind.QUANTITY:
            return {f"{self.name}{key.removeprefix('of')}": value for key, value in plain.items()}
        if self.kind is Kind.CODES:
            return {self.name: " ".join(plain)}
        if self.kind is Kind.FLAG:
            return {self.name: None if plain is None else int(plain)}
        return {self.name: plain}

    def plain_from_columns(self, row: Mapping[str, Any]) -> Any:
        """The plain form out of a database row."""
        if self.kind is Kind.DATE:
            return {f"at{column.removeprefix(self.name)}": row[column] for column in self.columns}
        if self.kind is Kind.QUANTITY:
            return {f"of{column.removeprefix(self.name)}": row[column] for column in self.columns}
        value = row[self.name]
        if self.kind is Kind.CODES:
            return str(value).split()
        if self.kind is Kind.FLAG:
            return None if value is None else bool(value)
        return value

    def _all_codes(self, values: tuple[object, ...]) -> bool:
        return self.codes is None or all(isinstance(value, self.codes) for value in values)


@dataclass(frozen=True, kw_only=True)
class Record:
    """Base of every typed record. ``id`` is a random UUID as 32 hex digits, given once."""

    entity: ClassVar[str]
    prefix: ClassVar[str] = ""
    """With what its codes begin; empty: it has none, and is known by what it is part of."""
    id: str
    withdrawn: bool = False
    """True when a tombstone stands in its place."""

    @classmethod
    def specs(cls) -> tuple[FieldSpec, ...]:
        """The declared fields in order, without ``id`` and ``withdrawn``."""
        kind: Any = cls  # a class is hashable, which the checker does not see for record classes
        return _specs(kind)

    @classmethod
    def spec(cls, name: str) -> FieldSpec:
        """One declared field. Raises ``FieldInvalid`` when the record type has no such field."""
        for spec in cls.specs():
            if spec.name == name:
                return spec
        raise FieldInvalid(entity=cls.entity, field=name)

    @classmethod
    def columns(cls) -> tuple[str, ...]:
        """Every column of the table."""
        return ("id", *(column for spec in cls.specs() for column in spec.columns), "withdrawn_at")

    @classmethod
    def code_of(cls, number: int) -> str:
        """The code with that number, for example ``E-0042``."""
        return f"{cls.prefix}-{number:04d}"

    def plain(self) -> dict[str, Any]:
        """All fields in the form that the journal keeps."""
        kind: Any = type(self)
        defaults = _plain_defaults(kind)
        plain = {}
        for spec in self.specs():
            value = getattr(self, spec.name)
            if value is spec.default:  # most values of most records
                known = defaults[spec.name]
                plain[spec.name] = known.copy() if isinstance(known, dict | list) else known
            else:
                plain[spec.name] = spec.to_plain(value, self.entity)
        return plain

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> Self:
        """A typed record out of a database row.

        Raises:
            FieldInvalid: a column does not fit its declared type.
        """
        values = {
            spec.name: spec.from_plain(spec.plain_from_columns(row), cls.entity) for spec in cls.specs()
        }
        return cls(id=row["id"], withdrawn=row["withdrawn_at"] is not None, **values)


@functools.cache
def _plain_defaults(record: Any) -> Mapping[str, Any]:
    return {spec.name: spec.plain_default(record.entity) for spec in record.specs() if not spec.required}


@functools.cache
def _specs(record: Any) -> tuple[FieldSpec, ...]:
    hints = typing.get_type_hints(record)
    return tuple(
        _spec(f, hints[f.name]) for f in dataclasses.fields(record) if f.name not in ("id", "withdrawn")
    )


def _spec(f: dataclasses.Field[Any], hint: Any) -> FieldSpec:
    optional = False
    if isinstance(hint, types.UnionType):
        inner = [h for h in hint.__args__ if h is not type(None)]
        optional = len(inner) < len(hint.__args__)
        hint = inner[0]
    codes: type[enum.StrEnum] | None = None
    if typing.get_origin(hint) is tuple:
        kind = Kind.CODES
        member = typing.get_args(hint)[0]
        codes = member if issubclass(member, enum.StrEnum) else None
    elif isinstance(hint, type) and issubclass(hint, enum.StrEnum):
        kind, codes = Kind.CODE, hint
    else:
        kind = {
            str: Kind.TEXT,
            int: Kind.INTEGER,
            bool: Kind.FLAG,
            PartialDate: Kind.DATE,
            Quantity: Kind.QUANTITY,
            date: Kind.DAY,
        }[hint]
    return FieldSpec(name=f.name, kind=kind, optional=optional, codes=codes, default=f.default, **f.metadata)
