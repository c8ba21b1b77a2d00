"""Pairs of a word of ours and a stored value, one pair on each line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place


@dataclass(frozen=True)
class Fact:
    """``value`` may be stored text; ``exact`` shows it letter by letter, for hashes and codes."""

    label: str
    value: str
    exact: bool = False


class FactsGrid(QWidget):
    """Values can be selected; each is named by its label for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Replace what is shown."""
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if isinstance(widget, PlainLabel):
                # Emptied at once: a name that was just hidden must not stay until the event loop comes by.
                widget.hide()
                widget.say("")
                widget.setAccessibleName("")
                widget.deleteLater()
        for row, fact in enumerate(facts):
            label = PlainLabel(fact.label, "muted")
            value = PlainLabel("", "mono" if fact.exact else "", wrap=True)
            value.show_stored(fact.value)
            value.let_select()
            value.setAccessibleName(f"{fact.label}: {fact.value}")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        tab_in_place(self)
