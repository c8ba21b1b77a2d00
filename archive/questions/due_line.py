"""One thing that is due, and where its day lies."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from archive.dates import PartialDate
from archive.questions.limits import LimitState
from archive.questions.subjects import Subject
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.work import TaskKind


class DueKind(enum.StrEnum):
    """What is due."""

    LIMIT = "limit"
    """Until when an order allows a detention."""
    CONFIRMATION = "confirmation"
    """Somebody is said to be held, and nobody confirmed it for long."""
    TASK = "task"
    HEARING = "hearing"
    """The day on which a proceeding goes on."""
    COMPLAINT = "complaint"
    """A deadline in the course of a complaint."""
    ANSWER = "answer"
    """A body is to reply."""
    COMMENTS = "comments"
    """Our comments on a reply are due."""
    CONSENT_REVIEW = "consent_review"
    CONSENT_EXPIRY = "consent_expiry"
    CASE_REVIEW = "case_review"
    MONITORING_END = "monitoring_end"
    RISK_REVIEW = "risk_review"
    EVIDENCE_CHECK = "evidence_check"
    """All sealed files are to be compared with what was taken in."""


class Standing(enum.StrEnum):
    """Where a day lies, seen from today."""

    OVERDUE = "overdue"
    """Every day that it can mean has gone by."""
    NOW = "now"
    """It is today, or may be."""
    AHEAD = "ahead"
    UNDATED = "undated"


@dataclass(frozen=True, kw_only=True)
class Due:
    """One thing that is due, and the record that says so. Its words are of class A or B; people have codes alone."""

    kind: DueKind
    entity: str
    record_id: str
    field: str
    """The field that the day is taken from."""
    said: PartialDate
    """The day in the words of the record; of a confirmation, when it was last known."""
    first: dt.date | None
    """The first day that it can mean."""
    last: dt.date | None
    code: str
    """Of the record, or of what it is a part of."""
    subject: Subject
    """Who or what it is about; nobody, where the record itself says it all."""
    words: str = ""
    measure: MeasureKind | None = None
    task_kind: TaskKind | None = None
    hard: bool = False
    """Whether the law, a court or another body sets the day."""
    limit: LimitState | None = None
    days: int | None = None
    """Of a confirmation: since how many days nobody said so."""
    case_ids: tuple[str, ...] = ()
    """The cases that the record names itself, or is put into."""

    @property
    def key(self) -> str:
        """What tells it from every other."""
        return f"{self.kind}:{self.record_id}:{self.field}"

    def standing(self, today: dt.date) -> Standing:
        """Where it lies on that day."""
        if self.first is None or self.last is None:
            return Standing.UNDATED
        if self.last < today:
            return Standing.OVERDUE
        return Standing.NOW if self.first <= today else Standing.AHEAD

    def days_left(self, today: dt.date) -> int | None:
        """To the first day that it can mean; below zero: from the last one. ``None``: it has no day."""
        if self.first is None or self.last is None:
            return None
        if self.last < today:
            return (self.last - today).days
        return max((self.first - today).days, 0)


def bounds(said: PartialDate) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day on which something can be due; an open side is closed by the other."""
    return said.earliest or said.latest, said.latest or said.earliest


NOBODY = Subject("", "", "")
"""For what is about nobody in particular."""
