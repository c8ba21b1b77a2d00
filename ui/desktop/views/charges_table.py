"""The tables of charges, steps and sentences: plain cells, and one that is a badge where a value is not certain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.desktop.look import Look
from ui.desktop.models.id_rows import ID_ROLE, ROW_ROLE, Column, IdRows

_SHORT = 14
"""Letters up to which a column is as wide as its words."""


@dataclass(frozen=True)
class TableRow:
    """The cells of one line; ``badge`` is the place of the one that is a badge, or below zero."""

    id: str
    cells: tuple[str, ...]
    badge: int = -1

    def spoken(self) -> str:
        """The line as one sentence."""
        return ", ".join(cell for cell in self.cells if cell)


class ProceedingsTable(QTableView):
    """Arrows move, Enter opens; the first lines of cells are cut off with dots, and stand whole beside the table."""

    current_changed = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, headings: Sequence[Callable[[], str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: dict[str, TableRow] = {}
        self.rows_model = IdRows(
            self._fetch, [Column(heading, _cell(place)) for place, heading in enumerate(headings)], self
        )
        self.setModel(self.rows_model)
        self.setProperty("table", "true")
        self.setItemDelegate(_BadgeDelegate(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self._measure)
        self._measure()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Replace what is shown; the same line stays current, if it is still there."""
        kept = self.current_id()
        self._rows = {row.id: row for row in rows}
        self.rows_model.show(list(self._rows))
        place = self.rows_model.row_of(kept)
        if rows:
            self.setCurrentIndex(self.rows_model.index(place or 0, 0))
        header = self.horizontalHeader()
        if rows:
            # Short columns are as wide as their words; what is left goes to the others.
            for column in range(len(rows[0].cells)):
                longest = max(len(row.cells[column]) for row in rows)
                whole = longest <= _SHORT or any(row.badge == column for row in rows)
                mode = QHeaderView.ResizeMode.ResizeToContents if whole else QHeaderView.ResizeMode.Stretch
                header.setSectionResizeMode(column, mode)

    def current_id(self) -> str:
        """The id of the current line, or an empty text."""
        index = self.currentIndex()
        return str(index.data(ID_ROLE)) if index.isValid() else ""

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(ID_ROLE)))

    def _fetch(self, ids: Sequence[Any]) -> Mapping[Any, TableRow]:
        return {one: self._rows[str(one)] for one in ids if str(one) in self._rows}

    def _measure(self) -> None:
        type_ = self._look.type
        self.verticalHeader().setDefaultSectionSize(type_.line(type_.base) + type_.px(18))
        self.viewport().update()


class _BadgeDelegate(QStyledItemDelegate):
    """Paints the cell that is a badge as a chip; the word in it says what the colour means."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        row = index.data(ROW_ROLE)
        badge = isinstance(row, TableRow) and row.badge == index.column()
        return QSize(hint.width() + (20 if badge else 0), hint.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        badge = isinstance(row, TableRow) and row.badge == index.column()
        if not badge:
            super().paint(painter, option, index)
            return
        tokens, type_ = self._look.tokens, self._look.type
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
        font = type_.font(type_.small, QFont.Weight.Medium)
        lines = QFontMetrics(font)
        words = lines.elidedText(row.cells[row.badge], Qt.TextElideMode.ElideRight, option.rect.width() - 26)
        high = lines.height() + 6
        box = QRectF(
            option.rect.x() + 3,
            option.rect.center().y() - high / 2 + 1,
            lines.horizontalAdvance(words) + 18,
            high,
        )
        front, soft = tokens.status("warn")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setPen(QColor(front))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.restore()


def _cell(place: int) -> Callable[[Any], str]:
    return lambda row: str(row.cells[place])
