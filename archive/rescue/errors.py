"""What can go wrong while a damaged vault is rescued or repaired."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class RescueIntoItself(ArchiveError):
    """What is saved would be written into the damaged vault itself, or around it."""

    code: ClassVar[str] = "rescue_into_itself"


@dataclass(eq=False)
class LogDamaged(ArchiveError):
    """The file with the newest changes is damaged; opening would drop changes that were confirmed."""

    code: ClassVar[str] = "log_damaged"


@dataclass(eq=False)
class NothingToRescue(ArchiveError):
    """The database gives not one record and no sealed file opens."""

    code: ClassVar[str] = "nothing_to_rescue"


@dataclass(eq=False)
class BackupForeign(ArchiveError):
    """The folder holds a backup of another vault, or none."""

    code: ClassVar[str] = "backup_foreign"


@dataclass(eq=False)
class CopyDiffers(ArchiveError):
    """What was copied out of a backup is not what was read there before; nothing was put in its place."""

    code: ClassVar[str] = "copy_differs"
    part: str


@dataclass(eq=False)
class KeptMissing(ArchiveError):
    """There is no damaged database of that name in the vault's folder."""

    code: ClassVar[str] = "kept_missing"
    name: str
