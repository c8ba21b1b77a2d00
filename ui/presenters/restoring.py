"""Restoring a vault onto this machine, without a screen. The archive is loaded when first needed, not at start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crypto.jobs import CancelToken, Progress
from ui.i18n import shown
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
    """The vault that was made. Times are words of one form in every language: ``2026-03-04 05:06 UTC``."""

    folder: Path
    left_out: tuple[str, ...]
    """Codes of the items whose files were damaged in the backup."""
    number: int
    changed: str
    """Of the newest entry in its journal: proven. Empty if nothing was ever written in it."""
    written: str
    """What the medium says; nothing proves it."""
    apart: bool
    """Whether the two differ by more than a day."""
    newer: int
    """Number of another backup there that goes further, or 0; ``newer_changed`` is the time of its newest entry."""
    newer_changed: str

    @property
    def doubtful(self) -> bool:
        """Whether there is something that a person should read before going on."""
        return bool(self.left_out or self.apart or self.newer)


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
    reach, newer = done.reach, done.newer
    return RestoredHere(
        folder=target,
        left_out=done.left_out,
        number=done.generation,
        changed=shown(reach.changed) if reach is not None else "",
        written=shown(reach.written) if reach is not None else "",
        apart=reach is not None and reach.apart,
        newer=newer.generation if newer is not None else 0,
        newer_changed=shown(newer.changed) if newer is not None else "",
    )
