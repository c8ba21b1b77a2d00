"""The pages of an event, a group, an organisation and a place, and what none of them shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.date_words import parse_words
from archive.dates import Period
from archive.first_report import Told as ToldBy
from archive.first_report import record_first_report
from archive.model.acts import EventLink, GroupMember, PeopleGroup
from archive.model.events import Event
from archive.model.fields import Sensitivity
from archive.model.organisations import Organisation, OrganisationInvolvement, OrganisationStatus, Place, PublicName
from archive.model.people import Person
from archive.sensitivity import class_of
from archive.vocabulary.bodies import LegalStatus, PlaceKind
from archive.vocabulary.casework import Role
from archive.vocabulary.work import EventLinkKind, SourceKind
from tests.archive.test_first_report import assembly
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NAME, NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.views.event import EventPage
from ui.desktop.views.event_group import GroupPage
from ui.desktop.views.organisation import OrganisationPage
from ui.desktop.views.place import PlacePage
from ui.presenters.record_place import RecordPlace
from ui.presenters.subject_lists import SubjectLists, Tie


@pytest.fixture
def event(told: Told) -> Event:
    report = assembly(case_id=told.case, told=ToldBy(SourceKind.PERSON, person_id=told.source))
    return record_first_report(told.vault, report, "en")


def test_an_event_shows_counts_groups_and_people_by_code(qtbot: QtBot, desk: Desk, told: Told, event: Event) -> None:
    told.vault.cases.involve(event, told.vault.people.get(told.victim), Role.ORGANISER)
    told.vault.cases.involve(event, told.vault.people.get(told.source), Role.SOURCE)
    page = EventPage(desk)
    show(qtbot, page, desk, event.id)
    shown = words_of(page)
    for words in ("more than 10", "around 20", "several", "Organiser", told.vault.people.get(told.victim).code):
        assert words in shown, words
    assert told.vault.people.get(told.source).code not in shown
    assert not [one for one in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if one in shown]
    page.people.show_names.click()
    wait_idle(qtbot, desk)
    assert NAME in words_of(page.people)
    page.entered(told.late)
    assert NAME not in words_of(page), "a name stays when another event is shown"


def test_the_chain_says_what_came_before_and_after(told: Told, event: Event) -> None:
    records = told.vault.records
    early, late = records.get(Event, told.early), records.get(Event, told.late)
    records.add(EventLink, from_id=early.id, to_id=event.id, kind=EventLinkKind.PRECEDES)
    records.add(EventLink, from_id=event.id, to_id=late.id, kind=EventLinkKind.CAUSES)
    lists = SubjectLists(told.vault)

    def chain(of: Event) -> list[tuple[str, str]]:
        return [(one.line.id, one.tie) for one in lists.event(of.id, "en").lists["chain"]]

    assert chain(event) == [(early.id, Tie.BEFORE), (late.id, Tie.CONSEQUENCE)]
    assert chain(early) == [(event.id, Tie.AFTER)]
    assert chain(late) == [(event.id, Tie.CAUSE)]
    records.amend(late, {"part_of_id": event.id})
    assert (event.id, Tie.WHOLE) in chain(late)
    assert (late.id, Tie.PART) in chain(event)


def test_whoever_is_known_does_not_change_the_number(qtbot: QtBot, desk: Desk, told: Told, event: Event) -> None:
    group = told.vault.records.parts(PeopleGroup, "event_id", event.id)[1]
    page = GroupPage(desk)
    show(qtbot, page, desk, group.id)
    number = len(told.vault.ledger.find(Person))
    page.person.show_words(f"person:{told.victim}")
    wait_idle(qtbot, desk)
    for _ in range(2):
        page.person.show_words(f"person:{told.victim}")
        page.add_known.click()
        wait_idle(qtbot, desk)
    assert [one.person_id for one in told.vault.ledger.find(GroupMember)] == [told.victim]
    page.who.setText("the elder brother")
    page.add_new.click()
    wait_idle(qtbot, desk)
    assert len(told.vault.ledger.find(Person)) == number + 1
    assert told.vault.ledger.get(PeopleGroup, group.id).size == group.size
    assert "more than 10" in page._claim.text()
    assert not [one for one in ONLY_WITH_NAMES if one in words_of(page)]


def test_an_organisation_tells_its_standing_in_order_of_time(
    qtbot: QtBot, desk: Desk, told: Told, event: Event
) -> None:
    records = told.vault.records
    body = records.add(Organisation)
    for status, words in ((LegalStatus.BANNED, "since 12 March 2020"), (LegalStatus.REGISTERED, "since 2015")):
        records.add(
            OrganisationStatus,
            organisation_id=body.id,
            status=status,
            during=parse_words(words),
            decided_by="The district court",
        )
    for role in (Role.ALLEGED_PERPETRATOR, Role.SOURCE):
        records.add(
            OrganisationInvolvement, organisation_id=body.id, object_entity="event", object_id=event.id, role=role
        )
    page = OrganisationPage(desk)
    show(qtbot, page, desk, RecordPlace("organisation", body.id))
    sheet = page.sheet
    assert sheet is not None
    assert [one.line.title for one in sheet.lists["statuses"]] == ["Registered", "Banned"]
    assert {one.line.status for one in sheet.lists["statuses"]} == {"The district court"}
    assert [one.tie for one in sheet.lists["deeds"]] == ["alleged perpetrator"], "a source is told in a list"


def test_a_place_shows_what_it_lies_in_and_what_happened_inside(
    qtbot: QtBot, desk: Desk, told: Told, event: Event
) -> None:
    records = told.vault.records
    city, square = records.add(Place, kind=PlaceKind.CITY), records.get(Place, event.place_id or "")
    records.add(PublicName, owner_entity="place", owner_id=city.id, form="Zharkent")
    records.amend(square, {"parent_id": city.id})
    page = PlacePage(desk)
    show(qtbot, page, desk, city.id)
    assert page.sheet is not None
    assert [one.line.id for one in page.sheet.lists["inside"]] == [square.id]
    assert [one.line.id for one in page.sheet.lists["happened"]] == [event.id]
    page.sections["inside"].list.setFocus()
    QTest.keyClick(page.sections["inside"].list, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert page.sheet is not None
    assert [one.line.id for one in page.sheet.lists["path"]] == [city.id]
    page.period.show_words("5 May 2022")
    page.ask()
    wait_idle(qtbot, desk)
    assert page.sheet.lists["happened"] == ()
    page.go_back()
    wait_idle(qtbot, desk)
    assert page.record_id == city.id
    with qtbot.waitSignal(page.back_wanted):
        page.go_back()


def test_where_a_home_is_exactly_is_protected_like_a_source(qtbot: QtBot, desk: Desk, told: Told) -> None:
    ledger = told.vault.ledger
    home = told.vault.records.add(Place, kind=PlaceKind.HOME, coordinates="44.16, 80.00")
    square = told.vault.records.add(Place, kind=PlaceKind.SQUARE, coordinates="44.17, 80.01")
    assert class_of(ledger, home, "coordinates") is Sensitivity.SOURCE
    assert class_of(ledger, square, "coordinates") is Sensitivity.IDENTIFYING
    page = PlacePage(desk)
    show(qtbot, page, desk, home.id)
    assert "44.16" not in words_of(page)
    page.entered(square.id)
    wait_idle(qtbot, desk)
    assert "44.17" in words_of(page)


def test_places_in_a_circle_end(told: Told) -> None:
    records = told.vault.records
    first = records.add(Place, kind=PlaceKind.CITY)
    second = records.add(Place, kind=PlaceKind.SQUARE, parent_id=first.id)
    records.amend(first, {"parent_id": second.id})
    lists = SubjectLists(told.vault)
    assert [one.line.id for one in lists.place(first.id, "en", Period()).lists["path"]] == [second.id]
