"""What happened (``domain-model`` 3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.quantity import Quantity
from archive.vocabulary.bodies import Confidence
from archive.vocabulary.casework import Answer, ClaimStatus, EventKind, Verification
from archive.vocabulary.harm import ForceUsed

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING


@dataclass(frozen=True, kw_only=True)
class Event(Record):
    """One thing that happened, as somebody says it did."""

    entity: ClassVar[str] = "event"
    prefix: ClassVar[str] = "V"

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
    confidence: Confidence = stored(B, default=Confidence.UNKNOWN)
    place_id: str | None = stored(C, default=None, flags="Q", refers="place")
    part_of_id: str | None = stored(B, default=None, refers="event")
    documented_by_id: str | None = stored(B, default=None, refers="organisation")
    notified: PartialDate = stored(B, default=PartialDate.not_stated())
    """When the authorities were told of an assembly."""
    refusal_reason: str = stored(B, default="", flags="F")
    participants: Quantity = stored(B, default=Quantity.not_stated())
    detained: Quantity = stored(B, default=Quantity.not_stated())
    force_used: tuple[ForceUsed, ...] = stored(B, default=())
