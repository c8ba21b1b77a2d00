"""Errors of the desktop itself; everything else it shows comes from the layers below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from crypto.errors import CodedError


@dataclass(eq=False)
class DesktopError(CodedError):
    """Root of everything that ``ui/desktop`` raises on its own account."""


@dataclass(eq=False)
class BindingLosesReferences(DesktopError):
    """The installed Python and PySide6 do not fit: running on would abort after minutes of use."""

    code: ClassVar[str] = "binding_loses_references"
    python: str
    pyside: str


@dataclass(eq=False)
class UnexpectedFailure(DesktopError):
    """Something failed that no layer foresaw; ``kind`` is the class name, never a value."""

    code: ClassVar[str] = "unexpected_failure"
    kind: str


@dataclass(eq=False)
class KeyStickGone(DesktopError):
    """The key file is no longer where it was when the vault was opened; the vault was locked."""

    code: ClassVar[str] = "desktop_key_stick_gone"


@dataclass(eq=False)
class VaultFolderGone(DesktopError):
    """The vault's own folder vanished; the vault was locked."""

    code: ClassVar[str] = "desktop_vault_folder_gone"
