"""The form for one event, new or known. Nothing but a title is needed; vague dates stay vague."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from archive.model.events import Event
from archive.vocabulary.casework import Answer, ClaimStatus, EventKind, Verification
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.events import EventsPresenter, EventWords


class EventEditor(Editor):
    """``saved`` carries the id of the event."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._events = EventsPresenter(desk.vault)
        self._case_id = ""
        self._event_id = ""
        look = desk.tools.look
        self._heading = PlainLabel(role="section")
        self.title = QLineEdit()
        self._title_field = FormField(self.title)
        self.happened = DateWordsField()
        self.kind = CodeChoice(look, EventKind, lambda: desk.language)
        self._kind_field = FormField(self.kind)
        self.place = QLineEdit()
        self._place_field = FormField(self.place)
        self.description = QPlainTextEdit()
        self.description.setMinimumHeight(look.type.px(110))
        self._description_field = FormField(self.description)
        self.claim = CodeChoice(look, ClaimStatus, lambda: desk.language)
        self._claim_field = FormField(self.claim)
        self.verification = CodeChoice(look, Verification, lambda: desk.language)
        self._verification_field = FormField(self.verification)
        self.permitted = CodeChoice(look, Answer, lambda: desk.language)
        self._permitted_field = FormField(self.permitted)
        self.outcome = QLineEdit()
        self._outcome_field = FormField(self.outcome)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.add("title", self._title_field))
        self.body.addWidget(self.add("happened", self.happened))
        self.add_row(("kind", self._kind_field), ("place", self._place_field))
        self.body.addWidget(self.add("description", self._description_field))
        self.add_row(("claim", self._claim_field), ("verification", self._verification_field))
        self.add_row(("permitted", self._permitted_field), ("outcome", self._outcome_field))
        self.retranslate()

    def write_new(self, case_id: str) -> None:
        """An empty form for a new event of that case; one that is open already stays as it is."""
        place = Place(f"event:new:{case_id}", Event.entity, case_id)
        if self.keeper.place != place:
            self._fill(case_id, Event(id="", code="", title=""))
            self.begin(place)
        self.title.setFocus()

    def edit(self, case_id: str, event: Event) -> None:
        """Fill the form with that event."""
        self._fill(case_id, event)
        self.title.setFocus()
        self.begin(Place(f"event:{event.id}", Event.entity, event.id))

    def work(self) -> Work | None:
        if not self.title.text().strip():
            self._title_field.set_error(self.tr("An event needs a few words that say what happened."))
            self.title.setFocus()
            return None
        self._title_field.set_error("")
        case_id, event_id = self._case_id, self._event_id
        words = EventWords(
            title=self.title.text(),
            kind=self.kind.code(),
            happened=self.happened.date(),
            place=self.place.text(),
            description=self.description.toPlainText(),
            permitted=self.permitted.code(),
            outcome=self.outcome.text(),
            claim=self.claim.code(),
            verification=self.verification.code(),
        )
        seen, insists = self.seen(), self.insists
        if event_id:
            return lambda _progress, _token: self._events.save(event_id, words, seen, insist=insists)
        return lambda _progress, _token: self._events.add(case_id, words)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("Edit event") if self._event_id else self.tr("New event"))
        self._title_field.say(self.tr("What happened"), self.tr("In a few words, without names."))
        self.happened.say(self.tr("When"), self.tr("As it was said: “early March 2022”, “between 3 and 5 May 2022”"))
        self._kind_field.say(self.tr("Kind"))
        self._place_field.say(self.tr("Place"))
        self._description_field.say(self.tr("Description"))
        self._claim_field.say(self.tr("Statement"))
        self._verification_field.say(self.tr("Checked"))
        self._permitted_field.say(self.tr("Permitted"), self.tr("For an assembly"))
        self._outcome_field.say(self.tr("Outcome"))

    def _fill(self, case_id: str, event: Event) -> None:
        self._case_id, self._event_id = case_id, event.id
        self._title_field.set_error("")
        self.title.setText(event.title)
        self.happened.show_date(event.happened)
        self.kind.choose_code(event.kind)
        self.place.setText(event.place)
        self.description.setPlainText(event.description)
        self.claim.choose_code(event.claim)
        self.verification.choose_code(event.verification)
        self.permitted.choose_code(event.permitted)
        self.outcome.setText(event.outcome)
        self._heading.say(self.tr("Edit event") if event.id else self.tr("New event"))

