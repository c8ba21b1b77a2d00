"""A second fingerprint for files that are in the vault already: what waits, what it costs here, and computing it."""

from __future__ import annotations

from dataclasses import dataclass

from archive.later_hashes import HashedLater, SecondHashes
from archive.second_hash import Cost, SecondHash, measure_later
from archive.vault import Vault
from crypto.jobs import CancelToken, Progress

CHOICES: tuple[tuple[SecondHash, str], ...] = ((SecondHash.BLAKE2B, "BLAKE2b"), (SecondHash.SHA512, "SHA-512"))
"""Each with the name that it has in every language."""


@dataclass(frozen=True)
class FingerprintOffer:
    """What computing one would mean now."""

    which: SecondHash
    item_id: str
    """Of the item whose files are meant; empty for all."""
    files: int
    """Without that fingerprint."""
    bytes: int
    cost: Cost


class FingerprintDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def offer(self, which: SecondHash, item_id: str = "") -> FingerprintOffer:
        """How many files wait, and the cost, measured now. Raises ``VaultLocked`` and its kin."""
        files = SecondHashes(self._vault).waiting(which, [item_id] if item_id else None)
        return FingerprintOffer(which, item_id, len(files), sum(file.size for file in files), measure_later(which))

    def give(self, which: SecondHash, item_id: str, progress: Progress, token: CancelToken) -> HashedLater:
        """Compute it for the files that wait. Raises as ``SecondHashes.give``."""
        later = SecondHashes(self._vault)
        return later.give(which, later.waiting(which, [item_id] if item_id else None), progress, token)


def named(said: str) -> tuple[str, str]:
    """Name and digits of a hash as it is kept."""
    code, _, digits = said.partition(":")
    return next((name for which, name in CHOICES if which == code), code), digits
