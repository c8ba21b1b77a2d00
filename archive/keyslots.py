"""Key slots: age files in ``keys/``, each holding the vault key sealed to one way of opening it."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.descriptor import Descriptor
from archive.errors import (
    ArchiveError,
    NoKeySlots,
    PassphraseTooShort,
    SlotDamaged,
    SlotForeign,
    WrongPassphrase,
)
from archive.safefiles import make_folder, remove_file, storage_errors, write_whole
from crypto.age.errors import NoIdentityMatches, NotEnoughMemory, WorkFactorTooHigh
from crypto.age.identities import HybridIdentity, PassphraseIdentity, parse_identity
from crypto.age.opening import inspect_header, open_bytes
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes
from crypto.errors import CryptoError

FOLDER = "keys"
SUFFIX = ".age"
DEFAULT_WORK_FACTOR = 18
MINIMUM_WORK_FACTOR = 17
MAXIMUM_WORK_FACTOR = 20
"""A slot that asks for more than 2^20 (1 GiB of memory, some seconds) is refused before any work is done."""
MINIMUM_PASSPHRASE = 8
MAX_SLOT_BYTES = 64 * 1024


@dataclass(frozen=True)
class Slot:
    """One file in ``keys/`` and the kind of way in that its header names."""

    path: Path
    kind: str
    """``passphrase``, ``recipient`` or ``damaged``."""


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short to be one. Raises ``PassphraseTooShort``."""
    if len(passphrase) < MINIMUM_PASSPHRASE:
        raise PassphraseTooShort(minimum=MINIMUM_PASSPHRASE)


def slots(folder: Path) -> list[Slot]:
    """The slots of the vault in ``folder``, by file name."""
    directory = folder / FOLDER
    if not directory.is_dir():
        return []
    paths = [path for path in sorted(directory.iterdir()) if path.suffix == SUFFIX and path.is_file()]
    return [Slot(path, _kind(path)) for path in paths]


def _kind(path: Path) -> str:
    try:
        with path.open("rb") as file:
            header = inspect_header(file)
    except (CryptoError, OSError):
        return "damaged"
    return "passphrase" if "scrypt" in header.kinds else "recipient"


def add_passphrase_slot(
    folder: Path, key: HybridIdentity, passphrase: str, work_factor: int = DEFAULT_WORK_FACTOR
) -> Path:
    """Seal the vault key to a passphrase in a new slot file; returns its path.

    Raises:
        PassphraseTooShort; DiskFull and its kin.
    """
    check_passphrase(passphrase)
    factor = max(work_factor, MINIMUM_WORK_FACTOR)
    sealed = seal_bytes(
        (key.to_text() + "\n").encode("ascii"), [PassphraseRecipient(passphrase, work_factor=factor)]
    )
    make_folder(folder / FOLDER)
    path = folder / FOLDER / f"{secrets.token_hex(8)}{SUFFIX}"
    write_whole(path, sealed)
    return path


def open_with_passphrase(
    folder: Path, descriptor: Descriptor, passphrase: str
) -> tuple[HybridIdentity, Slot]:
    """The vault key and the slot that gave it.

    Every passphrase slot is tried; a damaged one does not keep a sound one from opening.

    Raises:
        WrongPassphrase: no slot opens with it.
        SlotDamaged: nothing opens and a slot is damaged.
        SlotForeign: a slot opens but holds another vault's key.
        WorkFactorTooHigh: the only slot asks for more work than is allowed.
        NotEnoughMemory: this machine cannot do the work that the slot asks for.
        NoKeySlots: there is no slot at all.
    """
    present = slots(folder)
    if not present:
        raise NoKeySlots
    identity = PassphraseIdentity(passphrase, max_work_factor=MAXIMUM_WORK_FACTOR)
    failure: Exception | None = None
    tried = False
    for slot in present:
        if slot.kind == "damaged":
            failure = failure or SlotDamaged(slot=slot.path.name)
        if slot.kind != "passphrase":
            continue
        try:
            return _open(slot, identity, descriptor), slot
        except NoIdentityMatches:
            tried = True
        except (WorkFactorTooHigh, NotEnoughMemory) as error:
            failure = error
        except (CryptoError, ArchiveError) as error:
            failure = error if isinstance(error, SlotForeign) else SlotDamaged(slot=slot.path.name)
    if failure is not None:
        raise failure
    if not tried:
        raise NoKeySlots
    raise WrongPassphrase


def _open(slot: Slot, identity: PassphraseIdentity, descriptor: Descriptor) -> HybridIdentity:
    with storage_errors(), slot.path.open("rb") as file:
        untrusted_sealed = file.read(MAX_SLOT_BYTES)
    text = open_bytes(untrusted_sealed, [identity]).decode("ascii", "replace").strip()
    key = parse_identity(text)
    if not isinstance(key, HybridIdentity):
        raise SlotDamaged(slot=slot.path.name)
    if str(key.recipient()) != str(descriptor.recipient):
        raise SlotForeign(slot=slot.path.name)
    return key


@contextlib.contextmanager
def replaced_passphrase(
    folder: Path, descriptor: Descriptor, old: str, new: str, work_factor: int = DEFAULT_WORK_FACTOR
) -> Iterator[None]:
    """Put a slot for ``new`` in place of every one that ``old`` opens.

    While the block runs both open the vault: the new slot is written and has been opened
    once, the old one is still there. When the block ends well the old one is removed, and
    whatever copy of it lies beside it; when it does not, the new one is.

    Raises:
        WrongPassphrase, SlotDamaged, PassphraseTooShort, DiskFull and its kin.
    """
    check_passphrase(new)
    key, old_slot = open_with_passphrase(folder, descriptor, old)
    path = add_passphrase_slot(folder, key, new, work_factor)
    try:
        _open(
            Slot(path, "passphrase"), PassphraseIdentity(new, max_work_factor=MAXIMUM_WORK_FACTOR), descriptor
        )
        yield
    except BaseException:
        remove_file(path)
        raise
    remove_file(old_slot.path)
    for copy in _opened_too(folder, descriptor, old, path):
        remove_file(copy.path)


def _opened_too(folder: Path, descriptor: Descriptor, passphrase: str, new: Path) -> Iterator[Slot]:
    """Slots other than the new one that a passphrase opens."""
    identity = PassphraseIdentity(passphrase, max_work_factor=MAXIMUM_WORK_FACTOR)
    for slot in slots(folder):
        if slot.kind == "passphrase" and slot.path != new:
            with contextlib.suppress(CryptoError, ArchiveError):
                _open(slot, identity, descriptor)
                yield slot
