"""Where a value may go: the class of its field, or the stricter one that its record was raised to."""

from __future__ import annotations

from collections.abc import Collection

from archive.ledger import Ledger
from archive.merges import Merges
from archive.model.claims import RowClass
from archive.model.fields import Record, Sensitivity
from archive.model.people import Person
from archive.records import Records


def class_of(ledger: Ledger, record: Record, field: str) -> Sensitivity:
    """The class of one value. Raises ``FieldInvalid``: no such field."""
    return max(type(record).spec(field).sensitivity, raised(ledger, record) or Sensitivity.OPEN)


def raised(ledger: Ledger, record: Record) -> Sensitivity | None:
    """To which class a record was raised as a whole; ``None``: its fields say it by themselves.

    A person who was merged is protected as strictly as any of their records.
    """
    ids = Merges.read(ledger.database).together(record.id) if isinstance(record, Person) else (record.id,)
    marks = ", ".join("?" * len(ids))
    found = ledger.find(RowClass, f"target_entity = ? AND target_id IN ({marks})", (record.entity, *ids))
    return max((one.raised_to for one in found), default=None)


MAY_LEAVE = frozenset({Sensitivity.OPEN, Sensitivity.CASE})
"""Classes whose values go where consent lets them; those above go only by a rule of their own."""


def raised_of(ledger: Ledger, kind: type[Record]) -> dict[str, Sensitivity]:
    """To which class records of a kind were raised, by id; those that were not are left out."""
    found: dict[str, Sensitivity] = {}
    merges = Merges.read(ledger.database)
    for row in ledger.find(RowClass, "target_entity = ?", (kind.entity,)):
        for one in merges.together(row.target_id):
            found[one] = max(row.raised_to, found.get(one, Sensitivity.OPEN))
    return found


def protected(ledger: Ledger, allowed: Collection[Sensitivity] = MAY_LEAVE) -> frozenset[tuple[str, str]]:
    """Kind and id of every record that was raised to a class which is not among those allowed."""
    merges = Merges.read(ledger.database)
    return frozenset(
        (row.target_entity, one)
        for row in ledger.find(RowClass)
        if row.raised_to not in allowed
        for one in merges.together(row.target_id)
    )


def raise_to(ledger: Ledger, record: Record, sensitivity: Sensitivity, *, reason: str) -> Sensitivity:
    """Protect a record as a whole at least so strictly, never less than it was; returns the class that holds now."""
    with ledger.database.atomic():
        before = raised(ledger, record)
        if before is None or sensitivity > before:
            Records(ledger).add(
                RowClass, target_entity=record.entity, target_id=record.id, raised_to=sensitivity, reason=reason
            )
            return sensitivity
        return before
