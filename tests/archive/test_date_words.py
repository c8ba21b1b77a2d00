"""Words of dates that come with a year which somebody supplied, with a part of the day, or as two ends."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.date_words import lacks_year, parse_words
from archive.dates import Basis, PartialDate, Precision, Relation


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


@pytest.mark.parametrize(
    ("words", "earliest", "latest", "relation"),
    [
        ("since 7 January [2025]", "2025-01-07", None, Relation.SINCE),
        ("с 7 января [2025]", "2025-01-07", None, Relation.SINCE),
        ("7 қаңтардан бастап [2025]", "2025-01-07", None, Relation.SINCE),
        ("15 March [2025]", "2025-03-15", "2025-03-15", Relation.ON),
        ("в середине марта [2025]", "2025-03-11", "2025-03-20", Relation.ON),
        ("7 to 9 January [ 2025 ]", "2025-01-07", "2025-01-09", Relation.BETWEEN),
    ],
)
def test_a_supplied_year_is_ours_and_says_so(
    words: str, earliest: str, latest: str | None, relation: Relation
) -> None:
    date = parse_words(words)
    assert (_iso(date.earliest), _iso(date.latest)) == (earliest, latest)
    assert (date.relation, date.basis, date.text) == (relation, Basis.DERIVED, words)


@pytest.mark.parametrize(
    "words", ["since 7 January", "15 марта", "наурыз айының ортасы", "from 3 to 5 March", "29 February"]
)
def test_nothing_but_the_year_is_missing(words: str) -> None:
    assert lacks_year(words)
    assert parse_words(words) == PartialDate(words)


@pytest.mark.parametrize(
    "words", ["", "12", "30 February", "some day", "7 January 2025", "2025", "not stated", "7 January [2025]"]
)
def test_more_than_the_year_is_missing_or_nothing(words: str) -> None:
    assert not lacks_year(words)


@pytest.mark.parametrize(
    "words",
    [
        "[2025]",
        "7 January 2024 [2025]",
        "29 February [2025]",
        "from 28 December to 3 January [2025]",
        "once [2025]",
        "7 January [25]",
        "7 January [2025] [2026]",
    ],
)
def test_a_supplied_year_never_makes_up_a_day(words: str) -> None:
    assert parse_words(words) == PartialDate(words)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_a_day_is_the_same_with_its_year_said_or_supplied(day: dt.date) -> None:
    said = parse_words(f"{day:%d.%m.%Y}")
    supplied = parse_words(f"{day.day} {day:%B} [{day.year}]")
    assert (said.earliest, said.latest) == (supplied.earliest, supplied.latest) == (day, day)
    assert said.basis is Basis.STATED
    assert supplied.basis is Basis.DERIVED


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("on the evening of 23 April 2025", "evening"),
        ("вечером 23 апреля 2025 года", "вечером"),
        ("2025 жылғы 23 сәуір кешке", "кешке"),
    ],
)
def test_a_part_of_the_day_is_kept_as_said(words: str, kept: str) -> None:
    date = parse_words(words)
    assert (date.earliest, date.latest, date.clock) == (dt.date(2025, 4, 23), dt.date(2025, 4, 23), kept)
    assert date.precision is Precision.DAY


@pytest.mark.parametrize(
    "words", ["the night of 23 April 2025", "evening of March 2025", "23 April 2025 evening at 18:00"]
)
def test_a_night_belongs_to_two_days_and_an_evening_to_one(words: str) -> None:
    assert parse_words(words) == PartialDate(words)


@pytest.mark.parametrize(
    ("words", "earliest", "latest"),
    [
        ("March to May 2025", dt.date(2025, 3, 1), dt.date(2025, 5, 31)),
        ("март по май 2025", dt.date(2025, 3, 1), dt.date(2025, 5, 31)),
        ("5 to 7 March 2025", dt.date(2025, 3, 5), dt.date(2025, 3, 7)),
        ("2020–2021 годы", dt.date(2020, 1, 1), dt.date(2021, 12, 31)),
        ("2020-2021 жылдары", dt.date(2020, 1, 1), dt.date(2021, 12, 31)),
    ],
)
def test_two_ends_need_no_word_before_them(words: str, earliest: dt.date, latest: dt.date) -> None:
    date = parse_words(words)
    assert (date.earliest, date.latest, date.relation) == (earliest, latest, Relation.BETWEEN)
