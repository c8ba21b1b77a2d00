"""V14 and V15: assemblies told of late, and numbers without a day or behind a newer one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from archive.integrity.concern import Concern, Rule
from archive.ledger import Ledger
from archive.model.events import Event
from archive.model.work import Statistic
from archive.vocabulary.casework import EventKind

NOTICE: Final = 5
"""V14: working days that Kazakhstan's law of 25 May 2020 on peaceful assemblies asks for."""


def notified_late(ledger: Ledger) -> Iterator[Concern]:
    """V14: even with the earliest notice and the latest day of the assembly, fewer than five working days."""
    for event in ledger.find(Event, "kind = ?", (str(EventKind.ASSEMBLY),)):
        told, held = event.notified.reach.earliest, event.happened.reach.latest
        if told is not None and held is not None:
            days = working_days(told, held)
            if days < NOTICE:
                yield Concern(Rule.NOTIFIED_LATE, event.entity, event.id, days=days)


def working_days(first: date, last: date) -> int:
    """Days from Monday to Friday after ``first`` and before ``last``; holidays are not known here."""
    days = (first + timedelta(days=step) for step in range(1, (last - first).days))
    return sum(day.weekday() < 5 for day in days)


def numbers_without_a_day(ledger: Ledger) -> Iterator[Concern]:
    """V15: a number of which nothing says for which day it holds."""
    for statistic in ledger.find(Statistic):
        if statistic.as_of.earliest is None and statistic.as_of.latest is None:
            yield Concern(Rule.NO_AS_OF, statistic.entity, statistic.id)


def numbers_behind_newer(ledger: Ledger) -> Iterator[Concern]:
    """V15: a number certain to be older than another of its series that nobody marked as superseded."""
    series = defaultdict[str, list[Statistic]](list)
    for statistic in ledger.find(Statistic, "series != '' AND superseded_by_id IS NULL"):
        series[statistic.series].append(statistic)
    for together in series.values():
        for statistic in together:
            newer = [other for other in together if _older(statistic, other)]
            if newer:
                best = max(newer, key=lambda other: other.as_of.sort_key())
                yield Concern(Rule.NEWER_NUMBER, statistic.entity, statistic.id, ((best.entity, best.id),))


def _older(one: Statistic, other: Statistic) -> bool:
    last, first = one.as_of.reach.latest, other.as_of.reach.earliest
    return last is not None and first is not None and last < first
