"""What a person can set. Everything lies in the vault; nothing is written beside it."""

from __future__ import annotations

from dataclasses import dataclass

from archive.confined.worker import ROLES
from archive.preferences import Preference
from archive.roles import Worker, change_worker, set_works_alone, worker, works_alone
from archive.vault import Vault
from archive.vocabulary.work import WorkRole
from crypto import selftest
from ui.presenters.passphrase_strength import Strength, strength_of

LIGHT, DARK = "light", "dark"
IDLE_MINUTES = (1, 2, 5, 10, 15, 30)
LEAST_STRENGTH = Strength.FAIR


@dataclass(frozen=True)
class SettingsView:
    """The settings as they are stored; an empty text means that nothing was chosen."""

    language: str
    theme: str
    idle_minutes: int
    worker: Worker
    alone: bool
    """Whether one person does all the work here."""


class SettingsDesk:
    """Reads and writes settings. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self) -> SettingsView:
        """All settings."""
        get = self._vault.preferences.get
        untrusted_minutes = get(Preference.IDLE_MINUTES)
        minutes = int(untrusted_minutes) if untrusted_minutes.isdecimal() else IDLE_MINUTES[2]
        return SettingsView(
            get(Preference.LANGUAGE),
            get(Preference.THEME),
            minutes,
            worker(self._vault),
            works_alone(self._vault),
        )

    def set_language(self, code: str) -> None:
        """The language of the windows from now on."""
        self._vault.preferences.set(Preference.LANGUAGE, code)

    def set_theme(self, theme: str) -> None:
        """``LIGHT`` or ``DARK``."""
        self._vault.preferences.set(Preference.THEME, theme)

    def set_idle_minutes(self, minutes: int) -> None:
        """After how many minutes without input the vault locks."""
        self._vault.preferences.set(Preference.IDLE_MINUTES, str(minutes))

    def set_worker(self, role: WorkRole, mark: str) -> None:
        """Who works from now on. Raises as ``archive.roles.change_worker``."""
        change_worker(self._vault, role, mark)

    def set_alone(self, *, alone: bool) -> None:
        """Whether one person does all the work here. Raises as ``archive.roles.set_works_alone``."""
        set_works_alone(self._vault, alone)

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase. Raises as ``Vault.change_passphrase``."""
        self._vault.change_passphrase(old, new)

    def self_test(self) -> int:
        """Compute every known answer; returns how many. Raises ``SelfTestFailed``."""
        return selftest.run()

    @property
    def confinement(self) -> dict[str, str]:
        """For each role of reader how well it is walled in: full, partial, off; empty when it was not wanted yet."""
        return {role: self._vault.workers.confinement(role) for role in ROLES}

    def try_walls(self) -> dict[str, str]:
        """The same with every reader started once. Takes about a third of a second for each."""
        return self._vault.workers.try_each()


def may_change(old: str, new: str, again: str) -> bool:
    """Whether a passphrase can be replaced: the old one given, the new one strong enough and typed twice."""
    return bool(old) and strength_of(new) >= LEAST_STRENGTH and new == again
