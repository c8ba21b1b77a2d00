"""What is written in files of evidence: made from them, so no records; and the index that finds it."""

from __future__ import annotations

from collections.abc import Mapping

ADDED: Mapping[str, tuple[str, ...]] = {}
TABLES: Mapping[str, tuple[str, ...]] = {}
INDEXES: tuple[tuple[str, ...], ...] = ()
NUMBERED: tuple[str, ...] = ()

BESIDE: tuple[str, ...] = (
    """
    CREATE TABLE evidence_reading (
        file_id TEXT PRIMARY KEY,
        outcome TEXT NOT NULL,
        form TEXT NOT NULL,
        made_by TEXT NOT NULL,
        machine INTEGER NOT NULL,
        languages TEXT NOT NULL,
        leaves INTEGER NOT NULL,
        lines INTEGER NOT NULL,
        pages INTEGER NOT NULL,
        unread INTEGER NOT NULL,
        cut INTEGER NOT NULL,
        enclosed TEXT NOT NULL,
        made TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE evidence_text (
        id INTEGER PRIMARY KEY,
        file_id TEXT NOT NULL,
        leaf INTEGER NOT NULL,
        page INTEGER NOT NULL,
        title TEXT NOT NULL,
        first_line INTEGER NOT NULL,
        body TEXT NOT NULL,
        kinds TEXT NOT NULL,
        doubtful TEXT NOT NULL,
        machine INTEGER NOT NULL,
        UNIQUE (file_id, leaf)
    ) STRICT
    """,
    # The words stand in the table above; here only what finds them.
    "CREATE VIRTUAL TABLE search_fts_texts USING fts5(folded, content = '', contentless_delete = 1, detail = 'full')",
)
