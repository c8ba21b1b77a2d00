"""One process writes a vault. The ``lock`` file is held, never read: it says nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from archive.errors import VaultInUse
from archive.safefiles import storage_errors


class WriterLock:
    """Holds the vault's ``lock`` file for as long as this process may write.

    The operating system gives the lock back when the process ends in whatever way, so
    no lock is ever left behind by a crash.
    """

    def __init__(self, path: Path, *, existing: bool = False) -> None:
        """Take the lock. With ``existing`` the file must be there and is opened for reading only.

        Raises:
            VaultInUse: another process, or another opening in this one, holds it.
            MediumReadOnly, StorageFailed.
        """
        with storage_errors():
            # Through a link two processes could come to hold two different files.
            unlinked = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
            access = os.O_RDONLY if existing else os.O_CREAT | os.O_RDWR
            descriptor = os.open(path, access | unlinked, 0o600)
        try:
            hold(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise VaultInUse from error
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Give the lock back. May be called twice."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def hold(descriptor: int) -> None:
        """Lock an open file until it is closed. Raises ``OSError`` when somebody else holds it."""
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def hold(descriptor: int) -> None:
        """Lock an open file until it is closed. Raises ``OSError`` when somebody else holds it."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
