"""An interview step by step: every step is seen at once and can be taken in any order; the heading names nobody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.interview_editor import InterviewEditor
from ui.desktop.views.interview_steps import StepList
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.interview import InterviewDesk, InterviewView
from ui.presenters.interview_form import Asked, Step, states
from ui.presenters.person import CONSENT_OF
from ui.presenters.record_form import Words, referred

_SIDE = 216


class InterviewPage(Page):
    """``entered`` with the id of a testimony to go on with, of a case or a person for a new one, or empty.

    Ctrl+Tab goes to the next step, Ctrl+S saves, Esc goes back to the list; what is typed stays kept.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = InterviewDesk(desk.vault)
        self._target = ""
        self._view: InterviewView | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._title = PlainLabel(role="heading")
        self._code, self._case, self._unsaved = Chip(), Chip(), Chip(kind="info")
        self.open_account = ActionButton(look, icon="file-text")
        self.open_account.clicked.connect(self._go_to_account)
        self.message = Banner(look)
        self.steps = StepList(look)
        self.editor = InterviewEditor(desk)
        self.editor.saved.connect(self._saved)
        self.editor.closed.connect(self._go_back)
        self.editor.noticed.connect(self._notice)
        self.editor.kind_wanted.connect(self._turn_to_text)
        self.editor.correction_wanted.connect(self._go_to_correction)
        self.editor.sheet_wanted.connect(self._go_to_consent)
        self.editor.next_wanted.connect(lambda: self._turn(1))
        self.steps.turned_to.connect(self.editor.show_step)
        self.steps.opened.connect(lambda _step: self._enter_step())
        self._reading, self._asking = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._asking.answered.connect(self._show_asked)
        self._begins_with: Words = self._presenter.empty()
        """What stood in the form before anything was said."""
        self._asked_about: tuple[str, ...] = ()
        self._arrange()
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self._turn(by))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._go_back)
        self._retranslate()

    def entered(self, target: object) -> None:
        wanted = target if isinstance(target, str) else ""
        self.editor.go_away()
        self._target, self._view = wanted, None
        self._asking.forget()
        self.message.clear()
        self.steps.select_id(str(Step.BEFORE))
        language = self._desk.language
        self._reading.ask(lambda _progress, _token: (wanted, self._presenter.view(wanted, language)))

    def last_words(self) -> Work | None:
        return self.editor.keeper.last_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self._back, self._title, self._code, self._case, self._unsaved):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.open_account)
        top = QVBoxLayout()
        top.setContentsMargins(28, 16, 24, 8)
        top.setSpacing(10)
        top.addLayout(head)
        top.addWidget(self.message)
        self.steps.setFixedWidth(self._desk.tools.look.type.px(_SIDE))
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.steps)
        columns.addWidget(self.editor, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addLayout(columns, 1)

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to the list (Esc)"))
        self._title.say(self.tr("Interview"))
        self.open_account.say(self.tr("Texts and seal"))
        self._unsaved.say(self.tr("Not saved"))
        self._renew()

    def _show(self, answer: tuple[str, InterviewView]) -> None:
        target, view = answer
        if target == self._target:
            self._fill(view)
            self.steps.setFocus()

    def _fill(self, view: InterviewView) -> None:
        self._view = view
        self._begins_with = view.words if view.testimony is None else self._presenter.empty()
        self.editor.show_view(view, self._target)
        self._asked_about = self._about()
        self._renew()

    def _renew(self) -> None:
        view = self._view
        testimony = view.testimony if view is not None else None
        self._code.show_stored(testimony.code if testimony is not None else "")
        self._code.setVisible(testimony is not None)
        cases = view.cases if view is not None else ()
        self._case.show_stored(", ".join(case.code for case in cases))
        self._case.setVisible(bool(cases))
        changed = view is not None and self.editor.changed
        self._unsaved.setVisible(changed)
        self.open_account.setVisible(testimony is not None)
        self.open_account.setEnabled(not changed)
        self.open_account.setToolTip(self.tr("Save first.") if changed else "")
        if view is not None:
            self.steps.show_states(states(self.editor.words(), self.editor.asked, self._begins_with))

    def _about(self) -> tuple[str, ...]:
        words = self.editor.words()
        return tuple(words.get(name, "") for name in ("witness_id", "subjects", "taken"))

    def _notice(self) -> None:
        """Something was typed or chosen: how far the steps are, and perhaps another witness."""
        view = self._view
        if view is None:
            return
        self.editor.renew()
        self._renew()
        about = self._about()
        if about != self._asked_about:
            self._asked_about = about
            words = self.editor.words()
            testimony_id = view.testimony.id if view.testimony is not None else ""
            case_id = view.cases[0].id if view.cases else ""
            self._asking.ask(
                lambda _progress, _token: (about, self._presenter.asked(words, testimony_id, case_id))
            )

    def _show_asked(self, answer: tuple[tuple[str, ...], Asked]) -> None:
        about, asked = answer
        if about == self._asked_about:
            self.editor.show_asked(asked)
            self._renew()

    def _saved(self, view: object) -> None:
        if not isinstance(view, InterviewView) or view.testimony is None:
            return
        focused = QApplication.focusWidget() or self.editor.left_focus
        self._target = view.testimony.id
        self._fill(view)
        self.message.tell(self.tr("Saved."), "ok")
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()

    def _turn(self, by: int) -> None:
        self.steps.turn(by)
        self.steps.setFocus()

    def _enter_step(self) -> None:
        self.editor.enter()

    def _turn_to_text(self, kind: str) -> None:
        view = self._view
        if view is None or view.testimony is None:
            return
        if self.editor.typed_text:
            self.editor.put({"text_kind": str(view.words.get("text_kind", ""))})
            self.message.tell(self.tr("Save first what you wrote; then another text can be shown."), "info")
            return
        target, language = self._target, self._desk.language
        self._reading.ask(lambda _progress, _token: (target, self._presenter.view(target, language, kind)))

    def _go_to_correction(self) -> None:
        self.steps.select_id(str(Step.ACCOUNT))
        self.editor.account.reason.setFocus()

    def _go_to_consent(self) -> None:
        _, witness_id = referred(self.editor.words().get("witness_id", ""))
        if witness_id:
            self.editor.go_away()
            self.wanted.emit("person", f"{CONSENT_OF}{witness_id}")

    def _go_to_account(self) -> None:
        if self._view is not None and self._view.testimony is not None:
            self.editor.go_away()
            self.wanted.emit("account", self._view.testimony.id)

    def _go_back(self) -> None:
        self.editor.go_away()
        self.wanted.emit("testimony", None)

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self._desk.tools.error_sentence(error), "bad")
