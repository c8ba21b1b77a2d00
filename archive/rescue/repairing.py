"""Repairing a vault in place from a backup, one thing after another. What proves is never replaced."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive import keyslots
from archive.backup_errors import BackupPlaceMissing
from archive.clock import Clock
from archive.descriptor import FILE_NAME
from archive.errors import ObjectDamaged, ObjectMissing
from archive.place_errors import place_errors
from archive.rescue.backups import DATABASE, GENERATIONS, BackupSource, SoundDatabase
from archive.rescue.copying import copy_proven
from archive.rescue.errors import CopyDiffers
from archive.rescue.files import SealedFile, State
from archive.rescue.opening import RescuedVault, open_for_rescue
from archive.rescue.replacing import put_slot, replace_database
from archive.safefiles import make_folder
from archive.vault import Vault
from archive.ways_in import WayIn
from crypto.derivation import Purpose, derive_key
from crypto.jobs import CancelToken, Progress, no_progress

STAGE = "repair"


@dataclass(frozen=True)
class RepairPlan:
    """What a backup can repair.

    Attributes:
        files: damaged or missing ones that lie in the backup; ``absent`` those that do not.
        description, slots: whether ``vault.json`` is put right, and which slot files are.
        database: the backup's database, if the vault's own is damaged and this one is sound.
        lost_changes: how many journal entries are known that the backup's database does not have.
        first_lost, last_lost: their sequence numbers.
    """

    files: tuple[SealedFile, ...]
    absent: tuple[SealedFile, ...]
    description: bool
    slots: tuple[str, ...]
    database: SoundDatabase | None
    database_damaged: bool
    lost_changes: int = 0
    first_lost: int = 0
    last_lost: int = 0


@dataclass(frozen=True)
class Repaired:
    """What was repaired, by name; ``failed`` are items whose file in the backup does not prove either."""

    items: tuple[str, ...]
    failed: tuple[str, ...]
    slots: tuple[str, ...]
    description: bool
    database: bool


def plan_repair(
    vault: RescuedVault, folder: Path, progress: Progress = no_progress, token: CancelToken | None = None
) -> RepairPlan:
    """Look at what the backup in ``folder`` can repair. Writes nothing.

    Raises:
        BackupForeign: it is no backup of this vault. BackupPlaceMissing, BackupPlaceLost. Cancelled, VaultLocked.
    """
    source = BackupSource(folder, vault.key())
    wanted = [file for file in vault.files(progress, token) if file.state in (State.MISSING, State.DAMAGED)]
    there = tuple(file for file in wanted if source.has(file.object_id))
    damaged = vault.pages is None or bool(vault.pages.damaged or vault.pages.outdated or vault.pages.salt_damaged)
    damaged = damaged or (vault.readable is not None and not vault.readable.chronicle.whole)
    database = source.database(progress, token) if damaged else None
    lost = _since(vault, database) if database is not None else []
    return RepairPlan(
        files=there,
        absent=tuple(file for file in wanted if file not in there),
        description=vault.descriptor_damaged,
        slots=tuple(slot.name for slot in _slots(vault, source)),
        database=database,
        database_damaged=damaged,
        lost_changes=len(lost),
        first_lost=min(lost, default=0),
        last_lost=max(lost, default=0),
    )


def _since(vault: RescuedVault, database: SoundDatabase) -> list[int]:
    """Sequence numbers that the damaged vault still knows of and the backup does not have."""
    if vault.readable is None:
        return []
    told = vault.readable.chronicle
    known = {(entry.device, entry.sequence) for entry in told.entries} | set(told.lost) | set(told.altered)
    return sorted(sequence for device, sequence in known if sequence > database.newest.get(device, 0))


@dataclass(frozen=True)
class _SlotFile:
    """A slot file of a backup, and what the register says of its content, where it says anything."""

    name: str
    path: Path
    digest: str | None


def _slots(vault: RescuedVault, source: BackupSource) -> list[_SlotFile]:
    """Slots that the register knows, whose file is missing or another, and which the backup has as they were made.

    One that was taken away on purpose is not in the register and never comes back. Where there
    is no slot at all, the one that opened this vault does.
    """
    present = {slot.path.name: slot for slot in keyslots.slots(vault.folder)}
    if not present and vault.slot.path.parent.parent != vault.folder:
        return [_SlotFile(vault.slot.path.name, vault.slot.path, None)]
    found = []
    for name, digest in vault.registered_slots().items():
        slot = present.get(name)
        if slot is None or slot.digest() != digest:
            path = source.slot(name, digest)
            if path is not None:
                found.append(_SlotFile(name, path, digest))
    return found


def repair(
    folder: Path,
    way: str | WayIn,
    backup: Path,
    *,
    old_records: bool = False,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
    clock: Clock | None = None,
) -> Repaired:
    """Put right what the backup can: description, slots, and each damaged or missing file that proves.

    With ``old_records`` a damaged database is replaced by the newest sound one of the backup:
    what ``plan_repair`` calls lost is then lost. The damaged one stays beside it. Every repair is
    a line in the journal. An interruption leaves each thing as it was or repaired.

    Raises:
        DatabaseDamaged, JournalBroken: the vault still does not open for writing; see ``plan_repair``.
        CopyDiffers: the backup gave something else than a moment before; that part was left as it was.
        BackupPlaceMissing, BackupPlaceLost: what was put right until then stays so.
        BackupForeign, WrongPassphrase and its kin, VaultInUse; DiskFull and its kin, Cancelled.
    """
    damaged = open_for_rescue(folder, way, keys_from=keys_of(backup), progress=progress, token=token)
    try:
        source = BackupSource(backup, damaged.key())
        plan = plan_repair(damaged, backup, progress, token)
        slots = _slots(damaged, source)
        descriptor = source.descriptor() if damaged.descriptor_damaged else damaged.descriptor
        database_key = derive_key(damaged.key().to_seed(), Purpose.DATABASE)
    finally:
        damaged.close()
    if plan.description:
        descriptor.write(folder, replace=True)
    for slot in slots:
        make_folder(folder / keyslots.FOLDER)
        with _of(source):
            put_slot(folder / keyslots.FOLDER / slot.name, slot.path, slot.digest)
    replaced, kept = old_records and plan.database is not None, ""
    if replaced and plan.database is not None:
        with _of(source):
            kept = replace_database(folder, plan.database, database_key, progress, token)
    vault = Vault.open(folder, way, clock=clock)
    try:
        about = ("vault", vault.descriptor.vault_id)
        if plan.description:
            vault.ledger.note("repaired", *about, {"part": FILE_NAME})
        for slot in slots:
            vault.ledger.note("repaired", *about, {"part": "key", "slot": slot.name})
        if replaced and plan.database is not None:
            lost = {"lost": plan.lost_changes, "from": plan.first_lost, "to": plan.last_lost}
            details: dict[str, object] = {"part": DATABASE, "kept": kept, **lost}
            vault.ledger.note("repaired", *about, details)
        wanted = _wanted(vault, progress, token) if replaced else list(plan.files)
        items, failed = _repair_files(vault, source, wanted, progress, token)
    finally:
        vault.lock()
    return Repaired(items, failed, tuple(slot.name for slot in slots), plan.description, replaced)


@contextlib.contextmanager
def _of(source: BackupSource) -> Iterator[None]:
    """What is copied out of a backup that is gone meanwhile does not differ. Raises ``BackupPlaceLost``."""
    try:
        yield
    except CopyDiffers:
        source.refuse_lost()
        raise


def keys_of(backup: Path | None) -> Path | None:
    """Where the slots of a backup lie, for ``open_for_rescue``: its newest state that has any.

    Raises ``BackupPlaceMissing``, ``BackupPlaceLost``.
    """
    if backup is None:
        return None
    with place_errors():
        if not backup.is_dir():
            raise BackupPlaceMissing
        inside = backup / GENERATIONS
        states = sorted(inside.iterdir(), reverse=True) if inside.is_dir() else [backup]
        return next((state for state in states if keyslots.slots(state)), None)


def _wanted(vault: Vault, progress: Progress, token: CancelToken | None) -> list[SealedFile]:
    """Files that the records of now name and that do not prove."""
    wanted = []
    for file in vault.evidence.all_files():
        code = vault.evidence.get(file.item_id).code
        try:
            vault.objects.prove(file.object_id, code, file.size, file.sha256, progress, token)
        except ObjectMissing:
            wanted.append(SealedFile(file.object_id, file.id, code, State.MISSING, file.size, file.sha256))
        except ObjectDamaged as error:
            state = State.DAMAGED
            wanted.append(SealedFile(file.object_id, file.id, code, state, file.size, file.sha256, error.reason))
    return wanted


def _repair_files(
    vault: Vault, source: BackupSource, files: list[SealedFile], progress: Progress, token: CancelToken | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    total, done = sum(file.size for file in files), 0
    items: list[str] = []
    failed: list[str] = []
    rows = {row["object_id"]: row for row in vault.database.rows("SELECT object_id, item_id FROM evidence_file")}
    for file in files:
        offset = done

        def shifted(count: int, _size: int, _stage: str, offset: int = offset) -> None:
            progress(min(offset + count, total), total, STAGE)

        try:
            copy_proven(
                source.object_path(file.object_id),
                vault.objects.path(file.object_id),
                vault.vault_key(),
                file.item,
                file.size,
                file.sha256,
                replace=True,
                progress=shifted,
                token=token,
            )
        except (ObjectMissing, ObjectDamaged):
            source.refuse_lost()
            failed.append(file.item)
        else:
            item_id = rows[file.object_id]["item_id"]
            vault.ledger.note("repaired", "evidence_item", item_id, {"file": file.file_id, "object": file.object_id})
            items.append(file.item)
        done += file.size
    return tuple(items), tuple(failed)

