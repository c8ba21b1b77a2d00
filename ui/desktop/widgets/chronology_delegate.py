"""Paints the rows of a chronology: the words of the date before the line of time, what happened behind it.

The mark on the line says how far the date is known: full for one day, a ring for longer, a dotted ring for none.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from ui.desktop.bidi import isolate, plain
from ui.desktop.models.card_row import CardRow
from ui.desktop.widgets.card_delegate import CardDelegate

_MARGIN, _WHEN, _LINE, _MARK, _BETWEEN = 20, 210, 36, 11, 3


@dataclass(frozen=True)
class ChronologyRow(CardRow):
    """``when`` are the words of the date, ``bounds`` the days beside them; ``exact`` says that it is one day."""

    when: str = ""
    bounds: str = ""
    exact: bool = False
    dated: bool = True

    def spoken(self) -> str:
        return ", ".join(part for part in (self.when, self.bounds, super().spoken()) if part)


class ChronologyDelegate(CardDelegate):
    """Every row is as high as the rows of other lists."""

    def _content(
        self,
        painter: QPainter,
        area: QRect,
        direction: Qt.LayoutDirection,
        row: CardRow,
        selected: bool,
    ) -> None:
        if not isinstance(row, ChronologyRow):
            return
        px, tokens = self._look.type.px, self._look.tokens
        title_font, facts_font = self._fonts()
        title_lines, facts_lines = QFontMetrics(title_font), QFontMetrics(facts_font)

        def mirrored(x: int, y: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, area, QRect(area.x() + x, area.y() + y, width, height))

        margin, when = px(_MARGIN), px(_WHEN)
        top = (area.height() - title_lines.height() - facts_lines.height() - _BETWEEN) // 2
        below = top + title_lines.height() + _BETWEEN
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        rtl = direction == Qt.LayoutDirection.RightToLeft
        align |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft

        def write(words: str, lines: QFontMetrics, left: int, y: int, width: int) -> None:
            shown = lines.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(mirrored(left, y, width, lines.height()), align, isolate(shown))

        painter.setFont(title_font)
        painter.setPen(QColor(tokens.text if row.dated else tokens.text2))
        high = top if row.bounds else (area.height() - title_lines.height()) // 2
        write(plain(row.when), title_lines, margin, high, when)
        painter.setFont(facts_font)
        painter.setPen(QColor(tokens.text2))
        write(row.bounds, facts_lines, margin, below, when)
        self._mark(painter, area, mirrored(margin + when, 0, px(_LINE), area.height()), row, selected)

        left = margin + when + px(_LINE)
        width = area.width() - left - margin
        painter.setFont(title_font)
        painter.setPen(QColor(tokens.text))
        write(plain(row.title), title_lines, left, top, width)
        taken = self._status(painter, mirrored, (left, below, width), row, facts_lines, align)
        painter.setFont(facts_font)
        painter.setPen(QColor(tokens.text2))
        facts = "  ·  ".join(isolate(fact) for fact in row.facts if fact)
        shown = facts_lines.elidedText(facts, Qt.TextElideMode.ElideRight, width - taken)
        painter.drawText(mirrored(left, below, width - taken, facts_lines.height()), align, shown)

    def _mark(self, painter: QPainter, area: QRect, column: QRect, row: ChronologyRow, selected: bool) -> None:
        tokens, side = self._look.tokens, self._look.type.px(_MARK)
        middle = column.center()
        painter.setPen(QPen(QColor(tokens.border), 2))
        painter.drawLine(middle.x(), area.top(), middle.x(), area.bottom())
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(column).center())
        colour = QColor(tokens.accent if row.exact else tokens.text3)
        pen = QPen(colour, 2)
        if not row.dated:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        ground = tokens.accent_soft if selected else tokens.bg
        painter.setBrush(colour if row.exact else QColor(ground))
        painter.drawEllipse(circle)
