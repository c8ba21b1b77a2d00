"""The page of an event: counts and permit, what followed for groups, who was what, acts, and its chain."""

from __future__ import annotations

from collections.abc import Mapping

from archive.model.acts import Act, EventLink, PeopleGroup
from archive.model.claims import Citation
from archive.model.events import Event
from archive.model.organisations import OrganisationInvolvement
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.views.event_people import EventPeople
from ui.desktop.views.subject_page import Section, SubjectPage
from ui.presenters.people import CasePeople, PeoplePresenter
from ui.presenters.record_place import RecordPlace
from ui.presenters.subject_lists import SubjectLists, Tie
from ui.presenters.subject_sheet import SubjectSheet

_LEFT = (
    Section("groups", PeopleGroup, "event_id"),
    Section("acts", Act, "event_id"),
    Section("told", Citation, "target_id", named=True),
)
_RIGHT = (
    Section("chain", EventLink, "from_id"),
    Section("bodies", OrganisationInvolvement, "object_id"),
    Section("cases"),
)


class EventPage(SubjectPage):
    """People stand by code; sources are counted and never named."""

    def __init__(self, desk: Desk) -> None:
        self._lists = SubjectLists(desk.vault)
        self.people = EventPeople(desk)
        super().__init__(desk, Event, _LEFT, _RIGHT)

    def arrange(self) -> None:
        self.right.insertWidget(0, self.people)
        self.people.names_wanted.connect(self.ask)
        self.people.person_wanted.connect(lambda person_id: self.wanted.emit("person", person_id))
        self.people.add_wanted.connect(self._add_person)
        self.people.taken_out.connect(self._take_out)

    def read(self, record_id: str, progress: Progress, token: CancelToken) -> SubjectSheet:
        return self._lists.event(record_id, self.desk.language, names=self.people.show_names.isChecked())

    def show_sheet(self, sheet: SubjectSheet) -> None:
        self.people.show_people(sheet.people)

    def forget(self) -> None:
        self.people.show_names.setChecked(False)
        self.people.show_people(CasePeople((), 0))

    def titles(self) -> Mapping[str, str]:
        return {
            "groups": self.tr("Groups, as they were counted"),
            "groups:add": self.tr("Add a group"),
            "acts": self.tr("What was done to whom"),
            "acts:add": self.tr("Add a violation"),
            "told:add": self.tr("Name a source"),
            "chain": self.tr("Before, after, and what followed"),
            "chain:add": self.tr("Tie to another event"),
            "bodies": self.tr("Organisations"),
            "bodies:add": self.tr("Add an organisation"),
        }

    def ties(self) -> Mapping[str, str]:
        return {
            Tie.BEFORE: self.tr("before it"),
            Tie.AFTER: self.tr("after it"),
            Tie.CAUSE: self.tr("led to it"),
            Tie.CONSEQUENCE: self.tr("followed from it"),
            Tie.WHOLE: self.tr("it is part of this"),
            Tie.PART: self.tr("part of it"),
            Tie.PARALLEL: self.tr("at the same time"),
        }

    def _add_person(self) -> None:
        preset = {"object_entity": Event.entity, "object_id": self.record_id}
        self.wanted.emit("record", RecordPlace("involvement", preset=preset, back=("event", self.record_id)))

    def _take_out(self, involvement_id: str, reason: str) -> None:
        people, record_id, language = PeoplePresenter(self.desk.vault), self.record_id, self.desk.language
        names = self.people.show_names.isChecked()

        def take_out(_progress: Progress, _token: CancelToken) -> SubjectSheet:
            people.take_out(involvement_id, reason)
            return self._lists.event(record_id, language, names=names)

        self.reading.tell(take_out)
