"""What can go wrong with ways in beyond the passphrase: key files, shares, partners' keys, and taking them away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class WrongPassphraseOrKeyFile(ArchiveError):
    """No key slot opens with this passphrase and this key file; which of the two is wrong cannot be told."""

    code: ClassVar[str] = "wrong_passphrase_or_key_file"


@dataclass(eq=False)
class SharesOpenNothing(ArchiveError):
    """The shares go together, but no key slot of this vault is sealed to them."""

    code: ClassVar[str] = "shares_open_nothing"


@dataclass(eq=False)
class IdentityOpensNothing(ArchiveError):
    """No key slot of this vault is sealed to the key that was given."""

    code: ClassVar[str] = "identity_opens_nothing"


@dataclass(eq=False)
class NoSlotOfKind(ArchiveError):
    """The vault has no key slot that this kind of ``way`` could open."""

    code: ClassVar[str] = "no_slot_of_kind"
    way: str


@dataclass(eq=False)
class KeyFileMissing(ArchiveError):
    """There is no file of this name where the key file should be."""

    code: ClassVar[str] = "key_file_missing"
    name: str


@dataclass(eq=False)
class KeyFileUnreadable(ArchiveError):
    """The key file cannot be read, or is not a regular file."""

    code: ClassVar[str] = "key_file_unreadable"
    name: str


@dataclass(eq=False)
class KeyFileEmpty(ArchiveError):
    """A key file must not be empty."""

    code: ClassVar[str] = "key_file_empty"
    name: str


@dataclass(eq=False)
class KeyFileTooLarge(ArchiveError):
    """A key file may have at most ``limit`` bytes."""

    code: ClassVar[str] = "key_file_too_large"
    name: str
    limit: int


@dataclass(eq=False)
class KeyFileInsideVault(ArchiveError):
    """A key file that lies in the vault's own folder protects nothing."""

    code: ClassVar[str] = "key_file_inside_vault"
    name: str


@dataclass(eq=False)
class PartnerKeyClassical(ArchiveError):
    """The partner's key does not resist a quantum computer, and that was not explicitly accepted."""

    code: ClassVar[str] = "partner_key_classical"


@dataclass(eq=False)
class PartnerKeyIsVaultKey(ArchiveError):
    """The vault's own recipient was given as a partner's: only who has the key already could open that slot."""

    code: ClassVar[str] = "partner_key_is_vault_key"


@dataclass(eq=False)
class SlotUnknown(ArchiveError):
    """There is no key slot of this name in the vault."""

    code: ClassVar[str] = "slot_unknown"
    slot: str


@dataclass(eq=False)
class SlotLeftBehind(ArchiveError):
    """The change is made and noted, but the old file ``slot`` could not be removed; the next opening does that."""

    code: ClassVar[str] = "slot_left_behind"
    slot: str


@dataclass(eq=False)
class LastWayIn(ArchiveError):
    """Without this slot nobody, or not the person who works here, could open the vault; nothing was removed."""

    code: ClassVar[str] = "last_way_in"
    slot: str
