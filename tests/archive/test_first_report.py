"""The first report of an event: what is told stays as vague as it was, and nobody is made of a number."""

from __future__ import annotations

import pytest

from archive.claims import Claims
from archive.date_words import parse_words
from archive.dates import Basis, Relation
from archive.errors import FieldInvalid
from archive.first_report import FirstReport, NewPlace, Outcome, ReportEmpty, Told, record_first_report
from archive.integrity.concern import Rule
from archive.integrity.review import concerns
from archive.model.acts import PeopleGroup
from archive.model.claims import Claim, Source
from archive.model.events import Event
from archive.model.fields import Sensitivity
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import Place, PublicName
from archive.model.people import Person
from archive.model.proceedings import Proceeding, Sentence
from archive.model.work import RiskAssessment, Task
from archive.quantity import Comparison, Quantity
from archive.quantity_words import read_quantity
from archive.sensitivity import raised
from archive.undo import undo
from archive.vault import Vault
from archive.vocabulary.bodies import PlaceKind
from archive.vocabulary.casework import Answer, CaseKind, ClaimStatus, EventKind, Role, Verification
from archive.vocabulary.liberty import DetentionStatus, MeasureKind
from archive.vocabulary.outcomes import Fate
from archive.vocabulary.proceedings import PenaltyKind
from archive.vocabulary.work import QuantityUnit, SourceKind


def number(words: str, unit: QuantityUnit = QuantityUnit.PEOPLE) -> Quantity:
    found = read_quantity(words, unit)
    assert found is not None
    return found


def assembly(**changes: object) -> FirstReport:
    told: dict[str, object] = {
        "kind": EventKind.ASSEMBLY,
        "title": "Assembly, more than 10 detained",
        "happened": parse_words("24 April 2022"),
        "new_place": NewPlace("Aqqu square", PlaceKind.SQUARE),
        "permitted": Answer.NO,
        "notified": parse_words("23 April 2022"),
        "detained": number("more than 10"),
        "officials": number("around 20"),
        "outcomes": (
            Outcome(Fate.DAYS_IN_DETENTION, number("four"), number("15-20", QuantityUnit.DAYS)),
            Outcome(Fate.FINED, number("one")),
            Outcome(Fate.RELEASED, number("several")),
        ),
        "told": Told(SourceKind.PERSON),
        "risk": "The relatives are watched",
        "tasks": ("Find the names", "Find which court"),
    }
    return FirstReport(**{**told, **changes})  # type: ignore[arg-type]  # the values above have the types of the fields


def groups(vault: Vault) -> dict[str, PeopleGroup]:
    return {group.label: group for group in vault.ledger.find(PeopleGroup)}


def test_numbers_become_groups_and_nobody_becomes_a_person(vault: Vault) -> None:
    record_first_report(vault, assembly(), "en")
    assert vault.ledger.find(Person) == []
    found = groups(vault)
    assert set(found) == {"Detained", "Official on duty", "Days of detention", "Fined", "Released"}
    assert (found["Detained"].size.least, found["Detained"].size.most) == (11, None)
    assert found["Released"].size.comparison is Comparison.SEVERAL
    assert (found["Released"].size.least, found["Released"].size.most) == (None, None)
    assert {found[name].part_of_id for name in ("Days of detention", "Fined", "Released")} == {found["Detained"].id}


def test_twenty_police_are_never_among_those_detained(vault: Vault) -> None:
    event = record_first_report(vault, assembly(detained=number("one")), "en")
    officials = groups(vault)["Official on duty"]
    assert officials.role is Role.OFFICIAL
    assert officials.part_of_id is None
    assert event.detained.exact == 1
    assert officials.id not in {held.subject_id for held in vault.ledger.find(DetentionPeriod)}


def test_everything_is_told_by_one_source_and_fits_the_rules(vault: Vault) -> None:
    event = record_first_report(vault, assembly(), "en")
    kinds: tuple[type[Claim], ...] = (PeopleGroup, DetentionPeriod, Sentence)
    claims = [one for kind in kinds for one in vault.ledger.find(kind)]
    assert {event.verification, *(one.verification for one in claims)} == {Verification.SINGLE_SOURCE}
    found = {concern.rule for concern in concerns(vault.ledger, vault.clock.now().date())}
    assert found == {Rule.NOTIFIED_LATE}


def test_a_court_that_came_later_is_dated_after_the_event_and_no_day_is_made_up(vault: Vault) -> None:
    event = record_first_report(vault, assembly(), "en")
    held = {one.kind: one for one in vault.ledger.find(DetentionPeriod, "status <> 'ended'")}
    assert held[MeasureKind.APPREHENSION].began.text == "24 April 2022"
    days = held[MeasureKind.ADMIN_DETENTION]
    assert (days.began.relation, days.began.basis) == (Relation.AFTER, Basis.DERIVED)
    assert (days.began.earliest, days.began.latest) == (event.happened.earliest, None)
    assert days.began.anchor == event.id
    assert days.status is DetentionStatus.UNKNOWN
    assert {one.kind for one in vault.ledger.find(Sentence)} == {PenaltyKind.ADMIN_DETENTION, PenaltyKind.FINE}
    assert len(vault.ledger.find(Proceeding)) == 1


def test_whoever_told_us_is_protected_and_a_page_is_not(vault: Vault) -> None:
    person = vault.people.add(label="a neighbour")
    told = record_first_report(vault, assembly(told=Told(SourceKind.PERSON, "Neighbour of B.", person.id)), "en")
    read = record_first_report(vault, assembly(told=Told(SourceKind.OFFICIAL, "Notice of the city office")), "en")
    first, second = vault.ledger.find(Source)
    assert (first.title, first.person_id, raised(vault.ledger, first)) == ("", person.id, Sensitivity.SOURCE)
    assert (second.title, raised(vault.ledger, second)) == ("Notice of the city office", None)
    claims = Claims(vault.ledger)
    assert [one.origin_id for one in claims.of(told)] == [first.id]
    assert read.claim is ClaimStatus.OFFICIAL_CLAIM


def test_it_is_one_action_and_undone_as_one(vault: Vault) -> None:
    case = vault.cases.open("Spring assemblies", CaseKind.ASSEMBLY)
    event = record_first_report(vault, assembly(case_id=case.id), "en")
    assert vault.cases.events(case.id) == [event]
    assert vault.ledger.find(RiskAssessment)[0].about_id == event.id
    assert [task.title for task in vault.ledger.find(Task)] == ["Find the names", "Find which court"]
    undo(vault.ledger)
    for kind in (Event, PeopleGroup, DetentionPeriod, Proceeding, Sentence, Source, Place, PublicName, Task):
        assert vault.ledger.find(kind) == [], kind.entity
    assert vault.cases.events(case.id) == []


def test_nothing_is_obligatory_but_something_is_told(vault: Vault) -> None:
    with pytest.raises(ReportEmpty):
        record_first_report(vault, FirstReport(kind=EventKind.SEARCH, title="  "), "en")
    event = record_first_report(vault, FirstReport(kind=EventKind.SEARCH, happened=parse_words("this morning")), "ru")
    assert event.title == "Обыск"
    assert event.happened.earliest is None
    assert event.place_id is None


def test_a_place_that_is_gone_leaves_nothing_half_done(vault: Vault) -> None:
    with pytest.raises(FieldInvalid):
        record_first_report(vault, assembly(new_place=NewPlace("A yard", parent_id="0" * 32)), "en")
    assert vault.ledger.find(Event) == []
    assert vault.ledger.find(Place) == []


def test_a_place_with_a_parent_keeps_its_words_on_the_event(vault: Vault) -> None:
    city = vault.records.add(Place, kind=PlaceKind.CITY)
    event = record_first_report(vault, assembly(new_place=NewPlace("Аққу алаңы", PlaceKind.SQUARE, city.id)), "kk")
    place = vault.ledger.get(Place, event.place_id or "")
    assert (place.parent_id, event.place) == (city.id, "Аққу алаңы")
    again = record_first_report(vault, assembly(new_place=None, place_id=place.id), "kk")
    assert (again.place_id, again.place) == (place.id, "Аққу алаңы")


def test_words_without_end_are_refused_and_nothing_is_kept(vault: Vault) -> None:
    entries = len(list(vault.journal.entries()))
    with pytest.raises(FieldInvalid):
        record_first_report(vault, assembly(description="\u202eшу " * 3_000_000), "ru")
    assert len(list(vault.journal.entries())) == entries
    hostile = "\u202eآن\x00 Аққу\ud800"
    event = record_first_report(vault, assembly(title=hostile, description=hostile), "ru")
    assert "\x00" not in event.title
