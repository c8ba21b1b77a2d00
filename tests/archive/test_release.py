"""May this value go to this audience for this use, and as what: class, consent, danger and age, each by itself."""

from __future__ import annotations

import datetime as dt

import pytest

from archive.consent import Ground
from archive.model.fields import Sensitivity
from archive.model.organisations import PersonMerge
from archive.model.people import Person
from archive.release import Release
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode, ProtectionLevel
from archive.vocabulary.testimony import ConsentFor, ContentScope, Decision, Language, TextKind, Use

NOW = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)


def asked(vault: Vault) -> Release:
    return Release(vault.ledger, vault.consents, Use.WGAD, "", NOW)


def agreed(
    vault: Vault,
    identity: IdentityMode = IdentityMode.NAMED,
    content: ContentScope = ContentScope.FULL,
    given_for: ConsentFor = ConsentFor.SELF,
) -> Person:
    person = vault.people.add("Нұрлан", occupation="smith")
    consent = vault.consents.record(person, given_for=given_for)
    vault.consents.answer(consent, Use.WGAD, Decision.YES, identity=identity, content=content)
    return person


@pytest.mark.parametrize("identity", list(IdentityMode))
def test_what_identifies_goes_where_somebody_may_be_named(vault: Vault, identity: IdentityMode) -> None:
    person = agreed(vault, identity)
    occupation = asked(vault).value(person, "occupation", [person.id])
    assert occupation.allowed is (identity is IdentityMode.NAMED)
    assert occupation.sensitivity is Sensitivity.IDENTIFYING
    before = asked(vault).value(person, "prior_activity", [person.id])
    assert before.allowed is (identity is not IdentityMode.NOT_MENTIONED)
    assert before.identity is identity


def test_without_an_answer_only_what_is_open_goes(vault: Vault) -> None:
    person = vault.people.add("Нұрлан")
    release = asked(vault)
    assert release.value(person, "is_public_figure", [person.id]).allowed
    verdict = release.value(person, "sex", [person.id])
    assert (verdict.allowed, verdict.ground) == (False, Ground.NO_ANSWER)
    assert not release.value(person, "protection", [person.id]).allowed


def test_of_several_people_the_one_who_allows_least_decides(vault: Vault) -> None:
    event = vault.events.add("gathering", place="the old mill")
    named, coded, silent = agreed(vault), agreed(vault, IdentityMode.CODED), vault.people.add("")
    release = asked(vault)
    assert release.value(event, "place", [named.id]).allowed
    assert not release.value(event, "place", [named.id, coded.id]).allowed
    assert release.value(event, "title", [named.id, coded.id]).allowed
    assert not release.value(event, "title", [named.id, silent.id]).allowed


def test_a_source_is_never_told_and_a_text_is_covered_by_its_answer(vault: Vault) -> None:
    for content, kind, covered in (
        (ContentScope.FULL, TextKind.STATEMENT, True),
        (ContentScope.SUMMARY, TextKind.STATEMENT, False),
        (ContentScope.SUMMARY, TextKind.SUMMARY, True),
        (ContentScope.STATISTIC_ONLY, TextKind.SUMMARY, False),
    ):
        person = agreed(vault, content=content)
        testimony = vault.testimonies.add(witness=person, place="a kitchen")
        text = vault.testimonies.write(testimony, "A word.", Language.ENGLISH, kind=kind)
        release = asked(vault)
        assert release.value(text, "body", [person.id]).allowed is covered
        assert not release.value(text, "body").allowed
        for field in ("witness_id", "place", "interviewer"):
            assert not release.value(testimony, field, [person.id]).allowed
        shown = release.shown(testimony, [person.id])
        assert (shown.code, shown.witness_id, shown.place) == (testimony.code, None, "")
        raise_to(vault.ledger, text, Sensitivity.IDENTIFYING, reason="x")
        assert not asked(vault).value(text, "body", [person.id]).allowed


@pytest.mark.parametrize(
    ("level", "identity", "left"),
    [
        (Sensitivity.CASE, IdentityMode.CODED, IdentityMode.CODED),
        (Sensitivity.IDENTIFYING, IdentityMode.NAMED, IdentityMode.NAMED),
        (Sensitivity.IDENTIFYING, IdentityMode.CODED, IdentityMode.NOT_MENTIONED),
        (Sensitivity.SOURCE, IdentityMode.NAMED, IdentityMode.NOT_MENTIONED),
    ],
)
def test_a_person_who_was_raised(
    vault: Vault, level: Sensitivity, identity: IdentityMode, left: IdentityMode
) -> None:
    person = agreed(vault, identity)
    raise_to(vault.ledger, person, level, reason="x")
    permission = asked(vault).person(person.id)
    assert permission.identity is left
    assert permission.ground is (Ground.PROTECTED if left is IdentityMode.NOT_MENTIONED else Ground.GRANTED)


def test_danger_and_age_count_whatever_was_agreed_to(vault: Vault) -> None:
    person = agreed(vault)
    vault.ledger.amend(person, {"protection": ProtectionLevel.EXTREME})
    assert asked(vault).person(person.id).ground is Ground.PROTECTED
    alone, guarded = agreed(vault), agreed(vault, given_for=ConsentFor.CHILD)
    for minor in (alone, guarded):
        vault.ledger.amend(minor, {"is_minor": True})
    assert asked(vault).person(alone.id).ground is Ground.MINOR
    assert asked(vault).person(guarded.id).identity is IdentityMode.CODED


def test_raised_records_are_inside_as_a_whole(vault: Vault) -> None:
    event = vault.events.add("gathering")
    assert asked(vault).record(event)
    raise_to(vault.ledger, event, Sensitivity.IDENTIFYING, reason="x")
    release = asked(vault)
    assert not release.record(event)
    assert release.shown(event).title == ""


def test_what_protects_one_record_of_a_person_protects_all_that_were_merged(vault: Vault) -> None:
    for change in ({"protection": ProtectionLevel.EXTREME}, {"is_minor": True}, None):
        stays, other = agreed(vault), agreed(vault)
        vault.records.add(
            PersonMerge, kept_id=stays.id, other_id=other.id, first_reason="same papers", second_reason="same street"
        )
        assert asked(vault).person(stays.id).identity is IdentityMode.NAMED
        if change:
            vault.ledger.amend(other, change)
        else:
            raise_to(vault.ledger, other, Sensitivity.SOURCE, reason="x")
        assert not asked(vault).person(stays.id).allowed
        assert not asked(vault).person(other.id).allowed
