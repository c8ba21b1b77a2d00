"""Which limit expires next, which passed with nothing recorded, and that a limit is never a release."""

from __future__ import annotations

from archive.model.liberty import DetentionChange
from archive.questions.limits import LimitState, limits, passed
from archive.vault import Vault
from archive.vocabulary.liberty import ChangeKind, DetentionStatus, MeasureKind
from tests.archive.questions.invented_cases import Spring, day, detain, prolong, said


def test_the_next_limit_is_the_one_of_the_prolongation(vault: Vault, held_in_spring: Spring) -> None:
    (found,) = limits(vault.database, day("2022-05-20"))
    assert found.detention.code == held_in_spring.mid_march.code
    assert (found.day, found.state) == (day("2022-06-12"), LimitState.AHEAD)
    assert found.days_left(day("2022-05-20")) == 23


def test_the_day_of_the_limit_is_still_allowed(vault: Vault, held_in_spring: Spring) -> None:
    assert not passed(vault.database, day("2022-06-12"))
    (found,) = passed(vault.database, day("2022-06-13"))
    assert found.detention.code == held_in_spring.mid_march.code
    assert found.days_left(day("2022-06-13")) == -1


def test_nothing_is_asked_of_what_is_over(vault: Vault, held_in_spring: Spring) -> None:
    vault.records.add(
        DetentionChange,
        period_id=held_in_spring.mid_march.id,
        kind=ChangeKind.RELEASED,
        happened=said("10 June 2022"),
    )
    assert limits(vault.database, day("2022-06-13")) == []


def test_a_prolongation_without_a_limit_is_not_an_alarm(vault: Vault, held_in_spring: Spring) -> None:
    prolong(vault, held_in_spring.mid_march, "11 June 2022")
    (found,) = limits(vault.database, day("2022-06-13"))
    assert found.state is LimitState.PROLONGED_OPEN
    assert not passed(vault.database, day("2022-06-13"))


def test_an_older_prolongation_without_a_limit_changes_nothing(vault: Vault, held_in_spring: Spring) -> None:
    prolong(vault, held_in_spring.mid_march, "in April 2022")
    (found,) = limits(vault.database, day("2022-06-13"))
    assert found.state is LimitState.PASSED


def test_a_limit_in_part_of_a_month_may_have_passed(vault: Vault) -> None:
    detain(
        vault,
        vault.people.add(label="held somewhere"),
        MeasureKind.PRE_TRIAL_DETENTION,
        "1 March 2022",
        limit=said("mid-June 2022"),
    )
    states = [limits(vault.database, day(when))[0].state for when in ("2022-06-11", "2022-06-15", "2022-06-21")]
    assert states == [LimitState.AHEAD, LimitState.MAY_HAVE_PASSED, LimitState.PASSED]


def test_limits_come_in_the_order_in_which_they_expire(vault: Vault, held_in_spring: Spring) -> None:
    person = vault.people.add(label="another")
    for words in ("until 3 July 2022", "until 30 May 2022", "in June 2022"):
        detain(vault, person, MeasureKind.HOUSE_ARREST, "1 March 2022", limit=said(words))
    detain(
        vault,
        person,
        MeasureKind.HOUSE_ARREST,
        "1 March 2021",
        status=DetentionStatus.ENDED,
        limit=said("until 1 June 2021"),
    )
    found = [one.limit.text for one in limits(vault.database, day("2022-05-20"))]
    assert found == ["until 30 May 2022", "in June 2022", "until 12 June 2022", "until 3 July 2022"]


def test_an_end_that_is_said_closes_the_question_and_until_does_not(vault: Vault) -> None:
    person = vault.people.add(label="held somewhere")
    for end in ("12 May 2022", "until 12 May 2022"):
        detain(
            vault,
            person,
            MeasureKind.HOUSE_ARREST,
            "1 March 2022",
            ended=said(end),
            limit=said("until 20 May 2022"),
        )
    (found,) = passed(vault.database, day("2022-06-13"))
    assert found.detention.ended.text == "until 12 May 2022"
