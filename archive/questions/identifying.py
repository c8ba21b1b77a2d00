"""What identifies a person without the name: which details, alone or together, nobody else in the archive has.

Counted is what is recorded here. The world outside is larger, and somebody out there may know more: a combination
that is found identifies among the people of this archive, and where none is found that is no proof of safety.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from archive.connection import Database
from archive.model.people import Person
from archive.questions.crowd import Crowd
from archive.questions.details import Detail, Trait, details_of

MOST_LOOKED_AT: Final = 50_000
"""So many combinations are counted for one person, the shorter ones first."""


@dataclass(frozen=True)
class Combination:
    """Details of one person, each about another thing, and how many people of the archive have all of them."""

    details: tuple[Detail, ...]
    people: int

    @property
    def traits(self) -> tuple[Trait, ...]:
        """What the details are about."""
        return tuple(detail.trait for detail in self.details)


@dataclass(frozen=True)
class Identifying:
    """The answer for one person."""

    single: tuple[Combination, ...]
    """Every detail by itself, the rarest first."""
    unique: tuple[Combination, ...]
    """The shortest combinations that nobody else has: without any one of their details, somebody else would."""
    complete: bool
    """Whether every combination was counted; there may be more of ``unique`` where not."""

    fewest: int | None
    """How many people share whatever combination the fewest share; ``None``: no detail is recorded."""


def identifying(database: Database, person: Person) -> Identifying:
    """What identifies the person among all standing people of the archive."""
    known = details_of(database, person)
    single = [Combination((detail,), people.bit_count()) for detail, people in known]
    unique, fewest, left = list[Combination](), list[int](), MOST_LOOKED_AT
    # The people who have a combination, by the places of its details.
    longer: dict[tuple[int, ...], Crowd] = {(place,): people for place, (_, people) in enumerate(known)}
    while longer:
        counts = {places: people.bit_count() for places, people in longer.items()}
        fewest += counts.values()
        unique += [
            Combination(tuple(known[place][0] for place in places), 1)
            for places, count in counts.items()
            if count == 1
        ]
        # Only what somebody else has too is made longer.
        shared = {places: people for places, people in longer.items() if counts[places] > 1}
        longer = dict(islice(_made_longer(known, shared), max(left, 0)))
        left -= len(longer)
    return Identifying(
        single=tuple(sorted(single, key=lambda one: one.people)),
        unique=tuple(unique),
        complete=left > 0,
        fewest=min(fewest, default=None),
    )


def _made_longer(
    known: Sequence[tuple[Detail, Crowd]], shared: Mapping[tuple[int, ...], Crowd]
) -> Iterator[tuple[tuple[int, ...], Crowd]]:
    """Each combination with one detail more about another thing, where none of its parts identifies already."""
    for places, people in shared.items():
        about = {known[place][0].trait for place in places}
        for place in range(places[-1] + 1, len(known)):
            detail, others = known[place]
            made = (*places, place)
            if detail.trait not in about and all(made[:one] + made[one + 1 :] in shared for one in range(len(made))):
                yield made, people & others
