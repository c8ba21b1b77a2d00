"""The search line above a list."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.field_hints import keep_private

_PAUSE_MS = 180


class SearchField(QLineEdit):
    """``asked`` tells the words after a short pause in typing, or at once on Enter or when cleared."""

    asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asked = ""
        self.setProperty("search", "true")
        self.setClearButtonEnabled(True)
        keep_private(self)
        self._lens = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._ask)
        look.changed.connect(self._draw)
        self._draw()

    def say(self, words: str, clear_words: str) -> None:
        """Set what can be searched, and the name of the button that empties the line."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(clear_words if button.defaultAction() is not self._lens else words)
            button.setToolTip("")

    def _draw(self) -> None:
        self._lens.setIcon(self._look.icon("search", self._look.tokens.text3))

    def _typed(self, words: str) -> None:
        if words:
            self._pause.start()
        else:
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        if self.text() != self._asked:
            self._asked = self.text()
            self.asked.emit(self._asked)
