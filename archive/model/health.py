"""Health: what somebody suffers from, and what clinicians found (``domain-model`` 3.6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.claims import Claim
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.casework import Answer
from archive.vocabulary.harm import (
    BodyRegion,
    BodySide,
    CareResponse,
    Consistency,
    Examination,
    Independence,
    Onset,
    Severity,
)

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING
D = Sensitivity.SOURCE


@dataclass(frozen=True, kw_only=True)
class HealthConcern(Claim):
    """A condition, when it began, what was asked for and what came of it."""

    entity: ClassVar[str] = "health_concern"

    person_id: str = stored(C, fixed=True, refers="person")
    condition: str = stored(C, flags="FH")
    onset: Onset = stored(C, default=Onset.NOT_STATED, flags="H")
    began: PartialDate = stored(C, default=PartialDate.not_stated(), flags="H")
    severity: Severity = stored(C, default=Severity.NOT_STATED, flags="H")
    treatment_requested: PartialDate = stored(C, default=PartialDate.not_stated(), flags="H")
    response: CareResponse = stored(C, default=CareResponse.NOT_STATED, flags="H")
    words: str = stored(C, default="", flags="FH")
    updated: PartialDate = stored(C, default=PartialDate.not_stated(), flags="H")


@dataclass(frozen=True, kw_only=True)
class MedicalRecord(Claim):
    """One examination in the clinician's own judgement; the archive judges nothing (Istanbul Protocol 2022)."""

    entity: ClassVar[str] = "medical_record"
    prefix: ClassVar[str] = "M"

    code: str = stored(A, fixed=True)
    person_id: str = stored(C, fixed=True, refers="person")
    kind: Examination = stored(C, default=Examination.EXAMINATION, flags="H")
    examined: PartialDate = stored(C, default=PartialDate.not_stated(), flags="H")
    place: str = stored(C, default="", flags="Q")
    examiner: str = stored(D, default="")
    independence: Independence = stored(C, default=Independence.NOT_STATED)
    police_present: Answer = stored(C, default=Answer.NOT_STATED)
    restraints: Answer = stored(C, default=Answer.NOT_STATED)
    consent_id: str | None = stored(D, default=None, refers="consent")
    complaints: str = stored(C, default="", flags="FH")
    psychological: str = stored(C, default="", flags="FH")
    opinion: str = stored(C, default="", flags="FH")
    recommendations: str = stored(C, default="", flags="FH")
    document_id: str | None = stored(C, default=None, refers="evidence_item")
    sexual_violence: bool = stored(C, default=False, flags="S")


@dataclass(frozen=True, kw_only=True)
class MedicalFinding(Record):
    """One finding on the body, and how consistent the clinician called it with the account."""

    entity: ClassVar[str] = "medical_finding"

    record_id: str = stored(C, fixed=True, refers="medical_record")
    body_site: str = stored(C, flags="H")
    region: BodyRegion = stored(C, default=BodyRegion.NOT_STATED, flags="H")
    side: BodySide = stored(C, default=BodySide.NOT_STATED, flags="H")
    kind: str = stored(C, default="", flags="H")
    size: str = stored(C, default="", flags="H")
    colour: str = stored(C, default="", flags="H")
    photo_id: str | None = stored(C, default=None, refers="evidence_file")
    diagram: str = stored(C, default="", flags="H")
    """A place on the drawing (``archive.body``), or where it is on a paper of the clinician."""
    consistency: Consistency = stored(C, default=Consistency.NOT_STATED, flags="H")
