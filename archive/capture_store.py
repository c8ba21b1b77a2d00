"""What files say of themselves, kept beside the records: sealed with them, in no list, no journal and no search."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from archive.canonical import canonical_json
from archive.capture_facts import Fact, Revealed, checked, is_read, reveal
from archive.clock import Clock, utc_text
from archive.confined.asking import DecodingRefused
from archive.confined.workers import Workers
from archive.connection import Database
from archive.errors import ObjectDamaged, ObjectMissing
from archive.evidence import Evidence
from archive.ledger import Ledger
from archive.model.evidence import EvidenceFile
from archive.objects import ObjectStore
from crypto.jobs import CancelToken, Progress, no_progress

_AGAIN: Final = frozenset({"unconfined", "broke_off", "too_slow"})
"""What another day, or another computer, may bring to an end that this one did not."""


@dataclass(frozen=True)
class Kept:
    """What a file said when it was read. ``refused`` is a code of ``DecodingRefused``, or empty."""

    revealed: Revealed
    read_at: str
    """RFC 3339 in UTC, by the clock of the machine."""
    refused: str


@dataclass(frozen=True)
class ReadThrough:
    """What reading of many files came to."""

    read: int
    """Files that said something, or nothing."""
    refused: int
    """Files of which nothing could be read; each says why on its page."""
    damaged: int
    """Files whose sealed content does not open; nothing is kept about them, and the check names them."""


class CaptureFacts:
    """Reads what files say of themselves, one by one or all, and keeps it."""

    def __init__(
        self, ledger: Ledger, objects: ObjectStore, evidence: Evidence, workers: Workers, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._objects = objects
        self._evidence = evidence
        self._workers = workers
        self._clock = clock

    @property
    def _database(self) -> Database:
        return self._ledger.database

    def offered(self, file: EvidenceFile) -> bool:
        """Whether a file of this type says anything that is read here."""
        return is_read(file.media_type)

    def kept(self, file: EvidenceFile) -> Kept | None:
        """What the file said when it was last read; ``None`` when it was not, or what is kept does not read."""
        row = self._database.row("SELECT * FROM file_facts WHERE file_id = ?", (file.id,))
        if row is None:
            return None
        try:
            revealed = checked(json.loads(row["facts"]), bool(row["cut"]))
        except (ValueError, RecursionError, DecodingRefused):
            return None
        return Kept(revealed, str(row["read_at"]), str(row["refused"]))

    def read(self, file: EvidenceFile, *, keep: bool = True, token: CancelToken | None = None) -> Kept:
        """Read it now, and keep it where ``keep`` allows writing. A refusal is an answer too, and is kept.

        Raises:
            ObjectMissing, ObjectDamaged; Cancelled; DiskFull and its kin.
        """
        refused = ""
        try:
            with self._objects.open(file.object_id, self._evidence.get(file.item_id).code) as reader:
                revealed = reveal(self._workers, reader, file.media_type, token=token)
        except DecodingRefused as error:
            revealed, refused = Revealed((), cut=False), error.reason
        found = Kept(revealed, utc_text(self._clock.now()), refused)
        if keep:
            self._keep(file, found)
        return found

    def waiting(self) -> list[EvidenceFile]:
        """Standing files of types that are read here and were not read yet, or could not be for a passing reason."""
        done = {
            str(row["file_id"])
            for row in self._database.rows("SELECT file_id, refused FROM file_facts")
            if row["refused"] not in _AGAIN
        }
        return [file for file in self._evidence.all_files() if file.id not in done and self.offered(file)]

    def read_waiting(self, progress: Progress = no_progress, token: CancelToken | None = None) -> ReadThrough:
        """Read every file that waits. Each is kept at once: what was read stays when the rest is cancelled.

        A file that breaks its reader, or is silent for too long, costs itself alone.

        Raises:
            Cancelled; DecodingRefused (``unconfined``): nothing can be read here. DiskFull and its kin.
        """
        files = self.waiting()
        read = refused = damaged = 0
        for number, file in enumerate(files):
            progress(number, len(files), "facts")
            if token is not None:
                token.check()
            try:
                found = self.read(file, keep=False, token=token)
            except (ObjectMissing, ObjectDamaged):
                damaged += 1
                continue
            if found.refused == "unconfined":
                raise DecodingRefused(reason=found.refused)
            self._keep(file, found)
            if found.refused:
                refused += 1
            else:
                read += 1
        progress(len(files), len(files), "facts")
        return ReadThrough(read, refused, damaged)

    def _keep(self, file: EvidenceFile, found: Kept) -> None:
        rows = [[fact.part, fact.group, fact.name, fact.value] for fact in found.revealed.facts]
        facts = canonical_json(rows).decode("utf-8")
        with self._database.atomic() as connection:
            standing = connection.execute(
                "SELECT 1 FROM evidence_file WHERE id = ? AND withdrawn_at IS NULL", (file.id,)
            ).fetchone()
            if standing is None:  # erased while it was read: nothing of it may come back
                return
            connection.execute(
                "INSERT OR REPLACE INTO file_facts (file_id, read_at, refused, cut, facts) VALUES (?, ?, ?, ?, ?)",
                (file.id, found.read_at, found.refused, int(found.revealed.cut), facts),
            )


def quoted(fact: Fact) -> str:
    """Where in the file it stands, for a citation."""
    return " · ".join(part for part in (fact.part, fact.group, fact.name) if part)
