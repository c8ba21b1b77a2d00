"""Derived keys: the RFC's own vectors, a second implementation, and refused lengths."""

from __future__ import annotations

import hmac

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st

from crypto.derivation import MAX_DERIVED_BYTES, KeyMaterialWrongLength, Purpose, derive_key


def hkdf_by_hand(seed: bytes, info: bytes, length: int) -> bytes:
    """RFC 5869 sections 2.2 and 2.3 written out, with no salt."""
    pseudorandom = hmac.digest(bytes(32), seed, "sha256")
    block, out, counter = b"", b"", 1
    while len(out) < length:
        block = hmac.digest(pseudorandom, block + info + bytes([counter]), "sha256")
        out, counter = out + block, counter + 1
    return out[:length]


def test_rfc_5869_case_3() -> None:
    okm = HKDF(SHA256(), 42, salt=None, info=b"").derive(b"\x0b" * 22)
    expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    assert okm.hex() == expected
    assert hkdf_by_hand(b"\x0b" * 22, b"", 42).hex() == expected


@given(st.binary(min_size=32, max_size=32), st.sampled_from(Purpose), st.integers(1, 200))
def test_equals_the_rfc_written_out(seed: bytes, purpose: Purpose, length: int) -> None:
    assert derive_key(seed, purpose, length) == hkdf_by_hand(seed, purpose.value.encode(), length)


def test_the_database_key_of_a_known_seed_never_changes() -> None:
    assert (
        derive_key(bytes(range(32)), Purpose.DATABASE).hex()
        == "802384b949027225639d6e3b0e37ea45e0d4d22e515fb29eccd38687a471cf0a"
    )


def test_purposes_are_distinct_and_name_this_format() -> None:
    values = [purpose.value for purpose in Purpose]
    assert len(set(values)) == len(values)
    assert all(value.startswith("strongroom/v1/") for value in values)


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_seed_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(KeyMaterialWrongLength) as caught:
        derive_key(bytes(length), Purpose.DATABASE)
    assert caught.value.fields() == {"expected": 32, "found": length}


@pytest.mark.parametrize("length", [-1, 0, MAX_DERIVED_BYTES + 1])
def test_an_impossible_key_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        derive_key(bytes(32), Purpose.DATABASE, length)


def test_longest_key() -> None:
    key = derive_key(bytes(32), Purpose.DATABASE, MAX_DERIVED_BYTES)
    assert key == hkdf_by_hand(bytes(32), Purpose.DATABASE.value.encode(), MAX_DERIVED_BYTES)
