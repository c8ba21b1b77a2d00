"""Taking a batch in: several files sealed at once, recorded in groups, each group whole or not at all."""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path

from archive.clock import Clock, utc_text
from archive.connection import Database
from archive.errors import (
    ArchiveError,
    RecordNotFound,
    SourceChanged,
    SourceInsideVault,
    SourceTooLarge,
    SourceUnreadable,
    SourceVanished,
)
from archive.intake_batches import Batches, Line, OpenBatch
from archive.intake_errors import GivingUpNeedsReason, SourceGone
from archive.intake_facts import IntakeFacts
from archive.intake_recording import Outcome, Recorder, Refused
from archive.intake_sealing import Pace, Sealed, Sealer
from archive.ledger import Ledger
from archive.model.casework import CaseFile
from archive.model.fields import Record
from archive.model.people import Person
from archive.model.testimony import Consent
from archive.objects import ObjectStore, new_object_id
from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken, Progress, no_progress

STAGE = "seal"
GIVEN_UP = "intake_given_up"

GROUP = 32
"""Files that become records in one transaction."""
AHEAD = 2 * GROUP
"""Files that may be sealed, or being sealed, before they are recorded."""
THREADS = min(8, (os.cpu_count() or 1) + 2)
"""More than cores, because some of them wait for the disk."""
SECONDS_UNRECORDED = 1.0
"""What is sealed becomes a record after that long at most, however slowly the others come."""

_ABOUT_THE_FILE = (SourceVanished, SourceUnreadable, SourceChanged, SourceInsideVault, SourceTooLarge)
_LOOK_AROUND = 0.05
_MOST_COMPARED = 32
"""Files of one size in the vault up to which a new one is hashed first, so that what came already is not sealed."""

Told = Callable[[list[Outcome]], None]


@dataclass(frozen=True)
class RunEnded:
    """How a run over a batch ended."""

    outcomes: tuple[Outcome, ...]
    left: int
    """Files that still wait or were refused: they can be gone on with."""
    stopped: CodedError | None = None
    """Why it did not come to the end: ``Cancelled``, the vault's disk, or the source is gone as a whole."""


@dataclass
class _Flight:
    """What is under way in one run."""

    waiting: deque[Line]
    flying: deque[tuple[Line, str, Future[Sealed]]] = field(default_factory=deque)
    ready: list[Sealed | Refused] = field(default_factory=list)
    spare: list[str] = field(default_factory=list)
    """Ids that are written down as pending and not used yet."""
    stopped: CodedError | None = None

    @property
    def over(self) -> bool:
        """Whether nothing is left to be done."""
        return not self.flying and not self.ready and (self.stopped is not None or not self.waiting)


class BatchIntake:
    """Takes batches in. What a run has told of as taken is on the disk."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        objects: ObjectStore,
        batches: Batches,
        folder: Path,
        clock: Clock,
        vault_id: str,
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._objects = objects
        self._batches = batches
        self._folder = folder
        self._clock = clock
        self._vault_id = vault_id

    def give_up(self, batch_id: str, *, reason: str) -> OpenBatch:
        """Go on with a batch no more, and say why in the journal. What was taken in stays; returns what it was.

        Raises:
            GivingUpNeedsReason; RecordNotFound: there is no such batch, or it is through. DiskFull and its kin.
        """
        if not reason.strip():
            raise GivingUpNeedsReason
        with self._database.atomic():
            batch = self._batches.get(batch_id)
            told = {"reason": reason.strip(), "begun": batch.begun, "files": batch.files, "left": batch.left}
            self._ledger.note(GIVEN_UP, "vault", self._vault_id, told)
            self._batches.forget(batch.id)
        return batch

    def run(
        self,
        batch_id: str,
        *,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
        pace: Pace | None = None,
        told: Told = lambda _outcomes: None,
    ) -> RunEnded:
        """Take in every file of the batch that is not in yet; a file that is refused keeps no other out.

        When it stops, for whatever reason, what was recorded stays and the rest leaves nothing;
        ``run`` goes on later and takes no file twice. ``progress`` gets bytes; ``told`` gets what
        became of files, as soon as that is on the disk.

        Raises:
            RecordNotFound: no such batch, or its case, person or consent is gone.
            SourceGone: a folder or stick from which it comes is not there.
            VaultLocked, StorageFailed: the list of the batch cannot be read.
        """
        batch = self._batches.get(batch_id)
        self._refuse_withdrawn(batch.facts)
        lines = self._batches.lines(batch_id)
        roots = _Roots(lines)
        pace, token = pace or Pace(), token or CancelToken()
        pace.begin(len(lines), sum(line.size for line in lines))
        inner = CancelToken()
        sealer = Sealer(self._objects, self._folder, batch.facts.second_hash, pace, inner)
        recorder = Recorder(self._database, self._ledger, self._batches, batch)
        flight, outcomes = _Flight(deque(lines)), list[Outcome]()
        last = time.monotonic()
        try:
            with ThreadPoolExecutor(THREADS, thread_name_prefix="sealing") as pool:
                try:
                    while not flight.over:
                        if token.cancelled and flight.stopped is None:
                            flight.stopped = Cancelled()
                        if flight.stopped is not None:
                            inner.cancel()
                        self._launch(flight, pool, sealer, batch.facts)
                        self._collect(flight, roots)
                        if _due(flight, last):
                            made = self._record(recorder, flight)
                            outcomes += made
                            pace.add(files=len(made), refused=sum(one.error is not None for one in made))
                            told(made)
                            last = time.monotonic()
                        elif flight.flying:
                            wait([flight.flying[0][2]], timeout=_LOOK_AROUND)
                        progress(min(pace.bytes_done, pace.bytes), pace.bytes, STAGE)
                except BaseException:
                    inner.cancel()
                    pool.shutdown(cancel_futures=True)
                    raise
        except CodedError as error:
            flight.stopped = error.alone()
        finally:
            self._give_back(flight)
        return self._ended(batch_id, flight, outcomes)

    def _ended(self, batch_id: str, flight: _Flight, outcomes: list[Outcome]) -> RunEnded:
        left = 0
        with contextlib.suppress(CodedError):
            if not self._batches.forget_if_through(batch_id):
                left = self._batches.get(batch_id).left
        return RunEnded(tuple(outcomes), left, flight.stopped)

    def _refuse_withdrawn(self, facts: IntakeFacts) -> None:
        named: list[tuple[type[Record], str | None]] = [
            (CaseFile, facts.case_id or None),
            (Person, facts.acquired_from_id),
            (Consent, facts.consent_id),
        ]
        for kind, record_id in named:
            if record_id is not None and self._ledger.get(kind, record_id).withdrawn:
                raise RecordNotFound(entity=kind.entity)

    def _launch(self, flight: _Flight, pool: ThreadPoolExecutor, sealer: Sealer, facts: IntakeFacts) -> None:
        """Begin as many files as may be under way. Waits until half of them are through, to ask the vault seldom."""
        under_way = len(flight.flying) + len(flight.ready)
        if flight.stopped is not None or not flight.waiting or under_way > AHEAD - GROUP // 2:
            return
        lines = [flight.waiting.popleft() for _ in range(min(AHEAD - under_way, len(flight.waiting)))]
        self._reserve(flight, len(lines))
        known = {} if facts.keep_duplicates else self._known({line.size for line in lines})
        for line in lines:
            object_id = flight.spare.pop()
            future = pool.submit(sealer.seal, line, object_id, known.get(line.size, frozenset()))
            flight.flying.append((line, object_id, future))

    def _reserve(self, flight: _Flight, wanted: int) -> None:
        """Write ids down as pending before there is a file: after a crash the next opening knows what is nobody's."""
        if len(flight.spare) >= wanted:
            return
        fresh = [new_object_id() for _ in range(AHEAD)]
        began = utc_text(self._clock.now())
        with self._database.atomic() as connection:
            connection.executemany(
                "INSERT INTO pending_object (object_id, started) VALUES (?, ?)", [(one, began) for one in fresh]
            )
        flight.spare += fresh
        self._objects.make_room(fresh)

    def _known(self, sizes: set[int]) -> dict[int, frozenset[str]]:
        """SHA-256 of what the vault has, by size; sizes of which it has many are left out."""
        marks = ", ".join("?" * len(sizes))
        rows = self._database.pairs(
            "SELECT f.size, f.sha256 FROM evidence_file f JOIN evidence_item i ON i.id = f.item_id"
            f" WHERE f.size IN ({marks}) AND f.withdrawn_at IS NULL AND i.withdrawn_at IS NULL",
            tuple(sizes),
        )
        found: dict[int, set[str]] = {}
        for size, sha256 in rows:
            found.setdefault(size, set()).add(sha256)
        return {size: frozenset(hashes) for size, hashes in found.items() if len(hashes) <= _MOST_COMPARED}

    def _collect(self, flight: _Flight, roots: _Roots) -> None:
        """Move what is through, in the order of the batch, to what is ready to be recorded."""
        while flight.flying and flight.flying[0][2].done():
            line, object_id, future = flight.flying.popleft()
            try:
                sealed = future.result()
                flight.ready.append(sealed)
                if not sealed.object_id:
                    flight.spare.append(object_id)
            except _ABOUT_THE_FILE as error:
                flight.spare.append(object_id)
                gone = roots.gone(line.root)
                if gone is None:
                    flight.ready.append(Refused(line, error.alone()))
                else:
                    flight.stopped = flight.stopped or gone
            except CodedError as error:
                flight.spare.append(object_id)
                flight.stopped = flight.stopped or error.alone()

    def _record(self, recorder: Recorder, flight: _Flight) -> list[Outcome]:
        group = flight.ready[:GROUP]
        made = recorder.record(group)
        del flight.ready[: len(group)]
        for object_id in made.unused:
            self._objects.remove(object_id)
            flight.spare.append(object_id)
        flight.waiting.extendleft(reversed(made.unsealed))
        return made.outcomes

    def _give_back(self, flight: _Flight) -> None:
        """Remove what was sealed and not recorded. Where even that fails, the next opening does it."""
        sealed = [one.object_id for one in flight.ready if isinstance(one, Sealed) and one.object_id]
        for _line, object_id, future in flight.flying:
            future.cancel()
            sealed.append(object_id)
        with contextlib.suppress(Exception):
            for object_id in sealed:
                self._objects.remove(object_id)
        with contextlib.suppress(Exception), self._database.atomic() as connection:
            connection.executemany(
                "DELETE FROM pending_object WHERE object_id = ?", [(one,) for one in (*sealed, *flight.spare)]
            )


def _due(flight: _Flight, last: float) -> bool:
    """Whether what is ready is to be recorded now."""
    if not flight.ready:
        return False
    return len(flight.ready) >= GROUP or not flight.flying or time.monotonic() - last >= SECONDS_UNRECORDED


class _Roots:
    """The folders that a batch comes from, as they were when the run began."""

    def __init__(self, lines: list[Line]) -> None:
        """Raises ``SourceGone`` for one that is not there."""
        self._states: dict[Path, os.stat_result] = {}
        for line in lines:
            if line.root not in self._states:
                try:
                    self._states[line.root] = line.root.stat()
                except OSError as error:
                    raise SourceGone(name=line.root.name) from error

    def gone(self, root: Path) -> ArchiveError | None:
        """Why nothing more comes from there, where a stick was pulled; ``None`` where only a file is the matter."""
        try:
            same = os.path.samestat(root.stat(), self._states[root])
            with os.scandir(root) as entries:
                next(entries, None)
        except OSError:
            same = False
        return None if same else SourceGone(name=root.name)
