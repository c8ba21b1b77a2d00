"""The guide inside an open vault, reached from the rail and with F1 from every page."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.desktop.desk import Desk
from ui.desktop.page import Page
from ui.desktop.views.guide_book import GuideBook
from ui.presenters.guide import topic_for


class GuidePage(Page):
    """Its target is the key of the page that asks for help; going back leads there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._asked_from = ""
        self.book = GuideBook(desk.tools)
        self.book.back_wanted.connect(self._go_back)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.book)

    def entered(self, target: object) -> None:
        self._asked_from = target if isinstance(target, str) else ""
        self.book.offer_back(bool(self._asked_from))
        if self._asked_from:
            self.book.show_topic(topic_for(self._asked_from))
        self.book.contents.setFocus()

    def focus_search(self) -> bool:
        self.book.search.setFocus()
        return True

    def _go_back(self) -> None:
        if self._asked_from:
            self.back_wanted.emit()
