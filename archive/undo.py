"""Undo of the last action: what was made is withdrawn, what was changed is changed back, what was withdrawn stands.

Nothing is taken out of the journal; the undoing is a change like any other, with its own entries.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.errors import ArchiveError
from archive.history import history
from archive.journal import Entry
from archive.ledger import Ledger
from archive.model.catalogue import record_type

UNDONE = "undone"


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
    if any(entry.action not in ("create", "amend", "withdraw") for entry in entries):
        return ()
    return entries


def undo(ledger: Ledger) -> int:
    """Take the last action back as a whole; returns how many records it concerned.

    Raises:
        NothingToUndo, ChangedSince: nothing was changed. RecordImmutable: a sealed text stays as it is.
    """
    entries = undoable(ledger)
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
