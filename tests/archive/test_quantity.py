"""Vague stays vague: no number is made of words that give none, and none is added to one that is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.dates import Basis
from archive.quantity import MOST, Comparison, Quantity, QuantityInvalid, total
from archive.vocabulary.work import QuantityUnit
from tests.archive.record_strategies import quantities


@given(quantities())
def test_it_comes_back_from_its_columns(quantity: Quantity) -> None:
    assert Quantity.from_columns(quantity.to_columns("size"), "size") == quantity


@pytest.mark.parametrize(
    ("least", "most", "comparison", "column"),
    [
        (None, None, Comparison.EXACT, "comparison"),
        (3, 4, Comparison.EXACT, "most"),
        (3, 4, Comparison.AROUND, "most"),
        (3, 3, Comparison.SEVERAL, "comparison"),
        (3, None, Comparison.NOT_STATED, "comparison"),
        (None, 3, Comparison.MORE_THAN, "comparison"),
        (4, 3, Comparison.BETWEEN, "most"),
        (-1, None, Comparison.AT_LEAST, "least"),
        (None, MOST + 1, Comparison.AT_MOST, "most"),
    ],
)
def test_what_does_not_fit_together_is_refused(
    least: int | None, most: int | None, comparison: Comparison, column: str
) -> None:
    with pytest.raises(QuantityInvalid) as error:
        Quantity("words", least, most, comparison)
    assert error.value.column == column


@pytest.mark.parametrize(
    ("column", "value"),
    [("least", "3"), ("least", True), ("comparison", "perhaps"), ("text", None), ("unit", "ells"), ("counted", 3)],
)
def test_columns_that_were_never_written_are_refused(column: str, value: object) -> None:
    columns = Quantity.exactly(3).to_columns("size") | {f"size_{column}": value}
    with pytest.raises(QuantityInvalid):
        Quantity.from_columns(columns, "size")


def test_several_is_never_added() -> None:
    """4 detained on one day and several on another are not six, and not seven."""
    several = Quantity("several", comparison=Comparison.SEVERAL)
    found = total([Quantity.exactly(4), several])
    assert (found.number, found.beside, found.whole) == (4, (several,), False)


def test_what_counts_something_else_is_not_added() -> None:
    days = Quantity.exactly(15, unit=QuantityUnit.DAYS)
    assert total([Quantity.exactly(4), days, Quantity.exactly(5)]).beside == (days,)
    assert total([]).whole


@given(st.lists(quantities()))
def test_a_total_is_made_of_exact_numbers_alone(found: list[Quantity]) -> None:
    made = total(found)
    exact = [one for one in found if one not in made.beside]
    assert made.number == sum(one.exact or 0 for one in exact)
    assert all(one.comparison is Comparison.EXACT for one in exact)


def test_not_stated_is_not_nought() -> None:
    unsaid = Quantity.not_stated()
    assert (unsaid.stated, unsaid.exact, unsaid.basis) == (False, None, Basis.NOT_STATED)
    assert Quantity.exactly(0).exact == 0
