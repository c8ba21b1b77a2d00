"""The chronology of a case: everything dated in it, as vaguely as it was said."""

from __future__ import annotations

import itertools

from archive.claims import Claims
from archive.dates import DateMode, Period
from archive.first_report import record_first_report
from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Source
from archive.model.events import Event
from archive.model.fields import Kind, Sensitivity
from archive.model.liberty import DetentionChange, DetentionPeriod
from archive.model.proceedings import Complaint, Proceeding, ProceedingStep, Sentence
from archive.model.work import Intervention, Submission, Task
from archive.questions.chronology import DATES, GROUPS, Asked, Dated, Origin, chronology
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, Verification
from archive.vocabulary.liberty import ChangeKind, MeasureKind
from archive.vocabulary.proceedings import ComplaintAbout, PenaltyKind, ProceedingKind, StepKind
from archive.vocabulary.work import InterventionKind, SourceKind, TaskStatus
from tests.archive.questions.invented_cases import day, on, said
from tests.archive.test_first_report import assembly


def open_case(vault: Vault) -> CaseFile:
    return vault.cases.open("Spring at the square", CaseKind.ASSEMBLY)


def happened(vault: Vault, case: CaseFile, words: str, title: str = "A gathering") -> Event:
    event = vault.records.add(Event, title=title, happened=said(words))
    vault.cases.add(case.id, event)
    return event


def told(entries: list[Dated]) -> list[tuple[str, str]]:
    return [(one.entity, one.field) for one in entries]


def test_every_date_is_declared_in_one_group_and_may_stand_in_a_list() -> None:
    assert sorted(itertools.chain(*GROUPS.values())) == sorted(DATES)
    for entity, fields in DATES.items():
        for field in fields:
            spec = RECORD_TYPES[entity].spec(field)
            assert spec.kind is Kind.DATE
            assert spec.sensitivity in (Sensitivity.OPEN, Sensitivity.CASE)


def test_it_goes_by_time_and_what_has_no_day_stands_last(vault: Vault) -> None:
    case = open_case(vault)
    words = ("not stated", "in May 2022", "24 April 2022", "until 12 June 2022", "mid-March 2022")
    events = {one: happened(vault, case, one).id for one in words}
    found = [one.record_id for one in chronology(vault.database, case.id)]
    ordered = ("mid-March 2022", "24 April 2022", "in May 2022", "until 12 June 2022", "not stated")
    assert found == [events[one] for one in ordered]


def test_everything_of_the_case_stands_in_it_and_nothing_of_another(vault: Vault) -> None:
    case, other = open_case(vault), open_case(vault)
    record_first_report(vault, assembly(case_id=case.id), "en")
    record_first_report(vault, assembly(case_id=other.id), "en")
    period = vault.ledger.find(DetentionPeriod)[0]
    vault.records.add(DetentionChange, period_id=period.id, kind=ChangeKind.PROLONGED, happened=said("6 May 2022"))
    vault.records.add(
        Complaint,
        case_id=case.id,
        about=ComplaintAbout.DETENTION,
        filed=said("9 May 2022"),
        answered=said("May 2022"),
    )
    letter = vault.records.add(
        Intervention, case_id=case.id, kind=InterventionKind.URGENT_APPEAL, happened=said("10 May 2022")
    )
    vault.records.add(Submission, intervention_id=letter.id, body="A body", sent=said("11 May 2022"))
    for status in (TaskStatus.DONE, TaskStatus.OPEN):
        task = vault.records.add(Task, title="Ask the court", due=said("1 May 2022"), status=status)
        vault.cases.add(case.id, task)
    found = chronology(vault.database, case.id)
    assert {one.entity for one in found} == {
        "event", "detention_period", "detention_change", "proceeding", "proceeding_step", "sentence", "complaint",
        "intervention", "submission", "task",
    }  # fmt: skip
    assert told(found).count(("task", "due")) == 1
    assert ("event", "notified") in told(found)
    assert ("complaint", "answered") in told(found)
    change = next(one for one in found if one.entity == "detention_change")
    assert change.code == period.code
    assert len({one.record_id for one in found if one.entity == "event"}) == 1


def test_a_date_that_only_follows_is_no_day(vault: Vault) -> None:
    case = open_case(vault)
    record_first_report(vault, assembly(case_id=case.id), "en")
    step = next(one for one in chronology(vault.database, case.id) if one.entity == "proceeding_step")
    assert not step.certain
    assert step.date.latest is None
    assert step.verification is Verification.SINGLE_SOURCE


def test_possible_and_certain_in_a_period(vault: Vault) -> None:
    case = open_case(vault)
    ids = {one: happened(vault, case, one).id for one in ("mid-March 2022", "14 March 2022", "not stated", "2022")}

    def asked(mode: DateMode) -> set[str]:
        window = Period(day("2022-03-13"), day("2022-03-15"))
        return {one.record_id for one in chronology(vault.database, case.id, Asked(window, mode))}

    assert asked(DateMode.CERTAIN) == {ids["14 March 2022"]}
    assert asked(DateMode.POSSIBLE) == {ids["14 March 2022"], ids["mid-March 2022"], ids["2022"]}
    everything = {one.record_id: one.certain for one in chronology(vault.database, case.id)}
    assert [everything[ids[one]] for one in ("14 March 2022", "mid-March 2022", "2022", "not stated")] == [
        True,
        False,
        False,
        False,
    ]
    assert not chronology(vault.database, case.id, Asked(on("2022-03-05"), entities=frozenset({"complaint"})))


def test_what_is_disputed_is_told_until_it_is_decided(vault: Vault) -> None:
    case = open_case(vault)
    event, calm = happened(vault, case, "24 April 2022"), happened(vault, case, "25 April 2022")
    claims = Claims(vault.ledger)
    report = vault.records.add(Source, kind=SourceKind.NEWS, title="Evening paper")
    claims.cite(event, report, field="happened", value=said("23 April 2022"))
    asked = Asked(disputed=True)
    assert [one.record_id for one in chronology(vault.database, case.id, asked)] == [event.id]
    discrepancy = claims.discrepancy(event, "happened")
    assert discrepancy is not None
    claims.decide(discrepancy, claims.of(event)[0], reason="The paper was there")
    assert chronology(vault.database, case.id, asked) == []
    vault.ledger.amend(calm, {"verification": Verification.CONTRADICTED})
    assert [one.record_id for one in chronology(vault.database, case.id, asked)] == [calm.id]


def test_who_says_so_is_told_as_a_kind_and_never_more(vault: Vault) -> None:
    case = open_case(vault)
    event = happened(vault, case, "24 April 2022")
    claims = Claims(vault.ledger)
    news = vault.records.add(Source, kind=SourceKind.NEWS)
    person = vault.records.add(Source, kind=SourceKind.PERSON)
    raise_to(vault.ledger, person, Sensitivity.SOURCE, reason="told in confidence")
    for source in (news, news, person):
        claims.cite(event, source)
    (only,) = chronology(vault.database, case.id)
    assert only.origins == (Origin("source", SourceKind.NEWS), Origin("source"))


def test_parts_follow_their_whole_out_of_the_case(vault: Vault) -> None:
    case = open_case(vault)
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL, case_id=case.id)
    step = vault.records.add(ProceedingStep, proceeding_id=proceeding.id, kind=StepKind.VERDICT)
    vault.records.add(
        Sentence,
        step_id=step.id,
        subject_entity="person",
        subject_id=vault.people.add(label="x").id,
        kind=PenaltyKind.FINE,
        in_force=said("3 June 2022"),
    )
    assert told(chronology(vault.database, case.id))[0] == ("sentence", "in_force")
    vault.records.amend(proceeding, {"case_id": None})
    assert chronology(vault.database, case.id) == []
    held = vault.records.add(
        DetentionPeriod, subject_entity="person", subject_id=vault.people.all()[0].id, kind=MeasureKind.HOUSE_ARREST
    )
    vault.cases.add(case.id, held)
    assert told(chronology(vault.database, case.id)) == [("detention_period", "began")]
