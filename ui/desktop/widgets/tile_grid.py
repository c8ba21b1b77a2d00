"""A grid of small pictures that scrolls a hundred thousand of them: a table of tiles, painted when looked at."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.desktop.bidi import plain
from ui.desktop.look import Look
from ui.desktop.models.card_row import CardRow
from ui.desktop.models.id_rows import ID_ROLE, ROW_ROLE
from ui.desktop.models.tiles import PICTURE_ROLE, Tiles

TILE_WIDTH, TILE_HEIGHT = 176, 176
_PICTURE_HEIGHT = 124
_GAP, _RADIUS = 6, 8
_STILL_MS = 60

Index = QModelIndex | QPersistentModelIndex


class _Tile(QStyledItemDelegate):
    """A picture or an icon, the code and the title below."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, CardRow):
            return
        tokens, px = self._look.tokens, self._look.type.px
        state: QStyle.StateFlag = option.state
        place: QRect = option.rect
        box = QRectF(place).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(state & QStyle.StateFlag.State_Selected)
        frame = QPainterPath()
        frame.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillPath(frame, QColor(tokens.accent_soft if current else tokens.surface))
        upper = QRectF(box.left() + 4, box.top() + 4, box.width() - 8, px(_PICTURE_HEIGHT))
        self._picture(painter, upper, index.data(PICTURE_ROLE), row)
        below = upper.bottom() + 4
        self._words(painter, QRectF(upper.left(), below, upper.width(), box.bottom() - below - 2), row)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(tokens.accent if focused or current else tokens.border), 2 if focused else 1))
        painter.drawPath(frame)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.type.px(TILE_WIDTH), self._look.type.px(TILE_HEIGHT))

    def _picture(self, painter: QPainter, upper: QRectF, picture: QPixmap | None, row: CardRow) -> None:
        painter.fillRect(upper, QColor(self._look.tokens.sunken))
        if picture is not None:
            size = picture.deviceIndependentSize().scaled(upper.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRectF(0, 0, size.width(), size.height())
            shown.moveCenter(upper.center())
            painter.drawPixmap(shown, picture, QRectF(picture.rect()))
        if picture is None or row.icon == "eye-off":
            side = self._look.type.px(28)
            place = QRectF(0, 0, side, side)
            place.moveCenter(upper.center())
            self._look.icons.paint(painter, row.icon, self._look.tokens.text2, place)

    def _words(self, painter: QPainter, lower: QRectF, row: CardRow) -> None:
        tokens = self._look.tokens
        metrics = painter.fontMetrics()
        height = metrics.height()
        said = (row.facts[0] if row.facts else "", tokens.text2), (plain(row.title), tokens.text)
        for number, (words, colour) in enumerate(said):
            painter.setPen(QColor(colour))
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(lower.width()))
            line = QRectF(lower.left(), lower.top() + number * height, lower.width(), height)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)


class TileGrid(QTableView):
    """Tells ids: ``current_changed`` while moving, ``opened`` on Enter or double click."""

    current_changed = Signal(object)
    opened = Signal(object)
    seen = Signal(int, int)
    """The first and the last row of the grid that are on the screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kept: object = None
        self.setProperty("cards", "true")
        self.setItemDelegate(_Tile(look, self))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(20)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.doubleClicked.connect(self._open)
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self.look_again)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        look.changed.connect(self._measure)

    def show_tiles(self, tiles: Tiles) -> None:
        """The model to show."""
        self.setModel(tiles)
        tiles.modelAboutToBeReset.connect(self._remember)
        tiles.modelReset.connect(self._restore)
        self._measure()

    def select_id(self, row_id: object) -> None:
        """Make that tile current and visible."""
        tiles = self.model()
        if isinstance(tiles, Tiles) and isinstance(row_id, str) and row_id != self.current_id():
            place = tiles.place_of(row_id)
            if place.isValid():
                self.setCurrentIndex(place)
                self.scrollTo(place)

    def current_id(self) -> object:
        """The id of the current tile, or None."""
        return self.currentIndex().data(ID_ROLE) if self.currentIndex().isValid() else None

    def rows_seen(self) -> tuple[int, int]:
        """The first and the last row on the screen; ``(0, -1)`` where there is none."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return 0, -1
        return first, (self.model().rowCount() - 1 if last < 0 else last)

    def look_again(self) -> None:
        """Say what is on the screen."""
        first, last = self.rows_seen()
        if self.isVisible() and last >= first:
            self.seen.emit(first, last)

    def _moved(self) -> None:
        """Pictures come also while one scrolls on and on: the timer is not begun anew."""
        if not self._still.isActive():
            self._still.start()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        tiles = self.model()
        width = self._look.type.px(TILE_WIDTH)
        columns = max(self.viewport().width() // width, 1)
        if isinstance(tiles, Tiles):
            tiles.set_columns(columns)
        self.horizontalHeader().setDefaultSectionSize(max(self.viewport().width() // columns, 1))
        self.verticalHeader().setDefaultSectionSize(self._look.type.px(TILE_HEIGHT))
        self._still.start()

    def _open(self, index: QModelIndex) -> None:
        row_id = index.data(ID_ROLE)
        if row_id is not None:
            self.opened.emit(row_id)

    def _remember(self) -> None:
        self._kept = self.current_id()

    def _restore(self) -> None:
        kept, self._kept = self._kept, None
        self.select_id(kept)
        self._still.start()
