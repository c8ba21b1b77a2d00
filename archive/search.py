"""Full-text search over every record, across scripts and spellings."""

from __future__ import annotations

from dataclasses import dataclass

from archive.connection import Database
from archive.fold import fold_query
from archive.model.catalogue import RECORD_TYPES
from archive.search_texts import TextHit, find_texts
from archive.sensitivity import HIDDEN, hidden_json, unshown_sql


@dataclass(frozen=True)
class Hit:
    """One record that holds what was searched for."""

    entity: str
    entity_id: str


class Search:
    """Finds records by words in any spelling that folds to the same form.

    A hit says which record, never the words around it: what may be shown of a record
    depends on its sensitivity, and that is the caller's to ask. What was raised above
    class B (``archive.sensitivity``) is found by exactly its own code and by no words.
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
        before, where, parameters = self._where(expression, untrusted_query)
        kinds = f" AND d.entity IN ({', '.join('?' * len(entities))})" if entities else ""
        rows = self._database.rows(
            f"{before} SELECT d.entity, d.entity_id FROM search_fts JOIN search_doc d ON d.id = search_fts.rowid"
            f" WHERE {where}{kinds} ORDER BY search_fts.rank LIMIT {int(limit)}",
            (*parameters, *entities),
        )
        return [Hit(row["entity"], row["entity_id"]) for row in rows]

    def count(self, untrusted_query: str) -> int:
        """How many records hold what was searched for."""
        expression = fold_query(untrusted_query)
        if not expression:
            return 0
        before, where, parameters = self._where(expression, untrusted_query)
        sql = f"SELECT count(*) FROM search_fts JOIN search_doc d ON d.id = search_fts.rowid WHERE {where}"
        return int(self._database.column(f"{before} {sql}", parameters)[0])

    def texts(self, untrusted_query: str, *, limit: int = 200) -> list[TextHit]:
        """Files of evidence in whose text the words stand; as ``archive.search_texts``."""
        return find_texts(self._database, untrusted_query, limit)

    def _where(self, expression: str, untrusted_query: str) -> tuple[str, str, tuple[str, ...]]:
        """What every hit meets: it holds the words, and may be found by them."""
        words, asked = "search_fts MATCH ?", f"{{folded}} : ({expression})"
        hidden = hidden_json(self._database)
        if not hidden:
            return "", words, (asked,)
        where = f"{words} AND (d.entity_id NOT IN ({unshown_sql()}) OR d.entity_id = ?)"
        return HIDDEN, where, (hidden, asked, self._of_code(untrusted_query))

    def _of_code(self, untrusted_query: str) -> str:
        """The id of the record whose code just this is; empty if it is none."""
        code = untrusted_query.strip().strip('"').upper()
        for kind in RECORD_TYPES.values():
            if kind.prefix and code.startswith(f"{kind.prefix}-"):
                sql = f'SELECT id FROM "{kind.entity}" WHERE code = ?'  # a declared name
                return next(map(str, self._database.column(sql, (code,))), "")
        return ""
