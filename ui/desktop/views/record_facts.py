"""What a record says, in words: each field that says something, and the names of those that say nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.dates import PartialDate
from archive.locator_words import place_words
from archive.locators import from_fragment
from archive.model.fields import Record
from archive.quantity import Comparison, Quantity
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.desk import Desk
from ui.desktop.views.consent_sheet import day_words
from ui.desktop.views.record_look import field_words, title_of
from ui.desktop.views.record_marks import RecordMarks
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import Language
from ui.presenters.field_facts import FieldFact
from ui.presenters.quantity_entry import QuantityEntry

MOST_LETTERS = 20_000
"""Of one field on a page: laying out more would keep the window waiting. The form holds all of it."""
_SAYS_NOTHING = ("not_stated", "not_judged")


class RecordFacts(QWidget):
    """"Not stated" is told as such: the fields of which nothing is known stand by name in one line.

    ``asked`` carries the name of a field whose sources somebody wants to see.
    """

    asked = Signal(str)

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, marked: bool = False, stacked: bool = False
    ) -> None:
        """``marked``: below each value stands where it comes from. ``stacked``: values stand below their labels."""
        super().__init__(parent)
        self._desk, self._marked = desk, marked
        self._kind: type[Record] | None = None
        self._facts: Sequence[FieldFact] = ()
        self.grid = FactsGrid(stacked=stacked)
        self._silent = PlainLabel(role="hint", wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self.grid)
        lines.addWidget(self._silent)

    def show_facts(self, kind: type[Record] | None, facts: Sequence[FieldFact]) -> None:
        """Show these facts of a record of that kind, or nothing."""
        self._kind, self._facts = kind, facts
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        stated, silent = list[Fact](), list[str]()
        kind, language = self._kind, self._desk.language
        if kind is not None:
            for fact in self._facts:
                name, words = field_words(kind, fact.spec.name, language), said(fact, language)
                marks = self._marks(fact, name)
                if words or marks is not None:
                    stated.append(Fact(name, words or self.tr("not stated"), under=marks))
                else:
                    silent.append(name[:1].lower() + name[1:])
        self.grid.show_facts(stated)
        self._silent.setVisible(bool(silent))
        self._silent.say(self.tr("Not stated: {fields}").format(fields=", ".join(silent)) if silent else "")


    def _marks(self, fact: FieldFact, name: str) -> RecordMarks | None:
        if fact.told is None or not self._marked:
            return None
        others = [said(one, self._desk.language) or self.tr("not stated") for one in fact.others]
        marks = RecordMarks(self._desk, fact.told, name, others)
        marks.asked.connect(partial(self.asked.emit, fact.spec.name))
        return marks


def said(fact: FieldFact, language: Language) -> str:
    """What a field says; empty where nothing is stated."""
    value = fact.value
    if fact.line is not None:
        return title_of(fact.line, language)
    if isinstance(value, PartialDate):
        return _date(value)
    if isinstance(value, Quantity):
        return quantity_words(value, language)
    if isinstance(value, StrEnum):
        return "" if str(value) in _SAYS_NOTHING else capitalised(label(type(value), str(value), language))
    if isinstance(value, tuple):
        return ", ".join(
            label(type(one), str(one), language) if isinstance(one, StrEnum) else str(one) for one in value
        )
    if isinstance(value, bool):
        yes, no = QCoreApplication.translate("RecordFacts", "yes"), QCoreApplication.translate("RecordFacts", "no")
        return yes if value else no
    if isinstance(value, dt.date):
        return day_words(value)
    if value and fact.spec.refers:
        return QCoreApplication.translate("RecordFacts", "taken out of the lists")
    text = "" if value is None else str(value)
    if fact.spec.name == "fragment" and (place := from_fragment(text)) is not None:
        return place_words(place, language)
    return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]} …"


def quantity_words(quantity: Quantity, language: Language) -> str:
    """A number as it was said, and how it is meant; a vague one stays vague."""
    entry = QuantityEntry.of(quantity)
    if not quantity.stated:
        return quantity.text
    bounds = "–".join(dict.fromkeys(part for part in (entry.least, entry.most) if part))
    meant = label(Comparison, str(quantity.comparison), language)
    exact = quantity.comparison is Comparison.EXACT
    understood = bounds if exact else f"{meant} {bounds}".strip()
    if quantity.text.strip().casefold() in (understood.casefold(), meant.casefold() if not bounds else ""):
        understood = ""
    number = f"{quantity.text} ({understood})" if quantity.text and understood else quantity.text or understood
    return f"{number} · {quantity.counted}" if quantity.counted else number


def _date(date: PartialDate) -> str:
    if not date.text.strip() and date.earliest is None and date.latest is None:
        return ""
    words, bounds = said_words(date), bounds_beside(date)
    return f"{words} ({bounds})" if bounds and bounds != words else words
