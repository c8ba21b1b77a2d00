"""A word that a person types before something that cannot be taken back."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class TypedWord:
    """The word in the person's language."""

    word: str

    def fits(self, untrusted_typed: str) -> bool:
        """Whether that is the word; capital letters and spaces around it do not matter."""
        return _plain(untrusted_typed) == _plain(self.word)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()
