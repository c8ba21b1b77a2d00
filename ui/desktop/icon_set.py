"""The icons: vendored Lucide drawings, coloured when painted, sharp at every scale.

One ``IconSet`` belongs to the application and is handed down; it reads a drawing the first
time it is painted.
"""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

ICON_FOLDER = Path(__file__).parent / "icons"
STROKE = 1.75
_KEPT = 512


class IconSet:
    """Paints icons by name and colour, and keeps the parsed drawings."""

    def __init__(self, folder: Path = ICON_FOLDER) -> None:
        self._folder = folder
        self._renderers: OrderedDict[tuple[str, str, float], QSvgRenderer] = OrderedDict()

    def paint(self, painter: QPainter, name: str, colour: str, box: QRectF, stroke: float = STROKE) -> None:
        """Paint ``name`` into ``box``. Raises FileNotFoundError when there is no such drawing."""
        self._renderer(name, colour, stroke).render(painter, box)

    def icon(
        self, name: str, colour: str, checked_colour: str | None = None, disabled_colour: str | None = None
    ) -> QIcon:
        """A QIcon for buttons, with its own colour when switched on and when disabled."""
        return QIcon(_Engine(self, name, colour, checked_colour or colour, disabled_colour or colour))

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """A picture of ``size`` logical pixels for a screen with that pixel ratio."""
        made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        try:
            self.paint(painter, name, colour, QRectF(made.rect()))
        finally:
            painter.end()  # a picture that goes while somebody paints on it takes the program along
        made.setDevicePixelRatio(ratio)
        return made

    def _renderer(self, name: str, colour: str, stroke: float) -> QSvgRenderer:
        from PySide6.QtSvg import QSvgRenderer

        key = (name, colour, stroke)
        if key in self._renderers:
            self._renderers.move_to_end(key)
            return self._renderers[key]
        drawing = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        drawing = drawing.replace("currentColor", colour)
        drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        self._renderers[key] = renderer
        if len(self._renderers) > _KEPT:
            self._renderers.popitem(last=False)
        return renderer


class _Engine(QIconEngine):
    def __init__(self, icons: IconSet, name: str, normal: str, checked: str, disabled: str) -> None:
        super().__init__()
        self._made_of = (icons, name, normal, checked, disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        icons, name, normal, checked, disabled = self._made_of
        colour = checked if state == QIcon.State.On else normal
        # A button with little room offers a rectangle; the drawing stays square in its middle.
        box = QRectF(0, 0, min(rect.width(), rect.height()), min(rect.width(), rect.height()))
        box.moveCenter(QRectF(rect).center())
        icons.paint(painter, name, disabled if mode == QIcon.Mode.Disabled else colour, box)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        try:
            self.paint(painter, made.rect(), mode, state)
        finally:
            painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(*self._made_of)
