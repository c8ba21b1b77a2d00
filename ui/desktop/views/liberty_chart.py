"""The timeline of liberty: a row for each deprivation or restriction, painted only where it is looked at."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from archive.questions.liberty import Bar
from ui.desktop.desk import Desk
from ui.desktop.views.liberty_draw import BarPainter
from ui.desktop.views.liberty_scale import LEAST, MOST, TimeScale
from ui.desktop.views.liberty_words import LibertyWords
from ui.presenters.liberty import LibertyView
from ui.presenters.liberty_shape import extent, shape_of

_COLUMN, _AXIS, _ROW, _BAR = 236, 30, 54, 16
_ZOOM = 1.5


class LibertyChart(QAbstractScrollArea):
    """Arrows go from bar to bar, Enter opens, plus and minus zoom, 0 shows everything, Home and End the ends."""

    current_changed = Signal(str)
    """The id of the detention whose bar is current."""
    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = desk.tools.look
        self._words = LibertyWords(self)
        self._view: LibertyView | None = None
        self._bars: tuple[Bar, ...] = ()
        self._current = -1
        self._scale: TimeScale | None = None
        self._fits = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes to the right in all our languages
        self._look.changed.connect(self._measure)

    # -- what is shown

    def show_view(self, view: LibertyView) -> None:
        """Show these bars; the same one stays current, if it is still there."""
        kept = self.current_id()
        self._view, self._bars = view, view.bars
        ids = [bar.detention.id for bar in view.bars]
        self._current = ids.index(kept) if kept in ids else min(0, len(ids) - 1)
        self._fits = True
        self._measure()
        self._tell()

    def current_id(self) -> str:
        """The id of the detention whose bar is current, or an empty text."""
        return self._bars[self._current].detention.id if 0 <= self._current < len(self._bars) else ""

    def select_id(self, detention_id: str) -> bool:
        """Make that bar current and visible; False when it is not there."""
        for number, bar in enumerate(self._bars):
            if bar.detention.id == detention_id:
                self._go(number)
                return True
        return False

    def zoom(self, by: float) -> None:
        """Nearer above one, further below it; the middle stays where it is."""
        scale = self._scale
        if scale is None:
            return
        room = max(self._room(), 1)
        bar = self.horizontalScrollBar()
        middle = (bar.value() + room / 2) / scale.per_day
        self._fits = False
        self._set_scale(min(max(scale.per_day * by, self._least(scale)), MOST))
        if self._scale is not None:
            bar.setValue(int(middle * self._scale.per_day - room / 2))

    def fit(self) -> None:
        """Everything at once."""
        self._fits = True
        self._measure()

    @property
    def scale(self) -> TimeScale | None:
        """Where the days lie now."""
        return self._scale

    # -- keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._bars) - 1
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if key in steps and self._bars:
            self._go(min(max(self._current + steps[Qt.Key(key)], 0), last))
        elif key in ends and self._bars:
            self._go(ends[Qt.Key(key)])
        elif key in pages and self._bars:
            rows = max(self.viewport().height() // self._px(_ROW) - 1, 1)
            self._go(min(max(self._current + pages[Qt.Key(key)] * rows, 0), last))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._row_at(event.position().toPoint())
        if number is not None:
            self._go(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._row_at(event.position().toPoint()) is not None and self.current_id():
            self.opened.emit(self.current_id())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM)
        else:
            super().wheelEvent(event)

    # -- painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, size = self._look.tokens, self.viewport().size()
        painter.fillRect(self.viewport().rect(), QColor(tokens.surface))
        scale, view = self._scale, self._view
        if scale is not None and view is not None:
            column, axis, row = self._px(_COLUMN), self._px(_AXIS), self._px(_ROW)
            left = column - self.horizontalScrollBar().value()
            offset = self.verticalScrollBar().value()
            first = max(offset // row, 0)
            last = min((offset + size.height() - axis) // row + 1, len(self._bars))
            tops = {number: axis + number * row - offset for number in range(first, last)}
            for number, top in tops.items():
                self._paint_ground(painter, number, top)
            painter.save()
            painter.setClipRect(QRect(column, 0, size.width() - column, size.height()))
            self._paint_axis(painter, scale, left)
            painter.setClipRect(QRect(column, axis, size.width() - column, size.height() - axis))
            bars = BarPainter(self._look, scale, left, view.day)
            high = self._px(_BAR)
            for number, top in tops.items():
                bars.paint(painter, self._bars[number], top + (row - high) / 2, high)
            self._paint_today(painter, bars)
            painter.restore()
            painter.setClipRect(QRect(0, axis, column, size.height() - axis))
            for number, top in tops.items():
                self._paint_words(painter, number, top)
            painter.setClipping(False)
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawLine(column, 0, column, size.height())
            painter.drawLine(0, axis, size.width(), axis)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _paint_ground(self, painter: QPainter, number: int, top: int) -> None:
        tokens, row, width = self._look.tokens, self._px(_ROW), self.viewport().width()
        if number == self._current:
            painter.fillRect(QRect(0, top, width, row), QColor(tokens.accent_soft))
        new = number == 0 or self._bars[number].detention.subject.id != self._bars[number - 1].detention.subject.id
        painter.setPen(QPen(QColor(tokens.border_strong if new and number else tokens.border), 1))
        if number:
            painter.drawLine(0, top, width, top)

    def _paint_axis(self, painter: QPainter, scale: TimeScale, left: float) -> None:
        tokens, axis = self._look.tokens, self._px(_AXIS)
        small = self._look.type.font(self._look.type.small)
        strong = self._look.type.font(self._look.type.small, QFont.Weight.DemiBold)
        for tick in scale.ticks():
            x = left + tick.x
            if x < self._px(_COLUMN) - 100 or x > self.viewport().width():
                continue
            painter.setPen(QPen(QColor(tokens.border_strong if tick.year else tokens.border), 1))
            painter.drawLine(QLineF(x, axis * 0.25, x, self.viewport().height()))
            painter.setPen(QColor(tokens.text if tick.year else tokens.text2))
            painter.setFont(strong if tick.year else small)
            box = QRectF(x + 5, 0, 120, axis)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), tick.words)

    def _paint_today(self, painter: QPainter, bars: BarPainter) -> None:
        x = bars.x(bars.today)
        painter.setPen(QPen(QColor(self._look.tokens.accent), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, self._px(_AXIS), x, self.viewport().height()))

    def _paint_words(self, painter: QPainter, number: int, top: int) -> None:
        bar, tokens, type_ = self._bars[number], self._look.tokens, self._look.type
        one = bar.detention
        row, margin = self._px(_ROW), 14
        width = self._px(_COLUMN) - 2 * margin
        strong, small = type_.font(type_.base, QFont.Weight.DemiBold), type_.font(type_.small)
        lines, below = QFontMetrics(strong), QFontMetrics(small)
        high = lines.height() + below.height() + 2
        y = top + (row - high) // 2
        if bar.overlaps or any(said.passed for said in bar.limits):
            side = self._px(15)
            colour = tokens.bad if any(said.passed for said in bar.limits) else tokens.warn
            box = QRectF(margin + width - side, y + 1, side, side)
            self._look.icons.paint(painter, "triangle-alert", colour, box)
        painter.setFont(strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(margin, y + lines.ascent(), f"{one.subject.code} · {one.code}")
        painter.setFont(small)
        painter.setPen(QColor(tokens.text2))
        words = self._words.beside(bar, self._desk.language)
        shown = below.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(margin, y + lines.height() + 2 + below.ascent(), shown)

    # -- measures

    def _px(self, pixels: float) -> int:
        return self._look.type.px(pixels)

    def _room(self) -> int:
        return self.viewport().width() - self._px(_COLUMN) - 12

    def _least(self, scale: TimeScale) -> float:
        return max(self._room() / ((scale.last - scale.first).days + 1), LEAST)

    def _measure(self) -> None:
        view = self._view
        if view is None:
            return
        first, last = extent(view.bars, view.day)
        whole = TimeScale(first, last, 1.0)
        if self._fits or self._scale is None:
            self._set_scale(min(max(self._room() / max(whole.width, 1), LEAST), MOST))
        else:
            self._set_scale(max(self._scale.per_day, self._least(whole)))

    def _set_scale(self, per_day: float) -> None:
        if self._view is None:
            return
        first, last = extent(self._view.bars, self._view.day)
        self._scale = TimeScale(first, last, per_day)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(self._scale.width - self._room(), 0))
        across.setPageStep(max(self._room(), 1))
        across.setSingleStep(40)
        room = self.viewport().height() - self._px(_AXIS)
        down.setRange(0, max(len(self._bars) * self._px(_ROW) - room, 0))
        down.setPageStep(max(room, 1))
        down.setSingleStep(self._px(_ROW) // 2)
        self.viewport().update()

    def _row_at(self, place: QPoint) -> int | None:
        number = (place.y() - self._px(_AXIS) + self.verticalScrollBar().value()) // self._px(_ROW)
        return number if place.y() > self._px(_AXIS) and 0 <= number < len(self._bars) else None

    def _go(self, number: int) -> None:
        changed = number != self._current
        self._current = number
        row, room = self._px(_ROW), self.viewport().height() - self._px(_AXIS)
        down = self.verticalScrollBar()
        if number * row < down.value():
            down.setValue(number * row)
        elif (number + 1) * row > down.value() + room:
            down.setValue((number + 1) * row - room)
        self._bring_in(number)
        self.viewport().update()
        if changed:
            self._tell()

    def _bring_in(self, number: int) -> None:
        """Scroll to the days of that bar, where none of them is in sight."""
        view, scale, across = self._view, self._scale, self.horizontalScrollBar()
        shape = shape_of(self._bars[number], view.day) if view is not None else None
        if scale is None or shape is None or shape.first is None or shape.last is None:
            return
        start, stop = scale.x(shape.first), scale.after(shape.last)
        if stop < across.value() or start > across.value() + self._room():
            across.setValue(int(start) - 40)

    def _tell(self) -> None:
        """Let the panel below and a screen reader know which bar is current."""
        if 0 <= self._current < len(self._bars):
            self.setAccessibleDescription(self._words.spoken(self._bars[self._current], self._desk.language))
        else:
            self.setAccessibleDescription("")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.current_changed.emit(self.current_id())
