"""Sealed files of the vault: ``objects/<2 hex>/<32 hex>.age``, each a standard age file."""

from __future__ import annotations

import contextlib
import io
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from archive.descriptor import refuse_gone
from archive.errors import ObjectDamaged, ObjectMissing, StorageFailed
from archive.safefiles import (
    is_link,
    make_folder,
    refuse_link,
    regular_file,
    remove_file,
    storage_errors,
    sweep_parts,
    sync_folder,
    whole_file,
)
from crypto.age.identities import HybridIdentity
from crypto.age.opening import SeekableReader
from crypto.age.pipeline import Also, Hashed, open_hashed, open_hashed_alone, seal_hashed, seal_in_turn
from crypto.age.recipients import HybridRecipient
from crypto.errors import CryptoError
from crypto.jobs import CancelToken, Progress, no_progress

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

FOLDER = "objects"
SUFFIX = ".age"
CONTENT_DIFFERS = "content_differs"
"""Why a sealed file is not what was taken in: it opens, and holds something else."""
LARGE = 64 * 1024 * 1024
"""Bytes from which one file is worth two threads, also where others are sealed beside it."""
_NAME = re.compile(r"[0-9a-f]{32}")


def new_object_id() -> str:
    """A random name for a sealed file: it says nothing about what is inside."""
    return secrets.token_hex(16)


class _SealedFile(io.FileIO):
    """A sealed file whose reading errors name the item, so that they are not taken for the sink's."""

    def __init__(self, path: Path, item: str, refuse_gone: Callable[[], None]) -> None:
        super().__init__(path, "rb", opener=regular_file)
        self._item = item
        self._refuse_gone = refuse_gone

    def readinto(self, buffer: Any, /) -> int | None:
        try:
            return super().readinto(buffer)
        except OSError as error:
            self._refuse_gone()
            raise ObjectDamaged(item=self._item, reason="unreadable") from error

    def read(self, size: int | None = -1, /) -> bytes:
        try:
            return super().read(size) or b""
        except OSError as error:
            self._refuse_gone()
            raise ObjectDamaged(item=self._item, reason="unreadable") from error


class _OpenObject(SeekableReader):
    """The clear content of a sealed file, until the vault is locked."""

    def __init__(self, file: BinaryIO, key: Callable[[], HybridIdentity]) -> None:
        super().__init__(file, [key()])
        self._vault_key = key

    def read_into(self, offset: int, buffer: WriteableBuffer) -> int:
        self._vault_key()
        return super().read_into(offset, buffer)


class ObjectStore:
    """Seals files into the vault and opens them again. Knows nothing of records."""

    def __init__(self, folder: Path, recipient: HybridRecipient, key: Callable[[], HybridIdentity]) -> None:
        """``key`` gives the vault key, and raises once the vault is locked."""
        self._folder = folder / FOLDER
        self._recipient = recipient
        self._key = key

    def path(self, object_id: str) -> Path:
        """Where the sealed file of that id lies."""
        if not _NAME.fullmatch(object_id):
            raise ObjectMissing(item="?")
        return self._folder / object_id[:2] / f"{object_id}{SUFFIX}"

    def seal(
        self,
        object_id: str,
        source: BinaryIO,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
        *,
        total: int = 0,
    ) -> tuple[int, str]:
        """Read ``source`` once, hash it and seal it; returns its size and SHA-256 in hex.

        ``total`` is the size that ``progress`` is told of, 0 when it is not known.
        The file is on the disk and named when this returns. When it raises, nothing stays.

        Raises:
            FolderIsLink, DiskFull, MediumReadOnly, StorageFailed, Cancelled.
        """
        path = self.path(object_id)
        make_folder(self._folder)
        make_folder(path.parent)
        with whole_file(path) as sink:
            return seal_hashed(
                source, sink, [self._recipient], token=token, progress=self._while_open(progress), total=total
            )

    def seal_beside(
        self,
        object_id: str,
        source: BinaryIO,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
        *,
        total: int = 0,
        also: Also | None = None,
    ) -> tuple[int, str]:
        """``seal`` for one of many files that are sealed at the same time, each in a thread of its own.

        After ``make_room``. ``also`` gets the content as well. Raises as ``seal``.
        """
        path = self.path(object_id)
        for folder in (self._folder, path.parent):
            refuse_link(folder)
        seal = seal_hashed if total > LARGE else seal_in_turn
        with whole_file(path) as sink:
            watched = self._while_open(progress)
            return seal(source, sink, [self._recipient], token=token, progress=watched, total=total, also=also)

    def make_room(self, object_ids: Iterable[str]) -> None:
        """Make the folders for files of these ids, durable. Raises FolderIsLink, StorageFailed and its kin."""
        make_folder(self._folder)
        folders = {self.path(object_id).parent for object_id in object_ids}
        with storage_errors():
            missing = [folder for folder in sorted(folders) if not folder.is_dir()]
            for folder in missing:
                make_folder(folder, settled=False)
            if missing:
                sync_folder(self._folder)

    def _while_open(self, progress: Progress) -> Progress:
        """A progress that ends the work with ``VaultLocked`` once the vault is locked."""

        def watched(done: int, total: int, stage: str) -> None:
            self._key()
            progress(done, total, stage)

        return watched

    def _sealed(self, object_id: str, item: str) -> _SealedFile:
        try:
            return _SealedFile(self.path(object_id), item, self._refuse_gone)
        except OSError as error:
            self._refuse_gone()
            raise ObjectMissing(item=item) from error

    def _refuse_gone(self) -> None:
        refuse_gone(self._folder.parent)

    @contextlib.contextmanager
    def open(self, object_id: str, item: str) -> Iterator[SeekableReader]:
        """A reader over the clear content, by chunk; nothing clear touches a disk.

        Raises:
            ObjectMissing, ObjectDamaged: ``item`` is the code that the person knows it by.
            StorageFailed: the medium as a whole is gone.
        """
        with self._sealed(object_id, item) as raw, io.BufferedReader(raw) as file:
            try:
                with _OpenObject(file, self._key) as reader:
                    yield reader
            except CryptoError as error:
                raise ObjectDamaged(item=item, reason=error.code) from error

    def prove(
        self,
        object_id: str,
        item: str,
        size: int,
        sha256: str,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> None:
        """Open the whole file and compare it with what was taken in.

        Raises:
            ObjectMissing: it is not there. ObjectDamaged: it does not open, or holds
            something else (``reason`` is then ``content_differs``), or the medium does not
            give it (``unreadable``). StorageFailed: the medium as a whole is gone.
        """
        self.copy_out(object_id, item, size, sha256, None, progress=progress, token=token)

    def measure(
        self, object_id: str, item: str, progress: Progress = no_progress, token: CancelToken | None = None,
        *, alone: bool = False, also: Also | None = None,
    ) -> Hashed:
        """Open the whole file and say what it holds: bytes and SHA-256 of its clear content.

        ``alone``: in the calling thread only, for who measures several files at once. ``also`` gets the content as
        well. Raises as ``prove`` does.
        """
        with self._sealed(object_id, item) as file:
            try:
                work = open_hashed_alone if alone else open_hashed
                return work(file, [self._key()], token=token, progress=self._while_open(progress), also=also)
            except CryptoError as error:
                raise ObjectDamaged(item=item, reason=error.code) from error

    def copy_out(
        self,
        object_id: str,
        item: str,
        size: int,
        sha256: str,
        sink: BinaryIO | None,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> None:
        """Write the clear content to ``sink`` while proving it.

        Raises as ``prove`` does, possibly after something was written.
        """
        with self._sealed(object_id, item) as file:
            try:
                found = open_hashed(file, [self._key()], sink=sink, token=token, progress=self._while_open(progress))
            except CryptoError as error:
                raise ObjectDamaged(item=item, reason=error.code) from error
        if found != (size, sha256):
            raise ObjectDamaged(item=item, reason=CONTENT_DIFFERS)

    def remove(self, object_id: str) -> None:
        """Remove a sealed file that no record names. Fine if it is not there; behind a link nothing is ours.

        Raises:
            MediumReadOnly, StorageFailed: it could not be removed, or the vault's folder is away as a whole.
        """
        path = self.path(object_id)
        if not self._folder.parent.is_dir():  # unmounted: what nobody sees is not removed
            raise StorageFailed(reason="ENOENT")
        with storage_errors():
            linked = is_link(self._folder) or is_link(path.parent)
        if path.parent.is_dir() and not linked:
            remove_file(path)

    def sweep(self) -> int:
        """Remove what interrupted writes left; returns how many files. Raises MediumReadOnly, StorageFailed."""
        with storage_errors():
            if not self._folder.is_dir() or is_link(self._folder):
                return 0
            directories = [one for one in self._folder.iterdir() if one.is_dir() and not is_link(one)]
        return sum(sweep_parts(directory) for directory in directories)

    def present(self) -> Iterator[tuple[str | None, Path]]:
        """Every file below ``objects/``: its id, or ``None`` for one that does not belong here.

        Raises ``StorageFailed`` and its kin.
        """
        with storage_errors():
            below = sorted(self._folder.rglob("*")) if self._folder.is_dir() else []
            paths = [path for path in below if path.is_symlink() or not path.is_dir()]
        for path in paths:
            name = path.name.removesuffix(SUFFIX)
            ours = path.name.endswith(SUFFIX) and _NAME.fullmatch(name) and path.parent.name == name[:2]
            yield (name if ours and path.parent.parent == self._folder else None), path
