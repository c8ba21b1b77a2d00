"""A fingerprint in words, to be read to each other: the same bits in every language.

A fingerprint is 32 bytes of SHA-256. Read as one number (big-endian) and taken modulo 1296^10, it is
written with ten digits to the base 1296, the most significant first; each digit is the number of a
word (``crypto/wordlists.py``). Each side may hear the words in its own language: the numbers are
the same. Ten words keep 103.4 of the 256 bits. Why so many: packaging/decisions/024.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from crypto.wordlists import LIST_LENGTH, words_of

SPOKEN_WORDS: Final = 10


def spoken_numbers(digest: bytes) -> tuple[int, ...]:
    """The numbers of the ten words of a SHA-256. Raises ``ValueError`` unless it has 32 bytes."""
    if len(digest) != hashlib.sha256().digest_size:
        raise ValueError(len(digest))
    rest = int.from_bytes(digest, "big")
    numbers = []
    for _ in range(SPOKEN_WORDS):
        rest, number = divmod(rest, LIST_LENGTH)
        numbers.append(number)
    return tuple(reversed(numbers))


def spoken_digest(digest: bytes, language: str) -> tuple[str, ...]:
    """The ten words of a SHA-256 in a language. Raises ``ValueError``, and ``KeyError`` as ``words_of``."""
    words = words_of(language)
    return tuple(words[number] for number in spoken_numbers(digest))


def spoken_recipient(recipient: str, language: str) -> tuple[str, ...]:
    """The ten words of a recipient: of the SHA-256 of its text without space around it.

    The same hash in hex is what ``sha256sum`` gives, for who compares without this program.
    """
    return spoken_digest(hashlib.sha256(recipient.strip().encode("ascii", "replace")).digest(), language)


def in_lines(words: Sequence[str], per_line: int = 5) -> str:
    """Words in lines of five, as they are read: with a breath between."""
    return "\n".join("  ".join(words[at : at + per_line]) for at in range(0, len(words), per_line))
