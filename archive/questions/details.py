"""Details that may tell who somebody is without the name, and who else in the archive has each of them."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from archive.connection import Database
from archive.fold import fold
from archive.merges import Merges
from archive.model.people import Person
from archive.questions.cities import Cities
from archive.questions.crowd import Crowd, Crowds
from archive.vocabulary.casework import Sex

_EXACT: Final = (
    "{end}_from IS NOT NULL AND {end}_approx = 0 AND {end}_prec IN ('day', 'time')"
    " AND ({end}_to = {end}_from OR ({end}_rel = 'since' AND {end}_to IS NULL))"
)
_OF_PEOPLE: Final = "WHERE r.withdrawn_at IS NULL AND r.subject_entity = 'person'"
_PEOPLE: Final = "SELECT rowid FROM person WHERE"
"""Who of them stands is asked once for all: so an index alone answers."""


class Trait(enum.StrEnum):
    """What a detail is about: what a report gives also where it leaves the name out (``domain-model`` 5)."""

    SEX = "sex"
    CITY = "city"
    """Where somebody lives or was held."""
    DETENTION_KIND = "detention_kind"
    EXACT_DATE = "exact_date"
    """A day on which somebody was detained or released."""
    FAMILY = "family"
    SENTENCE = "sentence"


@dataclass(frozen=True)
class Detail:
    """One thing that is known of somebody."""

    trait: Trait
    value: str
    """A code, an ISO day, or words as they are written, which may name somebody or a home."""
    coded: bool
    """Whether the value is a code or a day, and so names nobody."""


def details_of(database: Database, person: Person) -> list[tuple[Detail, Crowd]]:
    """Every detail that is recorded of a person, with everybody who has it, that one too.

    Records that were merged are one person, with the details of all of them. What may be the same person as the one
    asked about counts as that person: the two would hide each other.
    """
    crowds = Crowds(database, person.id)
    ids = Merges.read(database).together(person.id)
    # Two records of one person may say the same.
    return list(dict.fromkeys((detail, crowds.of(numbers)) for detail, numbers in _Details(database, ids).all()))


class _Details:
    """What is recorded under the codes of one person; each detail with the row numbers of all who have it."""

    def __init__(self, database: Database, ids: Sequence[str]) -> None:
        self._database = database
        self._ids = tuple(ids)
        self._here = f"({', '.join('?' * len(ids))})"

    def all(self) -> Iterator[tuple[Detail, list[int]]]:
        records = [
            Person.from_row(row)
            for row in self._database.rows(f"SELECT * FROM person WHERE id IN {self._here}", self._ids)
        ]
        for person in records:
            if person.sex is not Sex.NOT_STATED:
                same = self._database.column(f"{_PEOPLE} sex = ?", (str(person.sex),))
                yield Detail(Trait.SEX, str(person.sex), coded=True), same
        cities = Cities(self._database)
        for city in cities.of_person(self._ids):
            yield Detail(Trait.CITY, city.words or city.key, coded=False), cities.people_in(city)
        yield from self._codes(Trait.DETENTION_KIND, "detention_period", " AND r.kind <> 'kind_not_stated'")
        yield from self._days()
        for person in records:
            yield from self._family(person)
        yield from self._codes(Trait.SENTENCE, "sentence")

    def _of_subject(self, column: str, table: str, more: str) -> list[str]:
        """The values that the person's own rows have."""
        sql = f"SELECT DISTINCT r.{column} FROM {table} AS r {_OF_PEOPLE}{more} AND r.subject_id IN {self._here}"
        return self._database.column(f"{sql} ORDER BY 1", self._ids)

    def _everybody(self, column: str, table: str, more: str, value: str) -> list[int]:
        """Whoever has that value too."""
        return self._database.column(
            f"SELECT p.rowid FROM {table} AS r JOIN person AS p ON p.id = r.subject_id {_OF_PEOPLE}{more}"
            f" AND r.{column} = ?",
            (value,),
        )

    def _codes(self, trait: Trait, table: str, more: str = "") -> Iterator[tuple[Detail, list[int]]]:
        for kind in self._of_subject("kind", table, more):
            yield Detail(trait, kind, coded=True), self._everybody("kind", table, more, kind)

    def _days(self) -> Iterator[tuple[Detail, list[int]]]:
        """A day counts only where it is exact, and for the same end of a detention."""
        for end in ("began", "ended"):
            exact = f" AND {_EXACT.format(end=f'r.{end}')}"
            for day in self._of_subject(f"{end}_from", "detention_period", exact):
                same = self._everybody(f"{end}_from", "detention_period", exact, day)
                yield Detail(Trait.EXACT_DATE, day, coded=True), same

    def _family(self, person: Person) -> Iterator[tuple[Detail, list[int]]]:
        folded = fold(person.family)
        if folded:
            texts = self._database.column("SELECT DISTINCT family FROM person WHERE family <> ''")
            spelled = [text for text in texts if fold(text) == folded]
            marks = ", ".join("?" * len(spelled))
            same = self._database.column(f"{_PEOPLE} family IN ({marks})", spelled)
            yield Detail(Trait.FAMILY, person.family, coded=False), same
        if person.dependants.stated:
            columns = {
                name: value
                for name, value in person.dependants.to_columns("dependants").items()
                if name.endswith(("_least", "_most", "_comparison"))
            }
            alike = " AND ".join(f"{name} IS ?" for name in columns)
            same = self._database.column(f"{_PEOPLE} {alike}", tuple(columns.values()))
            yield Detail(Trait.FAMILY, person.dependants.text, coded=False), same
