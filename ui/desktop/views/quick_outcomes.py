"""What followed for groups of people: a row for each outcome, with how many and the rest in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from archive.first_report import Outcome
from archive.quantity import Quantity
from archive.vocabulary.labels import label
from archive.vocabulary.outcomes import Fate
from archive.vocabulary.work import QuantityUnit
from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.count_field import CountField
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.words_field import WordsField
from ui.i18n import Language
from ui.presenters.quantity_entry import QuantityEntry, understood

_FIRST = (Fate.DAYS_IN_DETENTION, Fate.FINED, Fate.RELEASED)
_MOST_ROWS = 12


@dataclass(frozen=True)
class _Row:
    fate: CodeChoice[Fate]
    people: CountField
    detail: QLineEdit

    def texts(self) -> list[str]:
        return [self.fate.key(), self.people.words().strip(), self.detail.text().strip()]

    @property
    def empty(self) -> bool:
        return not any(self.texts()[1:])


class OutcomesField(WordsField):
    """Rows that say nothing are no outcome. The length of a detention is read in days, everything else is words."""

    def __init__(self, look: Look, language: Callable[[], Language], parent: QWidget | None = None) -> None:
        self._inner = QWidget()
        super().__init__(self._inner, parent)
        self._look, self._language = look, language
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        for column, stretch in ((0, 5), (1, 4), (2, 5)):
            self._grid.setColumnStretch(column, stretch)
        self.more = ActionButton(look, icon="plus", kind="plain")
        self.more.clicked.connect(self._add_wanted)
        lines = QVBoxLayout(self._inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(self._grid)
        for fate in _FIRST:
            self._add(fate)
        lines.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def row(self, number: int) -> tuple[CodeChoice[Fate], CountField, QLineEdit]:
        """The parts of a row."""
        one = self._rows[number]
        return one.fate, one.people, one.detail

    def outcomes(self) -> tuple[Outcome, ...]:
        """What the rows say."""
        return tuple(_outcome(row) for row in self._rows if not row.empty)

    def words(self) -> str:
        said = [row.texts() for row in self._rows if not row.empty]
        return json.dumps(said, ensure_ascii=False) if said else ""

    def show_words(self, words: str) -> None:
        said = _read(words)
        for number, row in enumerate(self._rows):
            fate = _FIRST[number] if number < len(_FIRST) else Fate.OTHER
            self._fill(row, [str(fate), "", ""])
        # A row stands again where its kind already has one, and in a row of its own otherwise.
        for texts in said:
            free = next((one for one in self._rows if one.empty and one.fate.key() == texts[0]), None)
            self._fill(free or self._add_below(), texts)
        self._retranslate()

    def said(self, words: str) -> str:
        lines = (
            f"{label(Fate, fate, self._language())}: {' · '.join(part for part in (people, detail) if part)}"
            for fate, people, detail in _read(words)
        )
        return "; ".join(lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _add_wanted(self) -> None:
        if len(self._rows) < _MOST_ROWS:
            row = self._add_below()
            self._retranslate()
            for part in (row.fate, row.people, row.detail):
                part.show()  # what is not shown yet takes no keyboard
            row.fate.setFocus()

    def _add_below(self) -> _Row:
        """One more row, at which Tab comes where it stands."""
        last, row = self._rows[-1], self._add(Fate.OTHER)
        way = (last.detail, row.fate, row.people.editor, row.detail, self.more)
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)
        return row

    def _add(self, fate: Fate) -> _Row:
        choice = CodeChoice(self._look, Fate, self._language, without=(Fate.DETAINED,))
        choice.choose_code(fate)
        choice.setMinimumContentsLength(10)
        choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row = _Row(choice, CountField(self._language), QLineEdit())
        # A holder that hands the keyboard on is a stop of its own for Tab, wherever it stands.
        row.people.setFocusProxy(None)  # type: ignore[arg-type]  # the stub forgets that there may be none
        keep_private(choice)
        keep_private(row.detail)
        choice.changed.connect(self._changed)
        row.people.changed.connect(self._changed)
        row.detail.textEdited.connect(lambda _words: self._changed())
        number = len(self._rows)
        for column, part in enumerate((choice, row.people, row.detail)):
            self._grid.addWidget(part, number, column, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)
        return row

    def _fill(self, row: _Row, texts: Sequence[str]) -> None:
        row.fate.choose(texts[0])
        row.people.show_words(texts[1])
        row.detail.setText(texts[2])

    def _changed(self) -> None:
        self._retranslate()
        self.changed.emit()

    def _retranslate(self) -> None:
        self.more.say(self.tr("Another outcome"))
        self.more.setEnabled(len(self._rows) < _MOST_ROWS)
        for row in self._rows:
            fate = label(Fate, row.fate.key(), self._language())
            row.fate.setAccessibleName(self.tr("What followed"))
            row.people.say("")
            row.people.editor.setAccessibleName(self.tr("How many: {outcome}").format(outcome=fate))
            row.people.ask(self.tr("how many"))
            days = row.fate.key() == Fate.DAYS_IN_DETENTION
            asked = self.tr("days, such as 15–20") if days else self.tr("in words")
            row.detail.setPlaceholderText(asked)
            row.detail.setAccessibleName(f"{fate}: {asked}")


def _outcome(row: _Row) -> Outcome:
    fate, detail = row.fate.code(), row.detail.text().strip()
    length = Quantity.not_stated()
    if fate is Fate.DAYS_IN_DETENTION and detail:
        length = understood(detail, QuantityEntry(unit=str(QuantityUnit.DAYS))).quantity()
    words = "" if length.stated else detail
    return Outcome(fate, row.people.quantity(), length, words)


def _read(untrusted_words: str) -> list[list[str]]:
    try:
        untrusted = json.loads(untrusted_words) if untrusted_words else []
    except ValueError:
        return []
    if not isinstance(untrusted, list):
        return []
    rows = [[str(part) for part in one] for one in untrusted if isinstance(one, list) and len(one) == 3]
    return [one for one in rows if one[0] in set(Fate) and one[0] != Fate.DETAINED][:_MOST_ROWS]
