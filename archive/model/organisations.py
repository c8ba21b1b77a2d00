"""Organisations, places, their names, and ties between people (``domain-model`` 3.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.claims import Claim
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.bodies import (
    ContactKind,
    Degree,
    IdentifiedHow,
    IdentifierKind,
    LegalStatus,
    OrganisationKind,
    OrganisationRole,
    PlaceKind,
    RelationKind,
)
from archive.vocabulary.casework import NameKind, Role, Script
from archive.vocabulary.testimony import Language

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING
D, E = Sensitivity.SOURCE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class Place(Record):
    """A place in a hierarchy: a cell is in a police station, that in a city, that in a region."""

    entity: ClassVar[str] = "place"
    prefix: ClassVar[str] = "L"

    code: str = stored(A, fixed=True, searched=True)
    kind: PlaceKind = stored(A, default=PlaceKind.OTHER)
    parent_id: str | None = stored(B, default=None, refers="place")
    description: str = stored(C, default="", searched=True, flags="F")
    """Says which place is meant where it has no name: "the local police station"."""
    coordinates: str = stored(C, default="", flags="Q")
    generalised_to_id: str | None = stored(B, default=None, refers="place")
    """What stands for it in whatever must not say where exactly."""


@dataclass(frozen=True, kw_only=True)
class Organisation(Record):
    """An authority, a unit, a court, a movement, an organisation, or a channel that acts like one."""

    entity: ClassVar[str] = "organisation"
    prefix: ClassVar[str] = "O"

    code: str = stored(A, fixed=True, searched=True)
    kind: OrganisationKind = stored(A, default=OrganisationKind.OTHER)
    description: str = stored(A, default="", searched=True, flags="F")
    parent_id: str | None = stored(A, default=None, refers="organisation")
    roles: tuple[OrganisationRole, ...] = stored(A, default=())
    place_id: str | None = stored(A, default=None, refers="place")


@dataclass(frozen=True, kw_only=True)
class OrganisationStatus(Claim):
    """What the law said of an organisation during a time, and which body decided it."""

    entity: ClassVar[str] = "organisation_status"

    organisation_id: str = stored(A, fixed=True, refers="organisation")
    status: LegalStatus = stored(A)
    during: PartialDate = stored(A, default=PartialDate.not_stated())
    decided_by_id: str | None = stored(A, default=None, refers="organisation")
    decided_by: str = stored(A, default="")


@dataclass(frozen=True, kw_only=True)
class PublicName(Record):
    """One form of the name of an organisation or a place. Names of people are ``NameForm``."""

    entity: ClassVar[str] = "public_name"

    owner_entity: str = stored(A, fixed=True)
    owner_id: str = stored(A, fixed=True, refers="*")
    form: str = stored(A, searched=True)
    kind: NameKind = stored(A, default=NameKind.MAIN)
    script: Script = stored(A, default=Script.LATIN)
    language: Language = stored(A, default=Language.NOT_STATED)


@dataclass(frozen=True, kw_only=True)
class Identifier(Record):
    """A number or handle that is one person's. A national identity number is class D whatever the field says."""

    entity: ClassVar[str] = "identifier"

    person_id: str = stored(C, fixed=True, refers="person")
    kind: IdentifierKind = stored(C)
    value: str = stored(D)
    issued_by: str = stored(C, default="")


@dataclass(frozen=True, kw_only=True)
class ContactPoint(Record):
    """How somebody is reached, when it is safe, and by which way never."""

    entity: ClassVar[str] = "contact_point"

    owner_entity: str = stored(D, fixed=True)
    owner_id: str = stored(D, fixed=True, refers="*")
    kind: ContactKind = stored(D)
    value: str = stored(D)
    safe_times: str = stored(E, default="")
    safe_words: str = stored(E, default="")
    never_by: str = stored(E, default="")


@dataclass(frozen=True, kw_only=True)
class Relation(Claim):
    """What one person or organisation is to another. ``not_same`` keeps two of almost the same name apart."""

    entity: ClassVar[str] = "relation"

    from_entity: str = stored(C, fixed=True)
    from_id: str = stored(C, fixed=True, refers="*")
    to_entity: str = stored(C, fixed=True)
    to_id: str = stored(C, fixed=True, refers="*")
    kind: RelationKind = stored(C)
    during: PartialDate = stored(C, default=PartialDate.not_stated())
    note: str = stored(C, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class PersonMerge(Record):
    """Two records were one person. Both codes stay and lead to the one that is kept; two reasons are required."""

    entity: ClassVar[str] = "person_merge"

    kept_id: str = stored(C, fixed=True, refers="person")
    other_id: str = stored(C, fixed=True, refers="person")
    first_reason: str = stored(C, fixed=True, flags="F")
    second_reason: str = stored(C, fixed=True, flags="F")


@dataclass(frozen=True, kw_only=True)
class OrganisationInvolvement(Claim):
    """What an organisation or a unit of it is to a case, an event or an act."""

    entity: ClassVar[str] = "organisation_involvement"

    organisation_id: str = stored(B, fixed=True, refers="organisation")
    object_entity: str = stored(B, fixed=True)
    object_id: str = stored(B, fixed=True, refers="*")
    role: Role = stored(B)
    degree: Degree = stored(B, default=Degree.NOT_STATED)
    unit: str = stored(B, default="")
    identified: IdentifiedHow = stored(B, default=IdentifiedHow.NOT_STATED)
    during: PartialDate = stored(B, default=PartialDate.not_stated())
    note: str = stored(B, default="", flags="F")
