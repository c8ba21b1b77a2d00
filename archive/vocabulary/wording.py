"""A language as one vault speaks it: with the labels of its own terms, and with those that somebody corrected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol, cast

LabelLanguage = Literal["en", "ru", "kk"]
LANGUAGES: tuple[LabelLanguage, ...] = ("en", "ru", "kk")

Labels = Mapping[LabelLanguage, str]


class OwnWords(Protocol):
    """What a vault adds to the vocabularies; always as it is now."""

    def labels_of(self, vocabulary: str, code: str) -> Labels | None:
        """The labels that stand for a code in this vault; None where it has none of its own."""

    def codes_of(self, vocabulary: str) -> tuple[str, ...]:
        """The own terms that can be chosen, in the order in which they were added."""


class Wording(str):
    """The code of a language, and beside it the words of a vault. It is equal to the plain code."""

    own: OwnWords

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """A copy is the plain code: nothing that is kept elsewhere holds on to a vault."""
        return str, (str(self),)


def as_spoken(language: LabelLanguage, own: OwnWords) -> LabelLanguage:
    """The language for whoever asks for labels while the vault is open."""
    wording = Wording(language)
    wording.own = own
    return cast("LabelLanguage", wording)


def own_words(language: LabelLanguage) -> OwnWords | None:
    """The words of the vault beside a language, where it has them."""
    spoken: str = language
    return spoken.own if isinstance(spoken, Wording) else None
