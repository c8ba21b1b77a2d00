"""The ids of the records that a list wants, in its order. Rows are read page by page by whoever shows them."""

from __future__ import annotations

from archive.clock import Clock
from archive.ledger import Ledger
from archive.listing.alphabet import in_alphabet
from archive.listing.conditions import Builder
from archive.listing.order import in_python, terms
from archive.listing.wanted import HoldsWords, Wanted
from archive.listing.words import MOST_HITS, Words
from archive.merges import Merges
from archive.model.fields import Record
from archive.model.people import Person
from archive.sensitivity import every_unshown


class Listing:
    """Answers for one vault. Every method may be called on a worker thread."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def ids(self, wanted: Wanted) -> list[str]:
        """Everything that fits; a person with several codes once. Words alone give the best first, as a search does.

        Raises:
            FieldNotListed: no list asks or sorts by that field. FilterNotFor: nor in that way of this kind.
        """
        found = self._fitting(wanted)
        merges = Merges.read(self._ledger.database) if wanted.kind is Person else None
        return merges.standing(found) if merges else found

    def _fitting(self, wanted: Wanted) -> list[str]:
        kind, conditions = wanted.kind, wanted.conditions
        builder = Builder(self._ledger, kind, self._clock.now().date())
        where = builder.where(conditions)
        by_words = in_python(kind, wanted.order)
        order = terms(kind, None if by_words is not None else wanted.order)
        if by_words is None or wanted.order is None:
            found = self._column(f'SELECT id FROM "{kind.entity}" WHERE {where} ORDER BY {order}', builder)
            words = next((one for one in conditions if isinstance(one, HoldsWords)), None)
            return found if words is None or wanted.order is not None else self._best_first(kind, words, found)
        sql = f'SELECT id, "{by_words.name}" FROM "{kind.entity}" WHERE {where} ORDER BY {order}'
        said = self._ledger.database.pairs(sql, builder.parameters)
        untold = every_unshown(self._ledger.database)  # where it stands would tell its words
        if untold:
            said = [(one, "" if one in untold else words) for one, words in said]
        return in_alphabet(said, descending=wanted.order.descending)

    def _best_first(self, kind: type[Record], words: HoldsWords, found: list[str]) -> list[str]:
        standing = set(found)
        return [one for one in Words(self._ledger).found(kind, words.words, limit=MOST_HITS) if one in standing]

    def _column(self, sql: str, builder: Builder) -> list[str]:
        return [str(one) for one in self._ledger.database.column(sql, builder.parameters)]
