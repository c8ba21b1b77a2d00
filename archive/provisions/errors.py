"""What can be wrong with a file of provisions. Nothing of such a file is taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class ProvisionsUnreadable(ArchiveError):
    """The file is no TOML in UTF-8, or larger than any list of laws."""

    code: ClassVar[str] = "provisions_unreadable"
    name: str


@dataclass(eq=False)
class ProvisionsInvalid(ArchiveError):
    """A value does not fit; ``entry`` counts the provisions from 1, and is 0 for the head of the file."""

    code: ClassVar[str] = "provisions_invalid"
    entry: int
    field: str
    """The name of the value in the file."""


@dataclass(eq=False)
class ProvisionTwice(ArchiveError):
    """Two entries of the file, or one and another that the vault has for something else, have the same code."""

    code: ClassVar[str] = "provision_twice"
    provision: str
