"""Erasing access: every key slot of a vault gone at once, without opening it.

Nobody can open this folder afterwards; a copy made earlier, with the slots in it, opens as before. Only for
vaults whose settings allow it: an empty file beside the slots says so, because the first window has no key.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from archive import keyslots
from archive.descriptor import FILE_NAME
from archive.errors import NotAVault
from archive.neighbours import neighbours
from archive.preferences import Preference, Preferences
from archive.safefiles import remove_file, sync_folder, write_whole
from archive.travel_errors import EraseNotAllowed

if TYPE_CHECKING:
    from archive.vault import Vault

MARK = "erase-allowed"
"""An empty file in the vault's folder. That it is there tells that its holder prepared for this."""
ON = "1"


@dataclass(frozen=True)
class Erased:
    """What was done. ``remaining`` are names in ``keys/`` that could not be removed and may still open the vault."""

    removed: int
    remaining: tuple[str, ...]
    overwritten_only: tuple[str, ...]
    """Files that could not be removed, but whose content is destroyed: they open nothing."""
    synced: bool
    """Whether the disk confirmed it. Without that it may come back after a loss of power."""

    @property
    def complete(self) -> bool:
        """Whether no slot is left that opens anything, as far as the disk tells."""
        return not self.remaining


def allowed(folder: Path) -> bool:
    """Whether a locked vault may be erased from the first window."""
    try:
        return stat.S_ISREG((folder / MARK).lstat().st_mode)
    except OSError:
        return False


def allow(vault: Vault, wanted: bool) -> None:
    """Allow it for this vault, or no longer; kept inside the vault, and as the mark beside the slots.

    Raises:
        VaultReadOnly, VaultLocked; DiskFull and its kin.
    """
    with vault.database.atomic():
        if is_allowed(vault.preferences) != wanted:
            vault.preferences.set(Preference.ERASE, ON if wanted else "")
            vault.ledger.note(
                "erase_allowed" if wanted else "erase_forbidden", "vault", vault.descriptor.vault_id, {}
            )
    settle(vault.folder, vault.preferences)


def is_allowed(preferences: Preferences) -> bool:
    """What the vault's own settings say."""
    return preferences.get(Preference.ERASE) == ON


def settle(folder: Path, preferences: Preferences) -> None:
    """Bring the mark to what the settings say, as each opening for writing does. Raises DiskFull and its kin."""
    if is_allowed(preferences) and not allowed(folder):
        with contextlib.suppress(FileExistsError):
            write_whole(folder / MARK, b"")
    elif not is_allowed(preferences) and allowed(folder):
        remove_file(folder / MARK)


def erase_access(folder: Path) -> Erased:
    """Destroy every slot of the vault in ``folder``. Needs no key, and asks nobody: the caller has asked.

    Each file in ``keys/``, also of an unfinished form of the vault beside it, is written over and removed;
    where one of the two is refused the other may still succeed, so that a full disk or a folder that cannot
    be written is no way out. Works while the vault is open; a program that has it open keeps it open.

    Raises:
        NotAVault; EraseNotAllowed: nothing was touched.
    """
    if not (folder / FILE_NAME).exists():  # a damaged description is no reason to refuse
        raise NotAVault
    if not allowed(folder):
        raise EraseNotAllowed
    directories = [one / keyslots.FOLDER for one in (folder, *neighbours(folder))]
    paths = [path for directory in directories for path in _files(directory)]
    removed = 0
    remaining: list[str] = []
    emptied: list[str] = []
    for path in paths:
        destroyed = _written_over(path)
        try:
            path.unlink(missing_ok=True)
            removed += 1
        except OSError:
            (emptied if destroyed else remaining).append(path.name)
    synced = not [directory for directory in directories if directory.is_dir() and not _synced(directory)]
    if not remaining:
        with contextlib.suppress(OSError):
            (folder / MARK).unlink()  # there is nothing left to erase
    return Erased(removed, tuple(remaining), tuple(emptied), synced)


def _files(directory: Path) -> list[Path]:
    try:
        return sorted(path for path in directory.iterdir() if path.is_symlink() or not path.is_dir())
    except OSError:
        return []


def _written_over(path: Path) -> bool:
    """Whether the file's content is no slot any more. What the disk keeps of it elsewhere nobody can promise."""
    if path.is_symlink():
        return False
    # Not blocking: a named pipe that somebody put there would otherwise hold all the others.
    flags = os.O_WRONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
    try:
        descriptor = os.open(path, flags)
    except OSError:
        return False
    try:
        size = os.fstat(descriptor).st_size
        with contextlib.suppress(OSError):
            os.write(descriptor, secrets.token_bytes(min(size, keyslots.MAX_SLOT_BYTES)))
            os.fsync(descriptor)
        os.ftruncate(descriptor, 0)
        os.fsync(descriptor)
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            os.close(descriptor)
    return True


def _synced(directory: Path) -> bool:
    try:
        sync_folder(directory)
    except OSError:
        return False
    return True
