"""Erasing a record with all that only belongs to it, and saying beforehand what that is.

A record with a code of its own stands by itself: it stays, also where it names what is erased.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from archive.ledger import Ledger
from archive.model.acts import GroupMember
from archive.model.casework import CaseFile, CaseMember
from archive.model.catalogue import RECORD_TYPES, entity_field
from archive.model.claims import RowClass
from archive.model.evidence import EvidenceItem
from archive.model.fields import FieldSpec, Record, Sensitivity
from archive.model.interview import ConsentEvent
from archive.model.organisations import OrganisationInvolvement, PersonMerge
from archive.model.people import Involvement, Person
from archive.model.testimony import Consent, ConsentUse
from archive.model.work import Tagging
from archive.vault import Vault

_STAY: Final = frozenset(
    kind.entity for kind in (Consent, ConsentUse, ConsentEvent, PersonMerge, RowClass, CaseMember, Involvement)
)
"""Kinds that go by a rule of their own, or stay: on what somebody agreed to rests what left the vault before."""


READ_WITH_OWNER: Final = frozenset(
    {
        "name_form",
        "testimony_subject",
        "text_version",
        "paragraph_mark",
        "evidence_file",
        "redaction",
        "transcript",
    }
)
"""Parts that no list shows without what they are part of: taking that out of the lists is enough."""


@dataclass(frozen=True)
class Reach:
    """What an erasure destroys beside the record itself, and what names the record and stays; numbers by kind."""

    goes: Mapping[str, int]
    stays: Mapping[str, int]
    """Never through a field of class D: that somebody is a source is told nowhere."""


def reach(vault: Vault, record: Record) -> Reach:
    """How far :func:`erase` would go. Changes nothing."""
    same = together(vault, record)
    going = [*same[1:], *(part for one in same for part in belonging(vault, one))]
    gone = {one.id for one in (*same, *going)}
    stays = {
        (reference.kind.entity, reference.record_id)
        for one in same
        for reference in vault.records.references_to(one)
        if reference.record_id not in gone
        and reference.kind.spec(reference.field).sensitivity is not Sensitivity.SOURCE
    }
    return Reach(
        goes=_counted(one.entity for one in going),
        stays=_counted(entity for entity, _ in sorted(stays)),
    )


def erase(vault: Vault, record: Record, *, reason: str) -> None:
    """Destroy what a record says with what only belongs to it, and leave tombstones; the journal still verifies.

    Sealed files go one by one before: after an error in between, doing it again goes on where it stopped. The rest is
    all or nothing.

    Raises:
        RecordNotFound, VaultReadOnly. RecordImmutable: what left the vault stays on record.
    """
    ledger = vault.ledger
    if isinstance(record, EvidenceItem):
        for file in vault.evidence.files(record):
            for part in _parts(vault, file):
                ledger.erase(part, reason=reason)
            vault.intake.take_back(file, reason=reason)
    with vault.database.atomic():
        for same in together(vault, record):
            for one in (*belonging(vault, same), same):
                ledger.erase(one, reason=reason)


def together(vault: Vault, record: Record) -> list[Record]:
    """The record, and of a person every record that was merged with it: it is the same person."""
    return ([*vault.people.together(record)] if isinstance(record, Person) else []) or [record]


def belonging(vault: Vault, record: Record) -> list[Record]:
    """What goes wherever the record goes: its ties to cases, people, groups and tags, and its parts."""
    records, ties = vault.records, list[Record](vault.cases.ties(record))
    ties += [*records.about(OrganisationInvolvement, "object", record), *records.about(Tagging, "about", record)]
    if isinstance(record, CaseFile):
        ties += records.parts(CaseMember, "case_id", record.id)
    if isinstance(record, Person):
        ties += records.parts(GroupMember, "person_id", record.id)
    found = {one.id: one for one in (*ties, *_parts(vault, record))}
    return list(found.values())


def _parts(vault: Vault, record: Record) -> list[Record]:
    """What belongs to it alone or is written beside it, parts of parts first."""
    found: list[Record] = []
    for kind, spec in _owned():
        if spec.refers not in ("*", record.entity):
            continue
        for part in _named(vault.ledger, kind, spec, record):
            found += [*_parts(vault, part), part]
    return found


def _owned() -> Iterable[tuple[type[Record], FieldSpec]]:
    """Kinds without a code, and the field of each that names what it is part of."""
    for kind in RECORD_TYPES.values():
        if kind.prefix or kind.entity in _STAY:
            continue
        spec = next((one for one in kind.specs() if one.refers and one.fixed and not one.optional), None)
        if spec is not None:
            yield kind, spec


def _named(ledger: Ledger, kind: type[Record], spec: FieldSpec, owner: Record) -> list[Record]:
    if spec.refers == "*":
        where = f'"{spec.name}" = ? AND "{entity_field(spec)}" = ?'
        return [*ledger.find(kind, where, (owner.id, owner.entity))]
    return [*ledger.find(kind, f'"{spec.name}" = ?', (owner.id,))]


def _counted(entities: Iterable[str]) -> dict[str, int]:
    counts = Counter(entities)
    return {entity: counts[entity] for entity in RECORD_TYPES if counts[entity]}
