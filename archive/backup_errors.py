"""What can go wrong with a backup, a restore or a rehearsal. Codes and typed fields only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class NotABackup(ArchiveError):
    """The folder holds no backup."""

    code: ClassVar[str] = "not_a_backup"


@dataclass(eq=False)
class BackupPlaceMissing(ArchiveError):
    """The folder in which the backup should be made is not there: a stick that is not plugged in, perhaps."""

    code: ClassVar[str] = "backup_place_missing"


@dataclass(eq=False)
class BackupPlaceTaken(ArchiveError):
    """The folder holds something that is not a backup."""

    code: ClassVar[str] = "backup_place_taken"


@dataclass(eq=False)
class BackupOfAnotherVault(ArchiveError):
    """The folder holds backups of another vault."""

    code: ClassVar[str] = "backup_of_another_vault"


@dataclass(eq=False)
class BackupOfOldKey(ArchiveError):
    """The folder holds backups from before the vault got a new key: the two cannot share their sealed files."""

    code: ClassVar[str] = "backup_of_old_key"


@dataclass(eq=False)
class BackupPlaceOverlaps(ArchiveError):
    """The one folder lies inside the other: backup and vault, or backup and what is to be restored."""

    code: ClassVar[str] = "backup_place_overlaps"


@dataclass(eq=False)
class BackupPlaceInUse(ArchiveError):
    """Another backup is being made in the same place at this moment."""

    code: ClassVar[str] = "backup_place_in_use"


@dataclass(eq=False)
class BackupPlaceReadOnly(ArchiveError):
    """Nothing can be written in the place that was chosen."""

    code: ClassVar[str] = "backup_place_read_only"


@dataclass(eq=False)
class BackupPlaceLost(ArchiveError):
    """The place stopped answering in the middle; ``reason`` is the system's error name, for example ``EIO``."""

    code: ClassVar[str] = "backup_place_lost"
    reason: str


@dataclass(eq=False)
class BackupNoRoom(ArchiveError):
    """The place has less room than the backup needs; both in bytes."""

    code: ClassVar[str] = "backup_no_room"
    needed: int
    free: int


@dataclass(eq=False)
class BackupFileTooLarge(ArchiveError):
    """The place's file system cannot hold a file of that many bytes (FAT32: 4 GiB less one byte)."""

    code: ClassVar[str] = "backup_file_too_large"
    size: int
    limit: int


@dataclass(eq=False)
class GenerationMissing(ArchiveError):
    """The backup has no generation of that number, or none at all (0)."""

    code: ClassVar[str] = "generation_missing"
    generation: int


@dataclass(eq=False)
class GenerationDamaged(ArchiveError):
    """A part of a generation is missing or is not what was copied; ``part`` is its path in the backup."""

    code: ClassVar[str] = "generation_damaged"
    generation: int
    part: str


@dataclass(eq=False)
class GenerationOfAnotherKey(ArchiveError):
    """A generation is from before the vault got another key."""

    code: ClassVar[str] = "generation_of_another_key"
    generation: int
