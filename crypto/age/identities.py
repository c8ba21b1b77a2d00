"""The secrets that open files, and the text forms in which they are kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from crypto import bech32
from crypto.age import filekey, hybrid, passphrases
from crypto.age.errors import (
    HeaderMalformed,
    IdentityFileEmpty,
    IdentityFileSealed,
    IdentityMalformed,
    IdentityUnsupported,
    NoIdentityMatches,
    WorkFactorTooHigh,
)
from crypto.age.header import PREFIX, Header
from crypto.age.recipients import X25519_INFO, HybridRecipient, X25519Recipient
from crypto.age.secrecy import Secret
from crypto.age.stanzas import (
    HybridStanza,
    KnownStanza,
    PassphraseStanza,
    X25519Stanza,
    known_stanzas,
)

DEFAULT_MAX_WORK_FACTOR = 22

_X25519_PREFIX = "AGE-SECRET-KEY-"
_HYBRID_PREFIX = "AGE-SECRET-KEY-PQ-"
_KEY_BYTES = 32
_LONGEST_TEXT = 256
_ARMOR_START = "-----BEGIN AGE ENCRYPTED FILE"


class Identity(Protocol):
    """A secret that may open a file."""

    def unwrap(self, stanzas: Sequence[KnownStanza]) -> bytes | None:
        """The file key, or ``None`` when no stanza is meant for this identity.

        Raises ``HeaderRefused`` when a stanza must not be used at all.
        """
        ...


class X25519Identity(Secret):
    """The secret of a classical recipient, ``AGE-SECRET-KEY-1…``."""

    def __init__(self, secret: bytes) -> None:
        """Raises ``IdentityMalformed`` for a wrong length."""
        if len(secret) != _KEY_BYTES:
            raise IdentityMalformed("length")
        self._secret = secret
        self._key = X25519PrivateKey.from_private_bytes(secret)
        self._public = self._key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> X25519Identity:
        """A fresh random identity."""
        return cls(os.urandom(_KEY_BYTES))

    def recipient(self) -> X25519Recipient:
        """Whom to seal to, so that this identity opens it."""
        return X25519Recipient(self._public)

    def to_text(self) -> str:
        """The secret as text. Whoever has it opens everything sealed to the recipient."""
        return bech32.encode(_X25519_PREFIX.lower(), self._secret).upper()

    def unwrap(self, stanzas: Sequence[KnownStanza]) -> bytes | None:
        """Try every X25519 stanza. Raises ``HeaderMalformed`` for a share of low order."""
        for stanza in stanzas:
            if not isinstance(stanza, X25519Stanza):
                continue
            try:
                secret = hybrid.exchange(self._key, X25519PublicKey.from_public_bytes(stanza.share))
            except hybrid.LowOrderPoint:
                raise HeaderMalformed("low_order") from None
            wrap_key = filekey.derive(secret, stanza.share + self._public, X25519_INFO)
            file_key = filekey.unwrap(stanza.wrapped, wrap_key)
            if file_key is not None:
                return file_key
        return None


class HybridIdentity(Secret):
    """The secret of a post-quantum recipient: a 32-byte seed, ``AGE-SECRET-KEY-PQ-1…``."""

    def __init__(self, seed: bytes) -> None:
        """Raises ``IdentityMalformed`` for a wrong length."""
        if len(seed) != hybrid.SEED_BYTES:
            raise IdentityMalformed("length")
        self._seed = seed
        self._key = hybrid.HybridPrivateKey(seed)

    @classmethod
    def generate(cls) -> HybridIdentity:
        """A fresh random identity."""
        return cls(os.urandom(hybrid.SEED_BYTES))

    @classmethod
    def from_seed(cls, seed32: bytes) -> HybridIdentity:
        """The identity of a 32-byte seed. Raises ``IdentityMalformed`` for another length."""
        return cls(seed32)

    def recipient(self) -> HybridRecipient:
        """Whom to seal to, so that this identity opens it."""
        return HybridRecipient(self._key.public_bytes())

    def to_text(self) -> str:
        """The secret as text. Whoever has it opens everything sealed to the recipient."""
        return bech32.encode(_HYBRID_PREFIX.lower(), self._seed).upper()

    def to_seed(self) -> bytes:
        """The 32-byte seed, for deriving other keys from it."""
        return self._seed

    def unwrap(self, stanzas: Sequence[KnownStanza]) -> bytes | None:
        """Try every hybrid stanza. Raises ``HeaderMalformed`` for a share of low order."""
        for stanza in stanzas:
            if not isinstance(stanza, HybridStanza):
                continue
            try:
                file_key = self._key.open(stanza.share, stanza.wrapped)
            except hybrid.LowOrderPoint:
                raise HeaderMalformed("low_order") from None
            if file_key is not None:
                return file_key
        return None


class PassphraseIdentity(Secret):
    """A passphrase, and how much work a file may ask for before it is refused."""

    def __init__(
        self, passphrase: bytes | str, max_work_factor: int = DEFAULT_MAX_WORK_FACTOR
    ) -> None:
        """Raises ``PassphraseUnusable``. A factor of 22 means 4 GiB of memory and some ten seconds."""
        self._passphrase = passphrases.passphrase_bytes(passphrase)
        self._max_work_factor = max_work_factor

    def unwrap(self, stanzas: Sequence[KnownStanza]) -> bytes | None:
        """Try the passphrase. Raises ``WorkFactorTooHigh`` before any work, and ``NotEnoughMemory``."""
        for stanza in stanzas:
            if not isinstance(stanza, PassphraseStanza):
                continue
            if stanza.work_factor > self._max_work_factor:
                raise WorkFactorTooHigh(stanza.work_factor, self._max_work_factor)
            wrap_key = passphrases.wrap_key(self._passphrase, stanza.salt, stanza.work_factor)
            file_key = filekey.unwrap(stanza.wrapped, wrap_key)
            if file_key is not None:
                return file_key
        return None


class AskedPassphrase:
    """A passphrase that is asked for only when a file turns out to be sealed with one."""

    def __init__(self, ask: Callable[[], str]) -> None:
        self._ask = ask
        self.was_asked = False

    def unwrap(self, stanzas: Sequence[KnownStanza]) -> bytes | None:
        """Ask, and try. Raises what asking raises, and as ``PassphraseIdentity`` does."""
        if not any(isinstance(stanza, PassphraseStanza) for stanza in stanzas):
            return None
        self.was_asked = True
        return PassphraseIdentity(self._ask()).unwrap(stanzas)


def unwrap_file_key(header: Header, identities: Sequence[Identity]) -> bytes:
    """The file key of a header whose MAC is right.

    Raises ``HeaderMalformed`` or ``WorkFactorTooHigh`` when a stanza must not be used,
    ``NoIdentityMatches``, ``HeaderMacWrong``, ``NotEnoughMemory``.
    """
    stanzas = known_stanzas(header)
    for identity in identities:
        file_key = identity.unwrap(stanzas)
        if file_key is not None:
            filekey.check_mac(header, file_key)
            return file_key
    raise NoIdentityMatches(header.kinds)


def parse_identity(untrusted_text: str) -> X25519Identity | HybridIdentity:
    """The identity that a text stands for; space around it is ignored.

    Raises ``IdentityUnsupported`` for the text form of a kind that is not known here,
    otherwise ``IdentityMalformed``.
    """
    text = untrusted_text.strip()
    if text.startswith(("AGE-PLUGIN-", "-----BEGIN")):
        raise IdentityUnsupported("kind")
    if len(text) > _LONGEST_TEXT:
        raise IdentityMalformed("length")
    try:
        prefix, data = bech32.decode(text)
    except bech32.Bech32Malformed as malformed:
        raise IdentityMalformed(malformed.fault) from None
    if prefix == _X25519_PREFIX:
        return X25519Identity(data)
    if prefix == _HYBRID_PREFIX:
        return HybridIdentity(data)
    raise IdentityMalformed("prefix")


def parse_identity_file(untrusted_text: str) -> list[X25519Identity | HybridIdentity]:
    """The identities of a key file: one on each line; empty lines and lines with ``#`` first are passed over.

    Raises as ``parse_identity`` does, with ``line`` set; ``IdentityFileSealed`` when the
    file is itself an age file; ``IdentityFileEmpty`` when it holds none.
    """
    if untrusted_text.lstrip().startswith((PREFIX.decode("ascii"), _ARMOR_START)):
        raise IdentityFileSealed
    identities = []
    for number, line in enumerate(untrusted_text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            try:
                identities.append(parse_identity(line))
            except IdentityMalformed as malformed:
                malformed.line = number
                raise
    if not identities:
        raise IdentityFileEmpty
    return identities
