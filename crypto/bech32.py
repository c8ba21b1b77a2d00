"""Bech32 text forms of keys, as BIP 173 defines them, without its limit on length.

age uses Bech32 for recipients and identities (C2SP age specification, "Conventions"):
the checksum is always that of the lower-case text, and a text is all lower or all upper case.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from crypto.errors import CryptoError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUE_OF = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
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
    words = _regroup(data)
    checksum = _checksum(prefix, words)
    return prefix + "1" + "".join(_ALPHABET[word] for word in (*words, *checksum))


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
    prefix, separator, letters = lowered.rpartition("1")
    if not separator or not 1 <= len(prefix) <= _LONGEST_PREFIX or len(letters) < _CHECKSUM_LETTERS:
        raise Bech32Malformed("separator")
    if any(not "!" <= letter <= "~" for letter in prefix) or any(
        letter not in _VALUE_OF for letter in letters
    ):
        raise Bech32Malformed("letter")
    words = [_VALUE_OF[letter] for letter in letters]
    if _polymod((*_expanded(prefix), *words)) != 1:
        raise Bech32Malformed("checksum")
    return untrusted_text[: len(prefix)], _ungroup(words[:-_CHECKSUM_LETTERS])


def _polymod(words: Iterable[int]) -> int:
    residue = 1
    for word in words:
        top = residue >> 25
        residue = (residue & 0x1FFFFFF) << 5 ^ word
        for bit, coefficient in enumerate(_GENERATOR):
            if top >> bit & 1:
                residue ^= coefficient
    return residue


def _expanded(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _checksum(prefix: str, words: list[int]) -> list[int]:
    residue = _polymod((*_expanded(prefix), *words, *([0] * _CHECKSUM_LETTERS))) ^ 1
    return [residue >> 5 * (_CHECKSUM_LETTERS - 1 - place) & 31 for place in range(_CHECKSUM_LETTERS)]


def _regroup(data: bytes) -> list[int]:
    bits = len(data) * 8
    padding = -bits % 5
    whole = int.from_bytes(data, "big") << padding
    count = (bits + padding) // 5
    return [whole >> 5 * (count - 1 - place) & 31 for place in range(count)]


def _ungroup(words: list[int]) -> bytes:
    padding = len(words) * 5 % 8
    whole = 0
    for word in words:
        whole = whole << 5 | word
    if padding >= 5 or whole & ((1 << padding) - 1):
        raise Bech32Malformed("padding")
    return (whole >> padding).to_bytes(len(words) * 5 // 8, "big")
