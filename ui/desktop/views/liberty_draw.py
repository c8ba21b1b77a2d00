"""Paints one bar of the timeline of liberty: what is certain, what is only possible, limits and changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from archive.questions.detentions import Change
from archive.questions.liberty import Bar, SaidLimit
from archive.vocabulary.liberty import ChangeKind, MeasureKind
from ui.desktop.look import Look
from ui.desktop.views.liberty_look import LOOKS
from ui.desktop.views.liberty_scale import TimeScale
from ui.presenters.liberty_shape import shape_of

OPEN = 46
"""Points over which an end that nobody states fades away."""
_SMALL = 13

CHANGE_ICONS: Mapping[ChangeKind, str] = MappingProxyType(
    {
        ChangeKind.PROLONGED: "chevron-right",
        ChangeKind.TRANSFERRED: "arrow-left-right",
        ChangeKind.MEASURE_CHANGED: "refresh-cw",
        ChangeKind.CONDITIONS_CHANGED: "sliders-horizontal",
        ChangeKind.RELEASED: "lock-open",
    }
)


@dataclass(frozen=True)
class BarPainter:
    """Paints at a place of the chart: ``left`` is where the first day of the scale lies."""

    look: Look
    scale: TimeScale
    left: float
    today: dt.date

    def paint(self, painter: QPainter, bar: Bar, top: float, height: float) -> None:
        """The bar, and above and below it what was said of its limits and changes."""
        line = QRectF(0, top, 0, height)
        shape, kind = shape_of(bar, self.today), bar.detention.kind
        first, last = shape.first, shape.last
        if first is None or last is None:
            self._undated(painter, kind, line)
            return
        if shape.begin_open:
            self._open(painter, kind, line, self.x(first), before=True)
        if shape.begin is not None:
            self._possible(painter, kind, line, self.x(shape.begin[0]), self.after(shape.begin[1]))
        if shape.end is not None:
            self._possible(painter, kind, line, self.x(shape.end[0]), self.after(shape.end[1]))
        if shape.solid is not None:
            self._certain(painter, kind, line, self.x(shape.solid[0]), self.after(shape.solid[1]))
        if shape.goes_on:
            self._goes_on(painter, kind, line, self.after(last))
        elif shape.end_open:
            self._open(painter, kind, line, self.after(last), before=False)
        for said in bar.limits:
            self._limit(painter, said, line)
        for change in bar.detention.changes:
            self._change(painter, change, line)

    def x(self, day: dt.date) -> float:
        """Where a day begins on the chart."""
        return self.left + self.scale.x(day)

    def after(self, day: dt.date) -> float:
        """Where it is over; a day is never narrower than can be seen."""
        return self.left + max(self.scale.after(day), self.scale.x(day) + 3)

    def _certain(self, painter: QPainter, kind: MeasureKind, line: QRectF, start: float, stop: float) -> None:
        look, dark = LOOKS[kind], self.look.tokens.dark
        box = QRectF(start, line.top(), stop - start, line.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.tokens.surface))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QPen(look.colour(dark=dark), 1.6))
        painter.setBrush(look.brush(dark=dark))
        painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), 3, 3)

    def _possible(self, painter: QPainter, kind: MeasureKind, line: QRectF, start: float, stop: float) -> None:
        """Lower, pale, with a broken outline: it may have been on any of these days."""
        look, dark = LOOKS[kind], self.look.tokens.dark
        inner = line.height() * 0.22
        box = QRectF(start, line.top() + inner, stop - start, line.height() - 2 * inner)
        pale = QColor(look.colour(dark=dark))
        pale.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pale)
        painter.drawRect(box)
        pen = QPen(look.colour(dark=dark), 1.2, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _open(self, painter: QPainter, kind: MeasureKind, line: QRectF, at: float, *, before: bool) -> None:
        """It fades away, with a question mark where nothing is known any more."""
        look, dark = LOOKS[kind], self.look.tokens.dark
        inner = line.height() * 0.22
        far = at - OPEN if before else at + OPEN
        box = QRectF(min(at, far), line.top() + inner, OPEN, line.height() - 2 * inner)
        gone, there = QColor(look.colour(dark=dark)), QColor(look.colour(dark=dark))
        gone.setAlphaF(0.0)
        there.setAlphaF(0.45)
        fade = QLinearGradient(QPointF(at, 0), QPointF(far, 0))
        fade.setColorAt(0, there)
        fade.setColorAt(1, gone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(fade))
        painter.drawRect(box)
        painter.setPen(QColor(self.look.tokens.text2))
        painter.setFont(self.look.type.font(self.look.type.small))
        side = QRectF(far - 6, line.top(), 12, line.height())
        painter.drawText(side, int(Qt.AlignmentFlag.AlignCenter), "?")

    def _goes_on(self, painter: QPainter, kind: MeasureKind, line: QRectF, at: float) -> None:
        """An arrow: nobody says that it ended."""
        look = LOOKS[kind]
        half = line.height() * 0.32
        middle = line.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(dark=self.look.tokens.dark))
        far = at + 2 + half * 1.3
        points = [QPointF(at + 2, middle - half), QPointF(far, middle), QPointF(at + 2, middle + half)]
        painter.drawPolygon(QPolygonF(points))

    def _undated(self, painter: QPainter, kind: MeasureKind, line: QRectF) -> None:
        """No day of it is stated: an empty frame around today, and the words in the first column say so."""
        look = LOOKS[kind]
        at = self.x(self.today)
        box = QRectF(at - OPEN, line.top() + 1, OPEN * 2, line.height() - 2)
        painter.setPen(QPen(look.colour(dark=self.look.tokens.dark), 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self.look.tokens.text2))
        painter.setFont(self.look.type.font(self.look.type.small))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")

    def _limit(self, painter: QPainter, said: SaidLimit, line: QRectF) -> None:
        """A flag above the bar: the last day that an order allows, and no end of anything."""
        tokens = self.look.tokens
        first, last = said.limit.earliest or said.limit.latest, said.limit.latest or said.limit.earliest
        if first is None or last is None:
            return
        colour = QColor(tokens.bad if said.passed else tokens.text if said.holds else tokens.text3)
        start, stop = self.x(first), self.after(last)
        above = line.top() - 8
        painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine if said.holds else Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(stop, above, stop, line.bottom() + 2))
        if last > first:
            painter.drawLine(QLineF(start, above, stop, above))
            painter.drawLine(QLineF(start, above, start, above + 4))
        flag = QPolygonF([QPointF(stop, above), QPointF(stop - 8, above + 3), QPointF(stop, above + 6)])
        painter.setBrush(colour if said.holds else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(flag)

    def _change(self, painter: QPainter, change: Change, line: QRectF) -> None:
        day = change.happened.earliest or change.happened.latest
        if day is None:
            return
        tokens = self.look.tokens
        at = self.x(day) + self.scale.per_day / 2
        last = change.happened.latest or day
        below = line.bottom() + 2
        painter.setPen(QPen(QColor(tokens.text2), 1, Qt.PenStyle.DotLine))
        if last > day:
            painter.drawLine(QLineF(self.x(day), below, self.after(last), below))
        box = QRectF(at - _SMALL / 2, below, _SMALL, _SMALL)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(box.adjusted(-1, -1, 1, 1))
        self.look.icons.paint(painter, CHANGE_ICONS[change.kind], tokens.text, box.adjusted(2, 2, -2, -2), 2.4)
