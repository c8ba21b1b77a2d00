"""The vocabularies of a vault: its own terms, and the labels of the program that somebody corrected."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from anyascii import anyascii

from archive.errors import ArchiveError
from archive.integrity.vocabulary import takes_terms
from archive.ledger import Ledger
from archive.model.vocabulary import VocabularyTerm
from archive.records import Records
from archive.vocabulary.extendable import LONGEST_CODE, OWN
from archive.vocabulary.labels import known_codes
from archive.vocabulary.wording import LANGUAGES, LabelLanguage, Labels, as_spoken

_NO_WORD: Final = re.compile(r"[^a-z0-9]+")
_LONGEST_LABEL: Final = 200
_LOCKED: Final = (-1, True)


@dataclass(eq=False)
class TermNeedsLabel(ArchiveError):
    """A term was to be added without words in any language."""

    code: ClassVar[str] = "term_needs_label"


@dataclass(eq=False)
class TermExists(ArchiveError):
    """The vocabulary has a term of that label already; ``term`` is its code."""

    code: ClassVar[str] = "term_exists"
    term: str


@dataclass(eq=False)
class VocabularyClosed(ArchiveError):
    """Rules depend on the codes of this vocabulary, or there is none of that name: it takes no own terms."""

    code: ClassVar[str] = "vocabulary_closed"


class _Snapshot:
    """What was read last, and at which state of the vault."""

    def __init__(self, state: tuple[int, bool], terms: list[VocabularyTerm]) -> None:
        self.state = state
        self.labels: dict[tuple[str, str], dict[LabelLanguage, str]] = {}
        self.standing: dict[str, list[str]] = {}
        for term in terms:
            words = self.labels.setdefault((term.vocabulary, term.term), {})
            for language in LANGUAGES:
                said = str(getattr(term, f"label_{language}"))
                if said and not (term.withdrawn and not term.term.startswith(OWN)):
                    words.setdefault(language, said)
            if not term.withdrawn and term.term.startswith(OWN):
                codes = self.standing.setdefault(term.vocabulary, [])
                codes += [] if term.term in codes else [term.term]


class Terms:
    """Reads and keeps them. What it says of labels is always what the vault says now."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._records = Records(ledger)
        self._snapshot: _Snapshot | None = None

    def spoken(self, language: LabelLanguage) -> LabelLanguage:
        """The language for whoever asks for labels while this vault is open."""
        return as_spoken(language, self)

    def labels_of(self, vocabulary: str, code: str) -> Labels | None:
        """The labels that stand for a code in this vault; None where it has none of its own."""
        return self._read().labels.get((vocabulary, code))

    def codes_of(self, vocabulary: str) -> tuple[str, ...]:
        """The own terms that can be chosen, in the order in which they were added."""
        return tuple(self._read().standing.get(vocabulary, ()))

    def forget(self) -> None:
        """The vault is locked."""
        self._snapshot = _Snapshot(_LOCKED, [])

    def all(self, vocabulary: str = "") -> list[VocabularyTerm]:
        """Every term that was ever added or corrected, withdrawn ones too; of one vocabulary, or of all."""
        where = "" if not vocabulary else "WHERE vocabulary = ?"
        rows = self._ledger.database.rows(
            f"SELECT * FROM vocabulary_term {where} ORDER BY rowid", (vocabulary,) if vocabulary else ()
        )
        return [VocabularyTerm.from_row(row) for row in rows]

    def add(self, vocabulary: type[enum.StrEnum], labels: Labels, *, meaning: str = "") -> VocabularyTerm:
        """A new term; its code is made of its label, the English one where there is one.

        Raises:
            VocabularyClosed, TermNeedsLabel, TermExists. FieldInvalid: a label is too long.
        """
        name = vocabulary.__name__
        words = _cleaned(labels)
        if not takes_terms(name):
            raise VocabularyClosed
        if not words:
            raise TermNeedsLabel
        with self._ledger.database.atomic():
            self._refuse_twice(name, words)
            code = self._free_code(name, next(words[one] for one in LANGUAGES if one in words))
            return self._records.add(
                VocabularyTerm,
                vocabulary=name,
                term=code,
                meaning=meaning.strip(),
                **{f"label_{one}": words.get(one, "") for one in LANGUAGES},
            )

    def correct(self, vocabulary: str, code: str, labels: Labels, *, checked: bool = True) -> VocabularyTerm:
        """Other labels for a code, from the program or own; an empty one gives that of the program back.

        Raises:
            TermNeedsLabel: an own term would have none. TermExists. FieldInvalid: there is no such code.
        """
        words = _cleaned(labels)
        if code.startswith(OWN) and not words:
            raise TermNeedsLabel
        shipped = {one: known_codes(one).get(vocabulary, {}).get(code, "") for one in LANGUAGES}
        changes = {
            f"label_{one}": "" if words.get(one) == shipped[one] else words.get(one, "") for one in LANGUAGES
        }
        with self._ledger.database.atomic():
            self._refuse_twice(vocabulary, words, but=code)
            found = self._ledger.find(VocabularyTerm, "vocabulary = ? AND term = ?", (vocabulary, code))
            if found:
                return self._records.amend(found[0], {**changes, "checked": checked})
            return self._records.add(VocabularyTerm, vocabulary=vocabulary, term=code, checked=checked, **changes)

    def withdraw(self, term: VocabularyTerm, *, reason: str) -> None:
        """It is offered no longer; records that have it keep it, and it stays readable."""
        self._ledger.withdraw(term, reason=reason)

    def _read(self) -> _Snapshot:
        state, found = self._ledger.state_of(VocabularyTerm.entity), self._snapshot
        if found is None or (found.state != state and found.state != _LOCKED):
            try:
                found = _Snapshot(state, self.all())
            except ArchiveError:
                # A label is no place to tell of it: the vault is being locked, or whatever is asked next says it.
                return found or _Snapshot(_LOCKED, [])
            self._snapshot = found
        return found

    def _refuse_twice(self, vocabulary: str, words: Labels, but: str = "") -> None:
        standing: dict[str, dict[LabelLanguage, str]] = {}
        for one in LANGUAGES:
            for code, said in known_codes(one).get(vocabulary, {}).items():
                standing.setdefault(code, {})[one] = said
        for code in self.codes_of(vocabulary):
            standing[code] = dict(self.labels_of(vocabulary, code) or {})
        for code, labels in standing.items():
            same = any(labels.get(one, "").casefold() == words[one].casefold() for one in words)
            if code != but and same:
                raise TermExists(term=code)

    def _free_code(self, vocabulary: str, words: str) -> str:
        stem = _NO_WORD.sub("-", anyascii(words).lower()).strip("-")
        stem = stem[: LONGEST_CODE - len(OWN) - 6].strip("-") or "term"
        taken = {term.term for term in self.all(vocabulary)}
        number, code = 1, f"{OWN}{stem}"
        while code in taken:
            number += 1
            code = f"{OWN}{stem}-{number}"
        return code


def _cleaned(labels: Mapping[LabelLanguage, str]) -> dict[LabelLanguage, str]:
    """Labels on one line without what steers; those that say something."""
    found = {}
    for language, words in labels.items():
        said = " ".join(unicodedata.normalize("NFC", words).split())[:_LONGEST_LABEL]
        if said:
            found[language] = said
    return found
