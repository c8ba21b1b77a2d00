"""A field for a date in words, which shows the days it was understood as while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from archive.date_words import parse_words
from archive.dates import PartialDate
from ui.desktop.date_bounds import understood_words
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.words_field import WordsField


class DateWordsField(WordsField):
    """Takes "early March 2022", "с 3 по 5 марта 2022" or nothing; never asks for an exact day.

    A date that was shown and not typed over comes back as it was, with everything it knew.
    """

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        """``quiet``: while nothing stands in the field, nothing is said under it."""
        self._quiet = quiet
        self._line = QLineEdit()
        self._understood = PlainLabel(role="hint", wrap=True)
        super().__init__(self._line, parent)
        self._date = PartialDate.not_stated()
        lines = self.layout()
        if isinstance(lines, QVBoxLayout):
            lines.insertWidget(lines.indexOf(self._line) + 1, self._understood)
        self._line.textEdited.connect(self._typed)
        self._explain()

    def show_date(self, date: PartialDate) -> None:
        """Show a date of a record. One without words shows the plain form of its days."""
        self._date = date
        self._line.setText(date.text or date.to_edtf())
        self._explain()

    def show_words(self, words: str) -> None:
        """Put words into the field as if they had been typed, for words that were kept."""
        if words != self.words():
            self._line.setText(words)
            self._read()

    def words(self) -> str:
        """What stands in the field."""
        return self._line.text()

    def date(self) -> PartialDate:
        """The date that the words mean; with open bounds when they are not understood."""
        return self._date

    def set_read_only(self, read_only: bool) -> None:
        """Show the words without letting them be changed."""
        self._line.setReadOnly(read_only)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._explain()

    def _typed(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        self._date = parse_words(self._line.text())
        self._explain()

    def _explain(self) -> None:
        words = understood_words(self._date)
        self._understood.say(words)
        self._understood.setVisible(bool(self._line.text()) or not self._quiet)
        self._line.setAccessibleDescription(words)
