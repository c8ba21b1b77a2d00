"""What the journal of a damaged vault still says: which entries stand, which are lost, and what each record was."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.connection import Database
from archive.errors import ArchiveError, JournalBroken
from archive.journal import HEAD_NAMESPACE, NO_PREVIOUS, Entry, head_message
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Record
from archive.rebuild import CHANGES
from archive.rescue.pace import Pace
from archive.rescue.trees import Rows
from archive.rows import columns_of
from crypto.errors import CryptoError
from crypto.sshsig import VerifyingKey, verify

RecordKey = tuple[str, str]
"""Entity and id of a record."""


@dataclass
class Replay:
    """A record as the journal tells it."""

    columns: dict[str, Any]
    whole: bool
    """Whether no entry about it is missing."""
    erased: bool = False


@dataclass
class Chronicle:
    """The entries that prove, in order, and what is known of those that do not.

    Attributes:
        entries: those whose hash is that of their content.
        altered: sequence numbers, by device, of entries whose hash is not.
        lost: sequence numbers, by device, that are known to have been there.
        unexplained: entries whose content was erased, where the entry that says so is lost.
        loose: hashes of payloads whose entry is lost.
        heads: signed heads that prove; ``false_heads`` those that do not.
    """

    entries: list[Entry] = field(default_factory=list)
    payloads: dict[str, bytes] = field(default_factory=dict)
    altered: list[tuple[str, int]] = field(default_factory=list)
    lost: list[tuple[str, int]] = field(default_factory=list)
    unexplained: list[tuple[str, int]] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    heads: int = 0
    false_heads: list[tuple[str, int]] = field(default_factory=list)
    erased: set[str] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)
    """Ids of records that a lost entry is known to speak of."""
    all_touched: bool = False
    """Whether there are lost entries of which nobody knows what they speak of."""

    @property
    def whole(self) -> bool:
        """Whether nothing of the journal is missing or altered."""
        damage = self.altered or self.lost or self.unexplained or self.loose or self.false_heads
        return not (damage or self.all_touched)


def read_chronicle(found: Mapping[str, Rows], pace: Pace | None = None) -> Chronicle:
    """The journal out of the rows that could be read; a step of ``pace`` for each entry and each payload."""
    told, pace = Chronicle(), pace or Pace("", 0)
    known: dict[tuple[str, int], Entry] = {}
    bodies = {str(row["hash"]): bytes(row["body"]) for row in found["journal_payload"].rows.values()}
    for row in found["journal_entry"].rows.values():
        pace.step()
        _take_entry(told, known, row)
    told.entries = [known[place] for place in sorted(known)]
    hashes = {entry.hash: entry for entry in told.entries}
    for entry_hash, body in bodies.items():
        pace.step()
        entry = hashes.get(entry_hash)
        if entry is None:
            told.loose.append(entry_hash)
        elif hashlib.sha256(body).hexdigest() == entry.payload_digest:
            told.payloads[entry_hash] = body
        else:
            told.altered.append((entry.device, entry.sequence))
    explained = _explained(told)
    told.erased = explained | {str(row["hash"]) for row in found["tombstone"].rows.values()}
    for entry in told.entries:
        if entry.hash in told.payloads or entry.hash in explained:
            continue
        if entry.hash in told.erased:
            told.unexplained.append((entry.device, entry.sequence))
        else:
            told.touched.add(entry.entity_id)
            if (entry.device, entry.sequence) not in told.altered:
                told.lost.append((entry.device, entry.sequence))
    _find_gaps(told, known, found)
    _prove_heads(told, known, found)
    return told


def _take_entry(told: Chronicle, known: dict[tuple[str, int], Entry], row: Mapping[str, Any]) -> None:
    try:
        entry = Entry.from_row(row)
    except (JournalBroken, TypeError):
        told.altered.append((str(row["device"]), int(row["sequence"])))
        told.touched.add(str(row["entity_id"]))
        return
    if entry.computed_hash() != entry.hash:
        told.altered.append((entry.device, entry.sequence))
        told.touched.add(entry.entity_id)
        return
    known[(entry.device, entry.sequence)] = entry


def _explained(told: Chronicle) -> set[str]:
    """Hashes of entries whose content is gone because an entry that stands says so."""
    erased: set[str] = set()
    for entry in told.entries:
        if entry.action == "erase" and entry.hash in told.payloads:
            erased.update(str(value) for value in json.loads(told.payloads[entry.hash]).get("erased", []))
    return erased


def _find_gaps(told: Chronicle, known: Mapping[tuple[str, int], Entry], found: Mapping[str, Rows]) -> None:
    """Sequence numbers that are missing, and what the indexes say of the entries that had them."""
    newest: dict[str, int] = {}
    spoken: dict[tuple[str, int], str] = {}
    for keys in found["journal_entry"].keys.values():
        if isinstance(keys.get("sequence"), int) and isinstance(keys.get("device"), str):
            place = (keys["device"], keys["sequence"])
            newest[place[0]] = max(newest.get(place[0], 0), place[1])
            if isinstance(keys.get("entity_id"), str):
                spoken[place] = keys["entity_id"]
    heads = [(str(row["device"]), int(row["sequence"])) for row in found["journal_head"].rows.values()]
    for device, sequence in (*known, *told.altered, *heads):
        newest[device] = max(newest.get(device, 0), sequence)
    altered = set(told.altered)
    for device, last in newest.items():
        for sequence in range(1, last + 1):
            place = (device, sequence)
            if place not in known and place not in altered:
                told.lost.append(place)
                if place in spoken:
                    told.touched.add(spoken[place])
                else:
                    told.all_touched = True
    # Without its indexes nobody knows what the journal held after the last entry that can be read.
    if found["journal_entry"].broken_pages and not found["journal_entry"].keys:
        told.all_touched = True
    told.lost = sorted(set(told.lost))
    for device, sequence in known:
        before = known.get((device, sequence - 1))
        entry = known[(device, sequence)]
        expected = NO_PREVIOUS if sequence == 1 else before.hash if before else entry.previous
        if entry.previous != expected:
            told.altered.append((device, sequence))


def _prove_heads(told: Chronicle, known: Mapping[tuple[str, int], Entry], found: Mapping[str, Rows]) -> None:
    keys = {str(row["id"]): str(row["public_key"]) for row in found["device"].rows.values()}
    for row in found["journal_head"].rows.values():
        place = (str(row["device"]), int(row["sequence"]))
        entry = known.get(place)
        message = head_message(place[0], place[1], row["hash"], row["time"], row["cause"])
        try:
            key = VerifyingKey.from_line(keys[place[0]])
            verify(row["signature"], message, HEAD_NAMESPACE, key)
        except (KeyError, CryptoError):
            told.false_heads.append(place)
            continue
        if entry is not None and entry.hash != row["hash"]:
            told.false_heads.append(place)
        else:
            told.heads += 1


def replay(told: Chronicle, pace: Pace | None = None) -> dict[RecordKey, Replay]:
    """Every record as the entries that stand make it. One whose beginning is missing is not among them."""
    made: dict[RecordKey, Replay] = {}
    pace = pace or Pace("", 0)
    for entry in told.entries:
        pace.step()
        kind = RECORD_TYPES.get(entry.entity)
        if entry.action not in CHANGES or kind is None or entry.hash not in told.payloads:
            continue
        try:
            _play(made, kind, entry, json.loads(told.payloads[entry.hash]))
        except (ArchiveError, LookupError, ValueError, TypeError, AttributeError, RecursionError):
            told.touched.add(entry.entity_id)
    for (_, record_id), one in made.items():
        one.whole = not told.all_touched and record_id not in told.touched
    return made


def read_again(database: Database) -> dict[RecordKey, Replay]:
    """``replay`` of the journal in an open database."""
    told = Chronicle()
    for row in database.iterate(
        "SELECT e.*, p.body FROM journal_entry e JOIN journal_payload p ON p.hash = e.hash"
        " ORDER BY e.device, e.sequence"
    ):
        with contextlib.suppress(JournalBroken):
            entry = Entry.from_row(row)
            told.entries.append(entry)
            told.payloads[entry.hash] = bytes(row["body"])
    return replay(told)


def _play(made: dict[RecordKey, Replay], kind: type[Record], entry: Entry, content: Mapping[str, Any]) -> None:
    place = (entry.entity, entry.entity_id)
    if entry.action in ("create", "erase", "restate"):
        columns = columns_of(kind, entry.entity_id, content["fields"])
        made[place] = Replay({**columns, "withdrawn_at": None}, whole=True, erased=entry.action == "erase")
    elif place not in made:
        return
    elif entry.action == "amend":
        for name, value in content["fields"].items():
            made[place].columns.update(kind.spec(name).to_columns(value))
    if entry.action in ("withdraw", "erase", "restate"):
        made[place].columns["withdrawn_at"] = content["withdrawn_at"]
