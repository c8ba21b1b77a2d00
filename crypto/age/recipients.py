"""Those to whom a file can be sealed, and the text forms in which they are handed around."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from crypto import bech32
from crypto.age import filekey, hybrid, passphrases
from crypto.age.errors import (
    MixedRecipients,
    NoRecipients,
    PassphraseNotAlone,
    RecipientIsSecretKey,
    RecipientMalformed,
    RecipientUnsupported,
)
from crypto.age.header import Stanza
from crypto.age.secrecy import Secret
from crypto.age.stanzas import SALT_BYTES, HybridStanza, PassphraseStanza, X25519Stanza

DEFAULT_WORK_FACTOR = 18
X25519_INFO = b"age-encryption.org/v1/X25519"

_X25519_PREFIX = "age"
_HYBRID_PREFIX = "age1pq"
_X25519_BYTES = 32
_LONGEST_TEXT = 4096
_FOREIGN = ("ssh-", "ecdsa-", "sk-ssh-", "sk-ecdsa-")


class Recipient(Protocol):
    """Somebody, or something, that can open what is sealed to it."""

    @property
    def labels(self) -> frozenset[str]:
        """What this recipient demands of the others in the same file: they must all have the same labels."""
        ...

    def wrap(self, file_key: bytes) -> list[Stanza]:
        """The stanzas that let this recipient recover ``file_key`` (16 bytes)."""
        ...


class X25519Recipient:
    """A classical recipient, ``age1…``. Does not resist a quantum computer."""

    labels: frozenset[str] = frozenset()

    def __init__(self, untrusted_point: bytes) -> None:
        """Raises ``RecipientMalformed`` for a wrong length or a point of low order."""
        if len(untrusted_point) != _X25519_BYTES:
            raise RecipientMalformed("length")
        self._point = X25519PublicKey.from_public_bytes(untrusted_point)
        try:
            hybrid.refuse_low_order(self._point)
        except hybrid.LowOrderPoint:
            raise RecipientMalformed("key") from None
        self._bytes = untrusted_point

    def wrap(self, file_key: bytes) -> list[Stanza]:
        """One stanza with a fresh ephemeral share (C2SP age, "X25519 recipient stanza")."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        secret = hybrid.exchange(ephemeral, self._point)
        wrap_key = filekey.derive(secret, share + self._bytes, X25519_INFO)
        return [X25519Stanza(share, filekey.wrap(file_key, wrap_key)).encode()]

    def __str__(self) -> str:
        return bech32.encode(_X25519_PREFIX, self._bytes)

    def __repr__(self) -> str:
        return f"X25519Recipient({self})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, X25519Recipient) and other._bytes == self._bytes

    def __hash__(self) -> int:
        return hash(self._bytes)


class HybridRecipient:
    """A recipient that also resists a quantum computer: ML-KEM-768 with X25519, ``age1pq1…``."""

    labels = frozenset({"postquantum"})

    def __init__(self, untrusted_key: bytes) -> None:
        """Raises ``RecipientMalformed`` for a wrong length or a key that is not valid."""
        if len(untrusted_key) != hybrid.PUBLIC_BYTES:
            raise RecipientMalformed("length")
        try:
            self._key = hybrid.HybridPublicKey(untrusted_key)
        except ValueError:
            raise RecipientMalformed("key") from None
        self._bytes = untrusted_key

    def wrap(self, file_key: bytes) -> list[Stanza]:
        """One stanza (C2SP age, "mlkem768x25519 recipient stanza")."""
        share, wrapped = self._key.seal(file_key)
        return [HybridStanza(share, wrapped).encode()]

    def __str__(self) -> str:
        return bech32.encode(_HYBRID_PREFIX, self._bytes)

    def __repr__(self) -> str:
        return f"HybridRecipient({self})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HybridRecipient) and other._bytes == self._bytes

    def __hash__(self) -> int:
        return hash(self._bytes)


class PassphraseRecipient(Secret):
    """Whoever knows a passphrase. Always the only recipient of its file."""

    def __init__(self, passphrase: bytes | str, work_factor: int = DEFAULT_WORK_FACTOR) -> None:
        """``work_factor`` is the base-two logarithm of scrypt's N; 18 takes about a second and 256 MiB.

        Raises ``PassphraseUnusable``, and ``ValueError`` for a work factor outside 1 to 30.
        """
        if not 1 <= work_factor <= passphrases.LARGEST_WORK_FACTOR:
            raise ValueError("work factor")
        self._passphrase = passphrases.passphrase_bytes(passphrase)
        self._work_factor = work_factor

    @property
    def labels(self) -> frozenset[str]:
        """A label that no other recipient has: a passphrase stands alone."""
        return frozenset({f"passphrase {id(self)}"})

    def wrap(self, file_key: bytes) -> list[Stanza]:
        """One stanza with a fresh salt (C2SP age, "scrypt recipient stanza"). Raises ``NotEnoughMemory``."""
        salt = os.urandom(SALT_BYTES)
        wrap_key = passphrases.wrap_key(self._passphrase, salt, self._work_factor)
        return [PassphraseStanza(salt, self._work_factor, filekey.wrap(file_key, wrap_key)).encode()]


def check_together(recipients: Sequence[Recipient], *, allow_mixed: bool) -> None:
    """Raise unless these may all be recipients of one file.

    Raises ``NoRecipients``, ``PassphraseNotAlone`` (always forbidden), or ``MixedRecipients``
    when post-quantum and classical ones meet and ``allow_mixed`` is false: the file would
    resist a quantum computer no better than its weakest recipient.
    """
    if not recipients:
        raise NoRecipients
    if len(recipients) > 1 and any(isinstance(one, PassphraseRecipient) for one in recipients):
        raise PassphraseNotAlone
    if not allow_mixed and any(one.labels != recipients[0].labels for one in recipients):
        raise MixedRecipients


def parse_recipient(untrusted_text: str) -> X25519Recipient | HybridRecipient:
    """The recipient that a text stands for; space around it is ignored.

    Raises ``RecipientIsSecretKey`` for a secret key, ``RecipientUnsupported`` for the text
    form of a kind that is not known here, otherwise ``RecipientMalformed``.
    """
    text = untrusted_text.strip()
    if text.upper().startswith("AGE-SECRET-KEY-") or text.startswith("-----BEGIN"):
        raise RecipientIsSecretKey("secret_key")
    if text.startswith(_FOREIGN):
        raise RecipientUnsupported("kind")
    if len(text) > _LONGEST_TEXT:
        raise RecipientMalformed("length")
    try:
        prefix, data = bech32.decode(text)
    except bech32.Bech32Malformed as malformed:
        raise RecipientMalformed(malformed.fault) from None
    if prefix == _X25519_PREFIX:
        return X25519Recipient(data)
    if prefix == _HYBRID_PREFIX:
        return HybridRecipient(data)
    if prefix.startswith("age1"):
        raise RecipientUnsupported("kind")
    raise RecipientMalformed("prefix")


def parse_recipient_file(untrusted_text: str) -> list[X25519Recipient | HybridRecipient]:
    """The recipients of a text with one on each line; empty lines and lines with ``#`` first are passed over.

    Raises as ``parse_recipient`` does, with ``line`` set, and ``NoRecipients`` when there is none.
    """
    recipients = []
    for number, line in enumerate(untrusted_text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            try:
                recipients.append(parse_recipient(line))
            except RecipientMalformed as malformed:
                malformed.line = number
                raise
    if not recipients:
        raise NoRecipients
    return recipients
