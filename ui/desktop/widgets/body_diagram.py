"""A body from the front and from the back, drawn by ourselves, with numbered marks on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from archive.body import FULL, Mark, View
from ui.desktop.look import Look
from ui.presenters.body_map import HALF, HEIGHT, MIDDLE, Point

_VIEWS = (View.FRONT, View.BACK)
_WORDS_ABOVE = 24
_GAP = 24


@dataclass(frozen=True)
class DrawnMark:
    """A mark and its number in the list beside the drawing."""

    mark: Mark
    number: int
    current: bool = False


class BodyDiagram(QWidget):
    """``placed`` tells where somebody clicked. By keyboard a part of the body is chosen in the list beside it, which
    also says everything that is drawn: for a screen reader the drawing is one picture with a description.
    """

    placed = Signal(object)
    """A ``Mark``."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, pointing: bool = False) -> None:
        super().__init__(parent)
        self._look, self._pointing = look, pointing
        self._marks: tuple[DrawnMark, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if pointing:
            self.setCursor(Qt.CursorShape.CrossCursor)
        look.changed.connect(self._renew)

    def show_marks(self, marks: Sequence[DrawnMark], spoken: str) -> None:
        """Draw these; ``spoken`` says the same in words."""
        self._marks = tuple(marks)
        self.setAccessibleName(self.tr("Drawing of the body"))
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        figure = self._figure_size()
        return QSize(2 * figure.width() + self._px(_GAP), figure.height() + self._px(_WORDS_ABOVE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._pointing or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        for view in _VIEWS:
            box = self._box(view)
            if box.contains(event.position().toPoint()):
                place = event.position() - QPointF(box.topLeft())
                inside = QPointF(place.x() * MIDDLE * 2 / box.width(), place.y() * HEIGHT / box.height())
                if body_path().contains(inside):
                    self.placed.emit(Mark(view, round(inside.x()), round(inside.y() * FULL / HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        for view in _VIEWS:
            box = self._box(view)
            painter.setPen(QColor(tokens.text2))
            painter.setFont(self._look.type.font(self._look.type.small, QFont.Weight.DemiBold))
            above = QRect(box.left(), 0, box.width(), self._px(_WORDS_ABOVE))
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), self._name(view))
            painter.setFont(self._look.type.font(self._look.type.small))
            sides = self.tr("R"), self.tr("L")
            left, right = sides if view is View.FRONT else sides[::-1]
            for word, edge in ((left, Qt.AlignmentFlag.AlignLeft), (right, Qt.AlignmentFlag.AlignRight)):
                painter.setPen(QColor(tokens.text3))
                flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(above, int(flags), word)
            painter.save()
            painter.translate(box.topLeft())
            painter.scale(box.width() / (2 * MIDDLE), box.height() / HEIGHT)
            painter.setBrush(QColor(tokens.sunken))
            painter.setPen(self._pen(tokens.border_strong, 1.6))
            painter.drawPath(body_path())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._pen(tokens.border_strong, 1.0))
            painter.drawPath(_lines(view))
            painter.restore()
        for one in self._marks:
            self._draw(painter, one)
        painter.end()

    def _draw(self, painter: QPainter, one: DrawnMark) -> None:
        tokens, box = self._look.tokens, self._box(one.mark.view)
        across, down = one.mark.x * box.width() / (2 * MIDDLE), one.mark.y * box.height() / FULL
        size = self._px(20 if one.current else 17)
        circle = QRectF(0, 0, size, size)
        circle.moveCenter(QPointF(box.left() + across, box.top() + down))
        painter.setPen(self._pen(tokens.surface, 1.5))
        painter.setBrush(QColor(tokens.accent if one.current else tokens.bad))
        painter.drawEllipse(circle)
        painter.setPen(QColor(tokens.on_accent if one.current else tokens.surface))
        painter.setFont(self._look.type.font(self._look.type.small * 0.9, QFont.Weight.DemiBold))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(one.number))

    def _pen(self, colour: str, width: float) -> QPen:
        pen = QPen(QColor(colour), self._look.type.scale * width)
        pen.setCosmetic(True)
        return pen

    def _name(self, view: View) -> str:
        return self.tr("From the front") if view is View.FRONT else self.tr("From the back")

    def _box(self, view: View) -> QRect:
        figure = self._figure_size()
        left = 0 if view is View.FRONT else figure.width() + self._px(_GAP)
        return QRect(left, self._px(_WORDS_ABOVE), figure.width(), figure.height())

    def _figure_size(self) -> QSize:
        return QSize(self._px(148), self._px(296))

    def _px(self, pixels: float) -> int:
        return self._look.type.px(pixels)

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()


@cache
def body_path() -> QPainterPath:
    """The outline, smooth and closed."""
    points = [*HALF, *((2 * MIDDLE - x, y) for x, y in reversed(HALF[1:]))]
    return _smooth(points)


def _smooth(points: Sequence[Point]) -> QPainterPath:
    """Through all points, by Catmull and Rom."""
    path, number = QPainterPath(QPointF(*points[0])), len(points)
    for at in range(number):
        before, start, end, after = (points[(at + step) % number] for step in (-1, 0, 1, 2))
        first = QPointF(start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = QPointF(end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        path.cubicTo(first, second, QPointF(*end))
    path.closeSubpath()
    return path


@cache
def _lines(view: View) -> QPainterPath:
    """As much inside the outline as tells one side from the other."""
    path = QPainterPath()

    def stroke(*points: Point) -> None:
        path.moveTo(QPointF(*points[0]))
        path.quadTo(QPointF(*points[1]), QPointF(*points[2]))

    if view is View.FRONT:
        for x in (462, 538):
            path.addEllipse(QPointF(x, 136), 14, 8)
        stroke((478, 206), (500, 218), (522, 206))
        stroke((500, 150), (490, 180), (504, 184))
        for side in (-1, 1):
            stroke((500 + side * 130, 535), (500 + side * 75, 572), (500 + side * 18, 545))
        path.addEllipse(QPointF(500, 790), 6, 10)
        stroke((444, 1380), (400, 1410), (352, 1380))
        stroke((556, 1380), (600, 1410), (648, 1380))
    else:
        stroke((500, 350), (494, 600), (500, 860))
        for side in (-1, 1):
            stroke((500 + side * 60, 430), (500 + side * 120, 500), (500 + side * 70, 575))
            stroke((500 + side * 4, 1010), (500 + side * 95, 1060), (500 + side * 170, 990))
        stroke((500, 880), (502, 950), (500, 1015))
        stroke((444, 1390), (400, 1374), (352, 1390))
        stroke((556, 1390), (600, 1374), (648, 1390))
    return path
