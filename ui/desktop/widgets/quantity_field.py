"""A field for a number as people give it: the words first, then how they are meant, and between what it lies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.quantity import Comparison, QuantityInvalid
from archive.vocabulary.labels import label
from archive.vocabulary.work import QuantityUnit
from ui.desktop.look import Look
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.words_field import WordsField
from ui.i18n import Language
from ui.presenters.quantity_entry import QuantityEntry, bounds_shown, understood


class QuantityField(WordsField):
    """What the words mean is filled in while they are typed, until the person says it otherwise.

    "Several" stays a word: no number is asked for, and none is made.
    """

    def __init__(
        self,
        look: Look,
        language: Callable[[], Language],
        unit: QuantityUnit = QuantityUnit.PEOPLE,
        parent: QWidget | None = None,
    ) -> None:
        """``unit`` is what is counted where nothing is stated yet."""
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._language, self._unit = language, str(unit)
        self._entry = QuantityEntry()
        self._told = False
        """Whether the person said how the words are meant: then typing changes nothing of it."""
        self.meant = CodeChoice(look, Comparison, language)
        self.least, self.most = QLineEdit(), QLineEdit()
        self.unit = CodeChoice(look, QuantityUnit, language)
        self.counted = QLineEdit()
        self._parts = {
            "meant": FormField(self.meant),
            "least": FormField(self.least),
            "most": FormField(self.most),
            "unit": FormField(self.unit),
            "counted": FormField(self.counted),
        }
        rows = QVBoxLayout()
        rows.setContentsMargins(14, 4, 0, 0)
        rows.setSpacing(10)
        for names in (("meant", "least", "most"), ("unit", "counted")):
            row = QHBoxLayout()
            row.setSpacing(14)
            for name in names:
                row.addWidget(self._parts[name], 1)
            rows.addLayout(row)
        self._inner = QWidget()
        self._inner.setLayout(rows)
        lines = self.layout()
        if isinstance(lines, QVBoxLayout):
            lines.insertWidget(lines.indexOf(self._line) + 1, self._inner)
        self._line.textEdited.connect(self._typed)
        self.meant.changed.connect(self._tell)
        for line in (self.least, self.most):
            line.textEdited.connect(self._tell)
        self.unit.changed.connect(self._chose)
        self.counted.textEdited.connect(self._chose)
        self._retranslate()
        self._fill(self._entry)

    def words(self) -> str:
        return self._read().words()

    def show_words(self, words: str) -> None:
        entry = QuantityEntry.read(words)
        meant = understood(entry.text, entry)
        self._told = (entry.comparison, entry.least, entry.most) != (meant.comparison, meant.least, meant.most)
        self._fill(entry)

    def said(self, words: str) -> str:
        entry = QuantityEntry.read(words)
        bounds = "–".join(part for part in dict.fromkeys((entry.least, entry.most)) if part)
        meant = label(Comparison, entry.comparison, self._language())
        return " · ".join(part for part in (entry.text, meant, bounds, entry.counted) if part)

    def check(self) -> bool:
        """Say at the part what does not fit together; whether all is well."""
        for part in self._parts.values():
            part.set_error("")
        try:
            self._read().quantity()
        except QuantityInvalid as error:
            wrong = self._parts.get("least" if error.column == "comparison" else error.column, self._parts["meant"])
            wrong.set_error(self.tr("A whole number is needed here, and the least is not above the most."))
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _typed(self) -> None:
        text = self._line.text()
        self._told = self._told and bool(text.strip())
        self._fill(self._read() if self._told else understood(text, self._read()))
        self.changed.emit()

    def _tell(self) -> None:
        self._told = True
        self._chose()

    def _chose(self) -> None:
        self._show_bounds()
        self.changed.emit()

    def _read(self) -> QuantityEntry:
        return QuantityEntry(
            self._line.text(),
            str(self.meant.code()),
            self.least.text(),
            self.most.text(),
            str(self.unit.code()),
            self.counted.text(),
            self._entry.basis,
        )

    def _fill(self, entry: QuantityEntry) -> None:
        self._entry = entry
        for line, text in (
            (self._line, entry.text),
            (self.least, entry.least),
            (self.most, entry.most),
            (self.counted, entry.counted),
        ):
            if line.text() != text:
                line.setText(text)
        self.meant.choose(entry.comparison)
        stated = bool(entry.text) or entry.comparison != str(Comparison.NOT_STATED)
        self.unit.choose(entry.unit if stated else self._unit)
        self._show_bounds()

    def _show_bounds(self) -> None:
        least, most = bounds_shown(self.meant.code())
        self._parts["least"].setVisible(least)
        self._parts["most"].setVisible(most)
        self._say_least()
        stated = self.meant.code() is not Comparison.NOT_STATED or bool(self._line.text().strip())
        self._inner.setVisible(stated)

    def _say_least(self) -> None:
        both = all(bounds_shown(self.meant.code()))
        self._parts["least"].say(self.tr("At the least") if both else self.tr("How many"))
        self._parts["most"].say(self.tr("At the most") if both else self.tr("How many"))

    def _retranslate(self) -> None:
        self._parts["meant"].say(self.tr("How it is meant"))
        self._parts["unit"].say(self.tr("What is counted"))
        self._parts["counted"].say(self.tr("In the words of the source"))
        self._say_least()
