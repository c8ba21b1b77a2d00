"""What keeps an export from being made. Nothing has left the vault when one of these is raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from exports.errors import ExportError


@dataclass(eq=False)
class SpecInvalid(ExportError):
    """Root of everything that is wrong with what was asked for."""


@dataclass(eq=False)
class NobodyToSealTo(SpecInvalid):
    """A package needs at least one recipient."""

    code: ClassVar[str] = "export_no_recipients"


@dataclass(eq=False)
class UseUnknown(SpecInvalid):
    """The use is not one that people were asked about."""

    code: ClassVar[str] = "export_use_unknown"


@dataclass(eq=False)
class UseStaysInside(SpecInvalid):
    """The use is internal documentation: what is allowed for it does not leave the vault."""

    code: ClassVar[str] = "export_use_internal"


@dataclass(eq=False)
class LanguageUnknown(SpecInvalid):
    """Dossiers are made in English, Russian and Kazakh."""

    code: ClassVar[str] = "export_language_unknown"


@dataclass(eq=False)
class OverrideWithoutReason(SpecInvalid):
    """An exception to a rule was asked for without saying why; ``record`` is the code of the record."""

    code: ClassVar[str] = "export_override_without_reason"
    record: str


@dataclass(eq=False)
class ExportBlocked(ExportError):
    """The export would contain more than the people in it agreed to, or what is not fit to leave.

    ``records`` are the codes of the records, ``reasons`` the codes of the gaps, each once
    and sorted; ``count`` is the number of places in all. Names are never among the fields.
    """

    code: ClassVar[str] = "export_blocked"
    reasons: tuple[str, ...]
    records: tuple[str, ...]
    count: int


@dataclass(eq=False)
class TargetExists(ExportError):
    """There is a file of that name already; it was left as it is."""

    code: ClassVar[str] = "export_target_exists"


@dataclass(eq=False)
class TargetInsideVault(ExportError):
    """An export does not belong into the folder of the vault."""

    code: ClassVar[str] = "export_target_inside_vault"


@dataclass(eq=False)
class TargetFolderMissing(ExportError):
    """The folder to write to is not there: perhaps a stick was taken out."""

    code: ClassVar[str] = "export_target_folder_missing"


@dataclass(eq=False)
class NumberTaken(ExportError):
    """Another export was registered while this one was being made; nothing was kept of this one."""

    code: ClassVar[str] = "export_number_taken"
    number: str
