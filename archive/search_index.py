"""The search index inside the encrypted database, kept in step by the ledger."""

from __future__ import annotations

from typing import Any

from archive.connection import Database
from archive.evidence_texts import EvidenceTexts, forget_texts
from archive.fold import fold
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import RowClass
from archive.model.evidence import EvidenceItem
from archive.model.fields import Kind, Record, Sensitivity
from archive.model.people import NameForm
from archive.names import lookup_key
from crypto.jobs import CancelToken, Progress, no_progress


def searched_text(record: Record) -> str:
    """The words of a record that can be searched, one field a line."""
    values = (getattr(record, name) for name in _searched(type(record)))
    return "\n".join(str(value) for value in values if value)


def _searched(kind: type[Record]) -> list[str]:
    return [spec.name for spec in kind.specs() if spec.searched and spec.kind is Kind.TEXT]


class SearchIndex:
    """Writes and removes what is searched. Holds the words twice: as written and folded.

    FTS5's own folding does not make one word of the spellings that people here use, so
    the folded form (``archive/fold.py``) is a column of its own.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def refresh(self, record: Record) -> None:
        """Bring one record's words up to date, inside the caller's transaction."""
        self._forget_texts_of(record)
        if not _searched(type(record)):
            return
        text = "" if record.withdrawn else searched_text(record)
        if not text:
            self.forget(record.entity, record.id)
            return
        with self._database.atomic() as connection:
            row = connection.execute(
                "SELECT id FROM search_doc WHERE entity = ? AND entity_id = ?", (record.entity, record.id)
            ).fetchone()
            number = None if row is None else int(row[0])
            if number is not None:
                connection.execute("DELETE FROM search_fts WHERE rowid = ?", (number,))
            _write(connection, record, text, number)

    def enter(self, connection: Any, record: Record) -> None:
        """Write the words of a record that was made just now and has none yet, in the caller's transaction."""
        self._forget_texts_of(record)
        text = searched_text(record)
        if text:
            _write(connection, record, text, None)

    def _forget_texts_of(self, record: Record) -> None:
        """What is as protected as a source keeps no text of its files beside them."""
        if isinstance(record, EvidenceItem):
            item_id, level = record.id, record.sensitivity
        elif isinstance(record, RowClass) and record.target_entity == EvidenceItem.entity:
            item_id, level = record.target_id, record.raised_to
        else:
            return
        if level >= Sensitivity.SOURCE:
            sql = (
                "SELECT f.id FROM evidence_file f JOIN evidence_reading r ON r.file_id = f.id WHERE f.item_id = ?"
            )
            with self._database.atomic() as connection:
                files = [str(one[0]) for one in connection.execute(sql, (item_id,)).fetchall()]
                forget_texts(connection, files, thoroughly=True)

    def forget(self, entity: str, entity_id: str) -> None:
        """Remove one record's words, inside the caller's transaction."""
        with self._database.atomic() as connection:
            self.leave(connection, entity, entity_id)

    def leave(self, connection: Any, entity: str, entity_id: str) -> None:
        """``forget`` for many records of the caller's transaction."""
        row = connection.execute(
            "SELECT id FROM search_doc WHERE entity = ? AND entity_id = ?", (entity, entity_id)
        ).fetchone()
        if row is not None:
            connection.execute("DELETE FROM search_fts WHERE rowid = ?", (row[0],))
            connection.execute("DELETE FROM search_doc WHERE id = ?", (row[0],))
        connection.execute("DELETE FROM name_key WHERE form_id = ?", (entity_id,))

    def erase(self, entity: str, entity_id: str) -> None:
        """Remove one record's words so that none is left in any page, inside the caller's transaction.

        FTS5 only marks what is deleted and drops its words when it merges; so everything is merged.
        """
        self.forget(entity, entity_id)
        with self._database.atomic() as connection:
            connection.execute("INSERT INTO search_fts (search_fts) VALUES ('optimize')")

    def rebuild(self, progress: Progress = no_progress, token: CancelToken | None = None) -> int:
        """Write the whole index anew from the records, all or nothing; returns how many records it holds."""
        done = 0
        with self._database.atomic() as connection:
            connection.execute("INSERT INTO search_fts (search_fts) VALUES ('delete-all')")
            connection.execute("DELETE FROM search_doc")
            connection.execute("DELETE FROM name_key")
            for kind in RECORD_TYPES.values():
                if not any(spec.searched for spec in kind.specs()):
                    continue
                sql = f'SELECT * FROM "{kind.entity}" WHERE withdrawn_at IS NULL'
                for row in connection.execute(sql).fetchall():
                    self.refresh(kind.from_row(dict(row)))
                    done += 1
                    if done % 256 == 0:
                        progress(done, 0, "index")
                        if token is not None:
                            token.check()
        EvidenceTexts(self._database).index_anew()
        return done


def _write(connection: Any, record: Record, text: str, number: int | None) -> None:
    if number is None:
        number = connection.execute(
            "INSERT INTO search_doc (entity, entity_id) VALUES (?, ?)", (record.entity, record.id)
        ).lastrowid
    connection.execute("INSERT INTO search_fts (rowid, body, folded) VALUES (?, ?, ?)", (number, text, fold(text)))
    if isinstance(record, NameForm):
        connection.execute(
            "INSERT OR REPLACE INTO name_key (form_id, person_id, key) VALUES (?, ?, ?)",
            (record.id, record.person_id, lookup_key(record.form)),
        )
