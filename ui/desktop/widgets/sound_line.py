"""The time of a recording as a line: how loud it is, what is marked, where one is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui.desktop.look import Look

_UNIT = 10
"""Milliseconds of one step of the slider: a month fits into what it counts."""
_STEP, _PAGE = 5000, 30_000


@dataclass(frozen=True)
class LineStretch:
    """A stretch that will be changed, in milliseconds; without an end it lasts to the end."""

    start: int
    end: int | None
    what: Literal["picture", "sound", "both"]
    chosen: bool = False


class SoundLine(QSlider):
    """A slider to everybody who does not see it. ``sought`` tells the milliseconds that a person wants."""

    sought = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._duration = self._place = 0
        self._peaks = b""
        self._places = 1
        self._mark: tuple[int, int | None] | None = None
        self._stretches: tuple[LineStretch, ...] = ()
        self._grabbed = False
        self.setSingleStep(_STEP // _UNIT)
        self.setPageStep(_PAGE // _UNIT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.actionTriggered.connect(self._act)
        look.changed.connect(self.update)

    def show_duration(self, milliseconds: int) -> None:
        """How long it is."""
        if milliseconds != self._duration:
            self._duration = milliseconds
            self.setRange(0, max(1, milliseconds // _UNIT))
            self.update()

    def show_place(self, milliseconds: int) -> None:
        """Where one is."""
        self._place = milliseconds
        self.blockSignals(True)
        self.setValue(milliseconds // _UNIT)
        self.blockSignals(False)
        self.update()

    def show_peaks(self, peaks: bytes, places: int) -> None:
        """How loud it is, as far as it is known, in so many places."""
        self._peaks, self._places = peaks, max(1, places)
        self.update()

    def show_mark(self, start: int | None, end: int | None) -> None:
        """What is marked."""
        self._mark = None if start is None else (start, end)
        self.update()

    def show_stretches(self, stretches: Iterable[LineStretch]) -> None:
        """What will be covered: of the picture in the upper half, of the sound in the lower, of both in all of it."""
        self._stretches = tuple(stretches)
        self.update()

    def forget(self) -> None:
        """Nothing is open."""
        self.show_stretches(())
        self.show_duration(0)
        self.show_place(0)
        self.show_peaks(b"", 1)
        self.show_mark(None, None)

    def sizeHint(self) -> QSize:
        return QSize(self._look.type.px(300), self._look.type.px(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.type.px(120), self._look.type.px(46))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the keys are the player's

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._duration:
            self._grabbed = True
            self._seek(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed:
            self._seek(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, box = self._look.tokens, self._box()
        edge_colour, edge_width = (tokens.accent, 2) if self.hasFocus() else (tokens.border_strong, 1)
        painter.setPen(QPen(QColor(edge_colour), edge_width))
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_stretches(painter, box)
        if self._mark is not None:
            start, end = self._mark
            left = self._across(start)
            right = self._across(end if end is not None else start)
            painter.fillRect(QRectF(left, box.top(), max(2.0, right - left), box.height()), QColor(tokens.warn_soft))
            painter.setPen(QPen(QColor(tokens.warn), 2))
            for edge in {left, right}:
                painter.drawLine(int(edge), int(box.top()), int(edge), int(box.bottom()))
        if self._duration:
            self._paint_loudness(painter, box)
            here = self._across(self._place)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawLine(int(here), 4, int(here), self.height() - 4)
        painter.end()

    def _paint_stretches(self, painter: QPainter, box: QRectF) -> None:
        tokens, half = self._look.tokens, box.height() / 2
        for one in sorted(self._stretches, key=lambda stretch: stretch.chosen):
            left, right = self._across(one.start), self._across(self._duration if one.end is None else one.end)
            top = box.top() + (half if one.what == "sound" else 0)
            place = QRectF(left, top, max(2.0, right - left), box.height() if one.what == "both" else half)
            painter.fillRect(place, QColor(tokens.bad_soft if one.what == "both" else tokens.accent_soft))
            edge, wide = (tokens.accent, 2) if one.chosen else (tokens.border_strong, 1)
            painter.setPen(QPen(QColor(edge), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)

    def _paint_loudness(self, painter: QPainter, box: QRectF) -> None:
        tokens, here = self._look.tokens, self._across(self._place)
        count, middle = max(1, int(box.width()) // 3), box.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(count):
            first = number * self._places // count
            part = self._peaks[first : max(first + 1, (number + 1) * self._places // count)]
            high = max(1.0, max(part, default=0) / 255 * box.height() / 2)
            left = box.left() + number * box.width() / count
            played = left < here and self._duration
            colour = QColor(tokens.accent if played else tokens.text3)
            painter.fillRect(QRectF(left, middle - high, 2, high * 2), colour)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(8, 6, -8, -6)

    def _across(self, milliseconds: int) -> float:
        box = self._box()
        return box.left() + box.width() * min(1.0, milliseconds / max(1, self._duration))

    def _seek(self, x: float) -> None:
        box = self._box()
        share = min(1.0, max(0.0, (x - box.left()) / max(1.0, box.width())))
        self.sought.emit(round(share * self._duration))

    def _act(self) -> None:
        """A screen reader moved it."""
        self.sought.emit(self.sliderPosition() * _UNIT)
