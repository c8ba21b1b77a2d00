"""The fields of an interview in cards, with their words, as they stand in the steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.model.evidence import EvidenceItem
from archive.model.testimony import Testimony
from archive.model.work import RiskAssessment
from ui.desktop.desk import Desk
from ui.desktop.views.record_fields import WIDE, field_for
from ui.desktop.views.record_look import field_words
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.interview_form import RECORDING, RISK_AFTER, RISK_BEFORE, described
from ui.presenters.record_form import Form

Add = Callable[[str, QWidget], QWidget]


class InterviewFields:
    """Makes every field once, with its step; ``add`` takes each into the form that keeps its words."""

    def __init__(self, desk: Desk, add: Add) -> None:
        self._desk, self._add = desk, add
        self._described = described()
        self.made: dict[str, QWidget] = {}
        """The fields of the steps that were built, by name."""

    def card(self, *names: str) -> Card:
        """A card with these fields, two in a row where they are short."""
        card = Card()
        card.body.setSpacing(14)
        for name in names:
            self.made[name] = field_for(self._desk, self._described[name])
        waiting: list[str] = []
        for name in names:
            if self._described[name].form in WIDE:
                self._row(card, waiting)
                self._row(card, [name])
            else:
                waiting.append(name)
                if len(waiting) == 2:
                    self._row(card, waiting)
        self._row(card, waiting)
        return card

    def wrong(self) -> QWidget | None:
        """The first field that cannot be read, which says so itself; None where all is well."""
        wrong = [one for one in self.made.values() if isinstance(one, WordsField) and not one.check()]
        return wrong[0] if wrong else None

    def say(self, hints: Mapping[str, str]) -> None:
        """Set the words of every field in the language of the windows."""
        for name, one in self.made.items():
            if isinstance(one, FormField):
                one.say(self._words(name), hints.get(name, ""))

    def set_error(self, field: str, words: str) -> bool:
        """Say what is wrong at the field of that name in the record; False where no such field is shown."""
        for name in (field, f"{RISK_BEFORE}{field}", f"{RISK_AFTER}{field}"):
            one = self.made.get(name)
            if isinstance(one, FormField):
                one.set_error(words)
                one.setFocus()
                return True
        return False

    def clear_errors(self) -> None:
        """Nothing is wrong."""
        for one in self.made.values():
            if isinstance(one, FormField):
                one.set_error("")

    def _words(self, name: str) -> str:
        language = self._desk.language
        if name == RECORDING:
            return field_words(EvidenceItem, "testimony_id", language)
        kind = RiskAssessment if ":" in name else Testimony
        return field_words(kind, name.split(":")[-1], language)

    def _row(self, card: Card, names: list[str]) -> None:
        named: Sequence[tuple[str, QWidget]] = [(name, self.made[name]) for name in names]
        if len(named) == 1 and self._described[names[0]].form is not Form.CODE:
            card.body.addWidget(self._add(*named[0]))
        elif named:
            row = QHBoxLayout()
            row.setSpacing(14)
            for name, one in named:
                row.addWidget(self._add(name, one), 1, Qt.AlignmentFlag.AlignTop)
            if len(named) == 1:
                row.addStretch(1)
            card.body.addLayout(row)
        names.clear()
