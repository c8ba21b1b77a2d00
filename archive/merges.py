"""Records of people that are one person: to which of them every code leads.

A merge changes no reference. What names either record goes on doing so, and every reading asks here whom it means;
so a merge is taken back by withdrawing it, and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from archive.connection import Database

_MERGES: Final = (
    "SELECT m.kept_id, m.other_id, k.code AS kept_code, o.code AS other_code,"
    " k.withdrawn_at IS NULL AS kept_stands, o.withdrawn_at IS NULL AS other_stands FROM person_merge AS m"
    " LEFT JOIN person AS k ON k.id = m.kept_id LEFT JOIN person AS o ON o.id = m.other_id"
    " WHERE m.withdrawn_at IS NULL ORDER BY m.rowid"
)


class Merges:
    """What the merges that stood at one moment say. Read anew for every question: merges come and go."""

    def __init__(self, together: Mapping[str, tuple[str, ...]], codes: Mapping[str, str]) -> None:
        """Made by ``read``: the records of one person by the id of each, that which stays first, and codes."""
        self._together = together
        self._codes = codes

    @classmethod
    def read(cls, database: Database) -> Merges:
        """All merges that stand. Where there are none, this is one look into an empty table."""
        together: dict[str, list[str]] = {}
        codes: dict[str, str] = {}
        stays: dict[str, str] = {}
        gone: set[str] = set()
        others: set[str] = set()
        for row in database.rows(_MERGES):
            kept, other = row["kept_id"], row["other_id"]
            codes |= {kept: row["kept_code"] or "", other: row["other_code"] or ""}
            gone |= {one for one, stands in ((kept, row["kept_stands"]), (other, row["other_stands"])) if not stands}
            others.add(other)
            one, two = together.setdefault(kept, [kept]), together.setdefault(other, [other])
            if one is not two:
                one += two
                together |= dict.fromkeys(two, one)
            stays |= dict.fromkeys(one, str(kept))
        leading: dict[str, tuple[str, ...]] = {}
        for person_id, members in together.items():
            if person_id not in leading:
                ordered = _ordered(members, stays[person_id], others, gone)
                leading |= dict.fromkeys(ordered, ordered)
        return cls(leading, codes)

    def lead(self, person_id: str) -> str:
        """The record to which that of a person leads: itself, unless it was merged into another."""
        together = self._together.get(person_id)
        return together[0] if together else person_id

    def code(self, person_id: str, own: str) -> str:
        """The code of that record; ``own`` is the code of the record asked about."""
        return self._codes.get(self.lead(person_id), own)

    def code_of(self, person_id: str) -> str:
        """The own code of a record that was merged or stays; empty for any other."""
        return self._codes.get(person_id, "")

    def together(self, person_id: str) -> tuple[str, ...]:
        """Every record of the same person, the one that stays first."""
        return self._together.get(person_id, (person_id,))

    def merged(self) -> list[str]:
        """Ids of all records that stand for nobody by themselves any more."""
        return [one for one in self._together if self.led_elsewhere(one)]

    def led_elsewhere(self, person_id: str) -> bool:
        """Whether the record stands for nobody by itself any more."""
        return self.lead(person_id) != person_id

    def standing(self, ids: Iterable[str]) -> list[str]:
        """Each person once, in the order in which the first of the records came."""
        return list(dict.fromkeys(map(self.lead, ids))) if self._together else list(dict.fromkeys(ids))

    def without_merged(self, ids: Iterable[str]) -> list[str]:
        """Those that stand for themselves, in their order."""
        return [one for one in ids if not self.led_elsewhere(one)] if self._together else list(ids)

    def __bool__(self) -> bool:
        return bool(self._together)


def _ordered(members: list[str], last_kept: str, others: set[str], gone: set[str]) -> tuple[str, ...]:
    """The one that stays first: it stands, and by the merges it stays; the latest of them decides between two."""

    def place(person_id: str) -> tuple[bool, bool, bool]:
        return person_id in gone, person_id in others, person_id != last_kept

    first = min(members, key=place)
    return (first, *(one for one in members if one != first))
