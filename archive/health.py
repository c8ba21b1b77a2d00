"""How a vault stands: its last backup, its ways in, its journal, its sealed files. Asked for at every opening."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from archive import keyslots
from archive.backup_runs import last_verified
from archive.errors import ArchiveError, DatabaseDamaged
from archive.findings import Verdict
from archive.inbox import names
from archive.register import has_table
from archive.slot_register import SlotRegister
from archive.vault import Vault

CHECKED = "checked"


@dataclass(frozen=True)
class LastBackup:
    """The newest backup that was read back in full."""

    place: str
    made: str
    verified: str
    changes_since: int
    """How many changes came after it."""


@dataclass(frozen=True)
class LastExamination:
    """The newest examination of the whole vault."""

    time: str
    verdict: Verdict


@dataclass(frozen=True)
class Health:
    """What the first screen says about the vault itself. Times are UTC texts."""

    backup: LastBackup | None
    unverified_backups: int
    """Backups made after the newest verified one that nobody has read back."""
    ways: Mapping[str, int]
    """How many slots there are of each kind; ``damaged`` among them."""
    entries: int
    unsigned: int
    files: int
    bytes: int
    examined: LastExamination | None
    waiting: int
    """Files in the inbox that have not been taken in."""


def health(vault: Vault) -> Health:
    """Read it. Takes some milliseconds whatever the size of the vault. Raises ``VaultLocked`` and its kin."""
    database = vault.database
    sealed = database.row(
        "SELECT count(*) AS files, coalesce(sum(size), 0) AS bytes FROM evidence_file WHERE withdrawn_at IS NULL"
    )
    backup, unverified = _backups(vault)
    return Health(
        backup=backup,
        unverified_backups=unverified,
        ways=_ways(vault),
        entries=vault.journal.count(),
        unsigned=vault.journal.unsigned(),
        files=0 if sealed is None else int(sealed["files"]),
        bytes=0 if sealed is None else int(sealed["bytes"]),
        examined=_examined(vault),
        waiting=_waiting(vault),
    )


def note_examination(vault: Vault, verdict: Verdict) -> None:
    """Put into the journal that the whole vault was examined, and what came of it, where it can be written."""
    if not vault.read_only:
        # What was found is said all the same: a disk that is full or a database that is damaged does not hide it.
        with contextlib.suppress(ArchiveError):
            vault.ledger.note(CHECKED, "vault", vault.descriptor.vault_id, {"verdict": str(verdict)})


def _backups(vault: Vault) -> tuple[LastBackup | None, int]:
    if not has_table(vault.database, "backup_run"):
        return None, 0
    last = last_verified(vault)
    later = "SELECT count(*) FROM backup_run WHERE verified IS NULL AND made > ?"
    unverified = int(vault.database.column(later, ("" if last is None else last.made,))[0])
    if last is None:
        return None, unverified
    return LastBackup(last.place, last.made, last.verified or "", last.changes), unverified


def _ways(vault: Vault) -> Mapping[str, int]:
    rows = {row.name: row for row in SlotRegister(vault.database).rows()}
    found: Counter[str] = Counter()
    for slot in keyslots.slots(vault.folder):
        row = rows.get(slot.path.name)
        if row is not None and row.unseen:
            continue  # nobody has them, and the next opening takes them away
        found["damaged" if slot.kind == "damaged" else slot.kind if row is None else str(row.kind)] += 1
    return dict(found)


def _examined(vault: Vault) -> LastExamination | None:
    row = vault.database.row(
        "SELECT time, hash FROM journal_entry WHERE entity_id = ? AND action = ? ORDER BY rowid DESC LIMIT 1",
        (vault.descriptor.vault_id, CHECKED),
    )
    if row is None:
        return None
    payload = vault.journal.payload(row["hash"]) or {}
    try:
        return LastExamination(row["time"], Verdict(payload["details"]["verdict"]))
    except (KeyError, TypeError, ValueError) as error:
        raise DatabaseDamaged from error


def _waiting(vault: Vault) -> int:
    return sum(name.endswith(keyslots.SUFFIX) for name in names(vault.folder))
