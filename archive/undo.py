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

UNDONE = "undone"

MOST: Final = 200
"""The most entries of one action that are taken back; an import is larger, and is not an accident of one key."""

_UNDOABLE: Final = ("create", "amend", "withdraw")
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
    if any(entry.action not in _UNDOABLE for entry in entries):
        return ()
    return entries


def recorded(ledger: Ledger) -> tuple[Entry, ...]:
    """As ``undoable``, for the newest action of this device that the journal holds, of whatever session.

    Empty also after an undoing, after a second reading, and for what is too large to be taken back (``MOST``).
    """
    rows = ledger.database.rows(
        "SELECT * FROM journal_entry WHERE device = ? ORDER BY sequence DESC LIMIT ?",
        (ledger.journal.device, 2 * MOST),
    )
    entries: list[Entry] = []
    first = -1
    for entry in map(Entry.from_row, rows):
        if entry.action in _READINGS and not entries:
            return ()
        if entry.action not in CHANGES:
            continue
        content = ledger.journal.payload(entry.hash)
        if entry.action not in _UNDOABLE or content is None or content.get("reason") == UNDONE:
            return ()
        entries.append(entry)
        first = int(content.get("of", entry.sequence)) if first < 0 else first
        if entry.sequence <= first:
            return tuple(reversed(entries)) if len(entries) <= MOST else ()
    return ()


def undo(ledger: Ledger, entries: tuple[Entry, ...] | None = None) -> int:
    """Take the last action back as a whole; returns how many records it concerned.

    ``entries`` are what ``recorded`` gave, where it was of an earlier session.

    Raises:
        NothingToUndo, ChangedSince: nothing was changed. RecordImmutable: a sealed text stays as it is.
    """
    entries = undoable(ledger) if entries is None else entries
    if not entries:
        raise NothingToUndo
    own = {entry.hash for entry in entries}
    with ledger.database.atomic():
        for entry in reversed(entries):
            _take_back(ledger, entry, own)
    ledger.forget_last_action()
    return len({entry.entity_id for entry in entries})


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
