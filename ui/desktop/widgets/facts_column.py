"""Words of ours and stored values in one narrow column: each value stands below its word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.widgets.facts_grid import Fact
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place


class FactsColumn(QWidget):
    """As ``FactsGrid``, for where two columns beside each other have no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Replace what is shown."""
        while item := self._lines.takeAt(0):
            widget = item.widget()
            if isinstance(widget, PlainLabel):
                # Emptied at once: what was just hidden must not stay until the event loop comes by.
                widget.hide()
                widget.say("")
                widget.setAccessibleName("")
                widget.deleteLater()
        for number, fact in enumerate(facts):
            if number:
                self._lines.addSpacing(8)
            value = PlainLabel("", "mono" if fact.exact else "", wrap=True)
            value.show_stored(fact.value)
            value.let_select()
            value.setAccessibleName(f"{fact.label}: {fact.value}")
            self._lines.addWidget(PlainLabel(fact.label, "hint", wrap=True))
            self._lines.addWidget(value)
        tab_in_place(self)
