"""What an interview is about, how each paragraph is known, and what became of a consent (``domain-model`` 3.7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.testimony import Use
from archive.vocabulary.work import ConsentEffect, ConsentEventKind, Heard

A, B, D, E = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class TestimonySubject(Record):
    """A person or an event that a testimony speaks of."""

    __test__: ClassVar[bool] = False
    entity: ClassVar[str] = "testimony_subject"

    testimony_id: str = stored(B, fixed=True, refers="testimony")
    subject_entity: str = stored(B, fixed=True)
    subject_id: str = stored(B, fixed=True, refers="*")


@dataclass(frozen=True, kw_only=True)
class ParagraphMark(Record):
    """How the witness knows what one paragraph says, and whether it may leave."""

    entity: ClassVar[str] = "paragraph_mark"

    text_id: str = stored(B, fixed=True, refers="text_version")
    number: int = stored(B, fixed=True)
    """From 1, as paragraphs are cited."""
    heard: Heard = stored(B, default=Heard.NOT_STATED)
    released: bool = stored(B, default=False)
    """Whether it was read word by word and may go where free text is blocked until then."""
    note: str = stored(D, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class ConsentEvent(Record):
    """One thing that happened to a consent, and what was done about what had left. Written once."""

    entity: ClassVar[str] = "consent_event"

    consent_id: str = stored(D, fixed=True, refers="consent")
    kind: ConsentEventKind = stored(D, fixed=True)
    happened: PartialDate = stored(D, default=PartialDate.not_stated(), fixed=True)
    told_by: str = stored(E, default="", fixed=True)
    reason: str = stored(D, default="", fixed=True, flags="F")
    effects: tuple[ConsentEffect, ...] = stored(D, default=(), fixed=True)
    effect_words: str = stored(D, default="", fixed=True, flags="F")
    use: Use | None = stored(D, default=None, fixed=True)
    audience: str = stored(E, default="", fixed=True)
    """Which answer it is about; with neither all that the consent says."""
