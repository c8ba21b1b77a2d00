"""The one way to change a record: table, journal and search index in one transaction."""

from __future__ import annotations

import dataclasses
import uuid
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from archive.blanking import blank, is_content, owners
from archive.canonical import clean_text, cleaned
from archive.clock import Clock, utc_text
from archive.connection import Database
from archive.errors import FieldInvalid, RecordImmutable, RecordNotFound
from archive.evidence_texts import forget_texts
from archive.journal import Append, Entry, Journal
from archive.model.catalogue import record_type
from archive.model.fields import Record
from archive.rows import insert, update
from archive.search_index import SearchIndex
from crypto.jobs import CancelToken, Progress, no_progress

R = TypeVar("R", bound=Record)


def new_id() -> str:
    """A random id for a new record: a version 4 UUID as 32 hex digits."""
    return uuid.uuid4().hex


class Ledger:
    """Creates, amends, withdraws and erases records. There is no other writer."""

    def __init__(
        self,
        database: Database,
        journal: Journal,
        index: SearchIndex,
        clock: Clock,
        prove: Callable[[Ledger, Record, Collection[str]], None] | None = None,
    ) -> None:
        """``prove`` is asked about every record and the fields that are new in it, and refuses it by raising."""
        self._prove = prove
        self._written: dict[str, tuple[int, int]] = {}
        self._last: tuple[int, list[Entry]] = (-1, [])
        self._many: range = range(0)
        """Sequences of the entries, where the last action wrote many at once."""
        self._database = database
        self._journal = journal
        self._index = index
        self._clock = clock

    @property
    def journal(self) -> Journal:
        """The journal that every change is appended to."""
        return self._journal

    @property
    def database(self) -> Database:
        """The database, for reading and for grouping several changes in one ``atomic()``."""
        return self._database

    def state_of(self, entity: str) -> tuple[int, bool]:
        """A mark that differs once this ledger has changed a record of that kind, and again once that is kept."""
        times, block = self._written.get(entity, (0, -1))
        return times, self._database.blocks > block

    def create(self, record: R, *, reason: str = "") -> R:
        """Write a new record; returns it as it is stored, with every text in its one spelling.

        Raises:
            FieldInvalid: a value does not fit its field, or refers to a record that does not exist.
            ArchiveError: a rule of the archive refuses it (``archive.integrity.review.prove``).
        """
        plain = record.plain()
        with self._database.atomic() as connection:
            if self._prove is not None:
                self._prove(self, record, plain)
            insert(connection, type(record), record.id, plain)
            self._keep(
                "create",
                record.entity,
                record.id,
                {"fields": plain, "reason": clean_text(reason)},
                fields=list(plain),
            )
            after = self.get(type(record), record.id)
            self._index.refresh(after)
        return after

    def create_all(self, records: Iterable[Record], *, reason: str = "") -> int:
        """Write many new records, all or none, each with an entry as ``create`` makes it; returns how many.

        They may come in any order, and while they do the caller's iterable reads as it likes but writes nothing.

        Raises:
            FieldInvalid: as ``create``; at the end also where one refers to a record that is not there.
            ArchiveError: a rule of the archive refuses one. Whatever the iterable raises.
        """
        content: dict[str, Any] = {"reason": clean_text(reason)}
        made = Counter[str]()
        # No block inside the block: with a savepoint open every page that changes is copied, and found again slowly.
        with self._database.roomy(), self._database.atomic() as connection:
            append = self._journal.appender(connection)
            connection.execute("PRAGMA defer_foreign_keys = ON")
            for record in records:
                content.setdefault("of", self.enter(connection, append, record, content).sequence)
                made[record.entity] += 1
            for entity in made:
                if connection.execute(f'PRAGMA foreign_key_check("{entity}")').fetchone() is not None:
                    raise FieldInvalid(entity=entity, field="")
        self.forget_last_action()
        if made:
            first = int(content["of"])
            self._many = range(first, first + made.total())
        return made.total()

    def enter(self, connection: Any, append: Append, record: Record, content: Mapping[str, Any]) -> Entry:
        """One new record in the caller's block, apart from what a person did last."""
        plain = record.plain()
        if self._prove is not None:
            self._prove(self, record, plain)
        insert(connection, type(record), record.id, plain)
        self._index.enter(connection, record)
        self._mark(record.entity)
        return append("create", record.entity, record.id, {"fields": plain, **content}, list(plain))

    def withdraw_all(
        self,
        entries: Sequence[Entry],
        *,
        reason: str,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> int:
        """Take many records out of every list, all or none, by the entries that made them; returns how many.

        Stage of ``progress``: ``taking_back``. Raises ``Cancelled``, and ``RecordNotFound`` as ``withdraw``.
        """
        time = utc_text(self._clock.now())
        content: dict[str, Any] = {"withdrawn_at": time, "reason": clean_text(reason)}
        with self._database.roomy(), self._database.atomic() as connection:
            append = self._journal.appender(connection)
            for done, one in enumerate(entries):
                if done % 256 == 0:
                    progress(done, len(entries), "taking_back")
                    (token or CancelToken()).check()
                table = record_type(one.entity).entity
                sql = f'UPDATE "{table}" SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL'
                if connection.execute(sql, (time, one.entity_id)).rowcount != 1:
                    raise RecordNotFound(entity=one.entity)
                entry = append("withdraw", one.entity, one.entity_id, content, ["withdrawn_at"])
                content.setdefault("of", entry.sequence)
                self._index.leave(connection, one.entity, one.entity_id)
                self._mark(one.entity)
        return len(entries)

    def amend(self, record: R, changes: Mapping[str, Any], *, reason: str = "") -> R:
        """Change fields of a record; fields that keep their value are left out.

        Each changed field names in the journal the entry that set it last, so that a
        later merge can tell a conflict from a succession.

        Raises:
            RecordNotFound: it is gone or withdrawn.
            RecordImmutable: a field that never changes, or a sealed record.
            FieldInvalid: a value does not fit its field.
            ArchiveError: a rule of the archive refuses it.
        """
        kind = type(record)
        with self._database.atomic() as connection:
            current = self._plain(kind, record.id)
            changed: dict[str, Any] = {}
            for name, value in changes.items():
                spec = kind.spec(name)
                plain = spec.to_plain(value, kind.entity)
                if plain != current[name]:
                    if spec.fixed:
                        raise RecordImmutable(entity=kind.entity)
                    changed[name] = plain
            if changed:
                base = self._bases(kind.entity, record.id, set(changed))
                update(connection, kind, record.id, changed)
                self._keep(
                    "amend",
                    kind.entity,
                    record.id,
                    {"fields": changed, "base": base, "reason": clean_text(reason)},
                    fields=list(changed),
                )
            after = self.get(kind, record.id)
            if self._prove is not None and changed:
                self._prove(self, after, changed)
            self._index.refresh(after)
        return after

    def withdraw(self, record: Record, *, reason: str) -> None:
        """Take a record out of every list. Its content stays readable in the journal."""
        time = utc_text(self._clock.now())
        with self._database.atomic() as connection:
            self._plain(type(record), record.id)
            connection.execute(
                f'UPDATE "{record.entity}" SET withdrawn_at = ? WHERE id = ?', (time, record.id)
            )
            self._keep(
                "withdraw",
                record.entity,
                record.id,
                {"withdrawn_at": time, "reason": clean_text(reason)},
                fields=["withdrawn_at"],
            )
            self._index.forget(record.entity, record.id)

    def erase(self, record: Record, *, reason: str) -> Entry:
        """Destroy the content of a record and leave a tombstone.

        Texts and dates are blanked, every earlier payload about the record is removed,
        and the entry that says who did it, when and why names each of them, so that the
        chain still verifies. What the journal's own lines say (kind of record, times,
        names of fields) remains. Drafts of the record and of what it is part of go too, and its thumbnail, its text
        and what its file said of itself; the sealed content of an evidence file is ``Intake.take_back``'s to remove.

        Raises:
            RecordNotFound: it does not exist.
            RecordImmutable: what left the vault stays on record.
        """
        kind = type(record)
        time = utc_text(self._clock.now())
        with self._database.atomic() as connection:
            row = connection.execute(f'SELECT * FROM "{kind.entity}" WHERE id = ?', (record.id,)).fetchone()
            if row is None:
                raise RecordNotFound(entity=kind.entity)
            remaining = {
                spec.name: blank(spec) if is_content(spec) else spec.plain_from_columns(dict(row))
                for spec in kind.specs()
            }
            earlier = [entry.hash for entry in self._journal.entries_of(kind.entity, record.id)]
            entry = self._keep(
                "erase",
                kind.entity,
                record.id,
                {"fields": remaining, "withdrawn_at": time, "erased": earlier, "reason": clean_text(reason)},
                fields=[spec.name for spec in kind.specs() if is_content(spec)],
            )
            for entry_hash in earlier:
                connection.execute(
                    "INSERT INTO tombstone (hash, erased_by, entity, entity_id) SELECT ?1, ?2, ?3, ?4"
                    " WHERE NOT EXISTS (SELECT 1 FROM tombstone WHERE hash = ?1)",
                    (entry_hash, entry.hash, kind.entity, record.id),
                )
                connection.execute("DELETE FROM journal_payload WHERE hash = ?", (entry_hash,))
            update(connection, kind, record.id, remaining)
            connection.execute(f'UPDATE "{kind.entity}" SET withdrawn_at = ? WHERE id = ?', (time, record.id))
            self._index.erase(kind.entity, record.id)
            for owner in (record.id, *owners(kind, remaining)):
                connection.execute("DELETE FROM draft WHERE entity_id = ?", (owner,))
            for made in ("thumbnail", "file_facts"):
                connection.execute(f"DELETE FROM {made} WHERE file_id = ?", (record.id,))
            forget_texts(connection, [record.id], thoroughly=True)
        # The write-ahead log still holds the pages as they were before.
        self._database.fold_log()
        return entry

    def restate(self, kind: type[Record], record_id: str, *, reason: str) -> Entry:
        """Write into the journal what a record holds, because the entries that made it are lost.

        Raises:
            RecordNotFound: it does not exist.
        """
        with self._database.atomic() as connection:
            row = connection.execute(f'SELECT * FROM "{kind.entity}" WHERE id = ?', (record_id,)).fetchone()
            if row is None:
                raise RecordNotFound(entity=kind.entity)
            plain = {spec.name: spec.plain_from_columns(dict(row)) for spec in kind.specs()}
            return self._keep(
                "restate",
                kind.entity,
                record_id,
                {"fields": plain, "withdrawn_at": row["withdrawn_at"], "reason": clean_text(reason)},
                fields=list(plain),
            )

    def reinstate(self, record: R, *, reason: str) -> R:
        """Put a withdrawn record back into the lists. Its content was never away.

        Raises:
            RecordNotFound: it does not exist, or was erased: a tombstone does not rise.
        """
        kind = type(record)
        with self._database.atomic() as connection:
            if connection.execute("SELECT 1 FROM tombstone WHERE entity_id = ?", (record.id,)).fetchone():
                raise RecordNotFound(entity=kind.entity)
            connection.execute(f'UPDATE "{kind.entity}" SET withdrawn_at = NULL WHERE id = ?', (record.id,))
            self.restate(kind, record.id, reason=reason)
            after = self.get(kind, record.id)
            self._index.refresh(after)
        return after

    def last_action(self) -> tuple[Entry, ...]:
        """What the last action of this session wrote, oldest first; empty when it was taken back with its block."""
        if self._many:
            return self._written_together()
        entries = self._last[1]
        standing = self._database.column(
            f"SELECT hash FROM journal_entry WHERE hash IN ({', '.join('?' * len(entries))})",
            tuple(entry.hash for entry in entries),
        )
        return tuple(entries) if len(standing) == len(entries) else ()

    def forget_last_action(self) -> None:
        """It was undone, or is not to be."""
        self._last, self._many = (-1, []), range(0)

    def _written_together(self) -> tuple[Entry, ...]:
        rows = self._database.rows(
            "SELECT * FROM journal_entry WHERE device = ? AND sequence BETWEEN ? AND ? ORDER BY sequence",
            (self._journal.device, self._many[0], self._many[-1]),
        )
        return tuple(map(Entry.from_row, rows)) if len(rows) == len(self._many) else ()

    def _keep(
        self, action: str, entity: str, entity_id: str, content: Mapping[str, Any], fields: Sequence[str]
    ) -> Entry:
        """Append an entry that changes a record, as part of the action that the block around it is."""
        self._mark(entity)
        block, entries = self._last
        together = block == self._database.blocks and bool(entries)
        if together:
            content = {**content, "of": entries[0].sequence}
        entry = self._journal.append(action, entity, entity_id, content, fields)
        if together:
            entries.append(entry)
        else:
            self._last, self._many = (self._database.blocks, [entry]), range(0)
        return entry

    def _mark(self, entity: str) -> None:
        self._written[entity] = (self._written.get(entity, (0, -1))[0] + 1, self._database.blocks)

    def note(self, action: str, entity: str, entity_id: str, details: Mapping[str, Any]) -> Entry:
        """An entry that changes nothing: looked at, exported, checked, opened, locked."""
        return self._journal.append(action, entity, entity_id, {"details": cleaned(dict(details))})

    def get(self, kind: type[R], record_id: str) -> R:
        """One record by id, withdrawn ones included. Raises ``RecordNotFound``."""
        row = self._database.row(f'SELECT * FROM "{kind.entity}" WHERE id = ?', (record_id,))
        if row is None:
            raise RecordNotFound(entity=kind.entity)
        return kind.from_row(row)

    def find(
        self, kind: type[R], where: str = "1", parameters: tuple[Any, ...] = (), order: str = "rowid"
    ) -> list[R]:
        """Standing records of a kind. ``where`` and ``order`` are written by repositories, never by callers above."""
        sql = f'SELECT * FROM "{kind.entity}" WHERE withdrawn_at IS NULL AND ({where}) ORDER BY {order}'
        return [kind.from_row(row) for row in self._database.rows(sql, parameters)]

    def ids(
        self, kind: type[Record], where: str = "1", parameters: tuple[Any, ...] = (), order: str = "rowid"
    ) -> list[str]:
        """Ids of standing records in order, for lists that fetch their rows page by page."""
        sql = f'SELECT id FROM "{kind.entity}" WHERE withdrawn_at IS NULL AND ({where}) ORDER BY {order}'
        return [str(record_id) for record_id in self._database.column(sql, parameters)]

    def many(self, kind: type[R], ids: Sequence[str]) -> dict[str, R]:
        """Records by id, at most some hundred at a time; ids without a record are left out."""
        marks = ", ".join("?" * len(ids))
        rows = self._database.rows(f'SELECT * FROM "{kind.entity}" WHERE id IN ({marks})', tuple(ids))
        return {row["id"]: kind.from_row(row) for row in rows}

    def next_code(self, kind: type[Record]) -> str:
        """The next code of a kind, for example ``E-0042``. Codes are never given twice."""
        return kind.code_of(self.last_number(kind) + 1)

    def last_number(self, kind: type[Record]) -> int:
        """The highest number in the codes of a kind; 0 where there are none."""
        # In these words an index answers it (``m0003_records.NUMBERED``).
        number = f"CAST(substr(code, {len(kind.prefix) + 2}) AS INTEGER)"
        return int(self._database.column(f'SELECT coalesce(max({number}), 0) FROM "{kind.entity}"')[0])

    def _plain(self, kind: type[Record], record_id: str) -> dict[str, Any]:
        row = self._database.row(
            f'SELECT * FROM "{kind.entity}" WHERE id = ? AND withdrawn_at IS NULL', (record_id,)
        )
        if row is None:
            raise RecordNotFound(entity=kind.entity)
        return {spec.name: spec.plain_from_columns(row) for spec in kind.specs()}

    def _bases(self, entity: str, record_id: str, names: set[str]) -> dict[str, list[Any]]:
        bases: dict[str, list[Any]] = {}
        for entry in reversed(self._journal.entries_of(entity, record_id)):
            for name in names & set(entry.fields) - set(bases):
                bases[name] = [entry.device, entry.sequence]
        return bases


def with_new_id(record: R) -> R:
    """The record under a fresh id."""
    return dataclasses.replace(record, id=new_id())
