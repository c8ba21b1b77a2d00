"""Taking the last action back: what it was, in kinds and codes and names of fields, and then the undoing itself."""

from __future__ import annotations

from dataclasses import dataclass

from archive.errors import RecordNotFound
from archive.journal import Entry
from archive.model.catalogue import owner_of, record_type
from archive.model.fields import Record, Sensitivity
from archive.model.people import Involvement
from archive.undo import MOST, NothingToUndo, undo, undoable
from archive.vault import Vault
from crypto.jobs import CancelToken, Progress, no_progress
from ui.presenters.people import UNNAMED_ROLES


@dataclass(frozen=True)
class Deed:
    """One part of an action. ``code`` is the record's own or its owner's; no value, and nothing of class D."""

    action: str
    entity: str
    code: str
    fields: tuple[str, ...]


class Undoing:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def last(self) -> tuple[Deed, ...]:
        """What the last action of this session did. Raises ``NothingToUndo``."""
        entries = undoable(self._vault.ledger)
        if not entries:
            raise NothingToUndo
        return deeds_of(self._vault, entries)

    def undo(
        self, deeds: tuple[Deed, ...], progress: Progress = no_progress, token: CancelToken | None = None
    ) -> int:
        """Take it back, if it is still what was told. Raises ``NothingToUndo``, ``ChangedSince``, ``Cancelled``."""
        if self.last() != deeds:
            raise NothingToUndo
        return undo(self._vault.ledger, progress=progress, token=token)


def deeds_of(vault: Vault, entries: tuple[Entry, ...]) -> tuple[Deed, ...]:
    """What the entries of one action say, without anything that could tell who a source is."""
    told = [_deed(vault, entry) for entry in entries[:MOST]]
    # Of an import each is only counted: to look up thousands would keep one waiting for nothing.
    return (*told, *(Deed(entry.action, entry.entity, "", ()) for entry in entries[MOST:]))


def _deed(vault: Vault, entry: Entry) -> Deed:
    kind = record_type(entry.entity)
    open_fields = tuple(
        name
        for name in entry.fields
        if entry.action == "amend" and kind.spec(name).sensitivity is not Sensitivity.SOURCE
    )
    try:
        record = vault.ledger.get(kind, entry.entity_id)
    except RecordNotFound:
        return Deed(entry.action, entry.entity, "", open_fields)
    return Deed(entry.action, entry.entity, _code(vault, record), open_fields)


def _code(vault: Vault, record: Record) -> str:
    if isinstance(record, Involvement) and record.role in UNNAMED_ROLES:
        return ""
    own = str(getattr(record, "code", ""))
    owner = owner_of(type(record), vars(record))
    if own or owner is None:
        return own
    entity, record_id = owner
    if any(getattr(record, one.name) == record_id for one in record.specs() if one.sensitivity is Sensitivity.SOURCE):
        return ""
    try:
        return _code(vault, vault.ledger.get(record_type(entity), record_id))
    except RecordNotFound:
        return ""
