"""Key slots: age files in ``keys/``, each holding the vault key sealed to one way of opening it."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.descriptor import Descriptor
from archive.errors import (
    ArchiveError,
    MediumReadOnly,
    NoKeySlots,
    PassphraseTooShort,
    SlotDamaged,
    SlotForeign,
    StorageFailed,
)
from archive.safefiles import make_folder, storage_errors, write_whole
from archive.slot_errors import NoSlotOfKind
from archive.ways_in import PASSPHRASE_STANZA, RECIPIENT_STANZA, SlotKind, WayIn, as_way
from crypto.age.errors import NoIdentityMatches, NotEnoughMemory, WorkFactorTooHigh
from crypto.age.identities import HybridIdentity, Identity, parse_identity
from crypto.age.opening import inspect_header, open_bytes
from crypto.age.recipients import PassphraseRecipient, Recipient
from crypto.age.sealing import seal_bytes
from crypto.errors import CryptoError

FOLDER = "keys"
SUFFIX = ".age"
DEFAULT_WORK_FACTOR = 18
MINIMUM_WORK_FACTOR = 17
MINIMUM_PASSPHRASE = 8
MAX_SLOT_BYTES = 64 * 1024
DAMAGED = "damaged"


@dataclass(frozen=True)
class Slot:
    """One file in ``keys/`` and the kind of way in that its header names."""

    path: Path
    kind: str
    """``passphrase`` (with or without a key file), ``recipient`` or ``damaged``: a closed vault tells no more."""

    def read(self) -> bytes:
        """What the file holds, up to the most that a slot has. Raises ``StorageFailed`` and its kin."""
        with storage_errors(), self.path.open("rb") as file:
            return file.read(MAX_SLOT_BYTES)

    def digest(self) -> str:
        """SHA-256 of the file in hex. Raises as ``read``."""
        return digest_of(self.read())


def digest_of(sealed: bytes) -> str:
    """SHA-256 of a slot's content in hex, as the register has it."""
    return hashlib.sha256(sealed).hexdigest()


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short to be one. Raises ``PassphraseTooShort``."""
    if len(passphrase) < MINIMUM_PASSPHRASE:
        raise PassphraseTooShort(minimum=MINIMUM_PASSPHRASE)


def slots(folder: Path) -> list[Slot]:
    """The slots of the vault in ``folder``, by file name. Raises ``StorageFailed`` and its kin."""
    directory = folder / FOLDER
    if not directory.is_dir():
        if not folder.is_dir():  # what is away as a whole lacks no slots
            raise StorageFailed(reason="ENOENT")
        return []
    with storage_errors():
        paths = [path for path in sorted(directory.iterdir()) if path.suffix == SUFFIX and path.is_file()]
    return [Slot(path, _kind(path)) for path in paths]


def _kind(path: Path) -> str:
    try:
        with path.open("rb") as file:
            header = inspect_header(file)
    except (CryptoError, OSError):
        return DAMAGED
    return PASSPHRASE_STANZA if "scrypt" in header.kinds else RECIPIENT_STANZA


def why_damaged(slot: Slot) -> ArchiveError:
    """What to say of a slot whose kind is ``DAMAGED``: where its medium fails, nobody knows what is in it."""
    try:
        slot.read()
    except StorageFailed as error:
        return error
    except ArchiveError:
        pass
    return SlotDamaged(slot=slot.path.name)


def refuse_failing_medium(folder: Path) -> None:
    """Raise ``StorageFailed`` where a slot cannot be read, so that nobody knows whether it is one to rely on."""
    for slot in slots(folder):
        with contextlib.suppress(MediumReadOnly):  # one that nobody may read
            slot.read()


def new_name() -> str:
    """A random file name for a slot; it says nothing of what the slot is."""
    return secrets.token_hex(8) + SUFFIX


def seal_key(key: HybridIdentity, recipients: Sequence[Recipient]) -> bytes:
    """The content of a slot: the vault key sealed to ``recipients``.

    Raises ``SealingRefused`` or ``NotEnoughMemory``.
    """
    return seal_bytes((key.to_text() + "\n").encode("ascii"), recipients)


def passphrase_recipient(passphrase: str, work_factor: int = DEFAULT_WORK_FACTOR) -> PassphraseRecipient:
    """Whom a passphrase slot is sealed to, never with less work than the least."""
    return PassphraseRecipient(passphrase, work_factor=max(work_factor, MINIMUM_WORK_FACTOR))


def write_slot(folder: Path, name: str, sealed: bytes) -> Slot:
    """Put a slot file in its place. Raises ``FileExistsError``; DiskFull and its kin."""
    make_folder(folder / FOLDER)
    path = folder / FOLDER / name
    write_whole(path, sealed)
    return Slot(path, _kind(path))


def add_passphrase_slot(
    folder: Path, key: HybridIdentity, passphrase: str, work_factor: int = DEFAULT_WORK_FACTOR
) -> Slot:
    """A slot for a passphrase in a vault that has no register yet: one that is being made, or the next of a re-key.

    Raises:
        PassphraseTooShort; DiskFull and its kin.
    """
    check_passphrase(passphrase)
    return write_slot(folder, new_name(), seal_key(key, [passphrase_recipient(passphrase, work_factor)]))


def open_slot(folder: Path, descriptor: Descriptor, way: str | WayIn) -> tuple[HybridIdentity, Slot]:
    """The vault key and the slot that gave it.

    Every slot that the way could open is tried; a damaged one does not keep a sound one from opening.

    Raises:
        WrongPassphrase, WrongPassphraseOrKeyFile, SharesOpenNothing, IdentityOpensNothing: no slot opens with it.
        KeyFileMissing and its kin, ShareError: about what was brought.
        SlotDamaged, StorageFailed: nothing opens and a slot is damaged, or its medium fails.
        SlotForeign: a slot opens but holds another vault's key.
        WorkFactorTooHigh: the only slot asks for more work than is allowed.
        NotEnoughMemory: this machine cannot do the work that the slot asks for.
        NoKeySlots: there is no slot at all, or none that a passphrase could open.
        NoSlotOfKind: there is none that a way of this kind could open.
    """
    return open_among(slots(folder), descriptor, way)


def open_among(present: Sequence[Slot], descriptor: Descriptor, way: str | WayIn) -> tuple[HybridIdentity, Slot]:
    """``open_slot`` for some slots only. Raises as that."""
    if not present:
        raise NoKeySlots
    way = as_way(way)
    identities = way.identities()
    failure: Exception | None = None
    tried = False
    for slot in present:
        if slot.kind == DAMAGED:
            failure = failure or why_damaged(slot)
        if slot.kind != way.stanza:
            continue
        try:
            return unsealed(slot, identities, descriptor), slot
        except NoIdentityMatches:
            tried = True
        except (WorkFactorTooHigh, NotEnoughMemory) as error:
            failure = error
        except (CryptoError, ArchiveError) as error:
            told = isinstance(error, SlotForeign | StorageFailed)
            failure = error if told else SlotDamaged(slot=slot.path.name)
    if failure is not None:
        raise failure
    if not tried:
        raise NoKeySlots if way.kind is SlotKind.PASSPHRASE else NoSlotOfKind(way=way.kind)
    raise way.refusal()


def unsealed(slot: Slot, identities: Sequence[Identity], descriptor: Descriptor) -> HybridIdentity:
    """The vault key out of one slot.

    Raises:
        NoIdentityMatches, WorkFactorTooHigh, NotEnoughMemory and other errors of opening.
        SlotDamaged: it holds something else. SlotForeign: it holds another vault's key.
    """
    text = open_bytes(slot.read(), identities).decode("ascii", "replace").strip()
    key = parse_identity(text)
    if not isinstance(key, HybridIdentity):
        raise SlotDamaged(slot=slot.path.name)
    if str(key.recipient()) != str(descriptor.recipient):
        raise SlotForeign(slot=slot.path.name)
    return key


def all_opened(folder: Path, descriptor: Descriptor, way: WayIn) -> Iterator[Slot]:
    """Every slot that a way opens, one whose key was not told apart from it included."""
    identities = way.identities()
    for slot in slots(folder):
        if slot.kind == way.stanza:
            with contextlib.suppress(CryptoError, ArchiveError):
                unsealed(slot, identities, descriptor)
                yield slot
