"""One item of evidence: its facts, its picture, its custody, its check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from archive.custody import CustodyLine
from archive.custody_check import FileFault, Recheck
from archive.dates import PartialDate
from archive.errors import ObjectDamaged, ObjectMissing
from archive.later_hashes import second_hashes
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.proving import Fault
from archive.vault import Vault
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from archive.vocabulary.testimony import Language
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.presenters.meanwhile import Clashed, amend_seen


@dataclass(frozen=True)
class ItemView:
    """What the page shows at once. What points at a source comes only when asked for."""

    item: EvidenceItem
    files: tuple[EvidenceFile, ...]
    cases: tuple[CaseFile, ...]
    custody: tuple[CustodyLine, ...]
    has_source: bool
    second: Mapping[str, Sequence[str]]
    """Second fingerprints of the files by their ids, each with its name before it."""

    @property
    def original(self) -> EvidenceFile | None:
        """The file as it was taken in."""
        return self.files[0] if self.files else None


@dataclass(frozen=True)
class Source:
    """Who gave the item and what the file was called: shown after a click, never in a list."""

    code: str
    name: str
    untrusted_file_name: str
    modified: str


@dataclass(frozen=True, kw_only=True)
class ItemForm:
    """What a person may change of an item."""

    title: str
    description: str
    kind: EvidenceKind
    held: Held
    made: PartialDate
    acquired: PartialDate
    acquired_how: AcquiredHow
    language: Language
    content_warning: bool


@dataclass(frozen=True)
class Checked:
    """The sealed file compared with what was taken in. ``error`` says what does not match."""

    error: CodedError | None
    view: ItemView


class ItemDesk:
    """Works on one item at a time. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self, item_id: str) -> ItemView:
        """The page of an item. Raises ``RecordNotFound``."""
        item = self._vault.evidence.get(item_id)
        return ItemView(
            item,
            tuple(self._vault.evidence.files(item)),
            tuple(self._vault.cases.cases_of(item)),
            tuple(self._vault.evidence.custody(item)),
            item.acquired_from_id is not None,
            second_hashes(self._vault.database, [item.id]),
        )

    def source(self, item_id: str) -> Source:
        """What only a click shows. Raises ``RecordNotFound``."""
        item = self._vault.evidence.get(item_id)
        file = self._vault.evidence.original(item)
        code = name = ""
        if item.acquired_from_id:
            person = self._vault.people.get(item.acquired_from_id)
            code, name = person.code, self._vault.people.main_name(person) or person.label
        received = (file.name_received, file.modified_received) if file else ("", "")
        return Source(code, name, *received)

    def check(self, item_id: str, progress: Progress, token: CancelToken) -> Checked:
        """Open every file of an item and compare it with what was taken in; the journal says so."""
        item = self._vault.evidence.get(item_id)
        faults = Recheck(self._vault).items([item], progress, token).faults
        wrong = _error_of(faults[-1]) if faults else None
        return Checked(wrong, self.view(item_id))

    def save(
        self, item_id: str, form: ItemForm, seen: Mapping[str, str], *, insist: bool = False
    ) -> ItemView | Clashed:
        """Keep what was changed since the item was ``seen``, or give what clashes.

        Raises ``FieldInvalid``, ``VaultReadOnly`` and the errors of the disk.
        """
        item = self._vault.evidence.get(item_id)
        changes = {name: getattr(form, name) for name in ItemForm.__dataclass_fields__}
        saved = amend_seen(self._vault.ledger, item, changes, seen, insist=insist)
        return saved if isinstance(saved, Clashed) else self.view(item_id)


def _error_of(fault: FileFault) -> CodedError:
    if fault.fault is Fault.MISSING:
        return ObjectMissing(item=fault.file.code)
    return ObjectDamaged(item=fault.file.code, reason=fault.reason)


def form_of(item: EvidenceItem) -> ItemForm:
    """The form as the record has it."""
    return ItemForm(**{name: getattr(item, name) for name in ItemForm.__dataclass_fields__})


def grouped(digest: str) -> str:
    """A fingerprint in groups of four, as people read it to each other."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
