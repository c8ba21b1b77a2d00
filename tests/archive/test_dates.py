"""A date keeps its words, its bounds never lie, and the reader never invents a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.date_words import parse_words
from archive.dates import (
    Basis,
    DateBoundsReversed,
    DateColumnInvalid,
    DateNotStatedWithBounds,
    Part,
    PartialDate,
    Period,
    Precision,
    Relation,
)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def optional_day(text: str) -> dt.date | None:
    return day(text) if text else None


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    one, other = draw(st.none() | st.dates()), draw(st.none() | st.dates())
    if one and other and other < one:
        one, other = other, one
    basis = draw(st.sampled_from(Basis))
    if basis is Basis.NOT_STATED:
        return PartialDate.not_stated(draw(st.text()))
    return PartialDate(
        draw(st.text()),
        one,
        other,
        draw(st.sampled_from(Relation)),
        draw(st.sampled_from(Precision)),
        draw(st.booleans()),
        basis,
        draw(st.none() | st.text()),
        draw(st.none() | st.text()),
    )


# ------------------------------------------------------------------------------ values


def test_reversed_bounds_are_refused() -> None:
    with pytest.raises(DateBoundsReversed) as refused:
        PartialDate.between(day("2022-03-05"), day("2022-03-03"))
    assert refused.value.fields() == {"earliest": day("2022-03-05"), "latest": day("2022-03-03")}
    assert str(refused.value) == "date_bounds_reversed"
    with pytest.raises(DateBoundsReversed):
        Period(day("2022-03-05"), day("2022-03-03"))


def test_not_stated_holds_no_bound() -> None:
    with pytest.raises(DateNotStatedWithBounds):
        PartialDate("", earliest=day("2022-03-05"), basis=Basis.NOT_STATED)
    with pytest.raises(DateNotStatedWithBounds):
        PartialDate("", clock="14:30", basis=Basis.NOT_STATED)


def test_a_date_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        PartialDate.year(2022).text = "2021"  # type: ignore[misc]  # the assignment is what is tested


def test_parts_of_a_month_follow_the_house_convention() -> None:
    bounds = [(d.earliest, d.latest) for d in (PartialDate.part_of_month(2024, 2, part) for part in Part)]
    assert bounds == [
        (day("2024-02-01"), day("2024-02-10")),
        (day("2024-02-11"), day("2024-02-20")),
        (day("2024-02-21"), day("2024-02-29")),
    ]
    assert PartialDate.part_of_month(2024, 2, Part.LATE, "в конце февраля").text == "в конце февраля"


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        (PartialDate.day(day("2022-03-15")), "2022-03-15"),
        (PartialDate.month(2022, 5), "2022-05"),
        (PartialDate.month(2024, 2), "2024-02"),
        (PartialDate.year(987), "0987"),
        (PartialDate.since(day("2022-01-08")), "2022-01-08/.."),
        (PartialDate.until(day("2022-04-27")), "../2022-04-27"),
        (PartialDate.between(day("2022-03-03"), day("2022-03-05")), "2022-03-03/2022-03-05"),
        (PartialDate.part_of_month(2022, 3, Part.MID), "2022-03-11~/2022-03-20~"),
        (PartialDate("c.", day("2022-03-15"), day("2022-03-15"), approximate=True), "2022-03-15~"),
        (PartialDate.not_stated(), ""),
    ],
)
def test_edtf(date: PartialDate, edtf: str) -> None:
    assert date.to_edtf() == edtf


# ----------------------------------------------------------------------------- columns


def test_the_nine_columns() -> None:
    assert PartialDate.since(day("2022-01-07"), "с 7 января").to_columns("start") == {
        "start_text": "с 7 января",
        "start_from": "2022-01-07",
        "start_to": None,
        "start_rel": "since",
        "start_prec": "day",
        "start_approx": 0,
        "start_basis": "stated",
        "start_anchor": None,
        "start_clock": None,
    }


@given(partial_dates())
def test_columns_round_trip(date: PartialDate) -> None:
    assert PartialDate.from_columns({**date.to_columns("date"), "other": b""}, "date") == date


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("d_text", None),
        ("d_text", 7),
        ("d_from", "20220315"),
        ("d_from", "2022-02-30"),
        ("d_to", 20220315),
        ("d_rel", "near"),
        ("d_prec", None),
        ("d_approx", 2),
        ("d_approx", "1"),
        ("d_basis", ""),
        ("d_anchor", 5),
        ("d_clock", b"14:30"),
    ],
)
def test_a_damaged_column_is_named(column: str, value: object) -> None:
    row: dict[str, object] = {**PartialDate.year(2022).to_columns("d"), column: value}
    with pytest.raises(DateColumnInvalid) as refused:
        PartialDate.from_columns(row, "d")
    assert refused.value.column == column


def test_a_missing_column_is_named() -> None:
    row = dict(PartialDate.year(2022).to_columns("d"))
    del row["d_basis"]
    with pytest.raises(DateColumnInvalid, match="date_column_invalid"):
        PartialDate.from_columns(row, "d")


# ----------------------------------------------------------------------------- filters


MARCH = Period(day("2022-03-01"), day("2022-03-31"))


@pytest.mark.parametrize(
    ("date", "possible", "certain"),
    [
        (PartialDate.day(day("2022-03-31")), True, True),
        (PartialDate.day(day("2022-04-01")), False, False),
        (PartialDate.year(2022), True, False),
        (PartialDate.since(day("2022-01-07")), True, False),
        (PartialDate.since(day("2022-04-07")), False, False),
        (PartialDate.until(day("2022-03-01")), True, False),
        (PartialDate.until(day("2022-02-28")), False, False),
        (PartialDate.not_stated(), True, False),
    ],
)
def test_possible_and_certain(date: PartialDate, possible: bool, certain: bool) -> None:
    assert date.possible(MARCH) is possible
    assert date.certain(MARCH) is certain


@given(partial_dates(), st.none() | st.dates(), st.none() | st.dates())
def test_certain_is_always_possible(date: PartialDate, one: dt.date | None, other: dt.date | None) -> None:
    if one and other and other < one:
        one, other = other, one
    period = Period(one, other)
    assert date.possible(period) or not date.certain(period)


def test_order_puts_the_unknown_last() -> None:
    ordered = [
        PartialDate.until(day("2022-01-07")),
        PartialDate.day(day("2022-01-07")),
        PartialDate.month(2022, 3),
        PartialDate.since(day("2022-03-01")),
        PartialDate.day(day("2022-03-02")),
        PartialDate("someday"),
    ]
    backwards = list(ordered)
    backwards.reverse()
    assert sorted(backwards, key=PartialDate.sort_key) == ordered


@given(st.lists(partial_dates(), max_size=8))
def test_every_date_has_a_place_in_order(dates: list[PartialDate]) -> None:
    ordered = sorted(dates, key=PartialDate.sort_key)
    known = [bool(d.earliest or d.latest) for d in ordered]
    assert known == sorted(known, reverse=True)


# ------------------------------------------------------------------------------- words


SAME_DAY = """
2022-03-15|15.03.2022|15.3.2022|2022.03.15|15 March 2022|15th March 2022|March 15, 2022
on the 15th of March 2022|15 Mar. 2022|15 марта 2022|15 марта 2022 г.|15 МАРТА 2022 ГОДА
15-го марта 2022 года|2022 жылғы 15 наурыз|2022 ж. 15 наурыз|2022 жылғы 15 наурызда
2022 жылы 15 наурыз күні|15 наурыз 2022 жыл|2022 жылғы наурыздың 15-інде|15.03.2022 г.
2022 жылғы 15 нау.
"""


@pytest.mark.parametrize("words", SAME_DAY.strip().replace("\n", "|").split("|"))
def test_one_day_in_many_words(words: str) -> None:
    assert parse_words(words) == PartialDate.day(day("2022-03-15"), words)


PHRASES = """
mid-March 2022 | 2022-03-11 | 2022-03-20 | on | part_of_month
в середине марта 2022 года | 2022-03-11 | 2022-03-20 | on | part_of_month
2022 жылғы наурыздың ортасында | 2022-03-11 | 2022-03-20 | on | part_of_month
early May 2022 | 2022-05-01 | 2022-05-10 | on | part_of_month
в начале мая 2022 | 2022-05-01 | 2022-05-10 | on | part_of_month
2022 жылғы мамырдың басында | 2022-05-01 | 2022-05-10 | on | part_of_month
late May 2022 | 2022-05-21 | 2022-05-31 | on | part_of_month
конец мая 2022 г. | 2022-05-21 | 2022-05-31 | on | part_of_month
2022 жылғы мамыр айының аяғында | 2022-05-21 | 2022-05-31 | on | part_of_month
as of late April 2022 | 2022-04-21 | 2022-04-30 | as_of | part_of_month
по состоянию на конец апреля 2022 года | 2022-04-21 | 2022-04-30 | as_of | part_of_month
since 7 January 2022 | 2022-01-07 | | since | day
с 7 января 2022 года | 2022-01-07 | | since | day
2022 жылғы 7 қаңтардан бастап | 2022-01-07 | | since | day
until 12 June 2022 | | 2022-06-12 | until | day
до 12 июня 2022 года | | 2022-06-12 | until | day
2022 жылғы 12 маусымға дейін | | 2022-06-12 | until | day
prior to 27 April 2022 | | 2022-04-27 | before | day
ранее 27 апреля 2022 | | 2022-04-27 | before | day
2022 жылғы 27 сәуірден бұрын | | 2022-04-27 | before | day
after 27 April 2022 | 2022-04-27 | | after | day
после 27 апреля 2022 | 2022-04-27 | | after | day
2022 жылғы 27 сәуірден кейін | 2022-04-27 | | after | day
before March 2022 | | 2022-03-01 | before | month
after March 2022 | 2022-03-31 | | after | month
in May 2022 | 2022-05-01 | 2022-05-31 | during | month
в мае 2022 года | 2022-05-01 | 2022-05-31 | during | month
2022 жылғы мамыр айында | 2022-05-01 | 2022-05-31 | during | month
05.2022 | 2022-05-01 | 2022-05-31 | during | month
2022 | 2022-01-01 | 2022-12-31 | during | year
в 2022 году | 2022-01-01 | 2022-12-31 | during | year
2022 жылы | 2022-01-01 | 2022-12-31 | during | year
spring 2022 | 2022-03-01 | 2022-05-31 | during | season
весной 2022 года | 2022-03-01 | 2022-05-31 | during | season
2022 жылдың көктемінде | 2022-03-01 | 2022-05-31 | during | season
from 3 to 5 March 2022 | 2022-03-03 | 2022-03-05 | between | range
between 3 and 5 March 2022 | 2022-03-03 | 2022-03-05 | between | range
с 3 по 5 марта 2022 года | 2022-03-03 | 2022-03-05 | between | range
3–5 марта 2022 | 2022-03-03 | 2022-03-05 | between | range
2022 жылғы 3 наурыздан 5 наурызға дейін | 2022-03-03 | 2022-03-05 | between | range
2022 жылғы 3 пен 5 наурыз аралығында | 2022-03-03 | 2022-03-05 | between | range
28 February to 5 March 2022 | 2022-02-28 | 2022-03-05 | between | range
from 28 February to 5 March 2022 | 2022-02-28 | 2022-03-05 | between | range
2022-02-28/2022-03-05 | 2022-02-28 | 2022-03-05 | between | range
"""


@pytest.mark.parametrize("row", PHRASES.strip().splitlines())
def test_phrases(row: str) -> None:
    words, earliest, latest, relation, precision = (cell.strip() for cell in row.split("|"))
    date = parse_words(words)
    assert (date.earliest, date.latest) == (optional_day(earliest), optional_day(latest))
    assert (date.relation, date.precision) == (relation, precision)
    assert (date.text, date.basis) == (words, Basis.STATED)
    assert date.approximate == (precision == "part_of_month")


@pytest.mark.parametrize(
    "words",
    ["not stated", "Не указано", "көрсетілмеген", "күні көрсетілмеген", "", "  "],
)
def test_not_stated_is_its_own_answer(words: str) -> None:
    assert parse_words(words) == PartialDate.not_stated(words)


def test_around_a_day_is_marked() -> None:
    for words in ("around 15 March 2022", "около 15 марта 2022 г.", "шамамен 2022 жылғы 15 наурызда"):
        date = parse_words(words)
        assert date.approximate
        assert date.to_edtf() == "2022-03-15~"


def test_a_clock_is_kept_with_its_zone() -> None:
    date = parse_words("15 марта 2022 года в 14:30 UTC+5")
    assert (date.clock, date.precision, date.earliest) == ("14:30 UTC+5", Precision.TIME, day("2022-03-15"))
    assert parse_words("2022 жылғы 15 наурыз, сағат 9:05-те").clock == "9:05"


NOT_UNDERSTOOD = """
15 March|в мае|31 February 2022|29.02.2022|03/04/2022|15.03.22|3 and 5 March 2022|15 March 2022, I think
not in March 2022|не 15 марта 2022|в ночь на 5 марта 2022|2022-03-05/2022-03-03|14:30
15 March 2022 until|15 2022|15 03 2022|March 32, 2022|15 March 2022 25:00|2022-13-01|May or June 2022
15 March 15 April 2022|the week before|накануне 15 марта 2022|May|0000-01-01|15 March 2022 16 March 2022
около|2022 жылғы 15|2022-03-15T25:61|12022-03-15|15 марта 2022 16:00 17:00|с по марта 2022
"""


@pytest.mark.parametrize("words", NOT_UNDERSTOOD.strip().replace("\n", "|").split("|"))
def test_what_is_not_understood_keeps_its_words_and_invents_nothing(words: str) -> None:
    assert parse_words(words) == PartialDate(words)


def test_a_language_limits_the_words() -> None:
    assert parse_words("15 марта 2022", "ru").earliest == day("2022-03-15")
    assert parse_words("15 марта 2022", "en") == PartialDate("15 марта 2022")
    assert parse_words("15 марта 2022", "uk").earliest == day("2022-03-15")


WORDS = "15 3 2022 31 марта наурыз наурызға дейін since с до - . , / mid early в around and between 14:30 мен"
PIECES = st.lists(st.sampled_from(WORDS.split()), max_size=7).map(" ".join)


@given(
    st.one_of(st.text(), PIECES, st.text("0123456789.-/: марта", max_size=14)),
    st.sampled_from(["en", "ru", None]),
)
def test_no_words_are_lost_and_no_bounds_invented(words: str, language: str | None) -> None:
    date = parse_words(words, language)
    assert date.text == words
    assert PartialDate.from_columns(date.to_columns("d"), "d") == date
    if date.precision in (Precision.DAY, Precision.TIME):
        known = date.earliest or date.latest
        assert known is not None
        assert str(known.year) in words
    if date.precision is Precision.UNKNOWN:
        assert date.earliest is date.latest is None


def test_very_long_and_unstorable_words() -> None:
    assert parse_words("2022 " * 100_000).precision is Precision.UNKNOWN
    assert parse_words("2022\ud800").text == "2022\ufffd"


def test_around_a_day_may_be_a_week_to_either_side_and_is_never_certain() -> None:
    said = parse_words("around 5 March 2022")
    assert (said.earliest, said.latest) == (day("2022-03-05"), day("2022-03-05"))
    for near in ("2022-02-26", "2022-03-04", "2022-03-05", "2022-03-12"):
        assert said.possible(Period(day(near), day(near))), near
    for far in ("2022-02-25", "2022-03-13"):
        assert not said.possible(Period(day(far), day(far))), far
    assert not said.certain(Period(day("2022-03-05"), day("2022-03-05")))
    assert not said.certain(Period(day("2022-01-01"), None))
    assert said.certain(Period())


def test_around_the_ends_of_the_calendar_stays_inside_it() -> None:
    for end in (dt.date.min, dt.date.max):
        said = PartialDate("about then", end, end, Relation.ON, Precision.DAY, True)
        assert said.possible(Period(end, end))


def test_parts_of_a_month_have_their_own_bounds_and_no_more() -> None:
    said = parse_words("mid-March 2022")
    assert said.reach == Period(day("2022-03-11"), day("2022-03-20"))
    assert said.certain(Period(day("2022-03-01"), day("2022-03-31")))
