"""Pairs of people who may be one: of the same name in any alphabet and spelling, of nearly the same, or marked so.

Names are all that is looked at, and no pair is more than a question for a person. A pair of which somebody recorded
that it is not one person is not proposed again.
"""

from __future__ import annotations

import enum
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from archive.connection import Database
from archive.fold import similar_keys
from archive.merges import Merges
from archive.vocabulary.bodies import RelationKind
from crypto.jobs import CancelToken

MOST_PAIRS: Final = 500
"""So many are proposed at once; whoever decided them is shown the next."""
MOST_IN_BLOCK: Final = 60
"""Of a name that more people have than this, no pairs are made: the name alone says nothing of any two of them."""
_EDITED: Final = 6
"""Letters from which on a word may differ by one (``archive.fold``)."""


class Why(enum.StrEnum):
    """Why two people are shown side by side, the strongest reason first."""

    MARKED = "marked"
    SAME_NAME = "same_name"
    NEAR_NAME = "near_name"
    CHOSEN = "chosen"
    """A person chose the two."""


@dataclass(frozen=True)
class Pair:
    """Two people, by the records that stay."""

    one_id: str
    other_id: str
    why: Why


@dataclass(frozen=True)
class Alike:
    """The pairs, and whether there are more than are given."""

    pairs: tuple[Pair, ...]
    more: bool


def alike(database: Database, person_id: str = "", token: CancelToken | None = None) -> Alike:
    """Everybody who may be the same as somebody else, or as one person. Raises ``Cancelled``."""
    merges = Merges.read(database)
    wanted = merges.lead(person_id) if person_id else ""
    found: dict[tuple[str, str], Why] = {}
    apart = set(_marked(database, merges, RelationKind.NOT_SAME))

    def propose(pair: tuple[str, str], why: Why) -> None:
        if pair[0] != pair[1] and pair not in apart and (not wanted or wanted in pair):
            found.setdefault(pair, why)

    for pair in _marked(database, merges, RelationKind.POSSIBLE_SAME):
        propose(pair, Why.MARKED)
    keys = _keys(database, merges)
    more = False
    for block in _blocks(keys, token):
        if len(block) > MOST_IN_BLOCK:
            more = True
            continue
        for (one, key), (other, other_key) in itertools.combinations(block, 2):
            pair = (min(one, other), max(one, other))
            if pair in found:
                if key == other_key and found[pair] is Why.NEAR_NAME:
                    found[pair] = Why.SAME_NAME
            elif key == other_key:
                propose(pair, Why.SAME_NAME)
            elif _near(key, other_key):
                propose(pair, Why.NEAR_NAME)
    ranks = list(Why)
    ordered = sorted(found, key=lambda pair: (ranks.index(found[pair]), pair))
    return Alike(tuple(Pair(*pair, found[pair]) for pair in ordered[:MOST_PAIRS]), more or len(ordered) > MOST_PAIRS)


def _near(one: str, other: str) -> bool:
    """As ``similar_keys``, sooner for most of those that are not: in a block only one of as many words differs."""
    if one.count(" ") == other.count(" ") and abs(len(one) - len(other)) > 1 and "zh" not in one + other:
        return False
    return similar_keys(one, other)


def _marked(database: Database, merges: Merges, kind: RelationKind) -> Iterator[tuple[str, str]]:
    for row in database.rows(
        "SELECT r.from_id, r.to_id FROM relation AS r JOIN person AS f ON f.id = r.from_id"
        " JOIN person AS t ON t.id = r.to_id WHERE r.withdrawn_at IS NULL AND r.kind = ?"
        " AND r.from_entity = 'person' AND r.to_entity = 'person'"
        " AND f.withdrawn_at IS NULL AND t.withdrawn_at IS NULL ORDER BY r.rowid",
        (str(kind),),
    ):
        one, other = merges.lead(row["from_id"]), merges.lead(row["to_id"])
        yield min(one, other), max(one, other)


def _keys(database: Database, merges: Merges) -> list[tuple[str, str]]:
    """Each form of a name as it is looked up, with the person whose it is."""
    rows = database.rows(
        "SELECT k.person_id, k.key FROM name_key AS k JOIN person AS p ON p.id = k.person_id"
        " WHERE p.withdrawn_at IS NULL AND k.key <> '' ORDER BY k.person_id, k.key"
    )
    return list(dict.fromkeys((merges.lead(row["person_id"]), row["key"]) for row in rows))


def _blocks(keys: list[tuple[str, str]], token: CancelToken | None) -> Iterator[list[tuple[str, str]]]:
    """Groups in which every pair of similar names meets at least once, far fewer pairs than there are."""
    blocks: dict[int, int | list[int]] = {}
    for place, (_, key) in enumerate(keys):
        for mark in set(_marks(key)):
            known = blocks.setdefault(mark, place)
            if isinstance(known, list):
                known.append(place)
            elif known != place:
                blocks[mark] = [known, place]
        if place % 4096 == 0 and token is not None:
            token.check()
    for number, members in enumerate(blocks.values()):
        if isinstance(members, list):
            yield [keys[place] for place in members]
        if number % 256 == 0 and token is not None:
            token.check()


def _marks(key: str) -> Iterable[int]:
    """What two similar names have in common: two equal words, or one equal word and an end of the other.

    One letter more, fewer, different or swapped leaves the beginning or the end of a word as it is.
    """
    words = key.split()[:6]
    if len(words) == 1:
        yield from (hash(("alone", part)) for part in (*_whole(words[0]), *_ends(words[0])))
        return
    for one, other in itertools.combinations(words, 2):
        ones, others = _whole(one), _whole(other)
        pairs = [*itertools.product(ones, (*others, *_ends(other))), *itertools.product(_ends(one), others)]
        yield from (hash((min(pair), max(pair))) for pair in pairs)


def _whole(word: str) -> tuple[str, ...]:
    """A first ``zh`` is read as ``i`` too (``archive.fold``)."""
    return (word, f"i{word[2:]}") if word.startswith("zh") else (word,)


def _ends(word: str) -> Iterator[str]:
    """Beginnings and ends of which a word that differs by one letter has one, with signs that no word has.

    The shorter of the two words decides how long they are; this one may be it, or be the longer.
    """
    for length in (len(word), len(word) - 1):
        if length >= _EDITED:
            half = (length - 2) // 2
            yield f"{length}:{word[:half]}-"
            yield f"{length}:-{word[-half:]}"
