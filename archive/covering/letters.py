"""Which of the words that recognition read in a covered copy may stand in it as text, and where."""

from __future__ import annotations

import statistics
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, Final

from archive.confined.asking import Answer, DecodingRefused
from archive.confined.decoders.covers_grid import pixels_of
from archive.confined.decoders.covers_words import one_spelling
from archive.confined.recognising import RecognisedWord
from archive.covering.suggest import Names
from archive.locators import Area

PARTS: Final = 100_000
"""Of a page's width and of its height."""
LEAST_LETTERS: Final = 4
"""Shorter words stand in others by right."""
MOST_WORD: Final = 100
MOST_BYTES: Final = 64 * 1024 * 1024
"""Of all words, as a worker is given them."""
BESIDE: Final = 0.35
"""Of the height of a word, to its sides: nearer to a box it may be the rest of what is under it."""
ABOVE: Final = 0.1
"""The same above and below."""
JOINED: Final = 0.2
"""Of the height of a word: nearer to another it may be the rest of the same, read as two. A space is wider."""
TWICE: Final = 0.5
"""Of the height of a single sign: nearer to another that is the same, PDFium takes both for one."""
_SIGNS: Final = frozenset("‐‑–—‘’‚“”„†•…‰‹›«»€₽₸№§°±")


class Letters:
    """Takes pages of the covered copy as recognition read them, and keeps what may be text of it.

    Left out are words that touch a covered box, that stood under one or are a part of what was to be covered, and
    names; and whatever is no letter of the languages. Only what was read in the pixels of the copy comes in here.
    """

    def __init__(
        self,
        boxes: Iterable[tuple[int, Area]],
        sizes: Sequence[tuple[int, int]],
        words: Iterable[str],
        hidden: frozenset[str],
        names: Names | None,
    ) -> None:
        """``boxes`` with their pages; ``sizes`` of the pictures of all pages in pixels, as the check told them."""
        self._boxes: dict[int, list[Area]] = {}
        for page, area in boxes:
            self._boxes.setdefault(page, []).append(area)
        self._sizes, self._hidden, self._names = sizes, hidden, names
        parts = {one_spelling(one) for phrase in words for one in (phrase, *phrase.split())}
        self._parts = frozenset(part for part in parts if part)
        self._bytes = 0
        self.count = 0
        self.pages: dict[str, list[list[Any]]] = {}
        """For each page with words, by its number: text, left, bottom, width, height of the line; in ``PARTS``."""

    def add(self, page: int, width: int, height: int, said: Sequence[RecognisedWord]) -> None:
        """A page that was read in so many pixels. Raises ``DecodingRefused`` (``too_large``)."""
        spoken = [word.text for word in said]
        known = self._names.places(spoken) if self._names is not None else frozenset()
        covered = self._covered(page, width, height)
        rests = _rests(said, covered)
        kept: list[tuple[str, RecognisedWord]] = []
        alike: dict[str, list[RecognisedWord]] = {}
        for at, word in enumerate(said):
            text = clean(word.text)
            inside = word.left < word.right <= width and word.top < word.bottom <= height
            if at in known or at in rests or not inside:
                continue
            if not text or self._telling(word.text) or self._telling(text):
                continue
            near = TWICE * (word.bottom - word.top) if len(text) == 1 else 0
            if any(_touch(word, _place(one), near, near) for one in alike.setdefault(text, [])):
                continue
            alike[text].append(word)
            kept.append((text, word))
        if not kept:
            return
        self._bytes += sum(6 * len(text) + 60 for text, _word in kept)
        if self._bytes > MOST_BYTES:
            raise DecodingRefused(reason="too_large")
        self.count += len(kept)
        self.pages[str(page)] = _lined(kept, width, height)

    def _covered(self, page: int, width: int, height: int) -> list[tuple[float, float, float, float]]:
        """The boxes of that page as they were burnt in, in the pixels that were read."""
        boxes = self._boxes.get(page, [])
        if not boxes:
            return []
        across, down = self._sizes[page - 1]
        x, y = width / across, height / down
        burnt = []
        for area in boxes:
            plain = {"left": area.left, "top": area.top, "width": area.width, "height": area.height}
            left, top, right, bottom = pixels_of(plain, across, down)
            burnt.append((left * x, top * y, right * x, bottom * y))
        return burnt

    def _telling(self, said: str) -> bool:
        spelled = one_spelling(said)
        bare = "".join(letter for letter in spelled if letter.isalnum())
        if bare in self._hidden or bare in self._parts:
            return True
        return any(part in spelled or part in bare for part in self._parts if len(part) >= LEAST_LETTERS)


def clean(untrusted_word: str) -> str:
    """The word as letters of the languages and common signs; whatever else stands in it is left out."""
    composed = unicodedata.normalize("NFC", untrusted_word)
    return "".join(letter for letter in composed if _usual(letter))[:MOST_WORD]


def sizes_of(answer: Answer, pages: int) -> list[tuple[int, int]]:
    """The sizes of the pictures of all pages as a check told them. Raises ``DecodingRefused`` for what is none."""
    untrusted_sizes = answer.untrusted_fields.get("sizes")
    if not isinstance(untrusted_sizes, list) or len(untrusted_sizes) != pages:
        raise DecodingRefused(reason="broke_off")
    sizes = []
    for untrusted_size in untrusted_sizes:
        sides = untrusted_size if isinstance(untrusted_size, list) else []
        if len(sides) != 2 or not all(type(side) is int and 0 < side < 1 << 20 for side in sides):
            raise DecodingRefused(reason="broke_off")
        sizes.append((sides[0], sides[1]))
    return sizes


def _usual(letter: str) -> bool:
    code = ord(letter)
    if 0x21 <= code <= 0x7E or letter in _SIGNS:
        return True
    return (0xC0 <= code <= 0x17F or 0x400 <= code <= 0x52F) and letter.isalpha()


def _place(word: RecognisedWord) -> tuple[float, float, float, float]:
    return word.left, word.top, word.right, word.bottom


def _rests(said: Sequence[RecognisedWord], covered: Sequence[tuple[float, float, float, float]]) -> set[int]:
    """Which words may be the rest of what is under a box: those at one, and what is joined to those."""
    if not covered:
        return set()
    lines: dict[int, set[int]] = {}
    for at, word in enumerate(said):
        lines.setdefault(word.line, set()).add(at)
    found: set[int] = set()
    for line in lines.values():
        high = {at: said[at].bottom - said[at].top for at in line}
        fresh = {
            at
            for at in line
            if any(_touch(said[at], place, BESIDE * high[at] + 1, ABOVE * high[at] + 1) for place in covered)
        }
        while fresh:
            found |= fresh
            line -= fresh
            ends = [(_place(said[at]), JOINED * high[at]) for at in fresh]
            fresh = {at for at in line if any(_touch(said[at], place, near, 0) for place, near in ends)}
    return found


def _touch(word: RecognisedWord, place: tuple[float, float, float, float], beside: float, above: float) -> bool:
    left, top, right, bottom = place
    across = word.left - beside < right and left < word.right + beside
    return across and word.top - above < bottom and top < word.bottom + above


def _lined(kept: Sequence[tuple[str, RecognisedWord]], width: int, height: int) -> list[list[Any]]:
    """Words with their places; those of one line stand on one height, so that readers see one line."""
    lines: dict[int, list[RecognisedWord]] = {}
    for _text, word in kept:
        lines.setdefault(word.line, []).append(word)
    bottoms = {line: statistics.median_low(one.bottom for one in words) for line, words in lines.items()}
    heights = {line: statistics.median_low(one.bottom - one.top for one in words) for line, words in lines.items()}
    placed = []
    for text, word in kept:
        high, bottom = heights[word.line], bottoms[word.line]
        if abs(word.bottom - bottom) > high / 2:
            bottom = word.bottom
        left, across = word.left * PARTS // width, (word.right - word.left) * PARTS // width
        placed.append([text, left, bottom * PARTS // height, across, high * PARTS // height])
    return placed
