"""Until when orders allow detention: which limit expires next, and which passed with nothing recorded (V03)."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from archive.connection import Database
from archive.dates import PartialDate, Relation
from archive.questions.detentions import Change, Detention, detentions
from archive.vocabulary.liberty import ChangeKind, DetentionStatus


class LimitState(enum.StrEnum):
    """Where a limit stands on the day asked for."""

    AHEAD = "ahead"
    MAY_HAVE_PASSED = "may_have_passed"
    """The words allow a day before today and one after it."""
    PASSED = "passed"
    """Neither a prolongation nor a release is recorded: held beyond the order?"""
    PROLONGED_OPEN = "prolonged_open"
    """It was prolonged, and nobody says until when."""


@dataclass(frozen=True)
class Limit:
    """The limit that holds for a detention which is not known to be over."""

    detention: Detention
    limit: PartialDate
    state: LimitState

    @property
    def day(self) -> dt.date | None:
        """The first day that it can mean."""
        return self.limit.earliest or self.limit.latest

    def days_left(self, today: dt.date) -> int | None:
        """From today to the last day that the order allows; below zero when that is behind."""
        last = self.limit.latest or self.limit.earliest
        return (last - today).days if last else None


WITH_LIMIT: Final = (
    "d.status <> 'ended' AND (d.limit_from IS NOT NULL OR d.limit_to IS NOT NULL OR d.id IN"
    " (SELECT period_id FROM detention_change WHERE withdrawn_at IS NULL AND"
    " (kind = 'prolonged' OR new_limit_from IS NOT NULL OR new_limit_to IS NOT NULL)))"
)
"""The condition of those that may have a limit that holds."""


def limits(database: Database, today: dt.date) -> list[Limit]:
    """Every limit of what is not known to be over, the one that expires first at the beginning.

    Where a detention was prolonged, the furthest limit holds. The day itself is still allowed. Those whose new limit
    nobody says come last.
    """
    return limits_among(detentions(database, WITH_LIMIT), today)


def limits_among(found: Iterable[Detention], today: dt.date) -> list[Limit]:
    """The same of detentions that were read already."""
    held = [limit for one in found if (limit := limit_of(one, today)) is not None]
    return sorted(
        held,
        key=lambda one: (one.state is LimitState.PROLONGED_OPEN, one.limit.sort_key(), one.detention.code),
    )


def limit_of(one: Detention, today: dt.date) -> Limit | None:
    """The limit that holds for one detention; none where it is over or its end is said, or where nobody gives one."""
    return None if one.over or _end_is_said(one) else _limit(one, today)


def passed(database: Database, today: dt.date) -> list[Limit]:
    """The limits that surely passed with neither a prolongation nor a release recorded."""
    return [one for one in limits(database, today) if one.state is LimitState.PASSED]


def _end_is_said(one: Detention) -> bool:
    """Whether a day of its end is given, with a status or without; "until 12 June" may be only a limit."""
    end_is_open = one.status is DetentionStatus.ONGOING or one.end.relation is Relation.UNTIL
    return not end_is_open and one.end.latest is not None


def _limit(one: Detention, today: dt.date) -> Limit | None:
    said = [limit for limit in (one.limit, *(change.new_limit for change in one.changes)) if _last(limit)]
    furthest = max(said, key=lambda limit: (_last(limit) or dt.date.min, limit.earliest or dt.date.min), default=None)
    prolonged = [change for change in one.changes if change.kind is ChangeKind.PROLONGED]
    if prolonged and not _last(prolonged[-1].new_limit) and not _older(prolonged[-1], one, furthest):
        return Limit(one, furthest or PartialDate.not_stated(), LimitState.PROLONGED_OPEN)
    if furthest is None:
        return None
    return Limit(one, furthest, _state(furthest, today))


def _state(limit: PartialDate, today: dt.date) -> LimitState:
    reach = limit.reach
    last = reach.latest or reach.earliest
    if last is not None and last < today:
        return LimitState.PASSED
    if reach.earliest is not None and reach.earliest < today:
        return LimitState.MAY_HAVE_PASSED
    return LimitState.AHEAD


def _older(prolonged: Change, one: Detention, furthest: PartialDate | None) -> bool:
    """Whether a prolongation without a limit surely came before the change that set the furthest one."""
    setting = next((change for change in one.changes if change.new_limit is furthest), None)
    last, first = prolonged.happened.reach.latest, setting.happened.reach.earliest if setting else None
    if last is None or first is None:
        return False
    return last < first


def _last(limit: PartialDate) -> dt.date | None:
    return limit.latest or limit.earliest
