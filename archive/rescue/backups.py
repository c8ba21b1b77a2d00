"""What a backup has of a damaged vault: its generations, or a plain copy of the folder, looked at file by file."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path

from archive import keyslots
from archive.backup_errors import BackupPlaceMissing
from archive.descriptor import FILE_NAME, Descriptor
from archive.errors import ArchiveError, DatabaseDamaged, DatabaseMissing, StorageFailed
from archive.objects import FOLDER as OBJECTS
from archive.objects import SUFFIX
from archive.place_errors import place_errors, refuse_lost
from archive.rescue.chronicle import read_chronicle
from archive.rescue.errors import BackupForeign
from archive.rescue.pages import PageStore
from archive.rescue.schema import known_tables
from archive.rescue.trees import Trees
from crypto.age.identities import HybridIdentity
from crypto.derivation import Purpose, derive_key
from crypto.jobs import CancelToken, Progress, no_progress

GENERATIONS = "generations"
DATABASE = "records.db"
_NUMBER = re.compile(r"[0-9]{8}")


@dataclass(frozen=True)
class SoundDatabase:
    """A database of a backup of which every page proves and the journal is whole, and how far it goes."""

    path: Path
    newest: dict[str, int]
    """The newest sequence number by device."""
    time: str
    """Of its newest entry."""


class BackupSource:
    """A folder with backups of one vault. Read only; nothing in it is believed that does not prove."""

    def __init__(self, folder: Path, key: HybridIdentity) -> None:
        """Look at what there is.

        Raises:
            BackupForeign: nothing in the folder belongs to the vault of ``key``.
            BackupPlaceMissing, BackupPlaceLost: there is no such folder, or it does not answer.
        """
        self._folder = folder
        self._key = key
        self._unread: StorageFailed | None = None
        with place_errors():
            inside = folder / GENERATIONS
            numbered = sorted(inside.iterdir(), reverse=True) if inside.is_dir() else [folder]
            self.states = [path for path in numbered if self._belongs(path, numbered=inside.is_dir())]
            if self.states:
                return
            if not folder.is_dir():
                raise BackupPlaceMissing
            raise self._unread or BackupForeign

    def _belongs(self, state: Path, *, numbered: bool) -> bool:
        if numbered and not (_NUMBER.fullmatch(state.name) and state.is_dir()):
            return False
        try:
            return str(Descriptor.read(state).recipient) == str(self._key.recipient())
        except StorageFailed as error:
            self._unread = error
        except ArchiveError:
            pass
        return False

    def refuse_lost(self) -> None:
        """Asked before anything here is called missing or damaged. Raises ``BackupPlaceLost``."""
        refuse_lost(self.states[0] / FILE_NAME)

    def descriptor(self) -> Descriptor:
        """The description of the vault in the newest state. Raises ``BackupForeign``."""
        for state in self.states:
            try:
                return Descriptor.read(state)
            except ArchiveError:
                continue
        self.refuse_lost()
        raise BackupForeign

    def object_path(self, object_id: str) -> Path:
        """Where a sealed file would lie."""
        return self._folder / OBJECTS / object_id[:2] / f"{object_id}{SUFFIX}"

    def has(self, object_id: str) -> bool:
        """Whether a sealed file lies there. Raises ``BackupPlaceLost``."""
        with place_errors():
            if self.object_path(object_id).is_file():
                return True
        self.refuse_lost()
        return False

    def slot(self, name: str, digest: str) -> Path | None:
        """A slot file of that name whose content has that SHA-256. Raises ``BackupPlaceLost``."""
        for state in self.states:
            with contextlib.suppress(StorageFailed):
                for slot in keyslots.slots(state):
                    if slot.path.name == name and slot.digest() == digest:
                        return slot.path
        self.refuse_lost()
        return None

    def database(
        self, progress: Progress = no_progress, token: CancelToken | None = None
    ) -> SoundDatabase | None:
        """The newest database that is sound. Raises ``Cancelled``, ``BackupPlaceLost``."""
        key = derive_key(self._key.to_seed(), Purpose.DATABASE)
        for state in self.states:
            with contextlib.suppress(DatabaseDamaged, DatabaseMissing):
                found = soundness_of(state / DATABASE, key, progress, token)
                if found is not None:
                    return found
        self.refuse_lost()
        return None


def soundness_of(
    path: Path, key: bytes, progress: Progress = no_progress, token: CancelToken | None = None
) -> SoundDatabase | None:
    """A database, if every page of it proves and its journal is whole.

    Raises ``DatabaseDamaged``, ``DatabaseMissing`` where nothing of it can be read; ``Cancelled``.
    """
    pages = PageStore(path, key, progress, token)
    if pages.damaged or pages.outdated or pages.log_damaged or pages.salt_damaged:
        return None
    told = read_chronicle(Trees(pages, known_tables(), progress, token).found)
    if not told.whole or not told.entries:
        return None
    newest = {entry.device: entry.sequence for entry in told.entries}
    return SoundDatabase(path, newest, max(entry.time for entry in told.entries))
