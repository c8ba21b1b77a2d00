"""From a passphrase to a wrapping key: scrypt as the age format uses it (RFC 7914)."""

from __future__ import annotations

import unicodedata

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from crypto.age.errors import NotEnoughMemory, PassphraseUnusable

LARGEST_WORK_FACTOR = 30
"""2 to this power is a tebibyte of memory, which nobody has; the library is never asked for more."""

_LABEL = b"age-encryption.org/v1/scrypt"
_BLOCK_SIZE = 8
_PARALLEL = 1
_KEY_BYTES = 32


def passphrase_bytes(untrusted: bytes | str) -> bytes:
    """The bytes that stand for a passphrase: UTF-8 of its composed form (NFC); bytes stay as they are.

    A keyboard gives composed letters, text copied from elsewhere may not; both open the same file.
    Raises ``PassphraseUnusable`` when it is empty or holds half a character.
    """
    if isinstance(untrusted, str):
        try:
            untrusted = unicodedata.normalize("NFC", untrusted).encode("utf-8")
        except UnicodeEncodeError:
            raise PassphraseUnusable("not_text") from None
    if not untrusted:
        raise PassphraseUnusable("empty")
    return untrusted


def wrap_key(passphrase: bytes, salt: bytes, work_factor: int) -> bytes:
    """The 32-byte key from a passphrase, with N = 2 to the power of ``work_factor``, r = 8, p = 1.

    Needs 2^(``work_factor`` - 10) MiB of memory. Raises ``NotEnoughMemory`` when there is less.
    """
    needed_mib = max(1, (128 * _BLOCK_SIZE << work_factor) >> 20)
    if work_factor > LARGEST_WORK_FACTOR:
        raise NotEnoughMemory(needed_mib)
    scrypt = Scrypt(
        salt=_LABEL + salt, length=_KEY_BYTES, n=1 << work_factor, r=_BLOCK_SIZE, p=_PARALLEL
    )
    try:
        return scrypt.derive(passphrase)
    except MemoryError:
        raise NotEnoughMemory(needed_mib) from None
