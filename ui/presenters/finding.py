"""Searching everything: which records hold the words, by kind; never the words around them."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.organisations import PublicName
from archive.model.people import NameForm, Person
from archive.model.testimony import Testimony, TextVersion
from archive.model.transcripts import Transcript
from archive.search import Hit
from archive.search_texts import TextHit
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.narrowing import Meant, Narrowing
from ui.presenters.record_kinds import OPENED
from ui.presenters.record_lines import RecordLines
from ui.presenters.record_place import RecordPlace
from ui.presenters.text_reading import TextPlace

R = TypeVar("R", bound=Record)

_OWN = frozenset(kind.entity for kind in (CaseFile, Person, Event, Testimony, EvidenceItem, PublicName))
MOST = 500
"""Hits that are looked at; whoever needs more types another word."""
_AT_ONCE = 200
EVERYTHING = Narrowing()


class Found(enum.StrEnum):
    """The kinds of record that an answer is grouped by, in their order on the screen."""

    CASE = "case"
    PERSON = "person"
    EVENT = "event"
    TESTIMONY = "testimony"
    EVIDENCE = "evidence"
    RECORD = "record"


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
    target: str | RecordPlace | TextPlace
    """What that page is asked to show; for an event a case it belongs to."""
    content_warning: bool = False
    entity: str = ""
    """For a record that has no page of its own kind: its kind."""
    text_page: int = 0
    """The page of the text in which the words stand; 0: it was not found by its text, or that has no pages."""
    text_line: int = 0
    """The line of the text in which the words stand."""
    machine: bool = False
    """A machine recognised that text."""


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
        self._lines = RecordLines(vault)

    def find(
        self, untrusted_query: str, language: LabelLanguage = "en", narrowing: Narrowing = EVERYTHING
    ) -> Answer:
        """Every record that holds all words in any spelling, each once, grouped by kind.

        A name or a file's own name leads to its person or item, and is not itself in the answer. The words of codes
        in titles are in that language. With a narrowing only what belongs to its case and falls into its days.

        Raises as ``Meant``.
        """
        meant = Meant(self._vault, narrowing)
        hits = self._vault.search.find(untrusted_query, limit=MOST)
        spoken = [file.item_id for file in self._records(EvidenceFile, self._owners(hits, Transcript, "file_id"))]
        lines = [
            *self._cases(_ids(hits, CaseFile)),
            *self._people([*_ids(hits, Person), *self._owners(hits, NameForm, "person_id")]),
            *self._events(_ids(hits, Event)),
            *self._testimonies([*_ids(hits, Testimony), *self._owners(hits, TextVersion, "testimony_id")]),
            *self._evidence([*_ids(hits, EvidenceItem), *self._owners(hits, EvidenceFile, "item_id"), *spoken]),
            *self._others(hits, language),
        ]
        texts = self._vault.search.texts(untrusted_query, limit=MOST)
        lines += self._texts(texts, untrusted_query)
        lines = [line for line in lines if meant.means(_record_of(line), line.dated)]
        return Answer(untrusted_query, tuple(lines), MOST in (len(hits), len(texts)))

    def _owners(self, hits: Iterable[Hit], kind: type[Record], field: str) -> list[str]:
        return [getattr(record, field) for record in self._records(kind, _ids(hits, kind))]

    def _records(self, kind: type[R], ids: list[str]) -> list[R]:
        unique = list(dict.fromkeys(ids))
        found: dict[str, R] = {}
        for start in range(0, len(unique), _AT_ONCE):
            found |= self._vault.ledger.many(kind, unique[start : start + _AT_ONCE])
        return [found[one] for one in unique if one in found and not found[one].withdrawn]

    def _cases(self, ids: list[str]) -> list[FoundLine]:
        hidden = unshown(self._vault.database, ids)
        return [
            FoundLine(
                case.id, Found.CASE, case.code, _title(case, hidden), case.opened, "case", case.id
            )
            for case in self._records(CaseFile, ids)
        ]

    def _people(self, ids: list[str]) -> list[FoundLine]:
        leads = self._vault.people.merges().standing(ids)
        return [
            FoundLine(person.id, Found.PERSON, person.code, "", None, "person", person.id)
            for person in self._records(Person, leads)
        ]

    def _events(self, ids: list[str]) -> list[FoundLine]:
        lines = []
        hidden = unshown(self._vault.database, ids)
        for event in self._records(Event, ids):
            cases = self._vault.cases.cases_of(event)
            page, target = ("case", cases[0].id) if cases else ("cases", "")
            title = _title(event, hidden)
            lines.append(FoundLine(event.id, Found.EVENT, event.code, title, event.happened, page, target))
        return lines

    def _testimonies(self, ids: list[str]) -> list[FoundLine]:
        return [
            FoundLine(one.id, Found.TESTIMONY, one.code, "", one.taken, "account", one.id)
            for one in self._records(Testimony, ids)
        ]

    def _evidence(self, ids: list[str]) -> list[FoundLine]:
        hidden = unshown(self._vault.database, ids)
        return [
            FoundLine(
                item.id,
                Found.EVIDENCE,
                item.code,
                _title(item, hidden),
                item.made,
                "item",
                item.id,
                item.content_warning,
            )
            for item in self._records(EvidenceItem, ids)
        ]

    def _texts(self, hits: list[TextHit], untrusted_query: str) -> list[FoundLine]:
        """Files in whose text the words stand; each leads to its place."""
        items = {item.id: item for item in self._records(EvidenceItem, [hit.item_id for hit in hits])}
        words = untrusted_query.strip().strip('"')
        return [
            FoundLine(
                f"{hit.item_id}{hit.file_id}",
                Found.EVIDENCE,
                item.code,
                item.title,
                item.made,
                "evidence_text",
                TextPlace(item.id, hit.file_id, hit.page, hit.line, words),
                item.content_warning,
                text_page=hit.page,
                text_line=hit.line,
                machine=hit.machine,
            )
            for hit in hits
            if (item := items.get(hit.item_id)) is not None
        ]

    def _others(self, hits: Iterable[Hit], language: LabelLanguage) -> list[FoundLine]:
        """Records that the page of records shows. A name of an organisation or place leads to it."""
        kinds = [RECORD_TYPES[entity] for entity in RECORD_TYPES if entity in OPENED and entity not in _OWN]
        names = self._records(PublicName, _ids(hits, PublicName))
        lines = []
        for kind in kinds:
            owners = [name.owner_id for name in names if name.owner_entity == kind.entity]
            wanted = list(dict.fromkeys([*_ids(hits, kind), *owners]))
            for start in range(0, len(wanted), _AT_ONCE):
                found = self._lines.of(kind, wanted[start : start + _AT_ONCE], language)
                lines += [
                    FoundLine(
                        line.id,
                        Found.RECORD,
                        line.code,
                        line.title,
                        line.when,
                        "record",
                        RecordPlace(line.entity, line.id),
                        entity=line.entity,
                    )
                    for line in found.values()
                ]
        return lines


def _record_of(line: FoundLine) -> str:
    return line.target.item_id if isinstance(line.target, TextPlace) else line.id


def _title(record: CaseFile | Event | EvidenceItem, hidden: Collection[str]) -> str:
    """Its title, unless it was found by its code alone and may not be shown by words."""
    return "" if record.id in hidden else record.title


def _ids(hits: Iterable[Hit], kind: type[Record]) -> list[str]:
    return [hit.entity_id for hit in hits if hit.entity == kind.entity]
