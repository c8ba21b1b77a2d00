"""Provisions of laws for the windows: those valid on a day, by country, and what a file would add."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from archive.model.proceedings import Provision
from archive.provisions.loading import Loaded, load, provisions
from archive.provisions.reading import SHIPPED, ProvisionEntry, read_provisions, shipped
from archive.vault import Vault


@dataclass(frozen=True)
class LookedAt:
    """What a file would add."""

    name: str
    entries: tuple[ProvisionEntry, ...]
    new: tuple[str, ...]
    """Codes that the vault does not have yet."""

    @property
    def present(self) -> int:
        """How many are there already."""
        return len(self.entries) - len(self.new)


class Laws:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> list[Provision]:
        """Every provision by country, law, article and part."""
        return provisions(self._vault.ledger)

    def look(self, path: Path) -> LookedAt:
        """Read a file and add nothing.

        Raises:
            ProvisionsUnreadable, ProvisionsInvalid, ProvisionTwice: about what it holds. SourceUnreadable.
        """
        return self._looked(path.name, read_provisions(path))

    def look_at_shipped(self) -> LookedAt:
        """Those that come with the program."""
        return self._looked("", [entry for country in SHIPPED for entry in shipped(country)])

    def add(self, looked: LookedAt) -> Loaded:
        """Add what is new, all or nothing. Raises ``ProvisionTwice``, ``VaultReadOnly``."""
        return load(self._vault.ledger, looked.entries)

    def _looked(self, name: str, entries: list[ProvisionEntry]) -> LookedAt:
        standing = {one.code for one in self._vault.ledger.find(Provision)}
        return LookedAt(name, tuple(entries), tuple(one.code for one in entries if one.code not in standing))


def in_force(one: Provision, day: dt.date) -> bool:
    """Whether the wording may have been in force on the day."""
    return (one.in_force_from or day) <= day <= (one.in_force_to or day)
