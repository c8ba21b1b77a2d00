"""What can go wrong when files are taken in together, beyond what a single file does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class SourceGone(ArchiveError):
    """The folder or stick that files come from is not there, or not any more; ``name`` is what it is called."""

    code: ClassVar[str] = "source_gone"
    name: str


@dataclass(eq=False)
class NothingToTakeIn(ArchiveError):
    """What was chosen holds no file that would be taken in."""

    code: ClassVar[str] = "nothing_to_take_in"


@dataclass(eq=False)
class NothingToGoOnWith(ArchiveError):
    """No intake waits to be gone on with."""

    code: ClassVar[str] = "nothing_to_go_on_with"


@dataclass(eq=False)
class SeveralToGoOnWith(ArchiveError):
    """More than one intake waits, and none was named; ``number`` of them."""

    code: ClassVar[str] = "several_to_go_on_with"
    number: int


@dataclass(eq=False)
class GivingUpNeedsReason(ArchiveError):
    """An intake is given up only with a reason."""

    code: ClassVar[str] = "giving_up_needs_reason"


@dataclass(eq=False)
class FilesOfWhatIsNotHeld(ArchiveError):
    """Files were named for an item that was only seen, mentioned or promised."""

    code: ClassVar[str] = "files_of_what_is_not_held"


@dataclass(eq=False)
class ConsentNotRecorded(ArchiveError):
    """The person whose consent was named has none in the vault, or nobody was named."""

    code: ClassVar[str] = "consent_not_recorded"
