"""Cases, and what belongs to them (``domain-model`` 3.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.casework import CaseKind, CaseStatus, IdentityMode

A, B = Sensitivity.OPEN, Sensitivity.CASE


@dataclass(frozen=True, kw_only=True)
class CaseFile(Record):
    """One file per situation that a lawyer would open. Its title holds no real name."""

    entity: ClassVar[str] = "case_file"

    code: str = stored(B, fixed=True, searched=True)
    title: str = stored(B, searched=True)
    kind: CaseKind = stored(A)
    summary: str = stored(B, default="", searched=True, flags="F")
    status: CaseStatus = stored(B, default=CaseStatus.OPEN)
    rights_affected: tuple[str, ...] = stored(A, default=())
    """Articles of the Covenant on Civil and Political Rights, by number."""
    opened: PartialDate = stored(B, default=PartialDate.not_stated())
    identity_mode: IdentityMode = stored(B, default=IdentityMode.CODED)


@dataclass(frozen=True, kw_only=True)
class CaseMember(Record):
    """An event, testimony or item of evidence belongs to a case."""

    entity: ClassVar[str] = "case_member"

    case_id: str = stored(B, fixed=True)
    member_entity: str = stored(B, fixed=True)
    member_id: str = stored(B, fixed=True)
