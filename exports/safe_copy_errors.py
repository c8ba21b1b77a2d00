"""What can go wrong with safe copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from exports.errors import ExportError


@dataclass(eq=False)
class CopyNotConfirmed(ExportError):
    """Places are covered in the newest file of the item, and nobody else has confirmed it, or it was sent back."""

    code: ClassVar[str] = "copy_not_confirmed"
    item: str


@dataclass(eq=False)
class CopyNothing(ExportError):
    """The item holds no file."""

    code: ClassVar[str] = "copy_nothing"
    item: str


@dataclass(eq=False)
class CopyUnfit(ExportError):
    """Of files of this type no safe copy is made here."""

    code: ClassVar[str] = "copy_unfit"
    item: str
    media_type: str


@dataclass(eq=False)
class CopyTells(ExportError):
    """The finished copy still says something of itself, and was not written. ``number``: how many things."""

    code: ClassVar[str] = "copy_tells"
    item: str
    number: int
