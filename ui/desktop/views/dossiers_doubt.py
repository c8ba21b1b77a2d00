"""What may have left: the program was stopped while it was being written. Only a person can say whether it did."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.model.handoff import ExportPackage
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.presenters.dossiers import DossiersDesk, ExportLine


class DoubtPanel(QWidget):
    """``settled`` once it is noted that it did not leave. Hidden for what certainly left."""

    settled = Signal()

    def __init__(self, desk: Desk, presenter: DossiersDesk) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        self._line: ExportLine | None = None
        look = desk.tools.look
        self._words = Banner(look)
        self.stayed = ActionButton(look, icon="undo-2")
        self.ask = ReasonPanel(desk)
        self.stayed.clicked.connect(self._ask)
        self.ask.confirmed.connect(self._note)
        self.ask.closed.connect(self.stayed.setFocus)
        self._noting = LatestJob(desk.tools.runner, self)
        self._noting.answered.connect(self.settled)
        self._noting.failed.connect(self._fail)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self._words)
        lines.addWidget(self.stayed, 0, Qt.AlignmentFlag.AlignLeading)
        lines.addWidget(self.ask)
        self.hide()

    def show_export(self, line: ExportLine) -> None:
        """Ask about it, if it is in doubt."""
        if self._line is None or self._line.id != line.id:
            self.ask.close_panel()
        self._line = line
        self._write()
        self.setVisible(not line.certain)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _ask(self) -> None:
        if self._line is not None:
            self.ask.ask(ExportPackage.entity, self._line.id)

    def _note(self, reason: str) -> None:
        if self._line is not None:
            export_id = self._line.id
            self._noting.tell(lambda _progress, _token: self._presenter.did_not_leave(export_id, reason))

    def _fail(self, error: CodedError) -> None:
        self._words.tell(self._desk.tools.error_sentence(error), "bad")

    def _write(self) -> None:
        if self._line is None:
            return
        self._words.tell(
            self.tr(
                "The program was stopped while this was being written, so it may lie where it was put."
                " Look for a file with this number. As long as you do not know, take it as handed over."
            ),
            "warn",
        )
        self.stayed.say(self.tr("It did not leave…"))
        self.stayed.setEnabled(not self._desk.read_only)
        self.stayed.setToolTip(self.tr("The vault is open for reading only.") if self._desk.read_only else "")
        self.ask.say(
            self.tr("Did {code} not leave?").format(code=self._line.code),
            self.tr(
                "It is taken off this list and off the sheets of the people in it. The journal keeps both notes."
            ),
            self.tr("Note that it did not leave"),
        )
