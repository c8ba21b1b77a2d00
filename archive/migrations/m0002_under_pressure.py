"""What a vault remembers about its ways in, its backups, its rehearsals and what was added while it was locked.

None of it is a record: the journal says by its own entries that it happened, and a rebuild leaves it alone.
"""

from __future__ import annotations

from typing import Any

BESIDE = (
    """
    CREATE TABLE key_slot (
        name TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        details TEXT NOT NULL,
        made TEXT NOT NULL,
        tested TEXT
    ) STRICT
    """,
    """
    CREATE TABLE backup_run (
        id TEXT PRIMARY KEY,
        place TEXT NOT NULL,
        generation TEXT NOT NULL,
        made TEXT NOT NULL,
        verified TEXT,
        entry_hash TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        objects INTEGER NOT NULL,
        bytes INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE rehearsal (
        id TEXT PRIMARY KEY,
        way TEXT NOT NULL,
        done TEXT NOT NULL,
        outcome TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE drop_taken (
        name TEXT PRIMARY KEY,
        sha256 TEXT NOT NULL,
        taken TEXT NOT NULL,
        item_id TEXT
    ) STRICT
    """,
)


def apply(db: Any) -> None:
    """Create everything, statement by statement inside the caller's transaction."""
    for statement in BESIDE:
        db.conn.execute(statement)
