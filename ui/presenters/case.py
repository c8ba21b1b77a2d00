"""One case: its facts, its testimonies and evidence, and changing what is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, CaseStatus, IdentityMode
from archive.vocabulary.testimony import Language, TestimonyKind, TextStatus
from ui.presenters.cases import CaseCounts, counts_of
from ui.presenters.meanwhile import Clashed, amend_seen
from ui.presenters.records import RecordsPresenter


@dataclass(frozen=True)
class CaseSheet:
    """A case and how much it holds."""

    case: CaseFile
    counts: CaseCounts
    records: int = 0
    """Of the kinds that have no tab of their own."""

    @property
    def numbers(self) -> Mapping[str, int]:
        """How much each part of the page holds, by the key of the part; a part without a number is left out."""
        counts = self.counts
        return {
            "events": counts.events,
            "people": counts.people,
            "testimonies": counts.testimonies,
            "evidence": counts.evidence,
            "records": self.records,
        }


@dataclass(frozen=True)
class CaseChanges:
    """Everything of a case that can be edited, as it stands in the editor."""

    title: str
    kind: CaseKind
    status: CaseStatus
    summary: str
    opened: PartialDate
    identity_mode: IdentityMode
    rights_affected: tuple[str, ...]


@dataclass(frozen=True)
class TestimonyLine:
    """A testimony as a case lists it: by code and pseudonym, never by who gave it, where or how."""

    __test__ = False

    id: str
    code: str
    kind: TestimonyKind
    pseudonym: str
    taken: PartialDate
    language: Language
    paragraphs: int
    status: TextStatus | None
    """Of the newest text; None when nothing is written yet."""


class CasePresenter:
    """Reads and changes one case. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def sheet(self, case_id: str) -> CaseSheet:
        """The case. Raises ``RecordNotFound``."""
        records = RecordsPresenter(self._vault).count_of_case(case_id)
        return CaseSheet(self._vault.cases.get(case_id), counts_of(self._vault, case_id), records)

    def save(
        self, case_id: str, changes: CaseChanges, seen: Mapping[str, str], *, insist: bool = False
    ) -> CaseFile | Clashed:
        """Write what changed since the case was ``seen``; gives the case, or what clashes.

        Raises ``RecordNotFound``, ``VaultReadOnly`` and what storage raises.
        """
        return amend_seen(
            self._vault.ledger,
            self._vault.cases.get(case_id),
            {
                "title": changes.title.strip(),
                "kind": changes.kind,
                "status": changes.status,
                "summary": changes.summary.strip(),
                "opened": changes.opened,
                "identity_mode": changes.identity_mode,
                "rights_affected": changes.rights_affected,
            },
            seen,
            insist=insist,
        )

    def testimonies(self, case_id: str) -> list[TestimonyLine]:
        """The testimonies of a case, by code."""
        lines = []
        testimonies = self._vault.cases.testimonies(case_id)
        hidden = unshown(self._vault.database, [one.id for one in testimonies])
        for testimony in testimonies:
            text = self._vault.testimonies.newest_text(testimony)
            lines.append(
                TestimonyLine(
                    id=testimony.id,
                    code=testimony.code,
                    kind=testimony.kind,
                    pseudonym="" if testimony.id in hidden else testimony.pseudonym,
                    taken=testimony.taken,
                    language=testimony.language_spoken,
                    paragraphs=len(text.paragraphs()) if text else 0,
                    status=text.status if text else None,
                )
            )
        return lines

    def evidence(self, case_id: str) -> list[str]:
        """Ids of the items of a case, by code."""
        return [item.id for item in self._vault.cases.evidence(case_id)]


def articles(untrusted_words: str) -> tuple[str, ...]:
    """The articles in a line such as ``9, 19.2 21``, each once, in the order typed."""
    parts = untrusted_words.replace(",", " ").replace(";", " ").split()
    return tuple(dict.fromkeys(part.strip(".") for part in parts if part.strip(".")))
