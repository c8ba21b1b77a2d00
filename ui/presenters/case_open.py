"""What is due in a case and what in it is still open: what somebody who opens the case has to know first."""

from __future__ import annotations

from dataclasses import dataclass

from archive.questions.due_line import DueKind
from archive.questions.limits import LimitState
from archive.questions.of_case import ids_of_case
from archive.questions.open_points import undecided, unsure_articles
from archive.vault import Vault
from ui.presenters.today import TodayPresenter, TodayView


@dataclass(frozen=True)
class CaseOpen:
    """Seen from one day."""

    case_id: str
    due: TodayView
    passed: int = 0
    """Limits that passed, with nothing recorded that would explain it."""
    unsure_articles: int = 0
    """Charges whose article no source prints plainly."""
    contradictions: int = 0
    """Fields of which two sources say different things, and nobody decided."""

    @property
    def open(self) -> int:
        """How many points are open beside what is due."""
        return self.passed + self.unsure_articles + self.contradictions


def case_open(vault: Vault, case_id: str) -> CaseOpen:
    """May be called on a worker thread."""
    due = TodayPresenter(vault).of_case(case_id)
    database, ids = vault.database, ids_of_case(vault.database, case_id)
    passed = sum(
        1 for line in due.lines if line.due.kind is DueKind.LIMIT and line.due.limit is LimitState.PASSED
    )
    return CaseOpen(case_id, due, passed, unsure_articles(database, ids), undecided(database, ids))
