"""Searching everything: which records hold the words, by kind; never the words around them."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.people import NameForm, Person
from archive.model.testimony import Testimony, TextVersion
from archive.search import Hit
from archive.vault import Vault

R = TypeVar("R", bound=Record)

MOST = 500
"""Hits that are looked at; whoever needs more types another word."""
_AT_ONCE = 200


class Found(enum.StrEnum):
    """The kinds of record that an answer is grouped by, in their order on the screen."""

    CASE = "case"
    PERSON = "person"
    EVENT = "event"
    TESTIMONY = "testimony"
    EVIDENCE = "evidence"


@dataclass(frozen=True)
class FoundLine:
    """One record: its code, and a title only where a title can be trusted to name nobody."""

    id: str
    kind: Found
    code: str
    title: str
    dated: PartialDate | None
    page: str
    """The page that shows it."""
    target: str
    """What that page is asked to show; for an event a case it belongs to."""
    content_warning: bool = False


@dataclass(frozen=True)
class Answer:
    """What was found. ``more``: there was more than is shown."""

    query: str
    lines: tuple[FoundLine, ...]
    more: bool

    def counts(self) -> Mapping[Found, int]:
        """How many of each kind."""
        counted = dict.fromkeys(Found, 0)
        for line in self.lines:
            counted[line.kind] += 1
        return MappingProxyType(counted)


class Finder:
    """Answers one query after another. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def find(self, untrusted_query: str) -> Answer:
        """Every record that holds all words in any spelling, each once, grouped by kind.

        A name or a file's own name leads to its person or item, and is not itself in the answer.
        """
        hits = self._vault.search.find(untrusted_query, limit=MOST)
        lines = [
            *self._cases(_ids(hits, CaseFile)),
            *self._people([*_ids(hits, Person), *self._owners(hits, NameForm, "person_id")]),
            *self._events(_ids(hits, Event)),
            *self._testimonies([*_ids(hits, Testimony), *self._owners(hits, TextVersion, "testimony_id")]),
            *self._evidence([*_ids(hits, EvidenceItem), *self._owners(hits, EvidenceFile, "item_id")]),
        ]
        return Answer(untrusted_query, tuple(lines), len(hits) == MOST)

    def _owners(self, hits: Iterable[Hit], kind: type[Record], field: str) -> list[str]:
        return [getattr(record, field) for record in self._records(kind, _ids(hits, kind))]

    def _records(self, kind: type[R], ids: list[str]) -> list[R]:
        unique = list(dict.fromkeys(ids))
        found: dict[str, R] = {}
        for start in range(0, len(unique), _AT_ONCE):
            found |= self._vault.ledger.many(kind, unique[start : start + _AT_ONCE])
        return [found[one] for one in unique if one in found and not found[one].withdrawn]

    def _cases(self, ids: list[str]) -> list[FoundLine]:
        return [
            FoundLine(case.id, Found.CASE, case.code, case.title, case.opened, "case", case.id)
            for case in self._records(CaseFile, ids)
        ]

    def _people(self, ids: list[str]) -> list[FoundLine]:
        return [
            FoundLine(person.id, Found.PERSON, person.code, "", None, "person", person.id)
            for person in self._records(Person, ids)
        ]

    def _events(self, ids: list[str]) -> list[FoundLine]:
        lines = []
        for event in self._records(Event, ids):
            cases = self._vault.cases.cases_of(event)
            page, target = ("case", cases[0].id) if cases else ("cases", "")
            lines.append(FoundLine(event.id, Found.EVENT, event.code, event.title, event.happened, page, target))
        return lines

    def _testimonies(self, ids: list[str]) -> list[FoundLine]:
        return [
            FoundLine(one.id, Found.TESTIMONY, one.code, "", one.taken, "account", one.id)
            for one in self._records(Testimony, ids)
        ]

    def _evidence(self, ids: list[str]) -> list[FoundLine]:
        return [
            FoundLine(
                item.id, Found.EVIDENCE, item.code, item.title, item.made, "item", item.id, item.content_warning
            )
            for item in self._records(EvidenceItem, ids)
        ]


def _ids(hits: Iterable[Hit], kind: type[Record]) -> list[str]:
    return [hit.entity_id for hit in hits if hit.entity == kind.entity]
