"""Comparing sealed files with what was taken in, several at once, as fast as this machine hashes."""

from __future__ import annotations

import enum
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any

from archive.errors import ObjectDamaged, ObjectMissing
from archive.objects import CONTENT_DIFFERS, ObjectStore
from archive.second_hash import SecondHash, new_digest, said
from crypto.age.pipeline import Hashed
from crypto.jobs import CancelToken, Progress, no_progress

PROVING_STAGE = "objects"
_MOST_AT_ONCE = 4
_LOOK_EVERY = 0.1
"""Seconds between two looks at whether stopping was asked for, and two words about how far it is."""


class Fault(enum.StrEnum):
    """What can be wrong with a sealed file."""

    MISSING = "missing"
    DAMAGED = "damaged"
    """It does not open, or not to its end."""
    SWAPPED = "swapped"
    """It opens, and holds what belongs to another file of the vault."""
    DIFFERENT = "different"
    """It opens, and holds what was never taken in."""
    UNREADABLE = "unreadable"
    """The medium does not give it."""


@dataclass(frozen=True)
class SealedFile:
    """A file as its record has it. Plain values: a field that makes no sense does not keep it from being checked."""

    file_id: str
    item_id: str
    code: str
    object_id: str
    size: int
    sha256: str


def sealed_files(rows: Iterable[Mapping[str, Any]], codes: Mapping[str, str]) -> list[SealedFile]:
    """From rows of ``evidence_file``, with the codes of the items by id. The item that nobody knows is ``?``."""
    return [
        SealedFile(
            file_id=row["id"],
            item_id=row["item_id"],
            code=codes.get(row["item_id"], "?"),
            object_id=row["object_id"],
            size=row["size"],
            sha256=row["sha256"],
        )
        for row in rows
    ]


@dataclass(frozen=True)
class Proof:
    """What came of comparing one file; no fault where it is exactly what was taken in."""

    file: SealedFile
    fault: Fault | None = None
    reason: str = ""
    """Of damage: why it does not open."""
    found: Hashed | None = None
    """What it holds, where it opens."""
    second: str = ""
    """Of what is whole, the other hash that was asked for, with its name before it."""


def prove_files(
    objects: ObjectStore,
    files: Sequence[SealedFile],
    progress: Progress = no_progress,
    token: CancelToken | None = None,
    *,
    second: SecondHash = SecondHash.NONE,
) -> Iterator[Proof]:
    """Open and compare every file; a proof for each, as they are done. ``second``: hash them like that as well.

    ``progress`` counts clear bytes at stage ``objects`` in the calling thread. A file that holds something else is
    ``DIFFERENT`` here: whose content it is, the caller finds out. Raises ``Cancelled``, ``VaultLocked``, and
    ``StorageFailed`` where the medium is gone. No thread of it goes on then, nor when iteration ends early.
    """
    run = _Run(objects, token or CancelToken(), second)
    total = sum(file.size for file in files)
    waiting = deque(files)
    room = total
    at_once = max(2, min(_MOST_AT_ONCE, os.cpu_count() or 1))
    with ThreadPoolExecutor(at_once, thread_name_prefix="proving") as pool, run:
        under_way: set[Future[Proof]] = set()
        while waiting or under_way:
            while waiting and len(under_way) < at_once:
                file = waiting.popleft()
                room -= file.size
                # One file that is more than all the rest together is opened by two threads, or a core would idle.
                under_way.add(pool.submit(run.prove, file, alone=file.size <= room))
            done, under_way = wait(under_way, _LOOK_EVERY, FIRST_COMPLETED)
            run.token.check()
            progress(min(run.bytes, total), total, PROVING_STAGE)
            yield from [one.result() for one in done]
    progress(total, total, PROVING_STAGE)


class _Run:
    """What the threads of one run share. Leaving it stops them at their next block."""

    def __init__(self, objects: ObjectStore, token: CancelToken, second: SecondHash) -> None:
        self.token = token
        self.bytes = 0
        self._objects = objects
        self._second = second
        self._stop = CancelToken()
        self._counting = threading.Lock()

    def __enter__(self) -> _Run:
        return self

    def __exit__(self, *error: object) -> None:
        self._stop.cancel()

    def prove(self, file: SealedFile, *, alone: bool) -> Proof:
        """One file, in a thread of the run."""
        self._stop.check()
        counted = 0
        digest = new_digest(self._second)

        def count(done: int, _total: int, _stage: str) -> None:
            nonlocal counted
            with self._counting:
                self.bytes += done - counted
            counted = done

        try:
            also = None if digest is None else digest.update
            found = self._objects.measure(file.object_id, file.code, count, self._stop, alone=alone, also=also)
        except ObjectMissing:
            return Proof(file, Fault.MISSING)
        except ObjectDamaged as error:
            fault = Fault.UNREADABLE if error.reason == "unreadable" else Fault.DAMAGED
            return Proof(file, fault, error.reason)
        finally:
            count(file.size, 0, "")
        if found != (file.size, file.sha256):
            return Proof(file, Fault.DIFFERENT, CONTENT_DIFFERS, found)
        return Proof(file, found=found, second=said(self._second, digest))
