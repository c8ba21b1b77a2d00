"""Opening a damaged vault for reading: what can be read of it, and by name what cannot. Writes nothing into it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from archive import keyslots
from archive.descriptor import FILE_NAME, FORMAT_VERSION, Descriptor
from archive.errors import DatabaseDamaged, DatabaseMissing, NotAVault, VaultLocked
from archive.filelock import WriterLock
from archive.findings import Finding
from archive.founding import LOCK
from archive.ledger import new_id
from archive.objects import ObjectStore
from archive.remembered import from_rows
from archive.rescue import findings
from archive.rescue.files import SealedFile, look_at_files
from archive.rescue.keys import Candidate, open_keys, read_descriptor
from archive.rescue.pages import PageStore
from archive.rescue.records import Readable, read_records
from archive.rescue.schema import known_tables
from archive.rescue.trees import Trees
from archive.ways_in import WayIn
from crypto.age.identities import HybridIdentity
from crypto.derivation import Purpose, derive_key
from crypto.jobs import CancelToken, Progress, no_progress

DATABASE = "records.db"


class RescuedVault:
    """A damaged vault, open for reading. ``end()`` forgets its key, ``close()`` what was read as well.

    Attributes:
        descriptor: as it stands in the folder, or made anew from the key and the records.
        descriptor_damaged: whether it had to be made anew.
        readable: the records that can be read; ``None`` when the database gives nothing.
        pages: the pages of the database, or ``None``.
    """

    def __init__(
        self,
        folder: Path,
        candidate: Candidate,
        descriptor: Descriptor | None,
        lock: WriterLock | None,
        pages: PageStore | None,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> None:
        """Called by ``open_for_rescue``; not by anybody else."""
        self.folder = folder
        self._key: HybridIdentity | None = candidate.key
        self._lock = lock
        self.slot = candidate.slot
        self.pages, self.readable, self.unassigned = pages, None, 0
        if pages is not None:
            trees = Trees(pages, known_tables(), progress, token)
            self.readable, self.unassigned = read_records(trees.found, progress, token), trees.unassigned
        # A description of another vault was put in the place of ours.
        foreign = descriptor is not None and str(descriptor.recipient) != str(candidate.key.recipient())
        self.descriptor_damaged = descriptor is None or foreign
        self.descriptor = descriptor if descriptor is not None and not foreign else self._described()
        self.objects = ObjectStore(folder, candidate.key.recipient(), self.key)
        self._files: list[SealedFile] | None = None

    def key(self) -> HybridIdentity:
        """The vault key. Raises ``VaultLocked`` once closed."""
        if self._key is None:
            raise VaultLocked
        return self._key

    def _described(self) -> Descriptor:
        vault_id, created = new_id(), "1970-01-01T00:00:00.000Z"
        if self.readable is not None:
            known = [e for e in self.readable.chronicle.entries if e.entity == "vault" and len(e.entity_id) == 32]
            vault_id = known[0].entity_id if known else vault_id
            made = [str(row["created"]) for row in self.readable.beside["device"].values()]
            created = min(made, default=created)
            kept = from_rows(self.readable.beside["setting"].values())
            if kept is not None:
                vault_id, created = kept
        return Descriptor(vault_id, self.key().recipient(), created, FORMAT_VERSION)

    def registered_slots(self) -> dict[str, str]:
        """SHA-256 of each slot file by its name, as the register has them; empty where it cannot be read."""
        rows = self.readable.beside.get("key_slot", {}) if self.readable is not None else {}
        digests = {}
        for row in rows.values():
            with contextlib.suppress(ValueError, TypeError, KeyError):
                details = json.loads(row["details"])
                if not details.get("state"):
                    digests[str(row["name"])] = str(details["sha256"])
        return digests

    def survey(
        self, progress: Progress = no_progress, token: CancelToken | None = None
    ) -> list[Finding]:
        """Everything that is damaged, by name, and what is sound; the files are read once and remembered.

        Raises:
            Cancelled: ``token`` asked for it. VaultLocked.
        """
        files = self.files(progress, token)
        return [*findings.of_folder(self), *findings.of_database(self), *findings.of_files(files)]

    def files(self, progress: Progress = no_progress, token: CancelToken | None = None) -> list[SealedFile]:
        """The sealed files and their state. Raises as ``survey``."""
        if self._files is None:
            readable = self.readable or Readable.empty()
            self._files = list(look_at_files(readable, self.objects, self.key(), progress, token))
        return self._files

    def end(self) -> None:
        """Forget the key and let others open the vault, at once; what was read is for ``close`` to give back."""
        self._key = None
        if self._lock is not None:
            self._lock.release()

    def close(self) -> None:
        """Forget the key and what was read, which takes a moment after a large vault. May be called twice."""
        self.end()
        readable, self.readable = self.readable, None
        self.pages = None
        self._files = None
        if readable is not None:
            readable.forget()


def open_for_rescue(
    folder: Path,
    way: str | WayIn,
    *,
    keys_from: Path | None = None,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> RescuedVault:
    """Open a vault with damage anywhere. Not one byte in the folder is written.

    ``keys_from`` is the folder of a backup of this vault, whose slots are tried too.
    ``progress`` gets slots, then pages, then rows; the work is that of reading the whole database.

    Raises:
        NotAVault: nothing in the folder belongs to a vault.
        FormatTooNew: a newer program made it.
        WrongPassphrase, NoKeySlots, SlotDamaged and their kin: about the way in.
        VaultInUse: another process is writing into it at this moment.
        Cancelled: ``token`` asked for it.
    """
    folder = folder.absolute()
    if not folder.is_dir() or not any((folder / name).exists() for name in (FILE_NAME, DATABASE, keyslots.FOLDER)):
        raise NotAVault
    descriptor = read_descriptor(folder)
    with contextlib.ExitStack() as undo:
        lock = None
        if (folder / LOCK).is_file():
            lock = WriterLock(folder / LOCK, existing=True)
            undo.callback(lock.release)
        candidates = open_keys(folder, way, beside=keys_from, progress=progress, token=token)
        candidate, pages = _fitting(folder, candidates, descriptor, progress, token)
        vault = RescuedVault(folder, candidate, descriptor, lock, pages, progress, token)
        undo.pop_all()
    return vault


def _fitting(
    folder: Path,
    candidates: list[Candidate],
    descriptor: Descriptor | None,
    progress: Progress,
    token: CancelToken | None,
) -> tuple[Candidate, PageStore | None]:
    """The key that the database was written with, and its pages; where none fits, the key of the description."""
    for candidate in candidates:
        pages = pages_under(folder, candidate.key, progress, token)
        if pages is not None:
            return candidate, pages
    for candidate in candidates:
        if descriptor is not None and str(candidate.key.recipient()) == str(descriptor.recipient):
            return candidate, None
    return candidates[0], None


def pages_under(
    folder: Path, key: HybridIdentity, progress: Progress = no_progress, token: CancelToken | None = None
) -> PageStore | None:
    """The pages of a vault's database that prove under the key, if any do. Raises ``Cancelled``."""
    try:
        return PageStore(folder / DATABASE, derive_key(key.to_seed(), Purpose.DATABASE), progress, token)
    except (DatabaseDamaged, DatabaseMissing):
        return None


@contextlib.contextmanager
def rescued(
    folder: Path,
    way: str | WayIn,
    *,
    keys_from: Path | None = None,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Iterator[RescuedVault]:
    """``open_for_rescue`` for a block."""
    vault = open_for_rescue(folder, way, keys_from=keys_from, progress=progress, token=token)
    try:
        yield vault
    finally:
        vault.close()
