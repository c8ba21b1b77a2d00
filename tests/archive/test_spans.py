"""What lasts may have been on a day, or surely was; the sure days are always among the possible ones."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.date_words import parse_words
from archive.dates import DateMode, PartialDate, Period
from archive.spans import Span
from tests.archive.test_dates import partial_dates

NOT_STATED = PartialDate.not_stated()


def days(first: str, last: str) -> Period:
    return Period(dt.date.fromisoformat(first), dt.date.fromisoformat(last))


def on(text: str) -> Period:
    return days(text, text)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    one, other = draw(st.none() | st.dates()), draw(st.none() | st.dates())
    if one and other and other < one:
        one, other = other, one
    return Period(one, other)


def spans() -> st.SearchStrategy[Span]:
    return st.builds(
        lambda began, ended, over, known_on: Span.of(began, ended, over=over, known_on=known_on),
        partial_dates(),
        partial_dates(),
        st.none() | st.booleans(),
        st.none() | partial_dates(),
    )


@given(spans(), periods())
def test_what_is_certain_is_possible(span: Span, period: Period) -> None:
    assert not span.certain(period) or span.possible(period)


@given(spans(), periods(), st.dates())
def test_a_longer_period_holds_no_less(span: Span, period: Period, further: dt.date) -> None:
    wider = Period(
        min(period.earliest, further) if period.earliest else None,
        max(period.latest, further) if period.latest else None,
    )
    assert not span.possible(period) or span.possible(wider)
    assert not span.certain(period) or span.certain(wider)


@given(partial_dates(), periods())
def test_a_day_in_either_mode(date: PartialDate, period: Period) -> None:
    assert date.meets(period, DateMode.POSSIBLE) == date.possible(period)
    assert date.meets(period, DateMode.CERTAIN) == date.certain(period)


@pytest.mark.parametrize(
    ("began", "day", "possible", "certain"),
    [
        ("since 7 January 2022", "2022-01-06", False, False),
        ("since 7 January 2022", "2022-01-07", True, True),
        ("since 7 January 2022", "2022-04-21", True, True),
        ("since 7 January 2022", "2022-04-22", True, False),
        ("since January 2022", "2022-01-30", True, False),
        ("since January 2022", "2022-01-31", True, True),
        ("since mid-January 2022", "2022-01-11", True, False),
        ("since mid-January 2022", "2022-01-20", True, True),
        ("since 2021", "2021-12-30", True, False),
        ("since 2021", "2022-01-01", True, True),
        ("mid-March 2022", "2022-03-10", False, False),
        ("mid-March 2022", "2022-03-15", True, False),
        ("mid-March 2022", "2022-03-20", True, True),
        ("around 5 March 2022", "2022-03-05", True, False),
        ("around 5 March 2022", "2022-02-26", True, False),
        ("around 5 March 2022", "2022-02-25", False, False),
        ("after 5 March 2022", "2022-04-01", True, False),
        ("not stated", "2022-04-01", True, False),
    ],
)
def test_what_goes_on_was_so_between_its_beginning_and_the_last_confirmation(
    began: str, day: str, possible: bool, certain: bool
) -> None:
    known_on = parse_words("as of late April 2022")
    span = Span.of(parse_words(began), NOT_STATED, over=False, known_on=known_on)
    assert (span.possible(on(day)), span.certain(on(day))) == (possible, certain)


@pytest.mark.parametrize(
    ("over", "day", "possible", "certain"),
    [
        (True, "2022-06-12", True, True),
        (True, "2022-06-13", False, False),
        (None, "2022-06-12", True, False),
        (None, "2022-06-13", False, False),
        (False, "2022-06-12", True, False),
        (False, "2022-06-13", True, False),
    ],
)
def test_until_is_an_end_only_of_what_is_over(over: bool | None, day: str, possible: bool, certain: bool) -> None:
    span = Span.of(parse_words("mid-March 2022"), parse_words("until 12 June 2022"), over=over)
    assert (span.possible(on(day)), span.certain(on(day))) == (possible, certain)


def test_an_open_end_proves_nothing_beyond_the_first_day() -> None:
    span = Span.of(parse_words("8 January 2022"), NOT_STATED, over=None)
    assert span.certain(on("2022-01-08"))
    assert not span.certain(on("2022-01-09"))
    assert span.possible(on("2030-01-01"))


def test_what_began_and_ended_some_time_in_a_month_surely_was_in_it() -> None:
    span = Span.of(parse_words("mid-March 2022"), parse_words("late March 2022"), over=True)
    assert span.certain(days("2022-03-01", "2022-03-31"))
    assert span.certain(on("2022-03-20"))
    assert not span.certain(on("2022-03-15"))


def test_an_end_before_the_beginning_is_never_certain() -> None:
    span = Span.of(parse_words("8 January 2022"), parse_words("5 January 2022"), over=True)
    assert not span.certain(on("2022-01-05"))
    assert not span.certain(on("2022-01-08"))
