"""The days that a date of a record covers, in the words and the order of the person's language."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from archive.date_words import lacks_year
from archive.dates import Basis, PartialDate


def bounds_words(date: PartialDate) -> str:
    """From which day to which day, "about" where it is approximate; empty when no day is known."""
    translate = QCoreApplication.translate
    first, last = _day(date.earliest), _day(date.latest)
    if first and first == last:
        words = first
    elif first and last:
        words = translate("DateBounds", "{first} to {last}").format(first=first, last=last)
    elif first:
        words = translate("DateBounds", "from {first} on").format(first=first)
    elif last:
        words = translate("DateBounds", "up to {last}").format(last=last)
    else:
        return ""
    if date.approximate:
        words = translate("DateBounds", "about: {days}").format(days=words)
    return f"{words}, {date.clock}" if date.clock else words


def bounds_beside(date: PartialDate) -> str:
    """The days to show beside the words of a date; empty where the words already say just that day."""
    bounds = bounds_words(date)
    if date.earliest is None or date.earliest != date.latest or date.approximate:
        return bounds
    day = QDate(date.earliest.year, date.earliest.month, date.earliest.day)
    plain = (QLocale().toString(day, "d MMMM yyyy"), _day(date.earliest), date.earliest.isoformat())
    said = date.text.strip().casefold()
    return "" if not said or any(said.startswith(one.casefold()) for one in plain) else bounds


def understood_words(date: PartialDate) -> str:
    """How the words of a date were understood, as one line under the field."""
    translate = QCoreApplication.translate
    if date.basis is Basis.NOT_STATED:
        return translate("DateBounds", "No date stated.")
    bounds = bounds_words(date)
    if not bounds and lacks_year(date.text):
        return translate("DateBounds", "The year is not said. If you know it, add it in square brackets: [2022]")
    if not bounds:
        return translate("DateBounds", "Kept as typed. No days are read from these words.")
    if date.basis is Basis.DERIVED:
        return translate("DateBounds", "Understood as {days}; inferred by us").format(days=bounds)
    return translate("DateBounds", "Understood as {days}").format(days=bounds)


def said_words(date: PartialDate) -> str:
    """The words of the source; where there are none, the days, or that no date is stated."""
    if date.text.strip():
        return date.text
    return bounds_words(date) or QCoreApplication.translate("DateBounds", "no date stated")


def _day(day: dt.date | None) -> str:
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
