"""Which kinds of records have a list of their own, what is part of what, and to what an open reference may point."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.model.acts import Act, CaseLink, EventLink, GroupMember, PeopleGroup
from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Citation, Source
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.health import HealthConcern, MedicalFinding, MedicalRecord
from archive.model.liberty import AccessRecord, DetentionChange, DetentionPeriod
from archive.model.organisations import (
    ContactPoint,
    Identifier,
    Organisation,
    OrganisationInvolvement,
    OrganisationStatus,
    Place,
    PublicName,
    Relation,
)
from archive.model.people import Involvement, Person
from archive.model.proceedings import (
    Charge,
    Complaint,
    Proceeding,
    ProceedingStep,
    Provision,
    Sentence,
    SentenceChange,
)
from archive.model.testimony import Testimony, TextVersion
from archive.model.work import Intervention, Note, RiskAssessment, Statistic, Submission, Tag, Task

Kinds = tuple[type[Record], ...]

LISTED: Kinds = (
    Act,
    PeopleGroup,
    DetentionPeriod,
    Proceeding,
    Complaint,
    HealthConcern,
    MedicalRecord,
    Intervention,
    Task,
    Organisation,
    Place,
    Source,
    Statistic,
    Provision,
    Relation,
    Tag,
)
"""Kinds with a list on the page of records, in its order. The others have a page of their own, or are parts."""

IN_CASES: Kinds = (
    Act,
    PeopleGroup,
    DetentionPeriod,
    Proceeding,
    Complaint,
    HealthConcern,
    MedicalRecord,
    Intervention,
    Task,
)
"""Kinds that are listed in a case and begun there."""

OWN_PAGE: Mapping[str, str] = MappingProxyType(
    {
        CaseFile.entity: "case",
        Person.entity: "person",
        Testimony.entity: "account",
        EvidenceItem.entity: "item",
        Event.entity: "event",
        PeopleGroup.entity: "group",
        Organisation.entity: "organisation",
        Place.entity: "place",
    }
)
"""The key of the page of each kind that has one of its own."""

_PEOPLE: Kinds = (Person, PeopleGroup)
_HAPPENED: Kinds = (CaseFile, Event, Act)

_TARGETS: Mapping[tuple[str, str], Kinds] = MappingProxyType(
    {
        (Act.entity, "victim_id"): _PEOPLE,
        (DetentionPeriod.entity, "subject_id"): _PEOPLE,
        (Charge.entity, "subject_id"): _PEOPLE,
        (Sentence.entity, "subject_id"): _PEOPLE,
        (Complaint.entity, "subject_id"): (*_PEOPLE, Organisation),
        (Intervention.entity, "on_behalf_id"): (*_PEOPLE, Organisation),
        (Relation.entity, "from_id"): (Person, Organisation),
        (Relation.entity, "to_id"): (Person, Organisation),
        (PublicName.entity, "owner_id"): (Organisation, Place),
        (Involvement.entity, "object_id"): _HAPPENED,
        (OrganisationInvolvement.entity, "object_id"): _HAPPENED,
        (Citation.entity, "origin_id"): (Source, Testimony, TextVersion, EvidenceFile),
    }
)

_PARTS: Mapping[str, tuple[tuple[type[Record], str], ...]] = MappingProxyType(
    {
        Organisation.entity: ((PublicName, "owner_id"), (OrganisationStatus, "organisation_id")),
        Place.entity: ((PublicName, "owner_id"),),
        Act.entity: ((Involvement, "object_id"), (OrganisationInvolvement, "object_id")),
        Event.entity: ((OrganisationInvolvement, "object_id"), (EventLink, "from_id")),
        CaseFile.entity: ((CaseLink, "from_id"), (OrganisationInvolvement, "object_id")),
        PeopleGroup.entity: ((GroupMember, "group_id"),),
        Person.entity: (
            (DetentionPeriod, "subject_id"),
            (HealthConcern, "person_id"),
            (MedicalRecord, "person_id"),
            (Relation, "from_id"),
            (Identifier, "person_id"),
            (ContactPoint, "owner_id"),
        ),
        DetentionPeriod.entity: ((DetentionChange, "period_id"), (AccessRecord, "period_id")),
        Proceeding.entity: ((Charge, "proceeding_id"), (ProceedingStep, "proceeding_id")),
        ProceedingStep.entity: ((Sentence, "step_id"),),
        Sentence.entity: ((SentenceChange, "sentence_id"),),
        MedicalRecord.entity: ((MedicalFinding, "record_id"),),
        Intervention.entity: ((Submission, "intervention_id"),),
    }
)

_BESIDE: tuple[tuple[type[Record], str], ...] = (
    (Citation, "target_id"),
    (Task, "about_id"),
    (Note, "about_id"),
    (RiskAssessment, "about_id"),
)
_ALONE: frozenset[type[Record]] = frozenset((Citation, Task, Note, RiskAssessment, Tag))


OPENED: frozenset[str] = frozenset(
    (
        Event.entity,
        *OWN_PAGE,
        *(kind.entity for kind in LISTED),
        *(part.entity for parts in _PARTS.values() for part, _ in parts),
        *(part.entity for part, _ in _BESIDE),
    )
)
"""Kinds to which a page leads. Names, consents and texts of testimonies are read where they are kept."""


def targets_of(entity: str, field: str, refers: str) -> Kinds:
    """The kinds to which a reference may point: the one it names, or for an open one those that make sense."""
    if refers != "*":
        return (RECORD_TYPES[refers],)
    known = _TARGETS.get((entity, field))
    return known or tuple(kind for kind in RECORD_TYPES.values() if kind.entity in OPENED)


def parts_of(kind: type[Record]) -> tuple[tuple[type[Record], str], ...]:
    """What is written down as part of a record of that kind, and the field that names the record.

    What belongs to it alone comes first, then what stands beside any record: where it comes from, what has to be
    done, notes and risks.
    """
    return _PARTS.get(kind.entity, ()) + (() if kind in _ALONE else _BESIDE)


def can_be_cited(kind: type[Record]) -> bool:
    """Whether it makes sense to name a source for such a record: it speaks of the world, not of our work."""
    return any(part is Citation for part, _ in parts_of(kind))
