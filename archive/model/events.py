"""What happened (``domain-model`` 3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.casework import Answer, ClaimStatus, EventKind, Verification

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING


@dataclass(frozen=True, kw_only=True)
class Event(Record):
    """One thing that happened, as somebody says it did."""

    entity: ClassVar[str] = "event"

    code: str = stored(A, fixed=True, searched=True)
    title: str = stored(B, searched=True)
    kind: EventKind = stored(B, default=EventKind.OTHER)
    happened: PartialDate = stored(B, default=PartialDate.not_stated())
    place: str = stored(C, default="", searched=True, flags="Q")
    description: str = stored(B, default="", searched=True, flags="F")
    permitted: Answer = stored(B, default=Answer.NOT_STATED)
    outcome: str = stored(B, default="", searched=True, flags="F")
    claim: ClaimStatus = stored(B, default=ClaimStatus.REPORTED)
    verification: Verification = stored(B, default=Verification.UNVERIFIED)
