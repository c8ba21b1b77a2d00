"""Pages of a SQLCipher 4 database file, opened one by one with the raw key: for a file that SQLCipher refuses.

SQLCipher's design document, "Database Encryption": the last 80 bytes of a page hold a 16-byte
IV and an HMAC-SHA-512 over ciphertext, IV and the page's number; page 1 begins with the salt.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE_BYTES: Final = 4096
SALT_BYTES: Final = 16
RESERVED_BYTES: Final = 80
"""At the end of each page: IV, then HMAC."""

USABLE_BYTES: Final = PAGE_BYTES - RESERVED_BYTES
_IV_BYTES = 16
_SALT_MASK = 0x3A
_MAGIC = b"SQLite format 3\x00"


class PageOpener:
    """Proves and opens the pages of one database file."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        """``key`` is the raw 32-byte key, ``salt`` the first 16 bytes of the file."""
        self._key = key
        self._mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ _SALT_MASK for byte in salt), 2, 32)

    def proves(self, number: int, sealed: bytes) -> bool:
        """Whether this is page ``number`` (from 1) as it was written under the key: no byte but the salt differs."""
        if len(sealed) != PAGE_BYTES or not 0 < number < 1 << 32:
            return False
        covered = sealed[_begin(number) : USABLE_BYTES + _IV_BYTES] + number.to_bytes(4, "little")
        return hmac.compare_digest(
            hmac.digest(self._mac_key, covered, "sha512"), sealed[USABLE_BYTES + _IV_BYTES :]
        )

    def clear(self, number: int, sealed: bytes) -> bytes:
        """The usable part of a page that was proven, as SQLite lays it out; page 1 begins as SQLite's do."""
        iv = sealed[USABLE_BYTES : USABLE_BYTES + _IV_BYTES]
        opener = Cipher(AES256(self._key), CBC(iv)).decryptor()
        plain = opener.update(sealed[_begin(number) : USABLE_BYTES]) + opener.finalize()
        return _MAGIC + plain if number == 1 else plain


def neighbouring_salts(salt: bytes) -> Iterator[bytes]:
    """The salt itself, then every salt that differs from it in one byte: 4,081 in all."""
    yield salt
    for place, right in enumerate(salt):
        for byte in range(256):
            if byte != right:
                yield salt[:place] + bytes([byte]) + salt[place + 1 :]


def _begin(number: int) -> int:
    return SALT_BYTES if number == 1 else 0
