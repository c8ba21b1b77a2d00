"""The travel lock and what belongs to it, without a screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive.erase_access import allow, is_allowed
from archive.partner_trial import answer, ask_partner, is_asked
from archive.preferences import Preference
from archive.safefiles import write_whole
from archive.travel import Need, Readiness, readiness, travel_lock
from archive.vault import Vault
from archive.ways import Condition
from archive.ways_in import SlotKind
from exports.edition_errors import TargetExists, TargetInsideVault
from ui.i18n import LANGUAGES, text

WATCHED = "1"


@dataclass(frozen=True)
class PartnerSlot:
    """A partner's way in that can be tried from afar."""

    name: str
    """Of its file in ``keys/``."""
    label: str
    asked: bool
    """Whether a number is waited for."""


@dataclass(frozen=True)
class TravelView:
    """Everything that the page shows."""

    readiness: Readiness
    erase_allowed: bool
    stick_watched: bool
    partners: tuple[PartnerSlot, ...] = ()

    def holds(self, need: Need) -> bool:
        """Whether this condition holds."""
        return need not in self.readiness.missing

    def staying(self, kind: SlotKind) -> int:
        """How many ways of a kind would be left."""
        return sum(way.kind is kind for way in self.readiness.staying)


def trial_words(number: str) -> str:
    """What the partner reads, in every language of ours: nobody knows which one they use."""
    return "\n\n".join(text(language, "travel", "trial.words", number=number) for language in LANGUAGES) + "\n"


class TravelDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self) -> TravelView:
        """How it stands now."""
        preferences = self._vault.preferences
        return TravelView(
            readiness(self._vault),
            is_allowed(preferences),
            preferences.get(Preference.STICK) == WATCHED,
            self.partners(),
        )

    def partners(self) -> tuple[PartnerSlot, ...]:
        """Partners' ways in that are whole."""
        return tuple(
            PartnerSlot(way.name, way.label, is_asked(self._vault, way.name))
            for way in self._vault.ways.list()
            if way.kind is SlotKind.PARTNER and way.condition is Condition.SOUND
        )

    def ask_partner(self, slot: str, target: Path) -> tuple[PartnerSlot, ...]:
        """Write a sealed number for a slot's partner to a new file outside the vault.

        Raises:
            TargetInsideVault, TargetExists; as ``archive.partner_trial.ask_partner``.
        """
        if target.resolve().is_relative_to(self._vault.folder.resolve()):
            raise TargetInsideVault
        sealed = ask_partner(self._vault, slot, trial_words)
        try:
            write_whole(target, sealed)
        except FileExistsError:
            raise TargetExists from None
        return self.partners()

    def answer(self, slot: str, number: str) -> tuple[PartnerSlot, ...]:
        """The number that came back. Raises as ``archive.partner_trial.answer``."""
        answer(self._vault, slot, number)
        return self.partners()

    def close(self) -> None:
        """Remove the holder's own ways in. Raises as ``archive.travel.travel_lock``."""
        travel_lock(self._vault)

    def allow_erasing(self, allowed: bool) -> None:
        """Whether the first window may destroy every way in. Raises as ``archive.erase_access.allow``."""
        allow(self._vault, allowed)

    def watch_stick(self, watched: bool) -> None:
        """Whether pulling the stick locks. Raises ``VaultReadOnly`` and its kin."""
        self._vault.preferences.set(Preference.STICK, WATCHED if watched else "")
