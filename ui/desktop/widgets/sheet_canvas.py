"""Shows a page from memory: a coarse picture of the whole, a sharp one of what is seen, and a marked area on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

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
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from archive.locators import Area
from ui.desktop.key_place import key_of
from ui.desktop.look import Look
from ui.desktop.widgets.area_painting import paint_boxes, paint_mark, paint_suggested
from ui.presenters.sheet_geometry import (
    STEP,
    Fit,
    SheetGeometry,
    Wanted,
    area_between,
    moved_area,
    resized_area,
)

_RADIUS, _STILL_MS, _PAN = 10, 70, 60
_CLICK = 4
"""Pixels by which the mouse moves while somebody only presses it."""
_FIRST_AREA = Area(375, 375, 250, 250)
_FINE, _COARSE = 5, 20
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_TURN_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class SheetCanvas(QWidget):
    """Plus, minus, 0, 1, W, R, M, arrows, page keys, wheel and mouse change what is seen. Knows no file."""

    sharper_wanted = Signal()
    """What is seen has stood still for a moment; ``wanted`` says what would make it sharp."""
    moved = Signal()
    """The person looks at another place or more closely."""
    page_turned = Signal(int)
    """So many pages on or back; 0 the first, ``LAST`` the last."""
    area_changed = Signal(object)
    """The marked ``Area``, or ``None``."""
    marking_changed = Signal(bool)
    focused = Signal()
    drawn = Signal(object)
    """An ``Area`` was drawn to its end with the mouse, or agreed to with Enter while it was marked."""

    LAST = 1_000_000_000

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.geometry_of_page = SheetGeometry()
        self._whole, self._part = QImage(), QImage()
        self._part_place: Wanted | None = None
        self._area: Area | None = None
        self._boxes: tuple[tuple[Area, bool], ...] = ()
        self._suggested: tuple[tuple[Area, bool], ...] = ()
        self._opaque = False
        self._marking = False
        self._grabbed: QPointF | None = None
        self._corner: tuple[float, float] | None = None
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self.sharper_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    @property
    def area(self) -> Area | None:
        """The marked area."""
        return self._area

    @property
    def marking(self) -> bool:
        """Whether mouse and arrows mark instead of moving."""
        return self._marking

    @property
    def empty(self) -> bool:
        """Whether nothing is shown."""
        return self._whole.isNull()

    def show_whole(self, image: QImage, own: tuple[int, int]) -> None:
        """Show a page whose own size is ``own``; zoom, place and turn stay."""
        self._whole, self._part, self._part_place = image, QImage(), None
        self.geometry_of_page = self.geometry_of_page.shown(own, (self.width(), self.height()))
        self._still.start()
        self.update()

    def show_part(self, image: QImage, place: Wanted) -> None:
        """Show what is seen sharply."""
        self._part, self._part_place = image, place
        self.update()

    def forget(self) -> None:
        """Drop every picture and the mark."""
        self._whole, self._part, self._part_place, self._area = QImage(), QImage(), None, None
        self._boxes = self._suggested = ()
        self._still.stop()
        self.set_marking(False)
        self.geometry_of_page = SheetGeometry().shown((1, 1), (self.width(), self.height()))
        self.update()

    def wanted(self, most_side: int) -> Wanted | None:
        """What would make sharp what is seen; ``None`` where it is sharp."""
        wanted = self.geometry_of_page.wanted(self.devicePixelRatioF(), most_side)
        if self.empty or wanted == self._part_place or wanted.width <= self._whole.width() * 1.02:
            return None
        return wanted

    def zoom(self, factor: float, anchor: tuple[float, float] | None = None) -> None:
        """Larger or smaller."""
        self._change(self.geometry_of_page.zoomed(factor, anchor))

    def fit(self, fit: Fit) -> None:
        """Fit in as a whole or by the width."""
        self._change(self.geometry_of_page.fitted(fit))

    def own_size(self) -> None:
        """One pixel of the page on one of the screen."""
        self._change(self.geometry_of_page.scaled(1 / self.devicePixelRatioF()))

    def rotate(self) -> None:
        """A quarter turn to the right, for looking only."""
        self._change(self.geometry_of_page.rotated())

    def look_like(self, other: SheetGeometry) -> None:
        """As close as another page, at the same place. Not told to anybody."""
        self.geometry_of_page = self.geometry_of_page.like(other.over_fit, other.middle)
        self._still.start()
        self.update()

    def show_area(self, area: Area | None, *, close: bool = False) -> None:
        """Mark an area, and come close to it. Not told to anybody."""
        self._area = area
        if area is not None and close:
            self.geometry_of_page = self.geometry_of_page.on(area)
            self._still.start()
        self.update()

    def show_boxes(self, boxes: Iterable[tuple[Area, bool]], *, opaque: bool) -> None:
        """Lay boxes over the page, each chosen or not; ``opaque`` as they will be, else so that one sees through."""
        self._boxes, self._opaque = tuple(boxes), opaque
        self.update()

    def show_suggested(self, boxes: Iterable[tuple[Area, bool]]) -> None:
        """Draw dashed boxes of what nobody has decided on, each chosen or not; nothing under them is hidden."""
        self._suggested = tuple(boxes)
        self.update()

    def set_marking(self, on: bool) -> None:
        """Have mouse and arrows mark an area; it begins in the middle where there is none."""
        if on == self._marking:
            return
        self._marking = on
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        if on and self._area is None and not self.empty:
            self._mark(_FIRST_AREA)
        self.marking_changed.emit(on)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.type.px(420), self._look.type.px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.type.px(160), self._look.type.px(120))

    def event(self, event: QEvent) -> bool:
        # While something is marked, Escape ends that and nothing else.
        asked = self._marking and event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and Qt.Key(event.key()) == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shifted = key_of(event), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        plain: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / STEP),
            Qt.Key.Key_0: lambda: self.fit(Fit.PAGE),
            Qt.Key.Key_1: self.own_size,
            Qt.Key.Key_W: lambda: self.fit(Fit.WIDTH),
            Qt.Key.Key_R: self.rotate,
            Qt.Key.Key_M: lambda: self.set_marking(not self._marking),
            Qt.Key.Key_Home: lambda: self.page_turned.emit(0),
            Qt.Key.Key_End: lambda: self.page_turned.emit(self.LAST),
        }
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if held or self.empty:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._step(*_ARROWS[key], shifted, bool(event.isAutoRepeat()))
        elif key in _TURN_PAGES:
            self.page_turned.emit(_TURN_PAGES[key])
        elif self._marking and self._area is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.drawn.emit(self._area)
        elif self._marking and key == Qt.Key.Key_Escape:
            self.set_marking(False)
        elif self._marking and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._mark(None)
            self.set_marking(False)
        elif key in plain:
            plain[key]()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.empty or not (self.hasFocus() or held):
            event.ignore()  # the page around it scrolls
            return
        at = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            delta = event.angleDelta()
            self._change(self.geometry_of_page.moved(delta.y() or delta.x(), 0))
        else:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP, (at.x(), at.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._grabbed = at
        self._corner = self.geometry_of_page.to_page(at.x(), at.y()) if self._marking else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grabbed is None or self.empty:
            return
        if self._corner is not None:
            self._area = area_between(self._corner, self.geometry_of_page.to_page(at.x(), at.y()))
            self.update()
        else:
            by = at - self._grabbed
            self._grabbed = at
            self._change(self.geometry_of_page.moved(by.x(), by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._corner is not None and self._area is not None:
            self.area_changed.emit(self._area)
            if self._grabbed is not None and (event.position() - self._grabbed).manhattanLength() > _CLICK:
                self.drawn.emit(self._area)
        self._grabbed = self._corner = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        now = self.geometry_of_page
        view = self.width(), self.height()
        self.geometry_of_page = now.shown((now.page_width, now.page_height), view).moved(0, 0)
        self._still.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.fillPath(frame, QColor(self._look.tokens.sunken))
        if not self.empty:
            painter.setClipPath(frame)
            self._paint_page(painter)
            boxes = [(self._around(area), chosen) for area, chosen in self._boxes]
            paint_boxes(painter, self._look.tokens, boxes, opaque=self._opaque)
            suggested = [(self._around(area), chosen) for area, chosen in self._suggested]
            paint_suggested(painter, self._look.tokens, suggested)
            if self._area is not None:
                paint_mark(painter, self._look.tokens, self._around(self._area), marking=self._marking)
            painter.setClipping(False)
        tokens = self._look.tokens
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.border), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def _paint_page(self, painter: QPainter) -> None:
        geometry = self.geometry_of_page
        box, scale = geometry.page_box(), geometry.scale
        width, height = geometry.page_width * scale, geometry.page_height * scale
        painter.save()
        painter.translate(box.left + box.width / 2, box.top + box.height / 2)
        painter.rotate(90 * geometry.turns)
        painter.translate(-width / 2, -height / 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, width, height), self._whole)
        place = self._part_place
        if place is not None and not self._part.isNull():
            wide, high = width / place.width, height / place.height
            part = QRectF(place.left * wide, place.top * high, place.across * wide, place.down * high)
            painter.drawImage(part, self._part)
        painter.restore()

    def _around(self, area: Area) -> QRectF:
        box = self.geometry_of_page.box_of(area)
        return QRectF(box.left, box.top, box.width, box.height)

    def _step(self, right: int, down: int, shifted: bool, repeated: bool) -> None:
        if not self._marking or self._area is None:
            self._change(self.geometry_of_page.moved(-right * _PAN, -down * _PAN))
            return
        size = _COARSE if repeated else _FINE
        across, along = self.geometry_of_page.turned_step(right * size, down * size)
        self._mark((resized_area if shifted else moved_area)(self._area, across, along))

    def _mark(self, area: Area | None) -> None:
        self._area = area
        self.update()
        self.area_changed.emit(area)

    def _change(self, geometry: SheetGeometry) -> None:
        self.geometry_of_page = geometry
        self._still.start()
        self.update()
        self.moved.emit()
