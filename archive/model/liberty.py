"""Detention, what was changed while it lasted, and who was let in (``domain-model`` 3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.claims import Claim
from archive.model.fields import Sensitivity, stored
from archive.vocabulary.casework import Answer
from archive.vocabulary.liberty import (
    AccessSeeker,
    ChangeKind,
    DetentionStatus,
    EndReason,
    MeasureKind,
)

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING
D, E = Sensitivity.SOURCE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class DetentionPeriod(Claim):
    """One deprivation or restriction of liberty, of one kind. A limit is no release; an open end says "unknown"."""

    entity: ClassVar[str] = "detention_period"
    prefix: ClassVar[str] = "D"

    code: str = stored(A, fixed=True, searched=True)
    subject_entity: str = stored(C, fixed=True)
    """``person`` or ``people_group``."""
    subject_id: str = stored(C, fixed=True, refers="*")
    proceeding_id: str | None = stored(B, default=None, refers="proceeding")
    kind: MeasureKind = stored(B)
    began: PartialDate = stored(B, default=PartialDate.not_stated(), flags="Q")
    ended: PartialDate = stored(B, default=PartialDate.not_stated(), flags="Q")
    status: DetentionStatus = stored(B, default=DetentionStatus.UNKNOWN)
    confirmed: PartialDate = stored(B, default=PartialDate.not_stated())
    """When it was last known to be so."""
    confirmed_by: str = stored(E, default="")
    ordered_by: str = stored(B, default="")
    ordered_by_id: str | None = stored(B, default=None, refers="organisation")
    ordered: PartialDate = stored(B, default=PartialDate.not_stated())
    limit: PartialDate = stored(B, default=PartialDate.not_stated())
    """Until when the order allows it."""
    place_id: str | None = stored(C, default=None, refers="place")
    place: str = stored(C, default="", searched=True, flags="Q")
    arresting_force: str = stored(B, default="")
    force_used: Answer = stored(B, default=Answer.NOT_STATED)
    force_words: str = stored(C, default="", flags="F")
    warrant_shown: Answer = stored(B, default=Answer.NOT_STATED)
    reason_given: Answer = stored(B, default=Answer.NOT_STATED)
    reason_words: str = stored(B, default="", flags="F")
    rights_explained: Answer = stored(B, default=Answer.NOT_STATED)
    legality_issue: str = stored(B, default="", searched=True, flags="F")
    end_reason: EndReason = stored(B, default=EndReason.NOT_STATED)
    end_words: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class DetentionChange(Claim):
    """Prolonged, moved, eased or ended, by whom, and what limit holds since."""

    entity: ClassVar[str] = "detention_change"

    period_id: str = stored(C, fixed=True, refers="detention_period")
    kind: ChangeKind = stored(B)
    happened: PartialDate = stored(B, default=PartialDate.not_stated(), flags="Q")
    body: str = stored(B, default="")
    body_id: str | None = stored(B, default=None, refers="organisation")
    new_limit: PartialDate = stored(B, default=PartialDate.not_stated())
    place_id: str | None = stored(C, default=None, refers="place")
    place: str = stored(C, default="", flags="Q")
    grounds: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class AccessRecord(Claim):
    """Somebody wanted to see the person held; whether and when that was allowed, and what was seen."""

    entity: ClassVar[str] = "access_record"

    period_id: str = stored(C, fixed=True, refers="detention_period")
    seeker: AccessSeeker = stored(B)
    seeker_id: str | None = stored(D, default=None, refers="person")
    requested: PartialDate = stored(B, default=PartialDate.not_stated())
    granted: Answer = stored(B, default=Answer.NOT_STATED)
    granted_on: PartialDate = stored(B, default=PartialDate.not_stated())
    refused_by: str = stored(B, default="")
    conditions: str = stored(B, default="", flags="F")
    seen: str = stored(C, default="", searched=True, flags="FH")
