"""The check of all sealed files for the screen: how it stands, going on with it, and how often it is due."""

from __future__ import annotations

from dataclasses import dataclass

from archive.clock import local_day
from archive.custody_check import CheckResult, FileFault, Recheck
from archive.custody_schedule import check_due, schedule, set_schedule
from archive.vault import Vault
from archive.vocabulary.custody import CheckEvery
from crypto.jobs import CancelToken, Progress


@dataclass(frozen=True)
class CheckStanding:
    """How the check of everything stands."""

    files: int
    done: int
    """Files that the round has checked which was stopped; 0 where none was."""
    round_began: str
    """When that round began, RFC 3339 in UTC; empty where none was stopped."""
    last_whole: str
    """When everything was checked last; empty before the first time."""
    every: CheckEvery
    due: str
    """The day on which it is due, ``YYYY-MM-DD``; empty where it is wanted never."""
    faults: tuple[FileFault, ...]
    """What was wrong when it was last checked."""

    @property
    def stopped(self) -> bool:
        """Whether there is a round to go on with."""
        return bool(self.round_began) and 0 < self.done < self.files


class EvidenceCheckDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def standing(self) -> CheckStanding:
        """How it stands. Opens no file. Raises ``VaultLocked`` and its kin."""
        recheck = Recheck(self._vault)
        began = recheck.round_began
        files, done = recheck.book.count(since=began or "~")
        due = check_due(self._vault.database, local_day(self._vault.clock))
        return CheckStanding(
            files=files,
            done=done,
            round_began=began,
            last_whole=recheck.last_whole,
            every=schedule(self._vault.database),
            due=due.isoformat() if due is not None else "",
            faults=recheck.known_faults(),
        )

    def check(self, progress: Progress, token: CancelToken, *, anew: bool = False) -> CheckResult:
        """Go on with the check of everything, or begin it. Raises as ``Recheck.everything``."""
        return Recheck(self._vault).everything(progress, token, anew=anew)

    def set_every(self, every: CheckEvery) -> CheckStanding:
        """From now on it is due that often. Raises ``VaultReadOnly`` and the errors of the disk."""
        set_schedule(self._vault.database, every)
        return self.standing()
