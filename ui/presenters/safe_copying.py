"""Safe copies for the screen: what files say of themselves, under which names they leave, and making the copies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.capture_facts import Fact
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.covering import CopyKeep
from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken, Progress
from exports.safe_copies import Copied, SafeCopies
from exports.safe_copy_errors import CopyUnfit
from exports.safe_copy_forms import ways_of


@dataclass(frozen=True)
class Leaving:
    """An item of which a copy is wanted: the file that leaves and what it says, or why none can leave."""

    item: EvidenceItem
    file: EvidenceFile | None = None
    name: str = ""
    facts: tuple[Fact, ...] = ()
    refused: CodedError | None = None


@dataclass(frozen=True)
class CopyResult:
    """What came of one item. One of the two is there."""

    code: str
    copied: Copied | None = None
    error: CodedError | None = None


class SafeCopyDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def leaving(self, item_id: str, token: CancelToken) -> Leaving:
        """What would leave of an item, with what the file says of itself. Raises ``RecordNotFound``, Cancelled."""
        return self._leaving(self._vault.evidence.get(item_id), token)

    def by_code(self, untrusted_code: str, token: CancelToken) -> Leaving:
        """The same by its code. Raises ``RecordNotFound``, Cancelled."""
        item = self._vault.records.by_code(untrusted_code)
        if not isinstance(item, EvidenceItem):
            raise RecordNotFound(entity=EvidenceItem.entity)
        return self._leaving(item, token)

    def write(
        self,
        item_ids: Sequence[str],
        folder: Path,
        keep: Sequence[CopyKeep],
        to: str,
        progress: Progress,
        token: CancelToken,
    ) -> tuple[CopyResult, ...]:
        """A copy of each in ``folder``; one that fails does not stop the others.

        Once stopped, the rest is left out: what was written before stands outside and is told.
        """
        copies = SafeCopies(self._vault)
        found: list[CopyResult] = []
        for item_id in item_ids:
            item = self._vault.evidence.get(item_id)
            try:
                made = copies.write(item, folder, keep=keep, to=to, progress=progress, token=token)
            except Cancelled:
                if not found:
                    raise
                break
            except CodedError as error:
                found.append(CopyResult(item.code, error=error))
            else:
                found.append(CopyResult(item.code, copied=made))
        return tuple(found)

    def _leaving(self, item: EvidenceItem, token: CancelToken) -> Leaving:
        copies = SafeCopies(self._vault)
        try:
            file = copies.file_of(item)
            ways = ways_of(file.media_type)
            if not ways:
                raise CopyUnfit(item=item.code, media_type=file.media_type)
            told = copies.told_by(file, token)
        except Cancelled:
            raise
        except CodedError as error:
            return Leaving(item, refused=error)
        return Leaving(item, file, f"{item.code}-1.{ways[0].ending}", tuple(told.telling))
