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


@dataclass(eq=False)
class TravelNotReady(ArchiveError):
    """The travel lock was not closed; ``missing`` names the conditions that do not hold (``archive.travel.Need``)."""

    code: ClassVar[str] = "travel_not_ready"
    missing: tuple[str, ...]


@dataclass(eq=False)
class TravelUnfinished(ArchiveError):
    """The travel lock is decided and written down, but ``count`` slot files could not be removed yet."""

    code: ClassVar[str] = "travel_unfinished"
    count: int


@dataclass(eq=False)
class EraseNotAllowed(ArchiveError):
    """Erasing access was not allowed for this vault in its settings."""

    code: ClassVar[str] = "erase_not_allowed"


@dataclass(eq=False)
class NoTrial(ArchiveError):
    """The partner of this way in is not being asked anything, or was asked too often."""

    code: ClassVar[str] = "no_trial"


@dataclass(eq=False)
class TrialWrong(ArchiveError):
    """The number is not the one that was sealed; ``left`` more tries are allowed."""

    code: ClassVar[str] = "trial_wrong"
    left: int
