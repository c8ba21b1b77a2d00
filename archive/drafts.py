"""What is being typed and not yet saved: kept inside the vault, outside the journal."""

from __future__ import annotations

from dataclasses import dataclass

from archive.canonical import clean_text
from archive.clock import Clock, utc_text
from archive.connection import Database


@dataclass(frozen=True)
class Draft:
    """Unsaved words for one place in the program."""

    id: str
    """The place, for example ``testimony:<id>:text``."""
    entity: str
    entity_id: str
    body: str
    saved: str


class Drafts:
    """Keeps drafts so that a lock, a crash or a dead battery loses no more than a few seconds of typing."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def keep(self, draft_id: str, entity: str, entity_id: str, body: str) -> None:
        """Keep the words for a place, in place of what was kept before."""
        with self._database.atomic() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO draft (id, entity, entity_id, body, saved) VALUES (?, ?, ?, ?, ?)",
                (clean_text(draft_id), entity, clean_text(entity_id), clean_text(body), utc_text(self._clock.now())),
            )

    def get(self, draft_id: str) -> Draft | None:
        """What was kept for a place."""
        row = self._database.row("SELECT * FROM draft WHERE id = ?", (clean_text(draft_id),))
        return None if row is None else Draft(**row)

    def all(self) -> list[Draft]:
        """Every draft, newest first."""
        return [Draft(**row) for row in self._database.rows("SELECT * FROM draft ORDER BY saved DESC, rowid DESC")]

    def discard(self, draft_id: str) -> None:
        """Forget what was kept for a place, because it was saved or given up."""
        with self._database.atomic() as connection:
            connection.execute("DELETE FROM draft WHERE id = ?", (clean_text(draft_id),))
