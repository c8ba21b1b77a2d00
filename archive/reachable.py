"""Whether a text leads to a source without naming anybody: it speaks of the only relative, the only lawyer of a case.

What is found are words, in any of the three languages; what they say of whom is for a person to read. None found is
no proof that nobody can be recognised.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from archive.ledger import Ledger
from archive.model.organisations import Relation
from archive.model.people import Involvement, Person
from archive.model.testimony import Testimony
from archive.vocabulary.bodies import RelationKind
from archive.vocabulary.casework import Role
from archive.vocabulary.testimony import Connection


class Tie(enum.StrEnum):
    """What somebody is to the people of a case, as a text may call them without a name."""

    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    RELATIVE = "relative"
    """Any of those above too."""
    LAWYER = "lawyer"


KIN: Final = (Tie.SPOUSE, Tie.PARENT, Tie.CHILD, Tie.SIBLING, Tie.RELATIVE)
HIDDEN_ROLES: Final = frozenset({Role.SOURCE, Role.INTERVIEWER, Role.INTERPRETER})
"""Who has one of these told us something, or helped to hear it."""

_WORDS: Final[Mapping[Tie, str]] = MappingProxyType(
    {
        Tie.SPOUSE: "wife wives husband spouse widow жена жену жены жене женой муж мужа мужу мужем супруг"
        " вдова вдове вдову вдовец әйелі әйелін әйеліне әйелінің күйеу жұбай зайыб",
        Tie.PARENT: "mother father parent mum dad мать матери матерью мама мамы маме отец отца отцу отцом родител"
        " анасы анам әкесі әкем әкең ата-ана",
        Tie.CHILD: "son sons daughter сын сына сыну сыном дочь дочери дочка дочку ұлы ұлым қызы қызым",
        Tie.SIBLING: "brother sister брат брата брату братом братья сестр ағасы ағам інісі әпкесі әпкем"
        " қарындас сіңлі бауыр",
        Tie.RELATIVE: "relative cousin uncle aunt aunts nephew niece родственни родня дядя дяди тётя тёти тетя"
        " племянни туыс туысы туысқан жиен нағашы",
        Tie.LAWYER: "lawyer attorney advocate counsel адвокат защитник юрист қорғаушы заңгер",
    }
)
"""How each is called: beginnings of words, so that endings do not matter. Short ones count only as they stand."""
_WHOLE_UP_TO: Final = 4
"""Letters. What is so short stands at the beginning of too many other words."""

_KINDS: Final[Mapping[RelationKind, Tie]] = MappingProxyType(
    {
        RelationKind.SPOUSE: Tie.SPOUSE,
        RelationKind.PARENT: Tie.PARENT,
        RelationKind.CHILD: Tie.CHILD,
        RelationKind.SIBLING: Tie.SIBLING,
        RelationKind.OTHER_RELATIVE: Tie.RELATIVE,
        RelationKind.GUARDIAN: Tie.RELATIVE,
        RelationKind.LAWYER_OF: Tie.LAWYER,
    }
)
_OTHER_SIDE: Final[Mapping[RelationKind, Tie]] = MappingProxyType(
    {
        RelationKind.SPOUSE: Tie.SPOUSE,
        RelationKind.PARENT: Tie.CHILD,
        RelationKind.CHILD: Tie.PARENT,
        RelationKind.SIBLING: Tie.SIBLING,
        RelationKind.OTHER_RELATIVE: Tie.RELATIVE,
        RelationKind.CLIENT: Tie.LAWYER,
    }
)


def ties_in(text: str) -> frozenset[Tie]:
    """What a text calls somebody by."""
    words = {word.strip(".,;:!?()[]«»“”\"'’–—…") for word in text.casefold().split()}
    return frozenset(tie for tie, called in _CALLED.items() if any(_stands(one, words) for one in called))


def _stands(called: str, words: Collection[str]) -> bool:
    if len(called) <= _WHOLE_UP_TO:
        return called in words
    return any(word.startswith(called) for word in words)


_CALLED: Final[Mapping[Tie, tuple[str, ...]]] = MappingProxyType(
    {tie: tuple(called.casefold().split()) for tie, called in _WORDS.items()}
)


class Reachable:
    """Who of a case a text leads to. ``hidden``: whom nothing may lead to; ``named``: who is told by name anyway."""

    def __init__(
        self,
        ledger: Ledger,
        involved: Iterable[Involvement],
        testimonies: Iterable[Testimony],
        hidden: Collection[str],
        named: Collection[str] = (),
    ) -> None:
        self._hidden = frozenset(hidden) - frozenset(named)
        self._who: dict[Tie, set[str]] = defaultdict(set)
        there = set(self._hidden)
        for one in involved:
            there.add(one.person_id)
            if one.role is Role.RELATIVE:
                self._who[Tie.RELATIVE].add(one.person_id)
            elif one.role in (Role.LAWYER, Role.DEFENDER):
                self._who[Tie.LAWYER].add(one.person_id)
        for testimony in testimonies:
            if testimony.witness_id is None:
                continue
            there.add(testimony.witness_id)
            if testimony.connection is Connection.RELATIVE:
                self._who[Tie.RELATIVE].add(testimony.witness_id)
            elif testimony.connection is Connection.LAWYER:
                self._who[Tie.LAWYER].add(testimony.witness_id)
        self._related(ledger, there)
        for people in self._who.values():
            people -= set(named)

    def ties(self, text: str) -> frozenset[Tie]:
        """By what the text leads to somebody hidden: nobody else of the case is called so."""
        if not self._hidden:
            return frozenset()
        return frozenset(tie for tie in ties_in(text) if len(self._so_called(tie)) == 1 and self._leads(tie))

    def _leads(self, tie: Tie) -> bool:
        return not self._hidden.isdisjoint(self._so_called(tie))

    def _so_called(self, tie: Tie) -> set[str]:
        """Whoever may be meant: those known to be just that, or else every relative."""
        if tie is Tie.RELATIVE:
            return set().union(*(self._who[one] for one in KIN))
        if self._who[tie] or tie is Tie.LAWYER:
            return self._who[tie]
        return self._who[Tie.RELATIVE]

    def _related(self, ledger: Ledger, there: set[str]) -> None:
        ids = sorted(there)
        marks = ", ".join("?" * len(ids))
        for one in ledger.find(Relation, f"from_id IN ({marks}) AND to_id IN ({marks})", (*ids, *ids)) if ids else ():
            if one.from_entity == one.to_entity == Person.entity:
                for kinds, person_id in ((_KINDS, one.from_id), (_OTHER_SIDE, one.to_id)):
                    if one.kind in kinds:
                        self._who[kinds[one.kind]].add(person_id)
