"""What files say of themselves, beside the records: it can be read again at any time."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE file_facts (
        file_id TEXT PRIMARY KEY REFERENCES evidence_file (id),
        read_at TEXT NOT NULL,
        refused TEXT NOT NULL,
        cut INTEGER NOT NULL CHECK (cut IN (0, 1)),
        facts TEXT NOT NULL
    ) STRICT
    """,
)
