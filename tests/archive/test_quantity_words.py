"""Numbers as people type them in three languages, and nothing where they say none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.quantity import MOST, Comparison
from archive.quantity_words import read_quantity
from archive.vocabulary.work import QuantityUnit

SAID = {
    (11, None, Comparison.MORE_THAN): ["more than 10", "Over 10", "more than ten", "более 10", "Свыше 10",
                                       "более десяти", "10-нан астам", "оннан астам", "10-нан артық",
                                       ">10", "> 10"],
    (5, None, Comparison.AT_LEAST): ["at least 5", "no fewer than 5", "не менее 5", "как минимум 5", "кемінде 5",
                                     "5-тен кем емес", "≥5", ">= 5", "5+"],
    (None, 19, Comparison.LESS_THAN): ["fewer than 20", "менее 20", "20-дан аз", "<20"],
    (None, 20, Comparison.AT_MOST): ["up to 20", "не более 20", "до 20", "20-ға дейін", "20-дан артық емес", "≤ 20"],
    (20, 20, Comparison.AROUND): ["around 20", "~20", "около 20", "Примерно 20", "шамамен 20",
                                   "20 шақты", "20-ға жуық"],
    (12, 12, Comparison.AROUND): ["a dozen", "around a dozen", "дюжина", "около двенадцати"],
    (10, 10, Comparison.AROUND): ["десяток", "около десятка"],
    (3, 5, Comparison.BETWEEN): ["between three and five", "от трёх до пяти"],
    (10, 20, Comparison.BETWEEN): ["between 10 and 20", "10-20", "10 – 20", "от 10 до 20", "10-20 арасында",
                                   "10-нан 20-ға дейін"],
    (None, None, Comparison.SEVERAL): ["several", "a few", "несколько", "бірнеше"],
    (None, None, Comparison.DOZENS): ["dozens", "десятки", "ондаған"],
    (None, None, Comparison.HUNDREDS): ["hundreds", "сотни", "жүздеген"],
    (None, None, Comparison.THOUSANDS): ["thousands", "тысячи", "мыңдаған"],
    (None, None, Comparison.NOT_STATED): ["not stated", "не указано", "көрсетілмеген"],
    (4, 4, Comparison.EXACT): ["4", "four", "четверо", "төртеу"],
    (1200, 1200, Comparison.EXACT): ["1200", "1 200", "1,200", "1\u00a0200"],
}  # fmt: skip


@pytest.mark.parametrize(("bounds", "words"), [(bounds, one) for bounds, said in SAID.items() for one in said])
def test_words_of_three_languages(bounds: tuple[int | None, int | None, Comparison], words: str) -> None:
    read = read_quantity(words, QuantityUnit.CASES)
    assert read is not None
    assert (read.least, read.most, read.comparison) == bounds
    assert (read.text, read.unit) == (words, QuantityUnit.CASES)


@pytest.mark.parametrize(
    "words", ["", "many", "20-10", "more than several", "10 or so", "-5", "1.5", "9" * 30, "10 20", "между 10"]
)
def test_what_is_not_understood_is_nothing(words: str) -> None:
    assert read_quantity(words) is None


@given(st.text(max_size=40))
def test_any_text_is_read_or_left(words: str) -> None:
    read = read_quantity(words)
    assert read is None or max(read.least or 0, read.most or 0) <= MOST


@given(st.integers(0, MOST))
def test_every_number_is_read_as_itself(number: int) -> None:
    for words in (str(number), f"{number:,}", f"{number:,}".replace(",", " ")):
        read = read_quantity(words)
        assert read is not None
        assert read.exact == number
