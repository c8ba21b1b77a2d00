"""Where the page of an allegation is: at somebody's ill-treatment, or at the form for an allegation."""

from __future__ import annotations

from dataclasses import dataclass

Way = tuple[str, object]
"""The key of a page, and what to show there."""


@dataclass(frozen=True)
class AllegationPlace:
    """What is known already is not asked again."""

    entity: str = ""
    """``person`` or ``people_group``; empty: the form asks who it was."""
    subject_id: str = ""
    writing: bool = False
    case_id: str = ""
    event_id: str = ""
    origin: tuple[str, str] | None = None
    """Kind and id of the testimony or text that says it."""
    locator: str = ""
    """The paragraph of it."""
    quote: str = ""
    """What it says there."""
    back: Way | None = None
    """Where Esc leads; the case without it, and the lists of ill-treatment without either."""
