"""Sealing a whole vault under a new key: what it would mean, doing it, going on after an interruption."""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from archive import inbox, keyslots
from archive.clock import Clock, utc_text
from archive.connection import Database
from archive.descriptor import Descriptor
from archive.errors import ArchiveError, VaultReadOnly
from archive.filelock import WriterLock
from archive.founding import LOCK
from archive.keyfiles import check_outside, joined, read_key_file
from archive.keyslots import DEFAULT_WORK_FACTOR, Slot
from archive.objects import FOLDER as OBJECTS
from archive.objects import SUFFIX as OBJECT_SUFFIX
from archive.rekey.database import compare_databases, export_database
from archive.rekey.draft import Note, State, aside_of, begun, draft_of, prepare, refuse_root
from archive.rekey.errors import RekeyDiffers, RekeyNoRoom
from archive.rekey.sealing import Resealing, Sealed, paths_below
from archive.rekey.swapping import changed_keys, clean_up, free_room, sizes_of, stragglers, swap
from archive.safefiles import remove_file, sync_folder
from archive.slot_errors import NoSlotOfKind
from archive.slot_register import DIGEST, Registered, SlotRegister
from archive.vault import DATABASE, Vault
from archive.ways import Way
from archive.ways_in import KeyFileWay, PassphraseWay, SlotKind, WayIn, as_way
from crypto.age.identities import HybridIdentity
from crypto.age.pipeline import Hashed
from crypto.age.recipients import Recipient, parse_recipient
from crypto.derivation import Purpose, derive_key
from crypto.errors import CryptoError
from crypto.jobs import CancelToken, Progress, no_progress

SPARE_ROOM = 32 * 1024 * 1024
"""Bytes that stay free beside a second vault."""


@dataclass(frozen=True)
class Plan:
    """What a re-key of this vault would do.

    Attributes:
        files, bytes: sealed files, and how large they are.
        partners: ways that are sealed again to the same partner.
        lost: ways that open nothing any more afterwards and have to be made anew: recovery
            shares, other passphrases, what is not known.
        needed, free: room on the disk, in bytes.
        begun: whether one was begun and can be gone on with.
    """

    files: int
    bytes: int
    partners: tuple[Way, ...]
    lost: tuple[Way, ...]
    needed: int
    free: int
    begun: bool


@dataclass(frozen=True)
class Rekeyed:
    """What was done: the vault, open again under its new key, and what has to be told."""

    vault: Vault
    files: int
    partners: tuple[Way, ...]
    lost: tuple[Way, ...]
    left: tuple[str, ...] = field(default=())
    """Codes of damaged or missing files that were carried as they are."""
    old: str = ""
    """Name of the old vault's folder beside the new one, if it could not be removed; each opening tries again."""


def plan(vault: Vault) -> Plan:
    """Look at what a re-key would do. Writes nothing.

    Raises:
        RekeyAtRoot: the vault's folder cannot be exchanged for another. VaultLocked.
    """
    refuse_root(vault.folder)
    files = _files(vault)
    partners = tuple(way for way in vault.ways.list() if _carried(way))
    size = sizes_of(vault.folder)
    return Plan(
        files=len(files),
        bytes=sum(file.size for file in files),
        partners=partners,
        lost=tuple(way for way in vault.ways.list() if way not in partners),
        needed=size + SPARE_ROOM,
        free=free_room(vault.folder.parent),
        begun=begun(vault.folder, vault.descriptor) is not None,
    )


def rekey(
    vault: Vault,
    way: str | KeyFileWay,
    *,
    partners: Collection[str] | None = None,
    leave_damaged: bool = False,
    work_factor: int = DEFAULT_WORK_FACTOR,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
    clock: Clock | None = None,
) -> Rekeyed:
    """Seal everything under a new vault key. ``vault`` is locked when this ends well.

    ``way`` opens the new vault: a passphrase, or one with a key file. ``partners`` are names of
    partner slots to seal again, all when not given. An interruption, also by ``kill -9``, leaves the
    old vault as it is; called again with the same ``way`` it goes on where it was. The old
    folder is removed only after the new one has been opened with its new slots.

    Raises:
        VaultReadOnly, VaultLocked, RekeyAtRoot, RekeyNoRoom, RekeyForeign.
        PassphraseTooShort, KeyFileMissing and their kin: about ``way``.
        WrongPassphrase and its kin: a re-key was begun with another ``way``.
        ObjectMissing, ObjectDamaged: a file cannot be sealed again; ``leave_damaged`` carries it as it is.
        RekeyDiffers, DatabaseDamaged, JournalBroken: what was made is not what it should be; it is not used.
        DiskFull, MediumReadOnly, StorageFailed, Cancelled.
    """
    if vault.read_only:
        raise VaultReadOnly
    refuse_root(vault.folder)
    return _Rekey(vault, way, partners, leave_damaged, work_factor, progress, token or CancelToken(), clock).run()


class _Rekey:
    """One re-key under way."""

    def __init__(
        self,
        vault: Vault,
        way: str | KeyFileWay,
        partners: Collection[str] | None,
        leave_damaged: bool,
        work_factor: int,
        progress: Progress,
        token: CancelToken,
        clock: Clock | None,
    ) -> None:
        self._vault = vault
        self._way: WayIn = as_way(way)
        self._partners = partners
        self._leave_damaged = leave_damaged
        self._work_factor = work_factor
        self._progress = progress
        self._token = token
        self._clock = clock or vault.clock
        self._slot = Slot(vault.folder, keyslots.DAMAGED)
        """The new vault's first slot, once it has opened; and SHA-256 of its file."""
        self._digest = ""

    def run(self) -> Rekeyed:
        """Everything, from making the folder to removing the old one."""
        vault, folder = self._vault, self._vault.folder
        old_key = vault.vault_key()
        note, key = self._begin()
        draft = draft_of(folder)
        sealing = Resealing(folder, vault.vault_key, draft, key, self._progress, self._token)
        sealing.run(_files(vault), leave_damaged=self._leave_damaged)
        carried, lost = self._ways()
        with vault.database.alone():
            # What came in meanwhile; from here on nobody writes into the old database.
            sealing.run(_files(vault), leave_damaged=self._leave_damaged)
            self._tidy(draft)
            self._database(draft, note, key, carried, lost, sealing.left)
            note.descriptor().write(draft, replace=True)
            self._prove_opening(draft, note, key)
            self._token.check()
            Note(State.VERIFIED, note.vault_id, note.old, note.new, note.created).write(draft)
            vault.lock()
        try:
            hold = WriterLock(folder / LOCK)
        except ArchiveError:
            # Somebody opened the old vault at this very moment: what they write there must not be lost.
            note.write(draft)
            raise
        try:
            swap(folder)
        finally:
            hold.release()
        opened = Vault.open(folder, self._way, clock=self._clock)
        try:
            self._late_drops(old_key, key, folder)
            with contextlib.suppress(ArchiveError):
                clean_up(folder, opened.database)
        except BaseException:
            opened.lock()
            raise
        aside = aside_of(folder)
        old = aside.name if aside.exists() else ""
        return Rekeyed(opened, len(_files(opened)), carried, lost, tuple(sealing.left), old)

    def _begin(self) -> tuple[Note, HybridIdentity]:
        """The folder of the new vault and its key: a new one, or that of the run that was interrupted."""
        folder, descriptor = self._vault.folder, self._vault.descriptor
        note = begun(folder, descriptor)
        if note is not None:
            draft = prepare(folder)
            key, self._slot = keyslots.open_slot(draft, note.descriptor(), self._way)
            self._digest = self._slot.digest()
            return note, key
        needed, free = sizes_of(folder) + SPARE_ROOM, free_room(folder.parent)
        if free < needed:
            raise RekeyNoRoom(needed=needed, free=free)
        sealed_to = self._new_way()
        draft = prepare(folder)
        for slot in keyslots.slots(draft):
            remove_file(slot.path)
        key = HybridIdentity.generate()
        slot = keyslots.write_slot(draft, keyslots.new_name(), keyslots.seal_key(key, [sealed_to]))
        note = Note(
            State.SEALING,
            descriptor.vault_id,
            str(descriptor.recipient),
            str(key.recipient()),
            descriptor.created,
        )
        self._digest = slot.digest()
        keyslots.open_among([slot], note.descriptor(), self._way)
        self._slot = slot
        note.write(draft)
        return note, key

    def _new_way(self) -> Recipient:
        """What the first slot is sealed to. Raises what is wrong with the passphrase or the key file."""
        way = self._way
        if isinstance(way, KeyFileWay):
            keyslots.check_passphrase(way.passphrase)
            check_outside(way.key_file, self._vault.folder)
            text = joined(way.passphrase, read_key_file(way.key_file))
        elif isinstance(way, PassphraseWay):
            keyslots.check_passphrase(way.passphrase)
            text = way.passphrase
        else:
            raise NoSlotOfKind(way=str(way.kind))
        return keyslots.passphrase_recipient(text, self._work_factor)

    def _ways(self) -> tuple[tuple[Way, ...], tuple[Way, ...]]:
        ways = self._vault.ways.list()
        carried = tuple(w for w in ways if _carried(w) and (self._partners is None or w.name in self._partners))
        return carried, tuple(way for way in ways if way not in carried)

    def _tidy(self, draft: Path) -> None:
        """Remove what an interrupted run left behind and the vault no longer has."""
        wanted = {file.path for file in _files(self._vault)}
        for name in (OBJECTS, inbox.FOLDER):
            for path in paths_below(draft, name):
                if path not in wanted:
                    remove_file(draft / path)

    def _database(
        self,
        draft: Path,
        note: Note,
        key: HybridIdentity,
        carried: tuple[Way, ...],
        lost: tuple[Way, ...],
        left: list[str],
    ) -> None:
        target, raw = draft / DATABASE, derive_key(key.to_seed(), Purpose.DATABASE)
        export_database(self._vault.database, target, raw)
        compare_databases(self._vault.database, target, raw, self._token)
        database = Database(target, raw, read_only=False)
        try:
            made = Vault(draft, note.descriptor(), key, database, None, self._clock)
            made.journal.check_newest_head()
            first = self._own_slot(draft)
            with database.atomic() as connection:
                # What these say is about the old vault: its key files, and backups that the old passphrase opens.
                connection.execute("DELETE FROM key_slot")
                connection.execute("DELETE FROM backup_run")
                self._register(SlotRegister(database), draft, first, key, carried)
                details = {
                    **changed_keys(note.old, note.new),
                    "files": len(_files(self._vault)),
                    "partners": [way.name for way in carried],
                    "lost": [{"slot": way.name, "kind": str(way.kind), "label": way.label} for way in lost],
                    "left": left,
                }
                made.ledger.note("rekeyed", "vault", note.vault_id, details)
                made.journal.sign_head("lock")
            made.journal.check_newest_head()
            made.pictures.close()
        finally:
            database.close()
        for name in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
            remove_file(draft / name)

    def _own_slot(self, draft: Path) -> Slot:
        """The slot that opened at the beginning; partner slots of an interrupted run go. Raises ``RekeyDiffers``."""
        if self._slot.digest() != self._digest:
            raise RekeyDiffers(part="keys")
        for slot in keyslots.slots(draft):
            if slot.path != self._slot.path:
                remove_file(slot.path)
        return self._slot

    def _register(
        self, register: SlotRegister, draft: Path, first: Slot, key: HybridIdentity, carried: tuple[Way, ...]
    ) -> None:
        now = utc_text(self._clock.now())
        register.enter(Registered(first.path.name, self._way.kind, "", {DIGEST: first.digest()}, now, None))
        for way in carried:
            recipient = parse_recipient(str(way.details["recipient"]))
            slot = keyslots.write_slot(draft, keyslots.new_name(), keyslots.seal_key(key, [recipient]))
            details = {**way.details, DIGEST: slot.digest()}
            register.enter(Registered(slot.path.name, way.kind, way.label, details, now, None))

    def _prove_opening(self, draft: Path, note: Note, key: HybridIdentity) -> None:
        """The new vault is what it says, and its database opens as it lies there. Raises what is wrong."""
        if Descriptor.read(draft) != note.descriptor():
            raise RekeyDiffers(part="keys")
        raw = derive_key(key.to_seed(), Purpose.DATABASE)
        Database(draft / DATABASE, raw, read_only=False).close()
        for name in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
            remove_file(draft / name)
        sync_folder(draft)

    def _late_drops(self, old_key: HybridIdentity, key: HybridIdentity, folder: Path) -> None:
        """Seal again what was dropped into the old inbox in the last moment."""
        old = aside_of(folder)
        files = [_drop(old, path.relative_to(old)) for path in stragglers(old, folder)]
        Resealing(old, lambda: old_key, folder, key).run(files, leave_damaged=True)


def _carried(way: Way) -> bool:
    """Whether a way can be sealed again without whoever holds it: their recipient is known."""
    try:
        return way.kind is SlotKind.PARTNER and bool(parse_recipient(str(way.details.get("recipient", ""))))
    except CryptoError:
        return False


def _files(vault: Vault) -> list[Sealed]:
    """Every sealed file of a vault: recorded ones, others that lie among them, and drops."""
    codes = {row["id"]: row["code"] for row in vault.database.rows("SELECT id, code FROM evidence_item")}
    files: list[Sealed] = []
    recorded: set[str] = set()
    rows: Any = vault.database.rows("SELECT item_id, object_id, size, sha256, withdrawn_at FROM evidence_file")
    for row in rows:
        path = vault.objects.path(row["object_id"])
        recorded.add(row["object_id"])
        if row["withdrawn_at"] is None or path.exists():
            item = str(codes.get(row["item_id"], "?"))
            relative = path.relative_to(vault.folder)
            files.append(Sealed(relative, item, int(row["size"]), Hashed(int(row["size"]), row["sha256"])))
    for object_id, path in vault.objects.present():
        if object_id is not None and object_id not in recorded and path.suffix == OBJECT_SUFFIX:
            files.append(Sealed(path.relative_to(vault.folder), object_id, path.stat().st_size, None))
    drops = [path for path in paths_below(vault.folder, inbox.FOLDER) if inbox.NAME.fullmatch(path.name)]
    return files + [_drop(vault.folder, path) for path in drops]


def _drop(folder: Path, path: Path) -> Sealed:
    return Sealed(path, path.name, (folder / path).stat().st_size, None)

