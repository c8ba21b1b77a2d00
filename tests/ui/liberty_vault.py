"""An invented spring: who was held and how, what they were accused of, what comes next. Seen from one June day."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive.date_words import parse_words
from archive.dates import PartialDate
from archive.model.acts import PeopleGroup
from archive.model.liberty import DetentionChange, DetentionPeriod
from archive.model.proceedings import (
    Charge,
    Complaint,
    Proceeding,
    ProceedingStep,
    Provision,
    Sentence,
    SentenceChange,
)
from archive.model.work import Task
from archive.quantity import Quantity
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, Role
from archive.vocabulary.liberty import ChangeKind, DetentionStatus, EndReason, MeasureKind
from archive.vocabulary.proceedings import (
    ArticleBasis,
    ChargeStatus,
    ComplaintAbout,
    ComplaintOutcome,
    PenaltyKind,
    ProceedingKind,
    SentenceChangeKind,
    Stage,
    StepKind,
    StepMode,
)
from archive.vocabulary.testimony import Decision, Use
from archive.vocabulary.work import QuantityUnit, TaskKind
from tests.archive.open_vaults import LEAST_WORK, SetClock, key_from, open_by_key

NOON = dt.datetime(2022, 6, 10, 7, 0, tzinfo=dt.UTC)
"""The day on which it is looked at, in the middle of the day anywhere in Kazakhstan."""
PASSPHRASE = "lantern orchard pebble kite"
NAME = "Altynai Serpenova"
"""Of the woman at home. No list may show it."""


@dataclass(frozen=True)
class Invented:
    """Ids of what was written."""

    case: str
    other_case: str
    woman: str
    winter: str
    march: str
    home: str
    trial: str


@dataclass(frozen=True)
class Spring:
    """An open copy, and what is in it."""

    vault: Vault
    ids: Invented


@dataclass(frozen=True)
class InventedVault:
    """Made once in a run, copied for each test."""

    folder: Path
    key: str
    ids: Invented

    def copy(self, folder: Path) -> Spring:
        """A copy of it, open."""
        shutil.copytree(self.folder, folder)
        return Spring(open_by_key(folder, key_from(self.key), clock=june()), self.ids)


def make_spring(folder: Path) -> InventedVault:
    """Written and locked."""
    vault = Vault.create(folder, PASSPHRASE, work_factor=LEAST_WORK, clock=june())
    ids = write(vault)
    key = vault._vault_key().to_text()
    vault.lock()
    return InventedVault(folder, key, ids)


def june() -> SetClock:
    """The clock of that day."""
    return SetClock(NOON)


def write(vault: Vault) -> Invented:
    """All of it, into a vault whose clock stands at ``NOON``."""
    case = vault.cases.open(
        "Square at the tram stop", CaseKind.CRIMINAL, summary="Arrests after the gathering, and what followed."
    )
    other = vault.cases.open("Reading room sealed", CaseKind.ASSOCIATION)
    vault.records.amend(
        vault.cases.get(other.id),
        {"next_review": _said("15 June 2022"), "monitoring_until": _said("in August 2022")},
    )
    man, student = vault.people.add(label="tram driver"), vault.people.add(label="student")
    woman = vault.people.add(NAME)
    group = vault.records.add(PeopleGroup, label="Taken from the stop", size=Quantity.exactly(4, "a group of four"))
    for person, role in ((man, Role.ACCUSED), (student, Role.VICTIM), (woman, Role.CONVICTED)):
        vault.cases.involve(case, person, role)
    trial = vault.records.add(
        Proceeding, case_id=case.id, kind=ProceedingKind.CRIMINAL, number="22-114", body="Second district court",
        stage=Stage.TRIAL, opened=_said("mid-March 2022"),
    )  # fmt: skip

    def held(subject: object, kind: MeasureKind, began: str, **values: Any) -> DetentionPeriod:
        assert isinstance(subject, PeopleGroup | type(man))
        made = vault.records.add(
            DetentionPeriod, subject_entity=subject.entity, subject_id=subject.id, kind=kind, began=_said(began),
            **values,
        )  # fmt: skip
        vault.cases.add(case.id, made)
        return made

    police = held(
        man, MeasureKind.APPREHENSION, "13 March 2022", ended=_said("15 March 2022"), status=DetentionStatus.ENDED,
        end_reason=EndReason.MEASURE_CHANGED,
    )  # fmt: skip
    march = held(
        man, MeasureKind.PRE_TRIAL_DETENTION, "mid-March 2022", status=DetentionStatus.ONGOING,
        confirmed=_said("early May 2022"), limit=_said("until 12 May 2022"), proceeding_id=trial.id,
    )  # fmt: skip
    _change(vault, march, ChangeKind.PROLONGED, "6 May 2022", new_limit="until 12 June 2022")
    _change(vault, march, ChangeKind.TRANSFERRED, "20 May 2022")
    winter = held(
        student, MeasureKind.PRE_TRIAL_DETENTION, "since 7 January 2022", status=DetentionStatus.ONGOING,
        confirmed=_said("1 March 2022"), limit=_said("until 7 June 2022"),
    )  # fmt: skip
    home = held(
        woman, MeasureKind.HOUSE_ARREST, "not stated", ended=_said("6 June 2022"), status=DetentionStatus.ENDED,
        proceeding_id=trial.id,
    )  # fmt: skip
    held(
        woman, MeasureKind.TRAVEL_UNDERTAKING, "late February 2022", ended=_said("in April 2022"),
        proceeding_id=trial.id,
    )  # fmt: skip
    held(
        woman, MeasureKind.RESTRICTED_FREEDOM, "6 June 2022", status=DetentionStatus.ONGOING,
        confirmed=_said("8 June 2022"),
    )  # fmt: skip
    held(group, MeasureKind.ADMIN_DETENTION, "24 April 2022", ended=_said("9 May 2022"), status=DetentionStatus.ENDED)
    held(student, MeasureKind.KIND_NOT_STATED, "in December 2021", ended=_said("not stated"))
    held(
        student, MeasureKind.HOUSE_ARREST, "20 January 2022", ended=_said("10 February 2022"),
        status=DetentionStatus.ENDED,
    )  # fmt: skip
    del police
    _charges(vault, trial, man.id, student.id, woman.id)
    _steps(vault, trial, woman.id)
    complaint = vault.records.add(
        Complaint, case_id=case.id, about=ComplaintAbout.DETENTION, filed=_said("2 May 2022"),
        outcome=ComplaintOutcome.REJECTED, answered=_said("1 June 2022"), next_deadline=_said("16 June 2022"),
    )  # fmt: skip
    for title, kind, due, hard, about in (
        ("Appeal against the prolongation", TaskKind.DEADLINE, "9 June 2022", True, trial.id),
        ("Ask the clinic for the papers", TaskKind.FOLLOW_UP, "10 June 2022", False, ""),
        ("Visit in the prison", TaskKind.VISIT, "mid-June 2022", False, march.id),
        ("Find a second lawyer", TaskKind.OTHER, "not stated", False, ""),
    ):
        entity = {trial.id: "proceeding", march.id: "detention_period"}.get(about, "case_file")
        vault.records.add(
            Task, title=title, kind=kind, due=_said(due), hard=hard, about_entity=entity, about_id=about or case.id
        )
    consent = vault.consents.record(woman, review_on=dt.date(2022, 6, 20))
    vault.consents.answer(consent, Use.MEDIA, Decision.YES, expires=dt.date(2022, 6, 30))
    del complaint
    return Invented(case.id, other.id, woman.id, winter.id, march.id, home.id, trial.id)


def _charges(vault: Vault, trial: Proceeding, man: str, student: str, woman: str) -> None:
    riots, word = (
        vault.records.add(Provision, code=f"KZ-CC-{number}", country="KZ", law="CC", article=number, title_en=title)
        for number, title in (("272", "Mass riots"), ("274", "False word"))
    )
    for subject, printed, named, meant, basis, status in (
        (man, "article 272 part 2", riots.id, None, ArticleBasis.EXPLICIT, ChargeStatus.PENDING),
        (man, "article 405", None, word.id, ArticleBasis.CONFLICTING, ChargeStatus.PENDING),
        (student, "", None, riots.id, ArticleBasis.INFERRED, ChargeStatus.CHANGED),
        (woman, "“the same article”", None, word.id, ArticleBasis.BY_CONTEXT, ChargeStatus.CONVICTED),
        (woman, "", None, None, ArticleBasis.NOT_STATED, ChargeStatus.DISMISSED),
    ):
        vault.records.add(
            Charge, proceeding_id=trial.id, subject_entity="person", subject_id=subject, article_as_printed=printed,
            provision_id=named, assessed_id=meant, basis=basis, status=status, laid=_said("20 March 2022"),
            offence="Spreading a false word about the gathering" if meant == word.id else "Taking part in riots",
            basis_words="" if basis is ArticleBasis.EXPLICIT else "Two papers print two numbers.",
        )  # fmt: skip


def _steps(vault: Vault, trial: Proceeding, woman: str) -> None:
    for kind, when, mode, outcome, defence, prosecution, following in (
        (
            StepKind.MEASURE_ORDERED, "15 March 2022", StepMode.CLOSED, "Two months",
            "", "Risk of flight.", "not stated",
        ),
        (
            StepKind.TRIAL_START, "3 May 2022", StepMode.ONLINE, "Adjourned",
            "The recording was not shown to the defence.", "Asks for four years.", "6 June 2022",
        ),
        (StepKind.VERDICT, "6 June 2022", StepMode.IN_PERSON, "Guilty", "Will appeal.", "", "21 June 2022"),
    ):  # fmt: skip
        step = vault.records.add(
            ProceedingStep, proceeding_id=trial.id, kind=kind, happened=_said(when), mode=mode, outcome=outcome,
            defence=defence, prosecution=prosecution, next_on=_said(following), body="Second district court",
        )  # fmt: skip
    sentence = vault.records.add(
        Sentence, step_id=step.id, subject_entity="person", subject_id=woman, kind=PenaltyKind.RESTRICTED_FREEDOM,
        length=Quantity.exactly(3, "three years", QuantityUnit.YEARS), additional=(PenaltyKind.ACTIVITY_BAN,),
        convertible_to="imprisonment",
    )  # fmt: skip
    vault.records.add(
        SentenceChange, sentence_id=sentence.id, kind=SentenceChangeKind.REDUCED, happened=_said("9 June 2022"),
        new_length=Quantity.exactly(2, "two years", QuantityUnit.YEARS),
    )  # fmt: skip


def _change(
    vault: Vault, period: DetentionPeriod, kind: ChangeKind, when: str, new_limit: str = "not stated"
) -> None:
    vault.records.add(
        DetentionChange, period_id=period.id, kind=kind, happened=_said(when), new_limit=_said(new_limit)
    )


def _said(words: str) -> PartialDate:
    date = parse_words(words)
    assert date.earliest or date.latest or words == "not stated", words
    return date
