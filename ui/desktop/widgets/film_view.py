"""Shows frames as they come, painted from memory, and lets a part of the picture be marked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from archive.confined.films import Frame
from archive.covering.preview import Seen
from archive.locators import Area
from ui.desktop.look import Look
from ui.desktop.widgets.area_painting import paint_boxes, paint_mark
from ui.presenters.sheet_geometry import area_between, moved_area, resized_area

_RADIUS, _STILL_MS = 10, 180
_FIRST = Area(375, 375, 250, 250)
_ARROWS = {Qt.Key.Key_Left: (-10, 0), Qt.Key.Key_Right: (10, 0), Qt.Key.Key_Up: (0, -10), Qt.Key.Key_Down: (0, 10)}


class FilmView(QWidget):
    """A click is ``pressed``; while ``marking``, mouse and arrows (with shift: the size) draw an area instead."""

    pressed = Signal()
    area_changed = Signal(object)
    """The marked ``Area``, or ``None``."""
    marking_changed = Signal(bool)
    shown = Signal()
    """Another frame stands there."""
    resized = Signal()
    """It has another size, and kept it for a moment."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame: Frame | None = None
        self._image = QImage()
        self._words, self._icon = "", ""
        self._area: Area | None = None
        self._boxes: tuple[tuple[Area, bool], ...] = ()
        self._laid: Seen | None = None
        self._gone = ""
        self._marking = False
        self._corner: QPointF | None = None
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self.resized)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    @property
    def area(self) -> Area | None:
        """The marked part of the picture."""
        return self._area

    @property
    def marking(self) -> bool:
        """Whether mouse and arrows mark."""
        return self._marking

    @property
    def empty(self) -> bool:
        """Whether no frame is shown."""
        return self._image.isNull()

    def pixels(self) -> tuple[int, int]:
        """How large a frame can be shown here, in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

    def show_frame(self, frame: Frame) -> None:
        """Show that frame from now on."""
        # The picture does not own its pixels: the frame that does is kept as long.
        pixels = QImage.Format.Format_RGB888
        self._image = QImage(frame.rows, frame.width, frame.height, frame.stride, pixels)
        self._frame = frame
        self.shown.emit()
        self.update()

    def say(self, words: str, icon: str = "") -> None:
        """What stands there while there is nothing to see."""
        self._words, self._icon = words, icon
        self.update()

    def forget(self) -> None:
        """Drop the frame and the mark."""
        self._image, self._frame, self._area = QImage(), None, None
        self.lay_over((), None)
        self.set_marking(False)
        self.say("")

    def show_area(self, area: Area | None) -> None:
        """Mark a part of the picture. Not told to anybody."""
        self._area = area
        self.update()

    def lay_over(self, boxes: Iterable[tuple[Area, bool]], seen: Seen | None, gone: str = "") -> None:
        """Lay over this frame what will be covered, each chosen or not; or what will be seen in its place.

        ``gone`` says that the whole frame will not be there.
        """
        self._boxes, self._laid, self._gone = tuple(boxes), seen, gone
        self.update()

    def set_marking(self, on: bool) -> None:
        """Have mouse and arrows mark; it begins in the middle where there is no mark."""
        on = on and not self.empty
        if on != self._marking:
            self._marking = on
            self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
            if on and self._area is None:
                self._mark(_FIRST)
            self.update()
        self.marking_changed.emit(on)

    def sizeHint(self) -> QSize:
        return QSize(self._look.type.px(480), self._look.type.px(270))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.type.px(160), self._look.type.px(90))

    def event(self, event: QEvent) -> bool:
        # While something is marked, Escape ends that and nothing else.
        asked = self._marking and event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and Qt.Key(event.key()) == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._marking and key in _ARROWS and self._area is not None:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._mark((resized_area if shifted else moved_area)(self._area, *_ARROWS[key]))
        elif self._marking and key == Qt.Key.Key_Escape:
            self.set_marking(False)
        elif self._marking and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._mark(None)
            self.set_marking(False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._corner = event.position()
            if not self._marking:
                self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._corner is not None and self._marking:
            self._area = area_between(self._place(self._corner), self._place(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._corner is not None and self._marking:
            self.area_changed.emit(self._area)
        self._corner = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._still.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.fillPath(frame, QColor(tokens.sunken if self.empty else "black"))
        if self.empty:
            self._paint_words(painter, self._words, self._icon)
        else:
            painter.setClipPath(frame)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._box(), self._image)
            self._paint_laid(painter)
            boxes = [(self._around(area), chosen) for area, chosen in self._boxes]
            paint_boxes(painter, tokens, boxes, opaque=False)
            if self._area is not None:
                paint_mark(painter, tokens, self._around(self._area), marking=self._marking)
            if self._gone:
                painter.fillRect(self._box(), QColor(tokens.sunken))
                self._paint_words(painter, self._gone, "eye-off")
            painter.setClipping(False)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.border), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def _paint_words(self, painter: QPainter, words: str, icon: str) -> None:
        middle, side = QRectF(self.rect()).center(), self._look.type.px(40)
        if icon:
            box = QRectF(0, 0, side, side)
            box.moveCenter(QPointF(middle.x(), middle.y() - side / 2))
            self._look.icons.paint(painter, icon, self._look.tokens.text3, box)
        painter.setFont(self._look.type.font())
        painter.setPen(QColor(self._look.tokens.text2))
        below = QRectF(12, middle.y() + 10, self.width() - 24, self.height() / 2 - 14)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, int(flags | Qt.TextFlag.TextWordWrap), words)

    def _around(self, area: Area) -> QRectF:
        box = self._box()
        wide, high = box.width() / 1000, box.height() / 1000
        return QRectF(
            box.left() + area.left * wide, box.top() + area.top * high, area.width * wide, area.height * high
        )

    def _paint_laid(self, painter: QPainter) -> None:
        """What the copy will have in the place of parts of this frame, without a seam between two of them."""
        seen, box = self._laid, self._box()
        if seen is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        wide, high = box.width() / seen.width, box.height() / seen.height
        for part in seen.parts:
            left, top = box.left() + part.left * wide, box.top() + part.top * high
            right, bottom = box.left() + part.right * wide, box.top() + part.bottom * high
            whole = QRectF(left, top, right - left, bottom - top).toAlignedRect()
            painter.fillRect(whole, QColor(*part.colour))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _box(self) -> QRectF:
        """Where the picture lies: fitted in as a whole."""
        width, height = max(1, self._image.width()), max(1, self._image.height())
        scale = min(self.width() / width, self.height() / height)
        box = QRectF(0, 0, width * scale, height * scale)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def _place(self, point: QPointF) -> tuple[float, float]:
        """Where in the picture that is, from 0 to 1."""
        box = self._box()
        across, down = (point.x() - box.left()) / box.width(), (point.y() - box.top()) / box.height()
        return min(1.0, max(0.0, across)), min(1.0, max(0.0, down))

    def _mark(self, area: Area | None) -> None:
        self._area = area
        self.update()
        self.area_changed.emit(area)
