"""How loud a recording is along its whole length, found out beside the playing."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

from archive.confined.asking import Source
from archive.confined.films import checked_peaks
from archive.confined.workers import Workers
from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken

_SECONDS = 120.0


class Loudness:
    """Looks through all of the sound on its own thread, by one of the shared workers. What fails is just missing."""

    def __init__(
        self,
        workers: Workers,
        opened: Callable[[], AbstractContextManager[Source]],
        places: int,
        duration: int,
        news: Callable[[], None] = lambda: None,
    ) -> None:
        """``duration`` in milliseconds is divided into ``places``; ``news`` is called when more is known."""
        self._workers, self._opened, self._news = workers, opened, news
        self._places, self._duration = places, max(1, duration)
        self._lock = threading.Lock()
        self._peaks = bytearray()
        self._token = CancelToken()
        self._thread = workers.beside("loudness", self._run)

    @property
    def peaks(self) -> bytes:
        """One byte for each place, as far as it is known: 0 for silence, 255 for the loudest there is."""
        with self._lock:
            return bytes(self._peaks)

    def close(self) -> None:
        """Forget it all, and stop before long."""
        self._token.cancel()
        with self._lock:
            self._peaks.clear()

    def wait_closed(self, seconds: float) -> bool:
        """Whether it came to its end within that time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        wish = {"places": self._places, "duration": self._duration}
        with contextlib.suppress(CodedError, Cancelled), self._opened() as source:
            self._workers.ask(
                "media", "peaks", wish, [source], on_piece=self._take, seconds=_SECONDS, token=self._token
            )

    def _take(self, untrusted_piece: bytes) -> None:
        start, found = checked_peaks(untrusted_piece, self._places)
        self._token.check()
        with self._lock:
            self._peaks[start : start + len(found)] = found
        self._news()
