"""The events of a case: words of dates, the days they cover, and the event beside the list."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QWidget

from archive.vocabulary.casework import EventKind, Verification
from archive.vocabulary.labels import label
from crypto.jobs import CancelToken, Progress
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.desk import Desk
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.theme import Kind
from ui.desktop.views.case_member_tab import CaseMemberTab
from ui.desktop.views.case_person_editor import CasePersonEditor
from ui.desktop.views.event_editor import EventEditor
from ui.desktop.views.event_glance import EventGlance
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.allegation_place import AllegationPlace
from ui.presenters.case_place import CasePlace
from ui.presenters.events import EventLine, EventSheet, EventsPresenter
from ui.presenters.linking import Part
from ui.presenters.people import PeoplePresenter

_SIDE = 500

EVENT_ICONS: dict[EventKind, str] = {
    EventKind.ASSEMBLY: "users",
    EventKind.ARREST: "lock",
    EventKind.DETENTION: "lock",
    EventKind.SEARCH: "search",
    EventKind.INTERROGATION: "message-square",
    EventKind.HEARING: "gavel",
    EventKind.VERDICT: "scale",
    EventKind.RELEASE: "lock-open",
    EventKind.ILL_TREATMENT: "triangle-alert",
    EventKind.MEDICAL: "clipboard",
    EventKind.COMPLAINT: "file-text",
    EventKind.THREAT: "circle-alert",
    EventKind.OTHER: "calendar",
}
VERIFICATION_KINDS: dict[Verification, Kind] = {
    Verification.UNVERIFIED: "neutral",
    Verification.SINGLE_SOURCE: "warn",
    Verification.CORROBORATED: "ok",
    Verification.DOCUMENT_SEEN: "ok",
    Verification.CONTRADICTED: "bad",
    Verification.RETRACTED: "bad",
}


class CaseEvents(CaseMemberTab):
    """Moving in the list shows the event beside it; Enter edits it, Ctrl+N writes a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "calendar", Part.EVENTS)
        self._events = EventsPresenter(desk.vault)
        self._people = PeoplePresenter(desk.vault)
        self._found: dict[str, EventLine] = {}
        self._wanted = ""
        self._looking = LatestJob(desk.tools.runner, self)
        self._looking.answered.connect(self._show_glance)
        self._looking.failed.connect(self._tell)
        self.list.current_changed.connect(self._look_at)
        self.list.opened.connect(lambda _id: self.edit())
        self.glance = EventGlance(desk)
        self.glance.edit_wanted.connect(self.edit)
        self.glance.all_wanted.connect(self._show_all)
        self.glance.allegation_wanted.connect(self._begin_allegation)
        self.glance.removal.removed.connect(lambda _id: self._gone())
        people = self.glance.people
        people.names_wanted.connect(lambda: self._look_at(self.list.current_id()))
        people.person_wanted.connect(lambda person_id: self.wanted.emit("person", person_id))
        people.add_wanted.connect(self.add_person)
        people.taken_out.connect(self._take_person_out)
        self._form, self._person_form = ScrollColumn(), ScrollColumn()
        self._blank = QWidget()
        self.side = QStackedWidget()
        self.side.setFixedWidth(desk.tools.look.type.px(_SIDE))
        for part in (self._blank, self.glance, self._form, self._person_form):
            self.side.addWidget(part)
        self.columns.addWidget(self.side)
        self.retranslate()

    @cached_property
    def editor(self) -> EventEditor:
        """The form, built when it is first wanted."""
        editor = EventEditor(self.desk)
        editor.saved.connect(self._saved)
        editor.closed.connect(self._close)
        self._form.body.addWidget(editor)
        self._form.body.addStretch()
        return editor

    @cached_property
    def person_editor(self) -> CasePersonEditor:
        """The form for one more person of an event, built when it is first wanted."""
        editor = CasePersonEditor(self.desk, into_event=True)
        editor.saved.connect(lambda _id: self._close())
        editor.closed.connect(self._close)
        self._person_form.body.addWidget(editor)
        self._person_form.body.addStretch()
        return editor

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        self._read()

    def begin_linking(self) -> None:
        # Both beside the list at once would make the window wider than a small screen.
        if not self.desk.read_only:
            self.side.hide()
        super().begin_linking()

    def end_linking(self) -> None:
        super().end_linking()
        self._show_side()

    def begin_new(self) -> None:
        self.end_linking()
        self.side.setVisible(True)
        self.side.setCurrentWidget(self._form)
        self.editor.write_new(self.case_id)

    def edit(self) -> None:
        """Change the event that is shown."""
        sheet = self.glance.sheet
        if sheet is not None and not self.desk.read_only and sheet.event.id == self.list.current_id():
            self.end_linking()
            self.side.setCurrentWidget(self._form)
            self.editor.edit(self.case_id, sheet.event)

    def _show_all(self, event_id: str) -> None:
        self.wanted.emit("event", event_id)

    def _begin_allegation(self, event_id: str) -> None:
        back = ("case", CasePlace(self.case_id, "events"))
        self.wanted.emit(
            "allegation", AllegationPlace(writing=True, case_id=self.case_id, event_id=event_id, back=back)
        )

    def add_person(self) -> None:
        """Put somebody into the event that is shown."""
        sheet = self.glance.sheet
        if sheet is not None and not self.desk.read_only:
            self.side.setCurrentWidget(self._person_form)
            self.person_editor.write_new(sheet.event.id)

    def leave(self) -> None:
        super().leave()
        self._looking.forget()
        for editor in self._editors():
            editor.go_away()
        self.glance.people.forget()
        self.glance.show_event(None)
        self.side.setCurrentWidget(self._blank)

    def last_words(self) -> list[Work]:
        works = [editor.keeper.last_words() for editor in self._editors()]
        return [work for work in works if work is not None]

    def show_found(self, found: object) -> None:
        if not isinstance(found, list):
            return
        self._found = {line.id: line for line in found}
        self.show_ids(tuple(self._found))
        self._show_side()
        if self._wanted and self.list.select_id(self._wanted):
            self._wanted = ""
        elif self._found and self.list.current_id() is None:
            self.list.select_id(next(iter(self._found)))
        elif self._found:
            self._look_at(self.list.current_id())

    def row(self, line_id: str) -> CardRow | None:
        line, language = self._found.get(line_id), self.desk.language
        if line is None:
            return None
        said, bounds = said_words(line.happened), bounds_beside(line.happened)
        facts = (said, bounds, capitalised(label(EventKind, str(line.kind), language)))
        status = capitalised(label(Verification, str(line.verification), language))
        kind = VERIFICATION_KINDS[line.verification]
        return CardRow(line.id, line.title, facts, EVENT_ICONS.get(line.kind, "calendar"), status, kind)

    def retranslate(self) -> None:
        self.add.say(self.tr("Add event"))
        self.add.setToolTip(self.tr("Add event (Ctrl+N)"))
        self.list.setAccessibleName(self.tr("Events of this case"))
        self.empty.say(
            self.tr("No event yet"),
            self.tr("Write down what happened and when, in the words of whoever told it."),
            "" if self.desk.read_only else self.tr("Add event"),
        )

    def _show_side(self) -> None:
        linking = "chooser" in self.__dict__ and not self.chooser.isHidden()
        self.side.setVisible(not linking and (bool(self._found) or self._writing()))

    def _writing(self) -> bool:
        return self.side.currentWidget() in (self._form, self._person_form)

    def _editors(self) -> list[Editor]:
        built = [self.__dict__.get(name) for name in ("editor", "person_editor")]
        return [editor for editor in built if isinstance(editor, Editor)]

    def _read(self) -> None:
        case_id = self.case_id

        def read(_progress: Progress, _token: CancelToken) -> list[EventLine]:
            return self._events.of_case(case_id)

        self.reading.ask(read)

    def _look_at(self, row_id: RowId | None) -> None:
        if row_id is not None and not self._writing():
            event_id, names = str(row_id), self.glance.people.show_names.isChecked()
            self._looking.ask(lambda _progress, _token: self._events.sheet(event_id, names=names))

    def _take_person_out(self, involvement_id: str, reason: str) -> None:
        event_id, names = str(self.list.current_id()), self.glance.people.show_names.isChecked()

        def take_out(_progress: Progress, _token: CancelToken) -> EventSheet:
            self._people.take_out(involvement_id, reason)
            return self._events.sheet(event_id, names=names)

        self._looking.tell(take_out)

    def _show_glance(self, sheet: EventSheet) -> None:
        if sheet.event.id == self.list.current_id() and not self._writing():
            self.glance.show_event(sheet)
            self.side.setCurrentWidget(self.glance)

    def _saved(self, event_id: str) -> None:
        self._wanted = event_id
        self._close()
        self._read()
        self.changed.emit()

    def _gone(self) -> None:
        self.glance.show_event(None)
        self.side.setCurrentWidget(self._blank)
        self._read()
        self.list.setFocus()
        self.changed.emit()

    def _close(self) -> None:
        self.side.setCurrentWidget(self.glance if self.glance.sheet is not None else self._blank)
        self._show_side()
        self._look_at(self.list.current_id())
        self.list.setFocus()
