"""What is said in a recording or stands on a page, written out or translated (``domain-model`` 3.7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from archive.model.fields import Record, Sensitivity, stored
from archive.model.testimony import paragraphs_of
from archive.vocabulary.testimony import Language, TextKind, TextStatus

B, D, E = Sensitivity.CASE, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY

BY_PERSON: Final = "person"
"""What stands in ``made_by`` where no program wrote it."""


@dataclass(frozen=True, kw_only=True)
class Transcript(Record):
    """One version of the text of a file of evidence: numbered segments, each with its time or page."""

    entity: ClassVar[str] = "transcript"

    file_id: str = stored(B, fixed=True, refers="evidence_file")
    kind: TextKind = stored(B, default=TextKind.VERBATIM, fixed=True)
    language: Language = stored(B, default=Language.NOT_STATED)
    body: str = stored(D, default="", searched=True, flags="F")
    """Segments as ``archive/segments.py`` writes them."""
    status: TextStatus = stored(B, default=TextStatus.DRAFT)
    made_by: str = stored(E, default=BY_PERSON, fixed=True)
    """``person``, or the name and version of the program that wrote it."""
    based_on: str | None = stored(B, default=None, refers="transcript")
    """The version out of which this translation or summary was made."""
    replaces: str | None = stored(B, default=None, fixed=True, refers="transcript")
    """The version that this one corrects."""
    correction_reason: str = stored(B, default="")
    sealed_digest: str | None = stored(B, default=None)
    """SHA-256 of the body in UTF-8, set when the text is sealed."""

    def paragraphs(self) -> tuple[str, ...]:
        """The segments as they are cited by number, each with its head."""
        return paragraphs_of(self.body)
