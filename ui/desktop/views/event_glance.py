"""One event beside the list of a case, to be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.vocabulary.casework import Answer, ClaimStatus, EventKind, Verification
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.desk import Desk
from ui.desktop.views.event_people import EventPeople
from ui.desktop.views.removal import Removal
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.events import EventSheet
from ui.presenters.people import CasePeople
from ui.presenters.removal import Removable


class EventGlance(ScrollColumn):
    """What it says, its people, and taking it out of the archive."""

    edit_wanted = Signal()
    all_wanted = Signal(str)
    """The id of the event of which everything is wanted."""
    allegation_wanted = Signal(str)
    """The id of the event at which something was done to somebody that is to be written down."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sheet: EventSheet | None = None
        self._code = PlainLabel(role="mono")
        self._edit = ActionButton(desk.tools.look, icon="pencil")
        self._edit.setEnabled(not desk.read_only)
        self._edit.clicked.connect(self.edit_wanted)
        self._all = ActionButton(desk.tools.look, icon="layout-list")
        self._all.clicked.connect(self._want_all)
        self._harm = ActionButton(desk.tools.look, icon="triangle-alert")
        self._harm.setEnabled(not desk.read_only)
        self._harm.clicked.connect(self._want_allegation)
        self._title = PlainLabel(role="section", wrap=True)
        self._card = Card()
        self._facts = FactsGrid()
        self._text = PlainLabel(wrap=True)
        self._text.let_select()
        self._text_card = Card()
        self.people = EventPeople(desk)
        self.removal = Removal(desk, Removable.EVENT)
        head = QHBoxLayout()
        head.addWidget(self._code)
        head.addStretch()
        head.addWidget(self._harm)
        head.addWidget(self._all)
        head.addWidget(self._edit)
        self._card.body.addWidget(self._facts)
        self._text_card.body.addWidget(self._text)
        self.body.setContentsMargins(12, 12, 24, 24)
        self.body.setSpacing(12)
        self.body.addLayout(head)
        self.body.addWidget(self._title)
        self.body.addWidget(self._card)
        self.body.addWidget(self._text_card)
        self.body.addWidget(self.people)
        self.body.addWidget(self.removal)
        self.body.addStretch()
        self._retranslate()

    def show_event(self, sheet: EventSheet | None) -> None:
        """Show that event, or nothing."""
        known = self.sheet is not None and sheet is not None and self.sheet.event.id == sheet.event.id
        self.sheet = sheet
        self.people.show_people(sheet.people if sheet else CasePeople((), 0))
        self.removal.show_record(sheet.event.id if sheet else "", sheet.event.code if sheet else "")
        self._retranslate()
        if not known:
            self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._edit.say(self.tr("Edit"))
        self._all.say(self.tr("All facts"))
        self._harm.say(self.tr("New allegation"))
        self._text_card.set_title(self.tr("What happened"))
        sheet = self.sheet
        if sheet is None:
            for part in (self._code, self._title, self._text):
                part.say("")
            self._facts.show_facts([])
            return
        event = sheet.event
        self._code.show_stored(event.code)
        self._title.show_stored(event.title)
        self._text.show_stored(event.description)
        self._text_card.setVisible(bool(event.description))
        said, bounds = said_words(event.happened), bounds_beside(event.happened)
        facts = [Fact(self.tr("When"), said)]
        if bounds:
            facts.append(Fact(self.tr("Understood as"), bounds))
        facts.append(Fact(self.tr("Kind"), self._words(EventKind, event.kind)))
        if event.place:
            facts.append(Fact(self.tr("Place"), event.place))
        facts.append(Fact(self.tr("Statement"), self._words(ClaimStatus, event.claim)))
        facts.append(Fact(self.tr("Checked"), self._words(Verification, event.verification)))
        if event.permitted is not Answer.NOT_STATED:
            facts.append(Fact(self.tr("Permitted"), self._words(Answer, event.permitted)))
        if event.outcome:
            facts.append(Fact(self.tr("Outcome"), event.outcome))
        self._facts.show_facts(facts)

    def _want_all(self) -> None:
        if self.sheet is not None:
            self.all_wanted.emit(self.sheet.event.id)

    def _want_allegation(self) -> None:
        if self.sheet is not None:
            self.allegation_wanted.emit(self.sheet.event.id)

    def _words(self, vocabulary: type, code: str) -> str:
        return capitalised(label(vocabulary, str(code), self._desk.language))
