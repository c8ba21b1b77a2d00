"""Somebody with the key and a tool alters the journal: each way is found and named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.errors import ArchiveError, JournalBroken
from archive.journal_proof import prove_journal
from crypto.age.identities import HybridIdentity
from crypto.sshsig import SigningKey
from tests.archive.open_vaults import drop_triggers, open_by_key, raw_database

Change = Callable[[Any], None]


def sql(statement: str) -> Change:
    """A change that is one SQL statement."""

    def change(connection: Any) -> None:
        assert connection.execute(statement).rowcount != 0

    return change


def swap(connection: Any) -> None:
    connection.execute("UPDATE journal_entry SET sequence = 1000 WHERE sequence = 3")
    connection.execute("UPDATE journal_entry SET sequence = 3 WHERE sequence = 4")
    connection.execute("UPDATE journal_entry SET sequence = 4 WHERE sequence = 1000")


def rewrite_all(connection: Any) -> None:
    """Forge one entry and recompute every hash after it, as one without the signing key can."""
    from archive.journal import Entry

    previous = "0" * 64
    for row in connection.execute("SELECT * FROM journal_entry ORDER BY sequence").fetchall():
        values = dict(row)
        old = values["hash"]
        if values["sequence"] == 2:
            values["actor"] = "somebody else"
        values["previous"] = previous
        values["hash"] = ""
        previous = Entry.from_row(values).computed_hash()
        for table in ("journal_payload", "tombstone", "journal_head"):
            connection.execute(f"UPDATE {table} SET hash = ? WHERE hash = ?", (previous, old))  # noqa: S608  # fixed names
        connection.execute(
            "UPDATE journal_entry SET actor = ?, previous = ?, hash = ? WHERE sequence = ?",
            (values["actor"], values["previous"], previous, values["sequence"]),
        )


def forged_erasure(connection: Any) -> None:
    connection.execute(
        "INSERT INTO tombstone SELECT hash, hash, entity, entity_id FROM journal_entry WHERE sequence = 2"
    )
    connection.execute(
        "DELETE FROM journal_payload WHERE hash = (SELECT hash FROM journal_entry WHERE sequence = 2)"
    )


def another_key(connection: Any) -> None:
    connection.execute("UPDATE device SET public_key = ?", (SigningKey.generate().public().line(),))


TAMPERINGS: dict[str, tuple[Change, str]] = {
    "an entry is removed": (sql("DELETE FROM journal_entry WHERE sequence = 3"), "gap"),
    "the first entry is removed": (sql("DELETE FROM journal_entry WHERE sequence = 1"), "gap"),
    "two entries change places": (swap, "link"),
    "the actor is altered": (sql("UPDATE journal_entry SET actor = 'x' WHERE sequence = 3"), "hash"),
    "the time is altered": (sql("UPDATE journal_entry SET time = '2020-01-01' WHERE sequence = 2"), "hash"),
    "the action is altered": (sql("UPDATE journal_entry SET action = 'amend' WHERE sequence = 2"), "hash"),
    "the record is altered": (sql("UPDATE journal_entry SET entity_id = 'x' WHERE sequence = 2"), "hash"),
    "the fields are altered": (sql("UPDATE journal_entry SET fields = '[]' WHERE sequence = 1"), "hash"),
    "the fields are no list": (sql("UPDATE journal_entry SET fields = '{' WHERE sequence = 1"), "hash"),
    "the fields are nested too deep": (
        sql("UPDATE journal_entry SET fields = replace(hex(zeroblob(50000)), '00', '[') WHERE sequence = 1"),
        "hash",
    ),
    "the fields are keys": (
        sql(
            "UPDATE journal_entry SET fields = '{' || replace(trim(fields, '[]'), ',', ':1,') || ':1}'"
            " WHERE sequence = 1"
        ),
        "hash",
    ),
    "the fields are spelled otherwise": (
        sql("UPDATE journal_entry SET fields = ' ' || fields WHERE sequence = 1"),
        "hash",
    ),
    "the digest is altered": (sql("UPDATE journal_entry SET payload_digest = 'x' WHERE sequence = 2"), "hash"),
    "the link is altered": (sql("UPDATE journal_entry SET previous = 'x' WHERE sequence = 2"), "link"),
    "a payload is altered": (
        sql("UPDATE journal_payload SET body = CAST(replace(body, 'market', 'harbour') AS BLOB)"
            " WHERE hash = (SELECT hash FROM journal_entry WHERE sequence = 1)"),
        "payload",
    ),
    "a payload is garbage": (
        sql("UPDATE journal_payload SET body = x'00ff'"
            " WHERE hash = (SELECT hash FROM journal_entry WHERE sequence = 1)"),
        "payload",
    ),
    "a payload is removed": (
        sql("DELETE FROM journal_payload WHERE hash = (SELECT hash FROM journal_entry WHERE sequence = 2)"),
        "payload",
    ),
    "a payload is removed under a forged tombstone": (
        forged_erasure,
        "payload",
    ),
    "the newest entries are cut off": (
        sql("DELETE FROM journal_entry WHERE sequence > (SELECT max(sequence) - 4 FROM journal_entry)"),
        "missing",
    ),
    "the chain is computed anew after a forgery": (rewrite_all, "signature"),
    "the signed time is altered": (sql("UPDATE journal_head SET time = '2020-01-01T00:00:00.000Z'"), "signature"),
    "the cause is altered": (sql("UPDATE journal_head SET cause = 'lock'"), "signature"),
    "a signature is altered": (sql("UPDATE journal_head SET signature = replace(signature, 'A', 'B')"), "signature"),
    "a signature is garbage": (sql("UPDATE journal_head SET signature = 'x'"), "signature"),
    "a head names another entry": (
        sql("UPDATE journal_head SET hash = (SELECT hash FROM journal_entry WHERE sequence = 1)"), "head"
    ),
    "a head stands at another place": (sql("UPDATE journal_head SET sequence = 2"), "head"),
}  # fmt: skip


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_is_found_and_named(name: str, filled_folder: Path, key: HybridIdentity) -> None:
    change, what = TAMPERINGS[name]
    vault = open_by_key(filled_folder, key)
    tampering = raw_database(filled_folder, key)
    tampering.execute("PRAGMA foreign_keys = OFF")
    drop_triggers(tampering)
    prove_journal(vault.database, vault.journal)
    change(tampering)
    tampering.close()
    with pytest.raises(JournalBroken) as raised:
        prove_journal(vault.database, vault.journal)
    assert raised.value.what == what
    vault.lock()


def test_a_device_key_that_was_changed_is_found_at_opening(filled_folder: Path, key: HybridIdentity) -> None:
    tampering = raw_database(filled_folder, key)
    drop_triggers(tampering)
    another_key(tampering)
    tampering.close()
    with pytest.raises(ArchiveError):
        open_by_key(filled_folder, key)


@pytest.mark.parametrize(
    "name", [name for name, (_, what) in TAMPERINGS.items() if what in ("signature", "head", "missing")]
)
def test_the_newest_head_is_proven_at_every_opening(name: str, filled_folder: Path, key: HybridIdentity) -> None:
    tampering = raw_database(filled_folder, key)
    tampering.execute("PRAGMA foreign_keys = OFF")
    drop_triggers(tampering)
    TAMPERINGS[name][0](tampering)
    tampering.close()
    with pytest.raises(JournalBroken):
        open_by_key(filled_folder, key)


def test_heads_that_were_removed_leave_entries_unsigned(filled_folder: Path, key: HybridIdentity) -> None:
    tampering = raw_database(filled_folder, key)
    drop_triggers(tampering)
    tampering.execute("DELETE FROM journal_head")
    tampering.close()
    vault = open_by_key(filled_folder, key)
    assert prove_journal(vault.database, vault.journal).unsigned == vault.journal.count()
    vault.lock()


@pytest.mark.parametrize(
    "body", [b"\xff", b"1", b"[]", b'{"erased":1}', b'{"details":{"lost":[[1]]}}', b"[" * 100_000]
)
@pytest.mark.parametrize("action", ["erase", "rescued"])
def test_a_payload_that_does_not_read_is_named_and_not_stumbled_over(
    body: bytes, action: str, filled_folder: Path, key: HybridIdentity
) -> None:
    """These are read before the chain is proven, because the proof needs what they say."""
    tampering = raw_database(filled_folder, key)
    drop_triggers(tampering)
    tampering.execute("UPDATE journal_entry SET action = ? WHERE sequence = 2", (action,))
    chosen = "hash = (SELECT hash FROM journal_entry WHERE sequence = 2)"
    tampering.execute(f"UPDATE journal_payload SET body = ? WHERE {chosen}", (body,))  # noqa: S608 - written above
    tampering.close()
    vault = open_by_key(filled_folder, key)
    with pytest.raises(JournalBroken):
        prove_journal(vault.database, vault.journal)
    vault.lock()


def test_a_device_key_that_is_none_is_a_broken_journal(filled_folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key)
    with vault.database.atomic() as connection:
        drop_triggers(connection)
        connection.execute("UPDATE device SET public_key = 'no key'")
    with pytest.raises(JournalBroken):
        prove_journal(vault.database, vault.journal)
    vault.lock()
