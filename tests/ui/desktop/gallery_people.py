"""The pages of people and of questions across all cases, for ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from archive.model.liberty import DetentionPeriod
from archive.vault import Vault
from tests.archive.questions.invented_cases import spring
from ui.desktop.main_window import MainWindow
from ui.presenters.questions import Asked, Question, SavedQuestions


def people_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""

    def asked(question: Question, **values: str) -> Callable[[], None]:
        def visit() -> None:
            if not vault.ledger.ids(DetentionPeriod):
                spring(vault)
                SavedQuestions(vault).keep("Taken in May", Asked(Question.HELD, {"on": "May 2022"}))
            window.go("questions", Asked(question, values))

        return visit

    person = vault.people.all()[0]
    return {
        "questions-held": asked(Question.HELD, on="8 May 2022"),
        "questions-limits": asked(Question.LIMITS),
        "questions-acts": asked(Question.ALLEGATIONS),
        "questions-identifying": asked(Question.IDENTIFYING, person=person.code, names="1"),
        "questions-happened": asked(Question.HAPPENED, on="2022"),
        "questions-wrong": asked(Question.HELD, on="some day"),
    }
