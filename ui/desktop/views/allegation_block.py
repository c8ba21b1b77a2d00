"""One part of the form of an allegation: an act, a paper, a request for access, as a card inside a section."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.views.body_marks import BodyMarks
from ui.desktop.views.record_fields import field_for
from ui.desktop.views.record_look import field_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_stops
from ui.presenters.allegation_form import FINDINGS, MANY, PARTS, Part, PartField, key
from ui.presenters.record_form import Form

Add = Callable[[str, QWidget], QWidget]
"""Keeps a field of the form under its name and gives it back."""


class AllegationBlock(QFrame):
    """``removed`` when the person does not want this part after all.

    No field stands for its editor: Tab would stop at it wherever it was left when parts before it are added.
    """

    removed = Signal()

    def __init__(self, desk: Desk, part: Part, number: int, add: Add) -> None:
        super().__init__()
        self.part, self.number = part, number
        self._desk = desk
        self.made: dict[str, QWidget] = {}
        """The fields by their names in the whole form."""
        self._described: dict[str, PartField] = {}
        self._rows: list[QWidget] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        self._title = PlainLabel(role="strong")
        self.remove = ActionButton(desk.tools.look, icon="minus", kind="plain")
        self.remove.clicked.connect(self.removed)
        if part in MANY:
            self.setProperty("card", "true")
            self._lines.setContentsMargins(16, 12, 16, 16)
            head = QHBoxLayout()
            head.addWidget(self._title, 1)
            head.addWidget(self.remove)
            self._lines.addLayout(head)
        self._lay_out(add)
        if part is Part.PAPER:
            self.findings = BodyMarks(desk)
            self.made[key(part, number, FINDINGS)] = add(key(part, number, FINDINGS), self.findings)
            self.findings.stand_aside()
            self._lines.addWidget(self.findings)
        self.retranslate()

    def field(self, name: str) -> QWidget:
        """The field of that name in this part."""
        return self.made[key(self.part, self.number, name)]

    def show_only(self, names: Collection[str]) -> None:
        """Hide the fields that are not asked for; rows of which nothing is left take no room."""
        for name, one in self._described.items():
            self.made[name].setVisible(one.name in names)
        for row in self._rows:
            row.setVisible(any(not made.isHidden() for made in row.findChildren(FormField)))

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        begin(next(iter(self.made.values())))

    def show_place(self, place: int, *, removable: bool) -> None:
        """Say which one of its kind it is, from 1."""
        words = {
            Part.ACT: self.tr("Violation {number}"),
            Part.CONCERN: self.tr("Health concern {number}"),
            Part.PAPER: self.tr("Medical paper {number}"),
            Part.ACCESS: self.tr("Request for access {number}"),
        }
        named = words.get(self.part, "").format(number=self.locale().toString(place))
        self._title.say(named)
        self.setAccessibleName(named)
        self.remove.say(self.tr("Leave out"))
        self.remove.setAccessibleName(self.tr("Leave out: {part}").format(part=named))
        self.remove.setVisible(removable)

    def retranslate(self) -> None:
        """Set the words of all fields again."""
        own = {
            "outcome": (self.tr("Was there a complaint, and what came of it"), ""),
            "quote": (self.tr("What the person said"), ""),
            "origin_id": (self.tr("Where it is written down"), ""),
            "locator": (self.tr("Paragraph, page or minute"), ""),
            "doer": (self.tr("By whom: a person"), self.tr("By code, also somebody who has no name here")),
            "doer_words": (self.tr("By whom: nobody can name them"), self.tr("“Officer with a scar”. Gets a code.")),
            "organisation_id": (self.tr("By whom: organisation"), ""),
            "unit": (self.tr("Unit, rank or shift"), ""),
            "identified": (self.tr("How it is known who it was"), ""),
            "saw": (self.tr("Who saw it"), ""),
            "saw_words": (self.tr("Who saw it: nobody can name them"), ""),
            "sexual_violence": (self.tr("Tells of sexual violence: shown in no list"), ""),
        }
        for name, one in self._described.items():
            made = self.made[name]
            words, hint = own.get(one.name, (field_words(one.kind, one.field.name, self._desk.language), ""))
            if isinstance(made, QCheckBox):
                made.setText(words)
            elif isinstance(made, FormField):
                made.say(words, hint or self._hint(one))

    def _hint(self, one: PartField) -> str:
        if one.name == "independence":
            return self.tr("Ask for it: a paper of a state doctor is not that of an independent one.")
        if one.name == "agreed":
            return self.tr("No complaint is planned without it.")
        if one.field.source:
            return self.tr("Could tell who a source is: it stands in no list.")
        if one.field.form is Form.DATE and one.name in ("happened", "examined", "requested", "filed", "due"):
            return self.tr("As it was said: “early March 2022”, “since 7 January”")
        return self.tr("Needed") if one.needed else ""

    def _lay_out(self, add: Add) -> None:
        waiting: list[QWidget] = []
        boxes = QHBoxLayout()
        boxes.setSpacing(20)
        for one in PARTS[self.part]:
            name = key(self.part, self.number, one.name)
            made = self.made[name] = add(name, field_for(self._desk, one.field))
            if isinstance(made, FormField):
                made.stand_aside()
            self._described[name] = one
            if one.field.form is Form.FLAG:
                boxes.addWidget(made)
            elif one.field.form is Form.LONG:
                self._lay_row(waiting)
                self._lines.addWidget(made)
            else:
                waiting.append(made)
                if len(waiting) == 2:
                    self._lay_row(waiting)
        self._lay_row(waiting)
        if boxes.count():
            boxes.addStretch()
            self._lines.addLayout(boxes)

    def _lay_row(self, waiting: list[QWidget]) -> None:
        if not waiting:
            return
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for made in waiting:
            row.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        if len(waiting) == 1:
            row.addWidget(QWidget(), 1)
        self._lines.addWidget(whole)
        self._rows.append(whole)
        waiting.clear()


def begin(field: QWidget) -> None:
    """Put the keyboard into a field that does not stand for its editor."""
    next(tab_stops(field), field).setFocus()
