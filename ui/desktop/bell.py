"""News from a thread of its own, heard on the window's."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """Rung on any thread, heard on the window's."""

    rang = Signal()

    def ring(self) -> None:
        """Say that there is news; to nobody once the window is gone."""
        with contextlib.suppress(RuntimeError):
            self.rang.emit()
