"""What is said to go on, and for how long nobody confirmed it."""

from __future__ import annotations

from archive.model.liberty import DetentionChange
from archive.questions.unconfirmed import USUAL_DAYS, unconfirmed
from archive.vault import Vault
from archive.vocabulary.liberty import ChangeKind, DetentionStatus, MeasureKind
from tests.archive.questions.invented_cases import Spring, day, detain, said


def test_the_oldest_comes_first_and_the_number_is_the_least_it_can_be(vault: Vault, held_in_spring: Spring) -> None:
    today = day("2022-07-01")
    found = [(one.detention.code, one.days) for one in unconfirmed(vault.database, today)]
    assert found == [(held_in_spring.not_in_prison.code, 122), (held_in_spring.since_winter.code, 62)]
    assert USUAL_DAYS == 60


def test_the_last_day_within_the_time_is_not_asked_for(vault: Vault, held_in_spring: Spring) -> None:
    codes = [one.detention.code for one in unconfirmed(vault.database, day("2022-06-29"))]
    assert held_in_spring.since_winter.code not in codes
    codes = [one.detention.code for one in unconfirmed(vault.database, day("2022-06-30"))]
    assert held_in_spring.since_winter.code in codes


def test_what_was_never_confirmed_counts_from_its_beginning(vault: Vault) -> None:
    never, undated = (
        detain(
            vault,
            vault.people.add(label="no news"),
            MeasureKind.PRE_TRIAL_DETENTION,
            began,
            status=DetentionStatus.ONGOING,
        )
        for began in ("1 March 2022", "not stated")
    )
    found = [(one.detention.code, one.days, one.ever) for one in unconfirmed(vault.database, day("2022-05-01"))]
    assert found == [(undated.code, None, False), (never.code, 61, False)]
    assert len(unconfirmed(vault.database, day("2022-04-30"))) == 1


def test_what_was_released_is_not_asked_for(vault: Vault, held_in_spring: Spring) -> None:
    vault.records.add(
        DetentionChange,
        period_id=held_in_spring.since_winter.id,
        kind=ChangeKind.RELEASED,
        happened=said("1 May 2022"),
    )
    codes = [one.detention.code for one in unconfirmed(vault.database, day("2022-07-01"))]
    assert held_in_spring.since_winter.code not in codes
