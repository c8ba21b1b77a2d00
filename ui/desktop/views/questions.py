"""The page of questions across all cases: which one, what for, and the answer by codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.views.questions_answer import QuestionAnswer
from ui.desktop.views.questions_form import QuestionForm
from ui.desktop.views.questions_keeping import KeepQuestion
from ui.desktop.views.questions_words import meaning_of, title_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.busy_bar import BusyBar
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.answer_lines import AnswerLine
from ui.presenters.asking import QuestionDesk, Reply
from ui.presenters.questions import Asked, Question, SavedQuestion, SavedQuestions
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_place import RecordPlace

_ICONS: Mapping[Question, str] = {
    Question.HELD: "lock",
    Question.HELD_NOW: "lock",
    Question.LIMITS: "clock",
    Question.UNCONFIRMED: "refresh-cw",
    Question.CHARGED: "scale",
    Question.HAPPENED: "calendar",
    Question.ALLEGATIONS: "triangle-alert",
    Question.UNANSWERED: "file-text",
    Question.SERIES: "hash",
    Question.NAMING: "badge-check",
    Question.IDENTIFYING: "fingerprint",
    Question.CONTRADICTED: "arrow-left-right",
    Question.LEFT: "package",
}
_PAGES: Mapping[str, str] = {**OWN_PAGE, "export_package": "dossiers"}


class QuestionsPage(Page):
    """Enter in the list of questions goes to its form, Enter in a line asks, Enter in the answer opens the record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._questions, self._saved = QuestionDesk(desk.vault), SavedQuestions(desk.vault)
        self._kept: tuple[SavedQuestion, ...] = ()
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "circle-question-mark")
        self.pane.search.hide()
        self.pane.pills.hide()
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self.pane.header.buttons.addWidget(self._back)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._turn)
        self.pane.list.opened.connect(lambda _one: self.form.focus_first())
        self._title = PlainLabel(role="heading", wrap=True)
        self._meaning = PlainLabel(role="muted", wrap=True)
        self._turned: RowId | None = None
        # All of them now, in their place before the buttons: Tab would come back from a later one to its top.
        self._forms = {question: QuestionForm(desk, question, self) for question in Question}
        self._form = self._forms[Question.HELD]
        self.ask_button = ActionButton(look, icon="search", kind="primary")
        self.ask_button.clicked.connect(self.ask)
        self.stop_button = ActionButton(look, icon="x")
        self.stop_button.clicked.connect(self._stop)
        self._busy = BusyBar(look)
        self.keeping = KeepQuestion(desk)
        self.keeping.kept.connect(self._keep)
        self.keeping.forgotten.connect(self._forget)
        self._message = Banner(look)
        self.answer = QuestionAnswer(desk)
        self.answer.opened.connect(self._open)
        self._asking = LatestJob(runner, self)
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(self._tell)
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show_kept)
        self._reading.failed.connect(self._tell)
        self._series = LatestJob(runner, self)
        self._series.answered.connect(self._forms[Question.SERIES].offer_series)
        self._arrange()
        self._retranslate()
        self._model.show(self._ids())
        self.pane.list.select_id(str(Question.HELD))

    @property
    def form(self) -> QuestionForm:
        """The form of the question that is chosen."""
        return self._form

    def entered(self, target: object) -> None:
        """``target`` is an ``Asked`` that is filled in and asked at once, or None."""
        self._read_kept()
        self._series.ask(lambda _progress, _token: self._questions.series())
        if isinstance(target, Asked):
            self.pane.list.select_id(str(target.question))
            self._forms[target.question].put(target.values)
            self.ask()
        self.pane.list.setFocus()

    def ask(self) -> None:
        """Ask what stands in the form."""
        form, language = self.form, self._desk.language
        self._message.clear()
        if form.complain():
            self.answer.clear()
            form.focus_first()
            return
        asked = form.asked()

        def work(_progress: Progress, token: CancelToken) -> Reply:
            return self._questions.ask(asked, language, token)

        self._asking.ask(work)
        self._show_busy(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._asking.busy:
            self._stop()
        elif self.keeping.naming:
            self.keeping.close_line()
        elif self.pane.list.hasFocus():
            self._go_back()
        else:
            self.pane.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(self._ids())

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for part in (self.ask_button, self.stop_button):
            buttons.addWidget(part)
        buttons.addWidget(self.keeping, 1)
        top = QVBoxLayout()
        top.setContentsMargins(28, 16, 24, 0)
        top.setSpacing(10)
        top.addWidget(self._title)
        top.addWidget(self._meaning)
        for form in self._forms.values():
            form.hide()
            form.wanted.connect(self.ask)
            top.addWidget(form)
        top.addLayout(buttons)
        top.addWidget(self._busy)
        top.addWidget(self._message)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(top)
        right.addWidget(self.answer, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addLayout(right, 1)
        self._show_busy(False)

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Questions"))
        self.pane.list.setAccessibleName(self.tr("Questions"))
        self._back.say(self.tr("Back to the search (Esc)"))
        self.ask_button.say(self.tr("Ask"))
        self.stop_button.say(self.tr("Stop"))
        question = self.form.question
        self._title.say(title_of(question))
        self._meaning.say(meaning_of(question))

    def _ids(self) -> list[RowId]:
        return [*map(str, Question), *(_key(one.name) for one in self._kept)]

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        rows: dict[RowId, CardRow] = {}
        for one in ids:
            saved = self._saved_of(one)
            if saved is not None:
                question = title_of(saved.asked.question)
                rows[one] = CardRow(one, saved.name, (question,), "save", self.tr("Kept"), "accent")
            elif str(one) in set(Question):
                question_key = Question(str(one))
                rows[one] = CardRow(one, title_of(question_key), (meaning_of(question_key),), _ICONS[question_key])
        return rows

    def _saved_of(self, row_id: RowId | None) -> SavedQuestion | None:
        return next((one for one in self._kept if _key(one.name) == row_id), None)

    def _turn(self, row_id: RowId | None) -> None:
        saved = self._saved_of(row_id)
        if row_id is None or row_id == self._turned or (saved is None and str(row_id) not in set(Question)):
            return
        self._turned = row_id
        question = saved.asked.question if saved is not None else Question(str(row_id))
        self._asking.forget()
        self._show_busy(False)
        self._message.clear()
        self.answer.clear()
        self._form = form = self._forms[question]
        for one in self._forms.values():
            one.setVisible(one is form)
        self.keeping.show_for(saved.name if saved is not None else "")
        self._retranslate()
        if saved is not None:
            form.put(saved.asked.values)
            self.ask()

    def _show(self, reply: Reply) -> None:
        self._show_busy(False)
        self.answer.show_reply(reply)
        if reply.lines:
            self.answer.list.setFocus()

    def _tell(self, error: CodedError) -> None:
        self._show_busy(False)
        self.answer.clear()
        self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _stop(self) -> None:
        self._asking.forget()
        self._show_busy(False)
        self._message.tell(self.tr("Stopped. Nothing was changed."), "info")

    def _show_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.ask_button.setEnabled(not busy)

    def _open(self, line: AnswerLine) -> None:
        if line.entity in _PAGES:
            self.wanted.emit(_PAGES[line.entity], line.record_id)
        elif line.entity:
            self.wanted.emit("record", RecordPlace(line.entity, line.record_id))

    def _read_kept(self) -> None:
        self._reading.ask(lambda _progress, _token: self._saved.all())

    def _show_kept(self, kept: tuple[SavedQuestion, ...]) -> None:
        if kept != self._kept:
            self._kept = kept
            self._model.show(self._ids())

    def _keep(self, name: str) -> None:
        asked = self.form.asked()

        def work(_progress: Progress, _token: CancelToken) -> tuple[SavedQuestion, ...]:
            self._saved.keep(name, asked)
            return self._saved.all()

        self._reading.tell(work)
        self._message.tell(self.tr("Kept in this vault. It stands below the questions."), "ok")

    def _forget(self, name: str) -> None:
        def work(_progress: Progress, _token: CancelToken) -> tuple[SavedQuestion, ...]:
            self._saved.forget(name)
            return self._saved.all()

        self.pane.list.select_id(str(self.form.question))
        self._reading.tell(work)

    def _go_back(self) -> None:
        self.wanted.emit("search", None)


def _key(name: str) -> str:
    """The row of a question that is kept: no question of ours begins so."""
    return f"kept: {name}"
