"""What identifies somebody, in words: a code in the language asked for, stored words only where they are wanted."""

from __future__ import annotations

from archive.questions.details import Detail, Trait
from archive.questions.identifying import Combination
from archive.vocabulary.casework import Sex
from archive.vocabulary.labels import label
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import PenaltyKind
from ui.i18n import Language, name_of


def details_in_words(one: Combination, language: Language, *, names: bool) -> tuple[str, ...]:
    """Each detail by what it is about, and its value where that names nobody or ``names`` are wanted."""
    return tuple(_words(detail, language, names=names) for detail in one.details)


def _words(detail: Detail, language: Language, *, names: bool) -> str:
    trait = name_of(language, "terminal", "trait", detail.trait)
    return f"{trait}: {_value(detail, language)}" if detail.coded or names else trait


def _value(detail: Detail, language: Language) -> str:
    if detail.trait is Trait.SEX:
        return label(Sex, detail.value, language)
    if detail.trait is Trait.DETENTION_KIND:
        return label(MeasureKind, detail.value, language)
    if detail.trait is Trait.SENTENCE:
        return label(PenaltyKind, detail.value, language)
    return detail.value
