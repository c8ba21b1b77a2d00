"""A short field for a number as people give it, with what it is understood as below: for pages that ask many."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from archive.quantity import WORDS_ONLY, Quantity
from archive.vocabulary.work import QuantityUnit
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.words_field import WordsField
from ui.i18n import Language
from ui.presenters.quantity_entry import QuantityEntry, meant_words, understood


class CountField(WordsField):
    """Takes "more than 10", "около 20", "бірнеше" or nothing. A vague number stays vague, and words stay words."""

    def __init__(
        self,
        language: Callable[[], Language],
        unit: QuantityUnit = QuantityUnit.PEOPLE,
        parent: QWidget | None = None,
    ) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._language, self._unit = language, unit
        self._understood = PlainLabel(role="hint", wrap=True)
        lines = self.layout()
        if isinstance(lines, QVBoxLayout):
            lines.insertWidget(lines.indexOf(self._line) + 1, self._understood)
        self._line.textEdited.connect(self._typed)
        self._explain()

    def quantity(self) -> Quantity:
        """What the words mean; not understood, they are kept as words and no number is read."""
        return understood(self._line.text().strip(), QuantityEntry(unit=str(self._unit))).quantity()

    def words(self) -> str:
        return self._line.text()

    def show_words(self, words: str) -> None:
        self._line.setText(words)
        self._explain()

    def ask(self, words: str) -> None:
        """What stands in the empty field as an example."""
        self._line.setPlaceholderText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._explain()

    def _typed(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        typed, words = self._line.text().strip(), ""
        if typed:
            quantity = self.quantity()
            meant = meant_words(quantity, self._language())
            if not meant:
                words = self.tr("Kept as words")
            elif quantity.comparison in WORDS_ONLY:
                words = self.tr("No number is made of it")
            elif meant.casefold() != typed.casefold():
                words = meant
        self._understood.say(words)
        self._understood.setVisible(bool(words))
        self._line.setAccessibleDescription(words)
