"""What ties a person to others, by what they are reached, and what tells who they are without the name."""

from __future__ import annotations

from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.catalogue import record_type
from archive.model.organisations import (
    ContactPoint,
    Identifier,
    Organisation,
    OrganisationStatus,
    PublicName,
    Relation,
)
from archive.model.people import Person
from archive.questions.identifying import Identifying, identifying
from archive.vault import Vault
from archive.vocabulary.bodies import ContactKind, IdentifierKind, LegalStatus, RelationKind


@dataclass(frozen=True)
class Tie:
    """One relation, by the code of the other side; an organisation also by its name, which is public."""

    relation_id: str
    kind: RelationKind
    outward: bool
    """Whether the person is what the kind says to the other, and not the other to the person."""
    entity: str
    other_id: str
    code: str
    name: str
    during: PartialDate
    status: LegalStatus | None = None
    """What the law said last of an organisation."""
    status_during: PartialDate | None = None


@dataclass(frozen=True)
class Numbers:
    """Identifiers, and how the person is reached: class D and E."""

    identifiers: tuple[tuple[IdentifierKind, str, str], ...]
    """Kind, value and who issued it."""
    contacts: tuple[tuple[ContactKind, str, str, str, str], ...]
    """Kind, value, safe times, safe words, and by what never."""


class PersonTies:
    """Reads of one person, under every code that they have. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ties(self, person_id: str) -> tuple[Tie, ...]:
        """In the order of recording; those to records that do not stand are left out."""
        ids = self._vault.people.merges().together(person_id)
        here = ", ".join("?" * len(ids))
        found = self._vault.ledger.find(
            Relation,
            f"(from_entity = 'person' AND from_id IN ({here})) OR (to_entity = 'person' AND to_id IN ({here}))",
            (*ids, *ids),
        )
        ties = (self._tie(relation, outward=relation.from_id in ids) for relation in found)
        return tuple(tie for tie in ties if tie is not None)

    def numbers(self, person_id: str) -> Numbers:
        """Only after somebody asked twice."""
        ids = self._vault.people.merges().together(person_id)
        here = ", ".join("?" * len(ids))
        identifiers = self._vault.ledger.find(Identifier, f"person_id IN ({here})", ids)
        contacts = self._vault.ledger.find(ContactPoint, f"owner_entity = 'person' AND owner_id IN ({here})", ids)
        return Numbers(
            tuple((one.kind, one.value, one.issued_by) for one in identifiers),
            tuple((one.kind, one.value, one.safe_times, one.safe_words, one.never_by) for one in contacts),
        )

    def identifying(self, person_id: str) -> Identifying:
        """What identifies the person among the people of the vault."""
        return identifying(self._vault.database, self._vault.people.get(person_id))

    def _tie(self, relation: Relation, *, outward: bool) -> Tie | None:
        entity, other_id = (
            (relation.to_entity, relation.to_id) if outward else (relation.from_entity, relation.from_id)
        )
        if entity == Person.entity:
            other = self._vault.people.get(other_id)
            return None if other.withdrawn else self._made(relation, outward, entity, other.id, other.code, "")
        record = self._vault.ledger.get(record_type(entity), other_id)
        if record.withdrawn:
            return None
        name, status, during = "", None, None
        if isinstance(record, Organisation):
            names = self._vault.records.about(PublicName, "owner", record)
            name = names[0].form if names else ""
            said = self._vault.records.parts(OrganisationStatus, "organisation_id", record.id)
            if said:
                newest = max(said, key=lambda one: one.during.sort_key())
                status, during = newest.status, newest.during
        code = str(getattr(record, "code", ""))
        return self._made(relation, outward, entity, other_id, code, name, status, during)

    def _made(
        self,
        relation: Relation,
        outward: bool,
        entity: str,
        other_id: str,
        code: str,
        name: str,
        status: LegalStatus | None = None,
        status_during: PartialDate | None = None,
    ) -> Tie:
        return Tie(
            relation.id, relation.kind, outward, entity, other_id, code, name, relation.during, status, status_during
        )
