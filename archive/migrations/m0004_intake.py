"""What an intake keeps of a file's outside, on which device an item came to be, and how far a batch has come."""

from __future__ import annotations

from collections.abc import Mapping

from archive.migrations.m0003_columns import words

ADDED: Mapping[str, tuple[str, ...]] = {
    "evidence_item": words("device"),
    "evidence_file": words("path_received", "name_bytes", "created_received", "accessed_received", "second_hash"),
}
TABLES: Mapping[str, tuple[str, ...]] = {}
INDEXES: tuple[tuple[str, ...], ...] = (("evidence_file", "size"),)
NUMBERED: tuple[str, ...] = ()

BESIDE = (
    """
    CREATE TABLE intake_batch (
        id TEXT PRIMARY KEY,
        begun TEXT NOT NULL,
        facts TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE intake_line (
        id INTEGER PRIMARY KEY,
        batch_id TEXT NOT NULL REFERENCES intake_batch (id),
        place INTEGER NOT NULL,
        root BLOB NOT NULL,
        path BLOB NOT NULL,
        chosen INTEGER NOT NULL,
        size INTEGER NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL
    ) STRICT
    """,
    'CREATE INDEX intake_line_batch_id_state ON intake_line ("batch_id", "state", "place")',
    """
    CREATE TRIGGER evidence_file_received BEFORE UPDATE OF
        path_received, name_bytes, created_received, accessed_received ON evidence_file
        WHEN NOT EXISTS (SELECT 1 FROM tombstone t WHERE t.entity_id = OLD.id AND t.entity = 'evidence_file')
        BEGIN SELECT RAISE(ABORT, 'immutable: evidence_file'); END
    """,
    """
    CREATE TRIGGER evidence_file_hashed BEFORE UPDATE OF second_hash ON evidence_file
        WHEN OLD.second_hash IS NOT NEW.second_hash
        BEGIN SELECT RAISE(ABORT, 'immutable: evidence_file'); END
    """,
)
"""A batch is no record: the journal says of each item that it was received, and a rebuild leaves this alone."""
