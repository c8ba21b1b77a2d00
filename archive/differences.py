"""What differs between two texts, word by word, so that a correction can be seen."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Final

_MOST_PAIRS: Final = 4_000_000
"""Comparing takes about as many steps as there are pairs; what has more is taken as rewritten."""

_LINES: Final = re.compile(r"[^\n]*\n|[^\n]+")
_WORDS: Final = re.compile(r"\S+|\s+")


class Change(enum.StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """Words that share one fate."""

    change: Change
    text: str

    @property
    def parts(self) -> tuple[str, str, str]:
        """Blanks before, the words, blanks after: signs stand at the words."""
        words = self.text.strip()
        at = self.text.index(words)
        return self.text[:at], words, self.text[at + len(words) :]


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order; what was removed stands before what was added in its place.

    What is the same and removed makes up ``before``, what is the same and added makes up ``after``, letter by letter.
    """
    pieces = _merged(_compared(_LINES.findall(before), _LINES.findall(after), by_word=True))
    return tuple(pieces)


def _compared(before: Sequence[str], after: Sequence[str], *, by_word: bool) -> Iterator[Piece]:
    first = _shared(before, after)
    last = _shared(before[first:][::-1], after[first:][::-1])
    yield Piece(Change.SAME, "".join(before[:first]))
    left, right = before[first : len(before) - last], after[first : len(after) - last]
    if len(left) * len(right) > _MOST_PAIRS:
        yield Piece(Change.REMOVED, "".join(left))
        yield Piece(Change.ADDED, "".join(right))
    else:
        for kind, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
            old, new = "".join(left[i1:i2]), "".join(right[j1:j2])
            if kind == "equal":
                yield Piece(Change.SAME, old)
            elif kind == "replace" and by_word:
                yield from _compared(_WORDS.findall(old), _WORDS.findall(new), by_word=False)
            else:
                yield Piece(Change.REMOVED, old)
                yield Piece(Change.ADDED, new)
    yield Piece(Change.SAME, "".join(before[len(before) - last :]))


def _bridged(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """A blank that stayed between two words that did not is part of the change: a phrase is read as a phrase."""
    for at, piece in enumerate(pieces):
        around = pieces[max(0, at - 1) : at + 2]
        alone = len(around) == 3 and all(one.change is not Change.SAME for one in (around[0], around[2]))
        if piece.change is Change.SAME and alone and not piece.text.strip(" "):
            yield Piece(Change.REMOVED, piece.text)
            yield Piece(Change.ADDED, piece.text)
        else:
            yield piece


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Neighbours of one fate as one; removed before added between two pieces that stayed."""
    kept = [piece for piece in pieces if piece.text]
    for same, together in groupby(_bridged(kept), key=lambda piece: piece.change is Change.SAME):
        group = list(together)
        for change in (Change.SAME,) if same else (Change.REMOVED, Change.ADDED):
            text = "".join(piece.text for piece in group if piece.change is change)
            if text:
                yield Piece(change, text)
