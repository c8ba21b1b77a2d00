"""The pane with a list: title and count, search, filter pills, the list itself, or why it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.search_field import SearchField
from ui.desktop.widgets.tab_order import tab_in_place

_WIDTH = 400


class ListPane(QWidget):
    """``header``, ``search``, ``pills``, ``list`` and ``empty`` are the parts; ``body`` lies between."""

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._placed = False
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = PageHeader()
        self.search = SearchField(look)
        self.pills = PillRow()
        self.list = CardList(look)
        self.empty = EmptyState(look, icon)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._top = top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 4)
        top.setSpacing(10)
        self._search_line = QHBoxLayout()
        self._search_line.setSpacing(6)
        self._search_line.addWidget(self.search, 1)
        top.addWidget(self.header)
        top.addLayout(self._search_line)
        top.addWidget(self.pills)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 16, 0, 8)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addWidget(self._stack, 1)
        look.changed.connect(self._measure)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._placed:
            self._placed = True
            tab_in_place(self)  # the page gave the header its buttons after the rest was there

    def add_above(self, part: QWidget) -> None:
        """Put something between the title and the search, such as what the list is of."""
        self._top.insertWidget(1, part)

    def add_beside_search(self, part: QWidget) -> None:
        """Put something at the end of the line of the search, such as the funnel."""
        self._search_line.addWidget(part)

    def add_below(self, part: QWidget) -> None:
        """Put something between the search and the list, such as what it is filtered by."""
        self._top.addWidget(part)

    def show_list(self, filled: bool) -> None:
        """Show the list, or the words that say why there is none."""
        self._stack.setCurrentWidget(self.list if filled else self.empty)

    def _measure(self) -> None:
        self.setFixedWidth(self._look.type.px(_WIDTH))
