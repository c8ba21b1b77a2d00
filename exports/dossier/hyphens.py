"""Where a word may be broken when it does not fit its column.

Only narrow columns break words between syllables, and only long ones in Cyrillic; a
word that is wider than a whole line is cut where an address is best cut.
"""

from __future__ import annotations

import re
from itertools import pairwise

HYPHENATED_FROM = 10
"""Words shorter than this many letters are never hyphenated."""
_SHORTEST_PART = 3
_VOWELS = frozenset("аәеёиіоөуұүыэюя")
_NEVER_FIRST = frozenset("ьъй")
_CYRILLIC_WORD = re.compile(r"[^\W\d_]+\Z")
_GOOD_CUTS = "/-_.,:;@?=&%)–—"


def syllable_breaks(word: str) -> tuple[int, ...]:
    """Indices at which ``word`` may be hyphenated, ascending.

    The rule of both languages: between two vowels, a single consonant opens the next
    syllable, and of several the last one does (V-CV, VC-CV, VCC-CV); a soft or hard
    sign stays with its consonant. Punctuation at either end does not count as letters.
    """
    start, end = 0, len(word)
    while start < end and not word[start].isalpha():
        start += 1
    while end > start and not word[end - 1].isalpha():
        end -= 1
    letters = word[start:end].lower()
    if len(letters) < HYPHENATED_FROM or not _CYRILLIC_WORD.match(letters):
        return ()
    vowels = [i for i, letter in enumerate(letters) if letter in _VOWELS]
    points = []
    for before, after in pairwise(vowels):
        point = before + 1 if after - before <= 2 else after - 1
        while point < len(letters) and letters[point] in _NEVER_FIRST:
            point += 1
        if _SHORTEST_PART <= point <= len(letters) - _SHORTEST_PART:
            points.append(start + point)
    return tuple(points)


def is_good_cut(word: str, index: int) -> bool:
    """Whether an over-long word (an address, a path) reads well when cut before ``index``."""
    return word[index - 1] in _GOOD_CUTS
