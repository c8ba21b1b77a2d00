"""One page of the guide, set for reading. It shows our own text and reaches for nothing outside it."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ui.desktop.look import Look
from ui.desktop.typography import MONOSPACE
from ui.presenters.guide import topic_of_link

_COLUMN = 740
_LINE_PERCENT = 140


class GuideText(QTextBrowser):
    """``topic_wanted`` tells the page of the guide that a link leads to; all other links lead nowhere."""

    topic_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._markdown = self._words = ""
        self.setProperty("guide", "true")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.anchorClicked.connect(self._follow)
        look.changed.connect(self._draw)

    def show_page(self, markdown: str, words: str = "") -> None:
        """Show a page of our own from its beginning, or from the first of the words, all of them marked."""
        self._markdown, self._words = markdown, words
        self._draw()
        self.find_next()

    def find_next(self) -> bool:
        """Go to the next marked word, from the last on to the first; False when there is none."""
        places = self._places()
        if not places:
            return False
        behind = [place for place in places if place.selectionStart() >= self.textCursor().selectionEnd()]
        self.setTextCursor((behind or places)[0])
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)
        return True

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded: no picture, no style, no page."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setLineWrapColumnOrWidth(min(self._look.type.px(_COLUMN), self.viewport().width()))
        super().resizeEvent(event)

    def _follow(self, link: QUrl) -> None:
        topic = topic_of_link(link.toString())
        if topic is not None:
            self.topic_wanted.emit(topic)

    def _draw(self) -> None:
        document = self.document()
        document.setDefaultFont(self._look.type.font())
        document.setMarkdown(
            self._markdown,
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML,
        )
        document.setDocumentMargin(self._look.type.px(24))
        _set_tables(document.rootFrame(), self._look)
        block = document.begin()
        while block.isValid():
            _set_block(block, self._look)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark(self._places())

    def _places(self) -> list[QTextCursor]:
        """Where the words stand, from the beginning to the end."""
        found = []
        for word in self._words.split():
            place = self.document().find(word)
            while not place.isNull():
                found.append(place)
                place = self.document().find(word, place)
        return sorted(found, key=QTextCursor.selectionStart)

    def _mark(self, places: list[QTextCursor]) -> None:
        shade = QTextCharFormat()
        shade.setBackground(QColor(self._look.tokens.warn_soft))
        shade.setForeground(QColor(self._look.tokens.warn))
        marks = []
        for place in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = place, shade
            marks.append(mark)
        self.setExtraSelections(marks)


def _set_tables(frame: QTextFrame, look: Look) -> None:
    for table in frame.childFrames():
        if isinstance(table, QTextTable):
            form = table.format()
            form.setBorder(1)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(QBrush(QColor(look.tokens.border)))
            form.setBorderCollapse(True)
            form.setCellPadding(look.type.px(6))
            form.setTopMargin(look.type.px(4))
            form.setBottomMargin(look.type.px(12))
            table.setFormat(form)


def _set_block(block: QTextBlock, look: Look) -> None:
    form = block.blockFormat()
    level = form.headingLevel()
    in_code = form.hasProperty(QTextFormat.Property.BlockCodeFence)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if in_code:
        _set_code(block, form, cursor, look)
    elif level:
        cursor.setCharFormat(_heading(level, look))
        form.setTopMargin(look.type.px(0 if level == 1 else 18))
        form.setBottomMargin(look.type.px(8))
    else:
        inside = QTextCursor(block).currentTable() is not None or (
            block.textList() is not None and block.next().textList() is not None
        )
        form.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(0)
        form.setBottomMargin(look.type.px(3 if inside else 9))
        _set_inline_code(block, look)
    QTextCursor(block).setBlockFormat(form)


def _heading(level: int, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize(look.type.heading if level == 1 else look.type.section)
    made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _mono(look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontFamilies(list(MONOSPACE))
    made.setFontPointSize(look.type.small)
    return made


def _set_code(block: QTextBlock, form: QTextBlockFormat, cursor: QTextCursor, look: Look) -> None:
    last = not block.next().blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
    form.setBackground(QColor(look.tokens.surface))
    form.setTopMargin(0)
    form.setBottomMargin(look.type.px(12) if last else 0)
    form.setTextIndent(look.type.px(10))
    cursor.mergeCharFormat(_mono(look))


def _set_inline_code(block: QTextBlock, look: Look) -> None:
    # Formats are changed behind the iteration: changing them within it would end it.
    runs = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.isValid() and fragment.charFormat().fontFixedPitch():
            runs.append((fragment.position(), fragment.length()))
        iterator += 1
    for start, length in runs:
        cursor = QTextCursor(block.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        code = _mono(look)
        code.setBackground(QColor(look.tokens.surface))
        cursor.mergeCharFormat(code)
