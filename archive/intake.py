"""Taking a file in: read once, hashed and sealed in the same pass, then recorded."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive.clock import Clock, utc_text
from archive.connection import Database
from archive.errors import RecordNotFound
from archive.ledger import Ledger, new_id
from archive.mediatypes import media_type_of
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.objects import ObjectStore, new_object_id
from archive.outside import (
    HEAD_BYTES,
    check_unchanged,
    outside_file,
    refuse_inside,
    refuse_larger_than_room,
)
from archive.received import Received, received
from archive.vocabulary.evidence import FileRole
from crypto.jobs import CancelToken, Progress, no_progress


@dataclass(frozen=True)
class TakenIn:
    """What an intake gives: the recorded file, and earlier files with the same content."""

    file: EvidenceFile
    same_content: tuple[EvidenceFile, ...]


class Intake:
    """Brings files into the vault. The outside file is opened for reading only and left as it is."""

    def __init__(
        self, database: Database, ledger: Ledger, objects: ObjectStore, folder: Path, clock: Clock
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._objects = objects
        self._folder = folder
        self._clock = clock

    def take_in(
        self,
        path: Path,
        item_id: str,
        *,
        role: FileRole = FileRole.ORIGINAL,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> TakenIn:
        """Seal the file at ``path`` and record it under an item.

        When this returns, the sealed file and its record are on the disk. When it
        raises, neither is.

        Raises:
            RecordNotFound: there is no such item, or it was taken out.
            SourceVanished, SourceUnreadable, SourceChanged, SourceInsideVault, SourceTooLarge: about the file.
            DiskFull, MediumReadOnly, StorageFailed: about the vault's disk. Cancelled.
        """
        name = path.name
        refuse_inside(path, self._folder)
        self._standing(item_id)
        with outside_file(path) as (source, before):
            refuse_larger_than_room(name, before.st_size, self._folder)
            head = source.peek(HEAD_BYTES)[:HEAD_BYTES]
            return self._store(
                source,
                lambda: item_id,
                role=role,
                outside=received(name, before, source.fileno(), in_folder=False),
                media_type=media_type_of(head, name),
                total=before.st_size,
                progress=progress,
                token=token,
                unchanged=lambda size: check_unchanged(path, source, before, size),
            )

    def take_in_bytes(
        self, data: bytes, name: str, item_id: str, *, role: FileRole = FileRole.ORIGINAL
    ) -> TakenIn:
        """The same for content that is in memory and on no disk."""
        source: io.BufferedReader = io.BufferedReader(_InMemory(data))
        self._standing(item_id)
        return self._store(
            source,
            lambda: item_id,
            role=role,
            outside=Received(name_received=name),
            media_type=media_type_of(data[:HEAD_BYTES], name),
            total=len(data),
            progress=no_progress,
            token=None,
            unchanged=lambda size: None,
        )

    def take_in_stream(
        self,
        source: io.BufferedReader[Any],
        make_item: Callable[[], str],
        *,
        name: str,
        modified: str,
        total: int,
        check: Callable[[int], None],
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> TakenIn:
        """The same for a stream whose item comes to be in the same transaction as its file.

        ``make_item`` gives the item's id, inside that transaction; ``check`` gets the number of bytes
        and raises where they are not what was announced. Raises what the two and the stream raise,
        and as ``take_in`` about the vault's disk.
        """
        head = source.peek(HEAD_BYTES)[:HEAD_BYTES]
        return self._store(
            source,
            make_item,
            role=FileRole.ORIGINAL,
            outside=Received(name_received=name, modified_received=modified),
            media_type=media_type_of(head, name),
            total=total,
            progress=progress,
            token=token,
            unchanged=check,
        )

    def _standing(self, item_id: str) -> None:
        if self._ledger.get(EvidenceItem, item_id).withdrawn:
            raise RecordNotFound(entity=EvidenceItem.entity)

    def _store(
        self,
        source: io.BufferedReader,
        item_of: Callable[[], str],
        *,
        role: FileRole,
        outside: Received,
        media_type: str,
        total: int,
        progress: Progress,
        token: CancelToken | None,
        unchanged: Callable[[int], None],
    ) -> TakenIn:
        object_id = new_object_id()
        with self._database.atomic() as connection:
            # Said before it is done: after a crash the next opening knows which file has no record.
            connection.execute(
                "INSERT INTO pending_object (object_id, started) VALUES (?, ?)",
                (object_id, utc_text(self._clock.now())),
            )
        try:
            size, sha256 = self._objects.seal(object_id, source, progress, token, total=total)
            unchanged(size)
            with self._database.atomic() as connection:
                item_id = item_of()
                file = EvidenceFile(
                    id=new_id(),
                    item_id=item_id,
                    role=role,
                    object_id=object_id,
                    size=size,
                    sha256=sha256,
                    media_type=media_type,
                    **outside.fields(),
                )
                same = self._ledger.find(EvidenceFile, "sha256 = ?", (sha256,))
                file = self._ledger.create(file)
                self._ledger.note("received", "evidence_item", item_id, {"file": file.id, "sha256": sha256})
                connection.execute("DELETE FROM pending_object WHERE object_id = ?", (object_id,))
        except BaseException:
            self._forget(object_id)
            raise
        return TakenIn(file=file, same_content=tuple(same))

    def _forget(self, object_id: str) -> None:
        """Take back an unfinished intake. If even that fails, the next opening does it."""
        with contextlib.suppress(Exception):
            self._objects.remove(object_id)
            with self._database.atomic() as connection:
                connection.execute("DELETE FROM pending_object WHERE object_id = ?", (object_id,))

    def take_back(self, file: EvidenceFile, *, reason: str) -> None:
        """Erase a file that was taken in: its record as ``Ledger.erase`` does, and its sealed content.

        What stays is that there was a file, its size and its SHA-256. After a crash in
        between the next opening removes the content.

        Raises:
            RecordNotFound; DiskFull and its kin.
        """
        with self._database.atomic() as connection:
            self._ledger.erase(file, reason=reason)
            connection.execute(
                "INSERT OR REPLACE INTO pending_object (object_id, started) VALUES (?, ?)",
                (file.object_id, utc_text(self._clock.now())),
            )
        self._database.fold_log()
        self._objects.remove(file.object_id)
        with self._database.atomic() as connection:
            connection.execute("DELETE FROM pending_object WHERE object_id = ?", (file.object_id,))

    def sweep(self) -> int:
        """Remove sealed files of intakes and erasures that a crash cut off; returns how many."""
        pending = self._database.column("SELECT object_id FROM pending_object")
        for object_id in pending:
            standing = "SELECT 1 FROM evidence_file WHERE object_id = ? AND withdrawn_at IS NULL"
            if not self._database.column(standing, (object_id,)):
                self._objects.remove(object_id)
            with self._database.atomic() as connection:
                connection.execute("DELETE FROM pending_object WHERE object_id = ?", (object_id,))
        return len(pending)


class _InMemory(io.RawIOBase):
    """Bytes in hand, read like a file."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)
