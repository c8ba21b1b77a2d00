"""A drop-down list of named choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from ui.desktop.look import Look
from ui.desktop.mirror import mirrored


class Choice(QComboBox):
    """Choices are pairs of key and words; ``chosen`` tells the key when a person picks one."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setView(QListView())
        self.activated.connect(lambda _row: self.chosen.emit(self.key()))
        look.changed.connect(self.update)

    def offer(self, choices: Sequence[tuple[str, str]], key: str = "") -> None:
        """Replace the choices; ``key`` (or what was chosen before) stays chosen."""
        keep = key or self.key()
        self.clear()
        for one, words in choices:
            self.addItem(words, one)
        self.choose(keep)

    def key(self) -> str:
        """The key of the current choice, empty when there is none."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def choose(self, key: str) -> None:
        """Make that key current without telling anybody."""
        row = self.findData(key)
        if row >= 0:
            self.setCurrentIndex(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._look.type.px(14)
        box = self.rect().adjusted(self.width() - side - 9, 0, -9, 0)
        box = mirrored(self.layoutDirection(), self.rect(), box)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = QRectF(0, 0, side, side)
        target.moveCenter(QRectF(box).center())
        colour = self._look.tokens.text2 if self.isEnabled() else self._look.tokens.text3
        self._look.icons.paint(painter, "chevron-down", colour, target)
        painter.end()

    def showPopup(self) -> None:
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        super().showPopup()
