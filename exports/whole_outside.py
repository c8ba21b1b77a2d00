"""Readable files for people outside: there whole or not at all, also when the program is killed meanwhile.

What is being written has no name where the system can do that (Linux, on its own file systems): if the program ends,
nothing of it is there. On sticks as they are sold (FAT, exFAT) and on other systems it has a name of its own and is
locked for as long as it is written. One that nobody writes any more is removed by the next that is written beside it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from archive.safefiles import PART_SUFFIX, is_taken, storage_errors, sync_folder

_OURS: Final = re.compile(r"\.[0-9a-f]{16}\.copy" + re.escape(PART_SUFFIX))
_BINARY: Final = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class _TakenMeanwhile(Exception):
    """Something has the name by now."""


@contextlib.contextmanager
def whole_outside(target: Path) -> Iterator[BinaryIO]:
    """A new file to write to, of mode 0600; when the block ends well it is synchronised and gets its name.

    When it does not, nothing stays. What an earlier one left in the same folder is removed first.

    Raises:
        FileExistsError: ``target`` exists, from the beginning or by now.
        DiskFull, MediumReadOnly, StorageFailed.
    """
    if is_taken(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    try:
        with storage_errors():
            _sweep(target.parent)
            unnamed = _unnamed(target.parent)
            if unnamed is None:
                with _named(target) as file:
                    yield file
            else:
                with os.fdopen(unnamed, "w+b") as file:
                    yield file
                    _settle(file)
                    _link(file, target)
            _keep(target)
    except _TakenMeanwhile as taken:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from taken


def write_outside(target: Path, data: bytes) -> None:
    """``whole_outside`` for bytes in hand."""
    with whole_outside(target) as file:
        file.write(data)


def _unnamed(folder: Path) -> int | None:
    """A file in that folder without a name; ``None`` where there is no such thing."""
    if sys.platform != "linux":
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, 0o600)
    except OSError as error:
        if error.errno in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL, errno.ENOENT):
            return None
        raise


def _link(file: BinaryIO, target: Path) -> None:
    """Give an unnamed file its name. Raises ``_TakenMeanwhile``, ``OSError``."""
    folder = os.open(target.parent, os.O_RDONLY | os.O_CLOEXEC)
    try:
        # With a folder of its own it is linkat, which alone goes through the name in /proc to the file itself.
        os.link(f"/proc/self/fd/{file.fileno()}", target.name, dst_dir_fd=folder, follow_symlinks=True)
    except FileExistsError as error:
        raise _TakenMeanwhile from error
    except OSError:  # no /proc, or a file system that has no second names
        with _named(target) as other:
            file.seek(0)
            shutil.copyfileobj(file, other, 1 << 20)
    finally:
        os.close(folder)


@contextlib.contextmanager
def _named(target: Path) -> Iterator[BinaryIO]:
    part = target.with_name(f".{secrets.token_hex(8)}.copy{PART_SUFFIX}")
    with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR | _BINARY, 0o600), "w+b") as file:
        try:
            _lock(file.fileno())
            yield file
            _settle(file)
            if os.name != "nt":
                _rename(part, target)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    if os.name == "nt":  # an open file cannot get another name there
        _rename(part, target)


def _rename(part: Path, target: Path) -> None:
    """Raises ``_TakenMeanwhile``, ``OSError``."""
    try:
        target.hardlink_to(part)  # unlike renaming it never takes the place of another file
    except FileExistsError as error:
        part.unlink()
        raise _TakenMeanwhile from error
    except (OSError, NotImplementedError) as error:
        # A stick without such links: between the look and the renaming there is only a moment.
        if is_taken(target):
            part.unlink()
            raise _TakenMeanwhile from error
        part.rename(target)
    else:
        part.unlink()


def _settle(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _keep(target: Path) -> None:
    """Make the new name last; one that cannot be is taken back. Raises ``OSError``."""
    try:
        sync_folder(target.parent)
    except OSError:
        with contextlib.suppress(OSError):
            target.unlink()
        raise


def _lock(descriptor: int) -> None:
    """Raises ``OSError`` where somebody else has it."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sweep(folder: Path) -> None:
    """Remove what a writing that was cut off left in a folder; Windows itself refuses that of one that is open."""
    for path in folder.iterdir():
        if _OURS.fullmatch(path.name):
            with contextlib.suppress(OSError):
                descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | _BINARY)
                try:
                    _lock(descriptor)
                    if os.name != "nt":
                        path.unlink()
                finally:
                    os.close(descriptor)
                if os.name == "nt":
                    path.unlink()
