"""The page for backups, without a screen: the place, what is there, making, reading back, rehearsing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from archive.backup import BackedUp, back_up, verify_generation
from archive.backup_errors import BackupPlaceMissing, NotABackup
from archive.backup_place import SUBFOLDER, BackupPlace
from archive.backup_proof import sound
from archive.backup_runs import BackupNote, all_runs, runs_at
from archive.findings import Finding
from archive.health import Health, health
from archive.preferences import Preference
from archive.rehearsal import RehearsalNote, Rehearsed, last_rehearsal, rehearse
from archive.vault import Vault
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.presenters.bringing import Bring

KEEP_ALL = 0
KEEPS = (KEEP_ALL, 30, 10, 3)
"""How many backups may stay in a place; all of them unless a person chose otherwise."""


@dataclass(frozen=True)
class BackupLine:
    """One backup in the list."""

    number: int
    made: str
    """RFC 3339; of one that this vault does not remember, when the medium says it was written."""
    place: str
    verified: str | None
    files: int | None
    size: int | None
    """Bytes; ``None``, like ``files``, where the vault does not remember it."""


@dataclass(frozen=True)
class BackupView:
    """Everything the page shows."""

    health: Health
    folder: Path | None
    """Where the next backup goes."""
    label: str
    """What the person calls that place."""
    there: bool
    """Whether there are backups in that place that can be read now."""
    trouble: CodedError | None
    """Why the place that was chosen cannot be used now."""
    lines: tuple[BackupLine, ...]
    """Of this place if it can be reached, else of all that the vault remembers; the newest first."""
    rehearsal: RehearsalNote | None


@dataclass(frozen=True)
class ReadBack:
    """What reading one backup back in full gave."""

    number: int
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether it can be relied on."""
        return sound(self.findings)


class BackupDesk:
    """All methods read disks and belong into a job."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self) -> BackupView:
        """How things stand. Raises ``VaultLocked`` and its kin."""
        vault = self._vault
        untrusted_folder = vault.preferences.get(Preference.BACKUP_FOLDER)
        folder = Path(untrusted_folder) if untrusted_folder else None
        place: BackupPlace | None = None
        trouble: CodedError | None = None
        try:
            if folder is not None and not folder.parent.is_dir():
                raise BackupPlaceMissing
            if folder is not None:
                found = BackupPlace.at(folder)
                found.check(vault.descriptor)
                place = found
        except NotABackup:
            pass  # the first one will be made there
        except CodedError as error:
            trouble = error
        except OSError:
            trouble = BackupPlaceMissing()
        remembered = runs_at(vault, place.place_id) if place is not None else all_runs(vault)
        lines = _lines_at(place, remembered) if place is not None else [_line(run) for run in remembered]
        label = remembered[-1].place if place is not None and remembered else _name_of(folder)
        return BackupView(
            health=health(vault),
            folder=folder,
            label=label,
            there=place is not None and bool(lines),
            trouble=trouble,
            lines=tuple(lines),
            rehearsal=last_rehearsal(vault),
        )

    def choose(self, chosen: Path) -> BackupView:
        """Take a folder that a person chose, or one of its own in it, and remember it inside the vault.

        Raises ``BackupPlaceMissing`` and its kin, ``VaultReadOnly``.
        """
        folder = BackupPlace.suggested(chosen, self._vault.descriptor)
        self._vault.preferences.set(Preference.BACKUP_FOLDER, str(folder))
        return self.view()

    def run(
        self, folder: Path, label: str, keep: int, everything: bool, progress: Progress, token: CancelToken
    ) -> BackedUp:
        """Make a backup. Raises as ``back_up``."""
        return back_up(
            self._vault,
            folder,
            label=label.strip(),
            keep=None if keep == KEEP_ALL else keep,
            read_everything=everything,
            progress=progress,
            token=token,
        )

    def read_back(self, folder: Path, number: int, progress: Progress, token: CancelToken) -> ReadBack:
        """Read one backup back in full. Raises as ``verify_generation`` and ``BackupPlace``."""
        place = BackupPlace.at(folder)
        findings = verify_generation(
            self._vault, place, place.generation(number), everything=True, progress=progress, token=token
        )
        return ReadBack(number, tuple(findings))

    def rehearse(
        self, folder: Path, bring: Bring, everything: bool, progress: Progress, token: CancelToken
    ) -> Rehearsed:
        """Try the way back, beside the vault's own folder. Raises as ``rehearse``."""
        work = self._vault.folder.parent
        return rehearse(self._vault, folder, bring(), work, everything=everything, progress=progress, token=token)


def _name_of(folder: Path | None) -> str:
    """What a place is called before anybody gave it a name: our own folder says nothing, its stick does."""
    if folder is None:
        return ""
    return folder.parent.name if folder.name.startswith(SUBFOLDER) and folder.parent.name else folder.name


def _lines_at(place: BackupPlace, remembered: list[BackupNote]) -> list[BackupLine]:
    known = {run.generation: run for run in remembered}
    lines = []
    for generation in reversed(place.generations()):
        run = known.get(generation.number)
        if run is None:
            made = datetime.fromtimestamp(generation.written(), UTC).isoformat()
            lines.append(BackupLine(generation.number, made, place.folder.name, None, None, None))
        else:
            lines.append(_line(run))
    return lines


def _line(run: BackupNote) -> BackupLine:
    return BackupLine(run.generation, run.made, run.place, run.verified, run.objects, run.size)
