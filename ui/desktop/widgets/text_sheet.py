"""One leaf of a stranger's text: plain words with headings, rows as tables, marks; nothing of it leaves by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from archive.evidence_texts import Leaf
from ui.desktop.bidi import plain
from ui.desktop.look import Look

_HEADINGS = {"1": 1.5, "2": 1.3, "3": 1.15}
_MOST_CELLS = 3000
"""More are shown as lines with strokes between the cells: a table of that size takes too long to lay out."""
_MOST_COLUMNS = 40
_STROKE = "  │  "


class TextSheet(QTextEdit):
    """``copied`` carries what is to be copied; ``chosen`` when other lines are selected."""

    copied = Signal(str)
    chosen = Signal()
    turn = Signal(int)
    """1: the next leaf, -1: the one before."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._leaf: Leaf | None = None
        self._larger = 1.0
        self._blocks: dict[int, int] = {}
        """Where the line of that number begins in the document."""
        self._marked: list[tuple[int, int, int]] = []
        self._current = -1
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(look.type.px(14))
        self.selectionChanged.connect(self.chosen)
        look.changed.connect(self._again)

    @property
    def leaf(self) -> Leaf | None:
        """What is shown."""
        return self._leaf

    def show_leaf(self, leaf: Leaf | None) -> None:
        """Show a leaf from its beginning, or nothing."""
        self._leaf, self._marked, self._current = leaf, [], -1
        self._again()
        self.verticalScrollBar().setValue(0)

    def resize_letters(self, factor: float) -> None:
        """Show letters so many times larger than those of the windows."""
        self._larger = factor
        self._again()

    def show_places(self, places: Sequence[tuple[int, int, int]], current: int) -> None:
        """Mark found words (line, start, end as they are stored) and bring the current one into sight."""
        self._marked, self._current = list(places), current
        self._paint_places()
        if 0 <= current < len(self._marked):
            line, start, _end = self._marked[current]
            self._move_to(line, self._shown(line, start))

    def go_to_line(self, line: int) -> None:
        """Put the cursor at a line, from 0, and bring it into sight."""
        self._move_to(line, 0)

    def lines_chosen(self) -> tuple[int, int] | None:
        """First and last line of the selection, from 0; ``None`` when nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        document = self.document()
        first = document.findBlock(cursor.selectionStart()).userState()
        last = document.findBlock(max(cursor.selectionEnd() - 1, cursor.selectionStart())).userState()
        return (max(first, 0), max(last, first, 0))

    def words_chosen(self) -> str:
        """What is selected, with line breaks."""
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def choose_lines(self, first: int, last: int) -> None:
        """Select lines, from 0."""
        cursor = self.textCursor()
        cursor.setPosition(self._blocks.get(first, 0))
        end = self.document().findBlock(self._blocks.get(last, 0))
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing by dragging, by the middle button or by Qt's own copying: only by the guarded clipboard."""
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.textCursor().hasSelection():
                self.copied.emit(self.words_chosen())
            event.accept()
        elif event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turn.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turn.emit(-1)
        else:
            super().keyPressEvent(event)

    def _again(self) -> None:
        """Lay the leaf out anew."""
        self.setUpdatesEnabled(False)
        document = self.document()
        document.clear()
        self._blocks = {}
        base = self._look.type.font(self._look.type.base * self._larger)
        document.setDefaultFont(base)
        if self._leaf is not None:
            _Writer(document.rootFrame().firstCursorPosition(), self._leaf, base, self._look, self._blocks).write()
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self._paint_places()
        self.setUpdatesEnabled(True)

    def _shown(self, line: int, place: int) -> int:
        """A place in a line as it is shown: without hidden direction marks, and cells joined as they are there."""
        stored = self._leaf.lines[line] if self._leaf is not None else ""
        return len(plain(stored[:place]).replace("\t", _STROKE if self._stroked(line) else "\t"))

    def _stroked(self, line: int) -> bool:
        return self.document().findBlock(self._blocks.get(line, 0)).text().find(_STROKE) >= 0

    def _move_to(self, line: int, place: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._position(line, place))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _position(self, line: int, place: int) -> int:
        start = self._blocks.get(line, 0)
        return min(start + place, self.document().characterCount() - 1)

    def _paint_places(self) -> None:
        tokens = self._look.tokens
        found = []
        for number, (line, start, end) in enumerate(self._marked):
            if line not in self._blocks:
                continue
            selection = QTextEdit.ExtraSelection()
            now = number == self._current
            selection.format.setBackground(QColor(tokens.accent if now else tokens.warn_soft))
            selection.format.setForeground(QColor(tokens.on_accent if now else tokens.text))
            cursor = self.textCursor()
            cursor.setPosition(self._position(line, self._shown(line, start)))
            cursor.setPosition(self._position(line, self._shown(line, end)), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            found.append(selection)
        self.setExtraSelections(found)


class _Writer:
    """Writes a leaf into an empty document."""

    def __init__(self, cursor: QTextCursor, leaf: Leaf, base: QFont, look: Look, blocks: dict[int, int]) -> None:
        self._cursor, self._leaf, self._look, self._blocks = cursor, leaf, look, blocks
        self._base = base.pointSizeF()
        self._begun = False
        self._doubtful: dict[int, list[tuple[int, int]]] = {}
        for line, start, end in leaf.doubtful:
            self._doubtful.setdefault(line, []).append((start, end))

    def write(self) -> None:
        number, count = 0, len(self._leaf.lines)
        self._cursor.beginEditBlock()
        while number < count:
            if self._leaf.kinds[number] == "r":
                last = number
                while last < count and self._leaf.kinds[last] == "r":
                    last += 1
                self._rows(number, last)
                number = last
            else:
                self._line(number)
                number += 1
        self._cursor.endEditBlock()

    def _line(self, number: int) -> None:
        kind, stored = self._leaf.kinds[number], self._leaf.lines[number]
        words = plain(stored)
        if kind == "n":
            words = words.split("\t")[0]
        block = QTextBlockFormat()
        block.setLayoutDirection(_direction(words))
        block.setBottomMargin(self._look.type.px(2))
        letters = QTextCharFormat()
        if kind in _HEADINGS or kind in "456":
            letters.setFontPointSize(self._base * _HEADINGS.get(kind, 1.0))
            letters.setFontWeight(QFont.Weight.DemiBold)
            block.setTopMargin(self._look.type.px(8))
        elif kind == "m":
            letters.setForeground(QColor(self._look.tokens.text2))
        self._new_block(number, block, letters)
        self._cursor.insertText(words, letters)
        for start, end in self._doubtful.get(number, ()):
            self._doubt(number, len(plain(stored[:start])), len(plain(stored[:end])))

    def _new_block(self, number: int, block: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._begun:
            self._cursor.insertBlock(block, letters)
        else:
            self._cursor.setBlockFormat(block)
            self._begun = True
        self._note(number, self._cursor.block())

    def _note(self, number: int, block: QTextBlock) -> None:
        block.setUserState(number)
        self._blocks.setdefault(number, block.position())

    def _doubt(self, number: int, start: int, end: int) -> None:
        """A machine was not sure of these letters: a wavy line below them, and a colour."""
        block = self._cursor.block()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        doubt = QTextCharFormat()
        doubt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        doubt.setUnderlineColor(QColor(self._look.tokens.warn))
        doubt.setBackground(QColor(self._look.tokens.warn_soft))
        cursor.mergeCharFormat(doubt)

    def _rows(self, first: int, last: int) -> None:
        rows = [plain(self._leaf.lines[number]).split("\t") for number in range(first, last)]
        columns = max(map(len, rows))
        if columns > _MOST_COLUMNS or columns * len(rows) > _MOST_CELLS:
            for number, cells in enumerate(rows, first):
                block = QTextBlockFormat()
                block.setLayoutDirection(_direction(cells[0]))
                self._new_block(number, block, QTextCharFormat())
                self._cursor.insertText(_STROKE.join(cells))
            return
        shape = QTextTableFormat()
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(self._look.tokens.border))
        shape.setBorderCollapse(True)
        shape.setCellPadding(self._look.type.px(5))
        shape.setCellSpacing(0)
        shape.setTopMargin(self._look.type.px(6))
        shape.setBottomMargin(self._look.type.px(6))
        shape.setColumnWidthConstraints([QTextLength()] * columns)
        table = self._cursor.insertTable(len(rows), columns, shape)
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                within = table.cellAt(row, column).firstCursorPosition()
                self._note(first + row, within.block())
                within.insertText(words)
            for column in range(len(cells), columns):
                self._note(first + row, table.cellAt(row, column).firstCursorPosition().block())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._begun = False


def _direction(words: str) -> Qt.LayoutDirection:
    """Of a paragraph, by its first letter that has one."""
    return Qt.LayoutDirection.RightToLeft if _right_to_left(words) else Qt.LayoutDirection.LeftToRight


def _right_to_left(words: str) -> bool:
    import unicodedata

    for letter in words[:500]:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
