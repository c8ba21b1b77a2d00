"""Where two readings of a consent are possible, the one that allows less is taken."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator

import pytest

from archive.consent import Ground
from archive.errors import FieldInvalid
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import ContentScope, Decision, Use

USE = Use.PARTNER_NGO
DAY = dt.date(2026, 5, 17)
LATE = dt.datetime(2026, 5, 17, 21, 30, tzinfo=dt.UTC)
"""Half past two at night of the 18th in Almaty."""


@pytest.fixture
def person(vault: Vault) -> Person:
    return vault.people.add("Ермек Тасболатов")


@pytest.fixture
def almaty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Almaty")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_who_was_withdrawn_agreed_to_nothing(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person), USE, Decision.YES, identity=IdentityMode.NAMED)
    assert vault.consents.permission(person.id, USE, "", DAY).allowed
    vault.ledger.withdraw(person, reason="asked to be left out")
    answer = vault.consents.permission(person.id, USE, "", DAY)
    assert (answer.allowed, answer.ground) == (False, Ground.WITHDRAWN)


def test_a_new_answer_takes_the_place_of_one_in_another_spelling(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES, audience="Steppe Law Clinic")
    vault.consents.answer(consent, USE, Decision.NO, audience="steppe  law clinic ")
    assert len(vault.consents.uses(consent)) == 1
    assert not vault.consents.permission(person.id, USE, "Steppe Law Clinic", DAY).allowed


@pytest.mark.parametrize(
    "asked", ["Steppе Law Clinic", "Steppe Lаw Сlinic", "Steppe\u200b Law Clinic", "SteppeLawClinic"]
)
def test_a_refusal_holds_for_whoever_looks_like_that_audience(vault: Vault, person: Person, asked: str) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES)
    vault.consents.answer(consent, USE, Decision.NO, audience="Steppe Law Clinic")
    assert vault.consents.permission(person.id, USE, "River Law Clinic", DAY).allowed
    assert not vault.consents.permission(person.id, USE, asked, DAY).allowed


def test_a_yes_does_not_hold_for_whoever_looks_like_that_audience(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person), USE, Decision.YES, audience="Steppe Law Clinic")
    assert vault.consents.permission(person.id, USE, " STEPPE law  clinic", DAY).allowed
    assert not vault.consents.permission(person.id, USE, "Steppе Law Clinic", DAY).allowed


@pytest.mark.parametrize("unusable", ["\x00", ".", "\udcff", "\u200b"])
def test_an_audience_without_a_letter_is_not_taken_for_everybody(
    vault: Vault, person: Person, unusable: str
) -> None:
    consent = vault.consents.record(person)
    with pytest.raises(FieldInvalid):
        vault.consents.answer(consent, USE, Decision.YES, audience=unusable)
    assert vault.consents.uses(consent) == []


def test_of_two_answers_for_one_audience_the_narrower_holds(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    wide = vault.consents.answer(consent, USE, Decision.YES, identity=IdentityMode.NAMED, audience="Clinic")
    narrow = vault.consents.answer(
        consent, USE, Decision.YES, identity=IdentityMode.CODED, content=ContentScope.SUMMARY, audience="Other"
    )
    vault.ledger.amend(narrow, {"audience": "clinic"})
    answer = vault.consents.permission(person.id, USE, "Clinic", DAY)
    assert (answer.identity, answer.content) == (IdentityMode.CODED, ContentScope.SUMMARY)
    assert answer.consent_use_id != wide.id


@pytest.mark.usefixtures("almaty")
def test_what_was_taken_back_today_is_taken_back_at_night_too(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES)
    vault.consents.take_back(consent, LATE.astimezone().date())
    assert vault.consents.permission_at(person.id, USE, "", LATE).ground is Ground.WITHDRAWN


def test_taking_back_counts_from_the_day_s_first_hour_anywhere(vault: Vault, person: Person) -> None:
    """A computer that is set to UTC does not know what day the person has."""
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES)
    vault.consents.take_back(consent, DAY + dt.timedelta(days=1))
    assert not vault.consents.permission_at(person.id, USE, "", LATE).allowed
    assert vault.consents.permission_at(person.id, USE, "", LATE - dt.timedelta(hours=12)).allowed


@pytest.mark.usefixtures("almaty")
def test_the_last_day_ends_with_the_person_s_day(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES, expires=DAY)
    assert vault.consents.permission_at(person.id, USE, "", LATE).ground is Ground.EXPIRED
    assert vault.consents.permission_at(person.id, USE, "", LATE - dt.timedelta(hours=4)).allowed
