"""How areas of a picture are painted over it: the one that is being marked, and those that will be covered."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.desktop.theme import Tokens


def paint_mark(painter: QPainter, tokens: Tokens, box: QRectF, *, marking: bool) -> None:
    """The edges of what is marked, on any ground; ``marking`` while it can still be moved."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("white"), 4))
    painter.drawRect(box)
    line = Qt.PenStyle.DashLine if marking else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(tokens.accent), 2, line))
    painter.drawRect(box)


def paint_boxes(painter: QPainter, tokens: Tokens, boxes: Iterable[tuple[QRectF, bool]], *, opaque: bool) -> None:
    """What will be covered, each chosen or not: as it will be, or so that one sees through."""
    colour = QColor("black")
    colour.setAlphaF(1.0 if opaque else 0.55)
    for box, chosen in boxes:
        painter.fillRect(box, colour)
        if not opaque:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent if chosen else "white"), 3 if chosen else 1))
            painter.drawRect(box)


def paint_suggested(painter: QPainter, tokens: Tokens, boxes: Iterable[tuple[QRectF, bool]]) -> None:
    """What nobody has decided on, each chosen or not: dashed, with nothing under it hidden."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box, chosen in boxes:
        painter.setPen(QPen(QColor("white"), 5 if chosen else 3))
        painter.drawRect(box)
        colour = QColor(tokens.accent if chosen else "black")
        painter.setPen(QPen(colour, 3 if chosen else 2, Qt.PenStyle.DashLine))
        painter.drawRect(box)
