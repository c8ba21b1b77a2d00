"""The text of a testimony: large, quiet, with the number of each paragraph at its side."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from archive.marks import Mark
from ui.desktop.look import Look
from ui.desktop.widgets.field_hints import keep_private
from ui.presenters.account import paragraph_starts

_LARGER = 1.15


class _Numbers(QWidget):
    """The strip at the side. Silent for screen readers: the numbers are only for citing."""

    def __init__(self, text: AccountText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(self._text.side(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._text.paint_numbers(self, event)


class AccountText(QPlainTextEdit):
    """A paragraph ends with an empty line. Paragraphs are cited by the numbers shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._starts: dict[int, int] = {}
        self._rows: list[int] = []
        self._marks: dict[int, Mark] = {}
        keep_private(self)
        self.setTabChangesFocus(True)
        self._numbers = _Numbers(self)
        self.textChanged.connect(self._count)
        self.updateRequest.connect(self._follow)
        look.changed.connect(self._measure)
        self._measure()

    def side(self) -> int:
        """Width of the strip with the numbers, in pixels."""
        digits = max(2, len(str(len(self._starts))))
        return self.fontMetrics().horizontalAdvance("8") * digits + self._look.type.px(32)

    def paragraphs(self) -> int:
        """How many paragraphs there are."""
        return len(self._starts)

    def paragraph_here(self) -> int:
        """The number of the paragraph in which the cursor stands; 0 before the first."""
        block = self.textCursor().blockNumber()
        at = bisect_right(self._rows, block)
        return self._starts[self._rows[at - 1]] if at else 0

    def go_to_paragraph(self, number: int) -> None:
        """Put the cursor at the beginning of that paragraph and bring it into sight."""
        row = next((row for row, one in self._starts.items() if one == number), None)
        if row is not None:
            cursor = self.textCursor()
            cursor.setPosition(self.document().findBlockByNumber(row).position())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def show_marks(self, marks: Mapping[int, Mark]) -> None:
        """Show at the side which paragraphs are marked (a dot) and which may leave (a tick)."""
        if marks != self._marks:
            self._marks = dict(marks)
            self._numbers.update()

    def paint_numbers(self, strip: QWidget, event: QPaintEvent) -> None:
        """Draw the number of every paragraph that can be seen."""
        painter = QPainter(strip)
        painter.fillRect(event.rect(), QColor(self._look.tokens.sunken))
        painter.setPen(QColor(self._look.tokens.text3))
        painter.setFont(self._look.type.font(self._look.type.small))
        block = self.firstVisibleBlock()
        line = self.fontMetrics().height()
        while block.isValid():
            top = round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())
            if top > event.rect().bottom():
                break
            number = self._starts.get(block.blockNumber())
            if number is not None:
                box = QRect(0, top, strip.width() - self._look.type.px(10), line)
                align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, align, self.locale().toString(number))
                mark = self._marks.get(number)
                if mark is not None:
                    # Said in words beside the text; here it only helps the eye to find a paragraph.
                    sign = "✓" if mark.released else "●"
                    painter.setPen(QColor(self._look.tokens.accent))
                    left = box.adjusted(self._look.type.px(4), 0, 0, 0)
                    painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, sign)
                    painter.setPen(QColor(self._look.tokens.text3))
            block = block.next()
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _count(self) -> None:
        # One call for the whole text: this runs at every key, and an interview has thousands of lines.
        starts = paragraph_starts(self.document().toRawText().split("\u2029"))
        if starts != self._starts:
            self._starts, self._rows = starts, list(starts)
            self._place()
            self._numbers.update()

    def _follow(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def _place(self) -> None:
        side = self.side()
        self.setViewportMargins(side + self._look.type.px(6), 0, 0, 0)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), side, inside.height()))

    def _measure(self) -> None:
        self.setFont(self._look.type.font(self._look.type.base * _LARGER))
        self.setStyleSheet(f"font-size: {self._look.type.base * _LARGER:.1f}pt")
        self._place()
