"""What ties a person to others, the numbers behind a second click, and how it stands with consent at a glance."""

from __future__ import annotations

import datetime as dt

from archive.model.organisations import (
    ContactPoint,
    Identifier,
    Organisation,
    OrganisationStatus,
    PersonMerge,
    PublicName,
    Relation,
)
from archive.vocabulary.bodies import ContactKind, IdentifierKind, LegalStatus, OrganisationKind, RelationKind
from archive.vocabulary.testimony import Decision, Use
from tests.archive.questions.invented_cases import said
from tests.ui.told_vault import Told
from ui.presenters.person import Lamp, PersonPresenter
from ui.presenters.person_ties import PersonTies


def test_ties_under_every_code_with_the_status_of_an_organisation(told: Told) -> None:
    vault = told.vault
    other, wife = vault.people.add("Wendelin Oakhirst"), vault.people.add(label="his wife")
    party = vault.records.add(Organisation, kind=OrganisationKind.PARTY)
    vault.records.add(PublicName, owner_entity=party.entity, owner_id=party.id, form="Heron Party")
    for status, when in ((LegalStatus.REGISTERED, "2019"), (LegalStatus.BANNED, "since 3 March 2021")):
        vault.records.add(OrganisationStatus, organisation_id=party.id, status=status, during=said(when))
    ends = {"to_entity": "person", "to_id": told.victim, "from_entity": "person", "from_id": wife.id}
    vault.records.add(Relation, kind=RelationKind.SPOUSE, **ends)
    ends = {"from_entity": "person", "from_id": other.id, "to_entity": party.entity, "to_id": party.id}
    vault.records.add(Relation, kind=RelationKind.MEMBER_OF, **ends)
    ties = PersonTies(vault)
    assert len(ties.ties(told.victim)) == 1
    vault.records.add(PersonMerge, kept_id=told.victim, other_id=other.id, first_reason="a", second_reason="b")
    spouse, member = ties.ties(other.id)
    assert (spouse.code, spouse.outward, spouse.kind) == (wife.code, False, RelationKind.SPOUSE)
    assert (member.name, member.status, member.outward) == ("Heron Party", LegalStatus.BANNED, True)
    assert PersonPresenter(vault).head(told.victim).also == (other.code,)


def test_numbers_and_ways_to_reach(told: Told) -> None:
    vault = told.vault
    passport = {"kind": IdentifierKind.PASSPORT, "value": "N 123", "issued_by": "police"}
    vault.records.add(Identifier, person_id=told.victim, **passport)
    phone = {"kind": ContactKind.PHONE, "value": "555", "never_by": "post"}
    vault.records.add(ContactPoint, owner_entity="person", owner_id=told.victim, **phone)
    numbers = PersonTies(vault).numbers(told.victim)
    assert numbers.identifiers == ((IdentifierKind.PASSPORT, "N 123", "police"),)
    assert numbers.contacts == ((ContactKind.PHONE, "555", "", "", "post"),)


def test_the_lamp_of_consent(told: Told) -> None:
    vault, presenter = told.vault, PersonPresenter(told.vault)
    assert presenter.head(told.source).lamp is Lamp.NEVER_ASKED
    assert presenter.head(told.victim).lamp is Lamp.SOMETHING
    (consent,) = vault.consents.of(vault.people.get(told.victim))
    vault.consents.answer(consent, Use.UN_TREATY_BODY, Decision.NO)
    assert presenter.head(told.victim).lamp is Lamp.NOTHING
    vault.consents.take_back(consent, dt.date(2020, 1, 1))
    assert presenter.head(told.victim).lamp is Lamp.TAKEN_BACK
