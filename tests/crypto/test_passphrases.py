"""Generated passphrases: where they come from, what they are worth, and that they are recognised."""

from __future__ import annotations

import math
import secrets
from collections import Counter

import pytest

from crypto.passphrases import generate_passphrase
from crypto.wordlists import DEFAULT_WORDS, LANGUAGES, LIST_LENGTH, drawn_bits, listed_bits, words_of


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [4, 6, 24])
def test_so_many_different_words_of_the_list(language: str, count: int) -> None:
    words = generate_passphrase(language, count).split(" ")
    assert len(words) == len(set(words)) == count
    assert set(words) <= set(words_of(language))


def test_the_bits_are_those_of_the_choices_there_are() -> None:
    assert drawn_bits(1) == pytest.approx(math.log2(LIST_LENGTH))
    assert drawn_bits(2) == pytest.approx(math.log2(LIST_LENGTH * (LIST_LENGTH - 1)))
    assert 62.0 < drawn_bits(DEFAULT_WORDS) < 62.1


def test_it_is_the_systems_randomness_that_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    class Counting(secrets.SystemRandom):
        def __init__(self) -> None:
            super().__init__()
            made.append(self)

    made: list[Counting] = []
    monkeypatch.setattr(secrets, "SystemRandom", Counting)
    generate_passphrase("en")
    assert len(made) == 1


def test_every_word_can_come_and_none_comes_too_often() -> None:
    seen = Counter(word for _ in range(1500) for word in generate_passphrase("ru", 24).split(" "))
    assert len(seen) == LIST_LENGTH
    # 36,000 draws, 27.8 expected of each; ten standard deviations stay between.
    assert max(seen.values()) < 81


@pytest.mark.parametrize("count", [0, 3, 25])
def test_too_few_words_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        generate_passphrase("en", count)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_drawn_is_recognised(language: str) -> None:
    assert listed_bits(generate_passphrase(language)) == drawn_bits(6)


def test_what_was_not_drawn_is_not() -> None:
    one, two, three, four = words_of("kk")[:4]
    other = words_of("en")[0]
    assert listed_bits(f"{one} {two} {three} {four}") > 0
    for words in (
        f"{one} {two} {three} {three}",
        f"{one} {two} {three}",
        f"{one} {two} {three} {other}",
        f"{one}  {two} {three} {four}",
        f"{one.title()} {two} {three} {four}",
        "",
    ):
        assert listed_bits(words) == 0, words
