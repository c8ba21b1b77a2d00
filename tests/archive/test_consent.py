"""Consent: no answer is no, the newest consent decides, and every ground is reached."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.consent import Ground, Permission
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import ContentScope, Decision, Use

DAY = date(2026, 5, 4)
ONE = timedelta(days=1)
USE, ORG = Use.PARTNER_NGO, "Fictive Partner"


@pytest.fixture
def person(vault: Vault) -> Person:
    return vault.people.add("Нұрлан")


def asked(vault: Vault, person: Person, audience: str = ORG, day: date = DAY, use: Use = USE) -> Permission:
    return vault.consents.permission(person.id, use, audience, day)


def ground(vault: Vault, person: Person, audience: str = ORG, day: date = DAY, use: Use = USE) -> Ground:
    permission = asked(vault, person, audience, day, use)
    assert permission.allowed is (permission.ground is Ground.GRANTED)
    if not permission.allowed:
        assert permission.identity is IdentityMode.NOT_MENTIONED
        assert permission.content is None
    return permission.ground


def test_nobody_was_asked(vault: Vault, person: Person) -> None:
    assert ground(vault, person) is Ground.NO_ANSWER
    consent = vault.consents.record(person)
    assert ground(vault, person) is Ground.NO_ANSWER, "a consent without an answer allows nothing"
    vault.consents.answer(consent, Use.MEDIA, Decision.YES)
    assert ground(vault, person) is Ground.NO_ANSWER, "an answer for another use is none for this"
    assert ground(vault, vault.people.add("another")) is Ground.NO_ANSWER


def test_yes_is_yes_as_it_was_given(vault: Vault, person: Person) -> None:
    answer = vault.consents.answer(
        vault.consents.record(person),
        USE,
        Decision.YES,
        identity=IdentityMode.INITIALS,
        content=ContentScope.SUMMARY,
        conditions="not before June",
    )
    assert asked(vault, person) == Permission(
        allowed=True,
        ground=Ground.GRANTED,
        identity=IdentityMode.INITIALS,
        content=ContentScope.SUMMARY,
        conditions="not before June",
        consent_use_id=answer.id,
    )


def test_who_must_not_be_mentioned_is_not_allowed(vault: Vault, person: Person) -> None:
    vault.consents.answer(
        vault.consents.record(person), USE, Decision.YES, identity=IdentityMode.NOT_MENTIONED
    )
    assert not asked(vault, person).allowed


@pytest.mark.parametrize(
    ("decision", "expected"), [(Decision.NO, Ground.REFUSED), (Decision.ASK_AGAIN, Ground.ASK_AGAIN)]
)
def test_no_and_ask_again_are_no(vault: Vault, person: Person, decision: Decision, expected: Ground) -> None:
    vault.consents.answer(vault.consents.record(person), USE, decision)
    assert ground(vault, person) is expected


def test_an_answer_expires_after_its_last_day(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person), USE, Decision.YES, expires=DAY)
    assert ground(vault, person, day=DAY) is Ground.GRANTED
    assert ground(vault, person, day=DAY + ONE) is Ground.EXPIRED


def test_a_consent_begins_on_its_first_day(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person, valid_from=DAY), USE, Decision.YES)
    assert ground(vault, person, day=DAY - ONE) is Ground.NOT_YET_VALID
    assert ground(vault, person, day=DAY) is Ground.GRANTED


def test_a_consent_that_is_taken_back_ends_on_that_day(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES)
    vault.consents.take_back(consent, DAY, reason="afraid")
    assert ground(vault, person, day=DAY - ONE) is Ground.GRANTED
    assert ground(vault, person, day=DAY) is Ground.WITHDRAWN
    assert ground(vault, person, day=DAY + 1000 * ONE) is Ground.WITHDRAWN


def test_a_new_answer_takes_the_place_of_the_one_before(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    first = vault.consents.answer(consent, USE, Decision.YES)
    second = vault.consents.answer(consent, USE, Decision.NO)
    assert first.id == second.id
    assert ground(vault, person) is Ground.REFUSED
    vault.consents.answer(consent, USE, Decision.YES)
    assert ground(vault, person) is Ground.GRANTED


def test_the_newest_consent_that_holds_an_answer_decides(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person), USE, Decision.YES)
    newer = vault.consents.record(person)
    assert ground(vault, person) is Ground.GRANTED, "the newer one says nothing about this use"
    vault.consents.answer(newer, USE, Decision.NO)
    assert ground(vault, person) is Ground.REFUSED
    vault.consents.take_back(newer, DAY)
    assert ground(vault, person) is Ground.WITHDRAWN, "an older yes does not come back to life"


def test_who_took_the_newest_consent_back_is_not_held_to_an_older_one(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person), USE, Decision.YES)
    newer = vault.consents.record(person)
    vault.consents.answer(newer, Use.MEDIA, Decision.YES)
    assert ground(vault, person) is Ground.GRANTED
    vault.consents.take_back(newer, DAY)
    assert ground(vault, person) is Ground.WITHDRAWN


def test_a_no_to_one_audience_stands_against_a_later_yes_to_any(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person), USE, Decision.NO, audience=ORG)
    newer = vault.consents.record(person)
    vault.consents.answer(newer, USE, Decision.YES)
    assert ground(vault, person, ORG) is Ground.REFUSED
    assert ground(vault, person, "Another Partner") is Ground.GRANTED
    vault.consents.answer(newer, USE, Decision.YES, audience=ORG)
    assert ground(vault, person, ORG) is Ground.GRANTED


def test_an_answer_for_this_audience_comes_before_one_for_any(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES)
    vault.consents.answer(consent, USE, Decision.NO, audience=ORG)
    assert ground(vault, person, ORG) is Ground.REFUSED
    assert ground(vault, person, "Another Partner") is Ground.GRANTED
    assert ground(vault, person, "") is Ground.GRANTED


def test_an_answer_for_one_audience_is_none_for_another(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person), USE, Decision.YES, audience=ORG)
    assert ground(vault, person, ORG) is Ground.GRANTED
    for other in ("", " ", "Fictive", "Fictive Partners", "x"):
        assert ground(vault, person, other) is Ground.NO_ANSWER


@pytest.mark.parametrize(
    "spelling", ["fictive partner", "  Fictive Partner ", "FICTIVE PARTNER", "Fictive  Partner", "Fictive\tPartner"]
)
def test_the_name_of_an_audience_is_the_same_in_every_spelling(
    vault: Vault, person: Person, spelling: str
) -> None:
    vault.consents.answer(vault.consents.record(person), USE, Decision.YES, audience=ORG)
    assert ground(vault, person, spelling) is Ground.GRANTED


@pytest.mark.parametrize("later", ["org қ", "Org Қ ", unicodedata.normalize("NFD", "Org й").replace("й", "й")])
def test_a_later_no_in_another_spelling_is_the_newer_answer(vault: Vault, person: Person, later: str) -> None:
    first = unicodedata.normalize("NFC", later).strip().title()
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES, audience=first)
    vault.consents.answer(consent, USE, Decision.NO, audience=later)
    assert ground(vault, person, first) is Ground.REFUSED
    assert ground(vault, person, later) is Ground.REFUSED
    assert len(vault.consents.uses(consent)) == 1


def test_a_blank_audience_is_any_audience(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, USE, Decision.YES)
    vault.consents.answer(consent, USE, Decision.NO, audience="  ")
    assert ground(vault, person) is Ground.REFUSED


def test_a_withdrawn_or_erased_consent_is_none(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    answer = vault.consents.answer(consent, USE, Decision.YES)
    vault.ledger.withdraw(answer, reason="wrong person")
    assert ground(vault, person) is Ground.NO_ANSWER
    vault.consents.answer(consent, USE, Decision.YES)
    assert ground(vault, person) is Ground.GRANTED
    vault.ledger.erase(consent, reason="x")
    assert ground(vault, person) is Ground.NO_ANSWER


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_only_a_standing_yes_is_ever_a_yes(vault: Vault, person: Person, data: st.DataObject) -> None:
    subject = vault.people.add()
    uses = [Use.MEDIA, Use.PARTNER_NGO]
    audiences = ["", "A", "B"]
    days = st.integers(-2, 2).map(lambda n: DAY + n * ONE)
    for _ in range(data.draw(st.integers(0, 3))):
        consent = vault.consents.record(subject, valid_from=data.draw(st.none() | days))
        for _ in range(data.draw(st.integers(0, 4))):
            vault.consents.answer(
                consent,
                data.draw(st.sampled_from(uses)),
                data.draw(st.sampled_from(Decision)),
                audience=data.draw(st.sampled_from(audiences)),
                expires=data.draw(st.none() | days),
            )
        if data.draw(st.booleans()):
            vault.consents.take_back(consent, data.draw(days))
    use, audience = data.draw(st.sampled_from(uses)), data.draw(st.sampled_from(audiences))
    permission = vault.consents.permission(subject.id, use, audience, DAY)
    consents = vault.consents.of(subject)
    said = [(c, a) for c in consents for a in vault.consents.uses(c) if a.use is use and a.audience in ("", audience)]
    ended = [c for c in consents if c.ended_on is not None and c.ended_on <= DAY]
    if not said:
        assert permission.ground is (Ground.WITHDRAWN if ended else Ground.NO_ANSWER)
    if permission.allowed:
        ((consent, answer),) = [(c, a) for c, a in said if a.id == permission.consent_use_id]
        assert answer.decision is Decision.YES
        assert consent.ended_on is None or consent.ended_on > DAY
        assert consent.valid_from is None or consent.valid_from <= DAY
        assert answer.expires is None or answer.expires >= DAY
        later = [c for c, _ in said if consents.index(c) > consents.index(consent)]
        assert not later, "a newer consent says something about this"
        assert not any(consents.index(c) > consents.index(consent) for c in ended), "a newer consent was taken back"
