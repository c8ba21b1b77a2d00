"""Testimonies, their texts, and consent (``domain-model`` 3.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.casework import IdentityMode
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

A, B, D, E = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class Testimony(Record):
    """One interview or written account. The witness is shown by code everywhere."""

    __test__: ClassVar[bool] = False
    entity: ClassVar[str] = "testimony"

    code: str = stored(A, fixed=True, searched=True)
    kind: TestimonyKind = stored(A, default=TestimonyKind.INTERVIEW)
    witness_id: str | None = stored(D, default=None)
    connection: Connection = stored(B, default=Connection.NOT_STATED)
    taken: PartialDate = stored(B, default=PartialDate.not_stated(), flags="Q")
    place: str = stored(D, default="")
    mode: Mode = stored(D, default=Mode.IN_PERSON)
    language_spoken: Language = stored(B, default=Language.NOT_STATED)
    interviewer: str = stored(E, default="")
    interpreter_present: bool = stored(D, default=False)
    pseudonym: str = stored(B, default="")
    """The name under which the witness appears in dossiers, for example "Witness 4"."""


@dataclass(frozen=True, kw_only=True)
class TextVersion(Record):
    """One text of a testimony. Paragraphs are divided by an empty line and cited by number."""

    entity: ClassVar[str] = "text_version"

    testimony_id: str = stored(B, fixed=True)
    kind: TextKind = stored(B, default=TextKind.STATEMENT)
    language: Language = stored(B, default=Language.NOT_STATED)
    body: str = stored(D, searched=True, flags="F")
    status: TextStatus = stored(B, default=TextStatus.DRAFT)
    made_by: str = stored(E, default="person")
    """``person``, or the name and version of the program that wrote it."""
    based_on: str | None = stored(B, default=None)
    correction_reason: str = stored(B, default="")
    sealed_digest: str | None = stored(B, default=None)
    """SHA-256 of the body in UTF-8, set when the text is sealed."""

    def paragraphs(self) -> tuple[str, ...]:
        """The citable paragraphs, in order; paragraph n is ``paragraphs()[n - 1]``."""
        return tuple(part.strip() for part in self.body.split("\n\n") if part.strip())


@dataclass(frozen=True, kw_only=True)
class Consent(Record):
    """What one person was told and agreed to, at one time."""

    entity: ClassVar[str] = "consent"

    person_id: str = stored(D, fixed=True)
    given_for: ConsentFor = stored(D, default=ConsentFor.SELF)
    how: ConsentHow = stored(D, default=ConsentHow.NOT_STATED)
    language: Language = stored(D, default=Language.NOT_STATED)
    given: PartialDate = stored(D, default=PartialDate.not_stated())
    valid_from: date | None = stored(D, default=None)
    review_on: date | None = stored(D, default=None)
    ended_on: date | None = stored(D, default=None)
    """The day on which the person took the consent back."""
    understanding: str = stored(D, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class ConsentUse(Record):
    """One answer: this use, this audience, under this identity. No row means no."""

    entity: ClassVar[str] = "consent_use"

    consent_id: str = stored(D, fixed=True)
    use: Use = stored(D, fixed=True)
    audience: str = stored(E, default="")
    """Name of the one organisation meant, or empty for whoever the use implies."""
    identity: IdentityMode = stored(D, default=IdentityMode.CODED)
    content: ContentScope = stored(D, default=ContentScope.FULL)
    decision: Decision = stored(D, default=Decision.NO)
    conditions: str = stored(D, default="", flags="F")
    expires: date | None = stored(D, default=None)
