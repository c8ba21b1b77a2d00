"""Where the page of a case is: at which case, and at which part of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CasePlace:
    """``part`` is a key of the parts of the page; empty stays where it was, or begins at the first."""

    case_id: str
    part: str = ""
