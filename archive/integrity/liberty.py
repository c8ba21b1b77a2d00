"""V01, V03, V07: measures that overlap, limits that passed, and what was not confirmed for long."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from archive.integrity.concern import Concern, Rule
from archive.ledger import Ledger
from archive.model.liberty import DetentionPeriod
from archive.questions.liberty import surely_overlap
from archive.questions.limits import passed
from archive.questions.unconfirmed import unconfirmed


def overlapping_measures(ledger: Ledger, today: date) -> Iterator[Concern]:
    """V01: measures of restraint for one suspect in one proceeding that are certain to have overlapped by a day."""
    periods = defaultdict[tuple[str, str, str | None], list[DetentionPeriod]](list)
    for period in ledger.find(DetentionPeriod):
        if period.kind.restrains and period.subject_entity == "person":
            periods[period.subject_entity, period.subject_id, period.proceeding_id].append(period)
    for together in periods.values():
        for place, one in enumerate(together):
            for other in together[place + 1 :]:
                if surely_overlap(one, other, today):
                    named = ((other.entity, other.id), (one.subject_entity, one.subject_id))
                    yield Concern(Rule.MEASURES_OVERLAP, one.entity, one.id, named)


def beyond_the_order(ledger: Ledger, today: date) -> Iterator[Concern]:
    """V03: every possible day of the limit has passed, and nothing is recorded that would explain it."""
    for limit in passed(ledger.database, today):
        held, left = limit.detention, limit.days_left(today)
        subject = ((held.subject.entity, held.subject.id),)
        yield Concern(Rule.HELD_BEYOND_ORDER, DetentionPeriod.entity, held.id, subject, days=-(left or 0))


def not_confirmed(ledger: Ledger, today: date) -> Iterator[Concern]:
    """V07: a detention said to go on that was confirmed more than sixty days ago, or never, as far as is known."""
    for one in unconfirmed(ledger.database, today):
        held = one.detention
        subject = ((held.subject.entity, held.subject.id),)
        yield Concern(Rule.NOT_CONFIRMED, DetentionPeriod.entity, held.id, subject, days=one.days or 0)
