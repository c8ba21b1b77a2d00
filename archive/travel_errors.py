"""What can go wrong with material added while locked, the travel lock and erasing access. Codes and fields only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class DropEmpty(ArchiveError):
    """There is nothing in the text that was to be sealed into the inbox."""

    code: ClassVar[str] = "drop_empty"


@dataclass(eq=False)
class DropTooLarge(ArchiveError):
    """One piece of the inbox holds at most ``limit_gib`` GiB."""

    code: ClassVar[str] = "drop_too_large"
    limit_gib: int


@dataclass(eq=False)
class DropUnreadable(ArchiveError):
    """A file in the inbox is not what this program seals into it; ``drop`` is its name, ``reason`` a code."""

    code: ClassVar[str] = "drop_unreadable"
    drop: str
    reason: str
