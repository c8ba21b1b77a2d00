"""Safe copies: for what and for whom, what leaves and what stays, what goes on being said, and the copies outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.vocabulary.covering import CopyKeep
from archive.vocabulary.evidence_facts import FactMeaning
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Use
from crypto.errors import CodedError
from crypto.jobs import CancelToken
from exports.leaving import Whom
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.code_choice import CodeChoice, capitalised
from ui.desktop.widgets.flow_layout import FlowLayout
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
        self._reading, self._asking, self._writing = (LatestJob(runner, self) for _ in range(3))
        self._waiting: list[Callable[[Whom, CancelToken], Leaving]] = []
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(lambda _error: self._read_next())
        self._asking.answered.connect(self._answered)
        self._writing.answered.connect(self._written)
        for job in (self._reading, self._asking, self._writing):
            job.failed.connect(self._fail)
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._title, self._lead = PlainLabel(role="heading"), PlainLabel(role="hint", wrap=True)
        self._message = Banner(look)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self._whom, self._files, self._stay = Card(), Card(), Card()
        self._keeping, self._came = Card(), Card()
        self.use: CodeChoice[Use] = CodeChoice(look, Use, lambda: desk.language, without=(Use.INTERNAL,))
        self.use.choose_code(Use.PARTNER_NGO)
        self.use.chosen.connect(lambda _key: self._ask_again())
        self._use_field = FormField(self.use)
        self.audience = QLineEdit()
        self.audience.textEdited.connect(lambda _words: self._ask_again())
        self._audience_field = FormField(self.audience)
        self._read_for = self._for()
        self.code = QLineEdit()
        self._code_field = FormField(self.code)
        self.code.returnPressed.connect(self._add)
        self.add = ActionButton(look, icon="plus")
        self.add.clicked.connect(self._add)
        self.values = ActionButton(look, icon="eye", kind="plain")
        self.values.setCheckable(True)
        self.values.toggled.connect(lambda _on: self._renew())
        self.told, self.stays = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.keep = {one: CheckBox(look) for one in CopyKeep}
        self._warning = Banner(look)
        for box in self.keep.values():
            box.toggled.connect(lambda _on: self._warn())
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
            self._read(lambda whom, token: self._presenter.leaving(target, whom, token))
        self.use.setFocus()

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
        row = QHBoxLayout()
        row.setSpacing(16)
        for field in (self._use_field, self._audience_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._whom.body.addLayout(row)
        self._stay.body.addWidget(self.stays)
        self._files.body.addWidget(self.told)
        self._files.body.addWidget(self.values, 0, _LEFT)
        self._files.body.addWidget(self._code_field)
        self._files.body.addWidget(self.add, 0, _LEFT)
        boxes = FlowLayout(spacing=18)
        for box in self.keep.values():
            boxes.addWidget(box)
        self._keeping.body.addLayout(boxes)
        self._keeping.body.addWidget(self._warning)
        self._came.body.addWidget(self.results)
        area = ScrollColumn()
        area.body.setSpacing(12)
        area.body.addLayout(top)
        parts: tuple[QWidget, ...] = (self._lead, self._message, self._progress, self._came)
        for part in (*parts, self._whom, self._files, self._stay, self._keeping):
            area.body.addWidget(part)
        area.body.addWidget(self.make, 0, _LEFT)
        area.body.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(area)

    def _forget(self) -> None:
        self._reading.forget()
        self._asking.forget()
        self._waiting = []
        self._leaving, self._results = [], ()
        self.code.clear()
        self.audience.clear()
        self.values.setChecked(False)
        for box in self.keep.values():
            box.setChecked(False)
        self._message.clear()
        self._renew()

    def _add(self) -> None:
        code = self.code.text().strip()
        if code:
            self._message.clear()
            self.code.clear()
            self._read(lambda whom, token: self._presenter.by_code(code, whom, token))

    def _read(self, work: Callable[[Whom, CancelToken], Leaving]) -> None:
        """One after the other: what was asked for first is not dropped because something else is added."""
        self._waiting.append(work)
        if not self._reading.busy:
            self._read_next()

    def _read_next(self) -> None:
        if self._waiting:
            work, whom = self._waiting.pop(0), self._for()
            self._read_for = whom
            self._reading.ask(lambda _progress, token: work(whom, token), "files")

    def _for(self) -> Whom:
        return Whom(self.use.code(), self.audience.text().strip())

    def _ask_again(self) -> None:
        """For another use or audience the same people may answer otherwise."""
        whom, leaving = self._for(), tuple(self._leaving)
        self._asking.ask(lambda _progress, token: self._presenter.again(leaving, whom, token))

    def _answered(self, leaving: tuple[Leaving, ...]) -> None:
        newest = {one.item.id: one for one in leaving}
        self._leaving = [newest.get(one.item.id, one) for one in self._leaving]
        self._renew()

    def _show(self, leaving: Leaving) -> None:
        if all(one.item.id != leaving.item.id for one in self._leaving):
            self._leaving.append(leaving)
        self._renew()
        if self._read_for != self._for():
            self._ask_again()
        self._read_next()

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look, Picking.FOLDER, self.tr("Where to put the copies"), parent=self.window()
        )
        picker.picked.connect(lambda paths: self._write(Path(paths[0])))
        picker.open()

    def _write(self, folder: Path) -> None:
        ids = [one.item.id for one in self._leaving if one.refused is None]
        keep, whom = [one for one, box in self.keep.items() if box.isChecked()], self._for()
        self._message.clear()
        job = self._writing.tell(
            lambda progress, token: self._presenter.write(ids, folder, whom, keep, progress, token), "files"
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
                self.tr("What you keep goes out with every copy and can lead to people."), "warn"
            )
        else:
            self._warning.clear()

    def _said(self, leaving: Leaving) -> str:
        language = self._desk.language
        head = self.tr("{code} leaves as {name}.")
        head = head.format(code=leaving.item.code, name=leaving.name)
        if leaving.asked is not None and leaving.asked.nobody_shown:
            head += " " + self.tr(
                "No record says who is to be seen, heard or read of in it, so nobody of them was asked: "
                "look yourself."
            )
        if leaving.asked is not None and leaving.asked.conditions:
            head += " " + self.tr("Somebody set conditions with their yes: read them first.")
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
        if made.lost:
            lost = ", ".join(label(CopyKeep, one, self._desk.language) for one in made.lost)
            words += " " + self.tr("Could not be kept in this type of file: {what}.").format(what=lost)
        return words

    def _renew(self) -> None:
        leaving = [one for one in self._leaving if one.refused is None]
        self.told.show_stored("\n".join(self._said(one) for one in leaving))
        self.told.setVisible(bool(leaving))
        refused = [one.refused for one in self._leaving if one.refused is not None]
        self.stays.show_stored("\n".join(map(self._desk.tools.error_sentence, refused)))
        self._stay.setVisible(bool(refused))
        self.values.setVisible(any(one.facts for one in leaving))
        self.values.say(self.tr("Hide what they say") if self.values.isChecked() else self.tr("Show what they say"))
        self.results.show_stored("\n".join(self._result(one) for one in self._results))
        self._came.setVisible(bool(self._results))
        self.make.setEnabled(bool(leaving) and not self._writing.busy and not self._desk.read_only)
        self._warn()

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back (Esc)"))
        self._title.say(self.tr("Safe copies"))
        self._lead.say(
            self.tr(
                "A copy shows what the file shows and says nothing else of itself. It leaves only if everybody whom "
                "it is about agreed to it. Where places were covered, the confirmed copy leaves, never the original. "
                "N in its name is the next free number: the name leads back to nothing."
            )
        )
        self._whom.set_title(self.tr("For what and for whom"))
        self._use_field.say(self.tr("What it is for"), self.tr("Only what people agreed to for this use leaves."))
        self._audience_field.say(
            self.tr("Which organisation"),
            self.tr("If somebody agreed to one organisation only, write its name as they did."),
        )
        self._files.set_title(self.tr("What leaves"))
        self._stay.set_title(self.tr("What stays"))
        self._code_field.say(self.tr("Another item"), self.tr("Its code, for example E-0007."))
        self.add.say(self.tr("Add it"))
        self._keeping.set_title(self.tr("What copies may go on saying"))
        for one, box in self.keep.items():
            box.setText(capitalised(label(CopyKeep, one, self._desk.language)))
        self.make.say(self.tr("Choose a folder and write the copies…"))
        self._came.set_title(self.tr("What came of it"))
        self._renew()
