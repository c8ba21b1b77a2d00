"""The only label: text is text, never markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.desktop.bidi import isolate


class PlainLabel(QLabel):
    """Shows our words (:meth:`say`) or stored text (:meth:`show_stored`), both as plain text.

    ``role`` picks the style: heading, section, strong, muted, small, hint, error, mono or none.
    """

    def __init__(
        self, words: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(words)

    def say(self, words: str) -> None:
        """Show words of ours."""
        self.setText(words)

    def show_stored(self, stored: str) -> None:
        """Show text from a record: it keeps its own direction and cannot reorder what is around it."""
        self.setText(isolate(stored))

    def let_select(self) -> None:
        """Let the text be marked with mouse and keyboard."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
