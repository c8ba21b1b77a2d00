"""How far the records of a backup go: by its own journal, which is signed, not by its medium, which anybody sets."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from archive.backup_place import Generation
from archive.backup_proof import DATABASE, copied_database
from archive.clock import SystemClock
from archive.errors import ArchiveError, JournalBroken
from archive.journal import Entry, Journal
from archive.signers import load_signers
from crypto.age.identities import HybridIdentity
from crypto.jobs import CancelToken

MUCH = timedelta(days=1)
"""A medium whose time is further from the newest entry has another clock, was copied, or was touched."""


@dataclass(frozen=True)
class Reach:
    """The newest entry of the journal in a generation, and what the medium says beside it."""

    generation: int
    device: str
    sequence: int
    changed: datetime
    """Time of the entry, by the clock of the device that wrote it."""
    written: datetime
    """When the medium says that the generation was finished. Nothing proves it."""

    @property
    def apart(self) -> bool:
        """Whether the two times differ much."""
        return abs(self.written - self.changed) > MUCH

    def newer_than(self, other: Reach) -> bool:
        """Whether it goes further: by number in one chain, by time between the chains of two devices."""
        if self.device == other.device:
            return self.sequence > other.sequence
        return self.changed > other.changed


def reach_of(generation: Generation, key: HybridIdentity, database_file: Path | None = None) -> Reach | None:
    """What the generation's database says, or a copy of it that lies elsewhere; ``None`` before the first entry.

    Each page that is read is authentic under the vault key; the newest signed head and the entry itself are proven.

    Raises:
        JournalBroken: that does not prove.
        DatabaseMissing, DatabaseDamaged, UncheckedChanges, StorageFailed; BackupPlaceLost and its kin.
    """
    with contextlib.closing(copied_database(database_file or generation.folder / DATABASE, key)) as database:
        signers = load_signers(database)
        Journal(database, SystemClock(), signers.device, signers.signing_key, "").check_newest_head()
        row = database.row(
            "SELECT * FROM journal_entry WHERE device = ? ORDER BY sequence DESC LIMIT 1", (signers.device,)
        )
        if row is None:
            return None
        entry = Entry.from_row(row)
        if entry.computed_hash() != entry.hash:
            raise JournalBroken(sequence=entry.sequence, what="hash")
    written = datetime.fromtimestamp(generation.written(), UTC)
    return Reach(generation.number, entry.device, entry.sequence, datetime.fromisoformat(entry.time), written)


def reaches_of(generations: Iterable[Generation], key: HybridIdentity, token: CancelToken) -> list[Reach]:
    """Those of which it can be told; one that is damaged or under another key tells nothing. Raises ``Cancelled``."""
    found = []
    for generation in generations:
        token.check()
        with contextlib.suppress(ArchiveError):
            reach = reach_of(generation, key)
            if reach is not None:
                found.append(reach)
    return found


def furthest(reaches: Iterable[Reach], than: Reach | None) -> Reach | None:
    """The one that goes furthest of those that go further than ``than``."""
    best: Reach | None = None
    for reach in reaches:
        if all(other is None or reach.newer_than(other) for other in (than, best)):
            best = reach
    return best
