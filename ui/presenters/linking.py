"""Putting a record that stands already into a case, and taking one out of it again."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.events import Event
from archive.model.evidence import EvidenceItem
from archive.model.testimony import Testimony
from archive.sensitivity import unshown
from archive.vault import Vault
from ui.presenters.evidence import EvidenceList
from ui.presenters.testimonies import TestimonyList

Linkable = Event | Testimony | EvidenceItem

_MOST_CANDIDATES = 50


class Part(enum.StrEnum):
    """What a case is made of, besides people."""

    EVENTS = "event"
    TESTIMONIES = "testimony"
    EVIDENCE = "evidence_item"


@dataclass(frozen=True)
class Candidate:
    """A record that is not in the case yet. ``title`` names nobody: of a testimony it is the pseudonym."""

    id: str
    code: str
    title: str
    when: PartialDate
    cases: tuple[str, ...]
    """Codes of the cases it belongs to already."""


class LinkingPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def candidates(self, case_id: str, part: Part, untrusted_words: str) -> list[Candidate]:
        """Records for these words (code, title or text), newest first, that are not in the case; at most 50."""
        there = {record.id for record in self._members(case_id, part)}
        wanted = [one for one in self._ids(part, untrusted_words) if one not in there][:_MOST_CANDIDATES]
        records = self._records(part, wanted)
        hidden = unshown(self._vault.database, wanted)
        return [self._candidate(records[one], shown=one not in hidden) for one in wanted if one in records]

    def put_in(self, case_id: str, part: Part, record_id: str) -> str:
        """Put it in; twice is once. Returns its id. Raises ``RecordNotFound``, ``VaultReadOnly``."""
        self._vault.cases.add(case_id, self._get(part, record_id))
        return record_id

    def take_out(self, case_id: str, part: Part, record_id: str, reason: str) -> None:
        """It belongs to the case no longer, and stays in the vault and in other cases. Raises as :meth:`put_in`."""
        self._vault.cases.take_out(case_id, self._get(part, record_id), reason=reason.strip())

    def _get(self, part: Part, record_id: str) -> Linkable:
        if part is Part.EVENTS:
            return self._vault.events.get(record_id)
        if part is Part.TESTIMONIES:
            return self._vault.testimonies.get(record_id)
        return self._vault.evidence.get(record_id)

    def _members(self, case_id: str, part: Part) -> list[Event] | list[Testimony] | list[EvidenceItem]:
        cases = self._vault.cases
        if part is Part.EVENTS:
            return cases.events(case_id)
        return cases.testimonies(case_id) if part is Part.TESTIMONIES else cases.evidence(case_id)

    def _ids(self, part: Part, untrusted_words: str) -> list[str]:
        if part is Part.TESTIMONIES:
            return TestimonyList(self._vault).ids(None, untrusted_words)
        if part is Part.EVIDENCE:
            return EvidenceList(self._vault).ids(untrusted_query=untrusted_words)
        if not untrusted_words.strip():
            return self._vault.ledger.ids(Event, order="code DESC")
        hits = self._vault.search.find(untrusted_words, entities=(Event.entity,))
        return list(dict.fromkeys(hit.entity_id for hit in hits))

    def _records(self, part: Part, ids: list[str]) -> dict[str, Linkable]:
        kinds: dict[Part, type[Linkable]] = {
            Part.EVENTS: Event,
            Part.TESTIMONIES: Testimony,
            Part.EVIDENCE: EvidenceItem,
        }
        found = self._vault.ledger.many(kinds[part], ids)
        return {one: record for one, record in found.items() if not record.withdrawn}

    def _candidate(self, record: Linkable, *, shown: bool) -> Candidate:
        if isinstance(record, Event):
            title, when = record.title, record.happened
        elif isinstance(record, Testimony):
            title, when = record.pseudonym, record.taken
        else:
            title, when = record.title, record.made
        cases = tuple(case.code for case in self._vault.cases.cases_of(record))
        return Candidate(record.id, record.code, title if shown else "", when, cases)
