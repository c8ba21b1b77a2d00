"""A second reader sits down where the first one was, by keyboard alone."""

from __future__ import annotations

from archive.vocabulary.work import WorkRole
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.views.covered_files import CoveredFiles


def take_the_seat(walk: Walk, covered: CoveredFiles) -> None:
    """Whoever covered it was refused, and says now that somebody else reads."""
    walk.hands.wait(covered.other.role.hasFocus)
    walk.hands.pick(covered.other.role, str(WorkRole.REVIEWER))
    walk.hands.push(covered.other.work)
    walk.hands.wait(lambda: not covered.other.isVisible())
    walk.quiet()
