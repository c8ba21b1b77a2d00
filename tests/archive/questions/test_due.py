"""What is due: in which order, what settles it, what is put off, and that nothing protected is told."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from archive.dates import PartialDate
from archive.dealing import confirm_held, postpone, settle
from archive.errors import FieldInvalid
from archive.history import history
from archive.model.casework import CaseFile
from archive.model.claims import RowClass
from archive.model.fields import Sensitivity
from archive.model.liberty import DetentionPeriod
from archive.model.proceedings import Complaint, Proceeding, ProceedingStep
from archive.model.work import Intervention, Submission, Task
from archive.questions.due import due
from archive.questions.due_line import Due, DueKind, Standing
from archive.questions.of_case import ids_of_case, people_of_case
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, Role
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ComplaintAbout, ProceedingKind, StepKind
from archive.vocabulary.testimony import Decision, Language, Use
from archive.vocabulary.work import InterventionKind, TaskStatus
from tests.archive.questions.invented_cases import Spring, day, detain, said

TODAY = day("2022-06-10")


def found(vault: Vault, today: dt.date = TODAY, **asked: Any) -> list[Due]:
    return due(vault.database, today, **asked)


def kinds(vault: Vault, today: dt.date = TODAY, **asked: Any) -> list[DueKind]:
    return [one.kind for one in found(vault, today, **asked)]


def task(vault: Vault, title: str, when: str, **values: Any) -> Task:
    return vault.records.add(Task, title=title, due=said(when), **values)


def step(vault: Vault, proceeding: Proceeding, happened: str, next_on: str = "not stated") -> ProceedingStep:
    return vault.records.add(
        ProceedingStep,
        proceeding_id=proceeding.id,
        kind=StepKind.HEARING,
        happened=said(happened),
        next_on=said(next_on),
    )


def proceeding(vault: Vault, case: CaseFile | None = None) -> Proceeding:
    return vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL, case_id=case.id if case else None)


def test_what_is_behind_comes_first_then_by_day_and_what_has_no_day_last(vault: Vault) -> None:
    for title, when in (
        ("later", "20 June 2022"),
        ("no day", "not stated"),
        ("long ago", "1 May 2022"),
        ("today", "10 June 2022"),
        ("behind", "9 June 2022"),
        ("may be now", "mid-June 2022"),
    ):
        task(vault, title, when)
    lines = found(vault)
    assert [one.words for one in lines] == ["long ago", "behind", "today", "may be now", "later", "no day"]
    standings = [one.standing(TODAY) for one in lines]
    assert standings[:3] == [Standing.OVERDUE, Standing.OVERDUE, Standing.NOW]
    assert standings[3:] == [Standing.AHEAD, Standing.AHEAD, Standing.UNDATED]
    assert [one.days_left(TODAY) for one in lines] == [-40, -1, 0, 1, 10, None]
    assert [one.words for one in found(vault, until=day("2022-06-12"))][-2:] == ["may be now", "no day"]


def test_limits_and_confirmations_of_the_spring(vault: Vault, held_in_spring: Spring) -> None:
    lines = {one.key: one for one in found(vault, day("2022-07-15"))}
    limit = lines[f"limit:{held_in_spring.mid_march.id}:limit"]
    assert (limit.standing(day("2022-07-15")), limit.hard) == (Standing.OVERDUE, True)
    assert limit.last == day("2022-06-12")
    asked = {one.code for one in lines.values() if one.kind is DueKind.CONFIRMATION}
    wanted = {held_in_spring.since_winter.code, held_in_spring.mid_march.code, held_in_spring.not_in_prison.code}
    assert asked == wanted


def test_a_confirmation_settles_for_sixty_days(vault: Vault, held_in_spring: Spring) -> None:
    period = held_in_spring.since_winter
    today = day("2022-07-15")
    assert f"confirmation:{period.id}:confirmed" in {one.key for one in found(vault, today)}
    confirm_held(vault.records, period.id, PartialDate.day(today), " the lawyer, by phone ")
    after = vault.records.get(DetentionPeriod, period.id)
    assert (after.confirmed.latest, after.confirmed_by) == (today, "the lawyer, by phone")
    assert f"confirmation:{period.id}:confirmed" not in {one.key for one in found(vault, today)}
    again = {one.key: one for one in found(vault, day("2022-09-14"))}
    assert again[f"confirmation:{period.id}:confirmed"].days == 61


@pytest.mark.parametrize("who", ["", "   "])
def test_nobody_is_confirmed_by_nobody(vault: Vault, held_in_spring: Spring, who: str) -> None:
    with pytest.raises(FieldInvalid):
        confirm_held(vault.records, held_in_spring.since_winter.id, PartialDate.day(TODAY), who)
    with pytest.raises(FieldInvalid):
        confirm_held(vault.records, held_in_spring.until_may.id, PartialDate.day(TODAY), "the lawyer")


def test_a_task_that_is_done_is_no_longer_due(vault: Vault) -> None:
    made = task(vault, "Ask the clinic", "9 June 2022")
    (one,) = found(vault)
    with pytest.raises(FieldInvalid):
        settle(vault.records, one, "  ", "")
    settle(vault.records, one, "They answer in July.", "")
    assert vault.records.get(Task, made.id).status is TaskStatus.DONE
    assert found(vault) == []


def test_a_hearing_is_over_when_a_later_step_is_written_down(vault: Vault) -> None:
    court = proceeding(vault)
    step(vault, court, "3 May 2022", "9 June 2022")
    (one,) = found(vault)
    assert (one.kind, one.subject.code, one.standing(TODAY)) == (DueKind.HEARING, court.code, Standing.OVERDUE)
    step(vault, court, "1 June 2022")
    assert kinds(vault) == [DueKind.HEARING]
    step(vault, court, "9 June 2022", "1 July 2022")
    (one,) = found(vault)
    assert one.first == day("2022-07-01")


def test_a_day_is_settled_by_what_came_of_it_until_the_record_gives_another(vault: Vault) -> None:
    complaint = vault.records.add(Complaint, about=ComplaintAbout.DETENTION, next_deadline=said("8 June 2022"))
    (one,) = found(vault)
    settle(vault.records, one, "Appealed in time.", "Deadline")
    assert found(vault) == []
    vault.records.amend(vault.records.get(Complaint, complaint.id), {"next_deadline": said("30 June 2022")})
    assert kinds(vault) == [DueKind.COMPLAINT]


def test_an_open_task_stands_in_the_place_of_the_day(vault: Vault) -> None:
    complaint = vault.records.add(Complaint, about=ComplaintAbout.DETENTION, next_deadline=said("8 June 2022"))
    task(
        vault, "Appeal", "7 June 2022",
        about_entity="complaint", about_id=complaint.id, about_field="next_deadline",
    )  # fmt: skip
    (one,) = found(vault)
    assert (one.kind, one.subject.code) == (DueKind.TASK, complaint.code)


def test_a_day_is_put_off_with_a_reason(vault: Vault) -> None:
    made = task(vault, "Visit", "9 June 2022")
    (one,) = found(vault)
    for when, why in (("20 June 2022", " "), ("not stated", "closed that day")):
        with pytest.raises(FieldInvalid):
            postpone(vault.records, one, said(when), why)
    postpone(vault.records, one, said("20 June 2022"), "closed that day")
    assert vault.records.get(Task, made.id).due.latest == day("2022-06-20")
    assert history(vault.journal, Task, made.id)[-1].reason == "closed that day"


def test_a_limit_cannot_be_put_off_or_settled_by_hand(vault: Vault, held_in_spring: Spring) -> None:
    limit = next(one for one in found(vault) if one.kind is DueKind.LIMIT)
    with pytest.raises(FieldInvalid):
        postpone(vault.records, limit, said("1 August 2022"), "because")
    with pytest.raises(FieldInvalid):
        settle(vault.records, limit, "over", "Limit")


def test_a_review_of_consent_needs_an_exact_day(vault: Vault) -> None:
    person = vault.people.add(label="asked in spring")
    consent = vault.consents.record(person, review_on=day("2022-06-01"))
    vault.consents.answer(consent, Use.MEDIA, Decision.YES, expires=day("2022-06-09"))
    vault.consents.answer(consent, Use.TRAINING, Decision.NO, expires=day("2022-06-09"))
    lines = found(vault)
    assert [one.kind for one in lines] == [DueKind.CONSENT_REVIEW, DueKind.CONSENT_EXPIRY]
    assert {one.code for one in lines} == {person.code}
    assert {one.words for one in lines} == {""}
    with pytest.raises(FieldInvalid):
        postpone(vault.records, lines[0], said("in July 2022"), "away")
    postpone(vault.records, lines[0], said("1 July 2022"), "away")
    assert [one.first for one in found(vault)] == [day("2022-06-09"), day("2022-07-01")]


def test_a_later_consent_takes_the_place_of_an_earlier_one(vault: Vault) -> None:
    person = vault.people.add(label="asked twice")
    first = vault.consents.record(person, review_on=day("2022-06-01"))
    vault.consents.answer(first, Use.MEDIA, Decision.YES, expires=day("2022-06-09"))
    second = vault.consents.record(person)
    vault.consents.answer(second, Use.MEDIA, Decision.NO)
    assert found(vault) == []


def test_a_reply_is_waited_for_until_it_is_written_down(vault: Vault) -> None:
    sent = vault.records.add(Intervention, kind=InterventionKind.UN_SUBMISSION)
    vault.records.add(
        Submission,
        intervention_id=sent.id,
        body="A working group",
        language=Language.ENGLISH,
        reply_due=said("1 June 2022"),
        comments_due=said("1 August 2022"),
    )
    assert kinds(vault) == [DueKind.ANSWER, DueKind.COMMENTS]
    submission = vault.ledger.find(Submission)[0]
    vault.records.amend(submission, {"reply": "They answered."})
    assert kinds(vault) == [DueKind.COMMENTS]


def test_a_case_has_what_belongs_to_it_and_nothing_of_another(vault: Vault) -> None:
    ours = vault.cases.open("Square closed", CaseKind.CRIMINAL)
    theirs = vault.cases.open("Bridge closed", CaseKind.CRIMINAL)
    client = vault.people.add(label="client of two lawyers")
    for case in (ours, theirs):
        vault.cases.involve(case, client, Role.ACCUSED)
    step(vault, proceeding(vault, ours), "1 May 2022", "20 June 2022")
    step(vault, proceeding(vault, theirs), "1 May 2022", "21 June 2022")
    loose = detain(vault, client, MeasureKind.HOUSE_ARREST, "1 May 2022", limit=said("until 22 June 2022"))
    other = detain(vault, client, MeasureKind.PRE_TRIAL_DETENTION, "1 May 2022", limit=said("until 23 June 2022"))
    vault.cases.add(theirs.id, other)
    task(vault, "About the case", "24 June 2022", about_entity="case_file", about_id=ours.id)
    vault.consents.record(client, review_on=day("2022-06-25"))
    ids = ids_of_case(vault.database, ours.id)
    assert len(found(vault, among=ids)) == 3
    lines = found(vault, among=ids, people=people_of_case(vault.database, ours.id))
    assert lines.pop().kind is DueKind.CONSENT_REVIEW
    assert [one.first for one in lines] == [day(f"2022-06-{number}") for number in (20, 22, 24)]
    assert lines[1].code == loose.code
    assert lines[0].case_ids == lines[2].case_ids == (ours.id,)


def test_what_is_protected_as_a_whole_keeps_its_words(vault: Vault) -> None:
    made = task(vault, "Words that name somebody", "9 June 2022")
    vault.ledger.create(
        RowClass(id="r", target_entity="task", target_id=made.id, raised_to=Sensitivity.SOURCE)
    )
    (one,) = found(vault)
    assert (one.code, one.words) == (made.code, "")
