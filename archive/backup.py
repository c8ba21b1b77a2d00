"""Making a backup of an open vault while it is worked in: a new generation in a place, then read back.

Only sealed files and the database under its own key leave the vault. Objects that the place
has already are not copied again. ``backup_proof`` reads back, ``backup_runs`` remembers.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from archive.backup_errors import BackupPlaceOverlaps, BackupPlaceReadOnly, GenerationDamaged, GenerationOfAnotherKey
from archive.backup_files import Copying
from archive.backup_folders import overlap
from archive.backup_making import Making, known_parts, room_counted
from archive.backup_manifest import Manifest
from archive.backup_place import BackupPlace, Generation
from archive.backup_proof import read_back, size_of, sound
from archive.backup_pruning import prune, sweep_objects
from archive.backup_runs import KnownLists, key_of, list_of, runs_at
from archive.clock import utc_text
from archive.errors import ArchiveError, VaultReadOnly
from archive.findings import Finding, Verdict
from archive.ledger import new_id
from archive.vault import Vault
from crypto.jobs import CancelToken, Progress, no_progress


@dataclass(frozen=True)
class BackedUp:
    """What one run did."""

    generation: int
    made: str
    verified: bool
    """Whether everything in it is known to have been read back from the medium."""
    objects: int
    """Sealed files that it holds."""
    copied: int
    """How many of them were not in the place yet."""
    size: int
    """Bytes of all its parts."""
    findings: tuple[Finding, ...]
    pruned: int
    """Earlier generations that were removed because that was asked for."""


def back_up(
    vault: Vault,
    folder: Path,
    *,
    label: str = "",
    keep: int | None = None,
    read_everything: bool = False,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> BackedUp:
    """Make a new generation in ``folder``, read it back, and only then remove earlier ones if ``keep`` says so.

    ``label`` is what the person calls the place; it stays inside the vault. ``keep`` is how
    many generations may stay in all. When copying ends early, the place holds what it held
    before, as far as it still answers, and the vault is as it was. When reading back ends
    early, the generation is there and does not count as read back.

    Raises:
        VaultReadOnly, VaultLocked, DatabaseDamaged: about the vault.
        BackupPlaceMissing, BackupPlaceTaken, BackupOfAnotherVault, BackupOfOldKey, BackupPlaceOverlaps,
        BackupPlaceInUse, BackupPlaceReadOnly, BackupPlaceLost, BackupNoRoom, BackupFileTooLarge: about the place.
        Cancelled; ``ValueError`` for a ``keep`` below 1.
    """
    if keep is not None and keep < 1:
        raise ValueError("keep")
    token = token or CancelToken()
    if vault.read_only:
        raise VaultReadOnly
    if overlap(vault.folder, folder):
        raise BackupPlaceOverlaps
    place = BackupPlace.prepared(folder, vault.descriptor)
    label = label or folder.absolute().name
    with place.held():
        lists = KnownLists(vault, place)
        generation, manifest, copied, size = _made(vault, place, lists, progress, token)
        _remember(vault, place, generation, manifest, label, size)
        findings = verify_generation(
            vault, place, generation, everything=read_everything, progress=progress, token=token
        )
        verified = sound(findings)
        pruned = prune(vault, place, keep, lists) if keep is not None and verified else 0
        sweep_objects(place, lists)
    return BackedUp(
        generation=generation.number,
        made=manifest.made,
        verified=verified,
        objects=len(manifest.objects),
        copied=copied,
        size=size,
        findings=tuple(findings),
        pruned=pruned,
    )


def verify_generation(
    vault: Vault,
    place: BackupPlace,
    generation: Generation,
    *,
    everything: bool,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> list[Finding]:
    """Read a generation back and remember that it was sound, or that it no longer is.

    A damaged object takes the same from every other generation that lists it. A generation that
    the vault does not remember, because it was cut off right after it was complete, is remembered.

    Raises as ``read_back``, and ``DiskFull`` and its kin about the vault.
    """
    key = vault.vault_key()
    if generation.number not in {run.generation for run in runs_at(vault, place.place_id)}:
        with contextlib.suppress(GenerationDamaged, GenerationOfAnotherKey):
            manifest = generation.manifest(key)
            _remember(vault, place, generation, manifest, place.folder.name, size_of(generation, manifest.parts))
    findings: list[Finding] = []
    try:
        list_of(vault, place, generation)
    except GenerationDamaged:
        findings.append(Finding(Verdict.BROKEN, "backup_list", {"generation": generation.number}))
    except ArchiveError:
        pass  # what is wrong with it is found below
    if not findings:
        findings += read_back(generation, key, everything=everything, progress=progress, token=token)
    time = utc_text(vault.clock.now())
    damaged = {str(finding.fields["path"]) for finding in findings if finding.what == "backup_part"}
    with vault.database.atomic() as connection:
        for other in _listing(vault, place, damaged):
            connection.execute("UPDATE backup_run SET verified = NULL WHERE generation = ?", (other,))
        changed = connection.execute(
            "UPDATE backup_run SET verified = ? WHERE generation = ?",
            (time if sound(findings) else None, key_of(place, generation.number)),
        )
        if changed.rowcount:
            details = {"generation": generation.number, "sound": sound(findings), "everything": everything}
            vault.ledger.note("backup_verified", "vault", vault.descriptor.vault_id, details)
    return findings


def _listing(vault: Vault, place: BackupPlace, paths: Collection[str]) -> list[str]:
    """The generations whose lists name one of these objects, as ``backup_run`` calls them."""
    found = []
    for generation in place.generations() if paths else ():
        with contextlib.suppress(ArchiveError):
            if not generation.manifest(vault.vault_key()).objects.keys().isdisjoint(paths):
                found.append(key_of(place, generation.number))
    return found


def _made(
    vault: Vault, place: BackupPlace, lists: KnownLists, progress: Progress, token: CancelToken
) -> tuple[Generation, Manifest, int, int]:
    """Copy everything that is not there yet, and complete the generation."""
    place.sweep_drafts()
    before = known_parts(vault, place, lists)
    numbers = [generation.number for generation in place.generations()]
    numbers += [run.generation for run in runs_at(vault, place.place_id)]
    copying = Copying()
    try:
        vault.journal.sign_head("backup")  # before the room is counted: a full disk here is the vault's own
        with room_counted(vault, place):
            draft = place.begin()
            while True:
                making = Making(vault, place, draft, before, copying, progress, token)
                making.database()
                if making.objects():
                    break
            making.small_parts()
            manifest = making.manifest()
            copying.finish()
        generation = place.complete(draft, max(numbers, default=0) + 1)
    except BaseException as error:
        copying.take_back()
        with contextlib.suppress(ArchiveError):
            place.sweep_drafts()
        place.unmake()
        if isinstance(error, BackupPlaceReadOnly):
            place.refuse_lost()  # a medium that is gone refuses writing by that word too
        raise
    return generation, manifest, making.copied, making.size


def _remember(
    vault: Vault, place: BackupPlace, generation: Generation, manifest: Manifest, label: str, size: int
) -> None:
    """Write the run into the vault: a row, and an entry of the journal."""
    with vault.database.atomic() as connection:
        connection.execute(
            "INSERT INTO backup_run (id, place, generation, made, verified, entry_hash, sequence, objects, bytes)"
            " VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?)",
            (
                new_id(),
                label,
                key_of(place, generation.number),
                manifest.made,
                manifest.entry_hash,
                manifest.sequence,
                len(manifest.objects),
                size,
            ),
        )
        sealed = hashlib.sha256(generation.sealed_manifest()).hexdigest()
        details = {
            "generation": generation.number,
            "manifest_sha256": sealed,
            "place": place.place_id,
            "sequence": manifest.sequence,
        }
        vault.ledger.note("backed_up", "vault", vault.descriptor.vault_id, details)
