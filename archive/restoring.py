"""Making a vault out of a generation of a backup: whole or not at all, every byte compared while it is copied."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from archive import keyslots
from archive.backup_errors import (
    BackupNoRoom,
    BackupPlaceOverlaps,
    GenerationDamaged,
)
from archive.backup_files import Copying, SourceFailed
from archive.backup_folders import overlap
from archive.backup_manifest import Manifest
from archive.backup_place import BackupPlace, Generation
from archive.backup_proof import DATABASE, evidence_in, size_of
from archive.backup_reach import Reach, furthest, reach_of, reaches_of
from archive.descriptor import FILE_NAME as DESCRIPTOR
from archive.errors import DatabaseDamaged, DiskFull, JournalBroken, NoKeySlots, SlotDamaged, StorageFailed
from archive.founding import found
from archive.keyslots import Slot
from archive.place_errors import about_place
from archive.safefiles import remove_file, storage_errors
from archive.slot_errors import NoSlotOfKind
from archive.vault import INBOX
from archive.ways_in import WayIn
from crypto.age.identities import HybridIdentity
from crypto.jobs import CancelToken, Progress, no_progress

STAGE = "restore"
SPARE_ROOM = 1 << 20


@dataclass(frozen=True)
class Restored:
    """What was made."""

    generation: int
    left_out: tuple[str, ...]
    """Codes of the items whose sealed files were damaged in the backup; empty unless that was allowed."""
    reach: Reach | None
    """How far the records go that were restored; ``None`` if nothing was ever written in the vault."""
    newer: Reach | None
    """Another generation in the same place that goes further, if there is one that can be read."""


def open_generation(generation: Generation, way: str | WayIn) -> tuple[HybridIdentity, Slot]:
    """The vault key by one of the ways in that a generation holds, and the slot that gave it.

    Raises as ``keyslots.open_slot`` and ``Descriptor.read``; ``BackupPlaceLost``.
    """
    try:
        return keyslots.open_slot(generation.folder, generation.descriptor(), way)
    except StorageFailed as error:
        raise about_place(error) from error
    except (SlotDamaged, NoKeySlots, NoSlotOfKind):
        generation.refuse_lost()
        raise


def restore(
    folder: Path,
    target: Path,
    way: str | WayIn,
    *,
    generation: int | None = None,
    leave_out_damaged: bool = False,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Restored:
    """Make the vault of a generation (the newest without a number) in ``target``; it opens with the same ways.

    ``way`` is one of them: it opens the list by which every byte is compared. The backup is
    only read. ``target`` is not there or empty before, and as it was if this raises; the folder
    above it is there. With ``leave_out_damaged`` a sealed file that is missing or damaged does not
    keep the rest from being restored; the database and the ways in must be whole all the same.

    Raises:
        NotABackup, GenerationMissing, BackupPlaceLost; as ``open_generation``.
        GenerationDamaged: ``part`` is missing or not what was copied; another generation may be whole.
        BackupPlaceOverlaps, BackupNoRoom, FolderNotEmpty, PlaceMissing, MediumReadOnly,
        StorageFailed: about ``target``.
        Cancelled.
    """
    place = BackupPlace.at(folder)
    if overlap(place.folder, target):
        raise BackupPlaceOverlaps
    chosen = place.generation(generation)
    key, slot = open_generation(chosen, way)
    manifest = chosen.manifest(key)
    opening = f"{keyslots.FOLDER}/{slot.path.name}"
    if opening not in manifest.parts:  # what is restored would not open with what opened the backup
        raise GenerationDamaged(generation=chosen.number, part=chosen.name_of(opening))
    token = token or CancelToken()
    others = reaches_of((one for one in place.generations() if one.number != chosen.number), key, token)
    done: list[Restored] = []

    def made(draft: Path) -> None:
        left_out = fill(
            draft, chosen, manifest, key, manifest.parts, progress, token, leave_out_damaged=leave_out_damaged
        )
        reach = reach_of(chosen, key, draft / DATABASE)
        done.append(Restored(chosen.number, tuple(left_out), reach, furthest(others, reach)))

    found(target.absolute(), made)
    return done[-1]


def fill(
    draft: Path,
    generation: Generation,
    manifest: Manifest,
    key: HybridIdentity,
    parts: Collection[str],
    progress: Progress,
    token: CancelToken,
    *,
    leave_out_damaged: bool = False,
) -> list[str]:
    """Copy parts of a generation into a folder and prove the database there; returns codes of what was left out.

    Raises ``GenerationDamaged``, ``BackupPlaceLost``, ``BackupNoRoom``, ``Cancelled``, ``MediumReadOnly``,
    ``StorageFailed``.
    """
    total = size_of(generation, parts)
    free = shutil.disk_usage(draft).free
    if total + SPARE_ROOM > free:
        raise BackupNoRoom(needed=total + SPARE_ROOM, free=free)
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        token.check()
        done += count
        progress(done, total, STAGE)

    with storage_errors():
        for name in (keyslots.FOLDER, "objects", INBOX):
            (draft / name).mkdir(mode=0o700)
    copying = Copying(storage_errors)
    damaged = []
    for path in sorted(parts, key=lambda path: (path == DESCRIPTOR, path)):
        if path == DESCRIPTOR:
            copying.finish()  # where a vault is made in its place, half a one never has a description
        try:
            copied = copying.copy(generation.path(path), draft / path, advance).sha256
        except SourceFailed:
            generation.refuse_lost()
            copied = ""
        except DiskFull as error:
            raise BackupNoRoom(needed=total, free=shutil.disk_usage(draft).free) from error
        if copied != manifest.parts[path].sha256:
            if not leave_out_damaged or path not in manifest.objects:
                raise GenerationDamaged(generation=generation.number, part=generation.name_of(path))
            if copied:
                remove_file(draft / path)
            damaged.append(path)
    copying.finish()
    try:
        named = evidence_in(draft / DATABASE, key, manifest)
    except (DatabaseDamaged, JournalBroken) as error:
        raise GenerationDamaged(generation=generation.number, part=generation.name_of(DATABASE)) from error
    for path, evidence in sorted(named.items()):
        if evidence.standing and path not in manifest.parts and path not in manifest.missing:
            raise GenerationDamaged(generation=generation.number, part=path)
    return sorted(named[path].code for path in damaged if path in named)
