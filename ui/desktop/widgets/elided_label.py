"""A label of one line that shortens its text to the room it has."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.bidi import isolate, plain
from ui.desktop.widgets.plain_label import PlainLabel


class ElidedLabel(PlainLabel):
    """Shortens in the middle or at the end; screen readers and the tool tip get the whole text."""

    def __init__(
        self,
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, parent=parent)
        self._whole = ""
        self._mode = mode
        self.setMinimumWidth(40)

    def show_stored(self, stored: str) -> None:
        self._whole = plain(stored)
        self.setAccessibleName(self._whole)
        self._fit()

    def say(self, words: str) -> None:
        self.show_stored(words)

    def whole(self) -> str:
        """The text before it was shortened."""
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(isolate(self.fontMetrics().elidedText(self._whole, self._mode, self.width())))
        self.updateGeometry()
