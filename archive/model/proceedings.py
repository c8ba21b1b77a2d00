"""Proceedings, charges, steps, sentences, complaints, and the provisions they cite (``domain-model`` 3.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.claims import Claim
from archive.model.fields import Record, Sensitivity, stored
from archive.quantity import Quantity
from archive.vocabulary.casework import Answer
from archive.vocabulary.proceedings import (
    ArticleBasis,
    ChargeStatus,
    ComplaintAbout,
    ComplaintOutcome,
    PenaltyKind,
    ProceedingKind,
    SentenceChangeKind,
    Stage,
    StepKind,
    StepMode,
)

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING


@dataclass(frozen=True, kw_only=True)
class Provision(Record):
    """One article or part of a law in one wording, and when that wording was in force."""

    entity: ClassVar[str] = "provision"

    code: str = stored(A, fixed=True, searched=True)
    """Country, law, article and part, for example ``KZ-CC-272.1``."""
    country: str = stored(A, fixed=True)
    """ISO 3166-1 alpha-2."""
    law: str = stored(A, fixed=True)
    article: str = stored(A, fixed=True, searched=True)
    part: str = stored(A, default="", fixed=True)
    title_en: str = stored(A, default="", searched=True)
    title_ru: str = stored(A, default="", searched=True)
    title_kk: str = stored(A, default="", searched=True)
    in_force_from: date | None = stored(A, default=None)
    in_force_to: date | None = stored(A, default=None)
    penalty: str = stored(A, default="")
    note: str = stored(A, default="", flags="F")
    checked: bool = stored(A, default=False)
    """Whether somebody compared it with the official text."""


@dataclass(frozen=True, kw_only=True)
class Proceeding(Claim):
    """One proceeding before one authority, its number and how far it has come."""

    entity: ClassVar[str] = "proceeding"
    prefix: ClassVar[str] = "J"

    code: str = stored(A, fixed=True, searched=True)
    case_id: str | None = stored(B, default=None, refers="case_file")
    kind: ProceedingKind = stored(B)
    number: str = stored(C, default="", searched=True)
    body: str = stored(B, default="", searched=True)
    body_id: str | None = stored(B, default=None, refers="organisation")
    stage: Stage = stored(B, default=Stage.NOT_STATED)
    opened: PartialDate = stored(B, default=PartialDate.not_stated())
    merged_into_id: str | None = stored(B, default=None, refers="proceeding")
    note: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class Charge(Claim):
    """One accusation: the article as printed, the article as we assess it, and on what that rests."""

    entity: ClassVar[str] = "charge"

    proceeding_id: str = stored(B, fixed=True, refers="proceeding")
    subject_entity: str = stored(C, fixed=True)
    subject_id: str = stored(C, fixed=True, refers="*")
    offence: str = stored(B, default="", searched=True, flags="F")
    article_as_printed: str = stored(B, default="", searched=True)
    provision_id: str | None = stored(B, default=None, refers="provision")
    """The provision that the printed article names."""
    assessed_id: str | None = stored(B, default=None, refers="provision")
    """The provision that is meant, by our assessment."""
    basis: ArticleBasis = stored(B, default=ArticleBasis.NOT_STATED)
    basis_words: str = stored(B, default="", flags="F")
    part: str = stored(B, default="")
    laid: PartialDate = stored(B, default=PartialDate.not_stated())
    status: ChargeStatus = stored(B, default=ChargeStatus.PENDING)
    most_penalty: str = stored(B, default="")


@dataclass(frozen=True, kw_only=True)
class ProceedingStep(Claim):
    """One step, what came of it, and what either side said."""

    entity: ClassVar[str] = "proceeding_step"

    proceeding_id: str = stored(B, fixed=True, refers="proceeding")
    kind: StepKind = stored(B)
    happened: PartialDate = stored(B, default=PartialDate.not_stated())
    body: str = stored(B, default="")
    body_id: str | None = stored(B, default=None, refers="organisation")
    mode: StepMode = stored(B, default=StepMode.NOT_STATED)
    outcome: str = stored(B, default="", searched=True, flags="F")
    defence: str = stored(B, default="", searched=True, flags="F")
    prosecution: str = stored(B, default="", searched=True, flags="F")
    next_on: PartialDate = stored(B, default=PartialDate.not_stated())
    document_id: str | None = stored(B, default=None, refers="evidence_item")


@dataclass(frozen=True, kw_only=True)
class Sentence(Claim):
    """What was imposed on one person or group."""

    entity: ClassVar[str] = "sentence"

    step_id: str = stored(B, fixed=True, refers="proceeding_step")
    subject_entity: str = stored(C, fixed=True)
    subject_id: str = stored(C, fixed=True, refers="*")
    charge_id: str | None = stored(B, default=None, refers="charge")
    kind: PenaltyKind = stored(B)
    length: Quantity = stored(B, default=Quantity.not_stated())
    additional: tuple[PenaltyKind, ...] = stored(B, default=())
    additional_words: str = stored(B, default="", flags="F")
    conditions: str = stored(B, default="", flags="F")
    convertible_to: str = stored(B, default="")
    people: Quantity = stored(B, default=Quantity.not_stated())
    """How many got it, where the source counts them."""
    served: Quantity = stored(B, default=Quantity.not_stated())
    in_force: PartialDate = stored(B, default=PartialDate.not_stated())


@dataclass(frozen=True, kw_only=True)
class SentenceChange(Claim):
    """A sentence was replaced, reduced, converted, amnestied, quashed or upheld."""

    entity: ClassVar[str] = "sentence_change"

    sentence_id: str = stored(B, fixed=True, refers="sentence")
    kind: SentenceChangeKind = stored(B)
    happened: PartialDate = stored(B, default=PartialDate.not_stated())
    new_kind: PenaltyKind | None = stored(B, default=None)
    new_length: Quantity = stored(B, default=Quantity.not_stated())
    body: str = stored(B, default="")
    reason: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class Complaint(Claim):
    """A complaint and its answer, or why none was made. "No complaint" never means that nothing happened."""

    entity: ClassVar[str] = "complaint"
    prefix: ClassVar[str] = "K"

    code: str = stored(A, fixed=True, searched=True)
    case_id: str | None = stored(B, default=None, refers="case_file")
    subject_entity: str = stored(C, default="")
    subject_id: str | None = stored(C, default=None, refers="*")
    about: ComplaintAbout = stored(B)
    act_id: str | None = stored(B, default=None, refers="act")
    made_by: str = stored(C, default="", flags="F")
    addressed_to: str = stored(B, default="", searched=True)
    addressed_id: str | None = stored(B, default=None, refers="organisation")
    filed: PartialDate = stored(B, default=PartialDate.not_stated())
    channel: str = stored(B, default="")
    reference: str = stored(C, default="", searched=True)
    outcome: ComplaintOutcome = stored(B, default=ComplaintOutcome.NOT_STATED)
    answered: PartialDate = stored(B, default=PartialDate.not_stated())
    decision: str = stored(B, default="", searched=True, flags="F")
    next_deadline: PartialDate = stored(B, default=PartialDate.not_stated())
    fear_of_reprisal: Answer = stored(B, default=Answer.NOT_STATED)
    not_filed_words: str = stored(B, default="", flags="F")
    agreed: Answer = stored(C, default=Answer.NOT_STATED)
    """Whether the person said yes to a complaint. Without it none is planned."""
    proceeding_id: str | None = stored(B, default=None, refers="proceeding")
    """The proceeding that it led to."""
