"""The travel lock and what belongs to it, without a screen."""

from __future__ import annotations

from dataclasses import dataclass

from archive.erase_access import allow, is_allowed
from archive.preferences import Preference
from archive.travel import Need, Readiness, readiness, travel_lock
from archive.vault import Vault
from archive.ways_in import SlotKind

WATCHED = "1"


@dataclass(frozen=True)
class TravelView:
    """Everything that the page shows."""

    readiness: Readiness
    erase_allowed: bool
    stick_watched: bool

    def holds(self, need: Need) -> bool:
        """Whether this condition holds."""
        return need not in self.readiness.missing

    def staying(self, kind: SlotKind) -> int:
        """How many ways of a kind would be left."""
        return sum(way.kind is kind for way in self.readiness.staying)


class TravelDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self) -> TravelView:
        """How it stands now."""
        preferences = self._vault.preferences
        return TravelView(
            readiness(self._vault), is_allowed(preferences), preferences.get(Preference.STICK) == WATCHED
        )

    def close(self) -> None:
        """Remove the holder's own ways in. Raises as ``archive.travel.travel_lock``."""
        travel_lock(self._vault)

    def allow_erasing(self, allowed: bool) -> None:
        """Whether the first window may destroy every way in. Raises as ``archive.erase_access.allow``."""
        allow(self._vault, allowed)

    def watch_stick(self, watched: bool) -> None:
        """Whether pulling the stick locks. Raises ``VaultReadOnly`` and its kin."""
        self._vault.preferences.set(Preference.STICK, WATCHED if watched else "")
