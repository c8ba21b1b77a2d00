"""What came through the inbox: taken in at the opening, and then put into cases by the person."""

from __future__ import annotations

from dataclasses import dataclass

from archive import inbox
from archive.inbox_taking import Emptied
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceItem
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.labels import LabelLanguage
from crypto.jobs import CancelToken, Progress
from crypto.spoken import spoken_recipient
from ui.presenters.taking_in import title_of


@dataclass(frozen=True)
class InboxLine:
    """One record that is in no case yet. Nothing of its content is here."""

    id: str
    code: str
    is_text: bool
    kind: EvidenceKind | None
    taken: str
    """When it came out of the inbox, RFC 3339 in UTC."""


@dataclass(frozen=True)
class Stranger:
    """Something in the folder that cannot be read. ``untrusted_name`` may be anybody's."""

    untrusted_name: str
    changed: float
    """Seconds since 1970, as the file system says."""


@dataclass(frozen=True)
class InboxView:
    """Everything that the page shows."""

    lines: tuple[InboxLine, ...]
    strangers: tuple[Stranger, ...]
    cases: tuple[CaseFile, ...]
    fingerprint: str = ""
    """What the vault seals to, in ten words, as the first window shows it for the locked vault."""


class InboxPresenter:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def take_in(self, language: LabelLanguage, progress: Progress, token: CancelToken) -> Emptied:
        """Take in what lies there. Raises ``VaultLocked``, ``VaultReadOnly``."""
        return self._vault.inbox.take_in(lambda kind: title_of(kind, language), progress, token)

    def view(self, language: LabelLanguage) -> InboxView:
        """The records that wait, what cannot be read, and the cases to choose from."""
        lines = tuple(self._line(one.entity, one.item_id, one.code, one.taken) for one in self._vault.inbox.waiting())
        words = " ".join(spoken_recipient(str(self._vault.descriptor.recipient), language))
        return InboxView(lines, self._strangers(), tuple(self._vault.cases.all()), words)

    def put_into(self, case_id: str, line: InboxLine) -> str:
        """Put one record into a case; returns its id. Raises ``RecordNotFound``, ``VaultReadOnly``."""
        record = self._vault.testimonies.get(line.id) if line.is_text else self._vault.evidence.get(line.id)
        self._vault.cases.add(case_id, record)
        return line.id

    def _line(self, entity: str, item_id: str, code: str, taken: str) -> InboxLine:
        if entity != EvidenceItem.entity:
            return InboxLine(item_id, code, True, None, taken)
        return InboxLine(item_id, code, False, self._vault.evidence.get(item_id).kind, taken)

    def _strangers(self) -> tuple[Stranger, ...]:
        folder = self._vault.folder
        found = []
        for name in inbox.names(folder):
            try:
                changed = (folder / inbox.FOLDER / name).lstat().st_mtime
            except OSError:
                continue
            found.append(Stranger(name, changed))
        return tuple(found)
