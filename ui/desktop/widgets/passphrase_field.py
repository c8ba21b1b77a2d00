"""The field for a passphrase: hidden, unlearnable, with a button that shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desktop.look import Look
from ui.desktop.mirror import mirrored
from ui.desktop.widgets.field_hints import SECRET
from ui.desktop.widgets.icon_button import IconButton


class PassphraseField(QLineEdit):
    """Hidden at first and again after :meth:`wipe`.

    ``caps_lock`` tells whether capital letters arrive without Shift: Qt knows no other sign of
    the Caps Lock key on every system.
    """

    caps_lock = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(SECRET)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._show_words = self._hide_words = ""
        self._eye = IconButton(look, "eye", parent=self)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)  # not the text cursor of the field around it
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self._place()

    def say(self, show: str, hide: str) -> None:
        """Name the button in both of its states."""
        self._show_words, self._hide_words = show, hide
        self._eye.say(hide if self._eye.isChecked() else show)

    def wipe(self) -> None:
        """Empty the field with its undo history, and hide it again."""
        self.setText("")
        self._eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shift)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        size = self._eye.sizeHint()
        side = min(size.height(), max(self.height() - 6, 12))
        self.setTextMargins(0, 0, side + 4, 0)
        box = self.rect().adjusted(self.width() - side - 4, 0, -4, 0)
        box.setHeight(side)
        box.moveTop((self.height() - side) // 2)
        self._eye.setGeometry(mirrored(self.layoutDirection(), self.rect(), box))

    def _reveal(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(SECRET)
        self._eye.set_icon("eye-off" if shown else "eye")
        self.say(self._show_words, self._hide_words)
