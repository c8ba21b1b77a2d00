"""The records of a damaged vault: from their tables, and what a table lost, from the journal."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.model.catalogue import RECORD_TYPES, owner_of
from archive.rescue.chronicle import Chronicle, Replay, read_chronicle, replay
from archive.rescue.pace import Pace
from archive.rescue.schema import known_tables
from archive.rescue.trees import Rows
from archive.signers import JOURNAL
from crypto.jobs import CancelToken, Progress, no_progress
from crypto.sshsig import SigningKey

STAGE = "rescue_records"
UNKNOWN = "?"


class Fate(enum.StrEnum):
    """What became of a record whose row cannot be read."""

    RESTORED = "restored"
    """The journal still tells all of it."""
    PARTLY = "partly"
    """The journal tells a state of it, and later changes may be missing."""
    LOST = "lost"
    """Nothing but its code or its kind is known."""


@dataclass(frozen=True)
class Loss:
    """One record that its table no longer gives."""

    entity: str
    record_id: str
    code: str
    """Its code, or that of the record it is part of, or ``?``."""
    fate: Fate


@dataclass
class Readable:
    """Everything of the database that can still be read.

    Attributes:
        records: rows by entity and id, complete columns; ``rowids`` keeps their order.
        blind: kinds of which records may be missing that nothing names.
        hints: what the indexes say of lost records, by id.
        beside: rows of every other table, by rowid.
    """

    records: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    rowids: dict[str, dict[str, int]] = field(default_factory=dict)
    losses: list[Loss] = field(default_factory=list)
    hints: dict[str, dict[str, Any]] = field(default_factory=dict)
    blind: list[str] = field(default_factory=list)
    chronicle: Chronicle = field(default_factory=Chronicle)
    beside: dict[str, dict[int, dict[str, Any]]] = field(default_factory=dict)
    lost_beside: dict[str, int] = field(default_factory=dict)

    @classmethod
    def empty(cls) -> Readable:
        """What can be read of a database that gives nothing."""
        names = [name for name in known_tables() if name not in RECORD_TYPES]
        return cls(
            records={entity: {} for entity in RECORD_TYPES},
            rowids={entity: {} for entity in RECORD_TYPES},
            beside={name: {} for name in names},
        )

    def forget(self) -> None:
        """Give back what was read, row by row: all at once would hold up every other thread."""
        tables: list[Any] = [*self.records.values(), *self.rowids.values(), *self.beside.values(), self.hints]
        for rows in (*tables, self.chronicle.payloads):
            while rows:
                rows.popitem()
        while self.chronicle.entries:
            self.chronicle.entries.pop()

    def code_of(self, entity: str, record_id: str | None) -> str:
        """The code that a person knows a record by, its own or that of what it is part of."""
        row = self.records.get(entity, {}).get(record_id or "")
        if row is None:
            return next((one.code for one in self.losses if one.record_id == record_id), UNKNOWN)
        if isinstance(row.get("code"), str):
            return str(row["code"])
        kind = RECORD_TYPES.get(entity)
        owner = owner_of(kind, row) if kind is not None else None
        return UNKNOWN if owner is None else self.code_of(*owner)


def read_records(
    found: Mapping[str, Rows], progress: Progress = no_progress, token: CancelToken | None = None
) -> Readable:
    """Put together what tables, indexes and journal say. Raises ``Cancelled``."""
    entries = len(found["journal_entry"].rows)
    recorded = sum(len(found[entity].rows) for entity in RECORD_TYPES)
    pace = Pace(STAGE, 3 * entries + recorded, progress, token)
    _find_device(found)
    told = read_chronicle(found, pace)
    replayed = replay(told, pace)
    readable = Readable(chronicle=told)
    erased = {str(row["entity_id"]) for row in found["tombstone"].rows.values()}
    readable.blind = [entity for entity in RECORD_TYPES if found[entity].blind and not told.whole]
    for entity in RECORD_TYPES:
        _read_kind(readable, entity, found[entity], replayed, erased, pace)
    for name, rows in found.items():
        if name not in RECORD_TYPES:
            readable.beside[name] = rows.rows
            if rows.lost or rows.broken_pages:
                readable.lost_beside[name] = len(rows.lost)
    pace.finish()
    return readable


def _find_device(found: Mapping[str, Rows]) -> None:
    """Where the line of the device is lost, the secret that it signs with still gives its public key."""
    known = {str(row["id"]) for row in found["device"].rows.values()}
    signed = {str(row["device"]) for row in found["journal_head"].rows.values()} - known
    secrets = [row["secret"] for row in found["signing_key"].rows.values() if row["purpose"] == JOURNAL]
    if len(signed) == 1 and secrets:
        (device,) = signed
        times = [str(row["time"]) for row in found["journal_entry"].rows.values() if row["device"] == device]
        public = SigningKey.from_seed(bytes(secrets[0])).public().line()
        rowid = max(found["device"].rows, default=0) + 1
        found["device"].rows[rowid] = {"id": device, "public_key": public, "created": min(times, default="")}


def _read_kind(
    readable: Readable,
    entity: str,
    rows: Rows,
    replayed: Mapping[tuple[str, str], Replay],
    erased: set[str],
    pace: Pace,
) -> None:
    records = readable.records.setdefault(entity, {})
    rowids = readable.rowids.setdefault(entity, {})
    doubtful: set[str] = set()
    for rowid, row in rows.rows.items():
        pace.step()
        record_id = str(row["id"])
        told = replayed.get((entity, record_id))
        before_erasure = record_id in erased and row["withdrawn_at"] is None
        if rowid in rows.outdated or before_erasure:
            if (told is not None and told.whole) or before_erasure:
                continue  # the journal knows better; an erased content never comes back
            if told is None or told.columns != row:
                doubtful.add(record_id)
        records[record_id], rowids[record_id] = row, rowid
    missing = {str(keys["id"]): rowid for rowid, keys in rows.lost.items() if isinstance(keys.get("id"), str)}
    readable.hints |= {str(keys["id"]): keys for keys in rows.lost.values() if isinstance(keys.get("id"), str)}
    codes = {str(keys["id"]): str(keys["code"]) for keys in rows.keys.values() if keys.get("id") and keys.get("code")}
    told_of = {record_id for kind, record_id in replayed if kind == entity}
    for record_id in sorted((told_of | set(missing)) - set(records)):
        told = replayed.get((entity, record_id))
        fate = Fate.LOST if told is None else Fate.RESTORED if told.whole else Fate.PARTLY
        if told is not None:
            records[record_id] = told.columns
        if record_id in missing:
            rowids[record_id] = missing[record_id]
        code = readable.code_of(entity, record_id) if told is not None else codes.get(record_id, UNKNOWN)
        readable.losses.append(Loss(entity, record_id, code, fate))
    for record_id in sorted(doubtful):
        readable.losses.append(Loss(entity, record_id, readable.code_of(entity, record_id), Fate.PARTLY))
    unnamed = sum(1 for keys in rows.lost.values() if not isinstance(keys.get("id"), str))
    for _ in range(unnamed):
        readable.losses.append(Loss(entity, "", UNKNOWN, Fate.LOST))
