"""A custody report is asked for: for whom it is, in which language, in what form, and where it is put."""

from __future__ import annotations

import enum
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from crypto.errors import CodedError
from exports.custody_report_file import ReportForm
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.translation import LANGUAGES
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import language_of, text
from ui.presenters.custody_reporting import ReportWanted, report


class For(enum.StrEnum):
    """For whom a report is."""

    OTHERS = "others"
    OURSELVES = "ourselves"


class CustodyReporting(Card):
    """Hidden until :meth:`ask`. ``written`` carries the SHA-256 of the report; ``closed`` when none is wanted.

    The reduced report comes first, so that nobody gives the full one away by accident.
    """

    written = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item_id = self._case_id = ""
        look, runner = desk.tools.look, desk.tools.runner
        self._writing = LatestJob(runner, self)
        self._writing.answered.connect(self._written)
        self._writing.failed.connect(self._fail)
        self._trouble = Banner(look)
        self.whom, self.language, self.form = Choice(look), Choice(look), Choice(look)
        self.whom.chosen.connect(lambda _key: self._say_whom())
        self._whom_field, self._language_field = FormField(self.whom), FormField(self.language)
        self._form_field = FormField(self.form)
        self.language.offer([(one.code, one.own_name) for one in LANGUAGES], desk.language)
        self.write = ActionButton(look, icon="file-text", kind="primary")
        self.write.clicked.connect(self._pick)
        self.cancel = ActionButton(look)
        self.cancel.clicked.connect(self.close_panel)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        choices, buttons = QHBoxLayout(), QHBoxLayout()
        choices.setSpacing(12)
        for field in (self._language_field, self._form_field):
            choices.addWidget(field, 1)
        buttons.setSpacing(8)
        buttons.addWidget(self.write)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._whom_field)
        self.body.addLayout(choices)
        self.body.addLayout(buttons)
        self.body.addWidget(self._progress)
        self.setMaximumWidth(look.type.px(760))
        self.hide()
        self._retranslate()

    def ask(self, *, item_id: str = "", case_id: str = "") -> None:
        """Show what can be chosen for the report of an item, or of all items of a case."""
        self._item_id, self._case_id = item_id, case_id
        self._trouble.clear()
        self.whom.choose(For.OTHERS)
        self.language.choose(self._desk.language)
        self.form.choose(ReportForm.PDF)
        self._retranslate()
        self.show()
        self.whom.setFocus()

    def close_panel(self) -> None:
        """No report is wanted."""
        if not self.isHidden():
            self.leave()
            self.closed.emit()

    def leave(self) -> None:
        """Put the panel away; a report that is being written is given up, and nothing of it stays."""
        self._writing.forget()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def event(self, event: QEvent) -> bool:
        # Esc is also the way out of the page; while this is open, it only puts this away.
        hearing = event.type() == QEvent.Type.ShortcutOverride
        if hearing and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look,
            Picking.NEW_FILE,
            self.tr("Where to put the report"),
            name=f"report.{self.form.key()}",  # says nothing of what it is about
            parent=self.window(),
        )
        picker.picked.connect(lambda paths: self._write(paths[0]))
        picker.open()

    def _write(self, target: Path) -> None:
        wanted = ReportWanted(
            full=self.whom.key() == For.OURSELVES,
            language=language_of(self.language.key()),
            form=ReportForm(self.form.key()),
            item_id=self._item_id,
            case_id=self._case_id,
        )
        vault = self._desk.vault
        self._trouble.clear()
        job = self._writing.tell(lambda progress, token: report(vault, wanted, target, progress, token), "files")
        self.write.setEnabled(False)
        job.settled.connect(lambda: self.write.setEnabled(True))
        self._progress.follow(job, self.tr("Writing the report"))

    def _written(self, sha256: str) -> None:
        self.leave()
        self.written.emit(sha256)

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _say_whom(self) -> None:
        full = self.whom.key() == For.OURSELVES
        hint = (
            self.tr("The full report names people, files and devices: keep it.")
            if full
            else self.tr("The reduced report has roles only, and leaves out what is protected as a whole.")
        )
        self._whom_field.say(self.tr("For whom"), hint)

    def _retranslate(self) -> None:
        of_case = self.tr("Custody report of all items of this case")
        self.set_title(of_case if self._case_id else self.tr("Custody report"))
        self.whom.offer(
            [(For.OTHERS, self.tr("For others: reduced")), (For.OURSELVES, self.tr("For ourselves: full"))],
            self.whom.key() or For.OTHERS,
        )
        self._language_field.say(self.tr("Language"))
        self._form_field.say(self.tr("Form"))
        self.form.offer(
            [(ReportForm.PDF, "PDF"), (ReportForm.TEXT, self.tr("Plain text"))],
            self.form.key() or ReportForm.PDF,
        )
        self.write.say(self.tr("Choose where…"))
        self.cancel.say(self.tr("Cancel"))
        self._say_whom()
