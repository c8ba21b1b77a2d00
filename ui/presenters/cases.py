"""The list of cases: which there are, what a card shows of each, and opening a new one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.evidence import EvidenceItem
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, CaseStatus


@dataclass(frozen=True)
class CaseCounts:
    """How much a case holds."""

    events: int = 0
    people: int = 0
    testimonies: int = 0
    evidence: int = 0


@dataclass(frozen=True)
class CaseCard:
    """A case as the list shows it. Holds nothing of class C or D; of one that was raised above B no words either."""

    id: str
    code: str
    title: str
    kind: CaseKind
    status: CaseStatus
    opened: PartialDate
    summary: str
    counts: CaseCounts


@dataclass(frozen=True)
class NewCase:
    """What is asked for a new case."""

    title: str
    kind: CaseKind
    summary: str
    opened: PartialDate


class CasesPresenter:
    """Reads and opens cases. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ids(self, status: CaseStatus | None = None, untrusted_query: str = "") -> list[str]:
        """Cases of that status (or any) that hold the words searched for, newest code first."""
        if status is None:
            ids = self._vault.ledger.ids(CaseFile, order="code DESC")
        else:
            ids = self._vault.ledger.ids(CaseFile, "status = ?", (str(status),), order="code DESC")
        if not untrusted_query.strip():
            return ids
        hits = self._vault.search.find(untrusted_query, limit=len(ids) or 1, entities=(CaseFile.entity,))
        found = {hit.entity_id for hit in hits}
        return [one for one in ids if one in found]

    def count(self) -> int:
        """How many cases there are."""
        return len(self._vault.ledger.ids(CaseFile))

    def cards(self, ids: Sequence[str]) -> dict[str, CaseCard]:
        """The cards of these cases; one that is gone is left out."""
        hidden = unshown(self._vault.database, ids)
        return {one: self._card(case, hidden) for one, case in self._vault.ledger.many(CaseFile, ids).items()}

    def card(self, case_id: str) -> CaseCard:
        """One card. Raises ``RecordNotFound``."""
        return self._card(self._vault.cases.get(case_id), unshown(self._vault.database, [case_id]))

    def open(self, new: NewCase) -> str:
        """Open a case; returns its id. Raises ``VaultReadOnly`` and what storage raises."""
        return self._vault.cases.open(
            new.title.strip(), new.kind, summary=new.summary.strip(), opened=new.opened
        ).id

    def _card(self, case: CaseFile, hidden: Collection[str]) -> CaseCard:
        shown = case.id not in hidden
        return CaseCard(
            case.id,
            case.code,
            case.title if shown else "",
            case.kind,
            case.status,
            case.opened,
            case.summary if shown else "",
            counts_of(self._vault, case.id),
        )


def counts_of(vault: Vault, case_id: str) -> CaseCounts:
    """How many events, people, testimonies and items a case has."""
    counts = vault.cases.counts(case_id)
    return CaseCounts(
        events=counts.get(Event.entity, 0),
        people=counts.get(Person.entity, 0),
        testimonies=counts.get(Testimony.entity, 0),
        evidence=counts.get(EvidenceItem.entity, 0),
    )
