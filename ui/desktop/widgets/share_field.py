"""One recovery share typed from its sheet: a line for the word that comes next, and the words so far by number."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crypto.shares import WORDS_IN_SHARE
from ui.desktop.widgets.field_hints import SECRET
from ui.desktop.widgets.form_field import FormField
from ui.presenters.share_entry import ShareWords

_COLUMNS = 3
_ROWS = -(-WORDS_IN_SHARE // _COLUMNS)


class _WordLine(QLineEdit):
    """``accepted`` at a space or Enter, ``moved`` by the arrows and by Backspace in an empty line."""

    accepted = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.accepted.emit()
        elif key == Qt.Key.Key_Up or (key == Qt.Key.Key_Backspace and not self.text()):
            self.moved.emit(-1)
        elif key == Qt.Key.Key_Down:
            self.moved.emit(1)
        elif key == Qt.Key.Key_Space:
            event.accept()
        else:
            super().keyPressEvent(event)


class ShareField(QWidget):
    """``finished`` when every word is there. A word is taken by a space or Enter as soon as it can be no other."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = ShareWords()
        self._words = [""] * WORDS_IN_SHARE
        self._at = 0
        self.line = _WordLine()
        self.line.setInputMethodHints(SECRET)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.setDragEnabled(False)
        self.line.setMaxLength(1000)
        self.line.textEdited.connect(self._edited)
        self.line.accepted.connect(self._take)
        self.line.moved.connect(self._move)
        self._field = FormField(self.line)
        self._buttons = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        for place in range(WORDS_IN_SHARE):
            button = QPushButton()
            button.setProperty("kind", "word")
            even = button.font()
            even.setFeature(QFont.Tag("tnum"), 1)  # digits of one width: the words below each other begin in one line
            button.setFont(even)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows in the line reach every word
            button.clicked.connect(partial(self._go, place))
            column, row = divmod(place, _ROWS)
            grid.addWidget(button, row, column)
            grid.setColumnStretch(column, 1)
            self._buttons.append(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self._field)
        lines.addLayout(grid)
        self.setFocusProxy(self.line)
        self._show()

    def words(self) -> tuple[str, ...]:
        """The words, an empty one where there is none yet."""
        return tuple(self._words)

    def error(self) -> str:
        """What is wrong with the word in the line."""
        return self._field.error()

    def wipe(self) -> None:
        """Forget every word, and what was undone."""
        self._words = [""] * WORDS_IN_SHARE
        self._at = 0
        self.line.setText("")
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _edited(self, text: str) -> None:
        """Several words at once come from a sheet that was typed before: they are taken one by one."""
        if len(text.split()) > 1:
            *whole, last = text.split()
            if text[-1:].isspace():
                whole, last = [*whole, last], ""
            for word in whole:
                self.line.setText(word)
                self._take()
                if self._field.error():
                    return
            self.line.setText(last)
        self._hint()

    def _take(self) -> None:
        word = self._list.meant(self.line.text())
        if word is None:
            self._field.set_error(self._wrong())
            return
        self._words[self._at] = word
        self.line.setText("")
        empty = [place for place, kept in enumerate(self._words) if not kept]
        if empty:
            later = [place for place in empty if place > self._at]
            self._at = (later or empty)[0]
        self._show()
        if not empty:
            self.finished.emit()

    def _wrong(self) -> str:
        if not self.line.text().isascii():
            return self.tr(
                "Word {number}: words of shares are in Latin letters. Switch the keyboard to English."
            ).format(number=self._at + 1)
        if self._list.starting(self.line.text(), most=1):
            return self.tr("Word {number}: more than one word begins like this. Type on.").format(number=self._at + 1)
        return self.tr(
            "Word {number}: no share has a word like this. Compare it with the sheet, letter by letter."
        ).format(number=self._at + 1)

    def _move(self, step: int) -> None:
        self._go(min(max(self._at + step, 0), WORDS_IN_SHARE - 1))

    def _go(self, place: int) -> None:
        self._at = place
        self.line.setText(self._words[place])
        self.line.selectAll()
        self.line.setFocus()
        self._show()

    def _show(self) -> None:
        for place, (button, word) in enumerate(zip(self._buttons, self._words, strict=True)):
            button.setText(f"{place + 1:\u2007>2}  {word}")
            button.setAccessibleName(self.tr("Word {number}: {word}").format(number=place + 1, word=word or "–"))
            button.setProperty("here", "true" if place == self._at else "false")
            button.style().unpolish(button)
            button.style().polish(button)
        self._hint()

    def _hint(self) -> None:
        """Which words it can still be, or how to type."""
        found = self._list.starting(self.line.text())
        self._field.set_error("" if found or not self.line.text().strip() else self._wrong())
        hint = self.tr("Four letters are enough; a space takes the word, the arrows go back and on.")
        words = self.tr("Word {number} of {all}").format(number=self._at + 1, all=WORDS_IN_SHARE)
        self._field.say(words, " · ".join(found) if found else hint)
