"""Bars of liberty: of a person, of a case, what overlaps, which limit holds, which starts are approximate."""

from __future__ import annotations

from archive.model.liberty import DetentionPeriod
from archive.model.organisations import PersonMerge
from archive.questions.liberty import Bar, liberty_of_case, liberty_of_group, liberty_of_person
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, Role
from archive.vocabulary.liberty import DetentionStatus, MeasureKind
from tests.archive.questions.invented_cases import Spring, day, detain, prolong, said

TODAY = day("2022-06-20")


def codes(bars: list[Bar]) -> list[str]:
    return [bar.detention.code for bar in bars]


def test_only_approximate_starts_are_marked(vault: Vault, held_in_spring: Spring) -> None:
    every = vault.ledger.find(DetentionPeriod)
    people = {one.subject_id for one in every if one.subject_entity == "person"}
    bars = [bar for person in people for bar in liberty_of_person(vault.database, person, TODAY)]
    approximate = {bar.detention.code for bar in bars if bar.begin_is_stated and bar.begin_is_approximate}
    wanted = (held_in_spring.mid_march, held_in_spring.no_kind, held_in_spring.not_in_prison)
    assert approximate == {one.code for one in wanted}
    unstated = {bar.detention.code for bar in bars if not bar.begin_is_stated}
    assert unstated == {held_in_spring.at_home.code}


def test_the_limit_that_holds_is_the_last_one_and_it_may_have_passed(vault: Vault, held_in_spring: Spring) -> None:
    (bar,) = liberty_of_person(vault.database, held_in_spring.mid_march.subject_id, TODAY)
    assert [(said_.limit.latest, said_.holds, said_.passed) for said_ in bar.limits] == [
        (day("2022-05-12"), False, False),
        (day("2022-06-12"), True, True),
    ]
    prolong(vault, held_in_spring.mid_march, "12 June 2022", "until 12 August 2022")
    (bar,) = liberty_of_person(vault.database, held_in_spring.mid_march.subject_id, TODAY)
    assert [said_.passed for said_ in bar.limits] == [False, False, False]


def test_what_surely_overlaps_is_named_on_both_and_nothing_is_changed(vault: Vault) -> None:
    person = vault.people.add(label="held twice at once")
    first = detain(
        vault, person, MeasureKind.PRE_TRIAL_DETENTION, "since 7 January 2022",
        status=DetentionStatus.ONGOING, confirmed=said("1 March 2022"),
    )  # fmt: skip
    second = detain(
        vault, person, MeasureKind.HOUSE_ARREST, "20 January 2022",
        ended=said("10 February 2022"), status=DetentionStatus.ENDED,
    )  # fmt: skip
    third = detain(vault, person, MeasureKind.APPREHENSION, "in January 2022", ended=said("in January 2022"))
    bars = liberty_of_person(vault.database, person.id, TODAY)
    assert {bar.detention.code: bar.overlaps for bar in bars} == {
        first.code: (second.code,),
        second.code: (first.code,),
        third.code: (),
    }
    assert vault.records.get(DetentionPeriod, second.id) == second


def test_a_group_has_its_own_and_never_those_of_people(vault: Vault, held_in_spring: Spring) -> None:
    group = held_in_spring.four_together
    assert codes(liberty_of_group(vault.database, group.subject_id, TODAY)) == [group.code]
    assert liberty_of_person(vault.database, group.subject_id, TODAY) == []


def test_both_records_of_one_person_are_one(vault: Vault) -> None:
    kept, other = vault.people.add(label="first heard of"), vault.people.add(label="heard of again")
    detain(vault, kept, MeasureKind.APPREHENSION, "1 March 2022")
    detain(vault, other, MeasureKind.HOUSE_ARREST, "5 March 2022")
    reasons = {"first_reason": "the same day", "second_reason": "the same lawyer"}
    vault.records.add(PersonMerge, because="", kept_id=kept.id, other_id=other.id, **reasons)
    assert len(liberty_of_person(vault.database, other.id, TODAY)) == 2
    assert {bar.detention.subject.code for bar in liberty_of_person(vault.database, kept.id, TODAY)} == {kept.code}


def test_a_case_shows_its_own_by_person_and_in_order_of_time(vault: Vault) -> None:
    case, other = (vault.cases.open(title, CaseKind.CRIMINAL) for title in ("Square", "Bridge"))
    one, two = vault.people.add(label="one"), vault.people.add(label="two")
    vault.cases.involve(case, one, Role.ACCUSED)
    late = detain(vault, one, MeasureKind.HOUSE_ARREST, "5 March 2022")
    early = detain(vault, one, MeasureKind.APPREHENSION, "1 March 2022")
    elsewhere = detain(vault, one, MeasureKind.IMPRISONMENT, "5 March 2021")
    member = detain(vault, two, MeasureKind.APPREHENSION, "1 February 2022")
    vault.cases.add(other.id, elsewhere)
    vault.cases.add(case.id, member)
    assert codes(liberty_of_case(vault.database, case.id, TODAY)) == [early.code, late.code, member.code]
