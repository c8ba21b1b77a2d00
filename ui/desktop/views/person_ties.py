"""Below the roles of a person: ties to others, what identifies without the name, numbers behind a second click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model.organisations import Relation
from archive.model.people import Person
from archive.questions.identifying import Identifying
from archive.vocabulary.bodies import ContactKind, IdentifierKind, LegalStatus, RelationKind
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.date_bounds import bounds_words
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.role_row import RoleRow
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.answer_details import details_in_words
from ui.presenters.person import PersonHead, PersonNames
from ui.presenters.person_ties import Numbers, PersonTies, Tie
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_place import RecordPlace

_MOST_LINES = 12


class PersonTiesView(QWidget):
    """Ties identify, and come with the names; numbers and ways to reach the person only after one click more."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = PersonTies(desk.vault)
        self._person_id = self._code = ""
        self._named = False
        self._ties: tuple[Tie, ...] = ()
        self._numbers: Numbers | None = None
        self._found: Identifying | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self._ties_card, self._found_card, self._numbers_card = Card(), Card(), Card()
        self._ties_words = PlainLabel(role="muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.add_tie = ActionButton(look, icon="plus")
        self.add_tie.clicked.connect(self._begin_tie)
        self.compare = ActionButton(look, icon="arrow-left-right")
        self.compare.clicked.connect(lambda: self.wanted.emit("merge", self._code))
        self._found_words = PlainLabel(role="muted", wrap=True)
        self.facts = FactsGrid()
        self.look_closer = ActionButton(look, icon="fingerprint")
        self.look_closer.clicked.connect(self._ask_identifying)
        self._numbers_words = PlainLabel(role="muted", wrap=True)
        self.numbers = FactsGrid()
        self.show_numbers = ActionButton(look, icon="eye")
        self.show_numbers.clicked.connect(self._ask_numbers)
        self._trouble = Banner(look)
        self._tying = LatestJob(runner, self)
        self._tying.answered.connect(self._show_ties)
        self._tying.failed.connect(self._tell)
        self._finding = LatestJob(runner, self)
        self._finding.answered.connect(self._show_found)
        self._finding.failed.connect(self._tell)
        self._numbering = LatestJob(runner, self)
        self._numbering.answered.connect(self._show_numbers)
        self._numbering.failed.connect(self._tell)
        self._arrange()
        self._retranslate()

    def show_head(self, head: PersonHead) -> None:
        """The person whose ties these are."""
        if head.id != self._person_id:
            self._found = None
        self._person_id, self._code = head.id, head.code
        self._retranslate()

    def show_names(self, names: PersonNames | None) -> None:
        """The names are shown, or hidden again, and with them what is behind them."""
        self._named = names is not None
        self._numbering.forget()
        self._numbers = None
        if names is None:
            self._tying.forget()
            self._ties = ()
        else:
            person_id = names.person.id
            self._tying.ask(lambda _progress, _token: self._presenter.ties(person_id))
        self._retranslate()

    def leave(self) -> None:
        """Another person is shown next."""
        self._finding.forget()
        self._person_id = self._code = ""
        self._found = None
        self.show_names(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_tie)
        buttons.addWidget(self.compare)
        buttons.addStretch()
        self._ties_card.body.addWidget(self._ties_words)
        self._ties_card.body.addLayout(self._rows)
        self._ties_card.body.addLayout(buttons)
        for card, parts in (
            (self._found_card, (self._found_words, self.facts, self.look_closer)),
            (self._numbers_card, (self._numbers_words, self.numbers, self.show_numbers)),
        ):
            for part in parts:
                if isinstance(part, ActionButton):
                    line = QHBoxLayout()
                    line.addWidget(part)
                    line.addStretch()
                    card.body.addLayout(line)
                else:
                    card.body.addWidget(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        for widget in (self._ties_card, self._found_card, self._numbers_card, self._trouble):
            lines.addWidget(widget)

    def _begin_tie(self) -> None:
        preset = {"from_entity": Person.entity, "from_id": self._person_id}
        self.wanted.emit("record", RecordPlace(Relation.entity, preset=preset))

    def _ask_identifying(self) -> None:
        person_id = self._person_id
        self._finding.ask(lambda _progress, _token: self._presenter.identifying(person_id))

    def _ask_numbers(self) -> None:
        person_id = self._person_id
        if self._numbers is not None:
            self._numbers = None
            self._retranslate()
        elif self._named:
            self._numbering.ask(lambda _progress, _token: self._presenter.numbers(person_id))

    def _show_ties(self, ties: tuple[Tie, ...]) -> None:
        if self._named:
            self._ties = ties
            self._retranslate()

    def _show_found(self, found: Identifying) -> None:
        self._found = found
        self._retranslate()

    def _show_numbers(self, numbers: Numbers) -> None:
        if self._named:
            self._numbers = numbers
            self._retranslate()

    def _retranslate(self) -> None:
        self._ties_card.set_title(self.tr("Ties to people and organisations"))
        self._found_card.set_title(self.tr("Without the name"))
        self._numbers_card.set_title(self.tr("Numbers and ways to reach the person"))
        self.add_tie.say(self.tr("Add a tie"))
        self.compare.say(self.tr("Same person?"))
        self.look_closer.say(self.tr("What identifies this person?"))
        shown = self._numbers is not None
        self.show_numbers.say(self.tr("Hide them") if shown else self.tr("Show numbers and ways to reach"))
        self.show_numbers.set_icon("eye-off" if shown else "eye")
        there = bool(self._person_id)
        self.add_tie.setEnabled(there and not self._desk.read_only)
        self.compare.setEnabled(there)
        self.look_closer.setEnabled(there)
        self.show_numbers.setEnabled(there and self._named)
        if not self._named:
            self._ties_words.say(self.tr("Ties are shown with the names."))
            self._numbers_words.say(self.tr("They need two steps: first the names, then the button here."))
        else:
            self._ties_words.say(self.tr("No tie is recorded."))
            self._numbers_words.say(self.tr("Make sure that nobody looks over your shoulder."))
        self._ties_words.setVisible(not self._ties)
        self._fill_ties()
        self._fill_found()
        self._fill_numbers()
        tab_in_place(self)

    def _fill_ties(self) -> None:
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if isinstance(widget, RoleRow):
                widget.clear()
                widget.hide()
                widget.deleteLater()
        language = self._desk.language
        for tie in self._ties:
            kind = capitalised(label(RelationKind, str(tie.kind), language))
            if not tie.outward:
                kind = self.tr("{kind}, seen from the other side").format(kind=kind)
            said = [tie.name, bounds_words(tie.during)]
            if tie.status is not None:
                status = label(LegalStatus, str(tie.status), language)
                since = bounds_words(tie.status_during) if tie.status_during is not None else ""
                said.append(f"{status} ({since})" if since else status)
            is_person = tie.entity == Person.entity
            words = " · ".join(part for part in said if part)
            row = RoleRow(self._desk.tools.look, "user-round" if is_person else "briefcase", tie.code, words, kind)
            row.opens(self.tr("Open {code}").format(code=tie.code))
            row.wanted.connect(lambda tie=tie: self._open(tie))
            self._rows.addWidget(row)

    def _open(self, tie: Tie) -> None:
        if tie.entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[tie.entity], tie.other_id)
        else:
            self.wanted.emit("record", RecordPlace(tie.entity, tie.other_id))

    def _fill_found(self) -> None:
        found, language = self._found, self._desk.language
        if found is None:
            self._found_words.say(
                self.tr("Details that nobody else in the vault has tell who this is, alone or together.")
            )
            self.facts.show_facts([])
            return
        if not found.single:
            words = self.tr("Nothing is recorded that could be compared.")
        elif found.unique:
            words = self.tr(
                "Nobody else in the vault has what stands in one of these lines. Whoever reads it knows who is meant."
            )
        else:
            shared = self.tr("Everything that is recorded fits at least this many people in the vault: {number}")
            words = shared.format(number=found.fewest)
        if not found.complete or len(found.unique) > _MOST_LINES:
            words += " " + self.tr("There may be more combinations.")
        self._found_words.say(words)
        self.facts.show_facts(
            [
                Fact(
                    self.tr("Nobody else"),
                    ", ".join(details_in_words(one, language, names=self._named)),
                )
                for one in found.unique[:_MOST_LINES]
            ]
        )

    def _fill_numbers(self) -> None:
        numbers, language = self._numbers, self._desk.language
        facts = list[Fact]()
        for kind, value, issued in numbers.identifiers if numbers is not None else ():
            said = " · ".join(part for part in (value, issued) if part)
            facts.append(Fact(capitalised(label(IdentifierKind, str(kind), language)), said))
        for way, value, times, words, never in numbers.contacts if numbers is not None else ():
            parts = [value]
            parts += [self.tr("safe: {times}").format(times=times)] if times else []
            parts += [self.tr("say: {words}").format(words=words)] if words else []
            parts += [self.tr("never by: {ways}").format(ways=never)] if never else []
            facts.append(Fact(capitalised(label(ContactKind, str(way), language)), " · ".join(parts)))
        if numbers is not None and not facts:
            self._numbers_words.say(self.tr("None is recorded. Under All facts they can be added."))
        self.numbers.show_facts(facts)

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")
