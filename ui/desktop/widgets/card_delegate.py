"""Paints the two-line rows of a card list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.desktop.bidi import isolate, plain
from ui.desktop.look import Look
from ui.desktop.models.card_row import CardRow
from ui.desktop.models.id_rows import ROW_ROLE
from ui.desktop.theme import Tokens

_Mirror = Callable[[int, int, int, int], QRect]
_MARGIN, _TILE, _PICTURE, _ICON, _GAP, _BETWEEN = 20, 36, 60, 18, 12, 3


class CardDelegate(QStyledItemDelegate):
    """Icon tile, title, facts, and a status as word and dot; mirrored for right-to-left.

    ``large`` rows give the picture of a record more room.
    """

    def __init__(self, look: Look, parent: QObject | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._large = large

    def row_height(self) -> int:
        """Height of every row in pixels."""
        title, facts = self._fonts()
        words = QFontMetrics(title).height() + QFontMetrics(facts).height() + self._look.type.px(26)
        return max(words, self._look.type.px(_PICTURE + 16)) if self._large else words

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._look.type.px(240), self.row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        area, state = QRect(option.rect), option.state
        tokens = self._look.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(area.adjusted(8, 2, -8, -2))
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(QColor(tokens.accent_soft if selected else tokens.sunken))
            painter.drawRoundedRect(box, 9, 9)
        if focused:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        if isinstance(row, CardRow):
            direction = option.direction
            self._content(painter, area, direction, row, selected)
        painter.restore()

    def _content(
        self,
        painter: QPainter,
        area: QRect,
        direction: Qt.LayoutDirection,
        row: CardRow,
        selected: bool,
    ) -> None:
        px, tokens = self._look.type.px, self._look.tokens
        title_font, facts_font = self._fonts()
        title_lines, facts_lines = QFontMetrics(title_font), QFontMetrics(facts_font)
        tile = px(_PICTURE if self._large else _TILE)
        icon, margin = px(_ICON), px(_MARGIN)

        def mirrored(x: int, y: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, area, QRect(area.x() + x, area.y() + y, width, height))

        square = mirrored(margin, (area.height() - tile) // 2, tile, tile)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface if selected else tokens.sunken))
        painter.drawRoundedRect(QRectF(square), 8, 8)
        if row.picture is not None:
            self._picture(painter, square, row.picture)
        else:
            drawing = QRectF(0, 0, icon, icon)
            drawing.moveCenter(QRectF(square).center())
            colour = tokens.accent_text if selected else tokens.text2
            self._look.icons.paint(painter, row.icon, colour, drawing)

        left = margin + tile + px(_GAP)
        width = area.width() - left - margin
        top = (area.height() - title_lines.height() - facts_lines.height() - _BETWEEN) // 2
        below = top + title_lines.height() + _BETWEEN
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        rtl = direction == Qt.LayoutDirection.RightToLeft
        align |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(title_font)
        painter.setPen(QColor(tokens.text))
        title = title_lines.elidedText(plain(row.title), Qt.TextElideMode.ElideRight, width)
        painter.drawText(mirrored(left, top, width, title_lines.height()), align, isolate(title))

        taken = self._status(painter, mirrored, (left, below, width), row, facts_lines, align)
        room = width - taken
        facts = "  ·  ".join(isolate(fact) for fact in row.facts if fact)
        painter.setFont(facts_font)
        painter.setPen(QColor(tokens.text2))
        shown = facts_lines.elidedText(facts, Qt.TextElideMode.ElideRight, room)
        painter.drawText(mirrored(left, below, room, facts_lines.height()), align, shown)

    def _picture(self, painter: QPainter, square: QRect, picture: QPixmap) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(square), 8, 8)
        side = min(picture.width(), picture.height())
        middle = QRect((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
        painter.save()
        painter.setClipPath(frame)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(square, picture, middle)
        painter.restore()

    def _status(
        self,
        painter: QPainter,
        mirrored: _Mirror,
        line: tuple[int, int, int],
        row: CardRow,
        lines: QFontMetrics,
        align: Qt.AlignmentFlag,
    ) -> int:
        """Paint word and dot at the far end of the second line; returns the room they take."""
        if not row.status:
            return 0
        left, top, width = line
        tokens: Tokens = self._look.tokens
        colour = QColor(tokens.text3 if row.kind == "neutral" else tokens.status(row.kind)[0])
        words = lines.horizontalAdvance(row.status) + 2
        start = left + width - words
        painter.setFont(self._fonts()[1])
        painter.setPen(colour)
        painter.drawText(mirrored(start, top, words, lines.height()), align, row.status)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(mirrored(start - 11, top + lines.height() // 2 - 3, 6, 6)))
        return words + 22

    def _fonts(self) -> tuple[QFont, QFont]:
        type_ = self._look.type
        return type_.font(weight=QFont.Weight.DemiBold), type_.font(type_.small)
