"""Where a new vault comes to be: beside its place and renamed into it, or in place on a medium's own root."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from archive.errors import FolderNotEmpty, PlaceMissing, VaultInUse
from archive.filelock import WriterLock
from archive.safefiles import PART_SUFFIX, storage_errors, sync_folder

LOCK = "lock"
_JUST_NOW = 60
"""Seconds in which an empty draft is not taken for one that was left."""
_DRAFT = re.compile(r"\.[0-9a-f]{16}" + re.escape(PART_SUFFIX))


def found(folder: Path, fill: Callable[[Path], None]) -> None:
    """Have ``fill`` make a vault, so that ``folder`` holds a whole one afterwards or is as it was.

    Beside the place and renamed into it wherever that can be. The root of a stick cannot
    be renamed over: there it is filled in place, the description last, so that a half
    vault is never taken for one. What an interrupted founding left beside the place
    earlier is removed.

    Only ``folder`` itself is made: where the folder above it went away with its stick, making
    that as well would put the vault on the computer's own disk.

    Raises:
        FolderNotEmpty: there is something in the folder. PlaceMissing: there is nothing to make it in.
        DiskFull, MediumReadOnly, StorageFailed.
    """
    with storage_errors():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderNotEmpty
        if not folder.parent.is_dir():
            raise PlaceMissing
        sweep_drafts(folder.parent)
        in_place = os.path.ismount(folder)
        draft = folder if in_place else folder.with_name(f".{secrets.token_hex(8)}{PART_SUFFIX}")
        if not in_place:
            draft.mkdir(mode=0o700)
        lock = None
        try:
            lock = WriterLock(draft / LOCK)
            fill(draft)
            lock.release()
            if not in_place:
                if folder.exists():
                    folder.rmdir()
                draft.replace(folder)
                sync_folder(folder.parent)
        except BaseException:
            if lock is not None:
                lock.release()
            _clear(draft, keep=in_place)
            raise


def _clear(folder: Path, *, keep: bool) -> None:
    if not keep:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                path.unlink()


def sweep_drafts(parent: Path) -> int:
    """Remove unfinished vaults in ``parent`` that nobody is working on any more; returns how many.

    One is told by its name and by what is in it, and left alone while its lock is held.
    """
    drafts = abandoned_drafts(parent)
    for path in drafts:
        shutil.rmtree(path, ignore_errors=True)
    return len(drafts)


def abandoned_drafts(parent: Path) -> list[Path]:
    """What ``sweep_drafts`` removes. Raises ``OSError``."""
    return [
        path
        for path in parent.iterdir()
        if _DRAFT.fullmatch(path.name) and path.is_dir() and not path.is_symlink() and _abandoned(path)
    ]


def _abandoned(draft: Path) -> bool:
    database = {"records.db", *(f"records.db-{end}" for end in ("wal", "shm", "journal"))}
    ours = {LOCK, "keys", "objects", "inbox", "vault.json"} | database
    try:
        names = [path.name for path in draft.iterdir()]
        if any(name not in ours and not name.endswith(PART_SUFFIX) for name in names):
            return False
        if not names and time.time() - draft.stat().st_mtime < _JUST_NOW:
            return False  # somebody made it at this moment and is about to lock it
        WriterLock(draft / LOCK).release()
    except (VaultInUse, OSError):
        return False
    return True
