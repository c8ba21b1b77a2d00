"""What can be wrong with what a list is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class FieldNotListed(ArchiveError):
    """The kind has no such field, or one that no list shows, filters or sorts by because it protects a source."""

    code: ClassVar[str] = "field_not_listed"
    entity: str
    field: str


@dataclass(eq=False)
class FilterUnfit(ArchiveError):
    """What a field is to say is nothing that it can say; ``field`` names it, never what was asked for."""

    code: ClassVar[str] = "filter_unfit"
    entity: str
    field: str


@dataclass(eq=False)
class FilterNotFor(ArchiveError):
    """Records of this kind cannot be asked for in this way; ``what`` is the name of the condition."""

    code: ClassVar[str] = "filter_not_for"
    entity: str
    what: str
