"""The vault key of a damaged vault: any slot that opens gives it, and the description follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive import keyslots
from archive.descriptor import Descriptor
from archive.errors import ArchiveError, DescriptorDamaged, NoKeySlots, NotAVault, SlotDamaged, StorageFailed
from archive.keyslots import Slot
from archive.ways_in import WayIn, as_way
from crypto.age.errors import NoIdentityMatches, NotEnoughMemory, WorkFactorTooHigh
from crypto.age.identities import HybridIdentity, Identity, parse_identity
from crypto.age.opening import open_bytes
from crypto.errors import CryptoError
from crypto.jobs import CancelToken, Progress, no_progress

STAGE = "ways"


@dataclass(frozen=True)
class Candidate:
    """A vault key that a slot gave, and the slot."""

    key: HybridIdentity
    slot: Slot


def read_descriptor(folder: Path) -> Descriptor | None:
    """The description of a vault, or ``None`` where it cannot be read. Raises ``FormatTooNew``."""
    try:
        return Descriptor.read(folder)
    except (NotAVault, DescriptorDamaged, StorageFailed):
        return None


def open_keys(
    folder: Path,
    way: str | WayIn,
    *,
    beside: Path | None = None,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> list[Candidate]:
    """Every vault key that the way opens among the slots of ``folder``, and of a backup's folder ``beside`` it.

    Which of them belongs to the vault is for the caller to find: a damaged description cannot tell.

    Raises:
        NoKeySlots: there is no slot at all.
        SlotDamaged, StorageFailed: nothing opens and a slot is damaged, or its medium fails.
        WrongPassphrase and its kin: no slot opens with what was brought.
        WorkFactorTooHigh, NotEnoughMemory: the only slot cannot be tried.
        Cancelled: ``token`` asked for it; a slot that is being tried is tried to its end.
    """
    present = keyslots.slots(folder) + (keyslots.slots(beside) if beside is not None else [])
    if not present:
        raise NoKeySlots
    way = as_way(way)
    identities = way.identities()
    found: dict[str, Candidate] = {}
    failure: Exception | None = None
    for number, slot in enumerate(present):
        if token is not None:
            token.check()
        progress(number, len(present), STAGE)
        if slot.kind == keyslots.DAMAGED:
            failure = failure or keyslots.why_damaged(slot)
        if slot.kind != way.stanza:
            continue
        try:
            key = _opened(slot, identities)
            found.setdefault(str(key.recipient()), Candidate(key, slot))
        except NoIdentityMatches:
            continue
        except (WorkFactorTooHigh, NotEnoughMemory) as error:
            failure = error
        except StorageFailed as error:
            failure = error
        except (CryptoError, ArchiveError):
            failure = SlotDamaged(slot=slot.path.name)
    if found:
        return list(found.values())
    raise failure or way.refusal()


def _opened(slot: Slot, identities: Sequence[Identity]) -> HybridIdentity:
    key = parse_identity(open_bytes(slot.read(), identities).decode("ascii", "replace").strip())
    if not isinstance(key, HybridIdentity):
        raise SlotDamaged(slot=slot.path.name)
    return key
