"""The head of a page: title, count, and buttons at the far end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.plain_label import PlainLabel


class PageHeader(QWidget):
    """``buttons`` is the layout for buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="heading")
        self._count = Chip()
        self._count.hide()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(6)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        line.addWidget(self._title)
        line.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        line.addLayout(self.buttons)

    def say(self, title: str) -> None:
        """Set the title."""
        self._title.say(title)

    def show_count(self, count: int | None) -> None:
        """Show how many, in the person's own number format, or nothing."""
        self._count.setVisible(count is not None)
        self._count.say("" if count is None else self.locale().toString(count))
