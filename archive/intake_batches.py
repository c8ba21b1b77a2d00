"""Batches of files to take in: what was planned and how far it came, so that an intake goes on after a crash."""

from __future__ import annotations

import enum
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive.clock import Clock, utc_text
from archive.connection import Database
from archive.errors import RecordNotFound
from archive.gathering import Found
from archive.intake_facts import IntakeFacts
from archive.ledger import new_id


class LineState(enum.StrEnum):
    """How far a file of a batch is."""

    WAITING = "waiting"
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Line:
    """One planned file."""

    id: int
    place: int
    """From 1, in the order in which the files were found."""
    root: Path
    path: str
    chosen: bool
    size: int
    """As it was when it was planned; what counts is what is read."""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True)
class OpenBatch:
    """A batch that is not through: it was stopped, cut off, or some of its files were refused."""

    id: str
    begun: str
    """RFC 3339 in UTC."""
    files: int
    """In all."""
    left: int
    """Waiting or refused."""
    refused: int
    bytes_left: int
    facts: IntakeFacts
    roots: tuple[Path, ...] = ()
    """The folders in which what is left lay."""


class Batches:
    """Keeps the lists in the vault. They are no records: what was taken in has its own entry in the journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def plan(self, found: Iterable[Found], facts: IntakeFacts) -> str:
        """Write down what is to be taken in, without what is left out; returns the id of the batch.

        Raises VaultReadOnly, DiskFull and its kin.
        """
        batch_id = new_id()
        wanted = (one for one in found if one.left_out is None)
        with self._database.atomic() as connection:
            connection.execute(
                "INSERT INTO intake_batch (id, begun, facts) VALUES (?, ?, ?)",
                (batch_id, utc_text(self._clock.now()), facts.to_text()),
            )
            connection.executemany(
                "INSERT INTO intake_line (batch_id, place, root, path, chosen, size, state, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, '')",
                (
                    (
                        *(batch_id, place, os.fsencode(one.root), os.fsencode(one.path)),
                        *(int(one.chosen), one.size, str(LineState.WAITING)),
                    )
                    for place, one in enumerate(wanted, 1)
                ),
            )
        return batch_id

    def unfinished(self) -> list[OpenBatch]:
        """What can be gone on with, newest first. Raises ``FieldInvalid`` where nobody wrote it like that."""
        rows = self._database.rows(
            "SELECT b.id, b.begun, b.facts, count(l.id) AS files,"
            " coalesce(sum(l.state != 'done'), 0) AS missing, coalesce(sum(l.state = 'refused'), 0) AS refused,"
            " coalesce(sum(CASE WHEN l.state != 'done' THEN l.size ELSE 0 END), 0) AS size"
            " FROM intake_batch b LEFT JOIN intake_line l ON l.batch_id = b.id"
            " GROUP BY b.id ORDER BY b.begun DESC, b.rowid DESC"
        )
        return [
            OpenBatch(
                *(row["id"], row["begun"], row["files"], row["missing"], row["refused"], row["size"]),
                IntakeFacts.from_text(row["facts"]),
                self._roots(row["id"]),
            )
            for row in rows
            if row["missing"]
        ]

    def _roots(self, batch_id: str) -> tuple[Path, ...]:
        sql = "SELECT root FROM intake_line WHERE batch_id = ? AND state != 'done' GROUP BY root ORDER BY min(place)"
        return tuple(Path(os.fsdecode(root)) for root in self._database.column(sql, (batch_id,)))

    def get(self, batch_id: str) -> OpenBatch:
        """One of them. Raises ``RecordNotFound``: there is none of that id, or it is through."""
        for batch in self.unfinished():
            if batch.id == batch_id:
                return batch
        raise RecordNotFound(entity="intake_batch")

    def named(self, untrusted_beginning: str) -> OpenBatch:
        """The one whose id begins like that. Raises ``RecordNotFound``: none does, or more than one."""
        found = [batch for batch in self.unfinished() if batch.id.startswith(untrusted_beginning.strip().lower())]
        if len(found) != 1:
            raise RecordNotFound(entity="intake_batch")
        return found[0]

    def lines(self, batch_id: str) -> list[Line]:
        """The files that are not taken in yet, in their order."""
        rows = self._database.rows(
            "SELECT id, place, root, path, chosen, size FROM intake_line"
            " WHERE batch_id = ? AND state != 'done' ORDER BY place",
            (batch_id,),
        )
        return [
            Line(
                *(row["id"], row["place"], Path(os.fsdecode(row["root"])), os.fsdecode(row["path"])),
                *(bool(row["chosen"]), row["size"]),
            )
            for row in rows
        ]

    def mark(self, connection: Any, line: Line, state: LineState, reason: str = "") -> None:
        """What became of a file, in the transaction that brings it about; ``reason`` is the code of an error."""
        connection.execute(
            "UPDATE intake_line SET state = ?, reason = ? WHERE id = ?", (str(state), reason, line.id)
        )

    def forget(self, batch_id: str) -> None:
        """Go on with it no more: the list goes, what was taken in stays. Fine if it is gone."""
        with self._database.atomic() as connection:
            connection.execute("DELETE FROM intake_line WHERE batch_id = ?", (batch_id,))
            connection.execute("DELETE FROM intake_batch WHERE id = ?", (batch_id,))

    def forget_if_through(self, batch_id: str) -> bool:
        """``forget`` it where every file is taken in; whether that is so."""
        left = "SELECT 1 FROM intake_line WHERE batch_id = ? AND state != 'done' LIMIT 1"
        if self._database.row(left, (batch_id,)) is not None:
            return False
        self.forget(batch_id)
        return True
