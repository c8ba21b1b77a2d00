"""How often all sealed files are to be checked, and on which day that is due. Nothing starts by itself."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from archive.connection import Database
from archive.preferences import Preference, Preferences
from archive.vocabulary.custody import CheckEvery

_MONTHS: Final[Mapping[CheckEvery, int]] = MappingProxyType(
    {CheckEvery.MONTH: 1, CheckEvery.QUARTER: 3, CheckEvery.HALF_YEAR: 6, CheckEvery.YEAR: 12}
)


def schedule(database: Database) -> CheckEvery:
    """How often it is wanted; never, until somebody says otherwise."""
    stored = Preferences(database).get(Preference.EVIDENCE_EVERY)
    return CheckEvery(stored) if stored in list(CheckEvery) else CheckEvery.NEVER


def set_schedule(database: Database, every: CheckEvery) -> None:
    """From now on that often. Raises ``VaultReadOnly`` and the errors of the disk."""
    Preferences(database).set(Preference.EVIDENCE_EVERY, str(every))


def check_due(database: Database, today: dt.date) -> dt.date | None:
    """The day on which all files are to be checked next; today where they never were.

    ``None``: it is wanted never, or there is no file. A round that was stopped is not done.
    """
    months = _MONTHS.get(schedule(database))
    if months is None or not database.column("SELECT 1 FROM evidence_file WHERE withdrawn_at IS NULL LIMIT 1"):
        return None
    last = Preferences(database).get(Preference.EVIDENCE_CHECKED)
    return _later(dt.datetime.fromisoformat(last).astimezone().date(), months) if last else today


def _later(day: dt.date, months: int) -> dt.date:
    """The same day of a later month, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
