"""Copying a sealed file and proving it in the same pass: what is put in its place is what was recorded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from archive.errors import ObjectDamaged, ObjectMissing
from archive.safefiles import make_folder, regular_file, whole_file
from crypto.age.identities import HybridIdentity
from crypto.age.pipeline import open_hashed
from crypto.errors import CryptoError
from crypto.jobs import CancelToken, Progress, no_progress

COPY_BYTES = 1 << 20


class _Read:
    """Gives what a file holds, and whatever is read goes to a second place too."""

    def __init__(self, file: BinaryIO, item: str, also: Callable[[Any], object]) -> None:
        self._file = file
        self._item = item
        self._also = also

    def readinto(self, buffer: Any, /) -> int | None:
        try:
            count: int = self._file.readinto(buffer)  # type: ignore[attr-defined]  # an unbuffered file has it
        except OSError as error:
            raise ObjectDamaged(item=self._item, reason="unreadable") from error
        self._also(memoryview(buffer)[:count])
        return count

    def read(self, size: int = -1, /) -> bytes:
        try:
            data = self._file.read(size)
        except OSError as error:
            raise ObjectDamaged(item=self._item, reason="unreadable") from error
        self._also(data)
        return data


def copy_proven(
    source: Path,
    target: Path,
    key: HybridIdentity,
    item: str,
    size: int,
    sha256: str,
    *,
    replace: bool = False,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> None:
    """Copy a sealed file to ``target``, whole and proven or not at all.

    Raises:
        ObjectMissing, ObjectDamaged: about the source; ``content_differs`` when it holds something else.
        FileExistsError: ``target`` is there and ``replace`` is false.
        DiskFull, MediumReadOnly, StorageFailed, Cancelled.
    """
    try:
        file = open(source, "rb", buffering=0, opener=regular_file)  # noqa: SIM115  closed below
    except OSError as error:
        raise ObjectMissing(item=item) from error
    with file:
        make_folder(target.parent.parent)
        make_folder(target.parent)
        with whole_file(target, replace=replace) as sink:
            try:
                reader: Any = _Read(file, item, sink.write)
                found = open_hashed(reader, [key], token=token, progress=progress)
            except CryptoError as error:
                raise ObjectDamaged(item=item, reason=error.code) from error
            if found != (size, sha256):
                raise ObjectDamaged(item=item, reason="content_differs")


def copy_as_it_is(source: Path, target: Path, token: CancelToken | None = None) -> None:
    """Copy a damaged file byte for byte; what the medium does not give is left out at the end.

    Raises:
        DiskFull, MediumReadOnly, StorageFailed, Cancelled.
    """
    make_folder(target.parent.parent)
    make_folder(target.parent)
    with open(source, "rb", buffering=0, opener=regular_file) as file, whole_file(target) as sink:
        while True:
            if token is not None:
                token.check()
            try:
                data = file.read(COPY_BYTES)
            except OSError:
                return
            if not data:
                return
            sink.write(data)
