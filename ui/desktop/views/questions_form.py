"""The form of one question: what it asks for, each field a stop of the keyboard."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from archive.vocabulary.bodies import OrganisationKind
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.labels import label
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ComplaintOutcome
from archive.vocabulary.testimony import Use
from ui.desktop.desk import Desk
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.presenters.questions import FIELDS, NEEDED, ON, USUAL, Asked, Question

_CODES: Mapping[str, type[enum.StrEnum]] = MappingProxyType(
    {
        "measures": MeasureKind,
        "acts": ActKind,
        "methods": Method,
        "by": OrganisationKind,
        "outcomes": ComplaintOutcome,
        "use": Use,
    }
)
_BOXES = frozenset(("certain", "overdue", "no_complaint", "undecided", "names"))
_COLUMNS = 2
_LETTERS = 12


class QuestionForm(QWidget):
    """``wanted`` when Enter is pressed in a line."""

    wanted = Signal()

    def __init__(self, desk: Desk, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.question = question
        self.fields: dict[str, QWidget] = {}
        self._labels: dict[str, FormField] = {}
        grid, boxes = QGridLayout(), QWidget()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        flow = FlowLayout(boxes, spacing=18)
        place = 0
        for name in FIELDS[question]:
            field = self._made(name)
            self.fields[name] = field
            if name in _BOXES:
                flow.addWidget(field)
                continue
            shown = self._labels.get(name, field)
            grid.addWidget(shown, place // _COLUMNS, place % _COLUMNS, Qt.AlignmentFlag.AlignTop)
            place += 1
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(grid)
        lines.addWidget(boxes)
        boxes.setVisible(any(name in _BOXES for name in FIELDS[question]))
        self._series: list[str] = []
        self._retranslate()
        self.put(USUAL.get(question, {}))

    def asked(self) -> Asked:
        """What stands in the form."""
        return Asked(self.question, {name: _read(field) for name, field in self.fields.items()})

    def put(self, values: Mapping[str, str]) -> None:
        """Fill the form; a field that is not named is emptied."""
        for name, field in self.fields.items():
            _write(field, values.get(name, ""))

    def offer_series(self, names: list[str]) -> None:
        """The series that there are."""
        self._series = names
        field = self.fields.get("series")
        if isinstance(field, Choice):
            field.offer([(name, name) for name in names])

    def complain(self) -> bool:
        """Say at each field that is needed and empty, or is not understood; whether something was said."""
        asked, wrong = self.asked(), False
        for name, shown in self._labels.items():
            words = self.tr("This is needed.") if name in asked.missing() else ""
            shown.set_error(words)
            wrong = wrong or bool(words)
        on = self.fields.get("on")
        if isinstance(on, DateWordsField):
            date, words = on.date(), asked.words("on")
            if not words and "on" in NEEDED.get(self.question, ()):
                on.set_error(self.tr("This is needed."))
            elif words and date.earliest is None and date.latest is None:
                on.set_error(self.tr("No day and no period is read from these words."))
            else:
                on.set_error("")
            wrong = wrong or bool(on.error())
        return wrong

    def focus_first(self) -> None:
        """The keyboard stands in the first field."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _made(self, name: str) -> QWidget:
        if name == "on":
            date = DateWordsField(quiet=True)
            if isinstance(date.editor, QLineEdit):
                date.editor.returnPressed.connect(self.wanted)
            return date
        if name in _BOXES:
            return CheckBox(self._desk.tools.look)
        field: QWidget
        if name in _CODES or name == "series":
            field = Choice(self._desk.tools.look)
            # As wide as its column, however long the longest of its words is.
            field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_LETTERS)
        else:
            line = QLineEdit()
            line.returnPressed.connect(self.wanted)
            line.setMaxLength(200)
            field = line
        self._labels[name] = FormField(field)
        return field

    def _retranslate(self) -> None:
        words = self._words()
        for name, shown in self._labels.items():
            shown.say(*words[name]())
        for name, field in self.fields.items():
            if isinstance(field, DateWordsField):
                field.say(*words[name]())
            elif isinstance(field, QCheckBox):
                field.setText(words[name]()[0])
                field.setAccessibleName(words[name]()[0])
            elif isinstance(field, Choice) and name in _CODES:
                self._offer(name, field)

    def _offer(self, name: str, field: Choice) -> None:
        codes, language = _CODES[name], self._desk.language
        first = self.tr("— choose —") if name in NEEDED.get(self.question, ()) else self.tr("Any")
        field.offer(
            [("", first), *((str(code), capitalised(label(codes, str(code), language))) for code in codes)]
        )

    def _words(self) -> Mapping[str, Callable[[], tuple[str, str]]]:
        """Label and hint of every field that there is."""
        return {
            "on": lambda: (self.tr("Day or period"), self.tr("For example: 8 January 2022, May 2022")),
            "measures": lambda: (self.tr("Kind of measure"), ""),
            "days": lambda: (self.tr("For more than so many days"), ""),
            "article": lambda: (self.tr("Article"), self.tr("For example: 405, 272.1, KZ-CC-405")),
            "place": lambda: (self.tr("Code of the place"), self.tr("For example: L-0001. Empty: anywhere")),
            "acts": lambda: (self.tr("What was done"), ""),
            "methods": lambda: (self.tr("How"), ""),
            "by": lambda: (self.tr("Who is said to have done it"), ""),
            "outcomes": lambda: (self.tr("What came of a complaint"), ""),
            "series": lambda: (self.tr("Series"), ""),
            "use": lambda: (self.tr("Use"), ""),
            "audience": lambda: (self.tr("For whom"), self.tr("Empty: for anybody")),
            "person": lambda: (self.tr("Code of the person"), self._person_hint()),
            "certain": lambda: (self.tr("Only what is certain"), ""),
            "overdue": lambda: (self.tr("Only limits that passed"), ""),
            "no_complaint": lambda: (self.tr("Also without a complaint"), ""),
            "undecided": lambda: (self.tr("Only what nobody decided"), ""),
            "names": lambda: (self.tr("Show words that may name somebody"), ""),
        }

    def _person_hint(self) -> str:
        if self.question is Question.LEFT:
            return self.tr("Empty: with anybody in it")
        return self.tr("For example: P-0007")


def _read(field: QWidget) -> str:
    if isinstance(field, DateWordsField):
        return field.words()
    if isinstance(field, QCheckBox):
        return ON if field.isChecked() else ""
    if isinstance(field, Choice):
        return field.key()
    return field.text() if isinstance(field, QLineEdit) else ""


def _write(field: QWidget, words: str) -> None:
    if isinstance(field, DateWordsField):
        field.show_words(words)
    elif isinstance(field, QCheckBox):
        field.setChecked(words == ON)
    elif isinstance(field, Choice):
        field.choose(words)
    elif isinstance(field, QLineEdit):
        field.setText(words)
