"""Safe copies for the screen: what leaves and what stays for a use and an audience, and making the copies."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.capture_facts import Fact
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceItem
from archive.vault import Vault
from archive.vocabulary.covering import CopyKeep
from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken, Progress
from exports.leaving import Asked, Whom
from exports.safe_copies import COPY_NAME, Copied, SafeCopies
from exports.safe_copy_errors import CopyUnfit
from exports.safe_copy_forms import ways_of


@dataclass(frozen=True)
class Leaving:
    """An item of which a copy is wanted: what its file says and on what it may leave, or why none can."""

    item: EvidenceItem
    name: str = ""
    """What the copy is called, with ``N`` for its number."""
    facts: tuple[Fact, ...] = ()
    asked: Asked | None = None
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
        self._copies = SafeCopies(vault)

    def leaving(self, item_id: str, whom: Whom, token: CancelToken) -> Leaving:
        """What would leave of an item, with what the file says of itself. Raises ``RecordNotFound``, Cancelled."""
        return self._leaving(self._vault.evidence.get(item_id), whom, token)

    def by_code(self, untrusted_code: str, whom: Whom, token: CancelToken) -> Leaving:
        """The same by its code. Raises ``RecordNotFound``, Cancelled."""
        item = self._vault.records.by_code(untrusted_code)
        if not isinstance(item, EvidenceItem):
            raise RecordNotFound(entity=EvidenceItem.entity)
        return self._leaving(item, whom, token)

    def again(self, leaving: Sequence[Leaving], whom: Whom, token: CancelToken) -> tuple[Leaving, ...]:
        """The same items for another use or audience. Raises ``RecordNotFound``, Cancelled."""
        found = []
        for one in leaving:
            token.check()
            item = self._vault.evidence.get(one.item.id)
            if not one.name:
                found.append(self._leaving(item, whom, token))
                continue
            try:
                asked = self._copies.ask(item, whom)
            except CodedError as error:
                found.append(dataclasses.replace(one, item=item, asked=None, refused=error))
            else:
                found.append(dataclasses.replace(one, item=item, asked=asked, refused=None))
        return tuple(found)

    def write(
        self,
        item_ids: Sequence[str],
        folder: Path,
        whom: Whom,
        keep: Sequence[CopyKeep],
        progress: Progress,
        token: CancelToken,
    ) -> tuple[CopyResult, ...]:
        """A copy of each in ``folder``; one that fails does not stop the others.

        Once stopped, the rest is left out: what was written before stands outside and is told.
        """
        found: list[CopyResult] = []
        for item_id in item_ids:
            item = self._vault.evidence.get(item_id)
            try:
                made = self._copies.write(item, folder, whom, keep=keep, progress=progress, token=token)
            except Cancelled:
                if not found:
                    raise
                break
            except CodedError as error:
                found.append(CopyResult(item.code, error=error))
            else:
                found.append(CopyResult(item.code, copied=made))
        return tuple(found)

    def _leaving(self, item: EvidenceItem, whom: Whom, token: CancelToken) -> Leaving:
        name, facts = "", tuple[Fact, ...]()
        try:
            file = self._copies.file_of(item)
            ways = ways_of(file.media_type)
            if not ways:
                raise CopyUnfit(item=item.code, media_type=file.media_type)
            facts = tuple(self._copies.told_by(file, token).telling)
            name = f"{COPY_NAME}-N.{ways[0].ending}"
            asked = self._copies.ask(item, whom)
        except Cancelled:
            raise
        except CodedError as error:
            return Leaving(item, name, facts, refused=error)
        return Leaving(item, name, facts, asked)
