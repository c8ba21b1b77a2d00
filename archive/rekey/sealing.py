"""Sealing every file of a vault again under the new key: proven in the same pass, read back beside the next one."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.errors import ObjectDamaged, ObjectMissing
from archive.rescue.copying import copy_as_it_is
from archive.safefiles import make_folder, regular_file, remove_file, whole_file
from crypto.age.identities import HybridIdentity
from crypto.age.pipeline import Hashed, open_hashed, open_only, reseal_hashed
from crypto.errors import CryptoError
from crypto.jobs import CancelToken, Progress, no_progress

STAGE = "rekey"


@dataclass(frozen=True)
class Sealed:
    """One file to be sealed again.

    Attributes:
        path: inside the vault's folder.
        expected: size and SHA-256 of its plaintext as recorded, ``None`` where no record says it.
        item: the code that the person knows it by.
    """

    path: Path
    item: str
    size: int
    expected: Hashed | None


class Resealing:
    """Seals files from one folder into another. What is there already and opens was proven when it was made."""

    def __init__(
        self,
        old_folder: Path,
        old_key: Callable[[], HybridIdentity],
        new_folder: Path,
        new_key: HybridIdentity,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> None:
        """``old_key`` gives the old vault key, and raises once the vault is locked."""
        self._old_folder = old_folder
        self._old_key = old_key
        self._new_folder = new_folder
        self._new_key = new_key
        self._progress = progress
        self._token = token or CancelToken()
        self._settled: set[Path] = set()
        self.left: list[str] = []
        """Codes of files that were carried as they are, because they are damaged or missing."""

    def run(self, files: list[Sealed], *, leave_damaged: bool = False) -> None:
        """Seal all of them, and open each new one once.

        Raises:
            ObjectMissing, ObjectDamaged: about an old file; with ``leave_damaged`` it is carried
                over as it is and named in ``left``.
            DiskFull, MediumReadOnly, StorageFailed, Cancelled, VaultLocked.
        """
        total, done = sum(file.size for file in files), 0
        with _Reader(self._new_key, self._token) as back:
            for file in files:
                self._token.check()
                offset = done

                def shifted(count: int, _size: int, _stage: str, offset: int = offset) -> None:
                    self._progress(min(offset + count, total), total, STAGE)

                if self._seal(file, leave_damaged, shifted):
                    back.take(self._new_folder / file.path, file.item)
                done += file.size
                self._progress(done, total, STAGE)
            back.finish()

    def _seal(self, file: Sealed, leave_damaged: bool, progress: Progress) -> bool:
        """Whether there is a new file that has not been opened yet."""
        source, target = self._old_folder / file.path, self._new_folder / file.path
        if file.path in self._settled:
            return False
        make_folder(target.parent)
        if target.exists() and self._is_made(target, file.expected):
            self._settled.add(file.path)
            return False
        try:
            self._seal_again(source, target, file, progress)
        except (ObjectMissing, ObjectDamaged):
            if not leave_damaged:
                raise
            self.left.append(file.item)
            self._settled.add(file.path)
            if source.is_file():
                copy_as_it_is(source, target, self._token)
            return False
        self._settled.add(file.path)
        return True

    def _is_made(self, target: Path, expected: Hashed | None) -> bool:
        """Whether a file of an interrupted run holds what it should; one that does not is made again.

        Anybody can seal to the new recipient, so that it opens says little where a record says more.
        """
        try:
            with open(target, "rb", buffering=0, opener=regular_file) as file:
                if expected is None:
                    open_only(file, [self._new_key], token=self._token)
                elif open_hashed(file, [self._new_key], token=self._token) != expected:
                    remove_file(target)
                    return False
        except CryptoError:
            remove_file(target)
            return False
        return True

    def _seal_again(self, source: Path, target: Path, file: Sealed, progress: Progress) -> None:
        def watched(done: int, total: int, stage: str) -> None:
            self._old_key()
            progress(done, total, stage)

        try:
            opened = open(source, "rb", buffering=0, opener=regular_file)  # noqa: SIM115  closed below
        except OSError as error:
            raise ObjectMissing(item=file.item) from error
        with opened, whole_file(target) as sink:
            try:
                found = reseal_hashed(
                    opened,
                    [self._old_key()],
                    sink,
                    [self._new_key.recipient()],
                    token=self._token,
                    progress=watched,
                    total=file.size,
                )
            except CryptoError as error:
                raise ObjectDamaged(item=file.item, reason=error.code) from error
            if file.expected is not None and found != file.expected:
                raise ObjectDamaged(item=file.item, reason="content_differs")


class _Reader:
    """Opens finished files in a thread of its own, while the next ones are being sealed."""

    def __init__(self, key: HybridIdentity, token: CancelToken) -> None:
        self._key = key
        self._token = token
        self._waiting: queue.SimpleQueue[tuple[Path, str] | None] = queue.SimpleQueue()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="rekey-reader", daemon=True)

    def __enter__(self) -> _Reader:
        self._thread.start()
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        if kind is not None:
            self._failure = self._failure or RuntimeError()
        self._waiting.put(None)
        self._thread.join()

    def take(self, path: Path, item: str) -> None:
        """Have a file opened. Raises what an earlier one raised."""
        self._check()
        self._waiting.put((path, item))

    def finish(self) -> None:
        """Wait for all of them. Raises ``ObjectDamaged``, ``Cancelled``."""
        self._waiting.put(None)
        self._thread.join()
        self._check()

    def _check(self) -> None:
        if self._failure is not None:
            raise self._failure

    def _run(self) -> None:
        while (waiting := self._waiting.get()) is not None:
            if self._failure is not None:
                return
            path, item = waiting
            try:
                with open(path, "rb", buffering=0, opener=regular_file) as file:
                    _forget_cached(file.fileno())
                    open_only(file, [self._key], token=self._token)
            except CryptoError as error:
                self._failure = ObjectDamaged(item=item, reason=error.code)
            except BaseException as error:  # noqa: BLE001  carried to the thread that waits
                self._failure = error


def _forget_cached(descriptor: int) -> None:
    """Have the medium asked and not the system's memory of what was just written, where the system allows it."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        advise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def paths_below(folder: Path, name: str) -> Iterator[Path]:
    """Files below a part of a vault, relative to the vault, in order."""
    part = folder / name
    if part.is_dir():
        for path in sorted(part.rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield path.relative_to(folder)
