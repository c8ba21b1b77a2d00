"""What can go wrong with a vault. Codes and typed fields only; the sentences live in ``ui/errortext.py``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from crypto.errors import CodedError


@dataclass(eq=False)
class ArchiveError(CodedError):
    """Root of everything that ``archive/`` raises on its own account."""


@dataclass(eq=False)
class NotAVault(ArchiveError):
    """The folder holds no vault description."""

    code: ClassVar[str] = "not_a_vault"


@dataclass(eq=False)
class FolderNotEmpty(ArchiveError):
    """A new vault needs a folder that does not exist yet or is empty."""

    code: ClassVar[str] = "folder_not_empty"


@dataclass(eq=False)
class PlaceMissing(ArchiveError):
    """The folder in which a vault should be made is not there: a stick that is not plugged in, perhaps."""

    code: ClassVar[str] = "place_missing"


@dataclass(eq=False)
class WrongPassphrase(ArchiveError):
    """No key slot opens with this passphrase."""

    code: ClassVar[str] = "wrong_passphrase"


@dataclass(eq=False)
class PassphraseTooShort(ArchiveError):
    """A passphrase must have at least ``minimum`` characters."""

    code: ClassVar[str] = "passphrase_too_short"
    minimum: int


@dataclass(eq=False)
class NoKeySlots(ArchiveError):
    """The vault has no key slot left that a passphrase could open."""

    code: ClassVar[str] = "no_key_slots"


@dataclass(eq=False)
class SlotDamaged(ArchiveError):
    """A key slot file is damaged; ``slot`` is its file name."""

    code: ClassVar[str] = "slot_damaged"
    slot: str


@dataclass(eq=False)
class SlotForeign(ArchiveError):
    """A key slot opens, but holds the key of another vault."""

    code: ClassVar[str] = "slot_foreign"
    slot: str


@dataclass(eq=False)
class DescriptorDamaged(ArchiveError):
    """``vault.json`` cannot be read as a vault description."""

    code: ClassVar[str] = "descriptor_damaged"


@dataclass(eq=False)
class FormatTooNew(ArchiveError):
    """The vault was made by a newer program than this one."""

    code: ClassVar[str] = "format_too_new"
    found: int
    supported: int


@dataclass(eq=False)
class SchemaTooNew(ArchiveError):
    """The database holds a migration that this program does not know."""

    code: ClassVar[str] = "schema_too_new"


@dataclass(eq=False)
class DatabaseMissing(ArchiveError):
    """``records.db`` is not in the folder."""

    code: ClassVar[str] = "database_missing"


@dataclass(eq=False)
class DatabaseDamaged(ArchiveError):
    """``records.db`` does not read as a database under the vault's key."""

    code: ClassVar[str] = "database_damaged"


@dataclass(eq=False)
class VaultInUse(ArchiveError):
    """Another process has the vault open for writing."""

    code: ClassVar[str] = "vault_in_use"


@dataclass(eq=False)
class VaultLocked(ArchiveError):
    """The vault was locked; nothing can be read or written through this handle."""

    code: ClassVar[str] = "vault_locked"


@dataclass(eq=False)
class VaultReadOnly(ArchiveError):
    """The vault is open for reading only."""

    code: ClassVar[str] = "vault_read_only"


@dataclass(eq=False)
class MediumReadOnly(ArchiveError):
    """The disk or stick does not allow writing."""

    code: ClassVar[str] = "medium_read_only"


@dataclass(eq=False)
class UncheckedChanges(ArchiveError):
    """The medium is read-only and the last session was not closed; the last changes cannot be read from it."""

    code: ClassVar[str] = "unchecked_changes"


@dataclass(eq=False)
class DiskFull(ArchiveError):
    """There is no room left; the change was taken back whole."""

    code: ClassVar[str] = "disk_full"


@dataclass(eq=False)
class StorageFailed(ArchiveError):
    """The operating system refused a file operation (``reason`` is its error name, for example ``EIO``)."""

    code: ClassVar[str] = "storage_failed"
    reason: str


@dataclass(eq=False)
class RecordNotFound(ArchiveError):
    """No record of this kind has this id."""

    code: ClassVar[str] = "record_not_found"
    entity: str


@dataclass(eq=False)
class RecordImmutable(ArchiveError):
    """The record, or this field of it, can never change: sealed text, journal, evidence hash."""

    code: ClassVar[str] = "record_immutable"
    entity: str


@dataclass(eq=False)
class FieldInvalid(ArchiveError):
    """A value does not fit the field it was given for."""

    code: ClassVar[str] = "field_invalid"
    entity: str
    field: str


@dataclass(eq=False)
class JournalBroken(ArchiveError):
    """The journal does not verify; ``what`` is gap, link, hash, payload, head, signature, missing or order."""

    code: ClassVar[str] = "journal_broken"
    sequence: int
    what: str


@dataclass(eq=False)
class TablesDiffer(ArchiveError):
    """A table does not hold what its journal says."""

    code: ClassVar[str] = "tables_differ"
    entity: str
    rows: int


@dataclass(eq=False)
class ObjectMissing(ArchiveError):
    """A sealed file that a record names is not in the folder."""

    code: ClassVar[str] = "object_missing"
    item: str


@dataclass(eq=False)
class ObjectDamaged(ArchiveError):
    """A sealed file does not open, or does not hold what was taken in; ``reason`` is the code of the cause."""

    code: ClassVar[str] = "object_damaged"
    item: str
    reason: str


@dataclass(eq=False)
class SourceVanished(ArchiveError):
    """The file to take in is no longer there."""

    code: ClassVar[str] = "source_vanished"
    name: str


@dataclass(eq=False)
class SourceChanged(ArchiveError):
    """The file changed while it was being taken in."""

    code: ClassVar[str] = "source_changed"
    name: str


@dataclass(eq=False)
class SourceTooLarge(ArchiveError):
    """The file alone is larger than the room that is left where the vault lies; both in bytes."""

    code: ClassVar[str] = "source_too_large"
    name: str
    needed: int
    free: int


@dataclass(eq=False)
class SourceUnreadable(ArchiveError):
    """The file to take in cannot be read, or is not a regular file."""

    code: ClassVar[str] = "source_unreadable"
    name: str


@dataclass(eq=False)
class SourceInsideVault(ArchiveError):
    """The file to take in lies inside the vault's own folder."""

    code: ClassVar[str] = "source_inside_vault"
    name: str


@dataclass(eq=False)
class FolderIsLink(ArchiveError):
    """A part of the vault or of a backup is a link: what would be written or removed there lies elsewhere."""

    code: ClassVar[str] = "folder_is_link"
    name: str
