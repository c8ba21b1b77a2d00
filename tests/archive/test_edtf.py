"""Dates that other programs write as EDTF: read with their precision and open ends, and written as they were."""

from __future__ import annotations

import pytest
from hypothesis import given

from archive.dates import PartialDate, Precision, Relation
from archive.edtf import parse_edtf
from tests.archive.record_strategies import partial_dates, texts


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "relation", "precision"),
    [
        ("2022-01-08", "2022-01-08", "2022-01-08", Relation.ON, Precision.DAY),
        ("2022-05", "2022-05-01", "2022-05-31", Relation.DURING, Precision.MONTH),
        ("2022", "2022-01-01", "2022-12-31", Relation.DURING, Precision.YEAR),
        ("2022-01-07/..", "2022-01-07", None, Relation.SINCE, Precision.DAY),
        ("2022-01/", "2022-01-01", None, Relation.SINCE, Precision.MONTH),
        ("../2022-06-12", None, "2022-06-12", Relation.UNTIL, Precision.DAY),
        ("2022-03-11~/2022-03-20~", "2022-03-11", "2022-03-20", Relation.BETWEEN, Precision.RANGE),
        ("2022-24", "2022-12-01", "2023-02-28", Relation.DURING, Precision.SEASON),
        ("2022-21", "2022-03-01", "2022-05-31", Relation.DURING, Precision.SEASON),
        ("2022-05-XX", "2022-05-01", "2022-05-31", Relation.DURING, Precision.MONTH),
        ("2022-XX-XX", "2022-01-01", "2022-12-31", Relation.DURING, Precision.YEAR),
        ("202X", "2020-01-01", "2029-12-31", Relation.DURING, Precision.RANGE),
    ],
)
def test_bounds_and_precision(
    text: str, earliest: str | None, latest: str | None, relation: Relation, precision: Precision
) -> None:
    date = parse_edtf(text)
    assert date is not None
    days = [None if day is None else str(day) for day in (date.earliest, date.latest)]
    assert days == [earliest, latest]
    assert (date.relation, date.precision, date.text) == (relation, precision, text)
    assert date.approximate == ("~" in text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "..", "../..", "/", "22", "2022-13", "2022-02-30", "May 2022"),
        *("2022-06-12/2022-01-01", "2022-05-08T10:00", "x/2022"),
    ],
)
def test_what_is_no_edtf_is_no_date(text: str) -> None:
    assert parse_edtf(text) is None


@given(partial_dates())
def test_what_we_write_is_read_with_the_same_bounds(date: PartialDate) -> None:
    again = parse_edtf(date.to_edtf())
    if date.earliest is None and date.latest is None:
        assert again is None
    else:
        assert again is not None
        assert (again.earliest, again.latest, again.approximate) == (date.earliest, date.latest, date.approximate)


@given(texts)
def test_any_text_is_a_date_or_none(text: str) -> None:
    parse_edtf(text)
