"""Beside the list of evidence: how many texts were not read yet, and reading them in the background."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import text
from ui.presenters.reading_texts import ReadAll, TextsDesk


class EvidenceTextsOffer(QWidget):
    """``read`` when something was read. Shown only while there is something to say."""

    read = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = TextsDesk(desk.vault)
        self._waiting = 0
        self._offers = False
        look, runner = desk.tools.look, desk.tools.runner
        self._counting, self._reading = LatestJob(runner, self), LatestJob(runner, self)
        self._counting.answered.connect(self._show)
        self._counting.failed.connect(self._fail)
        self._reading.answered.connect(self._done)
        self._reading.failed.connect(self._fail)
        self.banner = Banner(look)
        self.banner.acted.connect(self._act)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 16, 20, 0)
        lines.setSpacing(8)
        lines.addWidget(self.banner)
        lines.addWidget(self._progress)
        self.hide()

    def look(self) -> None:
        """Count anew what waits; nothing while a reading is under way."""
        if not self._reading.busy:
            self._counting.ask(lambda _progress, _token: self._presenter.waiting())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._offers:
            self._show(self._waiting)

    def _show(self, waiting: int) -> None:
        self._waiting, self._offers = waiting, waiting > 0
        if self._reading.busy:
            return
        if waiting:
            words = self.tr("Files whose text was not read yet, so that the search does not look into them: {count}.")
            self.banner.tell(words.format(count=waiting), "info", self.tr("Read the texts of all evidence"))
        else:
            self.banner.clear()
        self.setVisible(waiting > 0)

    def _act(self) -> None:
        if not self._offers:
            self.banner.clear()
            self.hide()
            self.look()
            return
        self._offers = False
        self.banner.clear()
        job = self._reading.ask(lambda progress, token: self._presenter.read_all(progress, token), "reading")
        job.cancelled.connect(self.look)
        self._progress.follow(job, self.tr("Reading the texts of all evidence"))
        self.show()

    def _done(self, done: ReadAll) -> None:
        parts = [self.tr("Texts read: {count}.").format(count=done.read)]
        if done.machine:
            parts.append(self.tr("Recognised by a machine: {count}.").format(count=done.machine))
        if done.scans:
            words = self.tr("With pages that only the recognition can read: {count}; it is switched on in Settings.")
            parts.append(words.format(count=done.scans))
        if done.unread:
            codes = ", ".join(one.code for one in done.unread[:10]) + ("…" if len(done.unread) > 10 else "")
            parts.append(self.tr("Without a text that could be read: {codes}.").format(codes=codes))
        self.banner.tell(" ".join(parts), "warn" if done.unread else "ok", self.tr("Understood"))
        self.show()
        self.read.emit()

    def _fail(self, error: CodedError) -> None:
        self._offers = False
        self.banner.tell(self._desk.tools.error_sentence(error), "warn", self.tr("Understood"))
        self.show()
