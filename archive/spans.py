"""Something that lasts between dates as said: when it may have been, and when it surely was."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass

from archive.dates import (
    Part,
    PartialDate,
    Period,
    Precision,
    Relation,
    month_period,
    part_period,
    year_period,
)


@dataclass(frozen=True)
class Span:
    """The first and last day on which it may have begun, and on which it may have ended; ``None`` is open."""

    first_begin: dt.date | None = None
    last_begin: dt.date | None = None
    first_end: dt.date | None = None
    last_end: dt.date | None = None

    @classmethod
    def of(
        cls, began: PartialDate, ended: PartialDate, *, over: bool | None, known_on: PartialDate | None = None
    ) -> Span:
        """From what is said of both ends.

        "Since 7 January" begins on that day: its open side is the time that it lasts, not a doubt about the
        beginning. ``over`` says whether it ended, ``None`` that nobody knows. What is not over has no end,
        whatever day is written there; it surely lasted until the first day that ``known_on`` can mean.
        """
        first_end: dt.date | None
        last_end: dt.date | None
        if over is False:
            first_end, last_end = known_on.reach.earliest if known_on else None, None
        else:
            first_end, last_end = _first_end(ended, over=over is True), ended.reach.latest
        first_begin, last_begin = began.reach.earliest, _last_begin(began)
        # It ends no earlier than it begins, and begins no later than it ends.
        return cls(
            first_begin,
            min((day for day in (last_begin, last_end) if day), default=None),
            max((day for day in (first_begin, first_end) if day), default=None),
            last_end,
        )

    def possible(self, period: Period) -> bool:
        """Whether it may have been on some day of ``period``."""
        return not (_after(self.first_begin, period.latest) or _after(period.earliest, self.last_end))

    def certain(self, period: Period) -> bool:
        """Whether it surely was on some day of ``period``. Whatever is certain is possible."""
        if not self.possible(period):
            return False
        lasted = bool(self.last_begin and self.first_end and self.last_begin <= self.first_end) and not (
            _after(self.last_begin, period.latest) or _after(period.earliest, self.first_end)
        )
        return (
            lasted
            or _inside(self.first_begin, self.last_begin, period)
            or _inside(self.first_end, self.last_end, period)
        )


def edge(date: PartialDate) -> PartialDate:
    """The date with the days on which what it names began or ended: "since 7 January" is that day alone."""
    if date.relation is Relation.SINCE:
        return dataclasses.replace(date, latest=_last_begin(date))
    if date.relation is Relation.UNTIL:
        return dataclasses.replace(date, earliest=_first_end(date, over=True))
    return date


def _after(one: dt.date | None, other: dt.date | None) -> bool:
    """Whether one day surely lies after the other; an open one does not."""
    return bool(one and other and one > other)


def _inside(first: dt.date | None, last: dt.date | None, period: Period) -> bool:
    starts = not period.earliest or bool(first and first >= period.earliest)
    ends = not period.latest or bool(last and last <= period.latest)
    return starts and ends


def _last_begin(began: PartialDate) -> dt.date | None:
    if began.relation is Relation.SINCE and began.latest is None and began.earliest is not None:
        unit = _unit(began.earliest, began)
        return unit.latest if unit else None
    return None if began.around_a_day else began.latest


def _first_end(ended: PartialDate, *, over: bool) -> dt.date | None:
    """ "Until 12 June" is the day of the end only of what is known to be over: it may be no more than a limit."""
    if over and ended.relation is Relation.UNTIL and ended.earliest is None and ended.latest is not None:
        unit = _unit(ended.latest, ended)
        return unit.earliest if unit else None
    return None if ended.around_a_day else ended.earliest


def _unit(day: dt.date, said: PartialDate) -> Period | None:
    """The day, part of a month, month or year in which the date was given; ``None`` where that is not known."""
    if said.precision is Precision.PART_OF_MONTH:
        part = Part.EARLY if day.day <= 10 else Part.MID if day.day <= 20 else Part.LATE
        return part_period(day.year, day.month, part)
    if said.approximate:
        return None
    if said.precision in (Precision.DAY, Precision.TIME):
        return Period(day, day)
    if said.precision is Precision.MONTH:
        return month_period(day.year, day.month)
    if said.precision is Precision.YEAR:
        return year_period(day.year)
    return None
