"""One file or folder that a person chose: its name, and a button that chooses another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.icon_tile import IconTile


class FileRow(QFrame):
    """``changed`` when another file was chosen. Nothing is read here."""

    changed = Signal()

    def __init__(self, tools: Tools, icon: str, *, folder: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._path: Path | None = None
        self._wants_folder = folder
        self._none = self._heading = ""
        self.setProperty("inset", "true")
        self._name = ElidedLabel("strong", Qt.TextElideMode.ElideMiddle)
        self._folder = ElidedLabel("hint", Qt.TextElideMode.ElideMiddle)
        self.button = ActionButton(tools.look)
        self.button.clicked.connect(self._pick)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._folder)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 9, 9, 9)
        line.setSpacing(10)
        line.addWidget(IconTile(tools.look, icon, 20, bare=True))
        line.addLayout(words, 1)
        line.addWidget(self.button)
        self.setFocusProxy(self.button)

    def path(self) -> Path | None:
        """The file, or None."""
        return self._path

    def say(self, none: str, button: str, heading: str) -> None:
        """What stands there without a file, the words of the button, and what is asked when it is pressed."""
        self._none, self._heading = none, heading
        self.button.say(button)
        self.button.setAccessibleName(heading)
        self._show()

    def show_file(self, path: Path | None) -> None:
        """Take this file."""
        self._path = path
        self._show()
        self.changed.emit()

    def wipe(self) -> None:
        """Forget which file it was."""
        self.show_file(None)

    def _show(self) -> None:
        path = self._path
        self._folder.setVisible(path is not None)
        if path is None:
            self._name.say(self._none)
            self._folder.say("")
        else:
            self._name.show_stored(path.name)
            self._folder.show_stored(str(path.parent))

    def _pick(self) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        start = self._path.parent if self._path is not None and self._path.parent.is_dir() else None
        kind = Picking.FOLDER if self._wants_folder else Picking.FILE
        picker = FilePicker(self._tools.look, kind, self._heading, start=start, parent=self.window())
        picker.picked.connect(lambda paths: self.show_file(paths[0]))
        picker.open()
