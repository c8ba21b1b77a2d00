"""Partners, and what left the vault for whom (``domain-model`` 3.11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.testimony import Use

E = Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class Partner(Record):
    """Somebody to whom packages are sealed."""

    entity: ClassVar[str] = "partner"

    name: str = stored(E)
    recipient: str = stored(E)
    """The partner's age recipient in text form."""
    compared: bool = stored(E, default=False)
    """Whether the recipient was compared over another channel."""
    note: str = stored(E, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class ExportPackage(Record):
    """One package or dossier that left the vault. Written once."""

    entity: ClassVar[str] = "export_package"
    prefix: ClassVar[str] = "X"

    code: str = stored(E, fixed=True)
    case_id: str = stored(E, fixed=True, refers="case_file")
    use: Use = stored(E, fixed=True)
    audience: str = stored(E, default="", fixed=True)
    recipients: str = stored(E, default="", fixed=True)
    """The recipients it was sealed to, in text form, one a line."""
    manifest_sha256: str = stored(E, fixed=True)
    dossier_sha256: str = stored(E, fixed=True)
    package_sha256: str = stored(E, default="", fixed=True)
    size: int = stored(E, default=0, fixed=True)
    contents: str = stored(E, default="", fixed=True)
    """Canonical JSON: each record that left and in what form, and each consent it rested on."""
