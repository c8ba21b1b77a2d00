"""Taking a file in: read once, hashed and sealed in the same pass, then recorded."""

from __future__ import annotations

import contextlib
import io
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from archive.clock import Clock, utc_text
from archive.connection import Database
from archive.errors import RecordNotFound, SourceChanged, SourceInsideVault, SourceUnreadable, SourceVanished
from archive.ledger import Ledger, new_id
from archive.mediatypes import media_type_of
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.objects import ObjectStore, new_object_id
from archive.vocabulary.evidence import FileRole
from crypto.jobs import CancelToken, Progress, no_progress

HEAD_BYTES = 4096


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
            SourceVanished, SourceUnreadable, SourceChanged, SourceInsideVault: about the outside file.
            DiskFull, MediumReadOnly, StorageFailed: about the vault's disk. Cancelled.
        """
        name = path.name
        if _resolved(path).is_relative_to(self._folder.resolve()):
            raise SourceInsideVault(name=name)
        with _outside(path) as (source, before):
            head = source.peek(HEAD_BYTES)[:HEAD_BYTES]
            return self._store(
                source,
                item_id,
                role=role,
                name=name,
                modified=utc_text(datetime.fromtimestamp(before.st_mtime, UTC)),
                media_type=media_type_of(head, name),
                total=before.st_size,
                progress=progress,
                token=token,
                unchanged=lambda size: _check_unchanged(path, source, before, size),
            )

    def take_in_bytes(
        self, data: bytes, name: str, item_id: str, *, role: FileRole = FileRole.ORIGINAL
    ) -> TakenIn:
        """The same for content that is in memory and on no disk."""
        source: io.BufferedReader = io.BufferedReader(_InMemory(data))
        return self._store(
            source,
            item_id,
            role=role,
            name=name,
            modified="",
            media_type=media_type_of(data[:HEAD_BYTES], name),
            total=len(data),
            progress=no_progress,
            token=None,
            unchanged=lambda size: None,
        )

    def _store(
        self,
        source: io.BufferedReader,
        item_id: str,
        *,
        role: FileRole,
        name: str,
        modified: str,
        media_type: str,
        total: int,
        progress: Progress,
        token: CancelToken | None,
        unchanged: Any,
    ) -> TakenIn:
        if self._ledger.get(EvidenceItem, item_id).withdrawn:
            raise RecordNotFound(entity=EvidenceItem.entity)
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
                file = EvidenceFile(
                    id=new_id(),
                    item_id=item_id,
                    role=role,
                    name_received=name,
                    modified_received=modified,
                    object_id=object_id,
                    size=size,
                    sha256=sha256,
                    media_type=media_type,
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


@contextlib.contextmanager
def _outside(path: Path) -> Iterator[tuple[io.BufferedReader, os.stat_result]]:
    """The outside file opened for reading, with its state before the first byte is read."""
    name = path.name
    try:
        # Not blocking: a named pipe would otherwise hold the program until somebody writes to it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise SourceVanished(name=name) from error
    except OSError as error:
        raise SourceUnreadable(name=name) from error
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        os.close(descriptor)
        raise SourceUnreadable(name=name)
    with _Watched(os.fdopen(descriptor, "rb", buffering=0), name) as raw:
        yield io.BufferedReader(raw, buffer_size=HEAD_BYTES), before


def _resolved(path: Path) -> Path:
    """Where a path leads. Raises ``SourceUnreadable`` for links that lead in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:
        raise SourceUnreadable(name=path.name) from error


class _InMemory(io.RawIOBase):
    """Bytes in hand, read like a file."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)


class _Watched(io.RawIOBase):
    """A raw file whose reading errors name the outside file instead of looking like the vault's own."""

    def __init__(self, raw: Any, name: str) -> None:
        self._raw = raw
        self._name = name

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return int(self._raw.fileno())

    def readinto(self, buffer: Any) -> int | None:
        try:
            count: int | None = self._raw.readinto(buffer)
        except OSError as error:
            raise SourceVanished(name=self._name) from error
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


def _check_unchanged(path: Path, source: io.BufferedReader, before: os.stat_result, size: int) -> None:
    after = os.fstat(source.fileno())
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns) or size != before.st_size:
        raise SourceChanged(name=path.name)
    try:
        at_path = path.stat()
    except OSError as error:
        raise SourceVanished(name=path.name) from error
    if not os.path.samestat(at_path, before):
        raise SourceChanged(name=path.name)
