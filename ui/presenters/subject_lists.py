"""The lists on the pages of events, groups, organisations and places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from archive.dates import DateMode, Period
from archive.listing.belonging import PROTECTED_ROLES
from archive.model.acts import Act, EventLink, GroupMember, PeopleGroup
from archive.model.events import Event
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import (
    Organisation,
    OrganisationInvolvement,
    OrganisationStatus,
    Place,
    PublicName,
)
from archive.model.people import Person
from archive.model.proceedings import Sentence
from archive.questions.happened import happened
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage, label
from archive.vocabulary.work import EventLinkKind
from ui.presenters.people import PeoplePresenter
from ui.presenters.subject_sheet import SubjectLine, SubjectReading, SubjectSheet


class Tie(StrEnum):
    """What another event is to this one."""

    BEFORE = "before"
    AFTER = "after"
    CAUSE = "cause"
    CONSEQUENCE = "consequence"
    WHOLE = "whole"
    PART = "part"
    PARALLEL = "parallel"


_FORWARD = {
    EventLinkKind.PRECEDES: Tie.AFTER,
    EventLinkKind.CAUSES: Tie.CONSEQUENCE,
    EventLinkKind.CONSEQUENCE: Tie.CAUSE,
    EventLinkKind.PART_OF: Tie.WHOLE,
    EventLinkKind.PARALLEL: Tie.PARALLEL,
}
_BACKWARD = {
    EventLinkKind.PRECEDES: Tie.BEFORE,
    EventLinkKind.CAUSES: Tie.CAUSE,
    EventLinkKind.CONSEQUENCE: Tie.CONSEQUENCE,
    EventLinkKind.PART_OF: Tie.PART,
    EventLinkKind.PARALLEL: Tie.PARALLEL,
}


class SubjectLists:
    """Every method may be called on a worker thread and raises ``RecordNotFound``."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._reading = SubjectReading(vault)

    def event(self, record_id: str, language: LabelLanguage, *, names: bool = False) -> SubjectSheet:
        """An event: what followed for groups, acts, who was what, and the chain that it stands in."""
        event = self._vault.records.get(Event, record_id)
        groups = self._vault.records.parts(PeopleGroup, "event_id", event.id)
        acts = self._vault.records.parts(Act, "event_id", event.id)
        bodies = self._vault.records.about(OrganisationInvolvement, "object", event)
        lists = {
            "groups": tuple(self._groups(groups, language)),
            "acts": self._reading.of([(Act.entity, act.id) for act in acts], language),
            "bodies": self._reading.of([(one.entity, one.id) for one in bodies], language),
            "chain": self._reading.tied(self._chain(event), language),
        }
        people = PeoplePresenter(self._vault).of_event(record_id, names=names)
        return self._reading.sheet(event, language, lists, people)

    def group(self, record_id: str, language: LabelLanguage) -> SubjectSheet:
        """A group: who is known to be in it, its parts, and what happened to it. Its number stays as claimed."""
        group = self._vault.records.get(PeopleGroup, record_id)
        members = self._vault.records.parts(GroupMember, "group_id", group.id)
        parts = self._vault.records.parts(PeopleGroup, "part_of_id", group.id)
        acts = self._vault.records.about(Act, "victim", group)
        done = [
            (kind.entity, one.id)
            for kind in (DetentionPeriod, Sentence)
            for one in self._vault.records.about(kind, "subject", group)
        ]
        lists = {
            "members": self._reading.of([(one.entity, one.id) for one in members], language),
            "parts": tuple(self._groups(parts, language)),
            "done": self._reading.of(done, language),
            "acts_to": self._reading.of([(one.entity, one.id) for one in acts], language),
        }
        return self._reading.sheet(group, language, lists)

    def organisation(self, record_id: str, language: LabelLanguage) -> SubjectSheet:
        """An organisation: its names, its standing before the law over time, its parts, and what it did, by role."""
        organisation = self._vault.records.get(Organisation, record_id)
        statuses = self._vault.records.parts(OrganisationStatus, "organisation_id", organisation.id)
        statuses.sort(key=lambda one: one.during.sort_key())
        parts = self._vault.records.parts(Organisation, "parent_id", organisation.id)
        deeds = self._vault.records.parts(OrganisationInvolvement, "organisation_id", organisation.id)
        deeds = sorted((one for one in deeds if one.role not in PROTECTED_ROLES), key=lambda one: str(one.role))
        lists = {
            "names": self._names(organisation, language),
            "statuses": tuple(self._statuses(statuses, language)),
            "parts": self._reading.of([(one.entity, one.id) for one in parts], language),
            "deeds": self._reading.tied(
                [(one.object_entity, one.object_id, label(type(one.role), one.role, language)) for one in deeds],
                language,
            ),
        }
        return self._reading.sheet(organisation, language, lists)

    def place(
        self, record_id: str, language: LabelLanguage, window: Period, mode: DateMode = DateMode.POSSIBLE
    ) -> SubjectSheet:
        """A place: what it lies in, what lies in it, its names, and what happened there and in everything inside."""
        place = self._vault.records.get(Place, record_id)
        inside = self._vault.records.parts(Place, "parent_id", place.id)
        there = happened(self._vault.database, window, mode=mode, place_id=place.id)
        lists = {
            "path": self._reading.of([(Place.entity, one) for one in self._path(place)], language),
            "inside": self._reading.of([(Place.entity, one.id) for one in inside], language),
            "names": self._names(place, language),
            "happened": self._reading.tied(
                [
                    (one.entity, one.record_id, str(DateMode.CERTAIN if one.certain else DateMode.POSSIBLE))
                    for one in there
                ],
                language,
            ),
        }
        return self._reading.sheet(place, language, lists)

    def add_member(self, group_id: str, person_id: str | None, label_of_new: str = "") -> str:
        """Somebody is known to be in the group: a person of the vault, or a new one without a name; gives the person.

        The number of the group stays what was claimed. Twice is once. Raises ``FieldInvalid``, ``VaultReadOnly`` too.
        """
        with self._vault.database.atomic():
            group = self._vault.records.get(PeopleGroup, group_id)
            if person_id is None:
                person_id = self._vault.people.add(label=label_of_new.strip()).id
            known = self._vault.records.parts(GroupMember, "group_id", group.id)
            if person_id not in {one.person_id for one in known}:
                self._vault.records.add(GroupMember, group_id=group.id, person_id=person_id)
        return self._vault.records.get(Person, person_id).id

    def _groups(self, groups: list[PeopleGroup], language: LabelLanguage) -> Iterator[SubjectLine]:
        shown = self._reading.of([(one.entity, one.id) for one in groups], language)
        lines = {one.line.id: one.line for one in shown}
        for group in groups:
            if group.id in lines:
                known = len(self._vault.records.parts(GroupMember, "group_id", group.id))
                yield SubjectLine(lines[group.id], "", group.size, known)

    def _statuses(self, statuses: list[OrganisationStatus], language: LabelLanguage) -> Iterator[SubjectLine]:
        """Each with who decided it, where that is said."""
        shown = self._reading.of([(one.entity, one.id) for one in statuses], language)
        found = {one.line.id: one.line for one in shown}
        bodies = self._vault.ledger.many(Organisation, [one.decided_by_id for one in statuses if one.decided_by_id])
        for one in statuses:
            body = bodies.get(one.decided_by_id or "")
            by = one.decided_by or (body.code if body is not None else "")
            if one.id in found:
                yield SubjectLine(replace(found[one.id], status=by))

    def _chain(self, event: Event) -> Iterator[tuple[str, str, str]]:
        records = self._vault.records
        ties = [(link.to_id, _FORWARD[link.kind]) for link in records.parts(EventLink, "from_id", event.id)]
        ties += [(link.from_id, _BACKWARD[link.kind]) for link in records.parts(EventLink, "to_id", event.id)]
        if event.part_of_id is not None:
            ties.append((event.part_of_id, Tie.WHOLE))
        ties += [(one.id, Tie.PART) for one in records.parts(Event, "part_of_id", event.id)]
        order = list(Tie)
        yield from ((Event.entity, one, str(tie)) for one, tie in sorted(ties, key=lambda pair: order.index(pair[1])))

    def _names(self, owner: Organisation | Place, language: LabelLanguage) -> tuple[SubjectLine, ...]:
        found = self._vault.records.about(PublicName, "owner", owner)
        return self._reading.of([(one.entity, one.id) for one in found], language)

    def _path(self, place: Place) -> list[str]:
        """What it lies in, the largest first; a circle of places ends."""
        path: list[str] = []
        above = place.parent_id
        while above is not None and above not in path and above != place.id:
            path.append(above)
            above = self._vault.records.get(Place, above).parent_id
        return path[::-1]
