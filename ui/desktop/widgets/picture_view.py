"""Shows a picture, fitted or enlarged, painted from memory."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.look import Look

_STEP, _LARGEST, _RADIUS = 1.25, 8.0, 10
_ARROWS = {
    Qt.Key.Key_Left: QPointF(60, 0),
    Qt.Key.Key_Right: QPointF(-60, 0),
    Qt.Key.Key_Up: QPointF(0, 60),
    Qt.Key.Key_Down: QPointF(0, -60),
}


class PictureView(QWidget):
    """Zoom 1.0 fits the picture in; plus, minus, 0, arrows, wheel and mouse change what is seen."""

    zoom_changed = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._image = QImage()
        self._scaled = QPixmap()
        self._zoom = 1.0
        self._offset = QPointF()
        self._grabbed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Show another picture, fitted."""
        self._image = image
        self._scaled = QPixmap()
        self._offset = QPointF()
        self._set_zoom(1.0)

    def forget(self) -> None:
        """Drop the picture and every scaled copy of it."""
        self.show_image(QImage())

    def zoom_in(self) -> None:
        self._set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        self._set_zoom(self._zoom / _STEP)

    def fit(self) -> None:
        self._set_zoom(1.0)

    def sizeHint(self) -> QSize:
        return QSize(self._look.type.px(420), self._look.type.px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.type.px(160), self._look.type.px(120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in _ARROWS and self._zoom > 1.0:
            self._move(_ARROWS[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y() > 0:
            self.zoom_in()
        else:
            self.zoom_out()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and self._zoom > 1.0:
            here = event.position().toPoint()
            self._move(QPointF(here - self._grabbed))
            self._grabbed = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scaled = QPixmap()
        self._move(QPointF())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.fillPath(frame, QColor(self._look.tokens.sunken))
        if not self._image.isNull():
            painter.setClipPath(frame)
            box = self._box()
            if self._zoom <= 1.0:
                painter.drawPixmap(box.topLeft(), self._fitted(box))
            else:
                painter.drawImage(box, self._image)
            painter.setClipping(False)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(self._look.tokens.accent if focused else self._look.tokens.border), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def _fitted(self, box: QRectF) -> QPixmap:
        if self._scaled.isNull():
            ratio = self.devicePixelRatioF()
            size = (box.size() * ratio).toSize()
            keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(self._image.scaled(size, keep, smooth))
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _box(self) -> QRectF:
        """Where the picture lies; never enlarged beyond its own pixels by fitting."""
        width, height = max(1, self._image.width()), max(1, self._image.height())
        scale = min(self.width() / width, self.height() / height, 1.0) * self._zoom
        box = QRectF(0, 0, width * scale, height * scale)
        box.moveCenter(QRectF(self.rect()).center() + self._offset)
        return box

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(_LARGEST, max(1.0, zoom))
        self._move(QPointF())
        self.zoom_changed.emit(self._zoom)

    def _move(self, by: QPointF) -> None:
        """Shift the picture, but never past its own edge."""
        self._offset = QPointF() if self._zoom <= 1.0 else self._offset + by
        box = self._box()
        free_x = max(0.0, (box.width() - self.width()) / 2)
        free_y = max(0.0, (box.height() - self.height()) / 2)
        self._offset = QPointF(
            min(free_x, max(-free_x, self._offset.x())), min(free_y, max(-free_y, self._offset.y()))
        )
        self.update()
