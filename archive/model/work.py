"""Numbers, what was done about a case, what has to be done, and our own thoughts (``domain-model`` 3.9 and 3.10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.claims import Claim
from archive.model.fields import Record, Sensitivity, stored
from archive.quantity import Quantity
from archive.vocabulary.testimony import Language, Use
from archive.vocabulary.work import (
    InterventionKind,
    Likelihood,
    Priority,
    RiskDecision,
    TaskKind,
    TaskStatus,
)

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING
D, E = Sensitivity.SOURCE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class Statistic(Claim):
    """One number that somebody published or that we counted, with its definition and its day."""

    entity: ClassVar[str] = "statistic"
    prefix: ClassVar[str] = "N"

    code: str = stored(A, fixed=True, searched=True)
    what: str = stored(A, searched=True)
    series: str = stored(A, default="")
    """Numbers of one series are compared by their days; the name is free."""
    population: str = stored(A, default="")
    amount: Quantity = stored(A, default=Quantity.not_stated())
    as_of: PartialDate = stored(A, default=PartialDate.not_stated())
    published: PartialDate = stored(A, default=PartialDate.not_stated())
    source_id: str | None = stored(A, default=None, refers="source")
    attributed_to: str = stored(A, default="")
    definition: str = stored(A, default="", flags="F")
    includes: str = stored(A, default="")
    excludes: str = stored(A, default="")
    part_of_id: str | None = stored(A, default=None, refers="statistic")
    derived_from: str = stored(A, default="")
    """How it was worked out from others, where it was."""
    superseded_by_id: str | None = stored(A, default=None, refers="statistic")


@dataclass(frozen=True, kw_only=True)
class Intervention(Record):
    """What was done for somebody, to whom it was addressed, and what it brought."""

    entity: ClassVar[str] = "intervention"
    prefix: ClassVar[str] = "I"

    code: str = stored(A, fixed=True, searched=True)
    case_id: str | None = stored(B, default=None, refers="case_file")
    kind: InterventionKind = stored(B)
    made_by: str = stored(B, default="", searched=True)
    addressed_to: str = stored(B, default="", searched=True)
    on_behalf_entity: str = stored(C, default="")
    on_behalf_id: str | None = stored(C, default=None, refers="*")
    happened: PartialDate = stored(B, default=PartialDate.not_stated())
    words: str = stored(B, default="", searched=True, flags="F")
    document_id: str | None = stored(B, default=None, refers="evidence_item")
    priority: Priority = stored(B, default=Priority.NORMAL)
    response: str = stored(B, default="", searched=True, flags="F")
    impact: str = stored(B, default="", flags="F")
    follow_up: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class Submission(Record):
    """An intervention before a body of the United Nations or another: procedure, deadlines, answer."""

    entity: ClassVar[str] = "submission"

    intervention_id: str = stored(B, fixed=True, refers="intervention")
    body: str = stored(B, searched=True)
    procedure: str = stored(B, default="")
    language: Language = stored(B, default=Language.NOT_STATED)
    template: str = stored(B, default="")
    sent: PartialDate = stored(B, default=PartialDate.not_stated())
    reference: str = stored(B, default="", searched=True)
    acknowledged: PartialDate = stored(B, default=PartialDate.not_stated())
    reply_due: PartialDate = stored(B, default=PartialDate.not_stated())
    reply: str = stored(B, default="", flags="F")
    comments_due: PartialDate = stored(B, default=PartialDate.not_stated())
    outcome: str = stored(B, default="", flags="F")
    confidential_until: PartialDate = stored(B, default=PartialDate.not_stated())
    uses: tuple[Use, ...] = stored(B, default=())
    """The uses for which consent was checked before it was sent."""


@dataclass(frozen=True, kw_only=True)
class Task(Record):
    """Something to be done by a day. A hard deadline is one that the law or a court sets."""

    entity: ClassVar[str] = "task"
    prefix: ClassVar[str] = "U"

    code: str = stored(A, fixed=True)
    title: str = stored(B, searched=True)
    kind: TaskKind = stored(B, default=TaskKind.FOLLOW_UP)
    due: PartialDate = stored(B, default=PartialDate.not_stated())
    hard: bool = stored(B, default=False)
    about_entity: str = stored(B, default="", fixed=True)
    about_id: str | None = stored(B, default=None, fixed=True, refers="*")
    about_field: str = stored(B, default="", fixed=True)
    """The field of the record from which the day was taken."""
    assignee: str = stored(E, default="")
    status: TaskStatus = stored(B, default=TaskStatus.OPEN)
    outcome: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class RiskAssessment(Record):
    """What threatens somebody, what is done against it, and what was decided. Never leaves the vault."""

    entity: ClassVar[str] = "risk_assessment"

    about_entity: str = stored(E, fixed=True)
    about_id: str = stored(E, fixed=True, refers="*")
    threats: str = stored(E, default="", flags="F")
    likelihood: Likelihood = stored(E, default=Likelihood.NOT_JUDGED)
    harm: str = stored(E, default="", flags="F")
    mitigations: str = stored(E, default="", flags="F")
    decision: RiskDecision = stored(E, default=RiskDecision.NOT_DECIDED)
    made: PartialDate = stored(E, default=PartialDate.not_stated())
    made_by: str = stored(E, default="")
    review_on: date | None = stored(E, default=None)


@dataclass(frozen=True, kw_only=True)
class Note(Record):
    """Our own words about a record. Never leaves the vault."""

    entity: ClassVar[str] = "note"

    about_entity: str = stored(E, fixed=True)
    about_id: str = stored(E, fixed=True, refers="*")
    body: str = stored(E, searched=True, flags="F")
    fragment: str = stored(E, default="", fixed=True)
    """The exact place in a file of evidence, where the note is about one."""


@dataclass(frozen=True, kw_only=True)
class Tag(Record):
    """A term of our own under which records are found again. It must not name anybody."""

    entity: ClassVar[str] = "tag"

    term: str = stored(B, searched=True)
    meaning: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class Tagging(Record):
    """A tag on a record."""

    entity: ClassVar[str] = "tagging"

    tag_id: str = stored(B, fixed=True, refers="tag")
    about_entity: str = stored(B, fixed=True)
    about_id: str = stored(B, fixed=True, refers="*")
