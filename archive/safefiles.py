"""The only place that creates, replaces or removes files of a vault or of an export."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from archive.errors import ArchiveError, DiskFull, FolderIsLink, MediumReadOnly, StorageFailed

PART_SUFFIX = ".part"
"""Ending of a file that is still being written. What carries it is nobody's yet and may be removed."""

_OURS: Final = re.compile(r"\.[0-9a-f]{16}" + re.escape(PART_SUFFIX) + "(-journal|-wal|-shm)?")
"""Beside a database that is still being written SQLite has files of its own."""

_JUNCTION: Final = 0xA0000003
"""``IO_REPARSE_TAG_MOUNT_POINT`` of the Windows interface."""

LEAST_ROOM = 256 * 1024
"""Bytes. SQLite's write-ahead log and its index need less than this to begin."""


_GONE: Final = frozenset(
    number
    for name in (
        *("EIO", "ENODEV", "ENXIO", "ENOMEDIUM", "EREMOTEIO", "ESTALE"),
        *("ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "ENETDOWN", "ESHUTDOWN"),
    )
    if (number := getattr(errno, name, None)) is not None
)


def medium_fails(error: OSError) -> bool:
    """Whether the medium failed or is gone, be it a stick or a folder of another machine.

    Then nobody can say of a file on it that it is damaged.
    """
    return error.errno in _GONE


def storage_error(error: OSError) -> ArchiveError:
    """The error of ours for an error of the operating system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return MediumReadOnly()
    return StorageFailed(reason=errno.errorcode.get(error.errno or 0, "UNKNOWN"))


@contextlib.contextmanager
def storage_errors() -> Iterator[None]:
    """Turn ``OSError`` of writing into ``DiskFull``, ``MediumReadOnly`` or ``StorageFailed``."""
    try:
        yield
    except OSError as error:
        raise storage_error(error) from error


def sync_folder(folder: Path) -> None:
    """Make renames inside ``folder`` survive a loss of power, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_taken(target: Path) -> bool:
    """Whether there is anything of that name, be it a link to nowhere.

    Raises ``MediumReadOnly`` or ``StorageFailed`` for a name that nothing can have here.
    """
    try:
        target.lstat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise storage_error(error) from error
    except ValueError as error:
        raise StorageFailed(reason="EINVAL") from error
    return True


def regular_file(path: str, flags: int) -> int:
    """An opener for ``open``: what is no file (a named pipe would hold the program for ever) raises ``OSError``."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return descriptor


def forget_cached(descriptor: int) -> None:
    """Ask the system to forget what it keeps of a synchronised file in memory, so that reading goes to the medium."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def unanswered(witness: Path) -> OSError | None:
    """Why a file that was read before cannot be read now, by its medium and not by what the system remembers of it.

    ``None`` where it can: the medium is there, and what cannot be read on it is damaged by itself.
    """
    try:
        with open(witness, "rb", buffering=0, opener=regular_file) as file:
            forget_cached(file.fileno())
            file.read(1)
    except OSError as error:
        return error
    return None


def is_link(path: Path) -> bool:
    """Whether it is a link or, on Windows, a junction: what it holds lies elsewhere. Raises ``OSError``."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) == _JUNCTION


@contextlib.contextmanager
def whole_file(target: Path, *, replace: bool = False) -> Iterator[BinaryIO]:
    """Write a file that is there whole or not at all.

    Gives a new file of mode 0600 in the same folder; when the block ends well it is
    synchronised, renamed to ``target``, and the folder synchronised. When it does not,
    nothing stays.

    Raises:
        FileExistsError: ``target`` exists, from the beginning or by now, and ``replace`` is false.
        DiskFull, MediumReadOnly, StorageFailed.
    """
    with renamed_when_whole(target, replace=replace) as part:
        descriptor = os.open(part, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        with os.fdopen(descriptor, "w+b") as file:
            yield file


@contextlib.contextmanager
def renamed_when_whole(target: Path, *, replace: bool = False) -> Iterator[Path]:
    """``whole_file`` for a writer that wants a path: gives that of an empty file of mode 0600 in the same folder.

    Raises: as ``whole_file``.
    """
    if is_taken(target) and not replace:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    part = target.with_name(f".{secrets.token_hex(8)}{PART_SUFFIX}")
    with storage_errors():
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        placed = False
        try:
            yield part
            _sync_file(part)
            placed = _placed(part, target, replace)
            sync_folder(target.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
                if placed and not replace:
                    target.unlink()
            raise
    if not placed:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))


def _sync_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _placed(part: Path, target: Path, replace: bool) -> bool:
    """Give a finished file its name; false, and the file is gone, if something else has that name by now."""
    if replace:
        part.replace(target)
        return True
    try:
        target.hardlink_to(part)  # unlike renaming it never takes the place of another file
    except FileExistsError:
        part.unlink()
        return False
    except (OSError, NotImplementedError):
        # A stick without such links: between the look and the renaming there is only a moment.
        if is_taken(target):
            part.unlink()
            return False
        part.rename(target)
        return True
    part.unlink()
    return True


def write_whole(target: Path, data: bytes, *, replace: bool = False) -> None:
    """``whole_file`` for bytes in hand."""
    with whole_file(target, replace=replace) as file:
        file.write(data)


def refuse_link(path: Path) -> None:
    """Raise ``FolderIsLink`` for a link in the place of a part of ours: nothing is written or removed behind it."""
    with storage_errors():
        if is_link(path):
            raise FolderIsLink(name=path.name)


def make_folder(folder: Path, *, settled: bool = True) -> None:
    """A folder of mode 0700, with its name made durable unless the caller does that. Fine if it is there already.

    Raises ``FolderIsLink`` where a link has its name; DiskFull and its kin.
    """
    refuse_link(folder)
    with storage_errors():
        if not folder.is_dir():
            folder.mkdir(mode=0o700)
            if settled:
                sync_folder(folder.parent)


def remove_file(path: Path) -> None:
    """Remove a file if it is there, and make the removal durable."""
    with storage_errors():
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def sweep_parts(folder: Path) -> int:
    """Remove what an interrupted write left directly in ``folder``; returns how many files."""
    removed = 0
    with storage_errors():
        for path in folder.iterdir():
            if _OURS.fullmatch(path.name) and path.is_file():
                path.unlink(missing_ok=True)
                removed += 1
    return removed


def refusal_to_write(folder: Path) -> ArchiveError | None:
    """Why no file can be made and removed in ``folder``; asked by trying, because rights alone do not tell.

    ``None`` where it can, and on a full disk, whose errors are its own. A medium that fails, or is gone by
    now, is ``StorageFailed`` and not ``MediumReadOnly``: nobody is to look for a switch that it does not have.
    """
    probe = folder / f".{secrets.token_hex(8)}{PART_SUFFIX}"
    try:
        os.close(os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        found = storage_error(error)
        return None if isinstance(found, DiskFull) else found
    try:
        probe.unlink(missing_ok=True)
    except OSError as error:  # it became read-only, or went away, in between
        return storage_error(error)
    return None


def writable(folder: Path) -> bool:
    """Whether files can be made in ``folder``, as far as ``refusal_to_write`` tells."""
    return refusal_to_write(folder) is None


def has_room(folder: Path) -> bool:
    """Whether the disk has room for the least that any change needs. One that does not answer is not full."""
    try:
        return shutil.disk_usage(folder).free >= LEAST_ROOM
    except OSError:
        return True
