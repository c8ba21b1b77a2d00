"""The travel lock: the holder gives up every way in of their own, and leaves those of partners and of shares.

Whoever travels with the vault afterwards cannot open it, whatever they are made to say. The way back is a
partner, or enough shares, and then a new passphrase. Nothing else in the vault changes.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive import keyslots
from archive.backup_runs import last_verified
from archive.descriptor import FILE_NAME
from archive.errors import ArchiveError, VaultReadOnly
from archive.founding import LOCK
from archive.inbox import FOLDER as INBOX
from archive.neighbours import neighbours
from archive.objects import FOLDER as OBJECTS
from archive.safefiles import regular_file, remove_file
from archive.slot_register import REMOVING
from archive.travel_errors import TravelNotReady, TravelUnfinished
from archive.vault import DATABASE, Vault
from archive.ways import Condition, Way
from archive.ways_in import PASSPHRASE_STANZA, SlotKind
from crypto.age.errors import AgeError
from crypto.age.opening import inspect_header

LEFT_KINDS = frozenset({SlotKind.PARTNER, SlotKind.SHARES})
"""Ways in that need somebody else, or what lies elsewhere."""
_MOST_LOOKED_AT = keyslots.MAX_SLOT_BYTES


class Need(enum.StrEnum):
    """What has to hold before somebody may give up their own ways in."""

    OTHER_WAY = "other_way"
    """A slot of a partner or of shares is there and unchanged."""
    REHEARSED = "rehearsed"
    """One of those was tried, or opened the vault or a backup of it in a rehearsal, since it was made."""
    BACKUP = "backup"
    """A backup was read back after the last change."""
    NO_COPIES = "no_copies"
    """No copy of a slot that opens with a passphrase lies elsewhere in the vault's folder, or in an
    unfinished change of keys beside it."""


@dataclass(frozen=True)
class Readiness:
    """Whether the travel lock may be closed, and what it would do."""

    missing: tuple[Need, ...]
    going: tuple[Way, ...]
    """Ways that would be removed."""
    staying: tuple[Way, ...]
    """Ways that would be left, the way back."""
    copies: tuple[str, ...]
    """Files in the vault's folder and beside it, by their path from it, that would still open with a passphrase."""

    @property
    def ready(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


def readiness(vault: Vault) -> Readiness:
    """What holds and what is missing. Looks at the folder; opens no slot. Raises ``VaultLocked``."""
    ways = vault.ways.list()
    staying = tuple(way for way in ways if way.kind in LEFT_KINDS and way.condition is Condition.SOUND)
    going = tuple(way for way in ways if way not in staying)
    copies = _copies(vault)
    missing = []
    if not staying:
        missing.append(Need.OTHER_WAY)
    if not any(way.tested is not None for way in staying):
        missing.append(Need.REHEARSED)
    backup = last_verified(vault)
    if backup is None or not backup.current:
        missing.append(Need.BACKUP)
    if copies:
        missing.append(Need.NO_COPIES)
    return Readiness(tuple(missing), going, staying, copies)


def travel_lock(vault: Vault) -> Readiness:
    """Remove every slot but those of partners and shares; the vault stays open until it is locked.

    First it is written down, in one transaction with its journal entry, which slots go; then the files are
    removed. After a crash in between the next opening finishes it, with whatever way is left. Slots that stay
    are not touched at any moment. Files are removed, not overwritten: what the disk or copies elsewhere keep is
    out of reach.

    Raises:
        VaultReadOnly, VaultLocked.
        TravelNotReady: a condition does not hold; nothing was changed.
        TravelUnfinished: it is decided, but a file could not be removed.
        DiskFull and its kin: nothing was changed.
    """
    found = readiness(vault)
    if vault.read_only:
        raise VaultReadOnly
    if not found.ready:
        raise TravelNotReady(missing=tuple(found.missing))
    stay = {way.name for way in found.staying}
    register = vault.ways.register
    with vault.database.atomic():
        for row in register.rows():
            if row.name not in stay:
                register.set_state(row.name, REMOVING)
        vault.ledger.note(
            "travel_locked",
            "vault",
            vault.descriptor.vault_id,
            {"removed": [way.name for way in found.going], "left": sorted(stay)},
        )
    left = _remove_all_but(vault.folder, stay)
    if left:
        raise TravelUnfinished(count=left)
    with vault.database.atomic():
        for row in register.rows():
            if row.name not in stay:
                register.drop(row.name)
    # The log of the database holds no slot, but neither does it have to travel.
    vault.database.fold_log()
    return found


def _remove_all_but(folder: Path, stay: set[str]) -> int:
    """Remove every file in ``keys/`` whose name does not stay; returns how many could not be removed."""
    left = 0
    for path in sorted((folder / keyslots.FOLDER).iterdir()):
        if path.name in stay or (path.is_dir() and not path.is_symlink()):
            continue
        try:
            remove_file(path)
        except ArchiveError:
            left += 1
    return left


def needs_others(folder: Path) -> bool:
    """Whether a locked vault has slots, and none that a passphrase opens, with or without a key file.

    Told by the headers of the slots alone; names nobody.
    """
    kinds = {slot.kind for slot in keyslots.slots(folder)} - {keyslots.DAMAGED}
    return bool(kinds) and PASSPHRASE_STANZA not in kinds


def _copies(vault: Vault) -> tuple[str, ...]:
    """Files outside their place that open with a passphrase: copies of slots that somebody made by hand.

    Also those of an unfinished change of keys beside the vault: they open the files that were sealed again already.
    """
    folder = vault.folder
    places = [*_elsewhere(folder, ()), *(path for object_id, path in vault.objects.present() if object_id is None)]
    inbox = folder / INBOX
    places += [path for path in (inbox.iterdir() if inbox.is_dir() else ()) if not path.is_symlink()]
    copies = [path.relative_to(folder).as_posix() for path in places if _opens_with_passphrase(path)]
    for beside in neighbours(folder):
        slots = [slot for slot in keyslots.slots(beside) if slot.kind == PASSPHRASE_STANZA]
        copies += [f"../{slot.path.relative_to(beside.parent).as_posix()}" for slot in slots]
    return tuple(sorted(copies))


def _elsewhere(folder: Path, above: Sequence[str]) -> Sequence[Path]:
    found: list[Path] = []
    for path in sorted(folder.iterdir()):
        within = (*above, path.name)
        if path.is_symlink() or within[0] in (OBJECTS, INBOX):
            continue
        if path.is_dir():
            found += _elsewhere(path, within)
        elif not _in_its_place(within):
            found.append(path)
    return found


def _in_its_place(within: Sequence[str]) -> bool:
    if len(within) == 2 and within[0] == keyslots.FOLDER:
        return within[1].endswith(keyslots.SUFFIX)
    return within in ((FILE_NAME,), (DATABASE,), (LOCK,))


def _opens_with_passphrase(path: Path) -> bool:
    try:
        if path.stat().st_size > _MOST_LOOKED_AT:
            return False
        with open(path, "rb", opener=regular_file) as file:
            return "scrypt" in inspect_header(file).kinds
    except (OSError, AgeError):
        return False
