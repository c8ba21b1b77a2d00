"""Copying sealed files to a place and reading them back from its medium."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import secrets
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple

from archive.place_errors import place_errors
from archive.safefiles import PART_SUFFIX, forget_cached, refuse_link, regular_file, sync_folder
from crypto.age.relay import BlockRelay, Filled
from crypto.age.sources import write_all

BLOCK = 1 << 20
SMALL = 4 << 20
"""Bytes. Below this a second thread costs more than it brings."""
UNSYNCED_BYTES = 64 << 20
UNSYNCED_FILES = 256
FAT_LIMIT = (1 << 32) - 1

Advance = Callable[[int], None]
"""Gets the bytes that were just done; ends the work by raising."""


class SourceFailed(Exception):
    """A file to copy is not there or cannot be read. Never leaves ``archive``."""


class Copied(NamedTuple):
    """Size in bytes and SHA-256 in hex of what was read."""

    size: int
    sha256: str


def hashed(path: Path, advance: Advance) -> Copied:
    """Read a file through. Raises ``OSError``."""
    with io.FileIO(path, "rb", opener=regular_file) as file:
        return _through(file, None, advance)


def from_medium(path: Path, advance: Advance) -> Copied:
    """Read a file through as the medium has it, not as the system still remembers it where it can be made to forget.

    Raises ``OSError``.
    """
    with io.FileIO(path, "rb", opener=_own_file) as file:
        forget_cached(file.fileno())
        return _through(file, None, advance)


def _own_file(path: str, flags: int) -> int:
    """A link on a stick proves nothing about the stick: what it leads to may be the vault's own file."""
    return regular_file(path, flags | getattr(os, "O_NOFOLLOW", 0))


def _through(source: io.FileIO, sink: io.FileIO | None, advance: Advance) -> Copied:
    """Read all of a file, hash it and write it to ``sink`` if there is one; a large file over two threads.

    Hashing, reading and writing release the interpreter lock, so one goes on while the other waits for its medium.
    """
    length = os.fstat(source.fileno()).st_size
    digest = hashlib.sha256()
    read = _filled if sink is not None else io.FileIO.readinto

    def fill(block: memoryview) -> Filled:
        count = read(source, block) or 0
        if sink is not None:
            digest.update(block[:count])
        return Filled(count, final=not count)

    def take(data: memoryview) -> None:
        if sink is None:
            digest.update(data)
        else:
            write_all(sink, data)
        advance(len(data))

    size = 0
    if length < SMALL:
        block = memoryview(bytearray(length + 1))
        while count := fill(block).size:
            take(block[:count])
            size += count
        return Copied(size, digest.hexdigest())
    with BlockRelay(fill, BLOCK) as blocks:
        for data, _final in blocks:
            take(data)
            size += len(data)
    return Copied(size, digest.hexdigest())


def _filled(source: io.FileIO, block: memoryview) -> int:
    """Reading whose errors cannot be taken for those of the place that is written to."""
    try:
        return source.readinto(block)
    except OSError as error:
        raise SourceFailed from error


class Copying:
    """Copies files into a place and synchronises them by and by; ``finish`` makes all of them durable.

    Each file is there whole under its name or not at all as far as the program is concerned;
    after a loss of power before ``finish`` nobody relies on one, because no list names it yet.
    """

    def __init__(self, errors: Callable[[], AbstractContextManager[None]] = place_errors) -> None:
        """``errors`` turns the system's errors about the target into ours."""
        self._errors = errors
        self._made: list[Path] = []
        self._folders: list[Path] = []
        self._unsynced: list[Path] = []
        self._bytes = 0

    def copy(self, source: Path, target: Path, advance: Advance, *, replace: bool = False) -> Copied:
        """Copy one file.

        Raises:
            SourceFailed: ``source`` is the trouble. DiskFull, BackupPlaceReadOnly, BackupPlaceLost:
            ``target`` is. What ``advance`` raises.
        """
        try:
            file = io.FileIO(source, "rb", opener=regular_file)
        except OSError as error:
            raise SourceFailed from error
        part = target.with_name(f".{secrets.token_hex(8)}{PART_SUFFIX}")
        with file, self._errors():
            refuse_link(target.parent)
            if not target.parent.is_dir():
                target.parent.mkdir(mode=0o700)
                self._folders.append(target.parent)
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
            descriptor = os.open(part, flags, 0o600)
            try:
                with io.FileIO(descriptor, "wb") as sink:
                    copied = _through(file, sink, advance)
                part.replace(target)
            except BaseException:
                with contextlib.suppress(OSError):
                    part.unlink()
                raise
            if not replace:
                self._made.append(target)
            self._unsynced.append(target)
            self._bytes += copied.size
            if self._bytes >= UNSYNCED_BYTES or len(self._unsynced) >= UNSYNCED_FILES:
                self.finish()
        return copied

    def finish(self) -> None:
        """Make durable what was copied, names included. Raises ``DiskFull``, ``BackupPlaceLost``."""
        with self._errors():
            for path in self._unsynced:
                if path.exists():  # one that was found wanting is gone again
                    synchronise(path)
            for folder in {path.parent for path in self._unsynced}:
                sync_folder(folder)
                sync_folder(folder.parent)
        self._unsynced.clear()
        self._bytes = 0

    def take_back(self) -> None:
        """Remove what was copied, as far as the place still answers."""
        for path in self._made:
            with contextlib.suppress(OSError):
                path.unlink()
        for folder in self._folders:
            with contextlib.suppress(OSError):
                folder.rmdir()  # only an empty one goes


def synchronise(path: Path) -> None:
    """Make a file's content durable. Raises ``OSError``."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def largest_file(folder: Path) -> int | None:
    """The size in bytes of the largest file that a folder's file system can hold, if it is one with a low limit.

    4 GiB less one byte on FAT32. Everything else in use holds more than any file here has.
    """
    if sys.platform == "win32":
        return FAT_LIMIT if _file_system_on_windows(folder) in ("FAT", "FAT32") else None
    if sys.platform == "linux":
        try:
            device = folder.stat().st_dev
            mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return None
        return FAT_LIMIT if file_system_of(device, mounts) in ("vfat", "msdos") else None
    try:
        return FAT_LIMIT if os.pathconf(folder, "PC_FILESIZEBITS") <= 33 else None
    except (OSError, ValueError):
        return None


def file_system_of(device: int, mountinfo: str) -> str:
    """The kind of file system that a device number belongs to, out of Linux's list of mounts (proc(5))."""
    number = f"{os.major(device)}:{os.minor(device)}"
    for line in mountinfo.splitlines():
        fields = line.split(" ")
        if len(fields) > 6 and fields[2] == number and "-" in fields[6:]:
            return fields[fields.index("-", 6) + 1]
    return ""


def _file_system_on_windows(folder: Path) -> str:
    import ctypes

    name = ctypes.create_unicode_buffer(64)
    library = getattr(ctypes, "windll").kernel32  # noqa: B009  there only on Windows
    root = folder.absolute().anchor
    return name.value.upper() if library.GetVolumeInformationW(root, None, 0, None, None, None, name, 64) else ""
