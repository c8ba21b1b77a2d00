"""What became of a record: who changed what, when and why, and what it said on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from archive.journal import Entry, Journal
from archive.model.fields import Record

R = TypeVar("R", bound=Record)

CHANGES = ("create", "amend", "withdraw", "erase", "restate")


@dataclass(frozen=True)
class Difference:
    """One field of one change, both values in plain form. ``before`` is ``None`` where the record began."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Change:
    """One entry of the journal that changed the record."""

    entry: Entry
    reason: str
    differences: tuple[Difference, ...]
    withdrawn: bool
    """Whether the record was out of every list after it."""
    erased: bool = False
    """Whether what the entry said is gone: it was erased later."""


def history(journal: Journal, kind: type[Record], record_id: str) -> list[Change]:
    """Every change of a record, oldest first, also of one that was withdrawn or erased."""
    return [change for change, _ in _played(journal, kind, record_id)]


def as_of(journal: Journal, kind: type[R], record_id: str, moment: str) -> R | None:
    """What the record said at a moment (RFC 3339 in UTC, by the clock of the machine); ``None``: it was not there.

    Of what was erased since nothing is known.

    Raises:
        FieldInvalid: the journal says something that is no value of the field.
    """
    standing: tuple[Mapping[str, Any], bool] | None = None
    for change, state in _played(journal, kind, record_id):
        if change.entry.time > moment:
            break
        standing = None if change.erased else (state, change.withdrawn)
    if standing is None:
        return None
    state, withdrawn = standing
    values = {
        spec.name: spec.from_plain(
            state[spec.name] if spec.name in state else spec.plain_default(kind.entity), kind.entity
        )
        for spec in kind.specs()
    }
    return kind(id=record_id, withdrawn=withdrawn, **values)


def _played(journal: Journal, kind: type[Record], record_id: str) -> list[tuple[Change, Mapping[str, Any]]]:
    """Each change, and the fields in plain form as they were after it."""
    played: list[tuple[Change, Mapping[str, Any]]] = []
    state: dict[str, Any] = {}
    withdrawn = False
    for entry in journal.entries_of(kind.entity, record_id):
        if entry.action not in CHANGES:
            continue
        content = journal.payload(entry.hash)
        if content is None:
            played.append((Change(entry, "", (), withdrawn, erased=True), dict(state)))
            continue
        fields: dict[str, Any] = content.get("fields", {})
        differences = [
            Difference(name, state.get(name), value)
            for name, value in fields.items()
            if name not in state or state[name] != value
        ]
        state |= fields
        if entry.action in ("withdraw", "erase", "restate"):
            withdrawn = content.get("withdrawn_at") is not None
        change = Change(entry, str(content.get("reason", "")), tuple(differences), withdrawn)
        played.append((change, dict(state)))
    return played
