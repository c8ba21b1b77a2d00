"""The contents of one folder for the file picker, read without asking any other program."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.desktop.bidi import isolate
from ui.desktop.file_sizes import size_words

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NAME, _SIZE, _CHANGED = range(3)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class FolderEntry:
    """One file or folder. ``untrusted_name`` is what the medium says; shown isolated and replaced."""

    path: Path
    is_folder: bool
    size: int = 0
    changed: datetime | None = None

    @property
    def untrusted_name(self) -> str:
        """The name with undecodable bytes replaced, so that any screen can show it."""
        return os.fsencode(self.path.name).decode("utf-8", "replace")


class FolderEntries(QAbstractTableModel):
    """Folders first, then files, by name; hidden ones are left out. Three columns."""

    def __init__(
        self,
        accepts: Callable[[FolderEntry], bool],
        icon: Callable[[FolderEntry], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accepts = accepts
        self._icon = icon
        self._entries: list[FolderEntry] = []

    def read(self, folder: Path) -> None:
        """Show that folder. Raises OSError when it cannot be read; then nothing changes."""
        entries = []
        with os.scandir(folder) as found:
            for one in found:
                if one.name.startswith("."):
                    continue
                entry = _entry(one)
                if self._accepts(entry):
                    entries.append(entry)
        entries.sort(key=lambda entry: (not entry.is_folder, entry.untrusted_name.casefold()))
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> FolderEntry | None:
        """The entry in that row, or None outside."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _NAME:
            return self._icon(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _NAME:
            return entry.untrusted_name
        return self._text(entry, index.column()) if role == _DISPLAY else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Name"), self.tr("Size"), self.tr("Changed"))[section]
        return None

    def _text(self, entry: FolderEntry, column: int) -> str:
        if column == _NAME:
            return isolate(entry.untrusted_name)
        if entry.is_folder:
            return ""
        if column == _SIZE:
            return size_words(entry.size)
        when = entry.changed
        return "" if when is None else when.astimezone().strftime("%Y-%m-%d %H:%M")


def _entry(found: os.DirEntry[str]) -> FolderEntry:
    path = Path(found.path)
    try:
        if found.is_dir():
            return FolderEntry(path, is_folder=True)
        facts = found.stat()
    except OSError:
        return FolderEntry(path, is_folder=False)
    return FolderEntry(path, False, facts.st_size, datetime.fromtimestamp(facts.st_mtime, tz=UTC))
