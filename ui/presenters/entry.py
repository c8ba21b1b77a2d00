"""Opening a vault, step by step, without a screen. Creating one is in ``creating``.

The windows ask these flows what to show and tell them what a person did; the flows ask a
``VaultGateway`` to do it. No flow keeps a passphrase: it passes through one call.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress

if TYPE_CHECKING:
    from archive.ways_in import WayIn
    from ui.presenters.bringing import Bring

READABLE_STILL = ("vault_in_use", "medium_read_only", "folder_is_link")
"""Codes of the errors after which reading is offered: another process writes, or nothing can be written here."""

OpenWork = Callable[[Progress, CancelToken], object]
"""Long work that ends with the opened vault."""


@dataclass(frozen=True)
class Standing:
    """What the folder of a locked vault shows of itself. Names nobody."""

    needs_others: bool = False
    """No passphrase opens it: it is locked for travel, and its partner or its shares are needed."""
    may_be_erased: bool = False
    """Its holder allowed that every way in is destroyed without opening it."""


class VaultGateway(Protocol):
    """What the entry needs from the archive. All may take long; errors are ``CodedError``."""

    def standing(self, folder: Path) -> Standing:
        """What a locked vault shows of itself; never raises."""

    def is_vault(self, folder: Path) -> bool:
        """Whether the folder looks like a vault; never raises."""

    def create(self, folder: Path, passphrase: str) -> object:
        """Make a vault in a folder that does not exist or is empty; returns it opened."""

    def open(self, folder: Path, way: str | WayIn, read_only: bool) -> object:
        """Open a vault with a passphrase or another way in; returns it."""


class Place(enum.Enum):
    """What the chosen folder is."""

    NONE = "none"
    VAULT = "vault"
    OTHER = "other"


@dataclass(frozen=True)
class UnlockState:
    """Everything the unlock window shows."""

    folder: Path | None = None
    place: Place = Place.NONE
    busy: bool = False
    error: CodedError | None = None
    offers_reading: bool = False
    """Another process writes to this vault, so reading is what is left."""

    @property
    def can_unlock(self) -> bool:
        """Whether a passphrase may be tried now."""
        return self.place is Place.VAULT and not self.busy


class UnlockFlow:
    """Choose a folder, try a passphrase, perhaps read only. ``on_change`` follows every new state."""

    def __init__(self, gateway: VaultGateway, on_change: Callable[[UnlockState], None]) -> None:
        self._gateway = gateway
        self._on_change = on_change
        self.state = UnlockState()

    def choose(self, folder: Path) -> None:
        """Take this folder; whatever was said about another one is forgotten."""
        place = Place.VAULT if self._gateway.is_vault(folder) else Place.OTHER
        self._become(UnlockState(folder=folder, place=place))

    def attempt(self, way: str | Bring, *, read_only: bool = False) -> OpenWork | None:
        """The work that opens the vault, for a job; None when there is nothing to try.

        ``way``: a passphrase, or what makes a way in when the work runs.
        """
        folder = self.state.folder
        if folder is None or not self.state.can_unlock or not way:
            return None
        self._become(replace(self.state, busy=True, error=None))
        gateway = self._gateway

        def work(_progress: Progress, _token: CancelToken) -> object:
            return gateway.open(folder, way if isinstance(way, str) else way(), read_only)

        return work

    def opened(self) -> None:
        """The work succeeded."""
        self._become(replace(self.state, busy=False, error=None, offers_reading=False))

    def refused(self, error: CodedError) -> None:
        """The work failed: say why, and offer reading if the vault is in use."""
        offers = self.state.offers_reading or error.code in READABLE_STILL
        self._become(replace(self.state, busy=False, error=error, offers_reading=offers))

    def _become(self, state: UnlockState) -> None:
        self.state = state
        self._on_change(state)
