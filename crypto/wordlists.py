"""Lists of everyday words in three languages, for passphrases and for fingerprints that are read aloud.

Each list has 1,296 words (6^4: four dice choose one, 10.34 bits), ``crypto/words/<language>.txt``.
The place of a word is its number, and it never changes: the same number is another word in each
language. No two words of a list share their first four letters, and none turns into another by one
letter more, fewer or different, so that a slip of the pen or of the ear is found, not accepted.
"""

from __future__ import annotations

import functools
import math
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent / "words"
LANGUAGES: Final = ("en", "ru", "kk")
LIST_LENGTH: Final = 6**4

DEFAULT_WORDS: Final = 6
FEWEST_WORDS: Final = 4
MOST_WORDS: Final = 24
"""Words of a generated passphrase (``crypto/passphrases.py``)."""


@functools.cache
def words_of(language: str) -> tuple[str, ...]:
    """The words of a language by their numbers, from 0. Raises ``KeyError`` for a language without a list."""
    if language not in LANGUAGES:
        raise KeyError(language)
    lines = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@functools.cache
def word_set(language: str) -> frozenset[str]:
    """The words of a language without their order. Raises as ``words_of``."""
    return frozenset(words_of(language))


def dice(number: int) -> str:
    """The four dice that choose a word, by the word's number: ``1111`` for 0, ``6666`` for 1295."""
    digits = ""
    for _ in range(4):
        number, eye = divmod(number, 6)
        digits = f"{eye + 1}{digits}"
    return digits


def drawn_bits(words: int = DEFAULT_WORDS) -> float:
    """Bits of a generated passphrase: log2 of 1296 · 1295 · …, since no word is drawn twice."""
    return sum(math.log2(LIST_LENGTH - drawn) for drawn in range(words))


def listed_bits(passphrase: str) -> float:
    """What a passphrase is worth if it was drawn from a list; 0 when it does not look drawn.

    It looks drawn when it is at least four different words of one list, in small letters, with
    single spaces. Somebody may have chosen such words without chance; then they are worth less.
    """
    parts = passphrase.split(" ")
    if not FEWEST_WORDS <= len(parts) <= MOST_WORDS or len(set(parts)) < len(parts):
        return 0.0
    if any(word_set(language).issuperset(parts) for language in LANGUAGES):
        return drawn_bits(len(parts))
    return 0.0
