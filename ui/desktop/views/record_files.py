"""The page for records as a file: bringing one in after a look at it, and writing one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout

from crypto.errors import CodedError
from exports.records.writing import RecordsWritten
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.record_files_in import BringingCard
from ui.desktop.views.record_files_out import LeavingCard
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.page_column import PageColumn
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import language_of, text
from ui.presenters.record_files import Leaving, Looked, RecordFiles


class RecordFilesPage(Page):
    """Escape leads back to the records. While something runs, only stopping it is offered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._files = RecordFiles(desk.vault)
        look = desk.tools.look
        self.sheet = PageColumn(look, back=True)
        self.sheet.left.connect(lambda: self.wanted.emit("records", None))
        self.message = Banner(look)
        self.progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self.bringing = BringingCard(desk)
        self.bringing.chosen.connect(self._look)
        self.bringing.wanted.connect(self._bring)
        self.leaving = LeavingCard(desk)
        self.leaving.wanted.connect(self._write)
        runner = desk.tools.runner
        self._looking, self._bringing, self._writing = (LatestJob(runner, self) for _ in range(3))
        self._looking.answered.connect(self._show_looked)
        self._bringing.answered.connect(self._show_brought)
        self._writing.answered.connect(self._show_written)
        for job in (self._looking, self._bringing, self._writing):
            job.failed.connect(self._fail)
        self.sheet.add(self.message, self.progress, self.bringing, self.leaving)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.sheet)
        self._retranslate()

    def entered(self, target: object) -> None:
        self.bringing.choose.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _free(self, free: bool) -> None:
        self.bringing.setEnabled(free)
        self.leaving.setEnabled(free)

    def _look(self, path: Path) -> None:
        self.message.clear()
        self._free(False)
        job = self._looking.ask(lambda progress, token: self._files.look(path, progress, token))
        self.progress.follow(job, self.tr("Looking at the file"))
        job.cancelled.connect(lambda: self._free(True))

    def _show_looked(self, looked: Looked) -> None:
        self._free(True)
        self.bringing.show_looked(looked)

    def _bring(self, looked: Looked) -> None:
        self._free(False)
        reason = self.bringing.reason.text()
        job = self._bringing.tell(lambda progress, token: self._files.bring(looked, reason, progress, token))
        self.progress.follow(job, self.tr("Bringing the records in"))
        job.cancelled.connect(lambda: self._free(True))

    def _show_brought(self, number: int) -> None:
        self._free(True)
        self.bringing.clear()
        words = self.tr("Everything in the file is in the vault now. Records added: {number}.").format(number=number)
        words += " " + self.tr("F9 takes all of it back, as long as nothing else is changed.")
        self.message.tell(words, "ok")
        self.bringing.choose.setFocus()

    def _write(self, leaving: Leaving) -> None:
        self.message.clear()
        self._free(False)
        language = language_of(self._desk.language)
        job = self._writing.tell(lambda progress, token: self._files.write(leaving, language, progress, token))
        self.progress.follow(job, self.tr("Writing the file"))
        job.cancelled.connect(lambda: self._free(True))

    def _show_written(self, written: RecordsWritten) -> None:
        self._free(True)
        self.leaving.clear()
        words = self.tr("Written: {file}. Records: {number}.")
        self.message.tell(words.format(file=written.path.name, number=written.records), "ok")

    def _fail(self, error: CodedError) -> None:
        self._free(True)
        self.message.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self.sheet.say(
            self.tr("Records as a file"),
            self.tr("For your own hands: another vault of yours, or your own work. Others get a package."),
            self.tr("Back to the records (Esc)"),
        )
