"""A word to be typed, and the button that it frees, before something that cannot be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.form_field import FormField
from ui.presenters.confirmation import TypedWord


class TypedConfirmation(QWidget):
    """``confirmed`` when the word stands there and the button, or Enter, was pressed."""

    confirmed = Signal()

    def __init__(self, look: Look, icon: str, *, narrow: bool = False, parent: QWidget | None = None) -> None:
        """``narrow``: the button stands below the line, not beside it."""
        super().__init__(parent)
        self._word = TypedWord("")
        self._allowed = True
        self.line = QLineEdit()
        self.line.setMaxLength(40)
        self.line.textChanged.connect(self._renew)
        self.line.returnPressed.connect(self._confirm)
        self._field = FormField(self.line)
        self.button = ActionButton(look, icon=icon, kind="danger")
        self.button.clicked.connect(self._confirm)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._field, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignBottom)
        self._renew()

    def say(self, label: str, word: str, action: str) -> None:
        """``label`` names the word to be typed."""
        self._word = TypedWord(word)
        self._field.say(label)
        self.button.say(action)
        self._renew()

    def allow(self, allowed: bool) -> None:
        """Whether it can be confirmed at all now."""
        self._allowed = allowed
        self.line.setEnabled(allowed)
        self._renew()

    def wipe(self) -> None:
        """Empty the line."""
        self.line.clear()

    def _renew(self) -> None:
        self.button.setEnabled(self._allowed and self._word.fits(self.line.text()))

    def _confirm(self) -> None:
        if self.button.isEnabled():
            self.wipe()
            self.confirmed.emit()
