"""The words of new shares, one share at a time, by their numbers, to be copied by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crypto.shares import WORDS_IN_SHARE
from ui.desktop.look import Look
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel

_COLUMNS = 3
_ROWS = -(-WORDS_IN_SHARE // _COLUMNS)


class SharePage(QWidget):
    """Cannot be selected or copied from: nothing offers these words to the clipboard."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[str, ...] = ()
        self._at = 0
        self._title = PlainLabel(role="section")
        self.before, self.after = IconButton(look, "chevron-left"), IconButton(look, "chevron-right")
        self.before.clicked.connect(lambda: self._go(-1))
        self.after.clicked.connect(lambda: self._go(1))
        head = QHBoxLayout()
        head.addWidget(self.before)
        head.addWidget(self._title)
        head.addWidget(self.after)
        head.addStretch()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        self._words: list[PlainLabel] = []
        for place in range(WORDS_IN_SHARE):
            column, row = divmod(place, _ROWS)
            number = PlainLabel(str(place + 1), "hint")
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            word = PlainLabel(role="strong")
            grid.addWidget(number, row, 2 * column)
            grid.addWidget(word, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
            self._words.append(word)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(head)
        lines.addLayout(grid)
        self.setFocusProxy(self.after)
        self._show()

    def show_shares(self, shares: Sequence[str]) -> None:
        """Show the first of these."""
        self._shares, self._at = tuple(shares), 0
        self._show()

    def words(self) -> str:
        """The share that is shown, as one line."""
        return self._shares[self._at] if self._shares else ""

    def wipe(self) -> None:
        """Take the words off the screen and forget them."""
        self.show_shares(())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _go(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), max(len(self._shares) - 1, 0))
        self._show()

    def _show(self) -> None:
        here = self.words().split() or [""] * WORDS_IN_SHARE
        for place, (label, word) in enumerate(zip(self._words, here, strict=True), start=1):
            label.say(word)
            label.setAccessibleName(self.tr("Word {number}: {word}").format(number=place, word=word) if word else "")
        all_of_them = len(self._shares)
        self._title.say(
            self.tr("Share {number} of {all}").format(number=self._at + 1, all=all_of_them) if all_of_them else ""
        )
        self.before.say(self.tr("The share before"))
        self.after.say(self.tr("The next share"))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < all_of_them - 1)
