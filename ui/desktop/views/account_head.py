"""The head of an account: its code, where its text stands, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.views.testimonies_glance import state_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.account import AccountView
from ui.presenters.testimonies import TextState, state_of


class AccountHead(QWidget):
    """Buttons are only wishes; the page carries them out."""

    back_wanted = Signal()
    save_wanted = Signal()
    seal_wanted = Signal()
    correction_wanted = Signal()
    interview_wanted = Signal()
    all_wanted = Signal(str)
    """The testimony of which everything that can be written down is wanted."""
    allegation_wanted = Signal()
    """What the paragraph tells was done to somebody, and is to be written down."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: AccountView | None = None
        self._dirty = self._correcting = False
        look = desk.tools.look
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self.back_wanted)
        self._title = PlainLabel(role="heading")
        self._state, self._case, self._unsaved = Chip(), Chip(), Chip(kind="info")
        self.allegation = IconButton(look, "triangle-alert")
        self.allegation.clicked.connect(self.allegation_wanted)
        self.interview = ActionButton(look, icon="message-square")
        self.interview.clicked.connect(self.interview_wanted)
        self.all = ActionButton(look, icon="layout-list")
        self.all.clicked.connect(self._ask_all)
        self.correct = ActionButton(look, icon="pen-line")
        self.correct.clicked.connect(self.correction_wanted)
        self.seal = ActionButton(look, icon="stamp")
        self.seal.clicked.connect(self.seal_wanted)
        self.save = ActionButton(look, icon="save", kind="primary")
        self.save.clicked.connect(self.save_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self._back, self._title, self._state, self._case, self._unsaved):
            line.addWidget(part)
        line.addStretch()
        for button in (self.allegation, self.all, self.interview, self.correct, self.seal, self.save):
            line.addWidget(button)
            # Until it is known what the page is about: all of them together would make the window wider for good.
            button.setVisible(button is self.save)
        self._retranslate()

    def show_view(self, view: AccountView) -> None:
        """Show a testimony."""
        self._view = view
        self._renew()

    def set_state(self, *, dirty: bool, correcting: bool) -> None:
        """Whether something is typed and not saved, and whether a correction is being written."""
        self._dirty, self._correcting = dirty, correcting
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to the list (Esc)"))
        self.interview.say(self.tr("Interview"))
        self.all.say(self.tr("All facts"))
        self.allegation.say(self.tr("Allegation from this paragraph (Ctrl+J)"))
        self.correct.say(self.tr("Write a correction"))
        self.seal.say(self.tr("Seal for ever…"))
        self.save.say(self.tr("Save"))
        self._unsaved.say(self.tr("Not saved"))
        self._renew()

    def _ask_all(self) -> None:
        if self._view is not None and self._view.testimony is not None:
            self.all_wanted.emit(self._view.testimony.id)

    def _renew(self) -> None:
        view = self._view
        if view is None:
            return
        new = view.testimony is None
        self._title.show_stored(view.testimony.code if view.testimony else "")
        if new:
            self._title.say(self.tr("New testimony"))
        state = state_of(view.standing)
        words, kind = state_words(state)
        self._state.say(words)
        self._state.set_kind(kind)
        self._state.setVisible(not new)
        self._case.setVisible(bool(view.cases))
        self._case.say(", ".join(case.code for case in view.cases))
        self._unsaved.setVisible(self._dirty)
        can = not self._desk.read_only
        self.interview.setVisible(not new)
        self.interview.setEnabled(not self._dirty)
        self.interview.setToolTip(self.tr("Save first.") if self._dirty else "")
        self.all.setVisible(not new)
        self.allegation.setVisible(not new)
        self.allegation.setEnabled(can and not self._dirty and view.standing is not None)
        self.correct.setVisible(view.sealed and not self._correcting)
        self.correct.setEnabled(can)
        self.seal.setVisible(state is TextState.DRAFT)
        self.seal.setEnabled(can and not self._dirty)
        self.seal.setToolTip(self.tr("Save first.") if self._dirty else "")
        self.save.setEnabled(can and self._dirty)
        reason = "" if can else self.tr("The vault is open for reading only.")
        self.save.setToolTip(reason or "Ctrl+S")
