"""The day on the wall where the machine stands."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator

import pytest

from archive.clock import local_day


class Stopped:
    """A clock that stands still."""

    def now(self) -> dt.datetime:
        return dt.datetime(2026, 3, 31, 20, 30, tzinfo=dt.UTC)


@pytest.fixture(params=[("Asia/Almaty", dt.date(2026, 4, 1)), ("UTC", dt.date(2026, 3, 31))])
def place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[dt.date]:
    """The machine in a time zone; gives the day that it is there."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", request.param[0])
        time.tzset()
        yield request.param[1]
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process cannot be set here")
def test_a_day_begins_where_the_machine_stands(place: dt.date) -> None:
    assert local_day(Stopped()) == place
