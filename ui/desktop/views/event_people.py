"""The people of an event: by code, by name only while names are asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.vocabulary.casework import Role
from archive.vocabulary.labels import label
from ui.desktop.desk import Desk
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.role_row import RoleRow
from ui.desktop.widgets.show_names import ShowNames
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.people import CasePeople, CasePerson


class EventPeople(Card):
    """Sources and those who helped to listen are counted and never named here."""

    add_wanted = Signal()
    person_wanted = Signal(str)
    names_wanted = Signal()
    """The switch was turned: read the people again."""
    taken_out = Signal(str, str)
    """Take this role out, for this reason."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._people = CasePeople((), 0)
        self._leaving = ""
        look = desk.tools.look
        self.show_names = ShowNames(look)
        self.show_names.toggled.connect(self._turn_names)
        self.add = ActionButton(look, icon="user-round-plus")
        self.add.setEnabled(not desk.read_only)
        self.add.clicked.connect(self.add_wanted)
        self._nobody = PlainLabel(role="muted", wrap=True)
        self._unlisted = PlainLabel(role="hint", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.taking_out = ReasonPanel(desk)
        self.taking_out.confirmed.connect(lambda reason: self.taken_out.emit(self._leaving, reason))
        self.taking_out.closed.connect(self.add.setFocus)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch()
        buttons.addWidget(self.show_names)
        self.body.addWidget(self._nobody)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._unlisted)
        self.body.addWidget(self.taking_out)
        self.body.addLayout(buttons)
        self._retranslate()

    def show_people(self, people: CasePeople) -> None:
        """Show who was what. A question about somebody who is not there any more is closed."""
        self._people = people
        if self._leaving not in {line.id for line in people.lines}:
            self.taking_out.close_panel()
        self._show_rows()

    def forget(self) -> None:
        """Nobody is shown, and names are hidden."""
        self.show_names.setChecked(False)
        self.show_people(CasePeople((), 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _turn_names(self, on: bool) -> None:
        if not on:
            # Names go at once; the answer that has none may take a moment.
            lines = tuple(replace(line, name="", label="") for line in self._people.lines)
            self._people = replace(self._people, lines=lines)
            self._show_rows()
        self.names_wanted.emit()

    def _show_rows(self) -> None:
        while item := self._rows.takeAt(0):
            row = item.widget()
            if isinstance(row, RoleRow):
                row.clear()
                row.hide()
                row.deleteLater()
        for line in self._people.lines:
            self._rows.addWidget(self._row(line))
        tab_in_place(self)
        number = self._people.unlisted
        self._nobody.setVisible(not self._people.lines and not number)
        self._unlisted.setVisible(number > 0)
        self._unlisted.say(
            self.tr("%n more role(s) are not listed here, because they would tell who a source is.", "", number)
        )

    def _row(self, line: CasePerson) -> RoleRow:
        role = capitalised(label(Role, str(line.role), self._desk.language))
        title = ", ".join(part for part in (line.name or line.label, line.rank_or_unit) if part)
        row = RoleRow(self._desk.tools.look, "user-round", line.code, title, role)
        row.opens(self.tr("Open {code}").format(code=line.code))
        row.wanted.connect(partial(self.person_wanted.emit, line.person_id))
        if not self._desk.read_only:
            row.removes(self.tr("Take {code} out of the event").format(code=line.code))
            row.removal_wanted.connect(partial(self._ask, line.id))
        return row

    def _ask(self, involvement_id: str) -> None:
        self._leaving = involvement_id
        line = next((one for one in self._people.lines if one.id == involvement_id), None)
        if line is not None:
            self._say_question(line.code)
            self.taking_out.ask("involvement", self._leaving)

    def _say_question(self, code: str) -> None:
        self.taking_out.say(
            self.tr("Take {code} out of this event?").format(code=code),
            self.tr("The person stays in the vault, and in cases and other events."),
            self.tr("Take out of the event"),
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("People"))
        self.add.say(self.tr("Add person"))
        self._nobody.say(self.tr("Nobody is recorded for this event."))
        self._say_question(next((one.code for one in self._people.lines if one.id == self._leaving), ""))
        self._show_rows()
