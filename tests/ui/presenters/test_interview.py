"""An interview without a window: kept whole or not at all, with what follows from each answer."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from archive.errors import FieldInvalid
from archive.integrity.errors import MinorWithoutGuardian, RecordingWithoutConsent
from archive.marks import Mark
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.model.work import RiskAssessment, Task
from archive.vault import Vault
from archive.vocabulary.testimony import Decision, Language, TextKind, TextStatus, Use
from archive.vocabulary.work import Heard, RiskDecision, TaskKind
from tests.ui.told_vault import Told
from ui.presenters.interview import InterviewDesk, InterviewForm, InterviewView
from ui.presenters.interview_form import ASKED, Asked, Closed, State, Step, closed, described, states
from ui.presenters.marks import marks_in, marks_words, subjects_in, subjects_words
from ui.presenters.meanwhile import Clashed
from ui.presenters.record_form import reference

LANGUAGE = "kk"


@pytest.fixture
def desk(told: Told) -> InterviewDesk:
    return InterviewDesk(told.vault)


@pytest.fixture
def witness(told: Told) -> Person:
    return told.vault.people.add("Нұрлан")


def kept(desk: InterviewDesk, view: InterviewView, **changes: str) -> InterviewView:
    """Save what was typed over what the form showed."""
    saved = desk.save(form(view, **changes), LANGUAGE)
    assert isinstance(saved, InterviewView)
    return saved


def form(view: InterviewView, **changes: str) -> InterviewForm:
    named = {name.replace("__", ":"): words for name, words in changes.items()}
    return InterviewForm(
        testimony_id=view.testimony.id if view.testimony else "",
        case_id=view.cases[0].id if view.cases and view.testimony is None else "",
        task_title="Report back: {code}",
        words={**view.words, **named},
        seen=view.words,
    )


def made(view: InterviewView) -> Testimony:
    assert view.testimony is not None
    return view.testimony


def test_every_field_of_the_steps_is_a_field_of_a_record() -> None:
    assert set(described()) == {name for names in ASKED.values() for name in names}


def test_begun_from_a_case_and_from_a_person(desk: InterviewDesk, told: Told, witness: Person) -> None:
    assert [case.id for case in desk.view(told.case, LANGUAGE).cases] == [told.case]
    assert desk.view(told.case, LANGUAGE).words["language_spoken"] == Language.KAZAKH
    assert desk.view(witness.id, LANGUAGE).words["witness_id"] == reference("person", witness.id)
    assert desk.view(witness.id, LANGUAGE).asked.named
    assert desk.view("", LANGUAGE).testimony is None
    assert desk.view(told.testimony, LANGUAGE).words["body"]


def test_everything_is_kept_in_one_action(desk: InterviewDesk, told: Told, witness: Person) -> None:
    vault = told.vault
    other = vault.people.add()
    view = kept(
        desk,
        desk.view(told.case, LANGUAGE),
        witness_id=reference("person", witness.id),
        body="One.\n\nTwo.",
        text_kind="verbatim",
        marks=marks_words({2: Mark(Heard.WAS_TOLD, note="P-0009")}),
        subjects=subjects_words([("person", other.id)]),
        before__decision="go",
        before__threats="watched",
        interpreter="a neighbour",
        interpreter_bound="yes",
        feedback_by="3 January 2027",
        feedback_promised="a call",
    )
    testimony = made(view)
    assert [case.id for case in vault.cases.cases_of(testimony)] == [told.case]
    assert (testimony.witness_id, testimony.interpreter_present) == (witness.id, True)
    text = vault.testimonies.newest_text(testimony)
    assert text is not None
    assert (text.kind, text.language, text.paragraphs()) == (TextKind.VERBATIM, Language.KAZAKH, ("One.", "Two."))
    assert vault.testimonies.marks.of(text) == {2: Mark(Heard.WAS_TOLD, note="P-0009")}
    (risk,) = vault.ledger.find(RiskAssessment)
    assert (risk.decision, risk.threats, testimony.risk_before_id) == (RiskDecision.GO, "watched", risk.id)
    (task,) = vault.ledger.find(Task, "kind = ?", (str(TaskKind.FEEDBACK),))
    assert (task.title, task.due.earliest) == (f"Report back: {testimony.code}", date(2027, 1, 3))
    again = desk.view(testimony.id, LANGUAGE)
    assert dict(again.words) == dict(view.words)
    assert kept(desk, again).words == view.words
    assert len(vault.ledger.find(RiskAssessment)) == 1


def test_nothing_is_kept_where_a_word_means_nothing(desk: InterviewDesk, told: Told) -> None:
    before = told.vault.ledger.ids(Testimony)
    with pytest.raises(FieldInvalid):
        kept(desk, desk.view("", LANGUAGE), body="Words.", feedback_by="some day")
    assert told.vault.ledger.ids(Testimony) == before


def test_what_somebody_else_changed_is_asked_about(desk: InterviewDesk, told: Told) -> None:
    view = desk.view(told.testimony, LANGUAGE)
    told.vault.ledger.amend(made(view), {"referrals": "the clinic"})
    answer = desk.save(form(view, referrals="the lawyer"), LANGUAGE)
    assert isinstance(answer, Clashed)
    assert answer.now == {"referrals": "the clinic"}
    insisted = dataclasses.replace(form(view, referrals="the lawyer"), insist=True)
    assert isinstance(desk.save(insisted, LANGUAGE), InterviewView)
    assert told.vault.testimonies.get(told.testimony).referrals == "the lawyer"
    assert kept(desk, view, capacity="tired").words["referrals"] == "the lawyer"


def test_a_correction_is_a_new_version_and_a_sealed_text_stays(desk: InterviewDesk, told: Told) -> None:
    view = kept(desk, desk.view("", LANGUAGE), body="At six.", text_status="approved")
    first = view.standing
    assert first is not None
    assert first.status is TextStatus.APPROVED
    told.vault.testimonies.seal(first)
    view = desk.view(made(view).id, LANGUAGE)
    assert kept(desk, view, body="At seven.").standing == told.vault.testimonies.newest_text(made(view))
    assert kept(desk, view, body="At seven.").words["body"] == "At six."
    view = kept(desk, view, body="At seven.", correcting="1", reason="the hour")
    assert [one.body for one in view.versions] == ["At six.", "At seven."]
    assert view.versions[1].correction_reason == "the hour"
    assert view.versions[1].status is TextStatus.DRAFT


def test_the_account_of_a_minor_alone_is_not_kept(desk: InterviewDesk, told: Told, witness: Person) -> None:
    told.vault.ledger.amend(witness, {"is_minor": True})
    view = desk.view(witness.id, LANGUAGE)
    assert closed(view.words, view.asked) is Closed.MINOR
    assert states(view.words, view.asked, view.words)[Step.ACCOUNT] is State.CLOSED
    with pytest.raises(MinorWithoutGuardian):
        kept(desk, view, body="Words.")
    assert told.vault.testimonies.of_witness(witness) == []
    view = kept(desk, view, body="Words.", best_interest="no other witness")
    assert closed(view.words, view.asked) is None
    assert view.standing is not None


def test_the_decision_not_now_closes_what_the_person_says(desk: InterviewDesk) -> None:
    words = {**desk.empty(), "before:decision": "no_go"}
    assert closed(words, Asked()) is Closed.NOT_NOW
    found = states(words, Asked(), desk.empty())
    assert [step for step in Step if found[step] is State.CLOSED] == [Step.CONSENT, Step.ACCOUNT]
    assert found[Step.BEFORE] is State.BEGUN


def test_who_was_asked_before(desk: InterviewDesk, told: Told, witness: Person) -> None:
    first = made(kept(desk, desk.view(told.case, LANGUAGE), witness_id=reference("person", witness.id)))
    words = {**desk.view(witness.id, LANGUAGE).words}
    assert desk.asked(words, "", told.case).earlier == ((first.code, True),)
    assert desk.asked(words, "").earlier == ((first.code, False),)
    assert desk.asked({**words, "taken": "5 May 2020"}, "", told.case).again is False


def test_consent_is_told_and_a_recording_needs_it(desk: InterviewDesk, told: Told, witness: Person) -> None:
    vault: Vault = told.vault
    item = vault.evidence.add("Voice")
    view = kept(desk, desk.view(witness.id, LANGUAGE), language_spoken="ru")
    assert not view.asked.consented
    with pytest.raises(RecordingWithoutConsent):
        kept(desk, view, recording=reference("evidence_item", item.id))
    consent = vault.consents.record(witness)
    vault.consents.answer(consent, Use.PARTNER_NGO, Decision.YES)
    view = kept(desk, view, recording=reference("evidence_item", item.id))
    assert (view.recordings, view.words["recording"]) == ((item.code,), "")
    assert (view.asked.consented, view.asked.allowed) == (True, 1)
    vault.consents.take_back(consent, date(2026, 5, 4))
    assert desk.view(made(view).id, LANGUAGE).asked.taken_back


def test_marks_and_subjects_as_words_are_untrusted() -> None:
    marks = {1: Mark(Heard.SAW, released=True), 3: Mark(note="«»\n")}
    assert marks_in(marks_words(marks)) == marks
    assert marks_words({2: Mark()}) == ""
    for wrong in ("[]", "{", '{"1": 2}', '{"x": ["saw", true, ""]}', '{"1": ["seen", true, ""]}', "7"):
        assert marks_in(wrong) == {}
    assert subjects_in("person:a, event:b, person:a, testimony:c, , x") == (("person", "a"), ("event", "b"))
