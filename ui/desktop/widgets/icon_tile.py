"""An icon on a soft rounded square: decoration, silent for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.look import Look
from ui.desktop.theme import Kind


class IconTile(QWidget):
    """``side`` is in pixels of the design; with ``bare`` only the icon is painted."""

    def __init__(
        self,
        look: Look,
        icon: str,
        side: int = 44,
        *,
        kind: Kind = "accent",
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._side, self._kind, self._bare = look, icon, side, kind, bare
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._renew)

    def show_icon(self, icon: str, kind: Kind) -> None:
        """Show another icon in another meaning."""
        self._icon, self._kind = icon, kind
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.type.px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        foreground, soft = self._look.tokens.status(self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        drawing = QRectF(box)
        if not self._bare:
            painter.setPen(QColor(soft))
            painter.setBrush(QColor(soft))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.width() / 4, box.width() / 4)
            drawing = QRectF(0, 0, box.width() * 0.5, box.width() * 0.5)
            drawing.moveCenter(box.center())
        self._look.icons.paint(painter, self._icon, foreground, drawing)
        painter.end()

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()
