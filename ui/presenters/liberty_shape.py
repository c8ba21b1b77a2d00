"""How a bar is drawn: what is certain is solid, what is only possible is a span, what nobody says stays open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from archive.dates import PartialDate, Precision
from archive.questions.liberty import Bar

Days = tuple[dt.date, dt.date]
"""From one day to another, both included."""

AROUND: Final = dt.timedelta(days=5)
"""How far a day that is only said to be around is drawn to either side."""
_MARGIN: Final = 0.04
_LEAST: Final = dt.timedelta(days=45)


@dataclass(frozen=True)
class Shape:
    """The parts of a bar. Where neither an anchor nor a part is known, nothing of it has a day."""

    begin: Days | None
    """In which days it began, where that is more than one."""
    solid: Days | None
    """On which days it surely lasted."""
    end: Days | None
    """In which days it ended or may have ended; up to today where it is said to go on."""
    begin_open: bool
    """Nothing says when it began, or how early."""
    goes_on: bool
    """It is said to go on."""
    end_open: bool
    """Nothing says when, or whether, it ended."""

    @property
    def first(self) -> dt.date | None:
        """The first day that is drawn."""
        return next((part[0] for part in (self.begin, self.solid, self.end) if part), None)

    @property
    def last(self) -> dt.date | None:
        """The last one."""
        return next((part[1] for part in (self.end, self.solid, self.begin) if part), None)


def shape_of(bar: Bar, today: dt.date) -> Shape:
    """The parts of a bar as they are seen on that day."""
    one, span = bar.detention, bar.span
    goes_on = one.over is False
    begin = _around(one.began) or _spread(span.first_begin, span.last_begin)
    start = begin[1] if begin else None
    stop = span.first_end
    if goes_on:
        stop = stop or start
        end = (stop, max(today, stop)) if stop and stop < today else None
        solid = (start, stop) if start and stop and start <= stop else None
        if start and not solid:
            end = (start, max(today, start))
    else:
        end = _around(one.end) or _spread(span.first_end, span.last_end)
        solid = (start, end[0]) if start and end and start <= end[0] else None
        if start and end and not solid:
            # Both ends are vague and overlap: not one day is certain.
            end = (min(start, end[0]), max(start, end[1]))
        elif start and not end:
            solid = (start, start)
    exact = begin is not None and begin[0] == begin[1]
    finished = end is not None and end[0] == end[1] and solid is not None
    return Shape(
        begin=None if exact and solid else begin,
        solid=solid,
        end=None if finished else end,
        begin_open=span.first_begin is None,
        goes_on=goes_on,
        end_open=not goes_on and span.last_end is None,
    )


def extent(bars: Sequence[Bar], today: dt.date) -> Days:
    """From which day to which the axis goes: everything that has a day, and today, with some room beside."""
    days = [today]
    for bar in bars:
        days += _days(bar, today)
    first, last = min(days), max(days)
    room = max(dt.timedelta(days=int((last - first).days * _MARGIN)), dt.timedelta(days=10))
    if last - first < _LEAST:
        room = _LEAST
    return first - room, last + room


def _days(bar: Bar, today: dt.date) -> Iterator[dt.date]:
    shape = shape_of(bar, today)
    for part in (shape.begin, shape.solid, shape.end):
        yield from part or ()
    for said in (*(one.limit for one in bar.limits), *(change.happened for change in bar.detention.changes)):
        yield from (day for day in (said.earliest, said.latest) if day)


def _spread(first: dt.date | None, last: dt.date | None) -> Days | None:
    """Both sides, or the one that is known."""
    one, other = first or last, last or first
    return None if one is None or other is None else (one, max(one, other))


def _around(said: PartialDate) -> Days | None:
    """ "Around 5 March" has one day in its bounds and proves nothing about it: it is drawn as some days."""
    if not (said.approximate and said.precision in (Precision.DAY, Precision.TIME) and said.earliest):
        return None
    return said.earliest - AROUND, (said.latest or said.earliest) + AROUND
