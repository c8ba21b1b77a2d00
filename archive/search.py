"""Full-text search over every record, across scripts and spellings."""

from __future__ import annotations

from dataclasses import dataclass

from archive.connection import Database
from archive.fold import fold_query


@dataclass(frozen=True)
class Hit:
    """One record that holds what was searched for."""

    entity: str
    entity_id: str


class Search:
    """Finds records by words in any spelling that folds to the same form.

    A hit says which record, never the words around it: what may be shown of a record
    depends on its sensitivity, and that is the caller's to ask.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, untrusted_query: str, *, limit: int = 200, entities: tuple[str, ...] = ()) -> list[Hit]:
        """The best hits first.

        Words are all required, ``"quoted words"`` stand together, an empty query finds
        nothing.

        No query is refused: signs that FTS5 would take for operators are plain text here.
        """
        expression = fold_query(untrusted_query)
        if not expression:
            return []
        restrict, parameters = "", [f"{{folded}} : ({expression})"]
        if entities:
            restrict = f" AND d.entity IN ({', '.join('?' * len(entities))})"
            parameters += entities
        rows = self._database.rows(
            "SELECT d.entity, d.entity_id FROM search_fts JOIN search_doc d ON d.id = search_fts.rowid"
            f" WHERE search_fts MATCH ?{restrict} ORDER BY search_fts.rank LIMIT {int(limit)}",
            parameters,
        )
        return [Hit(row["entity"], row["entity_id"]) for row in rows]

    def count(self, untrusted_query: str) -> int:
        """How many records hold what was searched for."""
        expression = fold_query(untrusted_query)
        if not expression:
            return 0
        return int(
            self._database.column(
                "SELECT count(*) FROM search_fts WHERE search_fts MATCH ?", (f"{{folded}} : ({expression})",)
            )[0]
        )
