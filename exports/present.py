"""Who is in an export, with or without their consent: for the vault's own register, and for nobody else.

What lets somebody be told "this left with you in it": they appear in it, they speak in it, they gave an exhibit, or
their name stands in a text of it. A name of somebody outside the case counts only as a whole, because single first
names are shared by many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from archive.fold import name_key
from archive.model.people import NameForm
from archive.vault import Vault
from archive.vocabulary.casework import NameKind
from exports.edition import Edition, Presence
from exports.gaps import readings_of_exhibit
from exports.name_guard import SHORTEST_ALONE, NameGuard, stem

_SHORTEST_INSIDE = 6
"""Letters of a name that is found inside a longer word too, as ``NameGuard`` has it."""


def people_present(vault: Vault, edition: Edition) -> Mapping[str, frozenset[Presence]]:
    """Ids of everybody who is in the export, and how. Raises ``VaultLocked`` and what reading an exhibit raises."""
    present = {person_id: set(how) for person_id, how in edition.present.items()}
    texts = [passage.text for passage in edition.passages]
    texts += _texts_let_pass(vault, edition)
    for person_id in _named(vault, texts, edition.close):
        present.setdefault(person_id, set()).add(Presence.NAMED)
    return {person_id: frozenset(how) for person_id, how in present.items()}


def _texts_let_pass(vault: Vault, edition: Edition) -> Iterator[str]:
    """The texts of exhibits in which a person let a name pass; in the others there is none."""
    passed = {one.record for one in edition.spec.overrides if one.gap == "name_in_exhibit"}
    for exhibit in edition.exhibits:
        if exhibit.attached is not None and exhibit.record.code in passed:
            for readings in readings_of_exhibit(vault, exhibit.record.code, exhibit.attached):
                yield from readings


def _named(vault: Vault, texts: Iterable[str], close: frozenset[str]) -> set[str]:
    searched = _Texts(texts)
    found: set[str] = set()
    merges = vault.people.merges()
    for form in vault.ledger.find(NameForm):
        person_id = merges.lead(form.person_id)
        if person_id in found:
            continue
        near = person_id in close
        likely = searched.with_words(name_key(form.form).split(), every=not near)
        if likely:
            guard = _looking_for(form, near=near)
            if any(guard.count(text) for text in likely):
                found.add(person_id)
    return found


class _Texts:
    """Texts by the words in them, so that a name is looked for only where it may stand."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = list(dict.fromkeys(texts))
        self._where: dict[str, set[int]] = defaultdict(set)
        for number, text in enumerate(self._texts):
            for word in name_key(text).split():
                self._where[word].add(number)
        self._words: dict[str, list[str]] = defaultdict(list)
        for word in self._where:
            for part in set(_parts(word)):
                self._words[part].append(word)

    def with_words(self, words: list[str], *, every: bool) -> list[str]:
        """The texts in which one of these words may stand, or every one of them."""
        telling = [stem(word) for word in words if len(word) >= SHORTEST_ALONE]
        places = [self._places(self._words.get(part, ())) for part in telling]
        places = places or [self._places((word,)) for word in words]
        if not places:
            return []
        numbers = set.intersection(*places) if every else set.union(*places)
        return [self._texts[number] for number in numbers]

    def _places(self, words: Iterable[str]) -> set[int]:
        return set().union(*(self._where.get(word, ()) for word in words))


def _looking_for(form: NameForm, *, near: bool) -> NameGuard:
    if near:
        return NameGuard([(form.form, form.kind)], [])
    turned = " ".join(reversed(form.form.split()))
    # A nickname of several words is looked for as a whole only.
    return NameGuard([(form.form, NameKind.NICKNAME), (turned, NameKind.NICKNAME)], [])


def _parts(word: str) -> Iterator[str]:
    """Everything in a word that can be the stem of a name."""
    for end in range(SHORTEST_ALONE, len(word) + 1):
        yield word[:end]
    for at in range(1, len(word) - _SHORTEST_INSIDE + 1):
        for end in range(at + _SHORTEST_INSIDE, len(word) + 1):
            yield word[at:end]
