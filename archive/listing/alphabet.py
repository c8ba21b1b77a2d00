"""The order of words in Latin, Russian and Kazakh: each Kazakh letter stands where its alphabet has it."""

from __future__ import annotations

import unicodedata
from typing import Final

_CYRILLIC: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_FIRST: Final = 0x0400
"""Where Cyrillic begins among all letters: what comes before and after it keeps its place."""
_PLACES: Final = {ord(letter): chr(_FIRST + place) for place, letter in enumerate(_CYRILLIC)}


def alphabet_key(words: str) -> tuple[bool, str]:
    """By this words are sorted, in capital or small letters alike; the empty word comes last."""
    return (not words, unicodedata.normalize("NFC", words).casefold().translate(_PLACES))
