"""The table of files that were taken in: arrows move, Enter opens, ten thousand rows cost what is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.desktop.look import Look
from ui.desktop.models.intake_rows import FATE, NAME, SIZE, WHAT, IntakeRows

_MOST_ROWS = 12
"""That are seen at once."""
_WIDTHS = ((FATE, 130), (SIZE, 90), (WHAT, 200))


class IntakeTable(QTableView):
    """``opened`` and ``current_changed`` tell an index of the model."""

    opened = Signal(QModelIndex)
    current_changed = Signal(QModelIndex)

    def __init__(self, look: Look, model: IntakeRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = 0
        self.setModel(model)
        self.setProperty("table", "true")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self.opened)
        look.changed.connect(self._measure)
        self._measure()

    def fit(self, rows: int) -> None:
        """Be as high as so many rows, up to what is seen at once."""
        self._count = rows
        self._measure()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _measure(self) -> None:
        type_ = self._look.type
        line = type_.line(type_.base) + type_.px(14)
        self.verticalHeader().setDefaultSectionSize(line)
        for column, width in _WIDTHS:
            self.setColumnWidth(column, type_.px(width))
        self.setFixedHeight((min(max(self._count, 1), _MOST_ROWS) + 1) * line + type_.px(14))
