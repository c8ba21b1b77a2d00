"""Whom an item is about, by everything that says so, and what their answers let out of it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from archive.consent import Ground
from archive.item_people import ItemPeople, people_of_item, people_of_items
from archive.locators import Locator
from archive.model.acts import Act
from archive.model.claims import Citation, Source
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record, Sensitivity
from archive.model.health import MedicalFinding, MedicalRecord
from archive.model.organisations import PersonMerge, Relation
from archive.model.people import NameForm, Person
from archive.model.proceedings import Charge, Proceeding, ProceedingStep, Sentence
from archive.release import ItemVerdict, Release, Stays
from archive.segments import Segment
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.bodies import RelationKind
from archive.vocabulary.casework import IdentityMode, Role
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.harm import ActKind
from archive.vocabulary.proceedings import PenaltyKind, ProceedingKind, StepKind
from archive.vocabulary.testimony import ContentScope, Decision, Language, TextKind, Use
from archive.vocabulary.work import SourceKind

NOW = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)


@pytest.fixture
def file(vault: Vault) -> EvidenceFile:
    item = vault.evidence.add("A picture", kind=EvidenceKind.PHOTO)
    return vault.intake.take_in_bytes(b"a picture", "a.txt", item.id).file


@pytest.fixture
def person(vault: Vault) -> Person:
    return vault.people.add("Нұрлан")


def item_of(vault: Vault, file: EvidenceFile) -> EvidenceItem:
    return vault.evidence.get(file.item_id)


def cited(vault: Vault, file: EvidenceFile, target: Record) -> None:
    vault.records.add(
        Citation, target_entity=target.entity, target_id=target.id, origin_entity=file.entity, origin_id=file.id
    )


def _act(vault: Vault, file: EvidenceFile, person: Person) -> None:
    act = vault.records.add(Act, kind=ActKind.TORTURE, victim_entity=person.entity, victim_id=person.id)
    cited(vault, file, act)


def _name(vault: Vault, file: EvidenceFile, person: Person) -> None:
    (form, *_) = vault.ledger.find(NameForm, "person_id = ?", (person.id,))
    cited(vault, file, form)


def _relation(vault: Vault, file: EvidenceFile, person: Person) -> None:
    other = vault.ledger.amend(vault.people.add("The other"), {"is_public_figure": True})
    sides = {"from_entity": person.entity, "from_id": person.id, "to_entity": other.entity, "to_id": other.id}
    cited(vault, file, vault.records.add(Relation, kind=RelationKind.SIBLING, **sides))


def _finding(vault: Vault, file: EvidenceFile, person: Person) -> None:
    record = vault.records.add(MedicalRecord, person_id=person.id)
    vault.records.add(MedicalFinding, record_id=record.id, body_site="arm", photo_id=file.id)


def _judgement(vault: Vault, file: EvidenceFile, person: Person) -> None:
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL)
    step = vault.records.add(
        ProceedingStep, proceeding_id=proceeding.id, kind=StepKind.SEARCH, document_id=file.item_id
    )
    whom = {"subject_entity": person.entity, "subject_id": person.id}
    vault.records.add(Sentence, step_id=step.id, kind=PenaltyKind.IMPRISONMENT, **whom)


def _charge(vault: Vault, file: EvidenceFile, person: Person) -> None:
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL)
    vault.records.add(
        ProceedingStep, proceeding_id=proceeding.id, kind=StepKind.SEARCH, document_id=file.item_id
    )
    whom = {"subject_entity": person.entity, "subject_id": person.id}
    vault.records.add(Charge, proceeding_id=proceeding.id, **whom)


def _speaks(vault: Vault, file: EvidenceFile, person: Person) -> None:
    said = [Segment(Locator(start=0), person.code.lower(), "I was there.")]
    vault.transcripts.write(file, said, Language.RUSSIAN)


def _consent(vault: Vault, file: EvidenceFile, person: Person) -> None:
    vault.ledger.amend(item_of(vault, file), {"consent_id": vault.consents.record(person).id})


def _testimony(vault: Vault, file: EvidenceFile, person: Person) -> None:
    vault.ledger.amend(item_of(vault, file), {"testimony_id": vault.testimonies.add(witness=person).id})


def _proof_of_consent(vault: Vault, file: EvidenceFile, person: Person) -> None:
    vault.consents.record(person, evidence=item_of(vault, file))


TIES: dict[str, Callable[[Vault, EvidenceFile, Person], None]] = {
    "cited": cited,
    "act": _act,
    "name": _name,
    "relation": _relation,
    "finding": _finding,
    "judgement": _judgement,
    "charge": _charge,
    "speaks": _speaks,
    "consent": _consent,
    "testimony": _testimony,
    "proof of consent": _proof_of_consent,
}


@pytest.mark.parametrize("tie", list(TIES))
def test_whoever_a_record_ties_to_an_item_is_in_it(
    vault: Vault, file: EvidenceFile, person: Person, tie: str
) -> None:
    assert people_of_item(vault.ledger, item_of(vault, file)) == ItemPeople()
    other = vault.evidence.add("Another")
    TIES[tie](vault, file, person)
    found = people_of_items(vault.ledger, [item_of(vault, file), other])
    assert found == {file.item_id: ItemPeople(shown=frozenset({person.id})), other.id: ItemPeople()}


def test_who_gave_it_is_asked_and_not_taken_to_be_in_it(vault: Vault, file: EvidenceFile, person: Person) -> None:
    vault.ledger.amend(item_of(vault, file), {"acquired_from_id": person.id})
    contact = vault.people.add("A contact")
    vault.records.add(Source, kind=SourceKind.PERSON, person_id=contact.id, copy_id=file.item_id)
    assert people_of_item(vault.ledger, item_of(vault, file)) == ItemPeople(gave=frozenset({person.id, contact.id}))
    cited(vault, file, person)
    found = people_of_item(vault.ledger, item_of(vault, file))
    assert found == ItemPeople(frozenset({contact.id}), frozenset({person.id}))


def test_a_merged_person_is_asked_under_the_record_that_stays(
    vault: Vault, file: EvidenceFile, person: Person
) -> None:
    other = vault.people.add("Нурлан")
    vault.records.add(PersonMerge, kept_id=person.id, other_id=other.id, first_reason="x", second_reason="y")
    _speaks(vault, file, other)
    assert people_of_item(vault.ledger, item_of(vault, file)).shown == {person.id}


def test_offices_public_figures_and_who_was_merely_there_are_not_asked(vault: Vault, file: EvidenceFile) -> None:
    event, judge, there = vault.events.add("A hearing"), vault.people.add("J"), vault.people.add("T")
    public = vault.ledger.amend(vault.people.add("M"), {"is_public_figure": True})
    vault.cases.involve(event, judge, Role.JUDGE)
    vault.cases.involve(event, there, Role.VICTIM)
    testimony = vault.testimonies.add(witness=there)
    text = vault.testimonies.write(testimony, "The gate was open.", Language.RUSSIAN)
    for target in (event, judge, public, testimony, text):
        cited(vault, file, target)
    assert people_of_item(vault.ledger, item_of(vault, file)) == ItemPeople()
    for one in (judge, public):
        vault.testimonies.add(witness=one)
    assert people_of_item(vault.ledger, item_of(vault, file)).shown == {judge.id, public.id}


def test_what_was_withdrawn_ties_nobody_but_a_withdrawn_person_is_still_asked(
    vault: Vault, file: EvidenceFile, person: Person
) -> None:
    cited(vault, file, person)
    _speaks(vault, file, person)
    vault.ledger.withdraw(person, reason="x")
    people = people_of_item(vault.ledger, item_of(vault, file))
    assert people.shown == {person.id}
    assert answer(vault, file).reason is Ground.WITHDRAWN
    (citation,) = vault.ledger.find(Citation)
    vault.ledger.withdraw(citation, reason="x")
    vault.transcripts.write(file, [Segment(Locator(start=0), "Speaker 1", "Anew.")], Language.RUSSIAN)
    assert people_of_item(vault.ledger, item_of(vault, file)) == ItemPeople()


def answer(vault: Vault, file: EvidenceFile, *, covered: bool = False, goes: bool = True) -> ItemVerdict:
    item = item_of(vault, file)
    release = Release(vault.ledger, vault.consents, Use.MEDIA, "The paper", NOW)
    return release.item(item, people_of_item(vault.ledger, item), covered=covered, file=goes)


def agree(vault: Vault, person: Person, **values: Any) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, Use.MEDIA, Decision.YES, **{"identity": IdentityMode.NAMED, **values})


def test_one_of_many_who_says_no_keeps_it_in(vault: Vault, file: EvidenceFile, person: Person) -> None:
    assert answer(vault, file) == ItemVerdict()
    other = vault.people.add("Other")
    cited(vault, file, person)
    vault.ledger.amend(item_of(vault, file), {"acquired_from_id": other.id})
    agree(vault, person, conditions="only the harbour")
    assert answer(vault, file).reason is Ground.NO_ANSWER
    consent = vault.consents.record(other)
    for decision, reason in ((Decision.NO, Ground.REFUSED), (Decision.ASK_AGAIN, Ground.ASK_AGAIN)):
        vault.consents.answer(consent, Use.MEDIA, decision)
        assert answer(vault, file).reason is reason
    vault.consents.answer(consent, Use.MEDIA, Decision.YES, expires=dt.date(2026, 4, 1))
    assert answer(vault, file).reason is Ground.EXPIRED
    vault.consents.answer(consent, Use.MEDIA, Decision.YES)
    allowed = answer(vault, file)
    assert (allowed.allowed, allowed.conditions, len(allowed.consent_uses)) == (True, True, 2)
    vault.consents.take_back(consent, dt.date(2026, 5, 1))
    assert answer(vault, file).reason is Ground.WITHDRAWN


@pytest.mark.parametrize(
    ("values", "open_file", "covered"),
    [
        ({}, None, None),
        ({"identity": IdentityMode.INITIALS}, Stays.COVERED_ONLY, None),
        ({"identity": IdentityMode.CODED}, Stays.COVERED_ONLY, None),
        ({"identity": IdentityMode.NOT_MENTIONED}, Stays.NOT_MENTIONED, Stays.NOT_MENTIONED),
        ({"content": ContentScope.SUMMARY}, Stays.LESS, Stays.LESS),
        ({"content": ContentScope.STATISTIC_ONLY}, Stays.LESS, Stays.LESS),
    ],
)
def test_who_is_in_it_without_a_name_leaves_in_a_confirmed_covered_copy_alone(
    vault: Vault, file: EvidenceFile, person: Person, values: dict[str, Any], open_file: Stays, covered: Stays
) -> None:
    cited(vault, file, person)
    agree(vault, person, **values)
    assert answer(vault, file).reason is open_file
    assert answer(vault, file, covered=True).reason is covered
    about_it = answer(vault, file, goes=False).reason
    assert about_it is (None if open_file is Stays.COVERED_ONLY else open_file)


def test_who_only_gave_it_may_stay_unnamed_unless_it_is_a_voice_or_a_body(vault: Vault, person: Person) -> None:
    agree(vault, person, identity=IdentityMode.CODED)
    paper = vault.evidence.add("A paper", acquired_from=person)
    voice = vault.evidence.add("A voice", EvidenceKind.TESTIMONY_RECORDING, acquired_from=person)
    nobody = vault.evidence.add("A voice", EvidenceKind.TESTIMONY_RECORDING)
    release = Release(vault.ledger, vault.consents, Use.MEDIA, "", NOW)
    reasons = [release.item(one, people_of_item(vault.ledger, one)).reason for one in (paper, voice, nobody)]
    assert reasons == [None, Stays.COVERED_ONLY, Stays.NOBODY]


def test_a_class_above_what_may_leave_asks_nobody(vault: Vault, file: EvidenceFile, person: Person) -> None:
    raise_to(vault.ledger, item_of(vault, file), Sensitivity.IDENTIFYING, reason="x")
    assert answer(vault, file).reason is Stays.PROTECTED
    strict = vault.evidence.add("x", sensitivity=Sensitivity.SOURCE)
    release = Release(vault.ledger, vault.consents, Use.MEDIA, "", NOW)
    assert release.item(strict, ItemPeople()).reason is Stays.PROTECTED


def test_what_is_said_asks_everybody_and_a_summary_goes_to_who_agreed_to_one(
    vault: Vault, file: EvidenceFile, person: Person
) -> None:
    said = [Segment(Locator(start=0), "Speaker 1", "Words.")]
    full = vault.transcripts.write(file, said, Language.RUSSIAN)
    summary = vault.transcripts.write(file, said, Language.RUSSIAN, TextKind.SUMMARY)

    def reasons() -> list[Stays | Ground | None]:
        item = item_of(vault, file)
        release = Release(vault.ledger, vault.consents, Use.MEDIA, "", NOW)
        people = people_of_item(vault.ledger, item)
        return [release.words(text, item, people).reason for text in (full, summary)]

    assert reasons() == [None, None]
    cited(vault, file, person)
    assert reasons() == [Ground.NO_ANSWER, Ground.NO_ANSWER]
    agree(vault, person, content=ContentScope.SUMMARY)
    assert reasons() == [Stays.LESS, None]
    agree(vault, person, identity=IdentityMode.CODED)
    assert reasons() == [None, None]
    item = dataclasses.replace(item_of(vault, file), sensitivity=Sensitivity.VAULT_ONLY)
    release = Release(vault.ledger, vault.consents, Use.MEDIA, "", NOW)
    assert release.words(full, item, ItemPeople()).reason is Stays.PROTECTED
    voice = dataclasses.replace(item_of(vault, file), kind=EvidenceKind.TESTIMONY_RECORDING)
    assert release.words(full, voice, ItemPeople()).reason is Stays.NOBODY
