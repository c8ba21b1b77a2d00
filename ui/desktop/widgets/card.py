"""A bordered area with an optional title."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.desktop.widgets.plain_label import PlainLabel


class Card(QFrame):
    """Add content to ``body``; the title is hidden while it is empty."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 16, 18, 16)
        self.body.setSpacing(10)
        self._title = PlainLabel(role="section")
        self.body.addWidget(self._title)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Set or, with an empty text, hide the title."""
        self._title.say(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
