"""In which city somebody lives or was held, whether a place is linked or only its words are written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from archive.connection import Database
from archive.fold import fold
from archive.questions.codes import code_in
from archive.vocabulary.bodies import PlaceKind

_SETTLEMENTS: Final = (PlaceKind.CITY, PlaceKind.VILLAGE)

_LIVE: Final = "SELECT p.rowid FROM person AS p WHERE p.{column} IN ({marks})"
_HELD: Final = (
    "SELECT p.rowid FROM detention_period AS d JOIN person AS p ON p.id = d.subject_id WHERE d.withdrawn_at IS NULL"
    " AND d.subject_entity = 'person' AND d.{column} IN ({marks})"
)


@dataclass(frozen=True)
class City:
    """A place with everything in it and every form of its name, or only words that stand for one."""

    key: str
    """Code of the place, or the folded words."""
    words: str
    places: frozenset[str]
    names: frozenset[str]
    """Folded."""


class Cities:
    """Looks cities up; what it has read of places holds for as long as it lives."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_person(self, ids: Sequence[str]) -> list[City]:
        """Where the person lives, and where the person was held, by the ids of the person's records."""
        here = ", ".join("?" * len(ids))
        rows = self._database.rows(
            f"SELECT residence_id AS place, residence AS words FROM person WHERE id IN ({here}) UNION"
            " SELECT place_id, place FROM detention_period WHERE withdrawn_at IS NULL"
            f" AND subject_entity = 'person' AND subject_id IN ({here})",
            (*ids, *ids),
        )
        found = dict[str, City]()
        for row in rows:
            city = self._linked(row["place"]) if row["place"] in self._parents else self._written(row["words"])
            if city is not None:
                found[city.key] = city
        return [found[key] for key in sorted(found)]

    def people_in(self, city: City) -> list[int]:
        """Row numbers of all people who live there or were held there, of withdrawn ones too; some of them twice."""
        found = list[int]()
        for sql, table, place, words in (
            (_LIVE, "person", "residence_id", "residence"),
            (_HELD, "detention_period", "place_id", "place"),
        ):
            spelled = [text for text in self._texts(table, words) if fold(text) in city.names]
            for column, values in ((place, sorted(city.places)), (words, spelled)):
                for some in _in_portions(values):
                    marks = ", ".join("?" * len(some))
                    found += self._database.column(sql.format(column=column, marks=marks), some)
        return found

    def _texts(self, table: str, column: str) -> list[str]:
        return self._database.column(
            f"SELECT DISTINCT {column} FROM {table} WHERE {column} <> ''"
        )

    @cached_property
    def _parents(self) -> dict[str, tuple[str | None, PlaceKind, str]]:
        """Of every place: what it is in, its kind and its code."""
        rows = self._database.rows("SELECT id, parent_id, kind, code FROM place WHERE withdrawn_at IS NULL")
        return {row["id"]: (row["parent_id"], code_in(row, "kind", PlaceKind, "place"), row["code"]) for row in rows}

    @cached_property
    def _forms(self) -> dict[str, list[str]]:
        found = defaultdict[str, list[str]](list)
        for row in self._database.rows(
            "SELECT owner_id, form FROM public_name WHERE withdrawn_at IS NULL AND owner_entity = 'place'"
            " ORDER BY rowid"
        ):
            found[row["owner_id"]].append(row["form"])
        return found

    def _linked(self, place_id: str) -> City:
        """The settlement that a place is in; where there is none, the place itself."""
        chain = self._chain(place_id)
        city = next((one for one in chain if self._parents[one][1] in _SETTLEMENTS), place_id)
        forms = self._forms.get(city, [])
        within = frozenset(one for one in self._parents if city in self._chain(one))
        return City(self._parents[city][2], forms[0] if forms else "", within, _folded(forms))

    def _written(self, words: str) -> City | None:
        """The settlement that has that name, or the words alone."""
        folded = fold(words)
        if not folded:
            return None
        for place, (_, kind, _) in self._parents.items():
            if kind in _SETTLEMENTS and folded in _folded(self._forms.get(place, ())):
                return self._linked(place)
        return City(folded, words, frozenset(), frozenset((folded,)))

    def _chain(self, place_id: str) -> list[str]:
        """The place and what it is in, the nearest first; a circle ends where it begins again."""
        chain = list[str]()
        one: str | None = place_id
        while one is not None and one in self._parents and one not in chain:
            chain.append(one)
            one = self._parents[one][0]
        return chain


def _folded(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(form) for form in forms) - {""}


def _in_portions(values: list[str]) -> Iterable[list[str]]:
    return (values[start : start + 500] for start in range(0, len(values), 500))
