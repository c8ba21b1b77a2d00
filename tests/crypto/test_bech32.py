"""Bech32 as BIP 173 has it, and as age stretches it."""

from __future__ import annotations

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import bech32

# BIP 173, "Test vectors": valid texts. The last has a data part whose bits do not make up whole bytes.
VALID = (
    "A12UEL5L",
    "a12uel5l",
    "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
    "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
    "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
    "?1ezyfcl",
)
INVALID = {
    "\x201nwldj5": "letter",
    "\x7f1axkwrx": "letter",
    "\x801eym55h": "letter",
    "an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx": "separator",
    "pzry9x0s0muk": "separator",
    "1pzry9x0s0muk": "separator",
    "x1b4n0q5v": "letter",
    "li1dgmt3": "separator",
    "de1lg7wt\xff": "letter",
    "A1G7SGD8": "checksum",
    "10a06t8": "separator",
    "1qzzfhee": "separator",
    "": "separator",
    "A12uEL5L": "case",
    "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxx": "checksum",
}


@pytest.mark.parametrize("text", VALID)
def test_valid_texts_have_the_right_checksum(text: str) -> None:
    prefix, data = bech32.decode(text)
    assert text.startswith(prefix + "1")
    assert bech32.encode(prefix.lower(), data) == text.lower()


@pytest.mark.parametrize(("text", "fault"), INVALID.items())
def test_invalid_texts_are_refused(text: str, fault: str) -> None:
    with pytest.raises(bech32.Bech32Malformed) as caught:
        bech32.decode(text)
    assert caught.value.fault == fault


def test_a_key_of_the_specification() -> None:
    """C2SP age, "The X25519 recipient type": the identity that is 32 bytes of 0x42."""
    text = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    assert bech32.decode(text) == ("AGE-SECRET-KEY-", b"\x42" * 32)
    assert bech32.encode("age-secret-key-", b"\x42" * 32).upper() == text


def test_padding_is_short_and_zero() -> None:
    """Texts whose checksum is right, with a bit, or a whole letter, that belongs to no byte."""
    assert bech32.encode("age", b"\x00") == "age1qq" + checksum_for("age", [0, 0])
    for forged in ("age1qp" + checksum_for("age", [0, 1]), "age1qqq" + checksum_for("age", [0, 0, 0])):
        with pytest.raises(bech32.Bech32Malformed) as caught:
            bech32.decode(forged)
        assert caught.value.fault == "padding"


@given(st.binary(max_size=1300), st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True))
def test_data_comes_back(data: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == (prefix, data)
    assert bech32.decode(text.upper()) == (prefix.upper(), data)


@given(st.binary(min_size=1, max_size=60), st.data())
def test_one_wrong_letter_is_always_found(data: bytes, draw: st.DataObject) -> None:
    text = bech32.encode("age", data)
    place = draw.draw(st.integers(4, len(text) - 1))
    letter = draw.draw(st.sampled_from([c for c in "qpzry9x8gf2tvdw0s3jn54khce6mua7l" if c != text[place]]))
    with pytest.raises(bech32.Bech32Malformed):
        bech32.decode(text[:place] + letter + text[place + 1 :])


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        prefix, data = bech32.decode(text)
    except bech32.Bech32Malformed:
        return
    assert bech32.encode(prefix.lower(), data) == text.lower()


def test_a_text_of_eight_times_the_length_takes_about_eight_times_as_long() -> None:
    """Sixteen times at most; with work that grows by the square of the length it was thirty."""
    short, long = (bech32.encode("age", b"\xff" * length) for length in (12_500, 100_000))
    least: dict[str, float] = {}
    for text in (short, long) * 3:
        began = time.process_time()
        bech32.decode(text)
        least[text] = min(least.get(text, math.inf), time.process_time() - began)
    assert least[long] < 16 * least[short]


def checksum_for(prefix: str, words: list[int]) -> str:
    """The checksum of BIP 173 over any words, written from its text apart from the code under test."""
    codes = [ord(c) for c in prefix]
    values = [c >> 5 for c in codes] + [0] + [c & 31 for c in codes] + words + [0] * 6
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate([0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3]):
            check ^= generator if (top >> bit) & 1 else 0
    check ^= 1
    return "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[(check >> 5 * (5 - i)) & 31] for i in range(6))
