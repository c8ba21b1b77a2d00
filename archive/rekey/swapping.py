"""The new vault takes the old one's place: in one step where the system can, and recovered where it took two."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

from archive import inbox, keyslots
from archive.connection import Database
from archive.descriptor import FILE_NAME, Descriptor
from archive.errors import VaultInUse
from archive.filelock import WriterLock
from archive.founding import LOCK
from archive.objects import FOLDER as OBJECTS
from archive.rekey.draft import NOTE, State, aside_of, clear, draft_of, is_next, is_ours, read_note
from archive.safefiles import remove_file, storage_errors, sync_folder, writable

_EXCHANGE = 2
"""RENAME_EXCHANGE of renameat2 (Linux, ``renameat2(2)``)."""

_HERE = -100
"""AT_FDCWD: a path is meant as it is written."""

_NOT_HERE = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)

_DATABASE = ("records.db", "records.db-wal", "records.db-shm")
_OURS = frozenset({FILE_NAME, NOTE, LOCK, keyslots.FOLDER, OBJECTS, inbox.FOLDER, *_DATABASE})


def swap(folder: Path) -> None:
    """Put the verified new vault into the place of the old one; the old one stands aside afterwards.

    At every moment either the one or the other is there under the vault's name, or ``recover``
    puts it there.

    Raises:
        MediumReadOnly, StorageFailed: nothing changed.
    """
    draft, aside = draft_of(folder), aside_of(folder)
    with storage_errors():
        if exchanged(folder, draft):
            draft.rename(aside)
        else:
            folder.rename(aside)
            try:
                draft.rename(folder)
            except OSError:
                aside.rename(folder)
                raise
        sync_folder(folder.parent)


def exchanged(one: Path, other: Path) -> bool:
    """Exchange two names in one step; false where the system or the file system has no such step.

    Raises ``OSError``.
    """
    if not sys.platform.startswith("linux"):
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "renameat2"):
        return False
    result = library.renameat2(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
    if result == 0:
        return True
    number = ctypes.get_errno()
    if number in _NOT_HERE:
        return False
    raise OSError(number, os.strerror(number))


def recover(folder: Path) -> bool:
    """Finish an exchange of folders that was cut off; whether there was one. Called before a vault is opened.

    A new vault that was verified takes the old one's place now; one that was not is left
    where it is, and the old one stays the vault.

    Raises:
        MediumReadOnly, StorageFailed.
    """
    try:
        return _recover(folder, draft_of(folder), aside_of(folder))
    except OSError:
        return False  # what cannot be looked at is said by the opening


def _recover(folder: Path, draft: Path, aside: Path) -> bool:
    note = read_note(draft)
    if not folder.exists() and aside.is_dir():
        if note is not None and note.state is State.VERIFIED:
            _renamed(draft, folder)
        else:
            _renamed(aside, folder)
        return True
    here = read_note(folder)
    exchanged_only = here is not None and here.state is State.VERIFIED and draft.is_dir() and note is None
    if (exchanged_only or (note is not None and note.state is State.VERIFIED)) and not writable(folder.parent):
        return False  # what cannot be written is read as it stands
    if here is not None and exchanged_only:
        if is_ours(draft, here.vault_id) and not aside.exists():
            _renamed(draft, aside)  # exchanged, and cut off before the old one was set aside
            return True
        return False
    if note is not None and note.state is State.VERIFIED and is_next(note, folder, draft) and not aside.exists():
        try:
            hold = WriterLock(folder / LOCK)
        except VaultInUse:
            return False  # whoever holds it is about to do it
        try:
            swap(folder)
        finally:
            hold.release()
        return True
    return False


def _renamed(one: Path, other: Path) -> None:
    with storage_errors():
        one.rename(other)
        sync_folder(other.parent)


def clean_up(folder: Path, database: Database) -> bool:
    """Remove the old vault, once the new one has been opened with its new slots; whether there was one.

    The note is anybody's word: only a vault whose own journal says that it is the next form of the
    one aside has that one removed. What somebody put into the old folder and is none of the
    vault's comes along. While the old inbox holds something that the new one has not, the old folder stays.

    Raises:
        MediumReadOnly, StorageFailed; DatabaseDamaged.
    """
    note = read_note(folder)
    if note is None or note.state is not State.VERIFIED:
        return False
    aside = aside_of(folder)
    if aside.is_dir() and is_ours(aside, note.vault_id):
        if any(aside.iterdir()) and not _is_told(database, Descriptor.read(aside), Descriptor.read(folder)):
            return False
        if stragglers(aside, folder):
            return False
        carry_foreign(aside, folder)
        clear(aside)
    remove_file(folder / NOTE)
    return True


def changed_keys(old: str, new: str) -> dict[str, str]:
    """What the journal says of a change of keys: SHA-256 of either recipient, in hex."""
    return {name: hashlib.sha256(text.encode("ascii")).hexdigest() for name, text in (("old", old), ("new", new))}


def _is_told(database: Database, old: Descriptor, new: Descriptor) -> bool:
    """Whether the journal says that the one key was changed for the other."""
    wanted = changed_keys(str(old.recipient), str(new.recipient)).items()
    bodies = database.column(
        "SELECT p.body FROM journal_entry e JOIN journal_payload p ON p.hash = e.hash"
        " WHERE e.entity_id = ? AND e.action = 'rekeyed'",
        (new.vault_id,),
    )
    return any(wanted <= json.loads(body).get("details", {}).items() for body in bodies)


def stragglers(old: Path, new: Path) -> list[Path]:
    """Drops in the old inbox that the new one has not: they came while the new vault was being made."""
    inside = old / inbox.FOLDER
    if not inside.is_dir():
        return []
    return [
        path
        for path in sorted(inside.iterdir())
        if inbox.NAME.fullmatch(path.name) and not (new / inbox.FOLDER / path.name).exists()
    ]


def carry_foreign(old: Path, new: Path) -> None:
    """Move what is none of the vault's own from the old folder into the new one. Raises StorageFailed and its kin."""
    with storage_errors():
        for path in sorted(old.iterdir()):
            if path.name in _OURS or path.name.endswith(".part") or path.name.startswith("records.before-"):
                continue
            target = new / path.name
            if not target.exists() and not target.is_symlink():
                path.rename(target)
        sync_folder(new)


def sizes_of(folder: Path) -> int:
    """Bytes of everything in a folder."""
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            if path.is_file() and not path.is_symlink():
                total += path.stat().st_size
    return total


def free_room(folder: Path) -> int:
    """Bytes that are free on the disk of a folder."""
    return shutil.disk_usage(folder).free
