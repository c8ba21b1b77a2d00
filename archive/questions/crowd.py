"""Sets of many people, one bit for each: what a hundred thousand people share is counted in no time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from archive.connection import Database
from archive.merges import Merges
from archive.vocabulary.bodies import RelationKind

Crowd = int
"""One bit for each person, at the place of the row number of the record that stays."""

_AT_ONCE: Final = 500


class Crowds:
    """Makes crowds in which records of one person, and of what may be the same person as somebody, are that one."""

    def __init__(self, database: Database, person_id: str) -> None:
        self._database = database
        self._merges = Merges.read(database)
        self._lead = self._numbers([self._merges.lead(person_id)])
        same = self._numbers(sorted(self._same_as(person_id)))
        self._same = crowd(same)
        self._own = crowd(self._lead)
        self._standing = crowd(database.column("SELECT rowid FROM person WHERE withdrawn_at IS NULL"))
        self._led = [
            (crowd(self._numbers([other])), crowd(self._numbers([self._merges.lead(other)])))
            for other in self._merges.merged()
        ]

    def of(self, numbers: Iterable[int]) -> Crowd:
        """The standing people with these row numbers; the person asked about is always among them."""
        made = crowd(numbers) & self._standing
        for other, lead in self._led:
            if made & other:
                made = made & ~other | lead
        return made & ~self._same | self._own

    def _numbers(self, ids: Sequence[str]) -> list[int]:
        found = list[int]()
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            found += self._database.column(f"SELECT rowid FROM person WHERE id IN ({marks})", some)
        return found

    def _same_as(self, person_id: str) -> set[str]:
        """Ids of the records that were merged with the person, or that are tied to it as possibly the same."""
        found, ahead = set[str](), {person_id}
        while ahead:
            one = ahead.pop()
            found.add(one)
            ahead.update(self._merges.together(one))
            ahead.update(
                self._database.column(
                    "SELECT to_id FROM relation WHERE from_id = ?1 AND kind = ?2 AND withdrawn_at IS NULL UNION"
                    " SELECT from_id FROM relation WHERE to_id = ?1 AND kind = ?2 AND withdrawn_at IS NULL",
                    (one, str(RelationKind.POSSIBLE_SAME)),
                )
            )
            ahead -= found
        return found


def crowd(numbers: Iterable[int]) -> Crowd:
    """The bits at these places."""
    wanted = list(numbers)
    bits = bytearray((max(wanted, default=0) >> 3) + 1)
    for one in wanted:
        bits[one >> 3] |= 1 << (one & 7)
    return int.from_bytes(bits, "little")
