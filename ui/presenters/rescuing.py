"""Looking at a damaged vault, saving and repairing it, without a screen. The archive is loaded when first needed."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from crypto.jobs import Cancelled, CancelToken, Progress, no_progress
from ui.presenters.bringing import Bring

if TYPE_CHECKING:
    from archive.findings import Finding
    from archive.rescue.opening import RescuedVault
    from archive.rescue.repairing import Repaired, RepairPlan
    from archive.rescue.salvage import Salvaged, Words

DAMAGE = (
    "descriptor_damaged",
    "database_damaged",
    "database_missing",
    "journal_broken",
    "log_damaged",
    "slot_damaged",
    "slot_foreign",
    "no_key_slots",
    "storage_failed",
)
"""Codes of the errors at opening after which looking at what can be saved is offered. The last one may be a medium
that is gone, or one with a part of it worn out."""

PLAIN_NAME = "records.json"


def may_be_rescued(folder: Path | None) -> bool:
    """Whether a folder that does not look like a vault holds parts of one; never raises."""
    try:
        return folder is not None and ((folder / "records.db").is_file() or (folder / "keys").is_dir())
    except OSError:
        return False


@dataclass(frozen=True)
class Looked:
    """What is damaged and what is not; what a backup can repair, where one was given."""

    findings: tuple[Finding, ...]
    damaged: bool
    plan: RepairPlan | None


class RescueDesk:
    """One damaged vault. Every method but ``end`` may run on a worker, one at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._bring: Bring | None = None
        self._backup: Path | None = None
        self._vault: RescuedVault | None = None
        self._ended = False
        self._taking = Lock()

    def look(self, bring: Bring, backup: Path | None, progress: Progress, token: CancelToken) -> Looked:
        """Open it for reading and name what is damaged.

        Raises as ``open_for_rescue`` and ``plan_repair``; ``Cancelled`` also when the desk was ended meanwhile.
        """
        from archive.findings import Verdict, overall
        from archive.rescue.opening import open_for_rescue
        from archive.rescue.repairing import keys_of, plan_repair

        self._forget()
        vault = open_for_rescue(
            self.folder, bring(), keys_from=keys_of(backup), progress=progress, token=token
        )
        try:
            found = vault.survey(progress, token)
            plan = plan_repair(vault, backup, progress, token) if backup is not None else None
        except BaseException:
            vault.close()
            raise
        with self._taking:
            if not self._ended:
                self._vault, self._bring, self._backup = vault, bring, backup
        if self._ended:
            vault.close()
            raise Cancelled
        return Looked(_worst_first(found), overall(found) is not Verdict.PROVEN, plan)

    def save(self, target: Path, words: Words, progress: Progress, token: CancelToken) -> Salvaged:
        """Write what can be read as a new vault. Raises as ``salvage``."""
        from archive.rescue.salvage import salvage

        return salvage(self._opened(), target, words, progress=progress, token=token)

    def write_plain(self, folder: Path) -> Path:
        """Write the records for anybody to read into a new file; returns it. Raises DiskFull and its kin."""
        from archive.rescue.salvage import plain_records
        from archive.safefiles import is_taken
        from exports.whole_outside import write_outside

        names = (PLAIN_NAME if not number else f"records-{number + 1}.json" for number in itertools.count())
        target = next(folder / name for name in names if not is_taken(folder / name))
        write_outside(target, plain_records(self._opened()))
        return target

    def repair(self, old_records: bool, progress: Progress, token: CancelToken) -> Repaired:
        """Put right what the backup can; the damaged vault is closed before. Raises as ``repair``."""
        from archive.errors import VaultLocked
        from archive.rescue.repairing import repair

        bring, backup = self._bring, self._backup
        if bring is None or backup is None:
            raise VaultLocked
        self._forget()
        return repair(self.folder, bring(), backup, old_records=old_records, progress=progress, token=token)

    def end(self) -> bool:
        """Forget the key at once and open nothing any more; whether ``close`` has something to give back."""
        with self._taking:
            self._ended = True
            self._bring = self._backup = None
            if self._vault is not None:
                self._vault.end()
            return self._vault is not None

    def close(self, _progress: Progress = no_progress, _token: CancelToken | None = None) -> None:
        """Forget the key and what was read."""
        self.end()
        self._forget()

    def _forget(self) -> None:
        with self._taking:
            vault, self._vault = self._vault, None
        if vault is not None:
            vault.close()

    def _opened(self) -> RescuedVault:
        from archive.errors import VaultLocked

        if self._vault is None:
            raise VaultLocked
        return self._vault


def _worst_first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    from archive.findings import Verdict

    order = {Verdict.BROKEN: 0, Verdict.NOT_PROVEN: 1, Verdict.PROVEN: 2}
    return tuple(sorted(findings, key=lambda finding: order[finding.verdict]))
