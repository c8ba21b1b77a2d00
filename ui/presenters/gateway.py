"""The way from the entry windows to the real vault. The archive is loaded when first needed, not at start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.presenters.entry import Standing

if TYPE_CHECKING:
    from archive.ways_in import WayIn


class ArchiveGateway:
    """Creates and opens vaults for ``ui.presenters.entry``."""

    def is_vault(self, folder: Path) -> bool:
        """Whether the folder holds a vault description; never raises."""
        from archive.descriptor import FILE_NAME

        try:
            return (folder / FILE_NAME).is_file()
        except OSError:
            return False

    def standing(self, folder: Path) -> Standing:
        """What the slots and the mark beside them tell; never raises."""
        from archive.erase_access import allowed
        from archive.travel import needs_others

        try:
            return Standing(needs_others=needs_others(folder), may_be_erased=allowed(folder))
        except OSError:
            return Standing()

    def create(self, folder: Path, passphrase: str) -> object:
        """A new vault, open. Raises as ``Vault.create`` does."""
        from archive.vault import Vault

        return Vault.create(folder, passphrase)

    def open(self, folder: Path, way: str | WayIn, read_only: bool) -> object:
        """The vault in a folder. Raises as ``Vault.open`` does."""
        from archive.vault import Vault

        return Vault.open(folder, way, read_only=read_only)
