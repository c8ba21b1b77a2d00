"""Progress and cancelling for long work, as plain callables.

Every long function of the lower layers takes a ``progress`` callable and a
``CancelToken``. They know nothing of windows or threads; ``ui/`` turns them into
signals or into a line on a terminal.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from crypto.errors import CodedError

Progress = Callable[[int, int, str], None]
"""``progress(done, total, stage)``: units done, units in all (0 when unknown), code of the stage."""


@dataclass(eq=False)
class Cancelled(CodedError):
    """The person asked for the work to stop; nothing half-done was kept."""

    code: ClassVar[str] = "cancelled"


class CancelToken:
    """Lets one thread ask another to stop at its next safe point."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask for the work to stop. May be called from any thread, more than once."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether stopping was asked for."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` if stopping was asked for."""
        if self._event.is_set():
            raise Cancelled


def no_progress(done: int, total: int, stage: str) -> None:
    """A progress callable for callers that show none."""
