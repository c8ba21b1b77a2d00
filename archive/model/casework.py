"""Cases, and what belongs to them (``domain-model`` 3.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.casework import CaseKind, CaseStatus, IdentityMode
from archive.vocabulary.work import Criterion

A, B, E = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class CaseFile(Record):
    """One file per situation that a lawyer would open. Its title holds no real name."""

    entity: ClassVar[str] = "case_file"
    prefix: ClassVar[str] = "C"

    code: str = stored(B, fixed=True, searched=True)
    title: str = stored(B, searched=True)
    kind: CaseKind = stored(A)
    summary: str = stored(B, default="", searched=True, flags="F")
    status: CaseStatus = stored(B, default=CaseStatus.OPEN)
    rights_affected: tuple[str, ...] = stored(A, default=())
    """Articles of the Covenant on Civil and Political Rights, by number."""
    opened: PartialDate = stored(B, default=PartialDate.not_stated())
    identity_mode: IdentityMode = stored(B, default=IdentityMode.CODED)
    monitoring_until: PartialDate = stored(B, default=PartialDate.not_stated())
    next_review: PartialDate = stored(B, default=PartialDate.not_stated())
    lead: str = stored(E, default="")
    team: str = stored(E, default="")
    criteria: tuple[Criterion, ...] = stored(B, default=())
    """Which criteria for a political prisoner are met, in our assessment."""
    criteria_reasons: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class CaseMember(Record):
    """A record of any kind belongs to a case: an event, a testimony, an item of evidence, an act, a detention."""

    entity: ClassVar[str] = "case_member"

    case_id: str = stored(B, fixed=True, refers="case_file")
    member_entity: str = stored(B, fixed=True)
    member_id: str = stored(B, fixed=True, refers="*")
