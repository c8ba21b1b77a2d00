"""The judgement on passphrases: what must be refused, what must pass, and that more is never worse."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.passphrases import generate_passphrase
from crypto.wordlists import LANGUAGES
from ui.presenters.passphrase_strength import Judgement, Reason, Strength, judge, strength_of


@pytest.mark.parametrize("text", ["", "   ", "\t"])
def test_nothing_is_nothing(text: str) -> None:
    assert strength_of(text) is Strength.EMPTY


@pytest.mark.parametrize(
    "text",
    [
        "password",
        "Пароль2024",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "abcdefghijklmnopqrstuvwxyz",
        "1234567890123456",
        "almaty2024",
        "Құпиясөз",
        "word word word word word word",
        "qwerty12345",
        "15.03.1987",
    ],
)
def test_what_is_guessed_first_is_weak(text: str) -> None:
    assert strength_of(text) is Strength.WEAK


@pytest.mark.parametrize(
    "text",
    ["kettle orchard lantern pigeon", "чайник фонарь голубь вокзал", "шелек көгершін терезе қайық"],
)
def test_four_plain_words_pass_in_every_language(text: str) -> None:
    assert strength_of(text) >= Strength.FAIR


@pytest.mark.parametrize(
    "text", ["kettle orchard lantern pigeon velvet thunder basket", "Xk7#qT9!vLp2@wZs8&"]
)
def test_seven_words_or_eighteen_drawn_characters_are_strong(text: str) -> None:
    assert strength_of(text) is Strength.STRONG


@given(st.text(alphabet=string.ascii_letters + string.digits + " -#", min_size=1, max_size=40))
def test_one_more_new_word_never_makes_it_weaker(text: str) -> None:
    assert strength_of(text + " zeppelin") >= strength_of(text)


@given(st.text(max_size=60))
def test_any_text_gets_a_judgement(text: str) -> None:
    assert strength_of(text) in Strength


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_draws_is_recognised_with_its_bits(language: str) -> None:
    assert judge(generate_passphrase(language)) == Judgement(Strength.GOOD, Reason.DRAWN, 6, 62)
    assert judge(generate_passphrase(language, 4)) == Judgement(Strength.FAIR, Reason.DRAWN, 4, 41)
    assert judge(generate_passphrase(language, 7)).strength is Strength.STRONG


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (" ", Reason.NOTHING),
        ("password", Reason.OBVIOUS),
        ("Пароль2024", Reason.OBVIOUS),
        ("word word word word", Reason.REPEATS),
        ("aaaaaaaaaaaaaaaa", Reason.REPEATS),
        ("kettle", Reason.SHORT),
        ("Xk7#q", Reason.SHORT),
        ("kettle orchard lanterns pigeon", Reason.WORDS),
        ("Xk7#qT9!vLp2@wZs8&", Reason.VARIED),
    ],
)
def test_the_reason_is_the_one_that_tells_most(text: str, reason: Reason) -> None:
    assert judge(text).reason is reason
