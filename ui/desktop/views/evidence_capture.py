"""Bringing in what was captured online: its files, what is known of the capture, and one item made of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit

from archive.model.evidence import EvidenceItem
from archive.online_captures import CaptureFields, CapturePlan
from archive.vocabulary.evidence import FileRole
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.file_sizes import size_words
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.taking_column import TakingColumn
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import plain, text
from ui.presenters.item_captures import ItemCaptures

_MOST_SHOWN = 12


class CapturePanel(TakingColumn):
    """``left`` when the person is done; ``taken`` when an item came in; ``item_wanted`` tells its id."""

    taken = Signal()
    item_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        look, runner = desk.tools.look, desk.tools.runner
        super().__init__(look)
        self._desk = desk
        self._presenter = ItemCaptures(desk.vault)
        self._plan: CapturePlan | None = None
        self._item: EvidenceItem | None = None
        self._looking = LatestJob(runner, self)
        self._looking.answered.connect(self._show_plan)
        self._looking.failed.connect(self._fail)
        self._taking = LatestJob(runner, self)
        self._taking.answered.connect(self._taken)
        self._taking.failed.connect(self._fail)
        self._hint = PlainLabel(role="muted", wrap=True)
        self._folder = ActionButton(look, icon="folder-open")
        self._folder.clicked.connect(lambda: self._pick(Picking.FOLDER))
        self._files = ActionButton(look, icon="file")
        self._files.clicked.connect(lambda: self._pick(Picking.FILES))
        self._facts = FactsGrid()
        self.title = FormField(QLineEdit())
        self.fields = {name: FormField(QLineEdit()) for name in CaptureFields.__dataclass_fields__}
        context = QPlainTextEdit()
        context.setTabChangesFocus(True)
        context.setFixedHeight(look.type.px(90))
        self.fields["context"] = FormField(context)
        self._banner = Banner(look)
        self._banner.acted.connect(self._go)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self._take = ActionButton(look, icon="download", kind="primary")
        self._take.clicked.connect(self._start)
        self._form = Card()
        self._arrange()
        self._retranslate()
        self.begin()

    def begin(self) -> None:
        """A fresh one. One that is under way goes on."""
        if self._taking.busy:
            return
        self._plan = self._item = None
        self._banner.clear()
        self._facts.show_facts([])
        for field in (self.title, *self.fields.values()):
            _put(field, "")
        self.title.set_error("")
        self._form.hide()

    def start_here(self) -> None:
        """Where the keyboard begins."""
        self._folder.setFocus()

    def look(self, paths: tuple[Path, ...]) -> None:
        """See what these files or folders would be."""
        self._banner.clear()
        self._looking.ask(lambda _progress, _token: self._presenter.look(paths), "files")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._folder)
        row.addWidget(self._files)
        row.addStretch(1)
        end = QHBoxLayout()
        end.addWidget(self._take)
        end.addStretch(1)
        for part in (self._facts, self.title, *self.fields.values()):
            self._form.body.addWidget(part)
        self._form.body.addLayout(end)
        self.lines.addWidget(self._hint)
        self.lines.addLayout(row)
        for part in (self._banner, self._progress, self._form):
            self.lines.addWidget(part)

    def _pick(self, picking: Picking) -> None:
        heading = self.tr("Choose the folder of one capture")
        if picking is Picking.FILES:
            heading = self.tr("Choose the files of one capture")
        picker = FilePicker(self._desk.tools.look, picking, heading, parent=self.window())
        picker.picked.connect(self.look)
        picker.open()

    def _show_plan(self, plan: CapturePlan) -> None:
        self._plan = plan
        language, locale = self._desk.language, QLocale()
        facts = [
            Fact(
                capitalised(label(FileRole, file.role, language)),
                f"{plain(file.path.name)}, {size_words(file.size)}",
            )
            for file in plan.files[:_MOST_SHOWN]
        ]
        more = len(plan.files) - _MOST_SHOWN
        if more > 0:
            facts.append(Fact(self.tr("More files"), locale.toString(more)))
        if plan.left_out:
            facts.append(Fact(self.tr("Left out"), ", ".join(map(plain, plan.left_out[:_MOST_SHOWN]))))
        self._facts.show_facts(facts)
        for name, field in self.fields.items():
            _put(field, getattr(plan.fields, name))
        self._form.show()
        self.title.editor.setFocus()

    def _start(self) -> None:
        plan, title = self._plan, _words(self.title)
        self.title.set_error("" if title else self.tr("Give it a title that names nobody."))
        if plan is None or not title:
            return
        fields = CaptureFields(**{name: _words(field) for name, field in self.fields.items()})
        self._banner.clear()
        self._take.setEnabled(False)
        job = self._taking.tell(
            lambda progress, token: self._presenter.bring_in(plan, fields, title, progress, token), "files"
        )
        job.settled.connect(lambda: self._take.setEnabled(True))
        self._progress.follow(job, self.tr("Taking the capture in"))

    def _taken(self, item: EvidenceItem) -> None:
        self.begin()
        self._item = item
        words = self.tr("Taken in as {code}. The files outside are still there.").format(code=item.code)
        self._banner.tell(words, "ok", self.tr("Open it"))
        self.start_here()
        self.taken.emit()

    def _go(self) -> None:
        if self._item is not None:
            self.item_wanted.emit(self._item.id)

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self.head.say(self.tr("Take in an online capture"))
        self.back.say(self.tr("Back"))
        self._hint.say(
            self.tr(
                "A page or post that was captured with another program: its web archive, saved page, picture and"
                " notes become one item. This program never goes to the network."
            )
        )
        self._folder.say(self.tr("Choose its folder…"))
        self._files.say(self.tr("Choose its files…"))
        self.title.say(self.tr("Title"), self.tr("It stands in lists. Name nobody in it."))
        words = {
            "url": (self.tr("Address"), ""),
            "account": (self.tr("Account"), ""),
            "captured": (self.tr("Captured"), self.tr("Day and time, in UTC where you know it.")),
            "collector": (self.tr("Captured by"), self.tr("Stays in the vault.")),
            "tool": (self.tr("Captured with"), ""),
            "network": (
                self.tr("Way to the network"),
                self.tr("From which country, through what. Stays in the vault."),
            ),
            "context": (self.tr("What stood around it"), self.tr("Comments, likes, who shared it.")),
        }
        for name, field in self.fields.items():
            field.say(*words[name])
        self._take.say(self.tr("Take it in"))


def _words(field: FormField) -> str:
    editor = field.editor
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""


def _put(field: FormField, words: str) -> None:
    editor = field.editor
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(words)
    elif isinstance(editor, QLineEdit):
        editor.setText(words)
