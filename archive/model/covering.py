"""What was covered in a file of evidence (``domain-model`` 3.8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.covering import CoverHow, CoverStatus, CoverWhy

B, E = Sensitivity.CASE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class Redaction(Record):
    """How a file with covered places came to be. Its parent holds what was there, and nothing else does."""

    entity: ClassVar[str] = "redaction"

    file_id: str = stored(B, fixed=True, refers="evidence_file")
    """The new file; its parent is the one that was covered."""
    reasons: tuple[CoverWhy, ...] = stored(E, default=(), fixed=True)
    methods: tuple[CoverHow, ...] = stored(B, default=(), fixed=True)
    areas: str = stored(E, default="", fixed=True)
    """As ``archive.covering.areas`` writes them."""
    note: str = stored(E, default="", flags="F")
    """Why, in words of whoever covered it."""
    made_by: str = stored(B, default="", fixed=True)
    """As the journal calls them."""
    tool: str = stored(B, default="", fixed=True)
    status: CoverStatus = stored(B, default=CoverStatus.WAITING)
    reviewed_by: str = stored(B, default="")
    """Who looked at the result last, as the journal calls them."""
