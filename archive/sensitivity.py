"""Where a value may go: the class of its field, or the stricter one that its record was raised to."""

from __future__ import annotations

from collections.abc import Collection

from archive.ledger import Ledger
from archive.model.claims import RowClass
from archive.model.fields import Record, Sensitivity
from archive.records import Records


def class_of(ledger: Ledger, record: Record, field: str) -> Sensitivity:
    """The class of one value. Raises ``FieldInvalid``: no such field."""
    return max(type(record).spec(field).sensitivity, raised(ledger, record) or Sensitivity.OPEN)


def raised(ledger: Ledger, record: Record) -> Sensitivity | None:
    """To which class a record was raised as a whole; ``None``: its fields say it by themselves."""
    found = [one.raised_to for one in Records(ledger).about(RowClass, "target", record)]
    return max(found, default=None)


MAY_LEAVE = frozenset({Sensitivity.OPEN, Sensitivity.CASE})
"""Classes whose values go where consent lets them; those above go only by a rule of their own."""


def raised_of(ledger: Ledger, kind: type[Record]) -> dict[str, Sensitivity]:
    """To which class records of a kind were raised, by id; those that were not are left out."""
    found: dict[str, Sensitivity] = {}
    for one in ledger.find(RowClass, "target_entity = ?", (kind.entity,)):
        found[one.target_id] = max(one.raised_to, found.get(one.target_id, Sensitivity.OPEN))
    return found


def protected(ledger: Ledger, allowed: Collection[Sensitivity] = MAY_LEAVE) -> frozenset[tuple[str, str]]:
    """Kind and id of every record that was raised to a class which is not among those allowed."""
    return frozenset(
        (one.target_entity, one.target_id)
        for one in ledger.find(RowClass)
        if one.raised_to not in allowed
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
