"""Every list of records: a table of one column, because a table shows a million rows at once."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.desktop.look import Look
from ui.desktop.models.card_row import RowId
from ui.desktop.models.id_rows import ID_ROLE, IdRows
from ui.desktop.widgets.card_delegate import CardDelegate


class CardList(QTableView):
    """Tells ids, never positions: ``current_changed`` while moving, ``opened`` on Enter or double click.

    After the model took a new snapshot the same record is current again, if it is still there.
    """

    current_changed = Signal(object)
    """The id of the current row, or None."""
    opened = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str = "",
        parent: QWidget | None = None,
        *,
        large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kept: RowId | None = None
        self.setProperty("cards", "true")
        self.setAccessibleName(name)
        self._delegate = CardDelegate(look, self, large=large)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self._measure)
        self._measure()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._remember)
            model.modelReset.connect(self._restore)

    def current_id(self) -> RowId | None:
        """The id of the current row, or None."""
        index = self.currentIndex()
        return index.data(ID_ROLE) if index.isValid() else None

    def select_id(self, row_id: RowId) -> bool:
        """Make that record current and visible; False when it is not in the list."""
        model = self.model()
        row = model.row_of(row_id) if isinstance(model, IdRows) else None
        if row is None:
            return False
        index = model.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        # A table takes these two for the first and the last column, and there is only one.
        rows = self.model().rowCount() if self.model() is not None else 0
        ends: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: rows - 1}
        row = ends.get(event.key(), -1)
        if 0 <= row < rows:
            self.setCurrentIndex(self.model().index(row, 0))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._begin_at_first()

    def _begin_at_first(self) -> None:
        """Where the keyboard is, a list without a current row, also one filled only now, would show no focus."""
        if not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        row_id = index.data(ID_ROLE)
        if row_id is not None:
            self.opened.emit(row_id)

    def _remember(self) -> None:
        self._kept = self.current_id()

    def _restore(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None and not self.select_id(kept):
            self.current_changed.emit(None)
        elif kept is None and self.hasFocus():
            self._begin_at_first()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self.viewport().update()
