"""A card with a few rows that lead to their records, or with the words that say why there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.look import Look
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.plain_label import PlainLabel

_MOST_ROWS = 6


class AllegationRows(Card):
    """``opened`` carries the id of a row."""

    opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: dict[RowId, CardRow] = {}
        self._words = PlainLabel(role="muted", wrap=True)
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.opened.connect(lambda one: self.opened.emit(str(one)))
        self.body.addWidget(self._words)
        self.body.addWidget(self.list)
        look.changed.connect(self._measure)

    def show_rows(self, title: str, rows: Sequence[CardRow], without: str) -> None:
        """Show these rows under a title; ``without`` is said where there are none."""
        self.set_title(title)
        self.list.setAccessibleName(title)
        self._rows = {row.id: row for row in rows}
        self._model.show(list(self._rows))
        self._words.say(without)
        self._words.setVisible(not rows and bool(without))
        self.list.setVisible(bool(rows))
        self._measure()

    def _measure(self) -> None:
        rows = min(_MOST_ROWS, max(1, len(self._rows)))
        self.list.setFixedHeight(rows * self.list.verticalHeader().defaultSectionSize() + 4)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        return {one: self._rows[one] for one in ids if one in self._rows}
