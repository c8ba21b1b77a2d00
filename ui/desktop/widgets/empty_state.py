"""What a list or a page shows when there is nothing yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel


class EmptyState(QWidget):
    """Says why nothing is here and offers the one next step; ``wanted`` when it is taken."""

    wanted = Signal()

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="section", wrap=True)
        self._words = PlainLabel(role="muted", wrap=True)
        self._button = ActionButton(look, icon="plus", kind="primary")
        self._button.clicked.connect(self.wanted)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(28, 24, 28, 24)
        lines.setSpacing(10)
        lines.addStretch(2)
        lines.addWidget(IconTile(look, icon, 52), 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addSpacing(4)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(label)
        lines.addSpacing(6)
        lines.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(3)
        self.say("", "")

    def say(self, title: str, words: str, action: str = "") -> None:
        """Set the words; without ``action`` there is no button."""
        self._title.say(title)
        self._words.say(words)
        self._button.say(action)
        self._button.setVisible(bool(action))
