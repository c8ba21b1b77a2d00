"""What every record that is a claim carries, and who says what of a single value (``domain-model`` 2.3 and 3.8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.bodies import Confidence
from archive.vocabulary.casework import ClaimStatus, ProtectionLevel, Verification
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import Reliability, SourceKind

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING
D, E = Sensitivity.SOURCE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class Claim(Record):
    """A record that says what somebody says: what kind of statement it is, and how far we have checked it."""

    claim: ClaimStatus = stored(B, default=ClaimStatus.REPORTED)
    verification: Verification = stored(B, default=Verification.UNVERIFIED)
    confidence: Confidence = stored(B, default=Confidence.UNKNOWN)


@dataclass(frozen=True, kw_only=True)
class Source(Record):
    """A publication, or a contact, as the origin of information. Who the contact is stays class D."""

    entity: ClassVar[str] = "source"
    prefix: ClassVar[str] = "S"

    code: str = stored(A, fixed=True, searched=True)
    kind: SourceKind = stored(B)
    title: str = stored(B, default="", searched=True)
    author: str = stored(B, default="", searched=True)
    publisher: str = stored(B, default="", searched=True)
    address: str = stored(B, default="")
    """The address on the network as it was printed; nothing is ever fetched from it."""
    published: PartialDate = stored(B, default=PartialDate.not_stated())
    retrieved: PartialDate = stored(B, default=PartialDate.not_stated())
    language: Language = stored(B, default=Language.NOT_STATED)
    reliability: Reliability = stored(B, default=Reliability.NOT_JUDGED)
    copy_id: str | None = stored(B, default=None, refers="evidence_item")
    """Our own archived copy."""
    person_id: str | None = stored(D, default=None, refers="person")
    protection: ProtectionLevel = stored(E, default=ProtectionLevel.STANDARD)


@dataclass(frozen=True, kw_only=True)
class Citation(Record):
    """Who says it, and where exactly: of a whole record, or of one field of it and the value said there."""

    entity: ClassVar[str] = "citation"

    target_entity: str = stored(B, fixed=True)
    target_id: str = stored(B, fixed=True, refers="*")
    target_field: str = stored(B, default="", fixed=True)
    """Name of the field, or empty for the record as a whole."""
    target_paragraph: int | None = stored(B, default=None)
    """Which paragraph of a text, from 1. It follows its words while the text is written on."""
    value: str = stored(C, default="", flags="F")
    """The value that this source gives, as canonical JSON of its plain form; empty: what the record shows."""
    origin_entity: str = stored(D, default="", fixed=True)
    """``source``, ``testimony``, ``text_version`` or ``evidence_file``; empty: our own knowledge."""
    origin_id: str | None = stored(D, default=None, fixed=True, refers="*")
    locator: str = stored(B, default="")
    """Page, line, paragraph, or minute and second."""
    fragment: str = stored(B, default="")
    """The exact place in the file that says it, as ``archive/locators.py`` writes it."""
    quote: str = stored(C, default="", flags="F")
    """The words of the source, in its language."""
    translation: str = stored(C, default="", flags="F")
    quoted_id: str | None = stored(B, default=None, fixed=True, refers="transcript")
    """The version of a transcript or translation out of which the words were taken."""
    claim: ClaimStatus = stored(B, default=ClaimStatus.REPORTED)
    as_of: PartialDate = stored(B, default=PartialDate.not_stated())


@dataclass(frozen=True, kw_only=True)
class Discrepancy(Record):
    """Two sources give one field two values. Both stay; a decision names its reason and can be opened again."""

    entity: ClassVar[str] = "discrepancy"

    target_entity: str = stored(B, fixed=True)
    target_id: str = stored(B, fixed=True, refers="*")
    target_field: str = stored(B, fixed=True)
    assessment: str = stored(B, default="", flags="F")
    chosen_id: str | None = stored(B, default=None, refers="citation")
    """The citation whose value is shown; none: the question is open."""
    reason: str = stored(B, default="", flags="F")
    decided_by: str = stored(E, default="")


@dataclass(frozen=True, kw_only=True)
class RowClass(Record):
    """One record is protected more strictly than its fields are by themselves. Never less."""

    entity: ClassVar[str] = "row_class"

    target_entity: str = stored(E, fixed=True)
    target_id: str = stored(E, fixed=True, refers="*")
    raised_to: Sensitivity = stored(E)
    reason: str = stored(E, default="", flags="F")
