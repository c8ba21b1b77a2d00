"""When a check of all files is due: as often as somebody wants it, and never by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from archive.clock import local_day
from archive.custody_check import Recheck
from archive.custody_schedule import _later, check_due, schedule, set_schedule
from archive.preferences import Preference
from archive.questions.due import due
from archive.questions.due_line import DueKind, Standing
from archive.vault import Vault
from archive.vocabulary.custody import CheckEvery
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import SetClock


def lines(vault: Vault, today: date) -> list[Standing]:
    return [one.standing(today) for one in due(vault.database, today) if one.kind is DueKind.EVIDENCE_CHECK]


def test_it_is_due_at_once_where_it_never_was_and_later_after_it(vault: Vault, clock: SetClock) -> None:
    today = local_day(clock)
    assert schedule(vault.database) is CheckEvery.NEVER
    item = vault.evidence.add("One")
    set_schedule(vault.database, CheckEvery.MONTH)
    assert check_due(vault.database, today) is None  # there is nothing to check
    vault.intake.take_in_bytes(b"x", "x", item.id)
    assert lines(vault, today) == [Standing.NOW]
    Recheck(vault).everything()
    assert check_due(vault.database, today) == date(2026, 4, 4)
    assert lines(vault, today) == [Standing.AHEAD]
    assert lines(vault, today + timedelta(days=60)) == [Standing.OVERDUE]
    set_schedule(vault.database, CheckEvery.NEVER)
    assert not lines(vault, today)


def test_a_check_that_was_stopped_is_still_due(vault: Vault, clock: SetClock) -> None:
    item = vault.evidence.add("One")
    vault.intake.take_in_bytes(b"x", "x", item.id)
    set_schedule(vault.database, CheckEvery.YEAR)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Recheck(vault).everything(token=token)
    assert lines(vault, local_day(clock)) == [Standing.NOW]


def test_what_is_stored_and_makes_no_sense_is_never(vault: Vault) -> None:
    vault.preferences.set(Preference.EVIDENCE_EVERY, "now and then")
    assert schedule(vault.database) is CheckEvery.NEVER


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
        (date(2026, 6, 30), 6, date(2026, 12, 30)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
    ],
)
def test_a_day_of_a_later_month(day: date, months: int, later: date) -> None:
    assert _later(day, months) == later
