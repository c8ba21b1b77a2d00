"""Testimonies, their texts, and consent (``domain-model`` 3.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.quantity import Quantity
from archive.vocabulary.casework import Answer, IdentityMode
from archive.vocabulary.testimony import (
    Connection,
    ConsentFor,
    ConsentHow,
    ContentScope,
    Decision,
    Language,
    Mode,
    TestimonyKind,
    TextKind,
    TextStatus,
    Use,
)
from archive.vocabulary.work import Explained

A, B, D, E = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class Testimony(Record):
    """One interview or written account. The witness is shown by code everywhere."""

    __test__: ClassVar[bool] = False
    entity: ClassVar[str] = "testimony"
    prefix: ClassVar[str] = "T"

    code: str = stored(A, fixed=True, searched=True)
    kind: TestimonyKind = stored(A, default=TestimonyKind.INTERVIEW)
    witness_id: str | None = stored(D, default=None, refers="person")
    connection: Connection = stored(B, default=Connection.NOT_STATED)
    taken: PartialDate = stored(B, default=PartialDate.not_stated(), flags="Q")
    place: str = stored(D, default="")
    mode: Mode = stored(D, default=Mode.IN_PERSON)
    language_spoken: Language = stored(B, default=Language.NOT_STATED)
    interviewer: str = stored(E, default="")
    interpreter_present: bool = stored(D, default=False)
    pseudonym: str = stored(B, default="")
    """The name under which the witness appears in dossiers, for example "Witness 4"."""
    began_at: str = stored(E, default="")
    ended_at: str = stored(E, default="")
    breaks: str = stored(E, default="")
    interpreter: str = stored(D, default="")
    interpreter_bound: Answer = stored(D, default=Answer.NOT_STATED)
    """Whether the interpreter promised to keep silent."""
    others_present: str = stored(D, default="")
    capacity: str = stored(D, default="", flags="M")
    support_person: str = stored(D, default="")
    guardian_id: str | None = stored(D, default=None, flags="M", refers="person")
    best_interest: str = stored(D, default="", flags="FM")
    """Why it was in a minor's interest to be interviewed."""
    prior_interviews: Quantity = stored(B, default=Quantity.not_stated())
    prior_words: str = stored(B, default="", flags="F")
    safe_to_talk: Answer = stored(E, default=Answer.NOT_STATED)
    safety_words: str = stored(E, default="", flags="F")
    read_back: Answer = stored(B, default=Answer.NOT_STATED)
    read_back_on: PartialDate = stored(B, default=PartialDate.not_stated())
    corrected: Answer = stored(B, default=Answer.NOT_STATED)
    signed: Answer = stored(B, default=Answer.NOT_STATED)
    risk_before_id: str | None = stored(E, default=None, refers="risk_assessment")
    risk_after_id: str | None = stored(E, default=None, refers="risk_assessment")
    referrals: str = stored(D, default="", flags="F")
    feedback_promised: str = stored(D, default="", flags="F")
    feedback_by: date | None = stored(D, default=None)
    feedback_given: PartialDate = stored(D, default=PartialDate.not_stated())


@dataclass(frozen=True, kw_only=True)
class TextVersion(Record):
    """One text of a testimony. Paragraphs are divided by an empty line and cited by number."""

    entity: ClassVar[str] = "text_version"

    testimony_id: str = stored(B, fixed=True, refers="testimony")
    kind: TextKind = stored(B, default=TextKind.STATEMENT)
    language: Language = stored(B, default=Language.NOT_STATED)
    body: str = stored(D, searched=True, flags="F")
    status: TextStatus = stored(B, default=TextStatus.DRAFT)
    made_by: str = stored(E, default="person")
    """``person``, or the name and version of the program that wrote it."""
    based_on: str | None = stored(B, default=None, refers="text_version")
    correction_reason: str = stored(B, default="")
    sealed_digest: str | None = stored(B, default=None)
    """SHA-256 of the body in UTF-8, set when the text is sealed."""

    def paragraphs(self) -> tuple[str, ...]:
        """The citable paragraphs, in order; paragraph n is ``paragraphs()[n - 1]``."""
        return paragraphs_of(self.body)


def paragraphs_of(body: str) -> tuple[str, ...]:
    """The citable paragraphs of a text, in order."""
    return tuple(part.strip() for part in body.split("\n\n") if part.strip())


@dataclass(frozen=True, kw_only=True)
class Consent(Record):
    """What one person was told and agreed to, at one time."""

    entity: ClassVar[str] = "consent"

    person_id: str = stored(D, fixed=True, refers="person")
    given_for: ConsentFor = stored(D, default=ConsentFor.SELF)
    how: ConsentHow = stored(D, default=ConsentHow.NOT_STATED)
    language: Language = stored(D, default=Language.NOT_STATED)
    given: PartialDate = stored(D, default=PartialDate.not_stated())
    valid_from: date | None = stored(D, default=None)
    review_on: date | None = stored(D, default=None)
    ended_on: date | None = stored(D, default=None)
    """The day on which the person took the consent back."""
    understanding: str = stored(D, default="", flags="F")
    given_by_id: str | None = stored(D, default=None, refers="person")
    """Who answered, where it was not the person: a parent, or somebody with authority."""
    authority: str = stored(D, default="", flags="F")
    best_interest: str = stored(D, default="", flags="FM")
    explained_by: str = stored(E, default="")
    explained: tuple[Explained, ...] = stored(D, default=())
    evidence_id: str | None = stored(D, default=None, refers="evidence_item")


@dataclass(frozen=True, kw_only=True)
class ConsentUse(Record):
    """One answer: this use, this audience, under this identity. No row means no."""

    entity: ClassVar[str] = "consent_use"

    consent_id: str = stored(D, fixed=True, refers="consent")
    use: Use = stored(D, fixed=True)
    audience: str = stored(E, default="")
    """Name of the one organisation meant, or empty for whoever the use implies."""
    identity: IdentityMode = stored(D, default=IdentityMode.CODED)
    content: ContentScope = stored(D, default=ContentScope.FULL)
    decision: Decision = stored(D, default=Decision.NO)
    conditions: str = stored(D, default="", flags="F")
    expires: date | None = stored(D, default=None)
    ended_on: date | None = stored(D, default=None)
    """The day on which the person took back this one answer."""
