"""Where a value may go: the class of its field, or the stricter one that its record was raised to.

A record is raised by hand, with a reason. A person in extreme danger and an item of evidence that says so itself are
raised without one. What is raised above class B is found by its own code and by nothing else: not by words, not by a
name, not among suggestions; and lists show no more of it than the code.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, Final

from archive.connection import Database
from archive.errors import ArchiveError
from archive.ledger import Ledger
from archive.merges import Merges
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import RowClass
from archive.model.fields import Record, Sensitivity
from archive.model.organisations import Place
from archive.model.people import Person
from archive.records import Records
from archive.vocabulary.bodies import PlaceKind

MAY_LEAVE: Final = frozenset({Sensitivity.OPEN, Sensitivity.CASE})
"""Classes of what goes where consent lets it, and may stand in lists; those above only by a rule of their own."""

_STANDING: Final = (
    "SELECT target_entity AS entity, target_id AS id, raised_to AS class FROM row_class WHERE withdrawn_at IS NULL"
    " UNION ALL SELECT 'person', id, 'D' FROM person WHERE protection = 'extreme'"
    " UNION ALL SELECT 'evidence_item', id, sensitivity FROM evidence_item WHERE sensitivity IN ('C', 'D', 'E')"
)
"""Every class that any record was raised to."""
HIDDEN: Final = "WITH hidden (id) AS (SELECT value FROM json_each(?))"
"""Goes before a query that uses ``unshown_sql``; its parameter is ``hidden_json``."""
_AT_ONCE: Final = 500
_OF_A_HOME: Final[Mapping[str, Sensitivity]] = MappingProxyType({"coordinates": Sensitivity.SOURCE})
_NOTHING: Final[Mapping[str, Sensitivity]] = MappingProxyType({})


@dataclass(eq=False)
class RaisingNeedsReason(ArchiveError):
    """A record was to be protected more or less strictly without saying why."""

    code: ClassVar[str] = "raising_needs_reason"


@dataclass(eq=False)
class NotLowered(ArchiveError):
    """What is protected so by itself, and not by a decision about this record, cannot be protected less."""

    code: ClassVar[str] = "not_lowered"
    entity: str


def class_of(ledger: Ledger, record: Record, field: str) -> Sensitivity:
    """The class of one value. Raises ``FieldInvalid``: no such field."""
    return max(own_class(record, field), raised(ledger, record) or Sensitivity.OPEN)


def own_class(record: Record, field: str) -> Sensitivity:
    """The class of a field by what the record is. Raises ``FieldInvalid``: no such field."""
    spec = type(record).spec(field)
    kind = str(record.kind) if isinstance(record, Place) else ""
    return stricter(record.entity, kind).get(field, spec.sensitivity)


def stricter(entity: str, kind: str) -> Mapping[str, Sensitivity]:
    """Fields that are more protected than others of their name, because of what their record is.

    Where exactly somebody lives is as protected as a source.
    """
    return _OF_A_HOME if (entity, kind) == (Place.entity, PlaceKind.HOME) else _NOTHING


def raised(ledger: Ledger, record: Record) -> Sensitivity | None:
    """To which class a record was raised as a whole; ``None``: its fields say it by themselves.

    A person who was merged is protected as strictly as any of their records.
    """
    ids = Merges.read(ledger.database).together(record.id) if isinstance(record, Person) else (record.id,)
    sql = f"SELECT class FROM ({_STANDING}) WHERE entity = ? AND id IN ({', '.join('?' * len(ids))})"
    found = ledger.database.column(sql, (record.entity, *ids))
    return max(map(Sensitivity, found), default=None)


def raised_of(ledger: Ledger, kind: type[Record]) -> dict[str, Sensitivity]:
    """To which class records of a kind were raised, by id; those that were not are left out."""
    return {one: level for (entity, one), level in levels(ledger.database).items() if entity == kind.entity}


def protected(ledger: Ledger, allowed: Collection[Sensitivity] = MAY_LEAVE) -> frozenset[tuple[str, str]]:
    """Kind and id of every record that was raised to a class which is not among those allowed."""
    return frozenset(
        (entity, record_id)
        for entity, record_id, level in _standing(ledger.database)
        if level not in allowed
    )


def levels(database: Database) -> dict[tuple[str, str], Sensitivity]:
    """To which class each record was raised, by kind and id; those that were not are left out."""
    found: dict[tuple[str, str], Sensitivity] = {}
    for entity, record_id, level in _standing(database):
        found[entity, record_id] = max(level, found.get((entity, record_id), Sensitivity.OPEN))
    return found


def above(database: Database) -> frozenset[str]:
    """Ids of everything that was raised above class B: no list says a word of it, and no word finds it."""
    return frozenset(record_id for _, record_id, level in _standing(database) if level not in MAY_LEAVE)


def _standing(database: Database) -> Iterator[tuple[str, str, Sensitivity]]:
    """Kind, id and class of every record that was raised; a merged person under every code."""
    merges: Merges | None = None
    for row in database.rows(_STANDING):
        entity, level = str(row["entity"]), Sensitivity(row["class"])
        if entity != Person.entity:
            yield entity, str(row["id"]), level
            continue
        merges = merges or Merges.read(database)
        for one in merges.together(str(row["id"])):
            yield entity, one, level


def raise_to(ledger: Ledger, record: Record, sensitivity: Sensitivity, *, reason: str) -> Sensitivity:
    """Protect a record as a whole at least so strictly, never less than it was; returns the class that holds now.

    Raises ``RaisingNeedsReason``, ``VaultReadOnly`` and what storage raises.
    """
    if not reason.strip():
        raise RaisingNeedsReason
    with ledger.database.atomic():
        before = raised(ledger, record)
        if before is None or sensitivity > before:
            Records(ledger).add(
                RowClass, target_entity=record.entity, target_id=record.id, raised_to=sensitivity, reason=reason
            )
            return sensitivity
        return before


def lower_to(
    ledger: Ledger, record: Record, sensitivity: Sensitivity | None, *, reason: str
) -> Sensitivity | None:
    """Take back a raising, down to a class or (``None``) to what its fields say by themselves, never below that.

    What was raised stays in the journal, with both reasons. Returns the class that holds now.

    Raises:
        RaisingNeedsReason. NotLowered: it is so strict for another reason than a raising by hand: a person in extreme
        danger, an item that says it itself. VaultReadOnly and what storage raises.
    """
    if not reason.strip():
        raise RaisingNeedsReason
    with ledger.database.atomic():
        for one in Records(ledger).about(RowClass, "target", record):
            if sensitivity is None or one.raised_to > sensitivity:
                ledger.withdraw(one, reason=reason)
        left = raised(ledger, record)
        if left is not None and (sensitivity is None or left > sensitivity):
            raise NotLowered(entity=record.entity)
        if sensitivity is not None and (left is None or left < sensitivity):
            Records(ledger).add(
                RowClass, target_entity=record.entity, target_id=record.id, raised_to=sensitivity, reason=reason
            )
        return raised(ledger, record)


def raisings(ledger: Ledger, record: Record) -> list[RowClass]:
    """Every standing decision to protect this record, with its reason, oldest first."""
    return Records(ledger).about(RowClass, "target", record)


def unshown(database: Database, ids: Iterable[str]) -> set[str]:
    """Which of these records may not be shown by any word of theirs: they, or what they are part of, was raised."""
    wanted = list(dict.fromkeys(ids))
    hidden = hidden_json(database) if wanted else ""
    if not hidden:
        return set()
    found: set[str] = set()
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(part))
        sql = f"{HIDDEN} SELECT id FROM ({unshown_sql()}) WHERE id IN ({marks})"
        found.update(map(str, database.column(sql, (hidden, *part))))
    return found


def hidden_json(database: Database) -> str:
    """Ids of everything above class B for a query that begins with ``HIDDEN``; empty when there is nothing."""
    hidden = above(database)
    return json.dumps(sorted(hidden)) if hidden else ""


def every_unshown(database: Database) -> frozenset[str]:
    """Ids of all records that may not be shown by any word of theirs."""
    hidden = hidden_json(database)
    found = database.column(f"{HIDDEN} SELECT id FROM ({unshown_sql()})", (hidden,)) if hidden else ()
    return frozenset(map(str, found))


@functools.cache
def unshown_sql() -> str:
    """A query for the id of everything that may not be shown by a word of its own; it wants ``HIDDEN`` before it."""
    parts = [
        f'SELECT id FROM "{kind.entity}" WHERE "{field}" IN (SELECT id FROM hidden)'
        for kind, field in _parts().items()
    ]
    return " UNION ALL ".join(["SELECT id FROM hidden", *parts])


def _parts() -> Mapping[type[Record], str]:
    """Kinds that have no code of their own, and the field that names what they are part of."""
    found: dict[type[Record], str] = {}
    for kind in RECORD_TYPES.values():
        fields = [spec for spec in kind.specs() if spec.refers and spec.fixed and not spec.optional]
        if not kind.prefix and fields and kind is not RowClass:
            found[kind] = fields[0].name
    return found
