"""The days that somebody asks about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.date_words import parse_words
from archive.dates import Period
from archive.errors import ArchiveError


@dataclass(eq=False)
class PeriodNotUnderstood(ArchiveError):
    """The words name no day and no period."""

    code: ClassVar[str] = "period_not_understood"


def period_asked(untrusted_words: str) -> Period:
    """The days that somebody names: 2022-01-08, "8 January 2022", "май 2022".

    Raises:
        PeriodNotUnderstood.
    """
    date = parse_words(untrusted_words)
    if date.earliest is None and date.latest is None:
        raise PeriodNotUnderstood
    return Period(date.earliest, date.latest)
