"""Pairs of a word of ours and a stored value, one pair on each line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayoutItem, QVBoxLayout, QWidget

from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place


@dataclass(frozen=True)
class Fact:
    """``value`` may be stored text; ``exact`` shows it letter by letter, for hashes and codes."""

    label: str
    value: str
    exact: bool = False
    under: QWidget | None = None
    """What stands below the value; it goes when other facts are shown."""


class FactsGrid(QWidget):
    """Values can be selected; each is named by its label for screen readers."""

    def __init__(self, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        """``stacked``: the value stands below its label, for narrow columns."""
        super().__init__(parent)
        self._stacked = stacked
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Replace what is shown."""
        while item := self._grid.takeAt(0):
            _take_away(item)
        for row, fact in enumerate(facts):
            label = PlainLabel(fact.label, "muted")
            value = PlainLabel("", "mono" if fact.exact else "", wrap=True)
            value.show_stored(fact.value)
            value.let_select()
            value.setAccessibleName(f"{fact.label}: {fact.value}")
            if self._stacked:
                stack = QVBoxLayout()
                stack.setSpacing(2)
                for part in (label, value, fact.under):
                    if part is not None:
                        stack.addWidget(part)
                self._grid.addLayout(stack, row, 0, 1, 2)
                continue
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            if fact.under is None:
                self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
                continue
            lines = QVBoxLayout()
            lines.setSpacing(4)
            lines.addWidget(value)
            lines.addWidget(fact.under)
            self._grid.addLayout(lines, row, 1)
        tab_in_place(self)


def _take_away(item: QLayoutItem) -> None:
    widget, inner = item.widget(), item.layout()
    if isinstance(inner, QVBoxLayout):
        while part := inner.takeAt(0):
            _take_away(part)
    elif widget is not None:
        widget.hide()
        for label in (widget, *widget.findChildren(PlainLabel)):
            if isinstance(label, PlainLabel):
                # Emptied at once: a name that was just hidden must not stay until the event loop comes by.
                label.say("")
                label.setAccessibleName("")
        widget.deleteLater()
