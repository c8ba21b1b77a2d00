"""Files outside the vault: opened for reading only, and watched for changing while they are read."""

from __future__ import annotations

import contextlib
import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from archive.errors import SourceChanged, SourceInsideVault, SourceUnreadable, SourceVanished

HEAD_BYTES = 4096


def refuse_inside(path: Path, vault_folder: Path) -> None:
    """Raise ``SourceInsideVault`` for a file of the vault itself, ``SourceUnreadable`` for links in a circle."""
    if _resolved(path).is_relative_to(vault_folder.resolve()):
        raise SourceInsideVault(name=path.name)


@contextlib.contextmanager
def outside_file(path: Path) -> Iterator[tuple[io.BufferedReader, os.stat_result]]:
    """The outside file opened for reading, with its state before the first byte is read.

    Raises:
        SourceVanished, SourceUnreadable: also while the block reads.
    """
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


def check_unchanged(path: Path, source: io.BufferedReader, before: os.stat_result, size: int) -> None:
    """Compare a file that was read with its state before. Raises ``SourceChanged``, ``SourceVanished``."""
    after = os.fstat(source.fileno())
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns) or size != before.st_size:
        raise SourceChanged(name=path.name)
    try:
        at_path = path.stat()
    except OSError as error:
        raise SourceVanished(name=path.name) from error
    if not os.path.samestat(at_path, before):
        raise SourceChanged(name=path.name)


def _resolved(path: Path) -> Path:
    """Where a path leads. Raises ``SourceUnreadable`` for links that lead in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:
        raise SourceUnreadable(name=path.name) from error


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
