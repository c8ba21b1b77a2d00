"""The file key of an age file, and every key that is derived from or wrapped around it."""

from __future__ import annotations

import hmac
import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.age.errors import HeaderMacWrong
from crypto.age.header import Header, Stanza, authenticated_part

FILE_KEY_BYTES = 16
NONCE_BYTES = 16
_KEY_BYTES = 32
# A wrap key seals one message only, so the format fixes the nonce (C2SP age, "X25519 recipient stanza").
_WRAP_NONCE = bytes(12)


def new_file_key() -> bytes:
    """A fresh random key of 16 bytes, for one file."""
    return os.urandom(FILE_KEY_BYTES)


def derive(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """HKDF-SHA-256 to 32 bytes, the only derivation of the format (RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, info=info).derive(secret)


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """The 32-byte key of the payload stream (C2SP age, "Payload")."""
    return derive(file_key, nonce, b"payload")


def authenticate(stanzas: Sequence[Stanza], file_key: bytes) -> Header:
    """The header over ``stanzas`` with its MAC (C2SP age, "Header MAC")."""
    return Header(tuple(stanzas), _mac(stanzas, file_key))


def check_mac(header: Header, file_key: bytes) -> None:
    """Raise ``HeaderMacWrong`` unless the header is the one that was written with this file key."""
    if not hmac.compare_digest(_mac(header.stanzas, file_key), header.mac):
        raise HeaderMacWrong


def wrap(file_key: bytes, wrap_key: bytes) -> bytes:
    """The 32-byte body of a stanza."""
    return ChaCha20Poly1305(wrap_key).encrypt(_WRAP_NONCE, file_key, None)


def unwrap(wrapped: bytes, wrap_key: bytes) -> bytes | None:
    """The file key, or ``None`` when the stanza was not made with this key."""
    try:
        return ChaCha20Poly1305(wrap_key).decrypt(_WRAP_NONCE, wrapped, None)
    except InvalidTag:
        return None


def _mac(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    return hmac.digest(derive(file_key, b"", b"header"), authenticated_part(stanzas), "sha256")
