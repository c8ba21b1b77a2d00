"""Records of any kind: made under the next code, with every reference proven, and what refers to them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from archive.errors import FieldInvalid, RecordNotFound
from archive.ledger import Ledger, new_id
from archive.merges import Merges
from archive.model.catalogue import RECORD_TYPES, entity_field, record_type
from archive.model.fields import FieldSpec, Record
from archive.model.people import Person

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Reference:
    """One record names another: which kind does, and in which field."""

    kind: type[Record]
    field: str
    record_id: str
    """The record that names it."""


class Records:
    """What every kind of record has in common. Kinds with rules of their own have repositories beside this one."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def ledger(self) -> Ledger:
        """What writes them."""
        return self._ledger

    def add(self, kind: type[R], /, *, because: str = "", **values: Any) -> R:
        """A new record; where its kind has codes, under the next one. ``because`` goes into the journal.

        Raises:
            FieldInvalid: a value that is needed is missing, does not fit, or names a record that does not stand.
        """
        for spec in kind.specs():
            if spec.required and spec.name not in values and spec.name != "code":
                raise FieldInvalid(entity=kind.entity, field=spec.name)
        for name in values:
            kind.spec(name)
        with self._ledger.database.atomic():
            if kind.prefix and "code" not in values:
                values = {**values, "code": self._ledger.next_code(kind)}
            record = kind(id=new_id(), **values)
            self._prove(record, [spec for spec in kind.specs() if spec.name in values])
            return self._ledger.create(record, reason=because)

    def amend(self, record: R, changes: Mapping[str, Any], *, reason: str = "") -> R:
        """Change fields of a record. Raises as ``Ledger.amend``, and ``FieldInvalid`` as ``add``."""
        specs = [type(record).spec(name) for name in changes]
        with self._ledger.database.atomic():
            self._prove(dataclasses.replace(record, **changes), specs)
            return self._ledger.amend(record, changes, reason=reason)

    def get(self, kind: type[R], record_id: str) -> R:
        """One record by id, withdrawn ones included. Raises ``RecordNotFound``."""
        return self._ledger.get(kind, record_id)

    def by_code(self, untrusted_code: str) -> Record | None:
        """The standing record with that code, of whatever kind, in whatever letter case it is typed.

        The code of a person who was merged gives the record that stays.
        """
        code = untrusted_code.strip().upper()
        for kind in RECORD_TYPES.values():
            if kind.prefix and code.startswith(f"{kind.prefix}-"):
                found = self._ledger.find(kind, "code = ?", (code,))
                if isinstance(found[0] if found else None, Person):
                    return self._ledger.get(Person, Merges.read(self._ledger.database).lead(found[0].id))
                if found:
                    return found[0]
        return None

    def parts(self, kind: type[R], field: str, owner_id: str) -> list[R]:
        """Standing records of a kind that name the owner in a field, in the order in which they were recorded."""
        kind.spec(field)
        return self._ledger.find(kind, f'"{field}" = ?', (owner_id,))

    def about(self, kind: type[R], stem: str, target: Record) -> list[R]:
        """The same for an open reference: ``stem`` is ``subject`` for ``subject_entity`` and ``subject_id``."""
        return self._ledger.find(
            kind, f'"{stem}_entity" = ? AND "{stem}_id" = ?', (target.entity, target.id)
        )

    def references_to(self, target: Record) -> Iterator[Reference]:
        """Every standing record that names this one; of a person also by a record that was merged."""
        merged = isinstance(target, Person)
        ids = Merges.read(self._ledger.database).together(target.id) if merged else (target.id,)
        here = ", ".join("?" * len(ids))
        for kind in RECORD_TYPES.values():
            for spec in kind.specs():
                if spec.refers == "*":
                    where = f'"{entity_field(spec)}" = ? AND "{spec.name}" IN ({here})'
                    found = self._ledger.ids(kind, where, (target.entity, *ids))
                elif spec.refers == target.entity:
                    found = self._ledger.ids(kind, f'"{spec.name}" IN ({here})', ids)
                else:
                    continue
                yield from (Reference(kind, spec.name, record_id) for record_id in found)

    def _prove(self, record: Record, specs: list[FieldSpec]) -> None:
        for spec in specs:
            target_id = getattr(record, spec.name)
            if not spec.refers or target_id is None:
                continue
            try:
                kind = record_type(spec.refers if spec.refers != "*" else getattr(record, entity_field(spec)))
            except RecordNotFound:
                raise FieldInvalid(entity=record.entity, field=entity_field(spec)) from None
            if not self._ledger.ids(kind, "id = ?", (target_id,)):
                raise FieldInvalid(entity=record.entity, field=spec.name)
