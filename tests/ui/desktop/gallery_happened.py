"""The pages about what happened, for the pictures of ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from archive.vault import Vault
from archive.vocabulary.casework import Answer
from archive.vocabulary.work import SourceKind
from ui.desktop.main_window import MainWindow
from ui.desktop.views.quick import QuickPage
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

    return {"quick": lambda: window.go("quick"), "quick-filled": filled, "quick-saved": saved}
