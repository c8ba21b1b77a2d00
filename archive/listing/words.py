"""Records of a kind that hold words, by code, by their own words, by a name, or by what they are part of."""

from __future__ import annotations

from typing import Final

from archive.ledger import Ledger
from archive.listing.wanted import LISTED_CLASSES
from archive.model.fields import Record
from archive.model.organisations import PublicName
from archive.records import Records
from archive.search import Search

MOST_BY_CODE: Final = 200
MOST_HITS: Final = 20_000
"""How many a list finds by words: far more than anybody reads, and so that other conditions narrow them truly."""


class Words:
    """Finds ids; class D and E of a record are no reason to find it in a list."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def found(self, kind: type[Record], untrusted_words: str, *, limit: int = 200) -> list[str]:
        """The best first; the code is matched from its beginning."""
        words = untrusted_words.strip()
        if not words:
            return []
        found: list[str] = []
        if any(spec.name == "code" for spec in kind.specs()):
            order = f"code LIMIT {MOST_BY_CODE}"
            found += self._ledger.ids(kind, "code LIKE ?", (f"{words.upper()}%",), order=order)
        if all(spec.sensitivity in LISTED_CLASSES for spec in kind.specs() if spec.searched):
            found += self._by_words(kind, words, limit)
        found += self._parts_of(kind, words)
        return list(dict.fromkeys(found))

    def _by_words(self, kind: type[Record], words: str, limit: int) -> list[str]:
        found: list[str] = []
        search = Search(self._ledger.database)
        for hit in search.find(words, limit=limit, entities=(kind.entity, PublicName.entity)):
            if hit.entity == kind.entity:
                found.append(hit.entity_id)
            else:
                name = self._ledger.get(PublicName, hit.entity_id)
                found += [name.owner_id] if name.owner_entity == kind.entity else []
        return found

    def _parts_of(self, kind: type[Record], words: str) -> list[str]:
        """What names the record of that code as what it is part of."""
        whole = Records(self._ledger).by_code(words)
        if whole is None:
            return []
        fields = [
            spec.name
            for spec in kind.specs()
            if spec.fixed and spec.refers == whole.entity and spec.sensitivity in LISTED_CLASSES
        ]
        return [one for name in fields for one in self._ledger.ids(kind, f'"{name}" = ?', (whole.id,))]
