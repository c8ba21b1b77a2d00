"""A claim is read a second time, by somebody else than who typed it, against what it rests on.

A reading is an entry of the journal beside the changes of the record (``read_confirmed``, ``read_doubted``,
``read_asked``), so it names who, when and why, and goes wherever the journal goes. What is changed afterwards waits
again.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import ClassVar, Final

from archive.connection import Database, Row
from archive.errors import ArchiveError, FieldInvalid, RecordNotFound
from archive.journal import Entry
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Record
from archive.model.liberty import DetentionPeriod
from archive.questions.unconfirmed import unconfirmed
from archive.records import Records
from archive.roles import SameReader, works_alone
from archive.vault import Vault
from archive.vocabulary.casework import Verification
from crypto.jobs import CancelToken

READ: Final = tuple(
    kind for kind in RECORD_TYPES.values() if {"claim", "verification"} <= {spec.name for spec in kind.specs()}
)
"""Kinds of records that are claims: they say what somebody says, and how far it was checked."""

OWN_WORK: Final = frozenset({"verification", "confidence"})
"""Fields that say how far we checked; who changes only these has not typed the claim."""

_TYPED: Final = ("create", "amend", "restate")
_IMPORT: Final = "import "


class Outcome(enum.StrEnum):
    """What somebody who read a claim a second time says of it; the value is the action in the journal."""

    CONFIRMED = "read_confirmed"
    DOUBTED = "read_doubted"
    """It rests on less than it said: it was downgraded, and waits for whoever can better it."""
    ASKED = "read_asked"
    """Somebody has to be asked again before it can be told."""


class Why(enum.StrEnum):
    """For what a claim waits."""

    NOT_READ = "not_read"
    DOUBTED = "doubted"
    ASKED = "asked"
    OLD = "old"
    """It is said to go on, and was not confirmed for long."""


@dataclass(eq=False)
class ReadingNeedsReason(ArchiveError):
    """A claim was downgraded, or somebody is to be asked again, without saying why."""

    code: ClassVar[str] = "reading_needs_reason"


@dataclass(frozen=True)
class Waiting:
    """A claim that waits. ``days``: for how long it was not confirmed, where that is why."""

    entity: str
    record_id: str
    why: Why
    days: int = 0


@dataclass(frozen=True)
class Reading:
    """What was said at one reading."""

    outcome: Outcome
    time: str
    actor: str
    reason: str
    same: bool
    """Whether who read it had typed it too."""


@dataclass(frozen=True)
class Standing:
    """Who typed a claim last, and the newest reading after that, if there is one."""

    typed_by: str
    typed_at: str
    """RFC 3339 in UTC."""
    imported: bool
    """Whether it came out of a file of records and was not changed since."""
    reading: Reading | None


_NOT_TYPED: Final = tuple(
    f"[{', '.join(names)}]" for names in (('"verification"',), ('"confidence"',), ('"confidence"', '"verification"'))
)
_MARKS: Mapping[str, str] = MappingProxyType(
    {
        "kinds": ", ".join(f"'{kind.entity}'" for kind in READ),
        "typed": ", ".join(f"'{action}'" for action in _TYPED),
        "own": ", ".join(f"'{names}'" for names in _NOT_TYPED),
        "read": ", ".join(f"'{outcome}'" for outcome in Outcome),
    }
)


class Readings:
    """Says what waits for a second reading, and keeps what came of it."""

    def __init__(self, vault: Vault) -> None:
        self._vault, self._ledger = vault, vault.ledger

    def waiting(self, today: date, token: CancelToken | None = None) -> list[Waiting]:
        """Claims that wait: first what was sent back, then what nobody read, newest first, then what is old.

        Raises ``Cancelled``.
        """
        found: dict[Why, list[Waiting]] = {why: [] for why in (Why.ASKED, Why.DOUBTED, Why.NOT_READ, Why.OLD)}
        for row in _last_entries(self._ledger.database):
            if token is not None:
                token.check()
            why = _why(row)
            if why is not None:
                found[why].append(Waiting(row["entity"], row["entity_id"], why))
        standing = {kind.entity: set(self._ledger.ids(kind)) for kind in READ}
        for one in unconfirmed(self._ledger.database, today):
            found[Why.OLD].append(Waiting(DetentionPeriod.entity, one.detention.id, Why.OLD, one.days or 0))
        return [one for group in found.values() for one in group if one.record_id in standing[one.entity]]

    def standing(self, record: Record) -> Standing:
        """Where one claim stands. Raises ``RecordNotFound``: the journal does not know it."""
        typed: Entry | None = None
        reading: Reading | None = None
        for entry in self._ledger.journal.entries_of(record.entity, record.id):
            if entry.action in _TYPED and not set(entry.fields) <= OWN_WORK:
                typed, reading = entry, None
            elif entry.action in set(Outcome) and typed is not None:
                payload = self._ledger.journal.payload(entry.hash) or {}
                details = payload.get("details", {})
                reason, same = str(details.get("reason", "")), entry.actor == typed.actor
                reading = Reading(Outcome(entry.action), entry.time, entry.actor, reason, same)
        if typed is None:
            raise RecordNotFound(entity=record.entity)
        said = str((self._ledger.journal.payload(typed.hash) or {}).get("reason", ""))
        return Standing(typed.actor, typed.time, typed.action == "create" and said.startswith(_IMPORT), reading)

    def alone(self) -> bool:
        """Whether one person does all the work, so that nobody else can read."""
        return works_alone(self._vault)

    def confirm(self, record: Record, verification: Verification, *, reason: str = "") -> Standing:
        """It was read against what it rests on, and says no more than that.

        By whoever typed it only where one person works alone; it is then marked as such.

        Raises:
            SameReader. FieldInvalid: it is no claim. RecordNotFound: it does not stand.
        """
        actor = self._ledger.journal.actor
        if self.standing(record).typed_by == actor and not self.alone():
            raise SameReader(entity=record.entity, actor=actor)
        return self._keep(record, Outcome.CONFIRMED, verification, reason)

    def doubt(self, record: Record, verification: Verification, *, reason: str) -> Standing:
        """It rests on less than it said. Raises ``ReadingNeedsReason`` and as :meth:`confirm`."""
        return self._keep(record, Outcome.DOUBTED, verification, reason)

    def ask_again(self, record: Record, *, reason: str) -> Standing:
        """Somebody has to be asked; ``reason`` says what. Raises ``ReadingNeedsReason`` and as :meth:`confirm`."""
        return self._keep(record, Outcome.ASKED, None, reason)

    def _keep(self, record: Record, outcome: Outcome, verification: Verification | None, reason: str) -> Standing:
        reason = reason.strip()
        if not reason and outcome is not Outcome.CONFIRMED:
            raise ReadingNeedsReason
        if type(record) not in READ:
            raise FieldInvalid(entity=record.entity, field="verification")
        with self._ledger.database.atomic():
            if self._ledger.get(type(record), record.id).withdrawn:
                raise RecordNotFound(entity=record.entity)
            if verification is not None:
                Records(self._ledger).amend(record, {"verification": verification}, reason=reason)
            self._ledger.note(outcome, record.entity, record.id, {"reason": reason})
        # A reading is bettered by another reading; taking back the change beside it would leave it saying too much.
        self._ledger.forget_last_action()
        return self.standing(record)


def _last_entries(database: Database) -> Iterator[Row]:
    """Of each claim that was ever written, its last typing and the reading after it, newest typing first."""
    return database.iterate(
        "WITH last AS (SELECT entity, entity_id,"
        f" max(CASE WHEN action IN ({_MARKS['typed']}) AND NOT (action = 'amend' AND fields IN ({_MARKS['own']}))"
        " THEN rowid END) AS typed,"
        f" max(CASE WHEN action IN ({_MARKS['read']}) THEN rowid END) AS read"
        f" FROM journal_entry WHERE entity IN ({_MARKS['kinds']}) GROUP BY entity, entity_id)"
        " SELECT last.entity, last.entity_id, reading.action AS outcome FROM last"
        " LEFT JOIN journal_entry AS reading ON reading.rowid = last.read AND last.read > last.typed"
        " WHERE last.typed IS NOT NULL ORDER BY last.typed DESC"
    )


def _why(row: Row) -> Why | None:
    return {
        None: Why.NOT_READ,
        Outcome.DOUBTED: Why.DOUBTED,
        Outcome.ASKED: Why.ASKED,
    }.get(row["outcome"])
