"""A claim waits until somebody else has read it, and what they said of it is in the journal."""

from __future__ import annotations

from datetime import date

import pytest

from archive.claims import Claims
from archive.date_words import parse_words
from archive.errors import FieldInvalid, RecordNotFound
from archive.journal_proof import prove_journal
from archive.model.acts import Act
from archive.model.claims import Source
from archive.model.liberty import DetentionPeriod
from archive.model.work import Note
from archive.roles import SameReader, change_worker, set_works_alone
from archive.second_reading import READ, Outcome, ReadingNeedsReason, Readings, Why
from archive.undo import NothingToUndo, undo
from archive.vault import Vault
from archive.vocabulary.casework import Verification
from archive.vocabulary.harm import ActKind
from archive.vocabulary.liberty import DetentionStatus, MeasureKind
from archive.vocabulary.work import SourceKind, WorkRole

TODAY = date(2022, 9, 1)


@pytest.fixture
def readings(vault: Vault) -> Readings:
    return Readings(vault)


@pytest.fixture
def act(vault: Vault) -> Act:
    person = vault.people.add(label="a miller")
    return vault.records.add(Act, kind=ActKind.FORCE_ON_ARREST, victim_entity="person", victim_id=person.id)


def waits(readings: Readings, record_id: str) -> list[Why]:
    return [one.why for one in readings.waiting(TODAY) if one.record_id == record_id]


def test_who_typed_it_does_not_confirm_it(vault: Vault, readings: Readings, act: Act) -> None:
    assert waits(readings, act.id) == [Why.NOT_READ]
    with pytest.raises(SameReader):
        readings.confirm(act, Verification.DOCUMENT_SEEN)
    assert waits(readings, act.id) == [Why.NOT_READ]
    change_worker(vault, WorkRole.REVIEWER)
    standing = readings.confirm(act, Verification.DOCUMENT_SEEN, reason="the paper says so")
    assert standing.reading is not None
    assert (standing.reading.outcome, standing.reading.same) == (Outcome.CONFIRMED, False)
    assert standing.reading.reason == "the paper says so"
    assert vault.records.get(Act, act.id).verification is Verification.DOCUMENT_SEEN
    assert waits(readings, act.id) == []
    prove_journal(vault.database, vault.journal)


def test_alone_it_is_confirmed_and_marked(vault: Vault, readings: Readings, act: Act) -> None:
    set_works_alone(vault, True)
    standing = readings.confirm(act, Verification.SINGLE_SOURCE)
    assert standing.reading is not None
    assert standing.reading.same
    assert waits(readings, act.id) == []


def test_what_is_changed_afterwards_waits_again(vault: Vault, readings: Readings, act: Act) -> None:
    change_worker(vault, WorkRole.REVIEWER)
    readings.confirm(act, Verification.SINGLE_SOURCE)
    changed = vault.records.amend(vault.records.get(Act, act.id), {"words": "He was pushed."})
    assert waits(readings, act.id) == [Why.NOT_READ]
    with pytest.raises(SameReader):
        readings.confirm(changed, Verification.SINGLE_SOURCE)
    change_worker(vault, WorkRole.LAWYER)
    vault.records.amend(changed, {"verification": Verification.CORROBORATED})
    assert readings.standing(changed).typed_by == WorkRole.REVIEWER, "judging is not typing"
    readings.confirm(changed, Verification.CORROBORATED)
    assert waits(readings, act.id) == []


def test_it_is_sent_back_only_with_a_reason(vault: Vault, readings: Readings, act: Act) -> None:
    with pytest.raises(ReadingNeedsReason):
        readings.doubt(act, Verification.UNVERIFIED, reason=" ")
    with pytest.raises(ReadingNeedsReason):
        readings.ask_again(act, reason="")
    assert len(vault.journal.entries_of(Act.entity, act.id)) == 1
    readings.ask_again(act, reason="on which day")
    assert waits(readings, act.id) == [Why.ASKED]
    readings.doubt(act, Verification.CONTRADICTED, reason="the register says otherwise")
    assert waits(readings, act.id) == [Why.DOUBTED]
    assert vault.records.get(Act, act.id).verification is Verification.CONTRADICTED


def test_a_reading_is_not_taken_back(vault: Vault, readings: Readings, act: Act) -> None:
    change_worker(vault, WorkRole.REVIEWER)
    readings.confirm(act, Verification.DOCUMENT_SEEN)
    with pytest.raises(NothingToUndo):
        undo(vault.ledger)
    assert waits(readings, act.id) == []


def test_what_goes_on_and_was_not_confirmed_waits(vault: Vault, readings: Readings) -> None:
    person = vault.people.add(label="a miller")
    period = vault.records.add(
        DetentionPeriod,
        subject_entity="person",
        subject_id=person.id,
        kind=MeasureKind.PRE_TRIAL_DETENTION,
        began=parse_words("7 January 2022"),
        status=DetentionStatus.ONGOING,
    )
    assert waits(readings, period.id) == [Why.NOT_READ, Why.OLD]
    (old,) = [one for one in readings.waiting(TODAY) if one.why is Why.OLD]
    assert old.days > 60
    vault.ledger.withdraw(period, reason="twice")
    assert waits(readings, period.id) == []


def test_only_claims_are_read(vault: Vault, readings: Readings, act: Act) -> None:
    assert Source not in READ
    assert Note not in READ
    source = vault.records.add(Source, kind=SourceKind.REPORT)
    set_works_alone(vault, True)
    with pytest.raises(FieldInvalid):
        readings.confirm(source, Verification.DOCUMENT_SEEN)
    vault.ledger.withdraw(act, reason="twice")
    with pytest.raises(RecordNotFound):
        readings.confirm(act, Verification.DOCUMENT_SEEN)


def test_where_a_fact_comes_from_is_told_without_the_values(vault: Vault, act: Act) -> None:
    claims = Claims(vault.ledger)
    one, two = (vault.records.add(Source, kind=SourceKind.REPORT, title=title) for title in "ab")
    claims.cite(act, one, field="words", locator="p. 1")
    claims.cite(act, two, field="words", value="He fell.")
    claims.cite(act, two, field="words", value="He fell.", locator="p. 9")
    told = claims.told(act)["words"]
    assert (told.citations, told.sources, told.values) == (3, 2, 2)
    assert told.contradicted
    assert not told.decided
    question = claims.discrepancy(act, "words")
    assert question is not None
    claims.decide(question, claims.of(act, "words")[1], reason="seen")
    assert claims.told(act)["words"].decided
    assert claims.told(act)["words"].contradicted, "a decision hides nothing"


