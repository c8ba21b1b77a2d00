"""What differs between two texts: nothing lost, nothing invented, word by word."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.differences import Change, Piece, differences

SAME, ADDED, REMOVED = Change.SAME, Change.ADDED, Change.REMOVED

TEXTS = st.lists(st.sampled_from(["да", "нет", "үй", "стол ", "\n", "\n\n", "  ", "é", "e\u0301", "."])).map(" ".join)


def made_of(pieces: tuple[Piece, ...], change: Change) -> str:
    return "".join(piece.text for piece in pieces if piece.change in (SAME, change))


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_the_pieces(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert made_of(pieces, REMOVED) == before
    assert made_of(pieces, ADDED) == after
    assert all(piece.text for piece in pieces)
    assert all(one.change is not other.change for one, other in pairwise(pieces))


def test_one_word_differs_and_not_its_paragraph() -> None:
    before = "They came at six.\n\nThey had a paper."
    after = "They came at seven.\n\nThey had a paper."
    assert differences(before, after) == (
        Piece(SAME, "They came at "),
        Piece(REMOVED, "six."),
        Piece(ADDED, "seven."),
        Piece(SAME, "\n\nThey had a paper."),
    )


def test_a_phrase_is_read_as_a_phrase() -> None:
    assert differences("It was late at night.", "It was early in day.") == (
        Piece(SAME, "It was "),
        Piece(REMOVED, "late at night."),
        Piece(ADDED, "early in day."),
    )


def test_a_paragraph_more_leaves_the_others_as_they_were() -> None:
    pieces = differences("Бір.\n\nЕкі.", "Бір.\n\nЖаңа.\n\nЕкі.")
    assert [piece.text.strip() for piece in pieces if piece.change is ADDED] == ["Жаңа."]
    assert not [piece for piece in pieces if piece.change is REMOVED]


@pytest.mark.parametrize("before", ["", "слово"])
def test_from_nothing_and_to_nothing(before: str) -> None:
    assert differences(before, before) == ((Piece(SAME, before),) if before else ())
    assert differences(before, "") == ((Piece(REMOVED, before),) if before else ())


def test_long_texts_without_a_common_line_do_not_take_for_ever() -> None:
    before = "\n".join(f"old {n}" for n in range(20_000))
    after = "\n".join(f"new {n}" for n in range(20_000))
    began = time.process_time()
    assert [piece.change for piece in differences(before, after)] == [REMOVED, ADDED]
    assert time.process_time() - began < 2
