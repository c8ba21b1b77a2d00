"""Where the new vault comes to be: a folder beside the old one, with a note of how far it is."""

from __future__ import annotations

import enum
import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from archive import inbox, keyslots
from archive.canonical import canonical_json
from archive.descriptor import FILE_NAME, Descriptor
from archive.errors import ArchiveError
from archive.objects import FOLDER as OBJECTS
from archive.rekey.errors import RekeyAtRoot, RekeyForeign
from archive.safefiles import (
    is_link,
    make_folder,
    regular_file,
    remove_file,
    storage_errors,
    sweep_parts,
    sync_folder,
    write_whole,
)
from crypto.age.recipients import HybridRecipient, parse_recipient
from crypto.errors import CryptoError

SUFFIX = ".rekey"
ASIDE = ".rekeyed"
"""Ending of the old vault while two renamings take the place of one exchange."""

NOTE = "rekey.json"
_MAX_NOTE = 64 * 1024


class State(enum.StrEnum):
    """How far a new vault is."""

    SEALING = "sealing"
    """It is being made; the old vault is the vault."""
    VERIFIED = "verified"
    """It is whole and proven; from here on it takes the old one's place."""


@dataclass(frozen=True)
class Note:
    """``rekey.json``: of which vault this is the next form, and how far it is. Nothing secret, nothing personal."""

    state: State
    vault_id: str
    old: str
    """The old vault's recipient."""
    new: str
    """The new vault's recipient."""
    created: str

    def descriptor(self) -> Descriptor:
        """The description of the new vault. Raises ``RekeyForeign``."""
        try:
            recipient = parse_recipient(self.new)
        except CryptoError as error:
            raise RekeyForeign from error
        if not isinstance(recipient, HybridRecipient):
            raise RekeyForeign
        return Descriptor(self.vault_id, recipient, self.created)

    def write(self, folder: Path) -> None:
        """Put the note into a folder, in place of an earlier one. Raises DiskFull and its kin."""
        value = {
            "state": str(self.state),
            "vault_id": self.vault_id,
            "old": self.old,
            "new": self.new,
            "created": self.created,
        }
        write_whole(folder / NOTE, canonical_json(value) + b"\n", replace=True)


def read_note(folder: Path) -> Note | None:
    """The note in a folder, or ``None`` where there is none that makes sense."""
    try:
        with open(folder / NOTE, "rb", opener=regular_file) as file:
            untrusted = json.loads(file.read(_MAX_NOTE))
        return Note(
            State(untrusted["state"]),
            *(str(untrusted[name]) for name in ("vault_id", "old", "new", "created")),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def draft_of(folder: Path) -> Path:
    """Where the next form of the vault in ``folder`` is made: a hidden neighbour, told by the folder's own name."""
    mark = hashlib.sha256(os.fsencode(folder.absolute().name)).hexdigest()[:16]
    return folder.absolute().with_name(f".{mark}{SUFFIX}")


def aside_of(folder: Path) -> Path:
    """Where the old vault stands between two renamings, and until the new one has been opened."""
    return draft_of(folder).with_suffix(ASIDE)


def refuse_root(folder: Path) -> None:
    """Raise ``RekeyAtRoot`` where a folder cannot be exchanged for a neighbour."""
    here = folder.absolute()
    if os.path.ismount(here) or here.parent == here or here.is_symlink():
        raise RekeyAtRoot
    with storage_errors():
        if here.stat().st_dev != here.parent.stat().st_dev:
            raise RekeyAtRoot


def begun(folder: Path, descriptor: Descriptor) -> Note | None:
    """The note of a re-key of this vault that was begun and not finished."""
    note = read_note(draft_of(folder))
    if note is None or note.vault_id != descriptor.vault_id or note.old != str(descriptor.recipient):
        return None
    return note


def prepare(folder: Path) -> Path:
    """The folder of the new vault with what it consists of; what is there of an earlier run stays.

    Raises:
        RekeyForeign: there is something of that name that is no unfinished re-key. DiskFull and its kin.
    """
    draft = draft_of(folder)
    if draft.is_symlink() or (draft.exists() and not _may_be_used(draft)):
        raise RekeyForeign
    make_folder(draft)
    for name in (keyslots.FOLDER, OBJECTS, inbox.FOLDER):
        make_folder(draft / name)
    for inside in (draft, *(path for path in draft.rglob("*") if path.is_dir())):
        sweep_parts(inside)
    return draft


def _may_be_used(draft: Path) -> bool:
    """Whether what lies there is an earlier run's: it has its note, or there is nothing but keys yet."""
    if not draft.is_dir():
        return False
    if read_note(draft) is not None:
        return True
    files = [path for path in draft.rglob("*") if path.is_file()]
    return all(path.parent.name == keyslots.FOLDER or path.name.endswith(".part") for path in files)


def give_up(folder: Path) -> bool:
    """Remove a new vault that was begun and is not wanted; whether there was one.

    The old vault is untouched. One that is verified is about to be the vault and stays.

    Raises:
        MediumReadOnly, StorageFailed.
    """
    draft = draft_of(folder)
    note = read_note(draft)
    if note is None or note.state is not State.SEALING:
        return False
    clear(draft)
    return True


def clear(folder: Path) -> None:
    """Remove a folder with all that is in it, its keys first; what tells whose it is goes last.

    Raises MediumReadOnly, StorageFailed.
    """
    last = (FILE_NAME, NOTE)
    with storage_errors():
        for slot in () if is_link(folder / keyslots.FOLDER) else keyslots.slots(folder):
            remove_file(slot.path)
        for path in sorted(folder.iterdir()):
            if path.is_dir() and not is_link(path):
                shutil.rmtree(path)
            elif path.name not in last:
                path.unlink()
        for name in last:
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()
        sync_folder(folder.parent)


def is_ours(folder: Path, vault_id: str) -> bool:
    """Whether a folder is a vault of that id, or is empty, so that it may be removed as the old form of it."""
    try:
        if not any(folder.iterdir()):
            return True
        return Descriptor.read(folder).vault_id == vault_id
    except (ArchiveError, OSError):
        return False


def is_next(note: Note, folder: Path, draft: Path) -> bool:
    """Whether a new vault is what its note says, for the vault in ``folder``, and has a key of its own."""
    try:
        here, there = Descriptor.read(folder), Descriptor.read(draft)
    except ArchiveError:
        return False
    ours = {note.vault_id} == {here.vault_id, there.vault_id}
    return ours and note.old != note.new and (note.old, note.new) == (str(here.recipient), str(there.recipient))
