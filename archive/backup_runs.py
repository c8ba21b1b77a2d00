"""What a vault remembers of its backups, in ``backup_run``: one row for each generation that was made."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass

from archive.backup_errors import GenerationDamaged
from archive.backup_manifest import FILE_NAME as MANIFEST
from archive.backup_manifest import Manifest
from archive.backup_place import BackupPlace, Generation
from archive.connection import Database, Row
from archive.errors import ArchiveError
from archive.register import has_table
from archive.vault import Vault

NO_CHANGES = (
    *("backed_up", "backup_verified", "backup_pruned", "rehearsed", "slot_tested"),
    *("viewed", "played", "hashed", "checked", "files_checked", "custody_report"),
)
"""Entries that change nothing a backup would have to hold: what backups leave themselves, and looking."""


@dataclass(frozen=True)
class BackupNote:
    """A backup as the vault remembers it."""

    place: str
    """What the person calls the place, or the folder's name."""
    place_id: str
    generation: int
    made: str
    verified: str | None
    """When everything in it was last known to have been read back from the medium; RFC 3339."""
    sequence: int
    """Number of the newest journal entry that is in it."""
    objects: int
    size: int
    """Bytes of everything in it."""
    changes: int
    """Changes that came after it, of records, ways in and the rest; looking is none."""

    @property
    def current(self) -> bool:
        """Whether nothing in the vault changed after it."""
        return self.changes == 0


def last_verified(vault: Vault) -> BackupNote | None:
    """The newest backup that was read back, or ``None``. Fast enough for the first screen."""
    runs = _runs(vault, "WHERE verified IS NOT NULL ORDER BY sequence DESC, made DESC, rowid DESC LIMIT 1")
    return runs[0] if runs else None


def runs_at(vault: Vault, place_id: str) -> list[BackupNote]:
    """What is remembered of one place, the oldest generation first."""
    return _runs(vault, "WHERE generation LIKE ? || '/%' ORDER BY generation", place_id)


def all_runs(vault: Vault) -> list[BackupNote]:
    """What is remembered of all places, the newest first."""
    return _runs(vault, "ORDER BY made DESC, rowid DESC")


def _runs(vault: Vault, condition: str, *parameters: str) -> list[BackupNote]:
    database = vault.database
    if not has_table(database, "backup_run"):
        return []
    rows = database.rows(f"SELECT * FROM backup_run {condition}", parameters)
    return [_note(vault, row) for row in rows]


def _note(vault: Vault, row: Row) -> BackupNote:
    place_id, _, number = row["generation"].partition("/")
    return BackupNote(
        place=row["place"],
        place_id=place_id,
        generation=int(number or 0),
        made=row["made"],
        verified=row["verified"],
        sequence=row["sequence"],
        objects=row["objects"],
        size=row["bytes"],
        changes=_changes_since(vault, row["sequence"], row["entry_hash"]),
    )


def _changes_since(vault: Vault, sequence: int, entry_hash: str) -> int:
    """Entries after one; all of them where that one is not in the journal, which then is not what was copied."""
    database, device = vault.database, vault.journal.device
    same = "SELECT 1 FROM journal_entry WHERE device = ? AND sequence = ? AND hash = ?"
    if sequence and not database.column(same, (device, sequence, entry_hash)):
        sequence = 0
    marks = ", ".join("?" * len(NO_CHANGES))
    counted = f"SELECT count(*) FROM journal_entry WHERE device = ? AND sequence > ? AND action NOT IN ({marks})"
    return int(database.column(counted, (device, sequence, *NO_CHANGES))[0])


def newest_entry(database: Database, device: str) -> tuple[int, str]:
    """Number and hash of a device's newest entry; 0 and zeros before the first."""
    row = database.row(
        "SELECT sequence, hash FROM journal_entry WHERE device = ? ORDER BY sequence DESC LIMIT 1", (device,)
    )
    return (0, "0" * 64) if row is None else (row["sequence"], row["hash"])


def key_of(place: BackupPlace, number: int) -> str:
    """How ``backup_run.generation`` names a generation: the place's id and the number."""
    return f"{place.place_id}/{number:08d}"


def list_of(vault: Vault, place: BackupPlace, generation: Generation) -> Manifest:
    """The list of a generation. Where this vault made it, it must be the one that was written.

    Anybody can seal a list to the vault, so one that only opens proves nothing about a
    stick that was out of sight; the journal holds the SHA-256 of each that was written.

    Raises:
        GenerationDamaged: missing, no list, or another one. GenerationOfAnotherKey.
    """
    manifest = generation.manifest(vault.vault_key())
    written = _written_lists(vault, place.place_id).get(generation.number)
    if written is not None and hashlib.sha256(generation.sealed_manifest()).hexdigest() != written:
        raise GenerationDamaged(generation=generation.number, part=generation.name_of(MANIFEST))
    return manifest


class KnownLists:
    """The lists of a place for one run, each opened once, since every one may name all the objects."""

    def __init__(self, vault: Vault, place: BackupPlace) -> None:
        self._vault = vault
        self._place = place
        self._opened: dict[int, Manifest | None] = {}

    def of(self, generation: Generation) -> Manifest | None:
        """The list of a generation; ``None`` where it cannot be opened or is not the one that was written."""
        if generation.number not in self._opened:
            found = None
            with contextlib.suppress(ArchiveError):
                found = list_of(self._vault, self._place, generation)
            self._opened[generation.number] = found
        return self._opened[generation.number]


def _written_lists(vault: Vault, place_id: str) -> dict[int, str]:
    """SHA-256 of the list of each generation in a place, by its number, as the journal has it."""
    rows = vault.database.rows(
        "SELECT p.body FROM journal_entry e JOIN journal_payload p ON p.hash = e.hash"
        " WHERE e.entity_id = ? AND e.action = 'backed_up' ORDER BY e.rowid",
        (vault.descriptor.vault_id,),
    )
    found: dict[int, str] = {}
    for row in rows:
        details = json.loads(row["body"]).get("details", {})
        if details.get("place") == place_id:
            found[int(details["generation"])] = str(details["manifest_sha256"])
    return found
