"""The word lists: what is promised of them, and that nothing in them has moved."""

from __future__ import annotations

import hashlib
import re

import pytest

from archive.fold import fold
from crypto.wordlists import FOLDER, LANGUAGES, LIST_LENGTH, dice, words_of

LETTERS = {"en": "[a-z]", "ru": "[а-я]", "kk": "[а-яәғқңөұүһі]"}
FIXED = {
    "en": "c116b5886bd08bafd23e13d6337de81a73e1892e3b5cf568a288e9b36e29eb05",
    "ru": "6c24338b999a0f8c6f2c34c9426d6aa3695c1c7ddb577f3131c2d7c4300a07e9",
    "kk": "d45fc7fec94fe39da5ba8a34bb6cae0ca5c199c692569df9f3f07da5b3ef7f7a",
}
"""SHA-256 of the words joined by line feeds. Another value here changes what fingerprints in words say."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_has_not_moved(language: str) -> None:
    assert hashlib.sha256("\n".join(words_of(language)).encode()).hexdigest() == FIXED[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_dice_choose_exactly_one_word(language: str) -> None:
    words = words_of(language)
    assert len(words) == len(set(words)) == LIST_LENGTH == 1296
    assert len({dice(number) for number in range(LIST_LENGTH)}) == LIST_LENGTH
    assert (dice(0), dice(6), dice(LIST_LENGTH - 1)) == ("1111", "1121", "6666")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_is_short_and_in_plain_small_letters(language: str) -> None:
    shape = re.compile(LETTERS[language] + "{3,8}")
    assert [word for word in words_of(language) if not shape.fullmatch(word)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_letters_tell_every_word_from_every_other(language: str) -> None:
    assert len({word[:4] for word in words_of(language)}) == LIST_LENGTH


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_look_alike_to_the_search(language: str) -> None:
    assert len({fold(word) for word in words_of(language)}) == LIST_LENGTH


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_slip_never_makes_another_word(language: str) -> None:
    """Levenshtein distance of at least two: no word is reached by one letter less, more or other."""
    words = set(words_of(language))
    shorter: dict[str, str] = {}
    for word in sorted(words):
        for at in range(len(word)):
            cut = word[:at] + word[at + 1 :]
            assert cut not in words, (word, cut)
            # Two words of one length that lose the same letter at the same place differ only there.
            assert shorter.setdefault(f"{at} {cut}", word) == word, (word, cut)


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_source_and_licence_stand_in_the_file(language: str) -> None:
    head = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").split("\n", 3)[:3]
    assert all(line.startswith("# ") for line in head)
    assert "Source" in head[0]
    assert "Licence" in head[1]


def test_a_language_without_a_list_is_refused() -> None:
    with pytest.raises(KeyError):
        words_of("../en")
