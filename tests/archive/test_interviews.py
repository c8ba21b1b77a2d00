"""An interview beside its texts: who was asked before, what it is about, risk, promises, recordings, minors."""

from __future__ import annotations

from datetime import date

import pytest

from archive.dates import PartialDate
from archive.errors import FieldInvalid
from archive.integrity.concern import Rule
from archive.integrity.errors import MinorWithoutGuardian, RecordingWithoutConsent
from archive.integrity.review import concerns
from archive.interviews import AFTER, BEFORE
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.model.work import RiskAssessment, Task
from archive.undo import undo
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, EventKind
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import Likelihood, RiskDecision, TaskKind, TaskStatus

DAY = PartialDate.day(date(2026, 5, 4))
LATER = PartialDate.day(date(2026, 6, 30))
LONG_AFTER = PartialDate.day(date(2026, 12, 1))


@pytest.fixture
def witness(vault: Vault) -> Person:
    return vault.people.add("Нұрлан")


@pytest.fixture
def first(vault: Vault, witness: Person) -> Testimony:
    return vault.testimonies.add(witness=witness, taken=DAY)


def test_who_was_asked_before_on_the_same_facts(vault: Vault, witness: Person, first: Testimony) -> None:
    event = vault.events.add("Assembly", kind=EventKind.ASSEMBLY)
    other = vault.people.add("Айгүл")
    vault.interviews.speak_of(first, [("event", event.id), ("person", other.id)])
    earlier = vault.interviews.earlier
    again = earlier(witness.id, {("event", event.id)}, LATER)
    assert [(one.testimony.id, one.shared, one.soon) for one in again] == [(first.id, (("event", event.id),), True)]
    assert [one.soon for one in earlier(witness.id, {("event", event.id)}, LONG_AFTER)] == [False]
    assert [one.soon for one in earlier(witness.id, set(), LATER)] == [False]
    assert earlier(witness.id, set(), LATER, without=first.id) == []
    assert earlier(other.id, {("event", event.id)}, LATER) == []


def test_the_same_case_counts_as_the_same_facts(vault: Vault, witness: Person, first: Testimony) -> None:
    case = vault.cases.open("Pressure on a family", CaseKind.CRIMINAL)
    vault.cases.add(case.id, first)
    (again,) = vault.interviews.earlier(witness.id, {("case_file", case.id)}, LATER)
    assert again.soon


def test_subjects_are_people_and_events_that_stand(vault: Vault, first: Testimony, witness: Person) -> None:
    event = vault.events.add("Search")
    vault.interviews.speak_of(first, [("event", event.id), ("person", witness.id), ("event", event.id)])
    assert {one.subject_id for one in vault.interviews.subjects(first)} == {event.id, witness.id}
    vault.interviews.speak_of(first, [("event", event.id)])
    assert [one.subject_id for one in vault.interviews.subjects(first)] == [event.id]
    for wrong in (("testimony", first.id), ("event", "nobody")):
        with pytest.raises(FieldInvalid):
            vault.interviews.speak_of(first, [wrong])
    assert [one.subject_id for one in vault.interviews.subjects(first)] == [event.id]


def test_risk_before_and_after_are_two_assessments(vault: Vault, first: Testimony) -> None:
    one = vault.interviews.assess(first, BEFORE, decision=RiskDecision.NO_GO, threats="watched")
    one = vault.interviews.assess(one, AFTER, decision=RiskDecision.GO)
    one = vault.interviews.assess(one, BEFORE, decision=RiskDecision.GO, likelihood=Likelihood.LOW)
    before, after = vault.interviews.risk(one, BEFORE), vault.interviews.risk(one, AFTER)
    assert before is not None
    assert after is not None
    assert (before.threats, before.decision, before.about_id) == ("watched", RiskDecision.GO, first.id)
    assert len(vault.ledger.find(RiskAssessment)) == 2


def test_a_promise_is_a_task_with_its_day(vault: Vault, first: Testimony) -> None:
    assert vault.interviews.promise(first, "T") is None
    first = vault.ledger.amend(first, {"feedback_promised": "a call", "feedback_by": date(2026, 7, 1)})
    task = vault.interviews.promise(first, "Report back: T-0001")
    assert task is not None
    assert (task.kind, task.due, task.status, task.about_id) == (
        TaskKind.FEEDBACK,
        PartialDate.day(date(2026, 7, 1)),
        TaskStatus.OPEN,
        first.id,
    )
    first = vault.ledger.amend(first, {"feedback_by": date(2026, 7, 9)})
    vault.interviews.promise(first, "other words")
    first = vault.ledger.amend(first, {"feedback_given": DAY})
    vault.interviews.promise(first, "other words")
    (task,) = vault.ledger.find(Task)
    assert (task.title, task.due.latest, task.status) == ("Report back: T-0001", date(2026, 7, 9), TaskStatus.DONE)


def test_a_promise_taken_back_drops_its_task(vault: Vault, first: Testimony) -> None:
    first = vault.ledger.amend(first, {"feedback_by": date(2026, 7, 1)})
    vault.interviews.promise(first, "T")
    first = vault.ledger.amend(first, {"feedback_by": None})
    task = vault.interviews.promise(first, "T")
    assert task is not None
    assert task.status is TaskStatus.DROPPED


def test_a_recording_needs_the_consent_of_the_witness(vault: Vault, witness: Person, first: Testimony) -> None:
    item = vault.evidence.add("Recording")
    with pytest.raises(RecordingWithoutConsent):
        vault.interviews.attach(vault.testimonies.add(), item)
    with pytest.raises(RecordingWithoutConsent):
        vault.interviews.attach(first, item)
    consent = vault.consents.record(witness)
    attached = vault.interviews.attach(first, item)
    assert (attached.testimony_id, attached.consent_id) == (first.id, consent.id)
    assert vault.interviews.recordings(first) == [attached]
    assert vault.interviews.detach(attached).consent_id is None
    vault.consents.take_back(consent, date(2026, 5, 5))
    with pytest.raises(RecordingWithoutConsent):
        vault.interviews.attach(first, item)
    assert vault.interviews.recordings(first) == []


def test_the_account_of_a_minor_is_not_sealed_without_a_guardian_or_a_reason(vault: Vault, first: Testimony) -> None:
    witness = vault.people.get(first.witness_id or "")
    vault.ledger.amend(witness, {"is_minor": True})
    text = vault.testimonies.write(first, "Words.", Language.KAZAKH)
    assert vault.interviews.unguarded(first)
    assert [one.rule for one in concerns(vault.ledger, date(2026, 5, 4))] == [Rule.MINOR_WITHOUT_GUARDIAN]
    with pytest.raises(MinorWithoutGuardian):
        vault.testimonies.seal(text)
    assert vault.testimonies.newest_text(first) == text
    first = vault.ledger.amend(first, {"best_interest": "no other witness, the mother sat beside"})
    assert not vault.interviews.unguarded(first)
    assert vault.testimonies.seal(text).sealed_digest


def test_an_interview_is_undone_as_one_action(vault: Vault, first: Testimony) -> None:
    with vault.database.atomic():
        vault.interviews.assess(first, BEFORE, decision=RiskDecision.GO)
        vault.testimonies.write(first, "One.\n\nTwo.", Language.ENGLISH)
    undo(vault.ledger)
    assert vault.ledger.find(RiskAssessment) == []
    assert vault.testimonies.texts(first) == []
