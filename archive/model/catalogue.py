"""Every record type of the archive, by the name of its table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from archive.errors import RecordNotFound
from archive.model.acts import Act, CaseLink, EventLink, GroupMember, PeopleGroup
from archive.model.casework import CaseFile, CaseMember
from archive.model.claims import Citation, Discrepancy, RowClass, Source
from archive.model.covering import Redaction
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import FieldSpec, Record
from archive.model.handoff import ExportPackage, Partner
from archive.model.health import HealthConcern, MedicalFinding, MedicalRecord
from archive.model.interview import ConsentEvent, ParagraphMark, TestimonySubject
from archive.model.liberty import AccessRecord, DetentionChange, DetentionPeriod
from archive.model.organisations import (
    ContactPoint,
    Identifier,
    Organisation,
    OrganisationInvolvement,
    OrganisationStatus,
    PersonMerge,
    Place,
    PublicName,
    Relation,
)
from archive.model.people import Involvement, NameForm, Person
from archive.model.proceedings import (
    Charge,
    Complaint,
    Proceeding,
    ProceedingStep,
    Provision,
    Sentence,
    SentenceChange,
)
from archive.model.testimony import Consent, ConsentUse, Testimony, TextVersion
from archive.model.transcripts import Transcript
from archive.model.vocabulary import VocabularyTerm
from archive.model.work import (
    Intervention,
    Note,
    RiskAssessment,
    Statistic,
    Submission,
    Tag,
    Tagging,
    Task,
)

RECORD_TYPES: Mapping[str, type[Record]] = MappingProxyType(
    {
        record.entity: record
        for record in (
            VocabularyTerm,
            CaseFile,
            CaseMember,
            CaseLink,
            Place,
            Organisation,
            OrganisationStatus,
            PublicName,
            Person,
            NameForm,
            PersonMerge,
            Identifier,
            ContactPoint,
            Relation,
            Involvement,
            OrganisationInvolvement,
            Event,
            EventLink,
            PeopleGroup,
            GroupMember,
            Provision,
            Act,
            Proceeding,
            DetentionPeriod,
            DetentionChange,
            AccessRecord,
            Charge,
            ProceedingStep,
            Sentence,
            SentenceChange,
            Complaint,
            Testimony,
            TestimonySubject,
            TextVersion,
            ParagraphMark,
            Consent,
            ConsentUse,
            ConsentEvent,
            EvidenceItem,
            EvidenceFile,
            Redaction,
            Transcript,
            HealthConcern,
            MedicalRecord,
            MedicalFinding,
            Source,
            Citation,
            Discrepancy,
            RowClass,
            Statistic,
            Intervention,
            Submission,
            Task,
            RiskAssessment,
            Note,
            Tag,
            Tagging,
            Partner,
            ExportPackage,
        )
    }
)
"""In an order in which each type comes after those it refers to."""


def owner_of(kind: type[Record], row: Mapping[str, Any]) -> tuple[str, str] | None:
    """Kind and id of the record that one without a code of its own is part of; ``row`` has its fields by name."""
    if kind.prefix:
        return None
    for spec in kind.specs():
        if spec.refers and spec.fixed and not spec.optional and row.get(spec.name):
            entity = row.get(entity_field(spec)) if spec.refers == "*" else spec.refers
            return (str(entity), str(row[spec.name])) if entity in RECORD_TYPES else None
    return None


def entity_field(spec: FieldSpec) -> str:
    """The field that says to which kind an open reference points: ``subject_entity`` for ``subject_id``."""
    return f"{spec.name.removesuffix('_id')}_entity"


def record_type(untrusted_entity: str) -> type[Record]:
    """The record type of that name. Raises ``RecordNotFound`` when there is none."""
    try:
        return RECORD_TYPES[untrusted_entity]
    except KeyError:
        raise RecordNotFound(entity="?") from None
