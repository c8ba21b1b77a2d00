"""Invented records of the kinds that have no page of their own, around one case, for the tests and the pictures."""

from __future__ import annotations

from dataclasses import dataclass

from archive.date_words import parse_words
from archive.model.acts import Act, PeopleGroup
from archive.model.claims import Citation, Source
from archive.model.health import HealthConcern
from archive.model.liberty import AccessRecord, DetentionChange, DetentionPeriod
from archive.model.organisations import Organisation, Place, PublicName
from archive.model.people import Person
from archive.model.proceedings import Charge, Complaint, Proceeding, ProceedingStep, Provision, Sentence
from archive.model.work import Statistic, Task
from archive.quantity import Comparison, Quantity
from archive.vault import Vault
from archive.vocabulary.bodies import OrganisationKind, PlaceKind
from archive.vocabulary.casework import Answer, Role, Verification
from archive.vocabulary.harm import ActKind, Method, Purpose
from archive.vocabulary.liberty import AccessSeeker, ChangeKind, DetentionStatus, MeasureKind
from archive.vocabulary.proceedings import ArticleBasis, ComplaintAbout, PenaltyKind, ProceedingKind, Stage, StepKind
from archive.vocabulary.work import SourceKind, TaskKind

HELPER = "Leopold Farthing"
"""The name of a person who is a source: never in a list."""
CONDITION = "pain in the left knee"


@dataclass(frozen=True)
class Samples:
    """Ids of what was written."""

    court: str
    station: str
    group: str
    act: str
    period: str
    proceeding: str
    step: str
    complaint: str
    concern: str
    contact: str
    report: str
    statistic: str
    task: str
    provision: str


def write_samples(vault: Vault, case_id: str, victim: Person) -> Samples:
    """Write them into the case."""
    records, cases = vault.records, vault.cases
    city = records.add(Place, kind=PlaceKind.CITY)
    station = records.add(Place, kind=PlaceKind.POLICE_STATION, parent_id=city.id, description="by the old ferry")
    court = records.add(Organisation, kind=OrganisationKind.COURT, description="hears administrative cases")
    for owner, form in ((city, "Ferrytown"), (station, "Station on Quay Street"), (court, "Court No. 2")):
        records.add(PublicName, owner_entity=owner.entity, owner_id=owner.id, form=form)
    helper = vault.people.add(HELPER)
    contact = records.add(Source, kind=SourceKind.PERSON, title="somebody at the court", person_id=helper.id)
    report = records.add(
        Source, kind=SourceKind.REPORT, title="Yearly report on the quays", published=parse_words("March 2023")
    )
    group = records.add(
        PeopleGroup,
        label="passengers at the landing",
        size=Quantity("more than 10", 11, None, Comparison.MORE_THAN),
        role=Role.VICTIM,
    )
    act = records.add(
        Act,
        kind=ActKind.FORCE_ON_ARREST,
        victim_entity=victim.entity,
        victim_id=victim.id,
        happened=parse_words("12 May 2022"),
        place_id=station.id,
        words="He was pushed against the railing.",
        methods=(Method.PUNCHING_KICKING, Method.TRUNCHEON),
        purposes=(Purpose.INTIMIDATION,),
        verification=Verification.SINGLE_SOURCE,
    )
    proceeding = records.add(
        Proceeding, case_id=case_id, kind=ProceedingKind.ADMINISTRATIVE, body="Court No. 2", stage=Stage.TRIAL
    )
    period = records.add(
        DetentionPeriod,
        subject_entity=victim.entity,
        subject_id=victim.id,
        proceeding_id=proceeding.id,
        kind=MeasureKind.ADMIN_DETENTION,
        began=parse_words("12 May 2022"),
        status=DetentionStatus.UNKNOWN,
        place_id=station.id,
        confirmed_by="by telephone from the duty desk",
        warrant_shown=Answer.NO,
    )
    records.add(
        DetentionChange, period_id=period.id, kind=ChangeKind.PROLONGED, happened=parse_words("14 May 2022")
    )
    records.add(AccessRecord, period_id=period.id, seeker=AccessSeeker.LAWYER, requested=parse_words("13 May 2022"))
    provision = records.add(Provision, code="QX-AC-7", country="QX", law="AC", article="7", title_en="Landing rules")
    records.add(
        Charge,
        proceeding_id=proceeding.id,
        subject_entity=victim.entity,
        subject_id=victim.id,
        article_as_printed="article 7",
        provision_id=provision.id,
        basis=ArticleBasis.BY_CONTEXT,
    )
    step = records.add(
        ProceedingStep, proceeding_id=proceeding.id, kind=StepKind.ARREST, happened=parse_words("12 May 2022")
    )
    records.add(
        Sentence,
        step_id=step.id,
        subject_entity=victim.entity,
        subject_id=victim.id,
        kind=PenaltyKind.FINE,
        people=Quantity("several", comparison=Comparison.SEVERAL),
    )
    complaint = records.add(
        Complaint, case_id=case_id, about=ComplaintAbout.DETENTION, addressed_to="the prosecutor of the district"
    )
    concern = records.add(HealthConcern, person_id=victim.id, condition=CONDITION)
    records.add(
        Citation, target_entity="act", target_id=act.id, origin_entity="source", origin_id=contact.id, locator="p. 4"
    )
    statistic = records.add(
        Statistic, what="people fined on the quays", amount=Quantity.exactly(214), source_id=report.id
    )
    task = records.add(
        Task, title="Ask for the decision", kind=TaskKind.DEADLINE, due=parse_words("1 June 2022"), hard=True
    )
    for one in (group, act, period, concern, task):
        cases.add(case_id, one)
    return Samples(
        court.id, station.id, group.id, act.id, period.id, proceeding.id, step.id, complaint.id, concern.id,
        contact.id, report.id, statistic.id, task.id, provision.id,
    )  # fmt: skip
