"""Files outside the vault: opened for reading only, and watched for changing while they are read."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from archive.clock import utc_text
from archive.errors import SourceChanged, SourceInsideVault, SourceTooLarge, SourceUnreadable, SourceVanished
from archive.safefiles import medium_fails

HEAD_BYTES = 4096

MAY_NOT_FIT = 64 * 1024 * 1024
"""Bytes from which on a file is compared with the room that is left. Where less does not fit, the disk is full."""

_CLOSING: Final = getattr(os, "O_CLOEXEC", 0)
_READING: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | _CLOSING
"""Not blocking: a named pipe would otherwise hold the program until somebody writes to it."""
_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)
_FOLDER: Final = os.O_RDONLY | _NO_LINK | getattr(os, "O_DIRECTORY", 0) | _CLOSING
_UNSEEN: Final = getattr(os, "O_NOATIME", 0)
"""Reading leaves no time of reading behind, where the system allows that to whom the file belongs."""

_BY_DESCRIPTOR: Final = os.open in os.supports_dir_fd and os.stat in os.supports_dir_fd
"""Whether a name can be looked up in an open folder, so that nobody puts a link in the way meanwhile."""


def refuse_inside(path: Path, vault_folder: Path) -> None:
    """Raise ``SourceInsideVault`` for a file of the vault itself, ``SourceUnreadable`` for links in a circle."""
    if _resolved(path).is_relative_to(vault_folder.resolve()):
        raise SourceInsideVault(name=path.name)


def refuse_larger_than_room(name: str, size: int, vault_folder: Path) -> None:
    """Raise ``SourceTooLarge`` for a file that can never fit: it would fill the disk and keep out what came with it.

    A file may say that it has thousands of gigabytes and hold nothing.
    """
    if size < MAY_NOT_FIT:
        return
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(vault_folder).free
        if size > free:
            raise SourceTooLarge(name=name, needed=size, free=free)


def time_outside(seconds: float) -> str:
    """A time that a file system gave, as it is stored; empty for one that no calendar has."""
    try:
        return utc_text(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return ""


@contextlib.contextmanager
def outside_file(path: Path, head: int = HEAD_BYTES) -> Iterator[tuple[io.BufferedReader, os.stat_result]]:
    """The outside file opened for reading, with its state before the first byte is read; ``head`` can be peeked.

    Raises:
        SourceVanished, SourceUnreadable: also while the block reads.
    """
    name = path.name
    with _named_errors(name):
        descriptor = _opened(lambda flags: os.open(path, flags))
    with _watched(descriptor, name, head) as found:
        yield found


@contextlib.contextmanager
def file_below(
    root: Path, parts: Sequence[str], head: int = HEAD_BYTES
) -> Iterator[tuple[io.BufferedReader, os.stat_result]]:
    """As ``outside_file`` for a file below a folder, reached without following any link, however long its path is."""
    name = parts[-1]
    with _named_errors(name), folder_below(root, parts[:-1]) as place:
        descriptor = _opened(lambda flags: _open_in(place, name, flags))
    with _watched(descriptor, name, head) as found:
        yield found


@contextlib.contextmanager
def folder_below(root: Path, parts: Sequence[str]) -> Iterator[int | Path]:
    """A folder below another, reached without following a link: open, or its path where the system cannot do that.

    Raises ``OSError``.
    """
    if not _BY_DESCRIPTOR:
        path = root
        for part in parts:
            path = path / part
            if stat.S_ISLNK(path.lstat().st_mode):
                raise NotADirectoryError(os.fspath(path))
        yield path
        return
    place = os.open(root, _FOLDER & ~_NO_LINK)
    try:
        for part in parts:
            inner = os.open(part, _FOLDER, dir_fd=place)
            os.close(place)
            place = inner
        yield place
    finally:
        os.close(place)


def state_in(place: int | Path, name: str) -> os.stat_result:
    """What stands under that name in a folder of ``folder_below``; of a link, the link. Raises ``OSError``."""
    if isinstance(place, int):
        return os.stat(name, dir_fd=place, follow_symlinks=False)
    return (place / name).lstat()


def head_in(place: int | Path, name: str, size: int) -> bytes:
    """The first bytes of a file in a folder of ``folder_below``. Raises ``OSError``; for what is no file too."""
    return _head(_opened(lambda flags: _open_in(place, name, flags)), size)


def head_of(path: Path, size: int) -> bytes:
    """The first bytes of a file, which may be named by a link. Raises as ``head_in``."""
    return _head(_opened(lambda flags: os.open(path, flags)), size)


def _head(descriptor: int, size: int) -> bytes:
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError
        return os.read(descriptor, size)
    finally:
        os.close(descriptor)


def check_unchanged(path: Path, source: io.BufferedReader, before: os.stat_result, size: int) -> None:
    """Compare a file that was read with its state before. Raises ``SourceChanged``, ``SourceVanished``."""
    _refuse_changed(path.name, source, before, size)
    try:
        at_path = path.stat()
    except OSError as error:
        raise SourceVanished(name=path.name) from error
    if not os.path.samestat(at_path, before):
        raise SourceChanged(name=path.name)


def check_unchanged_below(
    root: Path, parts: Sequence[str], source: io.BufferedReader, before: os.stat_result, size: int
) -> None:
    """``check_unchanged`` for ``file_below``."""
    name = parts[-1]
    _refuse_changed(name, source, before, size)
    try:
        with folder_below(root, parts[:-1]) as place:
            at_path = state_in(place, name)
    except OSError as error:
        raise SourceVanished(name=name) from error
    if not os.path.samestat(at_path, before):
        raise SourceChanged(name=name)


def _refuse_changed(name: str, source: io.BufferedReader, before: os.stat_result, size: int) -> None:
    after = os.fstat(source.fileno())
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns) or size != before.st_size:
        raise SourceChanged(name=name)


@contextlib.contextmanager
def _named_errors(name: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise SourceVanished(name=name) from error
    except OSError as error:
        raise (SourceVanished(name=name) if medium_fails(error) else SourceUnreadable(name=name)) from error
    except ValueError as error:  # a name that no system has
        raise SourceUnreadable(name=name) from error


def _opened(opening: Any) -> int:
    """A descriptor for reading, without leaving a time of reading where that is allowed. Raises ``OSError``."""
    if _UNSEEN:
        with contextlib.suppress(PermissionError):
            return int(opening(_READING | _UNSEEN))
    return int(opening(_READING))


def _open_in(place: int | Path, name: str, flags: int) -> int:
    if isinstance(place, int):
        return os.open(name, flags | _NO_LINK, dir_fd=place)
    if stat.S_ISLNK((place / name).lstat().st_mode):
        raise OSError
    return os.open(place / name, flags)


@contextlib.contextmanager
def _watched(descriptor: int, name: str, head: int) -> Iterator[tuple[io.BufferedReader, os.stat_result]]:
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        os.close(descriptor)
        raise SourceUnreadable(name=name)
    with _Watched(os.fdopen(descriptor, "rb", buffering=0), name, before.st_size) as raw:
        yield io.BufferedReader(raw, buffer_size=head), before


def _resolved(path: Path) -> Path:
    """Where a path leads. Raises ``SourceUnreadable`` for links that lead in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:
        raise SourceUnreadable(name=path.name) from error


class _Watched(io.RawIOBase):
    """A raw file whose reading errors name the outside file instead of looking like the vault's own.

    It ends where it ended when it was opened: one that somebody goes on writing is not read for ever.
    """

    def __init__(self, raw: Any, name: str, size: int) -> None:
        self._raw = raw
        self._name = name
        self._size, self._place = size, 0

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return int(self._raw.fileno())

    def seekable(self) -> bool:
        return bool(self._raw.seekable())

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        self._place = int(self._raw.seek(offset, whence))
        return self._place

    def tell(self) -> int:
        return int(self._raw.tell())

    def readinto(self, buffer: Any) -> int | None:
        try:
            count: int | None = self._raw.readinto(buffer)
        except OSError as error:
            raise SourceVanished(name=self._name) from error
        self._place += count or 0
        if self._place > self._size:
            raise SourceChanged(name=self._name)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()
