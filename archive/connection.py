"""The one way to use ``records.db``: a writing connection, and a reading one for each thread, under sqlite-utils."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from archive.database_copy import copy_state, refuse_damaged
from archive.database_errors import SqlError, errors_at
from archive.errors import (
    ArchiveError,
    DatabaseDamaged,
    DatabaseMissing,
    DiskFull,
    MediumReadOnly,
    StorageFailed,
    UncheckedChanges,
    VaultLocked,
    VaultReadOnly,
)
from archive.raw_connection import PROBE, connect, lay, prepare_for_writing, probe, unfolded
from archive.tables import Tables

T = TypeVar("T")

Row = Mapping[str, Any]

ROWS_AT_ONCE = 256
ROOMY = 96 * 1024
"""KiB of pages that are kept while much is written."""


class _Reader(NamedTuple):
    """A connection, and what its thread holds while it reads."""

    connection: Any
    lock: threading.RLock


class Database:
    """One writing connection and one reading connection for each thread.

    Every change happens inside ``atomic()``, which nests: an inner block is a
    savepoint. While a thread is inside ``atomic()`` its own reads see its own writes.
    """

    def __init__(self, path: Path, key: bytes, *, read_only: bool, immutable: bool = False) -> None:
        """Open the database and read its probe row.

        Raises:
            DatabaseMissing, DatabaseDamaged, MediumReadOnly, StorageFailed.
            DiskFull: there is no room for the files that SQLite needs beside an open database.
            UncheckedChanges: the medium is read-only and holds an unfolded write-ahead log.
        """
        if not path.is_file():
            if not path.parent.is_dir():
                raise StorageFailed(reason="ENOENT")
            raise DatabaseMissing
        if immutable and unfolded(path):
            raise UncheckedChanges
        self._path = path
        self._key: bytes | None = key
        self._immutable = immutable
        self.read_only = read_only
        self._lock = threading.RLock()
        self._local = threading.local()
        self._guard = threading.Lock()
        self._readers: list[_Reader] = []
        self._folding_due = False
        self._overlay: tuple[str, ...] = ()
        self.blocks = 0
        """How many outermost ``atomic()`` blocks have ended, well or not: what is alike in it is one action."""
        try:
            self._use(self._connected(key))
        except (DatabaseDamaged, MemoryError):
            self._use(self._connected(key))  # a medium that refused once says the same as damage; that says it again
        if not read_only:
            self._fold_what_a_crash_left()

    def _connected(self, key: bytes) -> Any:
        """A connection of which the probe row was read, as the writing one is to be. Raises as ``__init__``."""
        with errors_at(self._path):
            connection = connect(self._path, key, read_only=self.read_only, immutable=self._immutable)
            try:
                probe(connection)
                if not self.read_only:
                    prepare_for_writing(connection)
                lay(self._overlay, connection)
            except BaseException:
                connection.close()
                raise
        return connection

    def _use(self, connection: Any) -> None:
        self._main = connection
        self._main_reader = _Reader(connection, self._lock)
        self._utils = Tables(connection, execute_plugins=False)

    def _use_another(self, error: Exception) -> None:
        """After an error of the medium a connection may do nothing any more: another one takes its place.

        It is opened before the old one is closed, so that the log is not read anew: a change that was
        refused may stand in it. Raises ``StorageFailed`` where what looked damaged proves after all.
        """
        if self._key is None:
            return
        try:
            fresh = self._connected(self._key)
        except (ArchiveError, MemoryError):
            return  # the medium fails still; so does the next call
        old = self._main
        self._use(fresh)
        with contextlib.suppress(SqlError):
            old.close()
        if isinstance(error, DatabaseDamaged | MemoryError) and self._proves(self._key):
            raise StorageFailed(reason="EIO") from error

    def _proves(self, key: bytes) -> bool:
        """Whether every page in use reads, by a connection that is of no use afterwards where one does not."""
        try:
            with errors_at(self._path), contextlib.closing(connect(self._path, key, read_only=True)) as looking:
                return [row[0] for row in looking.execute("PRAGMA quick_check")] == ["ok"]
        except (ArchiveError, MemoryError):
            return False

    @classmethod
    def create(cls, path: Path, key: bytes) -> Database:
        """A new database file with its probe row. Raises ``FileExistsError`` if it is there already."""
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with errors_at(path):
            connection = connect(path, key)
            connection.execute("CREATE TABLE probe (word TEXT NOT NULL) STRICT")
            connection.execute("INSERT INTO probe VALUES (?)", (PROBE,))
            connection.close()
        return cls(path, key, read_only=False)

    def _fold_what_a_crash_left(self) -> None:
        """Where the power went while the log was being folded, pages of the file are torn until it is done again."""
        with contextlib.suppress(SqlError, OSError):
            if unfolded(self._path):
                self._main.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def lay_over(self, statements: Sequence[str]) -> None:
        """Give every connection temporary tables and views, which stay in memory. Only where nothing is written."""
        self._alive()
        with self._lock, self._guard, errors_at(self._path):
            self._overlay = tuple(statements)
            for connection in (self._main, *(reader.connection for reader in self._readers)):
                lay(self._overlay, connection)

    @property
    def log_unfolded(self) -> bool:
        """Whether the write-ahead log holds changes that are not in the file yet."""
        return unfolded(self._path)

    @property
    def utils(self) -> Tables:
        """The writing connection as sqlite-utils has it (for migrations)."""
        self._alive()
        return self._utils

    def _alive(self) -> None:
        if self._key is None:
            raise VaultLocked

    @contextlib.contextmanager
    def atomic(self) -> Iterator[Any]:
        """All or nothing. Gives the writing connection; nested blocks are savepoints.

        Raises:
            VaultLocked, VaultReadOnly: no writing here. DiskFull and its kin as
            ``plain_errors`` says; the block's changes are then gone as a whole.
        """
        with self._lock:
            self._alive()
            if self.read_only:
                raise VaultReadOnly
            depth = getattr(self._local, "depth", 0)
            self._local.depth = depth + 1
            try:
                with errors_at(self._path), self._utils.atomic():
                    yield self._main
            except (DatabaseDamaged, MemoryError, MediumReadOnly, StorageFailed) as error:
                if not depth:
                    self._use_another(error)
                raise
            finally:
                self._local.depth = depth
                self.blocks += not depth
            if not depth and self._folding_due:
                self.fold_log()

    def _reader(self) -> _Reader:
        if getattr(self._local, "depth", 0):
            return self._main_reader
        reader: _Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            with self._guard:
                if self._key is None:
                    raise VaultLocked
                with errors_at(self._path):
                    connection = connect(self._path, self._key, read_only=True, immutable=self._immutable)
                    lay(self._overlay, connection)
                reader = _Reader(connection, threading.RLock())
                self._readers.append(reader)
            self._local.reader = reader
        return reader

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Any]:
        """A connection that nobody closes while the block runs."""
        self._alive()
        reader = self._reader()
        with reader.lock:
            self._alive()
            try:
                with errors_at(self._path):
                    yield reader.connection
            except (StorageFailed, DiskFull):
                self._alive()  # interrupted because another thread closes the database
                raise
            except (DatabaseDamaged, MemoryError):
                self._give_up(reader)
                raise

    def _read(self, take: Callable[[Any], T]) -> T:
        """Read; once more by a new connection, because a medium that refused once says the same as damage."""
        with contextlib.suppress(DatabaseDamaged, MemoryError), self._reading() as connection:
            return take(connection)
        with self._reading() as connection:
            return take(connection)

    def _give_up(self, reader: _Reader) -> None:
        """After a damaged page SQLCipher lets a connection read nothing any more; the next reading gets a new one."""
        if reader is self._main_reader:
            return
        with self._guard:
            if reader in self._readers:
                self._readers.remove(reader)
                with contextlib.suppress(SqlError):
                    reader.connection.close()
        self._local.reader = None

    def rows(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Row]:
        """All rows of a reading statement, as mappings by column name."""
        return self._read(lambda connection: list(map(dict, connection.execute(sql, parameters))))

    def row(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Row | None:
        """The first row of a reading statement, or ``None``."""
        found = self._read(lambda connection: connection.execute(sql, parameters).fetchone())
        return None if found is None else dict(found)

    def column(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        """The first column of every row."""
        return self._read(lambda connection: [row[0] for row in connection.execute(sql, parameters)])

    def pairs(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, Any]]:
        """The first two columns of every row, for long lists: mappings take longer to make than rows to read."""
        return self._read(lambda connection: [(row[0], row[1]) for row in connection.execute(sql, parameters)])

    def iterate(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        """Rows one after another, for tables too long to hold at once.

        To be consumed in the thread and, inside ``atomic()``, in the block that began it.
        """
        self._alive()
        reader = self._reader()
        with self._reading() as connection:
            cursor = connection.execute(sql, parameters)
        try:
            while True:
                with self._reading():
                    rows = cursor.fetchmany(ROWS_AT_ONCE)
                if not rows:
                    return
                for row in rows:
                    self._alive()
                    yield dict(row)
        finally:
            # A cursor that Python drops while another thread closes its connection brings the process down.
            with reader.lock, contextlib.suppress(SqlError):
                cursor.close()

    @contextlib.contextmanager
    def roomy(self) -> Iterator[None]:
        """Keep more pages in memory while the block writes much.

        Entries are found by hashes, which come in no order: with few pages every one that is written reads another.
        """
        with self._lock:
            self._alive()
            before = int(self._main.execute("PRAGMA cache_size").fetchone()[0])
            self._main.execute(f"PRAGMA cache_size = -{ROOMY}")
            try:
                yield
            finally:
                with contextlib.suppress(SqlError):
                    self._main.execute(f"PRAGMA cache_size = {before}")
                    self._main.execute("PRAGMA shrink_memory")

    @contextlib.contextmanager
    def alone(self) -> Iterator[Any]:
        """Nobody else changes anything while the block runs; its own thread may, by the connection that it gets."""
        with self._lock:
            self._alive()
            yield self._main

    def set_pragma(self, name: str, value: int) -> None:
        """Set a pragma of the writing connection outside any transaction."""
        self._alive()
        with self._lock, errors_at(self._path):
            self._main.execute(f"PRAGMA {name} = {int(value)}")

    def copy_into(self, path: Path) -> None:
        """A consistent copy under the same key into an empty file, without what was deleted; not inside ``atomic()``.

        The caller synchronises the file. Raises ``DatabaseDamaged``, ``DiskFull`` and its kin.
        """
        with self._lock:
            self._alive()
            try:
                with errors_at(self._path):
                    self._main.execute("VACUUM INTO ?", (str(path),))
                    refuse_damaged(self._main)
            except (DatabaseDamaged, MemoryError) as error:
                self._use_another(error)
                raise

    def snapshot_into(self, path: Path, step: Callable[[int, int], None]) -> None:
        """Copy one state, page by page under the same key, into an empty file while others go on writing.

        ``step(done, total)`` gets pages, and ends the copying by raising. Not inside ``atomic()``;
        the caller synchronises the file. Raises ``DatabaseDamaged``, ``DiskFull`` and its kin.
        """
        with self._reading() as connection:
            key = self._key
            if key is None:  # locked by another thread just now; a copy under no key must never come to be
                raise VaultLocked
            target = connect(path, key)

            def watched(done: int, total: int) -> None:
                self._alive()
                step(done, total)

            try:
                copy_state(connection, target, watched)
            finally:
                target.close()

    def fold_log(self) -> None:
        """Fold the write-ahead log into the file and empty it; inside ``atomic()`` once the whole of it ended well.

        While a reader still needs the log it is left for the next time.
        """
        with self._lock:
            self._alive()
            self._folding_due = bool(getattr(self._local, "depth", 0))
            if not self._folding_due:
                with contextlib.suppress(SqlError):
                    self._main.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Fold the write-ahead log into the file and forget the key. May be called twice.

        A reading that is under way in another thread ends with ``VaultLocked``; a change
        is waited for.
        """
        with self._lock, self._guard:
            if self._key is None:
                return
            self._key = None
            for reader in self._readers:
                reader.connection.interrupt()
                # A connection that is closed while another thread reads from it brings the process down.
                with reader.lock, contextlib.suppress(SqlError):
                    reader.connection.close()
            self._readers.clear()
            if not self.read_only:
                with contextlib.suppress(SqlError):
                    self._main.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with contextlib.suppress(SqlError):
                self._main.close()
