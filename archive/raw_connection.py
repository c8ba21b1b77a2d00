"""The one way to open ``records.db``: SQLCipher 4 with its default settings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

from archive.errors import DatabaseDamaged

PROBE = "strongroom"
"""The value of the row that is written at creation and read at every opening, because a key is only tried then."""


def connect(path: Path, key: bytes, *, read_only: bool = False, immutable: bool = False) -> Any:
    """A raw connection with the key set, in autocommit mode.

    ``immutable`` is for media that cannot be written at all; a reader elsewhere needs
    to write into the write-ahead log's index, so it is kept from writing by a pragma.
    The caller reads the probe row afterwards: SQLCipher does not look at the key before
    the first read.
    """
    uri = path.absolute().as_uri() + ("?mode=ro&immutable=1" if immutable else "?mode=rw")
    connection = sqlcipher3.dbapi2.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10.0, cached_statements=256
    )
    try:
        connection.row_factory = sqlcipher3.dbapi2.Row
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would print into the person's terminal
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cache_size = -16384")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def prepare_for_writing(connection: Any) -> None:
    """Write-ahead log, full synchronisation, and nothing deleted left in free pages."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")


def unfolded(path: Path) -> bool:
    """Whether the write-ahead log beside a database holds changes, because it was not closed."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def probe(connection: Any) -> None:
    """Read the probe row, which proves the key. Raises ``DatabaseDamaged`` and what SQLite raises."""
    row = connection.execute("SELECT word FROM probe").fetchone()
    if row is None or row[0] != PROBE:
        raise DatabaseDamaged


def lay(statements: Sequence[str], connection: Any) -> None:
    """Give a connection that only reads its temporary tables and views."""
    if statements:
        connection.execute("PRAGMA query_only = OFF")
        for statement in statements:
            connection.execute(statement)
        connection.execute("PRAGMA query_only = ON")
