"""Safe copies: what files say of themselves, what goes on being said, and copies in a folder outside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.vocabulary.covering import CopyKeep
from archive.vocabulary.evidence_facts import FactMeaning
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.i18n import text
from ui.presenters.safe_copying import CopyResult, Leaving, SafeCopyDesk

_LEFT = Qt.AlignmentFlag.AlignLeft


class SafeCopiesPage(Page):
    """``entered`` with the id of an item, or with nothing. Esc goes back to the item."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = SafeCopyDesk(desk.vault)
        self._item_id = ""
        self._leaving: list[Leaving] = []
        self._results: tuple[CopyResult, ...] = ()
        look, runner = desk.tools.look, desk.tools.runner
        self._reading, self._writing = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._writing.answered.connect(self._written)
        for job in (self._reading, self._writing):
            job.failed.connect(self._fail)
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._title, self._lead = PlainLabel(role="heading"), PlainLabel(role="hint", wrap=True)
        self._message = Banner(look)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self._files, self._keeping, self._outside, self._came = Card(), Card(), Card(), Card()
        self.code = QLineEdit()
        self._code_field = FormField(self.code)
        self.code.returnPressed.connect(self._add)
        self.add = ActionButton(look, icon="plus")
        self.add.clicked.connect(self._add)
        self.values = ActionButton(look, icon="eye", kind="plain")
        self.values.setCheckable(True)
        self.values.toggled.connect(lambda _on: self._renew())
        self.told = PlainLabel(wrap=True)
        self.keep = {one: CheckBox(look) for one in CopyKeep}
        self._warning = Banner(look)
        for box in self.keep.values():
            box.toggled.connect(lambda _on: self._warn())
        self.to = QLineEdit()
        self._to_field = FormField(self.to)
        self.make = ActionButton(look, icon="folder-open", kind="primary")
        self.make.clicked.connect(self._pick)
        self.results = PlainLabel(wrap=True)
        self._arrange()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._go_back)
        self._retranslate()

    @property
    def leaving(self) -> tuple[Leaving, ...]:
        """The items of which copies are wanted."""
        return tuple(self._leaving)

    def entered(self, target: object) -> None:
        if isinstance(target, str) and target != self._item_id:
            self._forget()
            self._item_id = target
            self._reading.ask(lambda _progress, token: self._presenter.leaving(target, token), "files")
        self.code.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(self._title)
        top.addStretch()
        self._files.body.addWidget(self.told)
        self._files.body.addWidget(self.values, 0, _LEFT)
        self._files.body.addWidget(self._code_field)
        self._files.body.addWidget(self.add, 0, _LEFT)
        for box in self.keep.values():
            self._keeping.body.addWidget(box)
        self._keeping.body.addWidget(self._warning)
        self._outside.body.addWidget(self._to_field)
        self._outside.body.addWidget(self.make, 0, _LEFT)
        self._came.body.addWidget(self.results)
        area = ScrollColumn()
        area.body.setSpacing(12)
        area.body.addLayout(top)
        parts: tuple[QWidget, ...] = (self._lead, self._message, self._progress, self._came)
        for part in (*parts, self._files, self._keeping, self._outside):
            area.body.addWidget(part)
        area.body.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(area)

    def _forget(self) -> None:
        self._reading.forget()
        self._leaving, self._results = [], ()
        self.code.clear()
        self.to.clear()
        self.values.setChecked(False)
        for box in self.keep.values():
            box.setChecked(False)
        self._message.clear()
        self._renew()

    def _add(self) -> None:
        code = self.code.text().strip()
        if code:
            self._message.clear()
            self._reading.tell(lambda _progress, token: self._presenter.by_code(code, token), "files")

    def _show(self, leaving: Leaving) -> None:
        if all(one.item.id != leaving.item.id for one in self._leaving):
            self._leaving.append(leaving)
        self.code.clear()
        self._renew()

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look, Picking.FOLDER, self.tr("Where to put the copies"), parent=self.window()
        )
        picker.picked.connect(lambda paths: self._write(Path(paths[0])))
        picker.open()

    def _write(self, folder: Path) -> None:
        ids = [one.item.id for one in self._leaving if one.refused is None]
        keep, to = [one for one, box in self.keep.items() if box.isChecked()], self.to.text()
        self._message.clear()
        job = self._writing.tell(
            lambda progress, token: self._presenter.write(ids, folder, keep, to, progress, token), "files"
        )
        self.make.setEnabled(False)
        job.settled.connect(self._renew)
        self._progress.follow(job, self.tr("Making safe copies"))

    def _written(self, results: tuple[CopyResult, ...]) -> None:
        self._results = results
        if any(one.copied is not None for one in results):
            self._message.tell(
                self.tr("Readable copies are outside now. Whoever has them can read them; take care where they lie."),
                "warn",
            )
        self._renew()

    def _go_back(self) -> None:
        item_id, self._item_id = self._item_id, ""
        self._forget()
        self.wanted.emit("item" if item_id else "evidence", item_id or None)

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _warn(self) -> None:
        if any(box.isChecked() for box in self.keep.values()):
            self._warning.tell(
                self.tr("What you keep goes out with every copy and can lead to people."),
                "warn",
            )
        else:
            self._warning.clear()

    def _said(self, leaving: Leaving) -> str:
        language = self._desk.language
        if leaving.refused is not None:
            return f"{leaving.item.code}: {self._desk.tools.error_sentence(leaving.refused)}"
        head = self.tr("{code} leaves as {name}, or with the next free number.")
        head = head.format(code=leaving.item.code, name=leaving.name)
        if not leaving.facts:
            return head + " " + self.tr("Nothing was found that it says of itself.")
        there = {fact.meaning for fact in leaving.facts}
        words = ", ".join(label(FactMeaning, one, language) for one in FactMeaning if one in there)
        says = self.tr("It says of itself: {what}. The copy will not, but for what you keep below.")
        lines = [f"{head} {says.format(what=words)}"]
        if self.values.isChecked():
            lines += [f"    {fact.name}: {fact.value}" for fact in leaving.facts]
        return "\n".join(lines)

    def _result(self, result: CopyResult) -> str:
        made = result.copied
        if made is None:
            sentence = self._desk.tools.error_sentence(result.error) if result.error is not None else ""
            return f"{result.code}: {sentence}"
        words = self.tr("{code}: written as {name}.").format(code=result.code, name=made.path.name)
        if made.removed:
            removed = ", ".join(label(FactMeaning, one, self._desk.language) for one in made.removed)
            words += " " + self.tr("Taken off: {what}.").format(what=removed)
        return words

    def _renew(self) -> None:
        self.told.show_stored("\n".join(self._said(one) for one in self._leaving))
        self.told.setVisible(bool(self._leaving))
        self.values.setVisible(any(one.facts for one in self._leaving))
        self.values.say(self.tr("Hide what they say") if self.values.isChecked() else self.tr("Show what they say"))
        self.results.show_stored("\n".join(self._result(one) for one in self._results))
        self._came.setVisible(bool(self._results))
        can = any(one.refused is None for one in self._leaving)
        self.make.setEnabled(can and not self._writing.busy and not self._desk.read_only)
        self._warn()

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back (Esc)"))
        self._title.say(self.tr("Safe copies"))
        self._lead.say(
            self.tr(
                "A copy shows what the file shows and says nothing else of itself. It has the item's code as its "
                "name. Where places were covered, the confirmed copy leaves, never the original."
            )
        )
        self._files.set_title(self.tr("What leaves"))
        self._code_field.say(self.tr("Another item"), self.tr("Its code, for example E-0007."))
        self.add.say(self.tr("Add it"))
        self._keeping.set_title(self.tr("What copies may go on saying"))
        for one, box in self.keep.items():
            box.setText(capitalised(label(CopyKeep, one, self._desk.language)))
        self._outside.set_title(self.tr("Outside"))
        self._to_field.say(self.tr("For whom, in neutral words"), self.tr("It stays in the vault, in the custody."))
        self.make.say(self.tr("Choose a folder and write the copies…"))
        self._came.set_title(self.tr("What came of it"))
        self._renew()
