"""A thin bar that fills, or moves while nobody knows how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.desktop.look import Look

_FRAME_MS, _ROUND = 40, 40


class BusyBar(QProgressBar):
    """``setRange(0, 0)`` makes it move. Screen readers hear it as a progress bar."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = 0
        self.setTextVisible(False)
        self.setRange(0, 0)
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._step)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = min(6, self.height())
        whole = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter.setBrush(QColor(self._look.tokens.border))
        painter.drawRoundedRect(whole, 3, 3)
        part = QRectF(whole)
        if self.maximum() > self.minimum():
            part.setWidth(whole.width() * (self.value() - self.minimum()) / (self.maximum() - self.minimum()))
        else:
            part.setWidth(whole.width() * 0.28)
            swing = abs((self._frame % (2 * _ROUND)) - _ROUND) / _ROUND
            part.moveLeft((whole.width() - part.width()) * swing)
        painter.setBrush(QColor(self._look.tokens.accent))
        if part.width() > 0:
            painter.drawRoundedRect(part, 3, 3)
        painter.end()

    def _step(self) -> None:
        if self.maximum() == self.minimum():
            self._frame += 1
            self.update()
