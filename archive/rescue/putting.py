"""Putting what could be read into a new database: rows as they were, in their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from archive.clock import utc_text
from archive.connection import Database
from archive.database_errors import SqlError
from archive.ledger import new_id
from archive.model.catalogue import RECORD_TYPES
from archive.rescue.chronicle import Chronicle
from archive.rescue.records import Readable
from archive.signers import JOURNAL, PDF_AUTHORITY, PDF_LEAF, add_signer, make_signers
from crypto.sshsig import SigningKey

_NOT_CARRIED = frozenset(
    {
        *("probe", "_sqlite_migrations", "search_doc", "name_key", "pending_object", "signing_key"),
        *("evidence_reading", "evidence_text", "intake_batch", "intake_line"),
    }
)
"""Made anew, or about work that was under way in the damaged vault."""

_FIRST = ("device", "journal_entry", "journal_payload", "tombstone", "journal_head")


def put_rows(database: Database, readable: Readable, now: datetime) -> int:
    """Write every readable row into a new, migrated database; returns how many the database refused.

    Call inside ``atomic()`` with foreign keys not enforced.
    """
    told = readable.chronicle
    hashes = {str(row["hash"]) for row in readable.beside["journal_entry"].values()}
    devices = {str(row["id"]) for row in readable.beside["device"].values()}
    unknown = {str(row["device"]) for row in readable.beside["journal_entry"].values()} - devices
    refused = 0
    with database.atomic() as connection:
        for device in sorted(unknown):
            # Its entries stand; what it signed cannot be proven any more, and no head of it is carried.
            connection.execute("INSERT INTO device (id, public_key, created) VALUES (?, '', '')", (device,))
        for name in _FIRST:
            rows = _anchored(name, readable.beside[name], hashes)
            kept = {n: row for n, row in rows.items() if name != "journal_head" or row["device"] in devices}
            refused += _put(connection, name, kept.items())
        for entity in RECORD_TYPES:
            rowids = readable.rowids[entity]
            records = readable.records[entity]
            numbered = sorted(((rowids.get(key), row) for key, row in records.items()), key=_by_rowid)
            refused += _put(connection, entity, numbered)
        files = readable.records["evidence_file"]
        for name, found in readable.beside.items():
            if name in _NOT_CARRIED or name in _FIRST:
                continue
            kept = {n: row for n, row in found.items() if "file_id" not in row or row["file_id"] in files}
            refused += _put(connection, name, kept.items())
        _sign_on(database, connection, readable, told, now)
    return refused


def _by_rowid(numbered: tuple[int | None, Any]) -> tuple[bool, int]:
    return numbered[0] is None, numbered[0] or 0


def _anchored(name: str, rows: Mapping[int, dict[str, Any]], hashes: set[str]) -> dict[int, dict[str, Any]]:
    """Rows of the journal whose entry is there: a payload or a head alone has no place in a chain."""
    if name in ("device", "journal_entry"):
        return dict(sorted(rows.items()))
    return {
        n: row
        for n, row in sorted(rows.items())
        if row["hash"] in hashes and (name != "tombstone" or row["erased_by"] in hashes)
    }


def _put(connection: Any, table: str, rows: Iterable[tuple[int | None, Mapping[str, Any]]]) -> int:
    refused = 0
    for rowid, row in rows:
        names = ", ".join(f'"{name}"' for name in ("rowid", *row))
        marks = ", ".join("?" * (len(row) + 1))
        try:
            connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', (rowid, *row.values()))
        except SqlError:
            # Two versions of one row, where a page is older than the rest: the first one stays.
            refused += 1
    return refused


def _sign_on(database: Database, connection: Any, readable: Readable, told: Chronicle, now: datetime) -> None:
    """The signing keys. The device goes on only if its whole journal is there: no number is ever given twice."""
    keys = {row["purpose"]: row for row in readable.beside["signing_key"].values()}
    pdf = {PDF_AUTHORITY, PDF_LEAF} <= keys.keys()
    known = {row["public_key"] for row in readable.beside["device"].values()}
    goes_on = told.whole and JOURNAL in keys and _public_line(keys[JOURNAL]) in known
    if pdf and goes_on:
        for row in keys.values():
            add_signer(connection, row["purpose"], bytes(row["secret"]), row["certificate"])
        return
    if not pdf:
        make_signers(database, now, device=_later_device(readable))
        return
    signing_key = SigningKey.generate()
    connection.execute(
        "INSERT INTO device (id, public_key, created) VALUES (?, ?, ?)",
        (_later_device(readable), signing_key.public().line(), utc_text(now)),
    )
    add_signer(connection, JOURNAL, signing_key.seed, None)
    for purpose in (PDF_AUTHORITY, PDF_LEAF):
        add_signer(connection, purpose, bytes(keys[purpose]["secret"]), keys[purpose]["certificate"])


def _public_line(row: Mapping[str, Any]) -> str:
    return SigningKey.from_seed(bytes(row["secret"])).public().line()


def _later_device(readable: Readable) -> str:
    """An id for the device that goes on, in order after those before it: journals are played in this order."""
    before = [str(row["id"]) for row in readable.beside["device"].values()]
    before += [entry.device for entry in readable.chronicle.entries]
    newest = max(before, default="")
    while (device := new_id()) <= newest:
        if newest >= "fff":
            return "f" * 32
    return device
