"""What is certain, possible and open of a bar, for every way in which its days may be said."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from archive.dates import PartialDate
from archive.questions.detentions import Detention
from archive.questions.liberty import Bar
from archive.questions.subjects import Subject
from archive.vocabulary.liberty import DetentionStatus, MeasureKind
from tests.archive.questions.invented_cases import day, said
from ui.presenters.liberty_shape import Shape, extent, shape_of

TODAY = day("2022-06-10")
NOWHEN = PartialDate.not_stated()


def bar(began: str, ended: str = "not stated", *, status: str = "ended", confirmed: str = "not stated") -> Bar:
    one = Detention(
        id="one",
        code="D-0001",
        subject=Subject("person", "p", "P-0001"),
        kind=MeasureKind.PRE_TRIAL_DETENTION,
        status=DetentionStatus(status),
        began=said(began),
        ended=said(ended),
        confirmed=said(confirmed),
        limit=NOWHEN,
    )
    return Bar(one, (), ())


def days(first: str, last: str) -> tuple[dt.date, dt.date]:
    return day(first), day(last)


def shape(began: str, ended: str = "not stated", **values: str) -> Shape:
    return shape_of(bar(began, ended, **values), TODAY)


def test_two_exact_days_are_one_solid_bar() -> None:
    found = shape("8 January 2022", "18 May 2022")
    assert (found.begin, found.solid, found.end) == (None, days("2022-01-08", "2022-05-18"), None)
    assert (found.begin_open, found.goes_on, found.end_open) == (False, False, False)


def test_vague_ends_are_spans_on_both_sides() -> None:
    found = shape("mid-March 2022", "in May 2022")
    assert found.begin == days("2022-03-11", "2022-03-20")
    assert found.solid == days("2022-03-20", "2022-05-01")
    assert found.end == days("2022-05-01", "2022-05-31")


def test_vague_ends_that_meet_leave_nothing_certain() -> None:
    found = shape("in May 2022", "in May 2022")
    assert found.solid is None
    assert (found.begin, found.end) == (days("2022-05-01", "2022-05-31"), days("2022-05-01", "2022-05-31"))


def test_what_goes_on_is_certain_until_it_was_confirmed_and_possible_since() -> None:
    found = shape("since 7 January 2022", status="ongoing", confirmed="1 March 2022")
    assert (found.solid, found.end, found.goes_on) == (
        days("2022-01-07", "2022-03-01"),
        days("2022-03-01", "2022-06-10"),
        True,
    )


def test_what_goes_on_and_was_never_confirmed_is_only_possible() -> None:
    found = shape("since 7 January 2022", status="ongoing")
    assert found.solid == days("2022-01-07", "2022-01-07")
    assert found.end == days("2022-01-07", "2022-06-10")


def test_a_begin_that_nobody_states_is_open() -> None:
    found = shape("not stated", "6 June 2022")
    assert (found.begin, found.end, found.begin_open) == (None, None, True)
    assert found.solid == days("2022-06-06", "2022-06-06")


def test_an_end_that_nobody_states_is_open() -> None:
    for status in ("ended", "unknown"):
        found = shape("24 April 2022", status=status)
        assert (found.solid, found.end, found.end_open) == (days("2022-04-24", "2022-04-24"), None, True)


def test_nothing_with_a_day_has_no_part() -> None:
    found = shape("not stated", status="unknown")
    assert (found.first, found.last, found.begin_open, found.end_open) == (None, None, True, True)


def test_around_a_day_is_never_drawn_as_that_day() -> None:
    found = shape("around 5 March 2022", "18 May 2022")
    assert found.begin == days("2022-02-28", "2022-03-10")
    assert found.solid == days("2022-03-10", "2022-05-18")


@pytest.mark.parametrize("words", ["not stated", "8 January 2022"])
def test_the_axis_always_has_today_and_room(words: str) -> None:
    first, last = extent([bar(words, status="unknown")], TODAY)
    assert first < TODAY < last
    assert (last - first).days >= 60
    far = replace(bar("8 January 2022"), limits=())
    assert extent([far], TODAY)[0] < day("2022-01-08")
