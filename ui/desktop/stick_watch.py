"""Notices that the key stick, or the medium with the vault, was pulled out."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

SECONDS = 1.0
FOLDER, KEY_FILE = "folder", "key_file"
"""Keys of the two places that are watched."""


@dataclass(frozen=True)
class _Seen:
    """A file or folder as it was when the watch began."""

    path: Path
    device: int
    inode: int

    def gone(self) -> bool:
        """Whether it is no longer there, or another one stands in its place."""
        try:
            now = self.path.stat()
        except OSError:
            return True
        return (now.st_dev, now.st_ino) != (self.device, self.inode)


class StickWatch(QObject):
    """``gone`` tells once which of the watched places vanished, by its key.

    It looks once a second on a thread of its own: a stick that does not answer must not hold the windows.
    """

    gone = Signal(str)

    def __init__(self, parent: QObject | None = None, *, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._stop: threading.Event | None = None

    def start(self, places: Mapping[str, Path]) -> None:
        """Watch these places instead of others. One that is not there now is not watched."""
        self.stop()
        seen: dict[str, _Seen] = {}
        for key, path in places.items():
            try:
                now = path.stat()
            except OSError:
                continue
            seen[key] = _Seen(path, now.st_dev, now.st_ino)
        if seen:
            self._stop = threading.Event()
            threading.Thread(target=self._look, args=(seen, self._stop), name="stick", daemon=True).start()

    def stop(self) -> None:
        """Watch nothing. What is found out afterwards is not told."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None

    def _look(self, seen: Mapping[str, _Seen], stop: threading.Event) -> None:
        while not stop.wait(self._seconds):
            for key, one in seen.items():
                if one.gone() and not stop.is_set():
                    stop.set()
                    self.gone.emit(key)
                    return
