"""A number as it is typed: what was said stays, and nothing vague becomes a number."""

from __future__ import annotations

import pytest

from archive.quantity import Comparison, Quantity, QuantityInvalid
from archive.vocabulary.work import QuantityUnit
from ui.presenters.quantity_entry import QuantityEntry, bounds_shown, understood

NUMBERS = [
    Quantity.not_stated(),
    Quantity.exactly(0),
    Quantity.exactly(214),
    Quantity("more than 10", 11, None, Comparison.MORE_THAN),
    Quantity("at least 5", 5, None, Comparison.AT_LEAST),
    Quantity("fewer than 5", None, 4, Comparison.LESS_THAN),
    Quantity("no more than 5", None, 5, Comparison.AT_MOST),
    Quantity("around 20", 20, 20, Comparison.AROUND),
    Quantity("three to five", 3, 5, Comparison.BETWEEN, QuantityUnit.DAYS, "nights"),
    Quantity("several", comparison=Comparison.SEVERAL),
]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: str(number.comparison) + str(number.least))
def test_what_is_shown_and_not_touched_comes_back_as_it_was(number: Quantity) -> None:
    assert QuantityEntry.read(QuantityEntry.of(number).words()).quantity() == number


def test_more_than_ten_shows_the_ten_that_was_said() -> None:
    entry = QuantityEntry.of(Quantity("more than 10", 11, None, Comparison.MORE_THAN))
    assert entry.least == "10"


@pytest.mark.parametrize(
    ("words", "comparison", "least", "most"),
    [
        ("more than 10", Comparison.MORE_THAN, 11, None),
        ("около 20", Comparison.AROUND, 20, 20),
        ("several", Comparison.SEVERAL, None, None),
        ("a crowd", Comparison.NOT_STATED, None, None),
    ],
    ids=["more", "russian", "vague", "not-understood"],
)
def test_words_are_filled_in(words: str, comparison: Comparison, least: int | None, most: int | None) -> None:
    number = understood(words, QuantityEntry()).quantity()
    assert (number.text, number.comparison, number.least, number.most) == (words, comparison, least, most)


def test_what_the_words_of_before_meant_does_not_stay() -> None:
    before = understood("10", QuantityEntry(unit="days", counted="nights"))
    now = understood("10 or so, who knows", before)
    assert (now.comparison, now.least, now.unit, now.counted) == ("not_stated", "", "days", "nights")


@pytest.mark.parametrize("words", ["several", "несколько", "бірнеше", "many people"])
def test_words_alone_become_no_number(words: str) -> None:
    number = understood(words, QuantityEntry()).quantity()
    assert (number.text, number.least, number.most, number.exact) == (words, None, None, None)


def test_a_word_that_says_some_asks_for_no_bounds() -> None:
    assert bounds_shown(Comparison.SEVERAL) == (False, False)
    entry = QuantityEntry(text="several", comparison="several", least="7", most="9")
    assert entry.quantity().least is None


def test_digits_alone_are_that_many() -> None:
    assert understood("17", QuantityEntry()).quantity().exact == 17


def test_nothing_typed_states_nothing() -> None:
    assert not understood("", QuantityEntry.of(Quantity.exactly(3))).quantity().stated


@pytest.mark.parametrize(
    ("comparison", "least", "most", "column"),
    [
        ("between", "9", "3", "most"),
        ("between", "3", "", "comparison"),
        ("exact", "two", "", "least"),
        ("at_most", "", "-4", "most"),
        ("exact", "9" * 5000, "", "least"),
        ("less_than", "", "0", "most"),
        ("of another kind", "", "", "comparison"),
    ],
    ids=["turned", "half", "letters", "sign", "long", "below-nothing", "unknown"],
)
def test_what_does_not_fit_is_named(comparison: str, least: str, most: str, column: str) -> None:
    with pytest.raises(QuantityInvalid) as raised:
        QuantityEntry(text="x", comparison=comparison, least=least, most=most).quantity()
    assert raised.value.column == column


@pytest.mark.parametrize("kept", ["", "no json", "[1]", '{"other": "x"}'], ids=["none", "text", "list", "odd"])
def test_kept_words_that_make_no_sense_state_nothing(kept: str) -> None:
    assert not QuantityEntry.read(kept).quantity().stated
