"""Taking in files: which ones, for which case, from whom; then one pass, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from archive.model.casework import CaseFile
from archive.vault import Vault
from archive.vocabulary.evidence import AcquiredHow
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.bidi import plain
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.evidence_results import IntakeResults
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.i18n import text
from ui.presenters.by_code import person_by_code
from ui.presenters.taking_in import Intake, Taken, take_in

_COLUMN = 720


class IntakePanel(ScrollColumn):
    """``left`` when the person is done; ``item_wanted`` tells the id of an item to open."""

    left = Signal()
    taken = Signal()
    """Files came in, all of them or some."""
    item_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._paths: list[Path] = []
        self._folder: Path | None = None
        self._case_id = ""
        look = desk.tools.look
        self._head = PageHeader()
        self._back = ActionButton(look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self._leave)
        self._head.buttons.addWidget(self._back)
        self._files = QListWidget()
        self._files.setProperty("surface", "bg")
        self._files.setFixedHeight(look.type.px(120))
        self._choose = ActionButton(look, icon="folder-open")
        self._choose.clicked.connect(self._pick)
        self._remove = ActionButton(look, icon="x", kind="plain")
        self._remove.clicked.connect(self._drop_selected)
        self._drag = PlainLabel(role="hint", wrap=True)
        self._case = Choice(look)
        self._case_field = FormField(self._case)
        self._how: CodeChoice[AcquiredHow] = CodeChoice(look, AcquiredHow, lambda: desk.language)
        self._how_field = FormField(self._how)
        self._name_source = ActionButton(look, icon="user-round", kind="plain")
        self._name_source.clicked.connect(self._ask_source)
        self._source = QLineEdit()
        self._source_field = FormField(self._source)
        self._source_field.hide()
        self._warning = CheckBox(look)
        self._stays = Banner(look)
        self._trouble = Banner(look)
        self._start = ActionButton(look, icon="download", kind="primary")
        self._start.clicked.connect(self._begin_taking)
        self._progress = ProgressPanel(look, self._stage_words)
        self._results = IntakeResults(look, desk.tools.error_sentence)
        self._results.item_wanted.connect(self.item_wanted)
        self._cases = LatestJob(desk.tools.runner, self)
        self._cases.answered.connect(self._offer_cases)
        self._cases.failed.connect(self._fail)
        self._taking = LatestJob(desk.tools.runner, self)
        self._taking.answered.connect(self._taken)
        self._taking.failed.connect(self._fail)
        self._arrange()
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        ).activated.connect(self._leave)
        self._retranslate()
        self._renew()

    def begin(self, case_id: str) -> None:
        """A fresh intake, for that case if one is named. One that is under way goes on."""
        if self._taking.busy:
            return
        self._case_id = case_id
        self._paths = []
        self._results.clear()
        self._trouble.clear()
        self._source.clear()
        self._source_field.hide()
        self._name_source.show()
        self._warning.setChecked(False)
        self._renew()
        vault = self._desk.vault
        self._cases.ask(lambda _progress, _token: vault.cases.all())

    def add(self, paths: Iterable[Path]) -> None:
        """Put files on the list, each once."""
        if not self._taking.busy:
            self._paths = list(dict.fromkeys([*self._paths, *paths]))
            self._renew()

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        self._choose.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        files = Card()
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        row.addWidget(self._drag, 1)
        files.body.addLayout(row)
        files.body.addWidget(self._files)
        facts = Card()
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addWidget(self._case_field, 1)
        pair.addWidget(self._how_field, 1)
        facts.body.addLayout(pair)
        facts.body.addWidget(self._name_source, 0, Qt.AlignmentFlag.AlignLeading)
        facts.body.addWidget(self._source_field)
        facts.body.addWidget(self._warning)
        column = QWidget()
        column.setMaximumWidth(self._desk.tools.look.type.px(_COLUMN))
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        for part in (self._head, files, facts, self._stays, self._trouble):
            lines.addWidget(part)
        lines.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeading)
        lines.addWidget(self._progress)
        lines.addWidget(self._results)
        self.body.addWidget(column)
        self.body.addStretch(1)

    def _retranslate(self) -> None:
        self._head.say(self.tr("Take in files"))
        self._back.say(self.tr("Back to the list"))
        self._files.setAccessibleName(self.tr("Files to take in"))
        self._choose.say(self.tr("Choose files…"))
        self._remove.say(self.tr("Take off the list"))
        self._drag.say(self.tr("Or drag files into this window."))
        self._case_field.say(self.tr("For which case"))
        self._how_field.say(self.tr("How they came to us"))
        self._name_source.say(self.tr("Note who gave them…"))
        self._source_field.say(
            self.tr("Code of the person who gave them"),
            self.tr("For example P-0007. It is kept apart and never shown in a list."),
        )
        self._warning.setText(self.tr("Hard to look at: show no picture unless asked"))
        self._stays.tell(
            self.tr(
                "The files outside the vault stay where they are. Whoever finds them there can read them;"
                " removing them is up to you."
            ),
            "warn",
        )
        self._renew()

    def _renew(self) -> None:
        self._files.clear()
        for path in self._paths:
            self._files.addItem(plain(path.name))
        busy = self._taking.busy
        number = len(self._paths)
        self._start.say(self.tr("Take in %n file(s)", "", number) if number else self.tr("Take in"))
        self._start.setEnabled(bool(number) and not busy)
        for part in (self._choose, self._case, self._how, self._source, self._warning, self._name_source):
            part.setEnabled(not busy)
        self._remove.setEnabled(bool(number) and not busy)

    def _offer_cases(self, cases: list[CaseFile]) -> None:
        none = ("", self.tr("No case yet"))
        self._case.offer([none, *((case.id, f"{case.code} · {plain(case.title)}") for case in cases)])
        self._case.choose(self._case_id)

    def _ask_source(self) -> None:
        self._name_source.hide()
        self._source_field.show()
        self._source.setFocus()

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look,
            Picking.FILES,
            self.tr("Choose the files to take in"),
            start=self._folder,
            parent=self.window(),
        )
        picker.picked.connect(self._picked)
        picker.open()

    def _picked(self, paths: tuple[Path, ...]) -> None:
        self._folder = paths[0].parent
        self.add(paths)
        self._start.setFocus()

    def _drop_selected(self) -> None:
        row = self._files.currentRow()
        if 0 <= row < len(self._paths):
            del self._paths[row]
            self._renew()

    def _begin_taking(self) -> None:
        self._trouble.clear()
        self._source_field.set_error("")
        self._results.clear()
        vault, source = self._desk.vault, self._source.text().strip()
        intake = Intake(
            paths=tuple(self._paths),
            case_id=self._case.key(),
            how=self._how.code(),
            content_warning=self._warning.isChecked(),
            language=self._desk.language,
        )
        # On the lane of files: what is typed elsewhere is kept meanwhile, however long a film takes.
        job = self._taking.ask(
            lambda progress, token: _take_in(vault, intake, source, progress, token), "files"
        )
        job.settled.connect(self._settled)
        self._progress.follow(job, self.tr("Taking in files"))
        self._renew()

    def _taken(self, results: tuple[Taken, ...]) -> None:
        left = self._paths[len(results) :]
        failed = [path for path, one in zip(self._paths, results, strict=False) if one.error is not None]
        self._paths = [*failed, *left]
        self._results.show_results(results, stopped=bool(left))
        self._renew()
        self.taken.emit()

    def _settled(self) -> None:
        self._renew()

    def _fail(self, error: CodedError) -> None:
        words = self._desk.tools.error_sentence(error)
        if error.code == "record_not_found" and not self._source_field.isHidden():
            self._source_field.set_error(self.tr("There is no person with this code."))
        else:
            self._trouble.tell(words, "bad")
        self._renew()

    def _leave(self) -> None:
        self.left.emit()

    def _stage_words(self, stage: str) -> str:
        return text(self._desk.language, "terminal", f"stage.{stage}")


def _take_in(
    vault: Vault, intake: Intake, untrusted_source: str, progress: Progress, token: CancelToken
) -> tuple[Taken, ...]:
    source_id = person_by_code(vault, untrusted_source).id if untrusted_source else ""
    return take_in(vault, replace(intake, source_id=source_id), progress, token)
