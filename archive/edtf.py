"""Dates as EDTF level 1 (ISO 8601-2, Annex A), as other programs write them, back into bounds."""

from __future__ import annotations

import re
from typing import Final

from archive.dates import (
    Basis,
    PartialDate,
    Period,
    Precision,
    Relation,
    day_period,
    month_period,
    year_period,
)

_ONE: Final = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<mark>[~?%]?)")
_SEASONS: Final = {"21": (3, 5), "22": (6, 8), "23": (9, 11)}
_UNSPECIFIED: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d|XX)-XX|(?P<only>\d{4})-XX|(?P<decade>\d{3})X")
_OPEN: Final = ("", "..")


def parse_edtf(untrusted_text: str) -> PartialDate | None:
    """The date that the string means, with its precision and open ends; None where it is no EDTF of level 1.

    The string stands as the words of the date, for nobody said any others.
    """
    text = untrusted_text.strip()
    first, slash, last = text.partition("/")
    try:
        return _interval(text, first, last) if slash else _single(text)
    except ValueError:
        return None


def _single(text: str) -> PartialDate | None:
    found = _period(text)
    if found is None:
        return None
    period, precision, approximate = found
    relation = Relation.ON if precision is Precision.DAY else Relation.DURING
    return PartialDate(text, period.earliest, period.latest, relation, precision, approximate, Basis.STATED)


def _interval(text: str, first: str, last: str) -> PartialDate | None:
    begins = None if first in _OPEN else _period(first)
    ends = None if last in _OPEN else _period(last)
    if (begins is None and first not in _OPEN) or (ends is None and last not in _OPEN):
        return None
    if begins is None and ends is None:
        return None
    approximate = any(one is not None and one[2] for one in (begins, ends))
    earliest = None if begins is None else begins[0].earliest
    latest = None if ends is None else ends[0].latest
    if earliest is not None and latest is not None and latest < earliest:
        return None
    relation, precision = Relation.BETWEEN, Precision.RANGE
    if ends is None:
        relation, precision = Relation.SINCE, Precision.DAY if begins is None else begins[1]
    elif begins is None:
        relation, precision = Relation.UNTIL, ends[1]
    return PartialDate(text, earliest, latest, relation, precision, approximate, Basis.STATED)


def _period(text: str) -> tuple[Period, Precision, bool] | None:
    """Raises ``ValueError`` for a day that the calendar does not have."""
    open_part = _UNSPECIFIED.fullmatch(text)
    if open_part is not None:
        return _unspecified(open_part)
    one = _ONE.fullmatch(text)
    if one is None:
        return None
    year, month, day = int(one["year"]), one["month"], one["day"]
    approximate = bool(one["mark"])
    if day is not None:
        return day_period(year, int(month), int(day)), Precision.DAY, approximate
    if month is None:
        return year_period(year), Precision.YEAR, approximate
    if month == "24":
        winter = Period(month_period(year, 12).earliest, month_period(year + 1, 2).latest)
        return winter, Precision.SEASON, approximate
    if month in _SEASONS:
        first, last = _SEASONS[month]
        period = Period(month_period(year, first).earliest, month_period(year, last).latest)
        return period, Precision.SEASON, approximate
    return month_period(year, int(month)), Precision.MONTH, approximate


def _unspecified(found: re.Match[str]) -> tuple[Period, Precision, bool]:
    """``2022-05-XX`` is a month, ``2022-XX`` a year, ``202X`` a range of ten."""
    if found["decade"] is not None:
        start = int(found["decade"]) * 10
        return Period(year_period(start or 1).earliest, year_period(start + 9).latest), Precision.RANGE, False
    if found["only"] is not None or found["month"] == "XX":
        return year_period(int(found["only"] or found["year"])), Precision.YEAR, False
    return month_period(int(found["year"]), int(found["month"])), Precision.MONTH, False
