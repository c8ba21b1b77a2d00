"""What must never change cannot be changed by SQL either, not even past this program."""

# ruff: noqa: S608  # every name in a statement stands in this file

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2

from archive.model.testimony import TextVersion
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import Filled, open_by_key, raw_database

KEPT = ("journal_entry", "journal_payload", "journal_head", "device", "evidence_file", "export_package", "tombstone")


@pytest.fixture
def raw(filled_folder: Path, filled: Filled, key: HybridIdentity) -> Iterator[Any]:
    """The database through the library alone, with a sealed text and an erased person in it."""
    vault = open_by_key(filled_folder, key)
    vault.testimonies.seal(filled.text)
    vault.ledger.erase(vault.people.add("Somebody to erase"), reason="asked for it")
    vault.lock()
    connection = raw_database(filled_folder, key)
    yield connection
    connection.close()


def refused(raw: Any, statement: str) -> None:
    """The statement fails with the word that this program knows, and changes nothing."""
    before = list(raw.iterdump()) if hasattr(raw, "iterdump") else None
    with pytest.raises(sqlcipher3.dbapi2.IntegrityError, match=r"^immutable: "):
        raw.execute(statement)
    assert before == (list(raw.iterdump()) if hasattr(raw, "iterdump") else None)


def columns(raw: Any, table: str) -> list[str]:
    return [row[1] for row in raw.execute(f"PRAGMA table_info({table})") if row[1] != "withdrawn_at"]


@pytest.mark.parametrize("table", ["journal_entry", "journal_payload", "journal_head", "device", "tombstone"])
def test_no_column_can_be_updated(raw: Any, table: str) -> None:
    for column in columns(raw, table):
        refused(raw, f"UPDATE {table} SET {column} = {column}")


@pytest.mark.parametrize("column", ["id", "code", "case_id", "manifest_sha256", "dossier_sha256", "contents"])
def test_what_left_the_vault_is_recorded_for_ever(raw: Any, column: str) -> None:
    refused(raw, f"UPDATE export_package SET {column} = 'x'")


@pytest.mark.parametrize("table", [*KEPT, "text_version", "evidence_item"])
def test_no_row_can_be_deleted(raw: Any, table: str) -> None:
    assert raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    refused(raw, f"DELETE FROM {table}")


@pytest.mark.parametrize("table", [*KEPT, "text_version", "evidence_item"])
def test_no_row_can_be_replaced(raw: Any, table: str) -> None:
    """REPLACE deletes without asking the triggers for deletion."""
    if table == "journal_payload":
        refused(raw, "REPLACE INTO journal_payload SELECT hash, x'00' FROM journal_payload")
        return
    refused(raw, f"REPLACE INTO {table} SELECT * FROM {table}")
    refused(raw, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")


def test_a_row_that_bears_the_hash_of_another_is_refused(raw: Any) -> None:
    names = columns(raw, "journal_entry")
    values = ", ".join("sequence + 5000" if name == "sequence" else name for name in names)
    refused(raw, f"REPLACE INTO journal_entry SELECT {values} FROM journal_entry")


@pytest.mark.parametrize(
    "column",
    [
        *("id", "item_id", "role", "name_received", "modified_received", "object_id", "size", "sha256", "media_type"),
        *("path_received", "name_bytes", "created_received", "accessed_received", "second_hash"),
    ],
)
def test_what_was_taken_in_stays_as_it_was(raw: Any, column: str) -> None:
    refused(raw, f"UPDATE evidence_file SET {column} = {'7' if column == 'size' else repr('x')}")


def test_a_sealed_text_stays_as_it_was(raw: Any) -> None:
    for column in columns(raw, TextVersion.entity):
        refused(raw, f"UPDATE text_version SET {column} = {column} || 'x'")


def test_a_forged_tombstone_for_another_record_frees_nothing(raw: Any) -> None:
    raw.execute("BEGIN")
    raw.execute("INSERT INTO tombstone SELECT hash, hash, 'person', 'x' FROM journal_entry WHERE sequence = 1")
    with pytest.raises(sqlcipher3.dbapi2.IntegrityError, match=r"^immutable: text_version"):
        raw.execute("UPDATE text_version SET body = 'x'")
    raw.execute("ROLLBACK")
