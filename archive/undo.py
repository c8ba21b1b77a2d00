"""Undo of the last action: what was made is withdrawn, what was changed is changed back, what was withdrawn stands.

Nothing is taken out of the journal; the undoing is a change like any other, with its own entries.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from archive.errors import ArchiveError
from archive.history import CHANGES, history
from archive.journal import Entry
from archive.ledger import Ledger
from archive.model.catalogue import record_type
from archive.second_reading import Outcome
from crypto.jobs import CancelToken, Progress, no_progress

UNDONE = "undone"

MOST: Final = 200
"""The most entries of one action that are taken back one by one. A larger one is an import: it only made records."""

_UNDOABLE: Final = frozenset({"create", "amend", "withdraw"})
_READINGS: Final = frozenset(Outcome)


@dataclass(eq=False)
class NothingToUndo(ArchiveError):
    """Nothing was changed since the vault was opened, or the last action cannot be undone: it erased or left."""

    code: ClassVar[str] = "nothing_to_undo"


@dataclass(eq=False)
class ChangedSince(ArchiveError):
    """Something that the action changed was changed again, so undoing it would lose the later change."""

    code: ClassVar[str] = "changed_since"
    entity: str


def undoable(ledger: Ledger) -> tuple[Entry, ...]:
    """The entries of the last action of this session that undoing would take back, newest last; empty: none."""
    entries = ledger.last_action()
    return entries if _can_go(entries) else ()


def recorded(ledger: Ledger) -> tuple[Entry, ...]:
    """As ``undoable``, for the newest action of this device that the journal holds, of whatever session.

    Empty also after an undoing and after a second reading.
    """
    newest = _newest(ledger)
    content = None if newest is None else ledger.journal.payload(newest.hash)
    if newest is None or content is None or content.get("reason") == UNDONE:
        return ()
    rows = ledger.database.rows(
        "SELECT * FROM journal_entry WHERE device = ? AND sequence BETWEEN ? AND ? ORDER BY sequence",
        (ledger.journal.device, int(content.get("of", newest.sequence)), newest.sequence),
    )
    entries = tuple(entry for entry in map(Entry.from_row, rows) if entry.action in CHANGES)
    return entries if _can_go(entries) else ()


def undo(
    ledger: Ledger,
    entries: tuple[Entry, ...] | None = None,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> int:
    """Take the last action back as a whole; returns how many records it concerned.

    ``entries`` are what ``recorded`` gave, where it was of an earlier session. Stage: ``taking_back``.

    Raises:
        NothingToUndo, ChangedSince, Cancelled: nothing was changed. RecordImmutable: a sealed text stays as it is.
    """
    entries = undoable(ledger) if entries is None else entries
    if not entries:
        raise NothingToUndo
    if len(entries) > MOST:
        newest = _newest(ledger)
        if newest is None or newest.hash != entries[-1].hash:
            raise NothingToUndo
        ledger.withdraw_all(entries[::-1], reason=UNDONE, progress=progress, token=token)
    else:
        own = {entry.hash for entry in entries}
        with ledger.database.atomic():
            for entry in reversed(entries):
                _take_back(ledger, entry, own)
    ledger.forget_last_action()
    return len({entry.entity_id for entry in entries})


def _can_go(entries: tuple[Entry, ...]) -> bool:
    actions = {entry.action for entry in entries}
    return actions <= _UNDOABLE and (len(entries) <= MOST or actions == {"create"})


def _newest(ledger: Ledger) -> Entry | None:
    """The newest entry that changed a record; none where a reading came after it."""
    rows = ledger.database.rows(
        "SELECT * FROM journal_entry WHERE device = ? ORDER BY sequence DESC LIMIT ?",
        (ledger.journal.device, MOST),
    )
    for entry in map(Entry.from_row, rows):
        if entry.action in _READINGS:
            return None
        if entry.action in CHANGES:
            return entry
    return None


def _take_back(ledger: Ledger, entry: Entry, own: set[str]) -> None:
    kind = record_type(entry.entity)
    changes = history(ledger.journal, kind, entry.entity_id)
    place = next((at for at, change in enumerate(changes) if change.entry.hash == entry.hash), None)
    if place is None:
        raise NothingToUndo
    touched = set(entry.fields) | ({"withdrawn_at"} if entry.action == "create" else set())
    for later in changes[place + 1 :]:
        if later.entry.hash not in own and later.reason != UNDONE and touched & set(later.entry.fields):
            raise ChangedSince(entity=entry.entity)
    record = ledger.get(kind, entry.entity_id)
    if entry.action == "create":
        ledger.withdraw(record, reason=UNDONE)
    elif entry.action == "withdraw":
        ledger.reinstate(record, reason=UNDONE)
    else:
        before = {
            one.field: kind.spec(one.field).from_plain(one.before, entry.entity)
            for one in changes[place].differences
        }
        ledger.amend(record, before, reason=UNDONE)
