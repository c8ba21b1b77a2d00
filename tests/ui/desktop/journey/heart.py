"""How long the window could not answer, measured from inside."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


class Heart:
    """Beats on the thread of the windows; the longest pause between two beats is how long they stood still.

    What is printed beside it is the time that all threads of the program worked in that pause, and how much of it the
    thread of the windows: on a busy machine the rest is waiting for the machine.
    """

    def __init__(self) -> None:
        self.longest: dict[str, float] = {}
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._beat)
        self._last, self._last_worked, self._last_own = 0.0, 0.0, 0.0
        self._pause, self._worked, self._own = 0.0, 0.0, 0.0

    def _beat(self) -> None:
        now, worked, own = time.perf_counter(), time.process_time(), time.thread_time()
        if now - self._last > self._pause:
            self._pause = now - self._last
            self._worked, self._own = worked - self._last_worked, own - self._last_own
        self._last, self._last_worked, self._last_own = now, worked, own

    @contextmanager
    def beside(self, what: str) -> Iterator[None]:
        """Note the longest pause during the block."""
        self._last, self._last_worked, self._last_own = time.perf_counter(), time.process_time(), time.thread_time()
        self._pause = 0.0
        self._timer.start()
        try:
            yield
        finally:
            QApplication.processEvents()
            self._beat()
            self._timer.stop()
            self.longest[what] = round(self._pause * 1000, 1)
            worked, own = self._worked * 1000, self._own * 1000
            at_most = f"{self.longest[what]:9.1f} ms at most without an answer"
            print(f"{at_most}, {worked:.0f} of work, {own:.0f} of it for the windows: {what}", flush=True)
