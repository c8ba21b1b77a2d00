"""What the disk of a backup's place does, as errors about the place; and whether the place still answers at all."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from archive.backup_errors import BackupPlaceLost, BackupPlaceReadOnly
from archive.errors import ArchiveError, MediumReadOnly, StorageFailed
from archive.safefiles import storage_error, unanswered


@contextlib.contextmanager
def place_errors() -> Iterator[None]:
    """Turn what the place's disk does into errors about the place, not about the vault.

    Raises:
        DiskFull: the caller knows how much was needed. BackupPlaceReadOnly, BackupPlaceLost.
    """
    try:
        yield
    except OSError as error:
        raise about_place(storage_error(error)) from error
    except (MediumReadOnly, StorageFailed) as error:
        raise about_place(error) from error


def about_place(error: ArchiveError) -> ArchiveError:
    """The error about a place that a disk's error means there."""
    if isinstance(error, MediumReadOnly):
        return BackupPlaceReadOnly()
    if isinstance(error, StorageFailed):
        return BackupPlaceLost(reason=error.reason)
    return error


def refuse_lost(witness: Path) -> None:
    """Raise ``BackupPlaceLost`` where a file that was read in the place before cannot be read there any more.

    Asked once something in the place cannot be read: of a place that is gone as a whole nobody can say that
    anything in it is damaged or missing.
    """
    error = unanswered(witness)
    if error is not None:
        raise BackupPlaceLost(reason=errno.errorcode.get(error.errno or 0, "UNKNOWN")) from error
