"""Proving the whole chain: links, hashes, payload digests, erasures, signed heads."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from archive.connection import Database
from archive.errors import JournalBroken
from archive.journal import NO_PREVIOUS, Entry, Journal
from crypto.jobs import CancelToken, Progress, no_progress


@dataclass(frozen=True)
class JournalProof:
    """What was proven about the journal."""

    entries: int
    heads: int
    erased: int
    unsigned: int
    """Entries since the last signed head; they are linked but not yet signed for."""
    backward_steps: int
    """Entries whose clock time lies before that of the entry they follow."""
    lost: int = 0
    """Entries that a rescue declared lost to damage, as a whole or their content."""


def prove_journal(
    database: Database, journal: Journal, progress: Progress = no_progress, token: CancelToken | None = None
) -> JournalProof:
    """Walk the whole chain of every device.

    Raises:
        JournalBroken: the first entry that is missing, altered, out of place or not
            covered by the signature that claims to cover it.
        Cancelled: ``token`` asked for it.
    """
    total = journal.count()
    erased = _lawful_erasures(database)
    declared = _declared_losses(database)
    seen = backward = gone = lost = 0
    device, expected, previous, time = "", 1, NO_PREVIOUS, ""
    query = (
        "SELECT e.*, p.body AS body FROM journal_entry e LEFT JOIN journal_payload p ON p.hash = e.hash"
        " ORDER BY e.device, e.sequence"
    )
    for row in database.iterate(query):
        entry = Entry.from_row(row)
        if entry.device != device:
            device, expected, previous, time = entry.device, 1, NO_PREVIOUS, ""
        missing = _missing(entry, expected, declared)
        lost += missing
        _check_link(entry, expected + missing, entry.previous if missing else previous)
        if row["body"] is not None:
            if hashlib.sha256(row["body"]).hexdigest() != entry.payload_digest:
                raise JournalBroken(sequence=entry.sequence, what="payload")
        elif entry.hash in erased:
            gone += 1
        elif (entry.device, entry.sequence) in declared:
            lost += 1
        else:
            raise JournalBroken(sequence=entry.sequence, what="payload")
        backward += entry.time < time
        expected, previous, time = entry.sequence + 1, entry.hash, entry.time
        seen += 1
        if seen % 512 == 0:
            progress(seen, total, "journal")
            if token is not None:
                token.check()
    heads = database.rows("SELECT * FROM journal_head ORDER BY device, sequence")
    for head in heads:
        journal.check_head(head)
        if token is not None:
            token.check()
    progress(total, total, "journal")
    return JournalProof(
        entries=seen,
        heads=len(heads),
        erased=gone,
        unsigned=journal.unsigned(),
        backward_steps=backward,
        lost=lost,
    )


def _missing(entry: Entry, expected: int, declared: set[tuple[str, int]]) -> int:
    """How many entries are missing before this one, if every one of them was declared lost; else none."""
    gap = range(expected, entry.sequence)
    return len(gap) if all((entry.device, sequence) in declared for sequence in gap) else 0


def _declared_losses(database: Database) -> set[tuple[str, int]]:
    """Device and sequence of entries that a rescue said were lost, in an entry that is itself part of the chain."""
    declared: set[tuple[str, int]] = set()
    rows = database.rows(
        "SELECT e.sequence, p.body FROM journal_entry e JOIN journal_payload p ON p.hash = e.hash"
        " WHERE e.action = 'rescued'"
    )
    for row in rows:
        with _read_back(row):
            for device, sequence in json.loads(row["body"]).get("details", {}).get("lost", []):
                declared.add((str(device), int(sequence)))
    return declared


@contextlib.contextmanager
def _read_back(row: Mapping[str, Any]) -> Iterator[None]:
    """A payload is read before its digest is proven, so whatever does not read is ``JournalBroken``."""
    try:
        yield
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise JournalBroken(sequence=row["sequence"], what="payload") from error


def _check_link(entry: Entry, expected: int, previous: str) -> None:
    if entry.sequence != expected:
        raise JournalBroken(sequence=expected, what="gap")
    if entry.previous != previous:
        raise JournalBroken(sequence=entry.sequence, what="link")
    if entry.computed_hash() != entry.hash:
        raise JournalBroken(sequence=entry.sequence, what="hash")


def _lawful_erasures(database: Database) -> set[str]:
    """Hashes whose payload may be missing: named by an erasure that is itself part of the chain."""
    lawful: set[str] = set()
    rows = database.rows(
        "SELECT e.sequence, p.body FROM journal_entry e"
        " JOIN journal_payload p ON p.hash = e.hash WHERE e.action = 'erase'"
    )
    for row in rows:
        with _read_back(row):
            lawful.update(str(value) for value in json.loads(row["body"]).get("erased", []))
    return lawful
