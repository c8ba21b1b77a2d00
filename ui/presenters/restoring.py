"""Restoring a vault onto this machine, without a screen. The archive is loaded when first needed, not at start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crypto.jobs import CancelToken, Progress
from ui.presenters.bringing import Bring


@dataclass(frozen=True)
class Restorable:
    """A backup in a folder."""

    number: int
    written: str
    """When the medium says it was finished; RFC 3339."""


@dataclass(frozen=True)
class BackupFound:
    """What a chosen folder holds."""

    folder: Path
    """Where the backup lies: the folder itself, or one in it."""
    backups: tuple[Restorable, ...]
    """The newest first; never empty."""


@dataclass(frozen=True)
class RestoredHere:
    """The vault that was made."""

    folder: Path
    left_out: tuple[str, ...]
    """Codes of the items whose files were damaged in the backup."""


def find_backup(chosen: Path) -> BackupFound:
    """The backup in a folder or in a folder directly in it.

    Raises ``NotABackup``, ``GenerationMissing`` (none is finished), ``BackupPlaceLost``.
    """
    from archive.backup_place import BackupPlace

    place = BackupPlace.near(chosen)
    place.generation()
    backups = tuple(
        Restorable(one.number, datetime.fromtimestamp(one.written(), UTC).isoformat())
        for one in reversed(place.generations())
    )
    return BackupFound(place.folder, backups)


def restore_vault(
    found: BackupFound,
    number: int,
    target: Path,
    bring: Bring,
    leave_out: bool,
    progress: Progress,
    token: CancelToken,
) -> RestoredHere:
    """Make the vault of one backup in ``target``. Raises as ``archive.restoring.restore``.

    ``bring`` makes the way in when the work runs. With ``leave_out`` what is damaged keeps nothing else back.
    """
    from archive.restoring import restore

    done = restore(
        *(found.folder, target, bring()),
        generation=number,
        leave_out_damaged=leave_out,
        progress=progress,
        token=token,
    )
    return RestoredHere(target, done.left_out)
