"""The chain of custody as a vertical line of events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.desktop.bidi import isolate
from ui.desktop.look import Look
from ui.desktop.theme import Kind

_NODE, _GAP, _BETWEEN = 26, 12, 16


@dataclass(frozen=True)
class TimelineEntry:
    """One event; ``what``, ``when`` and ``who`` may be stored text."""

    what: str
    when: str
    who: str = ""
    icon: str = "circle"
    kind: Kind = "neutral"
    details: tuple[str, ...] = ()
    """What else is said of it, each on a line of its own."""


@dataclass(frozen=True)
class _Placed:
    entry: TimelineEntry
    top: int
    height: int
    what_height: int
    what: str
    facts: str


class Timeline(QWidget):
    """Paints entries in the order given and wraps them; its accessible description has the text."""

    def __init__(self, look: Look, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entries: tuple[TimelineEntry, ...] = ()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._renew)

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Replace what is shown."""
        self._entries = tuple(entries)
        self.setAccessibleDescription(
            "; ".join(", ".join(part for part in (e.when, e.what, e.who, *e.details) if part) for e in self._entries)
        )
        self._renew()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        placed = self._place(width)
        return placed[-1].top + placed[-1].height + 2 if placed else 0

    def sizeHint(self) -> QSize:
        width = self._look.type.px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.type.px(160), self._look.type.px(_NODE) if self._entries else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A crowded page must scroll rather than cut the last entries off.
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, node = self._look.tokens, self._look.type.px(_NODE)
        direction = self.layoutDirection()
        what_font, facts_font = self._fonts()
        rtl = direction == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        flags |= int(Qt.TextFlag.TextWordWrap)
        placed = self._place(self.width())
        for number, one in enumerate(placed):
            circle = QStyle.visualRect(direction, self.rect(), QRect(0, one.top, node, node))
            if number < len(placed) - 1:
                painter.setPen(QPen(QColor(tokens.border), 2))
                middle = circle.center().x() + 1
                painter.drawLine(middle, one.top + node + 4, middle, one.top + one.height + _BETWEEN - 4)
            foreground, soft = tokens.status(one.entry.kind)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(soft))
            painter.drawEllipse(QRectF(circle))
            drawing = QRectF(0, 0, node * 0.54, node * 0.54)
            drawing.moveCenter(QRectF(circle).center())
            self._look.icons.paint(painter, one.entry.icon, foreground, drawing, 2.0)
            left = node + _GAP
            text = QRect(left, one.top, self.width() - left, one.what_height)
            painter.setFont(what_font)
            painter.setPen(QColor(tokens.text))
            painter.drawText(QStyle.visualRect(direction, self.rect(), text), flags, one.what)
            text.setTop(one.top + one.what_height + 2)
            text.setBottom(one.top + one.height)
            painter.setFont(facts_font)
            painter.setPen(QColor(tokens.text2))
            painter.drawText(QStyle.visualRect(direction, self.rect(), text), flags, one.facts)
        painter.end()

    def _fonts(self) -> tuple[QFont, QFont]:
        type_ = self._look.type
        return type_.font(weight=QFont.Weight.Medium), type_.font(type_.small)

    def _place(self, width: int) -> list[_Placed]:
        what_lines, facts_lines = (QFontMetrics(font) for font in self._fonts())
        node = self._look.type.px(_NODE)
        room = QRect(0, 0, max(60, width - node - _GAP), 100_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        placed, top = [], 0
        for entry in self._entries:
            what = isolate(entry.what)
            facts = "  ·  ".join(isolate(part) for part in (entry.when, entry.who) if part)
            facts = "\n".join((facts, *(isolate(words) for words in entry.details)))
            what_height = what_lines.boundingRect(room, wrap, what).height()
            height = max(node, what_height + 2 + facts_lines.boundingRect(room, wrap, facts).height())
            placed.append(_Placed(entry, top, height, what_height, what, facts))
            top += height + _BETWEEN
        return placed

    def _renew(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()
