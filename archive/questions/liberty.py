"""The deprivations and restrictions of liberty of one person or one case, as they lie in time.

Nothing is corrected: what overlaps is said, a start that is only approximate stays a span, an end that nobody gives
stays open, and a limit is never an end.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from archive.connection import Database
from archive.dates import PartialDate
from archive.merges import Merges
from archive.questions.detentions import Change, Detention, among_these, detentions
from archive.questions.limits import LimitState, limit_of
from archive.questions.of_case import ids_of_case
from archive.spans import Span
from archive.vocabulary.liberty import DetentionStatus


@dataclass(frozen=True)
class SaidLimit:
    """A day until which an order allowed it, by the order itself or by a change of it."""

    limit: PartialDate
    holds: bool
    """Whether it is the one that holds now; an earlier one was prolonged."""
    passed: bool
    """Whether it holds, has surely passed, and nothing is recorded that would explain it."""


@dataclass(frozen=True)
class Bar:
    """One deprivation or restriction as it lies in time."""

    detention: Detention
    limits: tuple[SaidLimit, ...]
    overlaps: tuple[str, ...]
    """Codes of others of the same person or group that surely lasted at the same time, for more than one day."""

    @property
    def span(self) -> Span:
        """The first and last day of its beginning and of its end."""
        return self.detention.span

    @property
    def begin_is_stated(self) -> bool:
        """Whether anything is said of when it began."""
        began = self.detention.began
        return began.earliest is not None or began.latest is not None

    @property
    def begin_is_approximate(self) -> bool:
        """Whether more than one day is possible for its beginning, or the words say "around"."""
        span = self.span
        exact = span.first_begin is not None and span.first_begin == span.last_begin
        return not exact or self.detention.began.approximate


class Dated(Protocol):
    """What tells on which days something surely lasted."""

    @property
    def began(self) -> PartialDate: ...
    @property
    def ended(self) -> PartialDate: ...
    @property
    def confirmed(self) -> PartialDate: ...
    @property
    def status(self) -> DetentionStatus: ...


def certain_days(one: Dated, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """The days on which it is certain to have been in force, as far as anybody said."""
    over = one.status is DetentionStatus.ENDED
    span = Span.of(one.began, one.ended, over=True if over else None)
    start = span.last_begin
    if over:
        end = span.first_end
    else:
        end = one.confirmed.earliest or (today if one.status is DetentionStatus.ONGOING else None)
    if start is None or end is None or end < start:
        return None
    return start, end


def surely_overlap(one: Dated, other: Dated, today: dt.date) -> bool:
    """Whether both surely lasted at the same time, for more than the day on which one follows the other."""
    first, second = certain_days(one, today), certain_days(other, today)
    if first is None or second is None:
        return False
    return max(first[0], second[0]) < min(first[1], second[1])


def liberty_of_person(database: Database, person_id: str, today: dt.date) -> list[Bar]:
    """Everything about one person, under whichever record of the person it is kept."""
    ids = json.dumps(Merges.read(database).together(person_id))
    return bars(
        detentions(
            database, "d.subject_entity = 'person' AND d.subject_id IN (SELECT value FROM json_each(?))", (ids,)
        ),
        today,
    )


def liberty_of_group(database: Database, group_id: str, today: dt.date) -> list[Bar]:
    """Everything about one group of people."""
    return bars(detentions(database, "d.subject_entity = 'people_group' AND d.subject_id = ?", (group_id,)), today)


def liberty_of_case(database: Database, case_id: str, today: dt.date) -> list[Bar]:
    """Everything that belongs to one case: by person or group, and in each in the order in which it began."""
    where, ids = among_these(ids_of_case(database, case_id))
    found = bars(detentions(database, where, ids), today)
    return sorted(found, key=lambda bar: (bar.detention.subject.entity, bar.detention.subject.code))


def bars(found: Sequence[Detention], today: dt.date) -> list[Bar]:
    """The bars of detentions, in their order."""
    by_subject = defaultdict[str, list[Detention]](list)
    for one in found:
        by_subject[one.subject.id].append(one)
    return [Bar(one, _limits(one, today), _overlaps(one, by_subject[one.subject.id], today)) for one in found]


def _overlaps(one: Detention, others: Sequence[Detention], today: dt.date) -> tuple[str, ...]:
    return tuple(other.code for other in others if other.id != one.id and surely_overlap(one, other, today))


def _limits(one: Detention, today: dt.date) -> tuple[SaidLimit, ...]:
    said = [one.limit, *(change.new_limit for change in one.changes)]
    found = [limit for limit in said if limit.earliest or limit.latest]
    holding = limit_of(one, today)
    if holding is None:
        return tuple(SaidLimit(limit, holds=False, passed=False) for limit in found)
    passed = holding.state is LimitState.PASSED
    return tuple(SaidLimit(limit, limit is holding.limit, passed and limit is holding.limit) for limit in found)


def undated(bar: Bar) -> list[Change]:
    """Changes of which nobody says when they were."""
    return [change for change in bar.detention.changes if not (change.happened.earliest or change.happened.latest)]
