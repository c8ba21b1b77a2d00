"""One invented case with thousands of dated things in it, for looking at how long lists behave."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator

from archive.dates import Part, PartialDate
from archive.ledger import new_id
from archive.model.acts import Act
from archive.model.casework import CaseMember
from archive.model.claims import Citation, Source
from archive.model.events import Event
from archive.model.fields import Record
from archive.model.liberty import DetentionChange, DetentionPeriod
from archive.model.proceedings import Proceeding, ProceedingStep
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, EventKind, Verification
from archive.vocabulary.harm import ActKind
from archive.vocabulary.liberty import ChangeKind, MeasureKind
from archive.vocabulary.proceedings import ProceedingKind, StepKind
from archive.vocabulary.work import SourceKind

FIRST = dt.date(2015, 1, 1)


def fill_long_case(vault: Vault, entries: int, chance: random.Random) -> str:
    """A case with so many dates of events, acts, detention and court, some of them vague; returns its id."""
    case = vault.cases.open("A square over the years", CaseKind.THEMATIC)
    person = vault.people.add(label="somebody at the square")
    vault.ledger.create_all(_records(case.id, person.id, entries, chance))
    return case.id


def _records(case_id: str, person_id: str, entries: int, chance: random.Random) -> Iterator[Record]:
    sources = [Source(id=new_id(), code=f"S-{number:04d}", kind=kind) for number, kind in enumerate(SourceKind, 1)]
    yield from sources
    proceeding = Proceeding(id=new_id(), code="J-0001", kind=ProceedingKind.CRIMINAL, case_id=case_id)
    period = DetentionPeriod(
        id=new_id(), code="D-0001", subject_entity="person", subject_id=person_id, kind=MeasureKind.HOUSE_ARREST
    )
    yield from (proceeding, period)
    yield _member(case_id, period)
    for number in range(1, entries - 1):
        made = _dated(number, _some_date(chance), proceeding, period, chance)
        yield made
        if made.prefix:
            yield _member(case_id, made)
        if chance.random() < 0.3:
            origin = chance.choice(sources)
            yield Citation(
                id=new_id(),
                target_entity=made.entity,
                target_id=made.id,
                origin_entity=origin.entity,
                origin_id=origin.id,
            )


def _dated(
    number: int, date: PartialDate, proceeding: Proceeding, period: DetentionPeriod, chance: random.Random
) -> Record:
    checked = chance.choice(list(Verification))
    match number % 4:
        case 0:
            kind = chance.choice(list(EventKind))
            title = f"Something that happened for the {number}th time"
            return Event(
                id=new_id(), code=f"V-{number:05d}", title=title, kind=kind, happened=date, verification=checked
            )
        case 1:
            act = chance.choice(list(ActKind))
            return Act(id=new_id(), code=f"A-{number:05d}", kind=act, happened=date, verification=checked)
        case 2:
            step = chance.choice(list(StepKind))
            return ProceedingStep(id=new_id(), proceeding_id=proceeding.id, kind=step, happened=date)
        case _:
            change = chance.choice(list(ChangeKind))
            return DetentionChange(id=new_id(), period_id=period.id, kind=change, happened=date)


def _member(case_id: str, record: Record) -> CaseMember:
    return CaseMember(id=new_id(), case_id=case_id, member_entity=record.entity, member_id=record.id)


def _some_date(chance: random.Random) -> PartialDate:
    day = FIRST + dt.timedelta(days=chance.randrange(2700))
    match chance.randrange(8):
        case 0:
            return PartialDate.part_of_month(day.year, day.month, chance.choice(list(Part)))
        case 1:
            return PartialDate.month(day.year, day.month)
        case 2:
            return PartialDate.since(day, f"since {day:%d.%m.%Y}")
        case 3:
            return PartialDate.not_stated()
        case _:
            return PartialDate.day(day)
