"""Typing shares back from paper: which word is meant, which share is taken, and that nothing is kept."""

from __future__ import annotations

import itertools

import pytest

from crypto.share_errors import ShareChecksumWrong, ShareFromAnotherSet, ShareRepeated, ShareWordUnknown
from crypto.shares import restore, split, word_list
from ui.presenters.share_entry import ShareEntry, ShareWords, Taken

SECRET = bytes(range(32))


@pytest.fixture(scope="module")
def shares() -> list[list[str]]:
    return [line.split() for line in split(SECRET, 3, 5)]


def test_four_letters_tell_every_word() -> None:
    words = ShareWords()
    assert [words.meant(word[:4]) for word in word_list()] == list(word_list())
    assert [words.meant(f" {word.upper()} ") for word in word_list()] == list(word_list())


def test_what_several_words_begin_with_means_none_of_them() -> None:
    words = ShareWords()
    found = words.starting("ac")
    assert len(found) > 1
    assert all(word.startswith("ac") for word in found)
    assert words.meant("ac") is None
    assert words.meant("") is None
    assert words.starting("") == ()
    assert words.meant("strongroom") is None
    assert words.starting("strongroom") == ()


def test_any_three_of_five_are_enough_and_two_never(shares: list[list[str]]) -> None:
    for chosen in itertools.combinations(shares, 3):
        entry = ShareEntry()
        left = [entry.missing]
        for words in chosen:
            entry.take(words)
            left.append(entry.missing)
            assert entry.enough == (entry.missing == 0)
        assert left == [None, 2, 1, 0]
        assert restore(entry.way().shares) == SECRET


def test_a_share_says_which_one_it_is(shares: list[list[str]]) -> None:
    entry = ShareEntry()
    assert entry.take(shares[4]) == Taken(number=5, need=3)
    assert entry.take(shares[1]) == Taken(number=2, need=3)
    assert [one.number for one in entry.taken] == [5, 2]


def test_a_share_that_is_refused_changes_nothing(shares: list[list[str]]) -> None:
    entry = ShareEntry()
    entry.take(shares[0])
    other = split(SECRET, 3, 5)[1].split()
    swapped = [*shares[1][:9], shares[1][10], shares[1][9], *shares[1][11:]]
    for words, error in (
        (shares[0], ShareRepeated),
        (other, ShareFromAnotherSet),
        (swapped, ShareChecksumWrong),
        (["strongroom", *shares[1][1:]], ShareWordUnknown),
    ):
        with pytest.raises(error):
            entry.take(words)
        assert (entry.missing, len(entry.taken)) == (2, 1)
    entry.take(shares[1])
    assert entry.missing == 1


def test_forgetting_leaves_nothing(shares: list[list[str]]) -> None:
    entry = ShareEntry()
    for words in shares[:3]:
        entry.take(words)
    entry.forget()
    assert (entry.taken, entry.missing, entry.enough, tuple(entry.way().shares)) == ((), None, False, ())
    assert "academic" not in repr(vars(entry))
