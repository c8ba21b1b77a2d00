"""Our own window for choosing files and folders.

The system's dialogs remember folders and files in places that outlive the program; this one keeps
nothing. It is opened with ``open()`` and answers with a signal, never with a nested event loop.
"""

from __future__ import annotations

import enum
from pathlib import Path

from PySide6.QtCore import QModelIndex, QStorageInfo, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.look import Look
from ui.desktop.models.folder_entries import ENTRY_ROLE, FolderEntries, FolderEntry
from ui.desktop.startup import TITLE
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel

_STICKS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


class Picking(enum.Enum):
    """What is to be chosen."""

    FOLDER = "folder"
    FILES = "files"
    FILE = "file"
    NEW_FILE = "new_file"


class FilePicker(QDialog):
    """``picked`` tells a tuple of paths: one for FOLDER, FILE and NEW_FILE, one or more for FILES.

    An existing file is never taken for NEW_FILE: nothing is overwritten by choosing it.
    """

    picked = Signal(object)

    def __init__(
        self,
        look: Look,
        picking: Picking,
        heading: str,
        *,
        start: Path | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._picking = look, picking
        self._folder = Path.home()
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(look.type.px(720), look.type.px(520))
        self._up = IconButton(look, "arrow-up", self.tr("Go to the folder above"))
        self._up.clicked.connect(lambda: self.go(self._folder.parent))
        self._where = QLineEdit()
        self._where.setAccessibleName(self.tr("Folder"))
        keep_private(self._where)
        self._where.returnPressed.connect(lambda: self.go(Path(self._where.text()).expanduser()))
        self._drives = Choice(look, self.tr("Drives and sticks"))
        self._drives.offer(self._places())
        self._drives.setMaximumWidth(look.type.px(220))
        self._drives.chosen.connect(lambda root: self.go(Path(root)))
        self._trouble = Banner(look)
        self._model = FolderEntries(self._accepts, self._icon, self)
        self._table = self._make_table()
        self._name = FormField(QLineEdit(name))
        self._name.say(self.tr("File name"))
        self._name.setVisible(picking is Picking.NEW_FILE)
        self._choose = ActionButton(look, self._choose_words(), icon="check", kind="primary")
        self._choose.clicked.connect(self._take)
        self._cancel = ActionButton(look, self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._arrange(heading)
        look.dress(self)
        if not self.go(start or Path.home()):
            self.go(Path(Path.home().anchor))
        self._table.setFocus()

    def go(self, folder: Path) -> bool:
        """Show that folder; False when it cannot be read, and the one before stays."""
        try:
            self._model.read(folder)
        except OSError:
            self._trouble.tell(self.tr("This folder cannot be read."), "warn")
            self._where.setText(str(self._folder))
            return False
        self._trouble.clear()
        self._folder = folder
        self._where.setText(str(folder))
        self._up.setEnabled(folder != folder.parent)
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, 0))
            self._table.clearSelection()
        self._renew_button()
        return True

    def _arrange(self, heading: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._up)
        top.addWidget(self._where, 1)
        top.addWidget(self._drives)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self._cancel)
        bottom.addWidget(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 18)
        lines.setSpacing(12)
        lines.addWidget(PlainLabel(heading, "section", wrap=True))
        lines.addLayout(top)
        lines.addWidget(self._trouble)
        lines.addWidget(self._table, 1)
        lines.addWidget(self._name)
        lines.addLayout(bottom)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setProperty("table", "true")
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Files and folders"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(self._look.type.px(30))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 110), (2, 160)):
            table.setColumnWidth(column, self._look.type.px(width))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        many = self._picking is Picking.FILES
        mode = QAbstractItemView.SelectionMode
        table.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.activated.connect(self._activated)
        table.selectionModel().selectionChanged.connect(self._renew_button)
        return table

    def _activated(self, index: QModelIndex) -> None:
        entry = index.siblingAtColumn(0).data(ENTRY_ROLE)
        if isinstance(entry, FolderEntry) and entry.is_folder:
            self.go(entry.path)
        else:
            self._take()

    def _selected(self) -> list[FolderEntry]:
        rows = self._table.selectionModel().selectedRows()
        return [entry for row in rows if (entry := self._model.entry(row.row())) is not None]

    def _take(self) -> None:
        chosen = [entry.path for entry in self._selected()]
        if self._picking is Picking.FOLDER:
            self._finish((chosen[0] if chosen else self._folder,))
        elif self._picking in (Picking.FILES, Picking.FILE):
            files = tuple(entry.path for entry in self._selected() if not entry.is_folder)
            if files:
                self._finish(files)
        else:
            self._take_new()

    def _take_new(self) -> None:
        editor = self._name.editor
        name = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if not name or name in (".", "..") or "/" in name or "\\" in name or "\0" in name:
            self._name.set_error(self.tr("Give the file a name without slashes."))
        elif (self._folder / name).exists():
            self._name.set_error(self.tr("There is already a file with this name. Choose another."))
        else:
            self._finish((self._folder / name,))

    def _finish(self, paths: tuple[Path, ...]) -> None:
        self.picked.emit(paths)
        self.accept()

    def _accepts(self, entry: FolderEntry) -> bool:
        return entry.is_folder or self._picking is not Picking.FOLDER

    def _icon(self, entry: FolderEntry) -> object:
        return self._look.icon("folder" if entry.is_folder else "file")

    def _choose_words(self) -> str:
        return {
            Picking.FOLDER: self.tr("Choose this folder"),
            Picking.FILES: self.tr("Add the files"),
            Picking.FILE: self.tr("Choose this file"),
            Picking.NEW_FILE: self.tr("Save here"),
        }[self._picking]

    def _renew_button(self) -> None:
        files = any(not entry.is_folder for entry in self._selected())
        self._choose.setEnabled(self._picking not in (Picking.FILES, Picking.FILE) or files)

    def _places(self) -> list[tuple[str, str]]:
        """Home and every mounted drive a person would recognise."""
        found = [(str(Path.home()), self.tr("Home folder"))]
        for volume in QStorageInfo.mountedVolumes():
            root = volume.rootPath()
            if not volume.isValid() or not volume.isReady():
                continue
            if root == "/":
                found.append((root, self.tr("This computer")))
            elif root.startswith(_STICKS) or ":" in root:
                found.append((root, volume.displayName()))
        return found
