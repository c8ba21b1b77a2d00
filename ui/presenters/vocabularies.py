"""The vocabularies of a vault: where each is used, its terms in three languages, and what waits for a look."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from archive.integrity.vocabulary import takes_terms
from archive.model.catalogue import RECORD_TYPES
from archive.model.field_words import field_word, record_word
from archive.model.vocabulary import VocabularyTerm
from archive.vault import Vault
from archive.vocabulary.extendable import OWN
from archive.vocabulary.labels import LANGUAGES, LabelLanguage, known_codes, unsure

MOST_USES = 3


@dataclass(frozen=True)
class VocabularyLine:
    """One vocabulary in the list."""

    name: str
    uses: tuple[str, ...]
    """Kind of record and field, in words: where its terms are met first."""
    further: int
    """In how many other fields."""
    open: bool
    """Whether it takes own terms."""
    own: int
    unsure: int
    """Labels that nobody who works in the language has confirmed."""


@dataclass(frozen=True)
class TermLine:
    """One term of a vocabulary."""

    code: str
    labels: Mapping[LabelLanguage, str]
    """As they are told now; a language without a label is left out."""
    shipped: Mapping[LabelLanguage, str]
    own: bool
    withdrawn: bool
    corrected: bool
    unsure: tuple[LabelLanguage, ...]
    """Languages whose label waits for somebody who works in it."""


class Vocabularies:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def lines(self, language: LabelLanguage) -> list[VocabularyLine]:
        """Every vocabulary that records use, in the order in which they are met."""
        terms = self._vault.terms.all()
        waiting = _waiting(terms)
        lines = []
        for name, codes in vocabularies().items():
            uses = _uses(codes, language)
            own = sum(one.vocabulary == name and one.term.startswith(OWN) and not one.withdrawn for one in terms)
            number = sum(vocabulary == name for vocabulary, _, _ in waiting)
            further = max(0, len(uses) - MOST_USES)
            lines.append(VocabularyLine(name, tuple(uses[:MOST_USES]), further, takes_terms(name), own, number))
        return lines

    def terms(self, name: str) -> list[TermLine]:
        """The terms of one vocabulary: those of the program in order, then the own ones. Raises ``KeyError``."""
        kept = self._vault.terms.all(name)
        waiting = _waiting(kept)
        codes = [str(code) for code in vocabularies()[name]]
        codes += list(dict.fromkeys(one.term for one in kept if one.term.startswith(OWN)))
        return [self._line(name, code, kept, waiting) for code in codes]

    def add(self, name: str, labels: Mapping[LabelLanguage, str], meaning: str = "") -> str:
        """Add a term; returns its code. Raises as ``Terms.add``, and ``VaultReadOnly``."""
        return self._vault.terms.add(vocabularies()[name], labels, meaning=meaning).term

    def correct(self, name: str, code: str, labels: Mapping[LabelLanguage, str]) -> None:
        """Keep other labels, or the same as looked over. Raises as ``Terms.correct``, and ``VaultReadOnly``."""
        self._vault.terms.correct(name, code, labels)

    def withdraw(self, name: str, code: str, reason: str) -> None:
        """Offer an own term no longer. Raises ``VaultReadOnly``."""
        for term in self._vault.terms.all(name):
            if term.term == code and not term.withdrawn:
                self._vault.terms.withdraw(term, reason=reason)

    def _line(
        self, name: str, code: str, kept: list[VocabularyTerm], waiting: set[tuple[str, str, LabelLanguage]]
    ) -> TermLine:
        shipped = {one: known_codes(one).get(name, {}).get(code, "") for one in LANGUAGES}
        here = [one for one in kept if one.term == code]
        own = code.startswith(OWN)
        told = dict(self._vault.terms.labels_of(name, code) or {})
        labels = {one: told.get(one) or shipped[one] for one in LANGUAGES}
        return TermLine(
            code,
            {one: words for one, words in labels.items() if words},
            {one: words for one, words in shipped.items() if words},
            own,
            own and all(one.withdrawn for one in here),
            not own and bool(told),
            tuple(one for one in LANGUAGES if (name, code, one) in waiting),
        )


def vocabularies() -> dict[str, type[enum.StrEnum]]:
    """Every vocabulary that a field of a record takes, by name, in the order in which they are met."""
    found: dict[str, type[enum.StrEnum]] = {}
    for kind in RECORD_TYPES.values():
        for spec in kind.specs():
            if spec.codes is not None and spec.codes.__name__ in known_codes("en"):
                found.setdefault(spec.codes.__name__, spec.codes)
    return found


def _uses(codes: type[enum.StrEnum], language: LabelLanguage) -> list[str]:
    return [
        f"{record_word(kind.entity, language)}: {field_word(kind.entity, spec.name, language)}"
        for kind in RECORD_TYPES.values()
        for spec in kind.specs()
        if spec.codes is codes
    ]


def _waiting(kept: list[VocabularyTerm]) -> set[tuple[str, str, LabelLanguage]]:
    """Labels of the program that nobody has confirmed, and that nobody here has looked over."""
    looked_over = {(one.vocabulary, one.term) for one in kept if one.checked and not one.withdrawn}
    return {
        (name, code, language)
        for language in LANGUAGES
        for name, code, _ in unsure(language)
        if (name, code) not in looked_over
    }
