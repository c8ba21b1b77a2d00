"""The time, as something that is handed in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is: an aware ``datetime`` in UTC."""

    def now(self) -> datetime:
        """The current time in UTC."""
        ...


class SystemClock:
    """The clock of the machine. It may be wrong, and every text that shows its time says so."""

    def now(self) -> datetime:
        """The machine's current time in UTC."""
        return datetime.now(UTC)


def local_day(clock: Clock) -> date:
    """The day that it is where this machine stands, by its time zone: limits and deadlines count in those days."""
    return clock.now().astimezone().date()


def utc_text(moment: datetime) -> str:
    """``2026-01-31T09:05:07.123Z``: RFC 3339 in UTC with milliseconds, the only form that is stored."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
