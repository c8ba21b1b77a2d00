"""How much in a case is still open: articles that are not certain, sources that differ and nobody decided."""

from __future__ import annotations

import json
from collections.abc import Collection

from archive.connection import Database

_THESE = "IN (SELECT value FROM json_each(?))"


def unsure_articles(database: Database, ids: Collection[str]) -> int:
    """How many of these charges have an article that no source prints plainly (V05)."""
    return _count(database, f"SELECT count(*) FROM charge WHERE basis <> 'explicit' AND id {_THESE}", ids)


def undecided(database: Database, ids: Collection[str]) -> int:
    """About how many fields of these records two sources say different things, and nobody chose."""
    return _count(database, f"SELECT count(*) FROM discrepancy WHERE chosen_id IS NULL AND target_id {_THESE}", ids)


def _count(database: Database, sql: str, ids: Collection[str]) -> int:
    (number,) = database.column(f"{sql} AND withdrawn_at IS NULL", (json.dumps(sorted(ids)),))
    return int(number)
