"""The self-test counts what it checked, and every one of its answers is seen to fail."""

from __future__ import annotations

import dataclasses
import hashlib
import hmac

import pytest
from shamir_mnemonic import cipher, rs1024, shamir

from crypto import bech32, selftest, sshsig
from crypto.age import filekey, hybrid, passphrases, stream
from crypto.selftest import KNOWN_ANSWERS, KnownAnswer, SelfTestFailed, check, run

NAMES = [answer.name for answer in KNOWN_ANSWERS]
every_answer = pytest.mark.parametrize("answer", KNOWN_ANSWERS, ids=NAMES)


def test_this_copy_passes_and_says_how_many() -> None:
    assert run() == len(KNOWN_ANSWERS) == 32
    assert len(set(NAMES)) == len(NAMES)


def test_other_layers_add_their_own() -> None:
    extra = KnownAnswer("database", b"page", lambda: b"page")
    assert run([extra, extra]) == len(KNOWN_ANSWERS) + 2
    with pytest.raises(SelfTestFailed) as caught:
        run([extra, dataclasses.replace(extra, name="index", expected=b"other")])
    assert caught.value.fields() == {"name": "index"}


@every_answer
def test_every_answer_is_compared_to_its_last_byte(answer: KnownAnswer) -> None:
    changed = answer.expected[:-1] + bytes([answer.expected[-1] ^ 1])
    for wrong in (changed, answer.expected[:-1], answer.expected + b"\0", b""):
        with pytest.raises(SelfTestFailed) as caught:
            check(dataclasses.replace(answer, expected=wrong))
        assert caught.value.name == answer.name


def test_a_computation_that_breaks_is_a_failure() -> None:
    def broken() -> bytes:
        raise OSError("the library is not there")

    with pytest.raises(SelfTestFailed) as caught:
        check(KnownAnswer("library", b"x", broken))
    assert isinstance(caught.value.__cause__, OSError)


def failing_names() -> set[str]:
    failed = set()
    for answer in KNOWN_ANSWERS:
        try:
            check(answer)
        except SelfTestFailed as failure:
            failed.add(failure.name)
    return failed


def wrong_bytes(size: int) -> bytes:
    return b"\x5a" * size


class WrongCipher:
    """An AEAD that neither hides nor checks anything."""

    def __init__(self, key: bytes) -> None:
        pass

    def encrypt(self, nonce: bytes, data: bytes, extra: bytes | None) -> bytes:
        return data + bytes(16)

    def decrypt(self, nonce: bytes, data: bytes, extra: bytes | None) -> bytes:
        return data[:-16]


class WrongDerivation:
    """An HKDF or scrypt that ignores what it is given."""

    def __init__(self, *arguments: object, **named: object) -> None:
        self._length = named.get("length", 32)

    def derive(self, secret: bytes) -> bytes:
        assert isinstance(self._length, int)
        return wrong_bytes(self._length)


@pytest.mark.parametrize(
    ("module", "name", "replacement", "must_fail"),
    [
        (hashlib, "sha256", hashlib.sha224, {"SHA-256", "SHA-256, a million letters"}),
        (hashlib, "sha512", hashlib.sha384, {"SHA-512", "SSH signature is made"}),
        (hashlib, "shake_256", hashlib.shake_128, {"SHAKE-256", "age file, post-quantum"}),
        (hmac, "digest", lambda *_: bytes(32), {"HMAC-SHA-256", "age file, X25519"}),
        (selftest, "HKDF", WrongDerivation, {"HKDF-SHA-256", "HKDF-SHA-256 without salt"}),
        (selftest, "Scrypt", WrongDerivation, {"scrypt"}),
        (
            selftest,
            "ChaCha20Poly1305",
            WrongCipher,
            {"ChaCha20-Poly1305 seals", "ChaCha20-Poly1305 opens", "ChaCha20-Poly1305 refuses"},
        ),
        (selftest, "derive_key", lambda *_: bytes(32), {"key of the database"}),
        (filekey, "derive", lambda *_: bytes(32), {"age file, X25519", "age file, post-quantum"}),
        (filekey, "check_mac", lambda *_: None, {"age refuses a changed header"}),
        (passphrases, "wrap_key", lambda *_: bytes(32), {"age file, passphrase"}),
        (hybrid, "_INFO", b"another purpose", {"age file, post-quantum"}),
        (stream, "_FINAL", b"\x02", {"age file, X25519", "age file, post-quantum", "age file, passphrase"}),
        (stream.StreamOpener, "finish", lambda _: None, {"age refuses a cut file"}),
        (bech32, "_residue", lambda _prefix, _letters: 0, {"Bech32", "age recipient, X25519"}),
        (sshsig, "_MAGIC", b"SSHSIX", {"SSH signature is made", "SSH signature refuses"}),
        (sshsig, "verify", lambda *_: None, {"SSH signature refuses"}),
        (cipher, "decrypt", lambda *_: bytes(32), {"recovery shares restore", "recovery shares split and restored"}),
        (shamir, "_interpolate", lambda *_: bytes(32), {"recovery shares restore"}),
        (rs1024, "verify_checksum", lambda *_: True, {"recovery shares refuse a swap"}),
    ],
)
def test_a_broken_part_is_named(
    monkeypatch: pytest.MonkeyPatch, module: object, name: str, replacement: object, must_fail: set[str]
) -> None:
    monkeypatch.setattr(module, name, replacement)
    assert must_fail <= failing_names()


def test_the_failure_can_be_shown_and_holds_no_values() -> None:
    failure = SelfTestFailed("scrypt")
    assert str(failure) == "selftest_failed"
    assert failure.fields() == {"name": "scrypt"}
