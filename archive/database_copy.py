"""Copying a database between two connections under the same key, and never a damaged page unnoticed.

SQLCipher gives a page whose HMAC is wrong to whatever copies pages as if it were empty, and refuses only what the
same connection reads after it. Left alone, a copy would hold an empty page under a fresh and valid HMAC.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import sqlcipher3.dbapi2

PAGES_AT_ONCE = 128


def copy_state(source: Any, target: Any, step: Callable[[int, int], None]) -> None:
    """Copy one state into an empty database, page by page, while other connections go on writing.

    ``step(done, total)`` gets pages, and ends the copying by raising. Raises the library's own errors;
    a damaged page of ``source`` is one of them, after which that connection reads nothing any more.
    """
    target.execute("PRAGMA journal_mode = OFF")
    target.execute("PRAGMA synchronous = OFF")
    source.execute("BEGIN")
    try:
        source.execute("SELECT word FROM probe").fetchone()  # from here on the state stands still
        source.backup(
            target,
            pages=PAGES_AT_ONCE,
            progress=lambda _status, remaining, total: step(total - remaining, total),
            sleep=0.01,
        )
    finally:
        with contextlib.suppress(sqlcipher3.dbapi2.Error):
            source.execute("ROLLBACK")
    refuse_damaged(source)


def refuse_damaged(source: Any) -> None:
    """Raise the library's error if a page that this connection read for a copy was damaged."""
    source.execute("PRAGMA shrink_memory")  # what is in memory would be read without asking SQLCipher
    source.execute("SELECT word FROM probe").fetchone()
