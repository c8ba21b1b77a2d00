"""Terms that a person adds to a vocabulary, and labels that somebody corrected (``domain-model`` 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.model.fields import Record, Sensitivity, stored

B = Sensitivity.CASE


@dataclass(frozen=True, kw_only=True)
class VocabularyTerm(Record):
    """What this vault calls one code of a vocabulary: an own term, or one of the program in better words."""

    entity: ClassVar[str] = "vocabulary_term"

    vocabulary: str = stored(B, fixed=True)
    """The name of the vocabulary, for example ``ActKind``."""
    term: str = stored(B, fixed=True)
    """Its code; that of an own term begins with ``own-``."""
    label_en: str = stored(B, default="")
    label_ru: str = stored(B, default="")
    label_kk: str = stored(B, default="")
    meaning: str = stored(B, default="", flags="F")
    checked: bool = stored(B, default=False)
    """Whether somebody who works in the languages said that the labels are right."""
