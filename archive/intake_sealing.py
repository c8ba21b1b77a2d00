"""Sealing one file of a batch in a thread of its own: read, hashed, sealed, synchronised; not recorded yet."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.intake_batches import Line
from archive.media_names import disagrees
from archive.mediatypes import HEAD_BYTES, media_type_of
from archive.objects import ObjectStore
from archive.outside import (
    check_unchanged,
    check_unchanged_below,
    file_below,
    outside_file,
    refuse_inside,
    refuse_larger_than_room,
)
from archive.received import Received, received
from archive.second_hash import SecondHash, new_digest, said
from crypto.errors import CodedError
from crypto.jobs import CancelToken

_BLOCK = 1024 * 1024


class Pace:
    """How far a batch is; written by several threads, read by whoever shows it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.files = self.files_done = self.bytes = self.bytes_done = self.refused = 0

    def begin(self, files: int, size: int) -> None:
        """What there is to do."""
        with self._lock:
            self.files, self.bytes = files, size

    def add(self, *, size: int = 0, files: int = 0, refused: int = 0) -> None:
        """So much more was done."""
        with self._lock:
            self.bytes_done += size
            self.files_done += files
            self.refused += refused


@dataclass(frozen=True)
class Sealed:
    """A file that is in ``objects/`` and in no record, or one whose content is in the vault already."""

    line: Line
    object_id: str
    """Empty where it was not sealed: the hash alone told that the vault has it."""
    size: int
    sha256: str
    second_hash: str
    media_type: str
    disagrees: bool
    outside: Received


class Sealer:
    """Seals files of one batch. Every method may run in several threads at once."""

    def __init__(
        self, objects: ObjectStore, vault_folder: Path, second: SecondHash, pace: Pace, token: CancelToken
    ) -> None:
        self._objects = objects
        self._vault_folder = vault_folder
        self._second = second
        self._pace = pace
        self._token = token

    def seal(self, line: Line, object_id: str, known: frozenset[str]) -> Sealed:
        """Take the file's bytes into ``objects/`` under that id.

        ``known``: SHA-256 of files of the same size that the vault has. One of them is not sealed again.

        Raises:
            SourceVanished, SourceUnreadable, SourceChanged, SourceInsideVault, SourceTooLarge: about this file.
            DiskFull, MediumReadOnly, StorageFailed, VaultLocked, Cancelled: about the vault; nothing stays.
        """
        counted = _Counted(self._pace)
        try:
            with self._opened(line) as (source, before):
                refuse_larger_than_room(line.name, before.st_size, self._vault_folder)
                head = source.peek(HEAD_BYTES)[:HEAD_BYTES]
                outside = received(line.path, before, source.fileno(), in_folder=not line.chosen)
                digest = new_digest(self._second)
                if known and (sha256 := self._hashed(source)) in known:
                    self._check(line, source, before, source.tell())
                    object_id, size, second = "", before.st_size, ""
                else:
                    source.seek(0)
                    size, sha256 = self._objects.seal_beside(
                        object_id,
                        source,
                        counted,
                        self._token,
                        total=before.st_size,
                        also=None if digest is None else digest.update,
                    )
                    self._check_or_remove(line, source, before, size, object_id)
                    second = said(self._second, digest)
        finally:
            counted.settle(line.size)
        media_type = media_type_of(head, line.name)
        wrong = bool(head) and disagrees(media_type, line.name)
        return Sealed(line, object_id, size, sha256, second, media_type, wrong, outside)

    @contextlib.contextmanager
    def _opened(self, line: Line) -> Iterator[tuple[io.BufferedReader, os.stat_result]]:
        if line.chosen:
            path = line.root / line.path
            refuse_inside(path, self._vault_folder)
            with outside_file(path, HEAD_BYTES) as found:
                yield found
        else:
            with file_below(line.root, line.path.split("/"), HEAD_BYTES) as found:
                yield found

    def _hashed(self, source: io.BufferedReader) -> str:
        digest = hashlib.sha256()
        block = memoryview(bytearray(_BLOCK))
        while size := source.readinto(block):
            self._token.check()
            digest.update(block[:size])
        return digest.hexdigest()

    def _check(self, line: Line, source: io.BufferedReader, before: os.stat_result, size: int) -> None:
        if line.chosen:
            check_unchanged(line.root / line.path, source, before, size)
        else:
            check_unchanged_below(line.root, line.path.split("/"), source, before, size)

    def _check_or_remove(
        self, line: Line, source: io.BufferedReader, before: os.stat_result, size: int, object_id: str
    ) -> None:
        try:
            self._check(line, source, before, size)
        except BaseException:
            with contextlib.suppress(CodedError):  # else the next opening does it
                self._objects.remove(object_id)
            raise


class _Counted:
    """Progress of one file, added to the pace; in the end as much as was planned, whatever became of it."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._told = 0

    def __call__(self, done: int, _total: int, _stage: str) -> None:
        self._pace.add(size=done - self._told)
        self._told = done

    def settle(self, planned: int) -> None:
        """Nothing more comes of this file."""
        self._pace.add(size=planned - self._told)
