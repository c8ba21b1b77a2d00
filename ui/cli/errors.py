"""Errors of the terminal itself; everything else it tells comes from the layers below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from crypto.errors import CodedError


@dataclass(eq=False)
class TerminalError(CodedError):
    """Root of everything that ``ui/cli`` raises on its own account."""


@dataclass(eq=False)
class PassphraseMissing(TerminalError):
    """There is no terminal to ask at, or nothing to read where the passphrase should be."""

    code: ClassVar[str] = "passphrase_missing"


@dataclass(eq=False)
class PassphrasesDiffer(TerminalError):
    """A new passphrase was typed twice, and not the same."""

    code: ClassVar[str] = "passphrases_differ"


@dataclass(eq=False)
class SharesMissing(TerminalError):
    """There is nothing to read where the shares should be."""

    code: ClassVar[str] = "shares_missing"


@dataclass(eq=False)
class WaysMixed(TerminalError):
    """More than one way of opening the vault was named."""

    code: ClassVar[str] = "ways_mixed"


@dataclass(eq=False)
class SharesNowhere(TerminalError):
    """New shares would be made without being shown or written anywhere."""

    code: ClassVar[str] = "shares_nowhere"


@dataclass(eq=False)
class FilesNotWanted(TerminalError):
    """Files were named where the action takes none."""

    code: ClassVar[str] = "files_not_wanted"


@dataclass(eq=False)
class VocabularyUnknown(TerminalError):
    """There is no vocabulary of that name, or none was named where one is needed."""

    code: ClassVar[str] = "vocabulary_unknown"


@dataclass(eq=False)
class WhereNeedsOneKind(TerminalError):
    """Fields were asked for, and not of exactly one kind of record."""

    code: ClassVar[str] = "where_needs_one_kind"


@dataclass(eq=False)
class OutputExists(TerminalError):
    """The file to write is there already; ``name`` is its name."""

    code: ClassVar[str] = "output_exists"
    name: str


@dataclass(eq=False)
class NotFields(TerminalError):
    """Standard input held no JSON object of fields."""

    code: ClassVar[str] = "not_fields"


@dataclass(eq=False)
class FormUnknown(TerminalError):
    """A file of subtitles was asked for whose name ends in neither ``.srt`` nor ``.vtt``."""

    code: ClassVar[str] = "form_unknown"
