"""A second hash of files that are in the vault already: computed from what is sealed, kept in the journal.

The record of a file is never changed. An entry ``hashed`` of its item's custody says the hash (``FORMAT.md``,
"A second hash"), and only of a file that opens and is, by SHA-256, exactly what was taken in.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from archive.connection import Database
from archive.custody_check import CheckResult, FileFault, Recheck
from archive.errors import ArchiveError, VaultReadOnly
from archive.model.evidence import EvidenceItem
from archive.proving import Proof, SealedFile, prove_files
from archive.second_hash import SecondHash
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, Progress, no_progress

_WRITE_EVERY = 64
_WRITE_AFTER = 2.0
"""Files and seconds after which hashes are written down: stopping or a crash costs no more than that."""
_AT_INTAKE = "SELECT id, second_hash FROM evidence_file WHERE second_hash <> '' AND withdrawn_at IS NULL"
_LATER = (
    "SELECT p.body FROM journal_entry e JOIN journal_payload p ON p.hash = e.hash"
    " WHERE e.entity = ? AND e.action = ?{of} ORDER BY e.rowid"
)


@dataclass(frozen=True)
class HashedLater:
    """What a run did."""

    files: int
    """That have the hash now and had not."""
    bytes: int
    seconds: float
    faults: tuple[FileFault, ...]
    """Files that are not what was taken in. They were given no hash."""


class SecondHashes:
    """Which files have a second hash, and giving one to those that have none of that kind."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def waiting(self, which: SecondHash, items: Collection[str] | None = None) -> list[SealedFile]:
        """Standing files without that hash, of all items or of those with these ids."""
        known = second_hashes(self._vault.database, items)
        files = Recheck(self._vault).book.files(items=items)
        return [file for file in files if not any(one.startswith(f"{which}:") for one in known.get(file.file_id, ()))]

    def give(
        self,
        which: SecondHash,
        files: Sequence[SealedFile],
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> HashedLater:
        """Open every file once, compare it with what was taken in, and write its other hash down where it is that.

        It is a check as well, and kept as one. What was done stays when it is stopped, and is not done again.

        Raises:
            VaultReadOnly; Cancelled; VaultLocked; StorageFailed: the medium is gone. DiskFull and its kin.
        """
        if self._vault.read_only:
            raise VaultReadOnly
        began, notes = time.monotonic(), _Notes(self._vault)
        proofs = prove_files(self._vault.objects, files, progress, token, second=which)
        result: CheckResult = Recheck(self._vault).in_passing(notes.through(proofs))
        return HashedLater(notes.files, notes.bytes, time.monotonic() - began, result.faults)


def second_hashes(database: Database, items: Collection[str] | None = None) -> Mapping[str, Sequence[str]]:
    """The second hashes of files by their ids, each with its name before it; of some items' files, or of all."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in database.rows(_AT_INTAKE):
        found[row["id"]].append(row["second_hash"])
    about = (EvidenceItem.entity, str(CustodyAction.HASHED))
    # One item is asked for when its page is opened; many are found by reading all that there is.
    if items is not None and len(items) == 1:
        rows = database.rows(_LATER.format(of=" AND e.entity_id = ?"), (*about, *items))
    else:
        rows = database.rows(_LATER.format(of=""), about)
    for row in rows:
        told = json.loads(row["body"]).get("details", {})
        file_id, said = told.get("file", ""), told.get("second_hash", "")
        if file_id and said and said not in found[file_id]:
            found[file_id].append(said)
    return found


class _Notes:
    """Writes hashes down in groups while proofs pass by."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._held: list[Proof] = []
        self._written = time.monotonic()
        self.files = self.bytes = 0

    def through(self, proofs: Iterable[Proof]) -> Iterator[Proof]:
        """Every proof as it comes."""
        done = False
        try:
            for proof in proofs:
                if proof.second:
                    self._held.append(proof)
                if len(self._held) >= _WRITE_EVERY or time.monotonic() - self._written > _WRITE_AFTER:
                    self._write()
                yield proof
            done = True
        finally:
            # What was hashed is kept also where the run was stopped, but not in a vault that is locked by now.
            with contextlib.suppress(*(() if done else (ArchiveError,))):
                self._write()

    def _write(self) -> None:
        if self._held:
            with self._vault.database.atomic():
                self._note([proof for proof in self._held if self._stands(proof.file)])
        self._held = []
        self._written = time.monotonic()

    def _note(self, proofs: Sequence[Proof]) -> None:
        for proof in proofs:
            details = {"file": proof.file.file_id, "sha256": proof.file.sha256, "second_hash": proof.second}
            self._vault.ledger.note(str(CustodyAction.HASHED), EvidenceItem.entity, proof.file.item_id, details)
        self.files += len(proofs)
        self.bytes += sum(proof.file.size for proof in proofs)

    def _stands(self, file: SealedFile) -> bool:
        standing = "SELECT 1 FROM evidence_file WHERE id = ? AND withdrawn_at IS NULL"
        return bool(self._vault.database.column(standing, (file.file_id,)))
