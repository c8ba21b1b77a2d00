"""Dates as people give them: the words, and an earliest and a latest day.

A date is a pair of bounds, not a point (domain model, 2.1). The words always stay beside
it in the language in which they were said. A missing bound is open. Parts of a month follow
the house convention: early 1-10, mid 11-20, late 21-end.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self, TypeVar

from archive.errors import ArchiveError

_ISO_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_FAR_FUTURE: Final = dt.date.max
AROUND: Final = dt.timedelta(days=7)
"""How far from the day that is named "around 5 March" may lie. Its bounds stay that day: they are what was said."""
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(eq=False)
class DateBoundsReversed(ArchiveError):
    """The latest day lies before the earliest."""

    code: ClassVar[str] = "date_bounds_reversed"
    earliest: dt.date
    latest: dt.date


@dataclass(eq=False)
class DateNotStatedWithBounds(ArchiveError):
    """A date is marked as not stated, yet a bound, a time or an approximation is given."""

    code: ClassVar[str] = "date_not_stated_with_bounds"


@dataclass(eq=False)
class DateColumnInvalid(ArchiveError):
    """A stored date holds a value that this program never writes; ``column`` names where."""

    code: ClassVar[str] = "date_column_invalid"
    column: str


class Relation(StrEnum):
    """How the dated thing lies to its bounds."""

    ON = "on"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    DURING = "during"
    BETWEEN = "between"
    AS_OF = "as_of"
    UNKNOWN = "unknown"


class Precision(StrEnum):
    """The unit in which the date was given."""

    TIME = "time"
    DAY = "day"
    PART_OF_MONTH = "part_of_month"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"
    UNKNOWN = "unknown"


class Basis(StrEnum):
    """Whether the source states the date, relates it to another, we infer it, or it is not stated."""

    STATED = "stated"
    STATED_RELATIVE = "stated_relative"
    DERIVED = "derived"
    NOT_STATED = "not_stated"


class Part(StrEnum):
    """A third of a month."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


class DateMode(StrEnum):
    """How a period is asked for: the bounds may only touch it, or they have to lie inside it (domain model, 2.1)."""

    POSSIBLE = "possible"
    CERTAIN = "certain"


@dataclass(frozen=True)
class Period:
    """Bounds without words, both inclusive; ``None`` is open.

    Raises DateBoundsReversed.
    """

    earliest: dt.date | None = None
    latest: dt.date | None = None

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.latest < self.earliest:
            raise DateBoundsReversed(self.earliest, self.latest)


def day_period(year: int, month: int, day: int) -> Period:
    """One day. Raises ValueError when the calendar has no such day."""
    date = dt.date(year, month, day)
    return Period(date, date)


def part_period(year: int, month: int, part: Part) -> Period:
    """Early (1-10), mid (11-20) or late (21-end) in a month. Raises ValueError for no such month."""
    first = {Part.EARLY: 1, Part.MID: 11, Part.LATE: 21}[part]
    last = {Part.EARLY: 10, Part.MID: 20, Part.LATE: calendar.monthrange(year, month)[1]}[part]
    return Period(dt.date(year, month, first), dt.date(year, month, last))


def month_period(year: int, month: int) -> Period:
    """A whole month. Raises ValueError when there is no such month."""
    return Period(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]))


def year_period(year: int) -> Period:
    """A whole year, 1 to 9999. Raises ValueError outside them."""
    return Period(dt.date(year, 1, 1), dt.date(year, 12, 31))


@dataclass(frozen=True)
class PartialDate:
    """A date as said: words, inclusive bounds, and how both are meant.

    Raises DateBoundsReversed and DateNotStatedWithBounds; every value that exists is consistent.
    """

    text: str
    """The words as said or printed, in the original language."""
    earliest: dt.date | None = None
    latest: dt.date | None = None
    relation: Relation = Relation.UNKNOWN
    precision: Precision = Precision.UNKNOWN
    approximate: bool = False
    """Mid-, late, around."""
    basis: Basis = Basis.STATED
    anchor: str | None = None
    """Id of the event to which the words relate, for ``a few days before``."""
    clock: str | None = None
    """Local time and time zone, only as stated."""

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.latest < self.earliest:
            raise DateBoundsReversed(self.earliest, self.latest)
        if self.basis is Basis.NOT_STATED and (
            self.earliest or self.latest or self.clock or self.anchor or self.approximate
        ):
            raise DateNotStatedWithBounds

    # -- ways to make one; ``text`` defaults to the plain ISO form

    @classmethod
    def _of(cls, period: Period, plain: str, text: str | None, relation: Relation, precision: Precision) -> Self:
        return cls(plain if text is None else text, period.earliest, period.latest, relation, precision)

    @classmethod
    def day(cls, date: dt.date, text: str | None = None) -> Self:
        """One exact day."""
        return cls._of(Period(date, date), date.isoformat(), text, Relation.ON, Precision.DAY)

    @classmethod
    def part_of_month(cls, year: int, month: int, part: Part, text: str | None = None) -> Self:
        """Early, mid or late in a month; approximate. Raises ValueError for no such month."""
        period = part_period(year, month, part)
        plain = f"{part} {year:04}-{month:02}" if text is None else text
        return cls(plain, period.earliest, period.latest, Relation.ON, Precision.PART_OF_MONTH, True)

    @classmethod
    def month(cls, year: int, month: int, text: str | None = None) -> Self:
        """Some time in a month. Raises ValueError for no such month."""
        return cls._of(month_period(year, month), f"{year:04}-{month:02}", text, Relation.DURING, Precision.MONTH)

    @classmethod
    def year(cls, year: int, text: str | None = None) -> Self:
        """Some time in a year. Raises ValueError outside 1 to 9999."""
        return cls._of(year_period(year), f"{year:04}", text, Relation.DURING, Precision.YEAR)

    @classmethod
    def between(cls, earliest: dt.date, latest: dt.date, text: str | None = None) -> Self:
        """Some time from one day to another, both included. Raises DateBoundsReversed."""
        return cls._of(Period(earliest, latest), f"{earliest}/{latest}", text, Relation.BETWEEN, Precision.RANGE)

    @classmethod
    def since(cls, earliest: dt.date, text: str | None = None) -> Self:
        """From a day on, no end known."""
        return cls._of(Period(earliest, None), f"{earliest}/..", text, Relation.SINCE, Precision.DAY)

    @classmethod
    def until(cls, latest: dt.date, text: str | None = None) -> Self:
        """Up to a day, the start open."""
        return cls._of(Period(None, latest), f"../{latest}", text, Relation.UNTIL, Precision.DAY)

    @classmethod
    def not_stated(cls, text: str = "") -> Self:
        """The source gives no date. Differs from words that were not understood."""
        return cls(text, basis=Basis.NOT_STATED)

    # -- storage

    def to_columns(self, prefix: str) -> dict[str, str | int | None]:
        """The nine columns ``{prefix}_text`` to ``{prefix}_clock``; days as ISO text, yes/no as 1/0."""
        return {
            f"{prefix}_text": self.text,
            f"{prefix}_from": self.earliest.isoformat() if self.earliest else None,
            f"{prefix}_to": self.latest.isoformat() if self.latest else None,
            f"{prefix}_rel": self.relation.value,
            f"{prefix}_prec": self.precision.value,
            f"{prefix}_approx": int(self.approximate),
            f"{prefix}_basis": self.basis.value,
            f"{prefix}_anchor": self.anchor,
            f"{prefix}_clock": self.clock,
        }

    @classmethod
    def from_columns(cls, row: Mapping[str, object], prefix: str) -> Self:
        """The date that ``to_columns`` stored; further columns of ``row`` are ignored.

        Raises DateColumnInvalid, DateBoundsReversed and DateNotStatedWithBounds.
        """
        reader = _ColumnReader(row, prefix)
        return cls(
            text=reader.text("text"),
            earliest=reader.optional_day("from"),
            latest=reader.optional_day("to"),
            relation=reader.word("rel", Relation),
            precision=reader.word("prec", Precision),
            approximate=reader.flag("approx"),
            basis=reader.word("basis", Basis),
            anchor=reader.optional_text("anchor"),
            clock=reader.optional_text("clock"),
        )

    # -- meaning

    def to_edtf(self) -> str:
        """The bounds as an EDTF level 1 string (ISO 8601-2, Annex A); ``""`` when both are open.

        Whole months and years shorten to ``2022-05`` and ``2022``; ``~`` marks an approximate date.
        """
        if not self.earliest and not self.latest:
            return ""
        mark = "~" if self.approximate else ""
        if self.earliest and self.latest:
            period = Period(self.earliest, self.latest)
            if self.earliest == self.latest:
                return f"{self.earliest}{mark}"
            if period == month_period(self.earliest.year, self.earliest.month):
                return f"{self.earliest.isoformat()[:7]}{mark}"
            if period == year_period(self.earliest.year):
                return f"{self.earliest.isoformat()[:4]}{mark}"
        first = f"{self.earliest}{mark}" if self.earliest else ".."
        last = f"{self.latest}{mark}" if self.latest else ".."
        return f"{first}/{last}"

    @property
    def around_a_day(self) -> bool:
        """Whether it is one day and said to be about right: "around 5 March". It proves nothing about that day."""
        return self.approximate and self.precision in (Precision.DAY, Precision.TIME)

    @property
    def reach(self) -> Period:
        """The days on which it may have been: the bounds, and around an approximate day those on either side."""
        if not self.around_a_day:
            return Period(self.earliest, self.latest)
        first, last = self.earliest, self.latest
        return Period(
            first and max(first, dt.date.min + AROUND) - AROUND, last and min(last, dt.date.max - AROUND) + AROUND
        )

    def possible(self, period: Period) -> bool:
        """Whether its reach overlaps ``period``. A date with no bounds is possible at any time."""
        reach = self.reach
        starts_in_time = not (reach.earliest and period.latest) or reach.earliest <= period.latest
        ends_in_time = not (reach.latest and period.earliest) or reach.latest >= period.earliest
        return starts_in_time and ends_in_time

    def certain(self, period: Period) -> bool:
        """Whether the bounds lie inside ``period``. An open bound lies inside only an open side.

        "Around 5 March" is certain in no period that has a beginning or an end.
        """
        if self.around_a_day and (period.earliest or period.latest):
            return False
        starts_inside = not period.earliest or bool(self.earliest and self.earliest >= period.earliest)
        ends_inside = not period.latest or bool(self.latest and self.latest <= period.latest)
        return starts_inside and ends_inside

    def meets(self, period: Period, mode: DateMode) -> bool:
        """``possible`` or ``certain``, as the mode says."""
        return self.certain(period) if mode is DateMode.CERTAIN else self.possible(period)

    def sort_key(self) -> tuple[int, dt.date, int, dt.date]:
        """Order by earliest, then latest; an open start stands at its end, no bounds stand last."""
        start = self.earliest or self.latest
        if start is None:
            return (1, _FAR_FUTURE, 1, _FAR_FUTURE)
        return (0, start, int(self.earliest is not None), self.latest or _FAR_FUTURE)


@dataclass(frozen=True)
class _ColumnReader:
    """Reads one date's columns from a row of the database, refusing what was never written."""

    row: Mapping[str, object]
    prefix: str

    def _value(self, suffix: str) -> object:
        try:
            return self.row[f"{self.prefix}_{suffix}"]
        except (KeyError, IndexError):
            raise DateColumnInvalid(f"{self.prefix}_{suffix}") from None

    def text(self, suffix: str) -> str:
        value = self._value(suffix)
        if not isinstance(value, str):
            raise DateColumnInvalid(f"{self.prefix}_{suffix}")
        return value

    def optional_text(self, suffix: str) -> str | None:
        return None if self._value(suffix) is None else self.text(suffix)

    def flag(self, suffix: str) -> bool:
        value = self._value(suffix)
        if value not in (0, 1):
            raise DateColumnInvalid(f"{self.prefix}_{suffix}")
        return bool(value)

    def optional_day(self, suffix: str) -> dt.date | None:
        value = self.optional_text(suffix)
        if value is None:
            return None
        if not _ISO_DAY.fullmatch(value):
            raise DateColumnInvalid(f"{self.prefix}_{suffix}")
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise DateColumnInvalid(f"{self.prefix}_{suffix}") from None

    def word(self, suffix: str, kind: type[_Word]) -> _Word:
        try:
            return kind(self.text(suffix))
        except ValueError:
            raise DateColumnInvalid(f"{self.prefix}_{suffix}") from None
