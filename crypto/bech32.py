"""Bech32 text forms of keys, as BIP 173 defines them, without its limit on length.

age uses Bech32 for recipients and identities (C2SP age specification, "Conventions"):
the checksum is always that of the lower-case text, and a text is all lower or all upper case.
"""

from __future__ import annotations

import base64
import functools
import operator
from dataclasses import dataclass
from typing import ClassVar, Literal

from crypto.errors import CryptoError

_ALPHABET = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
"""The letters of RFC 4648 section 6, which groups bits as Bech32 does, the first ones highest."""
_DIGITS = b"0123456789abcdefghijklmnopqrstuv"
"""What ``int`` takes for the digits of base 32."""
_FROM_BASE32 = bytes.maketrans(_BASE32, _ALPHABET)
_TO_DIGITS = bytes.maketrans(_ALPHABET, _DIGITS)
_TO_VALUES = bytes.maketrans(_ALPHABET, bytes(range(32)))
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_REDUCED = tuple(
    functools.reduce(operator.xor, (g for bit, g in enumerate(_GENERATOR) if top >> bit & 1), 0) for top in range(32)
)
"""What the five highest bits of a checksum add to it when they leave it: the loop over the bits, done beforehand."""
_CHECKSUM_LETTERS = 6
_LONGEST_PREFIX = 83

Bech32Fault = Literal["case", "separator", "letter", "checksum", "padding"]


@dataclass(eq=False)
class Bech32Malformed(CryptoError):
    """A text is not Bech32; ``fault`` names the first rule that it breaks."""

    code: ClassVar[str] = "bech32_malformed"
    fault: Bech32Fault


def encode(prefix: str, data: bytes) -> str:
    """The lower-case Bech32 text of ``data`` under a lower-case ``prefix`` (BIP 173)."""
    letters = base64.b32encode(data).rstrip(b"=").translate(_FROM_BASE32)
    residue = _residue(prefix, letters + _ALPHABET[:1] * _CHECKSUM_LETTERS) ^ 1
    checksum = bytes(_ALPHABET[residue >> 5 * place & 31] for place in reversed(range(_CHECKSUM_LETTERS)))
    return f"{prefix}1{(letters + checksum).decode('ascii')}"


def decode(untrusted_text: str) -> tuple[str, bytes]:
    """The prefix, in the case in which it was written, and the data of a Bech32 text.

    Raises ``Bech32Malformed`` for mixed case, a letter outside the alphabet, a wrong
    checksum, or padding bits that are not zero (BIP 173, "Bech32" and "Segwit").
    """
    lowered = untrusted_text.lower()
    if untrusted_text not in (lowered, untrusted_text.upper()):
        raise Bech32Malformed("case")
    if not untrusted_text.isascii():
        raise Bech32Malformed("letter")
    prefix, separator, text = lowered.rpartition("1")
    if not separator or not 1 <= len(prefix) <= _LONGEST_PREFIX or len(text) < _CHECKSUM_LETTERS:
        raise Bech32Malformed("separator")
    letters = text.encode("ascii")
    if any(not "!" <= letter <= "~" for letter in prefix) or letters.translate(None, _ALPHABET):
        raise Bech32Malformed("letter")
    if _residue(prefix, letters) != 1:
        raise Bech32Malformed("checksum")
    return untrusted_text[: len(prefix)], _ungroup(letters[:-_CHECKSUM_LETTERS])


def _residue(prefix: str, letters: bytes) -> int:
    """The checksum's polynomial over a text: 1 where it is right (BIP 173, "Checksum")."""
    codes = prefix.encode("ascii")
    expanded = bytes(code >> 5 for code in codes) + b"\0" + bytes(code & 31 for code in codes)
    residue = 1
    for value in expanded + letters.translate(_TO_VALUES):
        residue = (residue & 0x1FFFFFF) << 5 ^ value ^ _REDUCED[residue >> 25]
    return residue


def _ungroup(letters: bytes) -> bytes:
    padding = len(letters) * 5 % 8
    whole = int(letters.translate(_TO_DIGITS) or b"0", 32)
    if padding >= 5 or whole & ((1 << padding) - 1):
        raise Bech32Malformed("padding")
    return (whole >> padding).to_bytes(len(letters) * 5 // 8, "big")
