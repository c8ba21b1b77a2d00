"""Re-checking sealed files: every one is opened and compared, the journal says so, and what was done is kept.

A check of everything is a round. It may be stopped and goes on where it stopped, on another day or after a crash:
what was checked longest ago comes first. ``FORMAT.md`` ("Checks") says what the journal's entries hold.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from archive.clock import utc_text
from archive.custody_book import FILES_CHECKED, CheckBook, FileCheck
from archive.custody_foreign import Content, Foreign, foreign, unnamed
from archive.errors import ArchiveError
from archive.model.evidence import EvidenceItem
from archive.preferences import Preference
from archive.proving import Fault, Proof, SealedFile, prove_files
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, Progress, no_progress

_KEEP_EVERY = 256
_KEEP_AFTER = 2.0
"""Files and seconds after which what was checked is kept: a crash costs no more than that."""


@dataclass(frozen=True)
class FileFault:
    """A sealed file that is not what was taken in."""

    file: SealedFile
    fault: Fault
    reason: str = ""
    holds: tuple[str, ...] = ()
    """Codes of the items whose content it has instead of its own."""


@dataclass(frozen=True)
class CheckResult:
    """What a run found. Whatever is not named here was exactly what was taken in."""

    files: int
    bytes: int
    faults: tuple[FileFault, ...]
    foreign: tuple[Foreign, ...] = ()
    """Looked for when a round ends."""
    whole: bool = False
    """Whether every file of the vault has now been checked in one round."""

    @property
    def sound(self) -> bool:
        """Whether nothing at all was found."""
        return not self.faults and not self.foreign


class Recheck:
    """Checks sealed files of an open vault. Where that may not be written to, nothing of it is kept."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.book = CheckBook(vault.database)

    def items(
        self, items: Sequence[EvidenceItem], progress: Progress = no_progress, token: CancelToken | None = None
    ) -> CheckResult:
        """Check the files of these items; each item's own custody says what came of it.

        Raises:
            Cancelled: what was checked before is kept. VaultLocked; StorageFailed: the medium is gone.
            DiskFull and its kin: it cannot be written down.
        """
        run = _Run(self._vault, self.book)
        run.work(self.book.files(items={item.id for item in items}), progress, token)
        run.tell_items(items)
        return CheckResult(run.files, run.bytes, tuple(run.faults))

    def older(
        self,
        unless_since: str,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
        *,
        items: Collection[str] | None = None,
    ) -> CheckResult:
        """Check what was not checked since that moment (RFC 3339 in UTC), of the whole vault or of some items' ids.

        Raises as :meth:`items`.
        """
        return self._run(self.book.files(unless_since=unless_since, items=items), progress, token, round_began="")

    def everything(
        self, progress: Progress = no_progress, token: CancelToken | None = None, *, anew: bool = False
    ) -> CheckResult:
        """Check every file: go on with the round that was stopped, or begin one, as always with ``anew``.

        When the last file is done, what lies among the sealed files and belongs to none is looked for too.
        Raises as :meth:`items`.
        """
        began = "" if anew else self.round_began
        if not began:
            began = utc_text(self._vault.clock.now())
            if not self._vault.read_only:
                self._vault.preferences.set(Preference.EVIDENCE_ROUND, began)
        return self._run(self.book.files(unless_since=began), progress, token, round_began=began)

    def take_over(self, proofs: Iterable[Proof], began: str) -> None:
        """Keep what an examination of the whole vault proved that began then, as a round of its own.

        Raises as :meth:`items`; in a vault that is only read nothing is kept.
        """
        run = _Run(self._vault, self.book)
        run.enter(proofs)
        run.tell(began, [Foreign(name) for _, name in unnamed(self._vault)])

    def in_passing(self, proofs: Iterable[Proof]) -> CheckResult:
        """Keep what another pass over files proves while it goes, and tell of it as of a run over many files.

        Raises as :meth:`items`, and what iteration raises.
        """
        run = _Run(self._vault, self.book)
        done = False
        try:
            run.enter(proofs)
            done = True
        finally:
            with contextlib.suppress(*(() if done else (ArchiveError,))):
                run.tell("", ())
        return CheckResult(run.files, run.bytes, tuple(run.faults))

    @property
    def round_began(self) -> str:
        """When the round began that was stopped; empty where there is none."""
        return self._vault.preferences.get(Preference.EVIDENCE_ROUND)

    @property
    def last_whole(self) -> str:
        """When the last round ended in which every file was checked; empty before the first."""
        return self._vault.preferences.get(Preference.EVIDENCE_CHECKED)

    def known_faults(self) -> tuple[FileFault, ...]:
        """What was wrong when it was last checked. Nothing is opened."""
        checks = {one.file_id: one for one in self.book.faults()}
        files = self.book.files()
        codes = {file.file_id: file.code for file in files}
        return tuple(
            FileFault(file, check.fault, check.reason, (codes[check.holds],) if check.holds in codes else ())
            for file in files
            if (check := checks.get(file.file_id)) is not None and check.fault is not None
        )

    def _run(
        self, files: Sequence[SealedFile], progress: Progress, token: CancelToken | None, *, round_began: str
    ) -> CheckResult:
        run = _Run(self._vault, self.book)
        strange: list[Foreign] = []
        done = False
        try:
            run.work(files, progress, token)
            if round_began:
                codes = {content: [code for _, code in of] for content, of in run.by_content.items()}
                strange = foreign(self._vault, codes, token or CancelToken())
            done = True
        finally:
            # What was checked is told of also where the run was stopped, but not in a vault that is locked by now.
            with contextlib.suppress(*(() if done else (ArchiveError,))):
                run.tell(round_began if done else "", strange)
        return CheckResult(run.files, run.bytes, tuple(run.faults), tuple(strange), whole=bool(round_began))


class _Run:
    """One run over some files."""

    def __init__(self, vault: Vault, book: CheckBook) -> None:
        self._vault = vault
        self._book = book
        self._checks: list[FileCheck] = []
        self._kept_at = time.monotonic()
        self.files = self.bytes = 0
        self.faults: list[FileFault] = []
        self.by_content = _by_content(vault)

    def work(self, files: Sequence[SealedFile], progress: Progress, token: CancelToken | None) -> None:
        """Check these files, and keep what came of each."""
        self.enter(prove_files(self._vault.objects, files, progress, token))

    def enter(self, proofs: Iterable[Proof]) -> None:
        """Keep what came of files as they are opened."""
        try:
            for proof in proofs:
                self._enter(proof)
                if len(self._checks) >= _KEEP_EVERY or time.monotonic() - self._kept_at > _KEEP_AFTER:
                    self._keep()
        except BaseException:
            with contextlib.suppress(ArchiveError):
                self._keep()
            raise
        self._keep()

    def tell_items(self, items: Iterable[EvidenceItem]) -> None:
        """An entry for each item with files: unchanged. What did not match was said when it was found."""
        if self._vault.read_only:
            return
        wrong = {fault.file.item_id for fault in self.faults}
        with self._vault.database.atomic():
            for item in items:
                files = self._vault.evidence.files(item)
                if files and item.id not in wrong:
                    entry = self._vault.evidence.note(item, CustodyAction.CHECKED, files=str(len(files)))
                    self._book.told(entry.sequence, [file.id for file in files])

    def tell(self, round_began: str, strange: Sequence[Foreign]) -> None:
        """One entry for all files that none told of yet, and the end of the round where it ends."""
        vault = self._vault
        if vault.read_only:
            return
        with vault.database.atomic():
            untold = self._book.untold()
            if untold or round_began:
                details = {**account(untold), "wrong": len(self.faults)}
                if round_began:
                    files, _ = self._book.count()
                    details |= {"round": round_began, "standing": files, "foreign": len(strange)}
                entry = vault.ledger.note(FILES_CHECKED, "vault", vault.descriptor.vault_id, details)
                self._book.told(entry.sequence)
            if round_began:
                vault.preferences.set(Preference.EVIDENCE_ROUND, "")
                vault.preferences.set(Preference.EVIDENCE_CHECKED, utc_text(vault.clock.now()))

    def _enter(self, proof: Proof) -> None:
        file, fault = proof.file, proof.fault
        others: Sequence[tuple[str, str]] = ()
        if fault is not None and not self._stands(file):
            return  # it was erased while the check went on
        if fault is Fault.DIFFERENT and proof.found is not None:
            others = self.by_content.get((proof.found.size, proof.found.sha256), ())
            fault = Fault.SWAPPED if others else fault
        self.files += 1
        self.bytes += file.size
        when = utc_text(self._vault.clock.now())
        holds, codes = (others[0][0] if others else ""), tuple(dict.fromkeys(code for _, code in others))
        entry = None
        if fault is not None:
            self.faults.append(FileFault(file, fault, proof.reason, codes))
            entry = self._complain(proof, fault, holds)
        self._checks.append(FileCheck(file.file_id, when, fault, proof.reason, holds, entry))

    def _complain(self, proof: Proof, fault: Fault, holds: str) -> int | None:
        """Say in the custody of the item at once what does not match: also a check that is stopped has found it."""
        if self._vault.read_only:
            return None
        details = {"file": proof.file.file_id, "fault": str(fault), "reason": proof.reason, "holds": holds}
        details |= {"sha256": proof.file.sha256, "size": str(proof.file.size)}
        if proof.found is not None:
            details |= {"found_sha256": proof.found.sha256, "found_size": str(proof.found.size)}
        item = self._vault.evidence.get(proof.file.item_id)
        told = {name: value for name, value in details.items() if value}
        return self._vault.evidence.note(item, CustodyAction.MISMATCH_FOUND, **told).sequence

    def _stands(self, file: SealedFile) -> bool:
        standing = "SELECT 1 FROM evidence_file WHERE id = ? AND withdrawn_at IS NULL"
        return bool(self._vault.database.column(standing, (file.file_id,)))

    def _keep(self) -> None:
        if not self._vault.read_only and self._checks:
            self._book.keep(self._checks)
        self._checks = []
        self._kept_at = time.monotonic()


def account(checks: Iterable[tuple[FileCheck, str, int]]) -> dict[str, str | int]:
    """What an entry says of files that were found whole, each with its SHA-256 and size, by their ids."""
    files = size = 0
    digest = hashlib.sha256()
    for check, sha256, of_file in checks:
        files += 1
        size += of_file
        digest.update(f"{check.file_id} {sha256}\n".encode())
    return {"files": files, "bytes": size, "digest": digest.hexdigest()}


def _by_content(vault: Vault) -> Mapping[Content, Sequence[tuple[str, str]]]:
    """File and code of the item, by what the file holds."""
    found: dict[Content, list[tuple[str, str]]] = defaultdict(list)
    for row in vault.database.rows(
        "SELECT f.id, f.size, f.sha256, i.code FROM evidence_file f JOIN evidence_item i ON i.id = f.item_id"
        " WHERE f.withdrawn_at IS NULL ORDER BY f.rowid"
    ):
        found[row["size"], row["sha256"]].append((row["id"], row["code"]))
    return found
