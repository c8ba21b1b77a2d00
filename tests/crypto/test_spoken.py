"""Fingerprints in words: the rule, worked out by hand, and that both sides hear the same numbers."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import wordlists as words_module
from crypto.age.identities import HybridIdentity
from crypto.spoken import SPOKEN_WORDS, in_lines, spoken_digest, spoken_numbers, spoken_recipient
from crypto.wordlists import LANGUAGES, words_of

digests = st.binary(min_size=32, max_size=32)


def test_the_rule_in_its_smallest_cases() -> None:
    assert spoken_numbers(bytes(32)) == (0,) * 10
    assert spoken_numbers(bytes(31) + b"\x07") == (0,) * 9 + (7,)
    assert spoken_numbers((1296**9 * 5 + 1296 + 3).to_bytes(32, "big")) == (5, *(0,) * 7, 1, 3)
    assert spoken_numbers((1296**10 + 1).to_bytes(32, "big")) == (0,) * 9 + (1,)


def test_a_known_recipient_has_these_words() -> None:
    recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    words = "snow height frame coin segment vital eclipse yarn eye soccer"
    assert spoken_recipient(recipient, "en") == tuple(words.split())
    assert spoken_recipient(f" {recipient}\n", "en") == spoken_recipient(recipient, "en")


@given(digests)
def test_the_numbers_are_the_remainder_of_the_hash(digest: bytes) -> None:
    number = 0
    for digit in spoken_numbers(digest):
        number = number * 1296 + digit
    assert number == int.from_bytes(digest, "big") % 1296**SPOKEN_WORDS


@given(digests)
def test_every_language_says_the_same_numbers(digest: bytes) -> None:
    for language in LANGUAGES:
        words = words_of(language)
        assert tuple(words.index(word) for word in spoken_digest(digest, language)) == spoken_numbers(digest)


def test_a_hybrid_recipient_is_hashed_as_its_text() -> None:
    recipient = str(HybridIdentity.generate().recipient())
    assert spoken_recipient(recipient, "kk") == spoken_digest(hashlib.sha256(recipient.encode()).digest(), "kk")


@pytest.mark.parametrize("size", [0, 31, 33])
def test_only_a_whole_hash_is_put_into_words(size: int) -> None:
    with pytest.raises(ValueError, match=str(size)):
        spoken_numbers(bytes(size))


def test_they_are_read_five_at_a_time() -> None:
    assert in_lines(("a", "b", "c", "d", "e", "f")) == "a  b  c  d  e\nf"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_format_says_the_words_of_its_example(language: str) -> None:
    text = (Path(words_module.__file__).parent / "FORMAT.md").read_text(encoding="utf-8")
    recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    assert recipient in text
    assert f"`{' '.join(spoken_recipient(recipient, language))}`" in text
