"""The model of the grid: ids in rows of so many columns, and small pictures for the tiles that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import ID_ROLE, ROW_ROLE, IdRows

PICTURE_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""The small picture of a tile, or None."""

Index = QModelIndex | QPersistentModelIndex


class Tiles(QAbstractTableModel):
    """Lays the rows of a list out in columns. What a tile says is what its row says."""

    def __init__(self, rows: IdRows, picture: Callable[[str], QPixmap | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self._picture = rows, picture
        self._columns = 1
        rows.modelAboutToBeReset.connect(self.beginResetModel)
        rows.modelReset.connect(self.endResetModel)

    def set_columns(self, columns: int) -> None:
        """Lay out anew, for a window of another width."""
        if columns != self._columns:
            self.beginResetModel()
            self._columns = max(columns, 1)
            self.endResetModel()

    def arrived(self, ids: Mapping[str, object] | Sequence[str], first: int, last: int) -> None:
        """The pictures of these ids are there now; they lie somewhere in these rows of the grid."""
        if ids and 0 <= first <= last < self.rowCount():
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1), [PICTURE_ROLE])

    def place_of(self, row_id: RowId) -> QModelIndex:
        """Where that id lies; an invalid index where it does not."""
        row = self._rows.row_of(row_id)
        return QModelIndex() if row is None else self.index(row // self._columns, row % self._columns)

    def ids_of(self, first: int, last: int) -> list[str]:
        """The ids in these rows of the grid."""
        numbers = range(first * self._columns, (last + 1) * self._columns)
        return [str(one) for number in numbers if (one := self._rows.id_at(number)) is not None]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else -(-self._rows.rowCount() // self._columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable if self._rows.id_at(self._number(index)) is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        number = self._number(index)
        if role == ID_ROLE:
            return self._rows.id_at(number)
        if role == PICTURE_ROLE:
            row_id = self._rows.id_at(number)
            return None if row_id is None else self._picture(str(row_id))
        if role not in (ROW_ROLE, int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return None
        row = self._rows.row_object(number)
        if role == ROW_ROLE or not isinstance(row, CardRow):
            return row
        return row.spoken()

    def _number(self, index: Index) -> int:
        return index.row() * self._columns + index.column()
