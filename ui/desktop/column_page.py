"""The ground of the pages about safety: a column that scrolls, with the way back to the place that led here."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.page import Page
from ui.desktop.widgets.page_column import PageColumn


class ColumnPage(Page):
    """A subclass adds its parts with :meth:`add` and says all its words in :meth:`retranslate`."""

    def __init__(self, desk: Desk, *, back: bool = True) -> None:
        super().__init__()
        self.desk = desk
        self.sheet = PageColumn(desk.tools.look, back=back)
        self.sheet.left.connect(self.leave)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.sheet)

    def add(self, *parts: QWidget) -> None:
        """Put these below what is there."""
        self.sheet.add(*parts)

    def say(self, title: str, lead: str) -> None:
        """Set the words of the head."""
        self.sheet.say(title, lead, self.tr("Back to safety (Esc)"))

    def retranslate(self) -> None:
        """Set all words again."""
        raise NotImplementedError

    def leave(self) -> None:
        """Back to the place that led here."""
        self.wanted.emit("safety", None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
