"""Marks of what is covered in films: exactly the frames that were marked, in every kind of covering."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.confined.decoders.covers_stretches import Plan, meets
from archive.covering.areas import MOST_TIME
from archive.locators import Area, Locator
from archive.vocabulary.covering import CoverHow
from ui.presenters.cover_mark import WHOLE_PICTURE, CoverMark, Moment, cover_mark, time_typed
from ui.presenters.covering_list import PICTURE
from ui.presenters.film_mark import film_time

NTSC = Fraction(24000, 1001), Fraction(30000, 1001), Fraction(60000, 1001)
RATES = st.sampled_from([*NTSC, 24, 25, 30, 50, 60, 120])


def moment(number: int, rate: Fraction | int) -> Moment:
    return Moment(round(number * 1_000_000 / rate), round((number + 1) * 1_000_000 / rate))


def covered(where: Locator, how: CoverHow, rate: Fraction | int, count: int) -> set[int]:
    """The frames that the engine covers or cuts."""
    given = {"how": str(how), "start": where.start, "end": where.end}
    plan = Plan([given], 1_000_000)
    found = set()
    for number in range(count):
        frame = moment(number, rate)
        if how in PICTURE:
            last = 1 << 62 if where.end is None else where.end * 1000
            there = meets(frame.start, frame.end, (where.start or 0) * 1000, last)
        else:
            there = plan.how(frame.start) == str(how)
        if there:
            found.add(number)
    return found


@given(rate=RATES, first=st.integers(0, 200), more=st.integers(0, 60), how=st.sampled_from(list(CoverHow)))
def test_exactly_the_marked_frames_are_covered(rate: Fraction | int, first: int, more: int, how: CoverHow) -> None:
    last = first + more
    mark = CoverMark().beginning(moment(first, rate)).ending(moment(last, rate))
    wanted = set(range(first, last + 1))
    found = covered(mark.where(how), how, rate, last + 20)
    if how in (CoverHow.MUTE, CoverHow.TONE):
        plan = Plan([{"how": str(how), **_times(mark.where(how))}], 48_000)
        frames = moment(first, rate), moment(last, rate)
        assert plan.how(frames[0].start * 48_000 // 1_000_000) == str(how)
        assert plan.how((frames[1].end - 21) * 48_000 // 1_000_000) == str(how)
    else:
        assert found == wanted
    for other in CoverHow:
        again = cover_mark(mark.where(how), how).where(other)
        assert covered(again, other, rate, last + 20) >= wanted or other in (CoverHow.MUTE, CoverHow.TONE)
        if other is CoverHow.CUT or (other in PICTURE and how in PICTURE):
            assert covered(again, other, rate, last + 20) - wanted <= {last + 1}


def _times(where: Locator) -> dict[str, int | None]:
    return {"start": where.start, "end": where.end}


def test_what_is_not_marked_is_all_of_it() -> None:
    nothing = CoverMark()
    assert nothing.where(CoverHow.COVER) == Locator(area=WHOLE_PICTURE)
    assert nothing.where(CoverHow.MUTE) == Locator(start=0)
    area = Area(1, 2, 3, 4)
    assert CoverMark(area=area).where(CoverHow.MOSAIC) == Locator(area=area)
    assert CoverMark(5000, None, area).where(CoverHow.TONE) == Locator(start=5)
    assert CoverMark(5000, None, area).where(CoverHow.COVER) == Locator(area=area, start=5)


def test_an_end_before_the_beginning_is_none() -> None:
    made = CoverMark().beginning(Moment(80_000, 120_000)).ending(Moment(40_000, 80_000))
    assert (made.start, made.end) == (0, 80_000)
    assert made.beginning(Moment(80_000, 120_000)).end is None
    assert CoverMark().ending(Moment(0, 0)) == CoverMark()
    assert CoverMark().beginning(Moment(33_333, 66_667)).ending(Moment(33_333, 66_667)).shown.end == 67


@pytest.mark.parametrize(
    ("words", "milliseconds"),
    [
        ("0", 0),
        ("7.5", 7500),
        ("7,05", 7050),
        ("90", 90_000),
        ("1:02", 62_000),
        (" 01:02.003 ", 62_003),
        ("2:00:00.250", 7_200_250),
        ("400:00:00", MOST_TIME),
        ("400:00:00.001", None),
        ("1:60", None),
        ("1:60:00", None),
        ("1:2:3:4", None),
        ("", None),
        ("-1", None),
        ("1.2345", None),
        ("1e3", None),
        ("١:٠٠", 60_000),
        ("１:００", 60_000),
        ("soon", None),
    ],
)
def test_times_are_typed_as_they_are_shown(words: str, milliseconds: int | None) -> None:
    assert time_typed(words) == milliseconds


@given(st.integers(0, MOST_TIME))
def test_every_time_is_read_as_it_was_written(milliseconds: int) -> None:
    assert time_typed(film_time(milliseconds, exact=True)) == milliseconds


@given(st.text(max_size=20))
def test_any_words_are_a_time_or_none(words: str) -> None:
    made = time_typed(words)
    assert made is None or 0 <= made <= MOST_TIME
