"""Sealing the whole vault under a new key, without a screen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from archive.rekey.draft import give_up
from archive.rekey.rekeying import Plan, plan, rekey
from archive.vault import Vault
from crypto.jobs import CancelToken, Progress
from ui.presenters.creating import LEAST_STRENGTH
from ui.presenters.passphrase_strength import strength_of

DAMAGED = ("object_damaged", "object_missing")
"""Codes of the errors after which carrying damaged files as they are is offered."""


@dataclass(frozen=True)
class Outcome:
    """What was done; the vault is locked."""

    files: int
    left: tuple[str, ...]


def may_begin(new: str, again: str, *, begun: bool) -> bool:
    """Whether what was typed can be tried: strong enough and twice the same; what was begun has its passphrase."""
    return bool(new) if begun else strength_of(new) >= LEAST_STRENGTH and new == again


class RekeyDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def plan(self) -> Plan:
        """What it would mean. Raises ``RekeyAtRoot`` and its kin."""
        return plan(self._vault)

    def begin(
        self,
        passphrase: str,
        partners: Collection[str],
        leave_damaged: bool,
        progress: Progress,
        token: CancelToken,
    ) -> Outcome:
        """Do it, or go on with it; the vault is locked afterwards. Raises as ``archive.rekey.rekeying.rekey``."""
        done = rekey(
            self._vault,
            passphrase,
            partners=partners,
            leave_damaged=leave_damaged,
            progress=progress,
            token=token,
        )
        done.vault.lock()
        return Outcome(done.files, done.left)

    def give_up(self) -> bool:
        """Remove what was begun. Raises ``StorageFailed`` and its kin."""
        return give_up(self._vault.folder)
