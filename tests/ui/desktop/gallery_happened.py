"""The pages about what happened, for the pictures of ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from archive.model.liberty import DetentionPeriod
from archive.vault import Vault
from archive.vocabulary.casework import Answer
from archive.vocabulary.work import SourceKind
from tests.ui.record_samples import write_samples
from ui.desktop.main_window import MainWindow
from ui.desktop.views.case import CasePage
from ui.desktop.views.chronology import CaseChronology
from ui.desktop.views.quick import QuickPage
from ui.presenters.case_place import CasePlace
from ui.presenters.record_form import Words

FILLED: Words = {
    "template": "assembly",
    "happened": "24 April 2022",
    "permitted": str(Answer.NO),
    "notified": "23 April 2022",
    "place": "Aqqu square",
    "participants": "several",
    "detained": "more than 10",
    "officials": "around 20",
    "outcomes": '[["days_in_detention", "four", "15–20"], ["fined", "one", ""], ["released", "some of them", ""]]',
    "told": str(SourceKind.PERSON),
    "risk": "Relatives are told not to speak to anybody",
    "task_names": "1",
    "task_lawyers": "1",
    "task": "Ask at the district court in the morning",
}


def happened_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """Where to go for each picture."""
    case = vault.cases.all()[0]

    def filled() -> None:
        window.go("case", case.id)
        window.go_quick()
        page = window.current()
        if isinstance(page, QuickPage):
            page.form.put(FILLED)

    def saved() -> None:
        filled()
        page = window.current()
        if isinstance(page, QuickPage):
            page.form.save()
            loop = QEventLoop()
            QTimer.singleShot(400, loop.quit)
            loop.exec()

    def chronology() -> None:
        if len(vault.ledger.ids(DetentionPeriod)) < 2:
            write_samples(vault, case.id, vault.people.all()[0])
            saved()
        window.go("case", CasePlace(case.id, "chronology"))

    def chronology_period() -> None:
        chronology()
        page = window.current()
        if isinstance(page, CasePage):
            tab = page.part("chronology")
            if isinstance(tab, CaseChronology):
                tab.filter.period.show_words("2022")
                tab.filter.changed.emit()

    return {
        "chronology": chronology,
        "chronology-period": chronology_period,
        "quick": lambda: window.go("quick"),
        "quick-filled": filled,
        "quick-saved": saved,
    }
