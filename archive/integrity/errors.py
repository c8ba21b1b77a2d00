"""What is refused when it is written (``domain-model`` section 6, the rules that block)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class EndBeforeStart(ArchiveError):
    """V02: the latest that the end can be lies before the earliest that the start can be."""

    code: ClassVar[str] = "end_before_start"
    entity: str
    field: str


@dataclass(eq=False)
class MergeNeedsTwoReasons(ArchiveError):
    """V13: two people are one only for two reasons that differ."""

    code: ClassVar[str] = "merge_needs_two_reasons"


@dataclass(eq=False)
class MergeOfOne(ArchiveError):
    """V13: both sides of a merge are the same person, or would come to be by merges that stand."""

    code: ClassVar[str] = "merge_of_one"


@dataclass(eq=False)
class MinorWithoutGuardian(ArchiveError):
    """V12: a minor's account, and neither a guardian nor the reason why it was in the minor's interest."""

    code: ClassVar[str] = "minor_without_guardian"


@dataclass(eq=False)
class RecordingWithoutConsent(ArchiveError):
    """A recording belongs to a testimony only with the consent that it was made under."""

    code: ClassVar[str] = "recording_without_consent"


@dataclass(eq=False)
class ComplaintWithoutYes(ArchiveError):
    """A complaint is to be filed, and the person did not say yes to it."""

    code: ClassVar[str] = "complaint_without_yes"


@dataclass(eq=False)
class MergeOfNotSame(ArchiveError):
    """V13: somebody recorded that the two are not the same person; that is taken back first, or it holds."""

    code: ClassVar[str] = "merge_of_not_same"
