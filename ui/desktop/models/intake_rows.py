"""What became of the files of an intake, as a table of any length."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.desktop.bidi import plain
from ui.desktop.file_sizes import size_words
from ui.presenters.taking_in import Taken

TAKEN_ROLE = int(Qt.ItemDataRole.UserRole) + 1

FATE, NAME, SIZE, WHAT = range(4)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_LONGEST = 300
"""Letters of a name that a cell gets: none is wider, and names may be a hundred thousand long."""

Index = QModelIndex | QPersistentModelIndex


def shown(untrusted: str, longest: int = _LONGEST) -> str:
    """A name for a screen: what is no text in it is replaced, nothing turns the line round, a long one is its end."""
    text = plain(os.fsencode(untrusted[-longest:]).decode("utf-8", "replace"))
    text = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    return text if len(untrusted) <= longest else f"…{text}"


class IntakeRows(QAbstractTableModel):
    """One row a file. The words come from the window, which knows the language."""

    def __init__(
        self,
        headings: Callable[[int], str],
        fate_words: Callable[[Taken], str],
        what_words: Callable[[Taken], str],
        icon: Callable[[Taken], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._headings, self._fate_words, self._what_words, self._icon = headings, fate_words, what_words, icon
        self._rows: Sequence[Taken] = ()

    def show(self, rows: Sequence[Taken]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def taken(self, row: int) -> Taken | None:
        """What stands in that row, or None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else WHAT + 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        one = self.taken(index.row()) if index.isValid() else None
        if one is None:
            return None
        if role == TAKEN_ROLE:
            return one
        if role == _DECORATION:
            return self._icon(one) if index.column() == FATE else None
        if role == _ALIGNMENT and index.column() == SIZE:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role not in (_DISPLAY, _ACCESSIBLE):
            return None
        if index.column() == FATE:
            return self._fate_words(one)
        if index.column() == NAME:
            return shown(one.untrusted_path or one.untrusted_name)
        if index.column() == SIZE:
            return size_words(one.size) if one.size else ""
        return self._what_words(one)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._headings(section)
        return None
