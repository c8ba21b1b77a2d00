"""What can go wrong when places are covered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError


@dataclass(eq=False)
class AreasRefused(ArchiveError):
    """A file of areas is none, or one of its areas does not fit.

    ``number`` counts areas from 1, 0 for the file as a whole. ``reason`` is a code: ``areas_not_json``,
    ``areas_format``, ``areas_of_other``, ``areas_none``, ``areas_many``, ``area_unknown``, ``area_code``,
    ``area_box``, ``area_time``, ``area_words``, ``area_mosaic``, ``area_unfit``.
    """

    code: ClassVar[str] = "areas_refused"
    number: int
    reason: str


@dataclass(eq=False)
class WordsNowhere(ArchiveError):
    """Words that were to be covered stand on no page as text: a scan, perhaps. ``number`` is the area, from 1."""

    code: ClassVar[str] = "words_nowhere"
    number: int


@dataclass(eq=False)
class NotCoverable(ArchiveError):
    """Files of this type cannot be covered, or not written in the form that was asked for."""

    code: ClassVar[str] = "not_coverable"
    media_type: str


@dataclass(eq=False)
class LettersNowhere(ArchiveError):
    """Text was wanted in the copy, and only a PDF has a place for it, or nothing reads the copy."""

    code: ClassVar[str] = "letters_nowhere"


@dataclass(eq=False)
class CoveringLeaks(ArchiveError):
    """The finished file still holds something that was to be gone, or cannot be proven not to. It was not kept.

    ``reason`` is a code of the check; ``place`` the page or area that it is about, 0 for the whole file.
    """

    code: ClassVar[str] = "covering_leaks"
    reason: str
    place: int
