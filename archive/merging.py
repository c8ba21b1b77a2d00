"""What becomes of two people who may be one: a tie, a parting that is remembered, or a merge; and taking it back.

Nothing is decided by itself. A merge takes over what protects either of the two, because afterwards both are one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError
from archive.integrity.people import apart
from archive.ledger import Ledger
from archive.merges import Merges
from archive.model.organisations import PersonMerge, Relation
from archive.model.people import Person
from archive.records import Records
from archive.vocabulary.bodies import RelationKind
from archive.vocabulary.casework import ProtectionLevel


@dataclass(eq=False)
class DecidingNeedsReason(ArchiveError):
    """Two people were told apart, or a merge was taken back, without saying why."""

    code: ClassVar[str] = "deciding_needs_reason"


def link(ledger: Ledger, one_id: str, other_id: str, *, note: str = "") -> Relation:
    """Remember that the two may be the same person. Nothing else changes; twice is once.

    Raises ``FieldInvalid``: one of them does not stand. ``VaultReadOnly``.
    """
    with ledger.database.atomic():
        known = _ties(ledger, one_id, other_id)
        return known[0] if known else _tie(ledger, one_id, other_id, RelationKind.POSSIBLE_SAME, note)


def tell_apart(ledger: Ledger, one_id: str, other_id: str, *, reason: str) -> Relation:
    """Remember that they are two people, so that nobody is asked again. Ties of sameness between them go.

    Raises ``DecidingNeedsReason``, ``FieldInvalid``, ``VaultReadOnly``.
    """
    if not reason.strip():
        raise DecidingNeedsReason
    with ledger.database.atomic():
        for tie in _ties(ledger, one_id, other_id):
            ledger.withdraw(tie, reason=reason.strip())
        known = apart(ledger, Merges.read(ledger.database), one_id, other_id)
        return known[0] if known else _tie(ledger, one_id, other_id, RelationKind.NOT_SAME, reason.strip())


def merge(ledger: Ledger, kept_id: str, other_id: str, *, first_reason: str, second_reason: str) -> PersonMerge:
    """Lead both codes to one record, for two reasons that differ. Every record stays; the merge can be taken back.

    Raises ``MergeNeedsTwoReasons``, ``MergeOfOne``, ``MergeOfNotSame``, ``RecordNotFound``, ``VaultReadOnly``.
    """
    with ledger.database.atomic():
        merges = Merges.read(ledger.database)
        kept, other = (ledger.get(Person, merges.lead(one)) for one in (kept_id, other_id))
        made = Records(ledger).add(
            PersonMerge,
            kept_id=kept.id,
            other_id=other.id,
            first_reason=first_reason.strip(),
            second_reason=second_reason.strip(),
        )
        why = f"{kept.code} = {other.code}"
        for tie in _ties(ledger, kept.id, other.id):
            ledger.withdraw(tie, reason=why)
        levels = list(ProtectionLevel)
        protection = max(kept.protection, other.protection, key=levels.index)
        stricter = {"is_minor": kept.is_minor or other.is_minor, "protection": protection}
        ledger.amend(kept, stricter, reason=why)
        return made


def take_back(ledger: Ledger, made: PersonMerge, *, reason: str) -> None:
    """They are two people again, each with what was recorded under their code. What protects them stays as it is.

    Raises ``DecidingNeedsReason``, ``RecordNotFound``, ``VaultReadOnly``.
    """
    if not reason.strip():
        raise DecidingNeedsReason
    ledger.withdraw(made, reason=reason.strip())


def _ties(ledger: Ledger, one_id: str, other_id: str) -> list[Relation]:
    """What says that the two may be the same, of any of their records."""
    merges = Merges.read(ledger.database)
    ones, others = set(merges.together(one_id)), set(merges.together(other_id))
    return [
        tie
        for tie in ledger.find(Relation, "kind = ?", (str(RelationKind.POSSIBLE_SAME),))
        if (tie.from_id in ones and tie.to_id in others) or (tie.from_id in others and tie.to_id in ones)
    ]


def _tie(ledger: Ledger, one_id: str, other_id: str, kind: RelationKind, note: str) -> Relation:
    return Records(ledger).add(
        Relation,
        from_entity=Person.entity,
        from_id=one_id,
        to_entity=Person.entity,
        to_id=other_id,
        kind=kind,
        note=note.strip(),
    )
