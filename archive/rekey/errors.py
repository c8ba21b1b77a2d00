"""What keeps a vault from being sealed under a new key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class RekeyAtRoot(ArchiveError):
    """The vault is the root of a stick or disk, or of a mounted folder: it cannot be exchanged for another folder."""

    code: ClassVar[str] = "rekey_at_root"


@dataclass(eq=False)
class RekeyNoRoom(ArchiveError):
    """The disk has not the room for a second vault (both in bytes)."""

    code: ClassVar[str] = "rekey_no_room"
    needed: int
    free: int


@dataclass(eq=False)
class RekeyDiffers(ArchiveError):
    """The new database does not hold what the old one holds; ``part`` is the table."""

    code: ClassVar[str] = "rekey_differs"
    part: str


@dataclass(eq=False)
class RekeyForeign(ArchiveError):
    """What lies where the new vault is made was begun for another vault, or cannot be read."""

    code: ClassVar[str] = "rekey_foreign"
