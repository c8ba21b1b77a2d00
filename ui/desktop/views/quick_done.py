"""What was just written down, and what can be done next: look at it, write another, take it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.quick import QuickResult


class QuickDone(Card):
    """Ctrl+Z takes it back as one step; what was typed then stands in the form again."""

    open_wanted = Signal()
    another_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._result: QuickResult | None = None
        look = desk.tools.look
        self._what = PlainLabel(role="section", wrap=True)
        self._more = PlainLabel(role="muted", wrap=True)
        self.open = ActionButton(look, icon="arrow-right", kind="primary")
        self.another = ActionButton(look, icon="plus")
        self.undo = ActionButton(look, icon="undo-2")
        self.open.clicked.connect(self.open_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        keys = QShortcut(QKeySequence.StandardKey.Undo, self)
        keys.activated.connect(self.undo_wanted)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._what)
        words.addWidget(self._more)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconTile(look, "check", 36, kind="ok"))
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.open, self.another, self.undo):
            buttons.addWidget(button)
        buttons.addStretch()
        self.body.addLayout(head)
        self.body.addSpacing(6)
        self.body.addLayout(buttons)
        self._retranslate()

    def show_result(self, result: QuickResult) -> None:
        """Say what was written down."""
        self._result = result
        self._retranslate()
        self.open.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.open.say(self.tr("Open the event"))
        self.another.say(self.tr("Write down another"))
        self.undo.say(self.tr("Take it back"))
        self.undo.setToolTip(self.tr("Take everything of it back in one step (Ctrl+Z)"))
        if self._result is None:
            return
        self._what.say(self.tr("Written down: {code}").format(code=self._result.code))
        groups = self.tr("groups of people: {number}").format(number=self._result.groups)
        tasks = self.tr("tasks: {number}").format(number=self._result.tasks)
        self._more.say(
            self.tr("Recorded as told by one source. With it: {groups}, {tasks}.").format(
                groups=groups, tasks=tasks
            )
        )
