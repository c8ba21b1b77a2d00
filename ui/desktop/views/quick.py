"""The page for writing down something that is happening, from anywhere and by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Words
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.quick_done import QuickDone
from ui.desktop.views.quick_form import QuickForm
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.page_column import PageColumn
from ui.presenters.case_place import CasePlace
from ui.presenters.quick import QuickPresenter, QuickResult

_WIDTH = 1180


class QuickPage(Page):
    """Esc goes back to where one came from, and what was typed stays kept; Ctrl+S saves all of it in one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._quick = QuickPresenter(desk.vault)
        self._case_id = ""
        self._saved_words: Words = {}
        self._result: QuickResult | None = None
        self.sheet = PageColumn(desk.tools.look, width=_WIDTH)
        self.sheet.body.setContentsMargins(28, 12, 24, 12)
        self.sheet.lines.setSpacing(8)
        self.sheet.left.connect(self._leave)
        self.message = Banner(desk.tools.look)
        self.form = QuickForm(desk)
        self.form.saved.connect(self._saved)
        self.form.closed.connect(self.back_wanted)
        self.done = QuickDone(desk)
        self.done.open_wanted.connect(self._open)
        self.done.another_wanted.connect(self._begin)
        self.done.undo_wanted.connect(self._take_back)
        self.sheet.add(self.message, self.form, self.done)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.sheet)
        self._undoing = LatestJob(desk.tools.runner, self)
        self._undoing.answered.connect(lambda _number: self._taken_back())
        self._undoing.failed.connect(self._tell)
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is the case in which it happened, as its page takes it, or None."""
        self.message.clear()
        case = target.case_id if isinstance(target, CasePlace) else target
        self._case_id = case if isinstance(case, str) else ""
        self._begin()
        if self._desk.read_only:
            self.message.tell(self.tr("Open for reading only: nothing can be written down here."), "warn")

    def last_words(self) -> Work | None:
        return self.form.keeper.last_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _begin(self) -> None:
        self._result, self._saved_words = None, {}
        self._turn(done=False)
        self.form.start(self._case_id)
        self.sheet.show_top()

    def _saved(self, result: object) -> None:
        if isinstance(result, QuickResult):
            self._saved_words, self._result = self.form.words(), result
            self.message.clear()
            self._turn(done=True)
            self.done.show_result(result)
            self.sheet.show_top()

    def _turn(self, *, done: bool) -> None:
        self.form.setVisible(not done)
        self.done.setVisible(done)

    def _open(self) -> None:
        if self._result is not None:
            self.wanted.emit("event", self._result.event_id)

    def _take_back(self) -> None:
        result = self._result
        if result is not None and not self._undoing.busy:
            self._undoing.tell(lambda _progress, _token: self._quick.take_back(result.event_id))

    def _taken_back(self) -> None:
        words = self._saved_words
        self._begin()
        self.form.put_back(words)
        self.message.tell(self.tr("Taken back as one step. What was typed stands here again."), "ok")

    def _leave(self) -> None:
        self.form.go_away()
        self.back_wanted.emit()

    def _tell(self, error: CodedError) -> None:
        self.message.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        lead = self.tr(
            "Write down what is known now, as it was said. Nothing is obligatory; numbers may stay vague, and a group"
            " stays a group."
        )
        self.sheet.say(self.tr("Quick intake"), lead, self.tr("Back (Esc). Words that are not saved stay kept."))
