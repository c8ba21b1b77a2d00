"""Keys derived from the vault key, one for each named purpose.

HKDF with SHA-256 (RFC 5869), without salt: the seed is already uniformly random, and
``info`` is the purpose alone. Two purposes never give related keys, and a purpose is
never renamed: its text is part of the vault format.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import ClassVar, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.errors import CryptoError

SEED_BYTES: Final = 32
"""Length of the vault key's seed, in bytes."""

MAX_DERIVED_BYTES: Final = 255 * 32
"""The most HKDF-SHA256 can give for one purpose (RFC 5869 section 2.3)."""


class Purpose(enum.Enum):
    """What a derived key is for. The value is HKDF's ``info``, encoded as UTF-8."""

    DATABASE = "strongroom/v1/database"
    """The raw 256-bit key of ``records.db`` (SQLCipher)."""


@dataclass(eq=False)
class KeyMaterialWrongLength(CryptoError):
    """Secret bytes have another length than their kind of key needs (lengths in bytes)."""

    code: ClassVar[str] = "key_material_wrong_length"
    expected: int
    found: int


def derive_key(seed: bytes, purpose: Purpose, length: int = 32) -> bytes:
    """The key of ``length`` bytes that belongs to ``seed`` and ``purpose``.

    The same arguments always give the same key, and a shorter key is the beginning of a
    longer one (RFC 5869 section 2.3), so one purpose uses one length.

    Raises ``KeyMaterialWrongLength`` unless the seed has 32 bytes, and ``ValueError``
    unless ``1 <= length <= MAX_DERIVED_BYTES``.
    """
    if len(seed) != SEED_BYTES:
        raise KeyMaterialWrongLength(expected=SEED_BYTES, found=len(seed))
    if not 1 <= length <= MAX_DERIVED_BYTES:
        raise ValueError
    return HKDF(SHA256(), length, salt=None, info=purpose.value.encode()).derive(seed)
