"""The order of words in Latin, Russian and Kazakh: each Kazakh letter stands where its alphabet has it."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable
from typing import Final

_CYRILLIC: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_FIRST: Final = 0x0400
"""Where Cyrillic begins among all letters: what comes before and after it keeps its place."""
_PLACES: Final = {ord(letter): chr(_FIRST + place) for place, letter in enumerate(_CYRILLIC)}


def in_alphabet(said: Iterable[tuple[str, str | None]], *, descending: bool = False) -> list[str]:
    """Ids by their words, given in pairs; those of the same words keep their order, those without come last."""
    # Long lists say the same again and again: words are folded and compared once, and not once for each id.
    last: list[str] = []
    of_key: dict[str, list[str]] = {}
    of_words: dict[str | None, list[str]] = {None: last, "": last}
    for one, words in said:
        group = of_words.get(words)
        if group is None:
            group = of_words[words] = of_key.setdefault(_folded(words or ""), [])
        group.append(one)
    ordered = [of_key[key] for key in sorted(of_key, reverse=descending)]
    return list(itertools.chain.from_iterable((*ordered, last)))


def alphabet_key(words: str) -> tuple[bool, str]:
    """By this words are sorted, in capital or small letters alike; the empty word comes last."""
    return (not words, _folded(words))


def _folded(words: str) -> str:
    return unicodedata.normalize("NFC", words).casefold().translate(_PLACES)
