"""Searching what is written in evidence: which file, which page of it, which line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.connection import Database
from archive.fold import fold, fold_query
from archive.sensitivity import HIDDEN, hidden_json, unshown_sql

MOST = 500


@dataclass(frozen=True)
class TextHit:
    """Where in the text of which file the words stand."""

    item_id: str
    file_id: str
    leaf: int
    page: int
    """From 1; 0 where there are no pages."""
    title: str
    """Of a sheet or slide."""
    line: int
    """Number of the first line that holds the words, within the page where there are pages; from 1."""
    machine: bool
    """A machine recognised it."""


def find_texts(database: Database, untrusted_query: str, limit: int = MOST) -> list[TextHit]:
    """Texts that hold all words on one page or stretch, best first, each file once.

    Nothing that was raised above class B, nothing that was taken out. No query is refused.
    """
    expression = fold_query(untrusted_query)
    # A vault of before that is open for reading only has no such index.
    if not expression or database.row("SELECT 1 FROM sqlite_master WHERE name = 'search_fts_texts'") is None:
        return []
    hidden = hidden_json(database)
    before = HIDDEN if hidden else ""
    also = f" AND f.item_id NOT IN ({unshown_sql()})" if hidden else ""
    best: dict[str, tuple[str, int]] = {}
    for row in database.rows(
        f"{before} SELECT f.item_id, t.file_id, t.id FROM"
        " (SELECT rowid AS id, rank FROM search_fts_texts WHERE search_fts_texts MATCH ?) h"
        " JOIN evidence_text t ON t.id = h.id JOIN evidence_file f ON f.id = t.file_id"
        f" JOIN evidence_item i ON i.id = f.item_id WHERE f.withdrawn_at IS NULL AND i.withdrawn_at IS NULL{also}"
        f" ORDER BY h.rank LIMIT {int(limit)}",
        (hidden, expression) if hidden else (expression,),
    ):
        best.setdefault(row["file_id"], (row["item_id"], row["id"]))
    words = frozenset(re.findall(r"\w+", fold(untrusted_query)))
    return [_hit(database, item_id, file_id, number, words) for file_id, (item_id, number) in best.items()]


def _hit(database: Database, item_id: str, file_id: str, number: int, words: frozenset[str]) -> TextHit:
    sql = "SELECT leaf, page, title, first_line, body, machine FROM evidence_text WHERE id = ?"
    row = database.rows(sql, (number,))[0]
    line = _line(row["body"], words) + (1 if row["page"] else row["first_line"])
    return TextHit(item_id, file_id, row["leaf"], row["page"], row["title"], line, bool(row["machine"]))


def _line(body: str, words: frozenset[str]) -> int:
    """The number, from 0, of the line that holds most of the words."""
    best, most = 0, 0
    for number, line in enumerate(body.split("\n")):
        folded = fold(line)
        found = sum(word in folded for word in words)
        if found > most:
            best, most = number, found
            if most == len(words):
                break
    return best
