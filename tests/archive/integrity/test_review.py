"""Each rule tells what breaks it, and only that."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from archive.dates import PartialDate
from archive.integrity.concern import Rule
from archive.integrity.errors import MergeNeedsTwoReasons, MergeOfOne
from archive.integrity.happened import working_days
from archive.integrity.people import kept
from archive.integrity.review import concerns, concerns_of
from archive.model.fields import Record
from archive.model.interview import TestimonySubject
from archive.model.liberty import DetentionChange
from archive.model.organisations import PersonMerge
from archive.model.people import Person
from archive.model.proceedings import Charge, Proceeding, ProceedingStep, Sentence
from archive.model.work import Statistic
from archive.quantity import Quantity
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, EventKind
from archive.vocabulary.liberty import ChangeKind, DetentionStatus, MeasureKind
from archive.vocabulary.proceedings import (
    ArticleBasis,
    ChargeStatus,
    PenaltyKind,
    ProceedingKind,
    StepKind,
)
from archive.vocabulary.testimony import ConsentFor
from crypto.jobs import Cancelled, CancelToken
from tests.archive.integrity.conftest import TODAY, day, held

ONGOING, ENDED = DetentionStatus.ONGOING, DetentionStatus.ENDED


def told(vault: Vault, rule: Rule) -> list[str]:
    """Ids of the records that a rule names first."""
    return [one.record_id for one in concerns(vault.ledger, TODAY) if one.rule is rule]


def test_an_empty_archive_raises_no_concern(vault: Vault) -> None:
    assert concerns(vault.ledger, TODAY) == []


def test_two_measures_of_restraint_at_once_are_told_and_kept(vault: Vault, person: Person) -> None:
    first = held(
        vault, person, MeasureKind.PRE_TRIAL_DETENTION, began=day(2022, 3, 1), ended=day(2022, 4, 1),
        status=ENDED,
    )  # fmt: skip
    assert told(vault, Rule.MEASURES_OVERLAP) == []
    held(vault, person, MeasureKind.HOUSE_ARREST, began=day(2022, 4, 1), status=ONGOING, confirmed=day(2022, 6, 1))
    confirmed = day(2022, 6, 1)
    held(vault, person, MeasureKind.RESTRICTED_FREEDOM, began=day(2022, 3, 5), status=ONGOING, confirmed=confirmed)
    assert told(vault, Rule.MEASURES_OVERLAP) == [], "one follows the other, and a sentence is no restraint"
    held(vault, person, MeasureKind.BAIL, began=day(2022, 3, 20), ended=day(2022, 3, 25), status=ENDED)
    assert told(vault, Rule.MEASURES_OVERLAP) == [first.id]


def test_a_measure_since_a_day_surely_lasts_from_that_day(vault: Vault, person: Person) -> None:
    since = PartialDate.since(date(2022, 1, 7))
    first = held(
        vault, person, MeasureKind.PRE_TRIAL_DETENTION, began=since, status=ONGOING, confirmed=day(2022, 6, 1)
    )
    held(
        vault, person, MeasureKind.HOUSE_ARREST, began=day(2022, 2, 1), ended=day(2022, 3, 1), status=ENDED
    )
    assert told(vault, Rule.MEASURES_OVERLAP) == [first.id]


def test_measures_that_only_may_overlap_are_not_told(vault: Vault, person: Person) -> None:
    held(vault, person, MeasureKind.HOUSE_ARREST, began=PartialDate.month(2022, 3), ended=PartialDate.month(2022, 4),
         status=ENDED)  # fmt: skip
    held(vault, person, MeasureKind.BAIL, began=day(2022, 4, 20), ended=day(2022, 5, 25), status=ENDED)
    assert told(vault, Rule.MEASURES_OVERLAP) == []


def test_a_limit_that_passed_is_told_until_it_is_explained(vault: Vault, person: Person) -> None:
    period = held(
        vault, person, MeasureKind.PRE_TRIAL_DETENTION, began=day(2022, 3, 12), status=ONGOING,
        confirmed=day(2022, 6, 1), limit=PartialDate.until(date(2022, 6, 12)),
    )  # fmt: skip
    (concern,) = [one for one in concerns(vault.ledger, TODAY) if one.rule is Rule.HELD_BEYOND_ORDER]
    assert (concern.record_id, concern.days) == (period.id, 18)
    assert [one.rule for one in concerns_of(vault.ledger, person, TODAY)] == [Rule.HELD_BEYOND_ORDER]
    later = PartialDate.until(date(2022, 8, 12))
    vault.records.add(DetentionChange, period_id=period.id, kind=ChangeKind.PROLONGED, new_limit=later)
    assert told(vault, Rule.HELD_BEYOND_ORDER) == []


def test_on_the_last_day_of_the_limit_nothing_has_passed(vault: Vault, person: Person) -> None:
    held(vault, person, MeasureKind.HOUSE_ARREST, limit=PartialDate.until(TODAY))
    assert told(vault, Rule.HELD_BEYOND_ORDER) == []


def test_a_release_explains_a_limit(vault: Vault, person: Person) -> None:
    period = held(vault, person, MeasureKind.HOUSE_ARREST, limit=PartialDate.until(date(2022, 6, 12)))
    vault.records.add(DetentionChange, period_id=period.id, kind=ChangeKind.RELEASED)
    assert told(vault, Rule.HELD_BEYOND_ORDER) == []


def test_what_goes_on_is_to_be_confirmed_within_sixty_days(vault: Vault, person: Person) -> None:
    period = held(vault, person, MeasureKind.HOUSE_ARREST, status=ONGOING, confirmed=day(2022, 5, 1))
    assert told(vault, Rule.NOT_CONFIRMED) == []
    vault.records.amend(period, {"confirmed": day(2022, 4, 30)})
    assert told(vault, Rule.NOT_CONFIRMED) == [period.id]


@pytest.fixture
def proceeding(vault: Vault) -> Proceeding:
    return vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL)


def test_a_verdict_before_the_trial(vault: Vault, proceeding: Proceeding) -> None:
    def step(kind: StepKind, at: PartialDate) -> ProceedingStep:
        return vault.records.add(ProceedingStep, proceeding_id=proceeding.id, kind=kind, happened=at)

    step(StepKind.TRIAL_START, day(2022, 5, 3))
    verdict = step(StepKind.VERDICT, day(2022, 5, 3))
    assert told(vault, Rule.VERDICT_BEFORE_TRIAL) == [], "a trial of one day"
    vault.records.amend(verdict, {"happened": day(2022, 5, 2)})
    assert told(vault, Rule.VERDICT_BEFORE_TRIAL) == [verdict.id]


def test_sentences_need_a_verdict_and_a_charge_that_stands(
    vault: Vault, proceeding: Proceeding, person: Person
) -> None:
    subject = {"subject_entity": "person", "subject_id": person.id}
    charge = vault.records.add(
        Charge, proceeding_id=proceeding.id, **subject, article_as_printed="CC 405", basis=ArticleBasis.EXPLICIT
    )
    step = vault.records.add(ProceedingStep, proceeding_id=proceeding.id, kind=StepKind.HEARING)
    sentence = vault.records.add(
        Sentence, step_id=step.id, **subject, kind=PenaltyKind.FINE, charge_id=charge.id
    )
    assert told(vault, Rule.SENTENCE_WITHOUT_VERDICT) == [sentence.id]
    vault.records.amend(step, {"kind": StepKind.VERDICT})
    assert concerns(vault.ledger, TODAY) == []
    vault.records.amend(charge, {"status": ChargeStatus.DISMISSED})
    assert told(vault, Rule.SENTENCE_ON_DISMISSED_CHARGE) == [sentence.id]


@pytest.mark.parametrize("basis", [basis for basis in ArticleBasis if basis is not ArticleBasis.EXPLICIT])
def test_an_article_that_nobody_printed_is_told(
    vault: Vault, proceeding: Proceeding, person: Person, basis: ArticleBasis
) -> None:
    charge = vault.records.add(
        Charge, proceeding_id=proceeding.id, subject_entity="person", subject_id=person.id, basis=basis
    )
    assert told(vault, Rule.ARTICLE_NOT_EXPLICIT) == [charge.id]


def test_a_minor_needs_a_guardian_or_a_reason(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    testimony = vault.testimonies.add(witness=person)
    assert told(vault, Rule.MINOR_WITHOUT_GUARDIAN) == []
    vault.ledger.amend(person, {"is_minor": True})
    assert told(vault, Rule.MINOR_WITHOUT_GUARDIAN) == [consent.id, testimony.id]
    vault.records.amend(consent, {"given_for": ConsentFor.CHILD})
    vault.records.amend(testimony, {"best_interest": "asked for it in the presence of a teacher"})
    assert told(vault, Rule.MINOR_WITHOUT_GUARDIAN) == []


def merge(vault: Vault, one: Record, other: Record, *reasons: str) -> PersonMerge:
    first, second = reasons
    return vault.records.add(
        PersonMerge, kept_id=one.id, other_id=other.id, first_reason=first, second_reason=second
    )


@pytest.mark.parametrize("reasons", [("", ""), ("same birth", ""), ("same birth", " Same  birth ")])
def test_a_merge_needs_two_reasons(vault: Vault, person: Person, reasons: tuple[str, str]) -> None:
    with pytest.raises(MergeNeedsTwoReasons):
        merge(vault, person, vault.people.add("other"), *reasons)
    assert vault.ledger.find(PersonMerge) == []


def test_both_codes_of_a_merge_lead_to_one_and_can_be_parted_again(vault: Vault, person: Person) -> None:
    other, third = vault.people.add("other"), vault.people.add("third")
    first = merge(vault, person, other, "same birth", "the mother says so")
    merge(vault, other, third, "same photo", "same number")
    assert {kept(vault.ledger, one.id) for one in (person, other, third)} == {person.id}
    for pair in ((person, person), (third, other), (third, person)):
        with pytest.raises(MergeOfOne):
            merge(vault, *pair, "one", "two")
    assert vault.ledger.get(Person, other.id).code == other.code
    assert vault.people.get(other.id).code == person.code
    vault.ledger.withdraw(first, reason="not so")
    assert kept(vault.ledger, third.id) == other.id


def test_an_assembly_told_of_late(vault: Vault) -> None:
    event = vault.events.add("gathering", EventKind.ASSEMBLY, happened=day(2022, 4, 24))
    assert told(vault, Rule.NOTIFIED_LATE) == [], "nobody says whether anybody was told"
    vault.records.amend(event, {"notified": day(2022, 4, 23)})
    (concern,) = concerns(vault.ledger, TODAY)
    assert (concern.rule, concern.record_id, concern.days) == (Rule.NOTIFIED_LATE, event.id, 0)
    vault.records.amend(event, {"notified": day(2022, 4, 15)})
    assert concerns(vault.ledger, TODAY) == []


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [((2022, 4, 15), (2022, 4, 24), 5), ((2022, 4, 18), (2022, 4, 24), 4), ((2022, 4, 22), (2022, 4, 24), 0)],
)
def test_working_days_between(first: tuple[int, int, int], last: tuple[int, int, int], days: int) -> None:
    assert working_days(date(*first), date(*last)) == days


def test_numbers_need_a_day_and_yield_to_newer_ones(vault: Vault) -> None:
    def number(**values: Any) -> Statistic:
        return vault.records.add(
            Statistic, what="complaints", series="complaints", amount=Quantity.exactly(200), **values
        )

    bare = number()
    assert told(vault, Rule.NO_AS_OF) == [bare.id]
    old, new = number(as_of=day(2022, 2, 1)), number(as_of=PartialDate.month(2022, 4))
    assert told(vault, Rule.NEWER_NUMBER) == [old.id]
    vault.records.amend(old, {"superseded_by_id": new.id})
    assert told(vault, Rule.NEWER_NUMBER) == []


def test_the_same_witness_on_the_same_subject_again(vault: Vault, person: Person) -> None:
    case = vault.cases.open("one", CaseKind.LAW)
    first = vault.testimonies.add(witness=person, taken=day(2022, 1, 10))
    second = vault.testimonies.add(witness=person, taken=day(2022, 4, 10))
    vault.cases.add(case.id, first)
    vault.cases.add(case.id, second)
    assert told(vault, Rule.INTERVIEWED_AGAIN) == [second.id]
    vault.records.amend(second, {"taken": day(2022, 4, 11)})
    assert told(vault, Rule.INTERVIEWED_AGAIN) == [], "ninety-one days"
    third = vault.testimonies.add(witness=person, taken=day(2022, 4, 12))
    event = vault.events.add("what both speak of")
    for testimony in (second, third):
        vault.records.add(
            TestimonySubject, testimony_id=testimony.id, subject_entity=event.entity, subject_id=event.id
        )
    assert told(vault, Rule.INTERVIEWED_AGAIN) == [third.id]


def test_a_review_can_be_called_off(vault: Vault, person: Person) -> None:
    held(vault, person, MeasureKind.HOUSE_ARREST, status=ONGOING, confirmed=day(2022, 4, 1))
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        concerns(vault.ledger, TODAY, token)
