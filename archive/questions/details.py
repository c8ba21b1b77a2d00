"""Details that may tell who somebody is without the name, and who else in the archive has each of them."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from archive.connection import Database
from archive.fold import fold
from archive.model.people import Person
from archive.questions.cities import Cities
from archive.vocabulary.bodies import RelationKind
from archive.vocabulary.casework import Sex

_EXACT: Final = (
    "{end}_from IS NOT NULL AND {end}_approx = 0 AND {end}_prec IN ('day', 'time')"
    " AND ({end}_to = {end}_from OR ({end}_rel = 'since' AND {end}_to IS NULL))"
)
_OF_STANDING: Final = (
    "WHERE withdrawn_at IS NULL AND subject_entity = 'person'"
    " AND EXISTS (SELECT 1 FROM person WHERE person.id = subject_id AND person.withdrawn_at IS NULL)"
)
_HELD: Final = f"FROM detention_period {_OF_STANDING}"
_SENTENCED: Final = f"FROM sentence {_OF_STANDING}"
_STANDING: Final = "SELECT id FROM person WHERE withdrawn_at IS NULL AND"


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


def details_of(database: Database, person: Person) -> list[tuple[Detail, frozenset[str]]]:
    """Every detail that is recorded of a person, with the ids of all standing people who have it, that one too.

    Two records of what is, or may be, the same person count as that person: they would hide each other.
    """
    same = _same_as(database, person)
    return [(detail, frozenset(people - same | {person.id})) for detail, people in _details(database, person)]


def _same_as(database: Database, person: Person) -> set[str]:
    """Ids of the records that were merged with the person, or that are tied to it as possibly the same."""
    found, ahead = set[str](), {person.id}
    while ahead:
        one = ahead.pop()
        found.add(one)
        ahead |= (
            set(
                database.column(
                    "SELECT other_id FROM person_merge WHERE kept_id = ?1 AND withdrawn_at IS NULL UNION"
                    " SELECT kept_id FROM person_merge WHERE other_id = ?1 AND withdrawn_at IS NULL UNION"
                    " SELECT to_id FROM relation WHERE from_id = ?1 AND kind = ?2 AND withdrawn_at IS NULL UNION"
                    " SELECT from_id FROM relation WHERE to_id = ?1 AND kind = ?2 AND withdrawn_at IS NULL",
                    (one, str(RelationKind.POSSIBLE_SAME)),
                )
            )
            - found
        )
    return found


def _details(database: Database, person: Person) -> Iterator[tuple[Detail, set[str]]]:
    if person.sex is not Sex.NOT_STATED:
        same = database.column(f"{_STANDING} sex = ?", (str(person.sex),))
        yield Detail(Trait.SEX, str(person.sex), coded=True), set(same)
    cities = Cities(database)
    for city in cities.of_person(person.id):
        yield Detail(Trait.CITY, city.words or city.key, coded=False), cities.people_in(city)
    yield from _codes(database, person, Trait.DETENTION_KIND, f"{_HELD} AND kind <> 'kind_not_stated'")
    yield from _days(database, person)
    yield from _family(database, person)
    yield from _codes(database, person, Trait.SENTENCE, _SENTENCED)


def _codes(database: Database, person: Person, trait: Trait, source: str) -> Iterator[tuple[Detail, set[str]]]:
    for kind in database.column(f"SELECT DISTINCT kind {source} AND subject_id = ? ORDER BY kind", (person.id,)):
        same = database.column(f"SELECT subject_id {source} AND kind = ?", (kind,))
        yield Detail(trait, kind, coded=True), set(same)


def _days(database: Database, person: Person) -> Iterator[tuple[Detail, set[str]]]:
    """A day counts only where it is exact, and for the same end of a detention."""
    for end in ("began", "ended"):
        exact = f"{_HELD} AND {_EXACT.format(end=end)}"
        days = f"SELECT DISTINCT {end}_from {exact} AND subject_id = ? ORDER BY 1"
        for day in database.column(days, (person.id,)):
            same = database.column(f"SELECT subject_id {exact} AND {end}_from = ?", (day,))
            yield Detail(Trait.EXACT_DATE, day, coded=True), set(same)


def _family(database: Database, person: Person) -> Iterator[tuple[Detail, set[str]]]:
    folded = fold(person.family)
    if folded:
        texts = database.column("SELECT DISTINCT family FROM person WHERE family <> ''")
        spelled = [text for text in texts if fold(text) == folded]
        marks = ", ".join("?" * len(spelled))
        same = database.column(f"{_STANDING} family IN ({marks})", spelled)
        yield Detail(Trait.FAMILY, person.family, coded=False), set(same)
    if person.dependants.stated:
        columns = {
            name: value
            for name, value in person.dependants.to_columns("dependants").items()
            if name.endswith(("_least", "_most", "_comparison"))
        }
        alike = " AND ".join(f"{name} IS ?" for name in columns)
        same = database.column(f"{_STANDING} {alike}", tuple(columns.values()))
        yield Detail(Trait.FAMILY, person.dependants.text, coded=False), set(same)
