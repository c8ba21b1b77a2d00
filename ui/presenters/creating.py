"""Creating a vault, step by step, without a screen; a flow as those of ``entry``."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.presenters.entry import OpenWork, VaultGateway
from ui.presenters.passphrase_strength import Strength, strength_of

LEAST_STRENGTH = Strength.FAIR


class Gap(enum.Enum):
    """What is still missing before a vault can be created."""

    NO_PLACE = "no_place"
    NO_NAME = "no_name"
    BAD_NAME = "bad_name"
    TAKEN = "taken"
    WEAK = "weak"
    DIFFERENT = "different"


@dataclass(frozen=True)
class CreateState:
    """Everything the create window shows, except the passphrases themselves."""

    parent: Path | None = None
    name: str = ""
    strength: Strength = Strength.EMPTY
    gaps: tuple[Gap, ...] = (Gap.NO_PLACE, Gap.NO_NAME, Gap.WEAK)
    busy: bool = False
    error: CodedError | None = None

    @property
    def folder(self) -> Path | None:
        """Where the vault will be, or None while a part is missing."""
        return self.parent / self.name if self.parent is not None and self.name else None

    @property
    def can_create(self) -> bool:
        """Whether nothing is missing."""
        return not self.gaps and not self.busy


class CreateFlow:
    """Choose a place and a name, choose a passphrase twice, create. ``on_change`` as in UnlockFlow."""

    def __init__(self, gateway: VaultGateway, on_change: Callable[[CreateState], None]) -> None:
        self._gateway = gateway
        self._on_change = on_change
        self.state = CreateState()

    def change(self, *, parent: Path | None, name: str, first: str, second: str) -> None:
        """What the form holds now. The passphrases are judged and not kept."""
        if self.state.busy:
            return
        strength = strength_of(first)
        gaps = [*_place_gaps(parent, name)]
        if strength < LEAST_STRENGTH:
            gaps.append(Gap.WEAK)
        if first != second:
            gaps.append(Gap.DIFFERENT)
        self._become(
            CreateState(parent=parent, name=name.strip(), strength=strength, gaps=tuple(gaps))
        )

    def create(self, passphrase: str) -> OpenWork | None:
        """The work that makes the vault, for a job; None while something is missing."""
        folder = self.state.folder
        if folder is None or not self.state.can_create:
            return None
        self._become(replace(self.state, busy=True, error=None))
        gateway = self._gateway

        def work(_progress: Progress, _token: CancelToken) -> object:
            return gateway.create(folder, passphrase)

        return work

    def created(self) -> None:
        """The work succeeded."""
        self._become(replace(self.state, busy=False, error=None))

    def refused(self, error: CodedError) -> None:
        """The work failed: say why."""
        self._become(replace(self.state, busy=False, error=error))

    def _become(self, state: CreateState) -> None:
        self.state = state
        self._on_change(state)


def _place_gaps(parent: Path | None, name: str) -> list[Gap]:
    if parent is None:
        return [Gap.NO_PLACE]
    wanted = name.strip()
    if not wanted:
        return [Gap.NO_NAME]
    # Characters that Windows refuses are refused everywhere: the vault may travel on a stick.
    if wanted in (".", "..") or any(c in '<>:"/\\|?*' or ord(c) < 32 for c in wanted) or wanted[-1] == ".":
        return [Gap.BAD_NAME]
    folder = parent / wanted
    try:
        taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError:
        taken = True
    return [Gap.TAKEN] if taken else []
