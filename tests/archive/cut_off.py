"""A process that is killed, or refused by the disk, at a chosen step of what it writes: every step can be the one."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from archive.connection import Database

FILE_EVENTS = frozenset({"open", "os.remove", "os.rename", "os.link", "os.mkdir"})


class _Steps:
    """Counts what is about to be done to files and to the database, and stops the process before one of it."""

    def __init__(self, last: int, folder: Path, refusal: int | None) -> None:
        self._left = last
        self._folder = str(folder)
        self._refusal = refusal

    def step(self) -> None:
        """One more; the one after the last is never done, or fails."""
        self._left -= 1
        if self._left < 0 and self._refusal is None:
            os.kill(os.getpid(), signal.SIGKILL)
        if self._left == -1 and self._refusal is not None:
            raise OSError(self._refusal, os.strerror(self._refusal))

    def heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Python says what it is about to do; only what concerns the vault counts."""
        if event in FILE_EVENTS and str(arguments[0]).startswith(self._folder):
            self.step()

    def watch(self) -> None:
        """From now on. There is no way back: the process is a child that ends soon."""
        sys.addaudithook(self.heard)
        sync, atomic = os.fsync, Database.atomic

        def counted_sync(descriptor: int) -> None:
            self.step()
            sync(descriptor)

        @contextlib.contextmanager
        def counted_atomic(database: Database) -> Iterator[Any]:
            self.step()
            with atomic(database) as connection:
                yield connection
                self.step()
            self.step()

        os.fsync = counted_sync  # type: ignore[assignment]
        Database.atomic = counted_atomic  # type: ignore[method-assign,assignment]


def finished(operation: Callable[[], None], last: int, folder: Path, refusal: int | None = None) -> bool:
    """Run ``operation`` in a child that is killed before step ``last`` + 1; whether it ended by itself.

    With ``refusal``, an error number, that one step fails instead, and ``operation`` goes on.

    Raises ``AssertionError`` when it ended in another way.
    """
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _Steps(last, folder, refusal).watch()
            operation()
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return False
    assert os.waitstatus_to_exitcode(status) == 0
    return True
