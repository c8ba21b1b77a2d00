"""The verb ``words``, and the words of a key beside it."""

from __future__ import annotations

import pytest

from crypto.spoken import spoken_recipient
from crypto.wordlists import LANGUAGES, words_of
from tests.ui.cli.conftest import Keys
from tests.ui.cli.programs import call


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_passphrase_and_nothing_else_is_printed(language: str) -> None:
    made = call("words", "--language", language)
    assert made.code == 0
    (line,) = made.out.splitlines()
    assert len(line.split(" ")) == 6
    assert set(line.split(" ")) <= set(words_of(language))
    assert "62" in made.err


def test_few_words_are_not_called_safe() -> None:
    for count in ("4", "5"):
        made = call("words", "-n", count)
        assert "can guess this" in made.err
        assert "nobody" not in made.err
    assert "nobody guesses" in call("words", "-n", "6").err


def test_as_many_words_as_asked_for() -> None:
    assert len(call("--language", "kk", "words", "-n", "9").out.split()) == 9
    for count in ("3", "25", "six"):
        assert call("words", "-n", count).code == 64


def test_the_list_for_real_dice() -> None:
    lines = call("--language", "ru", "words", "--dice").out.splitlines()
    assert len(lines) == 1296
    assert lines[0] == f"1111 {words_of('ru')[0]}"
    assert lines[-1].startswith("6666 ")


def test_a_recipient_in_words_is_the_same_as_at_its_making(keys: Keys) -> None:
    told = call("words", "--of", keys.recipient)
    assert tuple(told.out.split()) == spoken_recipient(keys.recipient, "en")
    assert call("words", "--of", "age1nonsense").code == 1
    assert call("words", "--of", keys.recipient, "--dice").code == 64
