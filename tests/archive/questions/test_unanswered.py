"""Complaints that wait for an answer, for how long at least and at most."""

from __future__ import annotations

from typing import Any

from archive.dates import DateMode
from archive.model.proceedings import Complaint
from archive.questions.unanswered import Unanswered, unanswered
from archive.vault import Vault
from archive.vocabulary.casework import Answer
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome
from tests.archive.questions.invented_cases import day, said

TODAY = day("2022-06-30")


def complain(vault: Vault, filed: str, outcome: ComplaintOutcome, **values: Any) -> Complaint:
    return vault.records.add(
        Complaint, about=ComplaintAbout.ILL_TREATMENT, filed=said(filed), outcome=outcome, **values
    )


def asked(vault: Vault, days: int, mode: DateMode = DateMode.POSSIBLE) -> list[Unanswered]:
    return unanswered(vault.database, TODAY, days, mode=mode)


def test_waiting_is_counted_between_its_bounds(vault: Vault) -> None:
    complain(vault, "in May 2022", ComplaintOutcome.NONE_YET)
    (found,) = asked(vault, 0)
    assert (found.at_least, found.at_most) == (30, 60)
    assert [len(asked(vault, days)) for days in (59, 60)] == [1, 0]
    assert [len(asked(vault, days, DateMode.CERTAIN)) for days in (29, 30)] == [1, 0]


def test_being_registered_is_no_answer_and_every_other_outcome_is(vault: Vault) -> None:
    for outcome in ComplaintOutcome:
        complain(vault, "1 March 2022", outcome, agreed=Answer.YES)
    found = [one.outcome for one in asked(vault, 30)]
    assert set(found) == {ComplaintOutcome.NONE_YET, ComplaintOutcome.REGISTERED, ComplaintOutcome.NOT_STATED}
    certain = {one.outcome for one in asked(vault, 30, DateMode.CERTAIN)}
    assert certain == {ComplaintOutcome.NONE_YET, ComplaintOutcome.REGISTERED}


def test_an_answer_on_a_day_ends_the_waiting(vault: Vault) -> None:
    complain(vault, "1 March 2022", ComplaintOutcome.NONE_YET, answered=said("in April 2022"))
    assert asked(vault, 0) == []


def test_a_day_that_nobody_says_may_be_long_ago(vault: Vault) -> None:
    complain(vault, "not stated", ComplaintOutcome.NONE_YET)
    complain(vault, "not stated", ComplaintOutcome.NOT_STATED)
    (found,) = asked(vault, 1000)
    assert (found.at_least, found.at_most, found.outcome) == (None, None, ComplaintOutcome.NONE_YET)
    assert asked(vault, 0, DateMode.CERTAIN) == []


def test_the_longest_waiting_comes_first(vault: Vault) -> None:
    for filed in ("1 June 2022", "1 March 2022", "not stated", "in April 2022"):
        complain(vault, filed, ComplaintOutcome.NONE_YET)
    assert [one.filed.text for one in asked(vault, 0)] == [
        "1 March 2022",
        "in April 2022",
        "1 June 2022",
        "not stated",
    ]
