"""What the drawings of the timeline mean: the kinds that are there, and the signs that every bar may have."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from archive.vocabulary.liberty import MeasureKind
from ui.desktop.look import Look
from ui.desktop.views.liberty_look import LOOKS
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.tab_order import tab_in_place

_SAMPLE, _HIGH = 26, 12
Draw = Callable[[QPainter, QRectF], None]


class _Entry(QWidget):
    """A drawing and its word."""

    def __init__(self, look: Look, words: str, draw: Draw) -> None:
        super().__init__()
        self._look, self._words, self._draw = look, words, draw
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        type_ = self._look.type
        lines = QFontMetrics(type_.font(type_.small))
        return QSize(type_.px(_SAMPLE) + 7 + lines.horizontalAdvance(self._words) + 4, lines.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        type_ = self._look.type
        high = type_.px(_HIGH)
        self._draw(painter, QRectF(1, (self.height() - high) / 2, type_.px(_SAMPLE) - 2, high))
        painter.setFont(type_.font(type_.small))
        painter.setPen(QColor(self._look.tokens.text2))
        left = type_.px(_SAMPLE) + 7
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), flags, self._words)
        painter.end()


class LibertyLegend(QWidget):
    """Shows only the kinds that are in the timeline beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flow = FlowLayout(self, spacing=10)
        self._entries: list[_Entry] = []

    def show_kinds(self, named: Sequence[tuple[MeasureKind, str]]) -> None:
        """The kinds with their words, and after them the signs."""
        for entry in self._entries:
            self._flow.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        entries = [(words, self._kind(kind)) for kind, words in named]
        if named:
            entries += [
                (self.tr("only possible"), self._possible),
                (self.tr("not stated"), self._open),
                (self.tr("goes on"), self._goes_on),
                (self.tr("limit, no release"), self._limit),
                (self.tr("today"), self._today),
            ]
        self._entries = [_Entry(self._look, words, draw) for words, draw in entries]
        for entry in self._entries:
            self._flow.addWidget(entry)
            entry.show()
        tab_in_place(self)

    def _kind(self, kind: MeasureKind) -> Draw:
        def draw(painter: QPainter, box: QRectF) -> None:
            dark = self._look.tokens.dark
            painter.setPen(QPen(LOOKS[kind].colour(dark=dark), 1.6))
            painter.setBrush(LOOKS[kind].brush(dark=dark))
            painter.drawRoundedRect(box, 3, 3)

        return draw

    def _possible(self, painter: QPainter, box: QRectF) -> None:
        pale = QColor(self._look.tokens.text2)
        painter.setPen(QPen(pale, 1.2, Qt.PenStyle.DotLine))
        pale.setAlphaF(0.22)
        painter.setBrush(pale)
        painter.drawRect(box.adjusted(0, 3, 0, -3))

    def _open(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self._look.type.font(self._look.type.small))
        painter.setPen(QColor(self._look.tokens.text2))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")

    def _goes_on(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.text2))
        middle, at = box.center().y(), box.center().x() - 3
        painter.drawPolygon(QPolygonF([QPointF(at, middle - 5), QPointF(at + 7, middle), QPointF(at, middle + 5)]))

    def _limit(self, painter: QPainter, box: QRectF) -> None:
        colour = QColor(self._look.tokens.text)
        painter.setPen(QPen(colour, 1.4))
        at = box.center().x()
        painter.drawLine(QPointF(at, box.top() - 2), QPointF(at, box.bottom() + 2))
        painter.setBrush(colour)
        top = box.top() - 2
        painter.drawPolygon(QPolygonF([QPointF(at, top), QPointF(at - 8, top + 3), QPointF(at, top + 6)]))

    def _today(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self._look.tokens.accent), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box.center().x(), box.top() - 2), QPointF(box.center().x(), box.bottom() + 2))
