"""The model of every list: a snapshot of ids, and a few pages of rows fetched when they are looked at.

A hundred thousand records cost a hundred thousand ids and no row. Rows are kept by id, never by
position, so a row that arrives late or moves can never show under another record's name.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.desktop.models.card_row import RowId

PAGE = 256
"""Rows fetched in one call."""
PAGES_KEPT = 40

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The whole row object, or None when the record is gone."""
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """Anything that can stand in a list."""

    @property
    def id(self) -> RowId: ...

    def spoken(self) -> str: ...


@dataclass(frozen=True)
class Column:
    """One column: ``heading`` is asked again after a change of language."""

    heading: Callable[[], str]
    text: Callable[[Any], str]


class IdRows(QAbstractTableModel):
    """Rows by id. ``fetch`` gets at most ``PAGE`` ids and answers with the rows it still has."""

    def __init__(
        self,
        fetch: Callable[[Sequence[RowId]], Mapping[RowId, Row]],
        columns: Sequence[Column],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._columns = tuple(columns)
        self._ids: Sequence[RowId] = ()
        self._pages: OrderedDict[int, Mapping[RowId, Row]] = OrderedDict()

    def show(self, ids: Sequence[RowId]) -> None:
        """Replace the snapshot. ``ids`` is kept as it is (a list or an array), not copied."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def refresh(self, ids: Iterable[RowId]) -> None:
        """The records of these ids changed: their rows are fetched anew when next looked at."""
        changed = set(ids)
        for number in [n for n, page in self._pages.items() if not changed.isdisjoint(page)]:
            del self._pages[number]
            first, last = number * PAGE, min((number + 1) * PAGE, len(self._ids)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def id_at(self, row: int) -> RowId | None:
        """The id shown in that row, or None outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, row_id: RowId) -> int | None:
        """Where that id stands in the snapshot, or None."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def row_object(self, row: int) -> Row | None:
        """The row itself, or None when the record vanished since the snapshot was taken."""
        row_id = self.id_at(row)
        return None if row_id is None else self._page(row // PAGE).get(row_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        # The role is tested first: six of seven calls ask for something that is not answered here.
        if role not in (ROW_ROLE, _DISPLAY, _ACCESSIBLE, ID_ROLE) or not index.isValid():
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        row = self.row_object(index.row())
        if role == ROW_ROLE or row is None:
            return row
        if role == _DISPLAY or len(self._columns) > 1:
            return self._columns[index.column()].text(row)
        return row.spoken()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].heading()
        return None

    def _page(self, number: int) -> Mapping[RowId, Row]:
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(self._ids[number * PAGE : (number + 1) * PAGE])
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page
