"""Days on a line: where each lies, and where the lines with the names of months and years go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale

LEAST, MOST = 0.05, 24.0
"""Points for one day, at the furthest and at the nearest."""
_ROOM = 56
"""Points that the words of a line need."""
_STEPS = ((1, 1), (3, 3), (6, 6), (12, 12), (24, 12), (60, 12), (120, 12))


@dataclass(frozen=True)
class Tick:
    """One line of the axis."""

    x: float
    words: str
    year: bool
    """Whether a year begins here."""


@dataclass(frozen=True)
class TimeScale:
    """``per_day`` points for each day from ``first`` on."""

    first: dt.date
    last: dt.date
    per_day: float

    @property
    def width(self) -> int:
        """Of the whole line."""
        return int(((self.last - self.first).days + 1) * self.per_day)

    def x(self, day: dt.date) -> float:
        """Where that day begins."""
        return (day - self.first).days * self.per_day

    def after(self, day: dt.date) -> float:
        """Where that day is over."""
        return self.x(day) + self.per_day

    def day_at(self, x: float) -> dt.date:
        """The day at that place, inside the line."""
        days = int(x / self.per_day)
        return self.first + dt.timedelta(days=min(max(days, 0), (self.last - self.first).days))

    def ticks(self) -> Iterator[Tick]:
        """A line for every month, or for as many months together as leave room for the words."""
        months = next((step for step, _ in _STEPS if step * 30.4 * self.per_day >= _ROOM), _STEPS[-1][0])
        year, month = self.first.year, 1
        locale = QLocale()
        while (day := dt.date(year, month, 1)) <= self.last:
            if day >= self.first:
                yearly = month == 1
                form = "yyyy" if yearly else "MMM"
                yield Tick(self.x(day), locale.toString(QDate(day.year, day.month, 1), form), yearly)
            month += months
            while month > 12:
                year, month = year + 1, month - 12
            if year > 9998:
                return
