"""A box to tick whose outline can be seen in light and in dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from ui.desktop.look import Look


class CheckBox(QCheckBox):
    """As Qt's own, with the outline of every other control (WCAG 2.2, 1.4.11)."""

    def __init__(self, look: Look, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        paint_box(painter, self._look, QRectF(place), on=self.isChecked(), usable=self.isEnabled())
        painter.end()


def paint_box(painter: QPainter, look: Look, place: QRectF, *, on: bool, usable: bool) -> None:
    """The box of a ``CheckBox`` at that place."""
    tokens = look.tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(QColor(tokens.border_strong if usable else tokens.border), 1))
    painter.setBrush(QColor(tokens.accent if on and usable else tokens.surface))
    painter.drawRoundedRect(box, 3.5, 3.5)
    if on:
        colour = tokens.on_accent if usable else tokens.text3
        look.icons.paint(painter, "check", colour, box.adjusted(1, 1, -1, -1), 3.0)
