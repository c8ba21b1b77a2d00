"""Shares go both ways between this program and another one, and the public vectors come out as they say."""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Sequence
from typing import Any

import pytest
import shamir_mnemonic

from crypto.share_errors import (
    ShareChecksumWrong,
    ShareError,
    ShareLengthWrong,
    SharesDoNotFit,
    ShareUnsupported,
    TooFewShares,
)
from crypto.shares import restore, split
from tests.crypto.peers.implementations import HERE, NpmAgeEncryption

pytestmark = pytest.mark.peer

VECTORS_PASSPHRASE = b"TREZOR"


class NpmSlip39:
    """The npm package ``slip39``, run by Node."""

    def __init__(self) -> None:
        self._node = NpmAgeEncryption()
        if not (HERE / "node_modules" / "slip39").is_dir():
            pytest.skip("npm packages are missing: run `npm ci` in tests/crypto/peers")

    def ask(self, **request: Any) -> str:
        """What the script answers. Raises ``AssertionError`` for a refusal."""
        return self._node.ask(request, script="slip39.mjs").decode()

    def split(self, secret: bytes, need: int, of: int) -> list[str]:
        """The shares of a secret."""
        return list(json.loads(self.ask(action="split", secret=secret.hex(), need=need, of=of)))

    def join(self, shares: Sequence[str]) -> bytes:
        """The secret of some shares."""
        return bytes.fromhex(self.ask(action="join", shares=list(shares)))


@pytest.fixture(scope="module")
def other() -> NpmSlip39:
    """The other implementation."""
    return NpmSlip39()


@pytest.fixture(scope="module")
def vectors(other: NpmSlip39) -> list[tuple[str, list[str], bytes]]:
    """The public vectors of SLIP-39: description, shares, secret (empty where they must be refused)."""
    published = json.loads(other.ask(action="vectors"))
    return [(said, shares, bytes.fromhex(secret)) for said, shares, secret, *_ in published]


@pytest.mark.parametrize(("need", "of"), [(2, 2), (2, 3), (3, 5), (16, 16)])
def test_shares_go_both_ways(other: NpmSlip39, need: int, of: int) -> None:
    secret = os.urandom(32)
    ours, theirs = split(secret, need, of), other.split(secret, need, of)
    assert other.join(ours[of - need :]) == secret
    for subset in itertools.islice(itertools.combinations(theirs, need), 10):
        assert restore(subset) == secret
    with pytest.raises(AssertionError):
        other.join(ours[: need - 1])
    with pytest.raises(TooFewShares):
        restore(theirs[: need - 1])


def test_the_library_gives_what_the_vectors_say(vectors: list[tuple[str, list[str], bytes]]) -> None:
    assert len(vectors) >= 45
    for said, shares, secret in vectors:
        if secret:
            assert shamir_mnemonic.combine_mnemonics(shares, VECTORS_PASSPHRASE) == secret, said
        else:
            with pytest.raises(shamir_mnemonic.MnemonicError):
                shamir_mnemonic.combine_mnemonics(shares, VECTORS_PASSPHRASE)


def test_what_the_vectors_refuse_is_refused_and_other_forms_are_not_read(
    vectors: list[tuple[str, list[str], bytes]],
) -> None:
    for said, shares, secret in vectors:
        # Every vector that is valid has the passphrase of the vectors, and so another form than ours.
        with pytest.raises((ShareUnsupported, ShareLengthWrong) if secret else ShareError):
            raise AssertionError((said, restore(shares)))


@pytest.mark.parametrize(
    ("number", "error"),
    [(1, ShareLengthWrong), (21, ShareChecksumWrong), (22, ShareUnsupported), (24, ShareUnsupported)],
)
def test_some_refusals_by_name(
    vectors: list[tuple[str, list[str], bytes]], number: int, error: type[ShareError]
) -> None:
    (shares,) = [shares for said, shares, _ in vectors if said.startswith(f"{number}. ")]
    with pytest.raises(error):
        restore(shares)


def test_an_invalid_digest_is_found(other: NpmSlip39) -> None:
    """The vectors have one of 128 bits only: a share with the marks of the set and the content of another secret."""
    first, second = other.split(bytes(32), 2, 3), shamir_mnemonic.Share.from_mnemonic(other.split(bytes(32), 2, 3)[1])
    marks = shamir_mnemonic.Share.from_mnemonic(first[0])
    forged = shamir_mnemonic.Share(
        marks.identifier, marks.extendable, marks.iteration_exponent, 0, 1, 1, 1, 2, second.value
    )
    with pytest.raises(SharesDoNotFit):
        restore([first[0], forged.mnemonic()])
