"""The table of ill-treatment, the access log, and the way of complaints and submissions."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import pytest

from archive.claims import Claims
from archive.ledger import new_id
from archive.model.acts import Act, PeopleGroup
from archive.model.casework import CaseFile
from archive.model.claims import Source
from archive.model.health import MedicalRecord
from archive.model.liberty import AccessRecord
from archive.model.people import Person
from archive.model.proceedings import Complaint, Proceeding
from archive.model.work import Intervention, Submission
from archive.questions.access import access_log
from archive.questions.allegations import Wanted, allegations
from archive.questions.ill_treatment import NOBODY, Rests, ill_treated, treated
from archive.questions.subjects import tally
from archive.questions.track import TrackState, track
from archive.vault import Vault
from archive.vocabulary.casework import Answer, CaseKind, Role, Verification
from archive.vocabulary.harm import ActKind, Independence, Method
from archive.vocabulary.liberty import AccessSeeker, MeasureKind
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome, ProceedingKind
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import InterventionKind, SourceKind
from tests.archive.questions.invented_cases import SEVERAL, day, detain, said

TODAY = day("2022-06-01")


@dataclass(frozen=True)
class Harmed:
    """Two people, a group, and acts of different proof."""

    vault: Vault
    case: CaseFile
    person: Person
    other: Person
    group: PeopleGroup

    def act(self, victim: Person | PeopleGroup | None, kind: ActKind, **values: Any) -> Act:
        """One act against them, in the case."""
        if victim is not None:
            values |= {"victim_entity": victim.entity, "victim_id": victim.id}
        act = self.vault.records.add(Act, kind=kind, **values)
        self.vault.cases.add(self.case.id, act)
        return act


@pytest.fixture
def harmed(vault: Vault) -> Harmed:
    return Harmed(
        vault,
        vault.cases.open("At the tram stop", CaseKind.HARASSMENT),
        vault.people.add("Жанат Өтеген"),
        vault.people.add("Томас Аккерман"),
        vault.records.add(PeopleGroup, label="taken from the tram stop", size=SEVERAL),
    )


def test_people_and_groups_stand_side_by_side_and_are_never_added(harmed: Harmed) -> None:
    vault = harmed.vault
    harmed.act(harmed.group, ActKind.FORCE_IN_DISPERSAL)
    harmed.act(harmed.person, ActKind.ILL_TREATMENT, verification=Verification.DOCUMENT_SEEN)
    harmed.act(None, ActKind.THREAT)
    harmed.act(harmed.other, ActKind.UNLAWFUL_SEARCH)
    harmed.act(harmed.other, ActKind.UNFAIR_TRIAL, methods=(Method.SLEEP_DEPRIVATION,))
    subjects = ill_treated(vault.database)
    person, other, group = ((one.entity, one.id) for one in (harmed.person, harmed.other, harmed.group))
    assert subjects == [person, other, group, NOBODY]
    table = treated(vault.database, subjects)
    assert [act.kind for act in table[other]] == [ActKind.UNFAIR_TRIAL], "a search is no ill-treatment by itself"
    assert table[person][0].verification is Verification.DOCUMENT_SEEN
    counted = tally(act.victim for acts in table.values() for act in acts)
    assert (counted.people, counted.groups, counted.in_groups.number) == (2, 1, 0)
    assert counted.in_groups.beside == (SEVERAL,)


def test_many_stand_by_their_codes_also_one_who_was_withdrawn(vault: Vault) -> None:
    people = [Person(id=new_id(), code=Person.code_of(number)) for number in range(9_700, 10_150)]
    acts = [
        Act(id=new_id(), code=Act.code_of(number), kind=ActKind.THREAT, victim_entity="person", victim_id=person.id)
        for number, person in enumerate(reversed(people), start=1)
    ]
    vault.ledger.create_all([*people, *acts, dataclasses.replace(acts[0], id=new_id(), code="A-9998")])
    vault.ledger.withdraw(people[7], reason="twice")
    assert ill_treated(vault.database) == [("person", person.id) for person in people]
    assert ill_treated(vault.database, subject=("person", people[7].id)) == [("person", people[7].id)]


def test_everybody_harmed_is_found_in_an_index_alone(vault: Vault) -> None:
    asked = "EXPLAIN QUERY PLAN SELECT DISTINCT a.victim_entity, a.victim_id FROM act AS a WHERE "
    where = "a.withdrawn_at IS NULL AND (a.kind IN ('threat') OR a.methods <> '' OR a.sexual_violence = 1)"
    plan = [row["detail"] for row in vault.database.rows(asked + where)]
    assert len(plan) == 1, "nothing is sorted"
    assert "COVERING INDEX act_victim_entity" in plan[0]


def test_a_case_has_its_own_acts_and_those_at_its_events(harmed: Harmed) -> None:
    vault = harmed.vault
    harmed.act(harmed.person, ActKind.TORTURE)
    event = vault.events.add("Dispersal")
    elsewhere = vault.cases.open("Another", CaseKind.ASSEMBLY)
    vault.cases.add(elsewhere.id, event)
    vault.records.add(
        Act, kind=ActKind.ILL_TREATMENT, victim_entity="people_group", victim_id=harmed.group.id, event_id=event.id
    )
    assert ill_treated(vault.database, case_id=elsewhere.id) == [("people_group", harmed.group.id)]
    assert ill_treated(vault.database, case_id=harmed.case.id) == [("person", harmed.person.id)]
    only = ill_treated(vault.database, subject=("person", harmed.person.id))
    assert only == [("person", harmed.person.id)]
    assert treated(vault.database, only, case_id=elsewhere.id)[only[0]] == []


def test_proof_is_counted_by_origin_and_by_whose_doctor_it_was(harmed: Harmed) -> None:
    vault, claims = harmed.vault, Claims(harmed.vault.ledger)
    act = harmed.act(harmed.person, ActKind.ILL_TREATMENT)
    testimony = vault.testimonies.add(witness=harmed.other)
    text = vault.testimonies.write(testimony, "They beat him.\n\nI saw it.", Language.ENGLISH)
    report = vault.records.add(Source, kind=SourceKind.REPORT, title="Yearly report")
    for origin, locator in ((testimony, "¶ 1"), (text, "¶ 2"), (report, "p. 4"), (report, "p. 9"), (None, "")):
        claims.cite(act, origin, locator=locator)
    for whose in (Independence.STATE, Independence.STATE, Independence.OWN_CHOICE):
        vault.records.add(MedicalRecord, person_id=harmed.person.id, independence=whose)
    subject = ("person", harmed.person.id)
    (one,) = treated(vault.database, [subject])[subject]
    assert one.rests == Rests(testimonies=1, sources=1, own=1), "two texts of one testimony are one origin"
    assert one.papers == {Independence.STATE: 2, Independence.OWN_CHOICE: 1}


@pytest.mark.parametrize(
    "values", [{"methods": (Method.SEXUAL_VIOLENCE, Method.TRUNCHEON)}, {"sexual_violence": True}]
)
def test_sexual_violence_is_in_no_method_of_the_table(harmed: Harmed, values: dict[str, Any]) -> None:
    harmed.act(harmed.person, ActKind.TORTURE, **values)
    subject = ("person", harmed.person.id)
    (one,) = treated(harmed.vault.database, [subject])[subject]
    assert one.protected
    assert Method.SEXUAL_VIOLENCE not in one.methods


def test_a_complaint_that_names_no_act_is_about_each(harmed: Harmed) -> None:
    vault, subject = harmed.vault, ("person", harmed.person.id)
    for kind in (ActKind.ILL_TREATMENT, ActKind.THREAT):
        harmed.act(harmed.person, kind)
    assert all(not act.outcomes for act in treated(vault.database, [subject])[subject])
    vault.records.add(
        Complaint,
        about=ComplaintAbout.ILL_TREATMENT,
        subject_entity="person",
        subject_id=harmed.person.id,
        outcome=ComplaintOutcome.NOT_FILED_FEAR,
    )
    acts = treated(vault.database, [subject])[subject]
    assert [act.outcomes for act in acts] == [{ComplaintOutcome.NOT_FILED_FEAR}] * 2
    assert allegations(vault.database, Wanted(without_complaint=True)) == []


def test_who_was_let_in(harmed: Harmed) -> None:
    vault = harmed.vault
    vault.cases.involve(harmed.case, harmed.person, Role.VICTIM)
    held = detain(vault, harmed.person, MeasureKind.PRE_TRIAL_DETENTION, "8 January 2022")
    elsewhere = detain(vault, harmed.other, MeasureKind.ADMIN_DETENTION, "9 January 2022")
    for seeker, requested, granted, period in (
        (AccessSeeker.FAMILY, "20 January 2022", Answer.YES, held),
        (AccessSeeker.LAWYER, "10 January 2022", Answer.NO, held),
        (AccessSeeker.DOCTOR, "10 January 2022", Answer.NO, elsewhere),
    ):
        vault.records.add(
            AccessRecord, period_id=period.id, seeker=seeker, requested=said(requested), granted=granted, seen="marks"
        )
    log = access_log(vault.database, case_id=harmed.case.id)
    assert [(one.seeker, one.granted) for one in log] == [
        (AccessSeeker.LAWYER, Answer.NO),
        (AccessSeeker.FAMILY, Answer.YES),
    ]
    assert access_log(vault.database, subject=("person", harmed.person.id)) == log
    assert access_log(vault.database, period_id=held.id) == log
    assert len(access_log(vault.database)) == 3


def _complain(harmed: Harmed, outcome: ComplaintOutcome, **values: Any) -> Complaint:
    return harmed.vault.records.add(
        Complaint,
        about=ComplaintAbout.ILL_TREATMENT,
        case_id=harmed.case.id,
        subject_entity="person",
        subject_id=harmed.person.id,
        outcome=outcome,
        **values,
    )


def test_the_way_of_a_complaint(harmed: Harmed) -> None:
    opened = harmed.vault.records.add(Proceeding, kind=ProceedingKind.TORTURE_INVESTIGATION)
    waiting = _complain(
        harmed,
        ComplaintOutcome.REGISTERED,
        filed=said("in May 2022"),
        next_deadline=said("31 May 2022"),
        proceeding_id=opened.id,
        addressed_to="the prosecutor",
    )
    _complain(harmed, ComplaintOutcome.NOT_FILED_FEAR)
    _complain(harmed, ComplaintOutcome.TO_BE_FILED, agreed=Answer.YES)
    _complain(harmed, ComplaintOutcome.REJECTED, filed=said("1 May 2022"), answered=said("9 May 2022"))
    _complain(harmed, ComplaintOutcome.NOT_STATED)
    first, *rest = track(harmed.vault.database, TODAY, case_id=harmed.case.id)
    assert (first.record_id, first.state, first.overdue) == (waiting.id, TrackState.WAITING, True)
    assert (first.at_least, first.at_most) == (1, 31)
    assert (first.due_field, first.investigation, first.to) == ("next_deadline", opened.code, "the prosecutor")
    assert [one.state for one in rest] == [
        TrackState.NOT_FILED,
        TrackState.TO_BE_FILED,
        TrackState.ANSWERED,
        TrackState.NOT_STATED,
    ]
    assert all(one.at_least is None and one.at_most is None for one in rest)
    assert track(harmed.vault.database, TODAY, subject=("person", harmed.other.id)) == []


@pytest.mark.parametrize(
    ("values", "state", "due"),
    [
        ({"sent": "2 May 2022", "reply_due": "2 July 2022"}, TrackState.WAITING, "reply_due"),
        ({"sent": "2 May 2022", "reply_due": "2 July 2022", "comments_due": "9 June 2022"}, TrackState.WAITING,
         "comments_due"),
        ({"sent": "2 May 2022", "reply": "Denied.", "reply_due": "2 July 2022", "comments_due": "9 July 2022"},
         TrackState.ANSWERED, "comments_due"),
        ({"reply_due": "2 July 2022"}, TrackState.TO_BE_FILED, "reply_due"),
        ({"sent": "2 May 2022"}, TrackState.WAITING, ""),
    ],
)  # fmt: skip
def test_what_is_due_next_of_a_submission(
    harmed: Harmed, values: dict[str, str], state: TrackState, due: str
) -> None:
    step = harmed.vault.records.add(
        Intervention, kind=InterventionKind.UN_SUBMISSION, case_id=harmed.case.id, on_behalf_entity="person",
        on_behalf_id=harmed.person.id,
    )  # fmt: skip
    fields: dict[str, Any] = {name: words if name == "reply" else said(words) for name, words in values.items()}
    harmed.vault.records.add(Submission, intervention_id=step.id, body="Committee", **fields)
    (one,) = track(harmed.vault.database, TODAY, subject=("person", harmed.person.id))
    assert (one.entity, one.code, one.state, one.due_field) == ("submission", step.code, state, due)
    assert one.at_least == (30 if state is TrackState.WAITING else None)
