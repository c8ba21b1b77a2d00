"""What can make a dossier impossible to print.

Every one of these is raised before or while pages are made, and no byte of a PDF is
returned: a dossier that would show something other than the record is worse than none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from exports.errors import ExportError


@dataclass(eq=False)
class DossierError(ExportError):
    """Root of everything that making a dossier raises on its own account."""


@dataclass(eq=False)
class GlyphMissing(DossierError):
    """The text holds control characters or code points that can never be a letter."""

    code: ClassVar[str] = "dossier_glyph_missing"
    characters: tuple[str, ...]
    """The code points, as ``U+0007``, sorted, each once."""


@dataclass(eq=False)
class ScriptUnsupported(DossierError):
    """The text uses a script that is written from right to left, which would be printed wrongly."""

    code: ClassVar[str] = "dossier_script_unsupported"
    script: str
    """Unicode's own name of the script: ``Arabic``, ``Hebrew``."""


@dataclass(eq=False)
class PictureUnusable(DossierError):
    """The picture of an exhibit is not a plain grey or colour JPEG free of hidden data."""

    code: ClassVar[str] = "dossier_picture_unusable"
    exhibit: str
    """Number of the exhibit, as ``E-1``."""


@dataclass(eq=False)
class ContentInvalid(DossierError):
    """A field of the content does not have the form that the dossier needs."""

    code: ClassVar[str] = "dossier_content_invalid"
    field_name: str
    """Name of the field, as ``manifest_sha256``."""
