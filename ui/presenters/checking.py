"""Examining the whole vault for the screen: every finding, sorted by what it means."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from archive.clock import utc_text
from archive.custody_check import Recheck
from archive.errors import ArchiveError
from archive.examination import examine
from archive.findings import Finding, Verdict, overall
from archive.health import note_examination
from archive.proving import Proof
from archive.vault import Vault
from crypto.jobs import CancelToken, Progress

ORDER = (Verdict.BROKEN, Verdict.NOT_PROVEN, Verdict.PROVEN)
"""What matters most comes first."""


@dataclass(frozen=True)
class Examination:
    """Every finding and the verdict over all."""

    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> Verdict:
        """Broken if anything is; proven only if everything is."""
        return overall(self.findings)

    def of(self, verdict: Verdict) -> tuple[Finding, ...]:
        """The findings with that verdict, in the order in which they were made."""
        return tuple(finding for finding in self.findings if finding.verdict is verdict)


def examine_vault(vault: Vault, progress: Progress, token: CancelToken) -> Examination:
    """Examine everything, and say so in the journal. Raises ``Cancelled``, ``VaultLocked``."""
    began, proofs = utc_text(vault.clock.now()), list[Proof]()
    examination = Examination(tuple(examine(vault, progress, token, proven=proofs.append)))
    note_examination(vault, examination.verdict)
    with contextlib.suppress(ArchiveError):  # as there: what cannot be written down is said all the same
        Recheck(vault).take_over(proofs, began)
    return examination
