"""Canonical JSON gives one value one byte string; text is stored in one spelling."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.canonical import canonical_json, clean_text

plain_text = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | plain_text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(plain_text, inner, max_size=4),
    max_leaves=12,
)


@given(values)
def test_reads_back_as_the_same_value(value: object) -> None:
    assert json.loads(canonical_json(value)) == value


@given(st.dictionaries(plain_text, values, max_size=6))
def test_the_order_of_keys_does_not_matter(value: dict[str, object]) -> None:
    turned = dict(reversed(value.items()))
    assert canonical_json(turned) == canonical_json(value)


@given(values, values)
def test_different_values_have_different_bytes(one: object, other: object) -> None:
    if canonical_json(one) == canonical_json(other):
        assert json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def test_has_no_space_and_leaves_letters_as_they_are() -> None:
    assert canonical_json({"b": [1, None, True], "a": "ұ\n"}) == '{"a":"ұ\\n","b":[1,null,true]}'.encode()


@pytest.mark.parametrize("value", [1.5, float("nan"), b"bytes", {1: "x"}, {"x": {2.0}}, [0.0], object()])
def test_takes_nothing_that_has_more_than_one_form(value: object) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)


@given(st.text())
def test_clean_text_is_composed_and_can_always_be_stored(text: str) -> None:
    clean = clean_text(text)
    assert unicodedata.is_normalized("NFC", clean)
    assert "\r" not in clean
    assert "\x00" not in clean
    clean.encode("utf-8")
    assert clean_text(clean) == clean


@given(st.text(), st.sampled_from(["NFC", "NFD"]))
def test_both_unicode_spellings_give_one_text(text: str, form: str) -> None:
    once = clean_text(text)
    spelled = unicodedata.normalize("NFD" if form == "NFD" else "NFC", once)
    assert clean_text(spelled) == once


def test_keeps_what_a_person_wrote() -> None:
    assert clean_text("Қайрат\r\nй\tёж \u200b“x”") == "Қайрат\nй\tёж \u200b“x”"
