"""One line with an icon, what it is about, how it stands or what it is for, and a button that leads there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.theme import Kind
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel


class WayRow(QFrame):
    """``taken`` when the button is pressed. A screen reader hears title and words with the button."""

    taken = Signal()

    def __init__(self, look: Look, icon: str, *, kind: Kind = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = IconTile(look, icon, 38, kind=kind)
        self._title = PlainLabel(role="strong")
        self._words = PlainLabel(role="muted", wrap=True)
        self.button = ActionButton(look)
        self.button.clicked.connect(self.taken)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch()  # room beside the icon goes above and below, and not between the lines
        lines.addWidget(self._title)
        lines.addWidget(self._words)
        lines.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(14)
        line.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(lines, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, title: str, words: str, action: str) -> None:
        """Set the words. ``words`` are ours; no text from a record comes here."""
        self._title.say(title)
        self._words.say(words)
        self.button.say(action)
        self.button.setAccessibleName(f"{title}: {action}")
        self.button.setAccessibleDescription(words)
        self.setAccessibleName(f"{title}. {words}")

    def mark(self, icon: str, kind: Kind) -> None:
        """Show by icon and colour how it stands; the words say it too."""
        self._tile.show_icon(icon, kind)
