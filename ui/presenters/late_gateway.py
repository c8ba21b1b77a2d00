"""Loads the archive when it is first asked for, so that the first window need not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ui.presenters.entry import VaultGateway


class LateGateway:
    """A ``VaultGateway`` that makes the real one on first use, on whichever thread that happens."""

    def __init__(self, make: Callable[[], VaultGateway]) -> None:
        self._make = make
        self._made: VaultGateway | None = None

    def is_vault(self, folder: Path) -> bool:
        """As the real gateway."""
        return self._real().is_vault(folder)

    def create(self, folder: Path, passphrase: str) -> object:
        """As the real gateway."""
        return self._real().create(folder, passphrase)

    def open(self, folder: Path, passphrase: str, read_only: bool) -> object:
        """As the real gateway."""
        return self._real().open(folder, passphrase, read_only)

    def _real(self) -> VaultGateway:
        if self._made is None:
            self._made = self._make()
        return self._made
