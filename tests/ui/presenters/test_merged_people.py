"""People who were merged: one line in every list, and both codes lead to it."""

from __future__ import annotations

import pytest

from archive.model.liberty import DetentionPeriod
from archive.model.organisations import PersonMerge
from archive.model.people import Person
from archive.vocabulary.casework import Role
from archive.vocabulary.liberty import MeasureKind
from tests.archive.questions.invented_cases import detain
from tests.ui.told_vault import NAME, Told
from ui.presenters.by_code import person_by_code
from ui.presenters.finding import Finder, Found
from ui.presenters.people import PeoplePresenter
from ui.presenters.person import PersonPresenter
from ui.presenters.record_sheet import RecordSheets
from ui.presenters.records import RecordsPresenter
from ui.presenters.removal import RemovalPresenter


@pytest.fixture
def other(told: Told) -> Person:
    """A second record of the woman of the case, with a role and a detention of its own; merged into the first."""
    vault = told.vault
    other = vault.people.add("Wendelin Oakhirst")
    vault.cases.involve(vault.cases.get(told.other_case), other, Role.WITNESS)
    detain(vault, other, MeasureKind.APPREHENSION, "8 January 2022")
    vault.records.add(
        PersonMerge, kept_id=told.victim, other_id=other.id, first_reason="same birth", second_reason="same face"
    )
    return other


def test_lists_and_searches_have_one_line(told: Told, other: Person) -> None:
    people = PeoplePresenter(told.vault)
    assert other.id not in people.ids()
    assert people.count() == len(people.ids()) == 3
    for words in (NAME, "Oakhirst", other.code):
        assert people.ids(words)[0] == told.victim
        assert other.id not in people.ids(words)
        lines = [line for line in Finder(told.vault).find(words).lines if line.kind is Found.PERSON]
        assert [line.id for line in lines] == [told.victim]
    assert [card.id for card in people.alike(NAME)] == [told.victim]
    (card,) = people.cards([told.victim], names=False).values()
    assert card.cases == ("C-0001", "C-0002")
    assert set(card.roles) == {Role.VICTIM, Role.WITNESS}


def test_the_page_of_either_is_the_page_of_both(told: Told, other: Person) -> None:
    presenter = PersonPresenter(told.vault)
    head = presenter.head(other.id)
    assert head == presenter.head(told.victim)
    assert {role.code for role in head.roles} == {"C-0001", "C-0002"}
    assert {form.form for form in presenter.names(other.id).forms} >= {NAME, "Wendelin Oakhirst"}
    sheet = RecordSheets(told.vault).sheet("person", other.id, "en")
    assert sheet.record.id == told.victim
    (periods,) = (part for part in sheet.parts if part.kind is DetentionPeriod)
    assert len(periods.lines) == 1


def test_what_names_the_other_shows_the_code_that_stays(told: Told, other: Person) -> None:
    code = told.vault.people.get(told.victim).code
    assert person_by_code(told.vault, other.code.lower()).id == told.victim
    records = RecordsPresenter(told.vault)
    (line,) = records.lines("detention_period", records.ids("detention_period"), "en").values()
    assert code in line.title
    assert other.code not in line.title
    assert records.by_code((Person,), other.code, "en") == records.line("person", told.victim, "en")


@pytest.mark.parametrize("erase", [False, True])
def test_taken_out_or_erased_goes_the_whole_person(told: Told, other: Person, erase: bool) -> None:
    removal = RemovalPresenter(told.vault)
    (removal.erase if erase else removal.take_out)("person", told.victim, "asked for it")
    assert PeoplePresenter(told.vault).ids("Oakhirst") == []
    assert told.vault.ledger.ids(Person, "id IN (?, ?)", (told.victim, other.id)) == []
