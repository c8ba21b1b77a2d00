"""Typing recovery shares back from paper: word by word, share by share. Knows no screen.

What was typed lives here only until :meth:`ShareEntry.forget`; no word of it goes anywhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.ways_in import SharesWay
from crypto.shares import Share, check_together, read_share, word_list


class ShareWords:
    """The words that shares are made of, and how little of one has to be typed."""

    def __init__(self) -> None:
        self._words = word_list()
        self._known = frozenset(self._words)

    def starting(self, untrusted_letters: str, most: int = 8) -> tuple[str, ...]:
        """Words that begin so, in order, at most so many; none for no letters."""
        letters = untrusted_letters.strip().lower()
        if not letters:
            return ()
        return tuple(word for word in self._words if word.startswith(letters))[:most]

    def meant(self, untrusted_letters: str) -> str | None:
        """The word that is meant: the one that is typed whole, or the only one that begins so."""
        letters = untrusted_letters.strip().lower()
        if letters in self._known:
            return letters
        found = self.starting(letters, most=2)
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True)
class Taken:
    """A share that was read; what it says of itself is no secret."""

    number: int
    """Which of its set, as the sheet says."""
    need: int
    """How many of the set open."""


class ShareEntry:
    """The shares typed so far, each whole and all of one set."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._shares: list[Share] = []

    def take(self, words: Sequence[str]) -> Taken:
        """One share more.

        Raises ``ShareError`` (its ``share`` counts from 1 in the order of typing); the shares before stay.
        """
        line = " ".join(words)
        share = read_share(line, number=len(self._lines) + 1)
        check_together([*self._shares, share], complete=False)
        self._lines.append(line)
        self._shares.append(share)
        return Taken(share.number, share.need)

    @property
    def taken(self) -> tuple[Taken, ...]:
        """What was taken, in the order of typing."""
        return tuple(Taken(share.number, share.need) for share in self._shares)

    @property
    def missing(self) -> int | None:
        """How many more shares it takes; None before the first, since no one knows until then."""
        return max(self._shares[0].need - len(self._shares), 0) if self._shares else None

    @property
    def enough(self) -> bool:
        """Whether these can open."""
        return self.missing == 0

    def way(self) -> SharesWay:
        """The way in that the shares are. Raises ``ShareError`` when it is used, not here."""
        return SharesWay(tuple(self._lines))

    def forget(self) -> None:
        """Nothing was typed."""
        self._lines.clear()
        self._shares.clear()
