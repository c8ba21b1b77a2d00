"""ML-KEM-768 with X25519: how keys of the hybrid recipient are laid out and used.

C2SP age, "The MLKEM768-X25519 hybrid post-quantum recipient type": HPKE (RFC 9180) in
base mode with KEM 0x647a, HKDF-SHA256 and ChaCha20-Poly1305.
"""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

SEED_BYTES = 32
PUBLIC_BYTES = 1216

_INFO = b"age-encryption.org/mlkem768x25519"
_MLKEM_SEED_BYTES = 64
_MLKEM_PUBLIC_BYTES = 1184
_X25519_BYTES = 32
_SHARE_BYTES = 1120


class LowOrderPoint(ValueError):
    """A point for which every secret gives the same all-zero result."""


def refuse_low_order(public: X25519PublicKey) -> None:
    """Raise ``LowOrderPoint`` for a point of low order: what is sealed to it, anybody can open."""
    exchange(X25519PrivateKey.generate(), public)


def exchange(private: X25519PrivateKey, public: X25519PublicKey) -> bytes:
    """The X25519 shared secret (RFC 7748, section 6.1). Raises ``LowOrderPoint`` when it is all zero."""
    try:
        return private.exchange(public)
    except ValueError:
        raise LowOrderPoint from None


class HybridPublicKey:
    """The 1216 bytes of a recipient: ML-KEM-768 encapsulation key, then X25519 point."""

    def __init__(self, untrusted: bytes) -> None:
        """Raises ``ValueError`` for a wrong length, a key that is not reduced, or a point of low order."""
        if len(untrusted) != PUBLIC_BYTES:
            raise ValueError("length")
        x25519 = X25519PublicKey.from_public_bytes(untrusted[_MLKEM_PUBLIC_BYTES:])
        refuse_low_order(x25519)
        mlkem = MLKEM768PublicKey.from_public_bytes(untrusted[:_MLKEM_PUBLIC_BYTES])
        self._key = MLKEM768X25519PublicKey(mlkem, x25519)

    def seal(self, file_key: bytes) -> tuple[bytes, bytes]:
        """The encapsulated key (1120 bytes) and the ciphertext of ``file_key``."""
        sealed = _suite().encrypt(file_key, self._key, _INFO)
        return sealed[:_SHARE_BYTES], sealed[_SHARE_BYTES:]


class HybridPrivateKey:
    """A private key expanded from its 32-byte seed with SHAKE-256 (FIPS 202)."""

    def __init__(self, seed: bytes) -> None:
        expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED_BYTES + _X25519_BYTES)
        self._x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:])
        self._mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES])
        self._key = MLKEM768X25519PrivateKey(self._mlkem, self._x25519)

    def public_bytes(self) -> bytes:
        """The 1216 bytes of the recipient."""
        return (
            self._mlkem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()
        )

    def open(self, share: bytes, wrapped: bytes) -> bytes | None:
        """The file key, or ``None`` when it was sealed to another key.

        Raises ``LowOrderPoint`` when the X25519 part of ``share`` is a point of low order.
        """
        exchange(self._x25519, X25519PublicKey.from_public_bytes(share[-_X25519_BYTES:]))
        try:
            return _suite().decrypt(share + wrapped, self._key, _INFO)
        except InvalidTag:
            return None


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
