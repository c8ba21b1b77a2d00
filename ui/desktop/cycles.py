"""Reference cycles are looked for on the window's thread only.

Python looks for cycles on whichever thread happens to make the next object. A closed page is such a cycle. Found
by the thread of a job, its widgets would be destroyed there, while Qt may be painting them or sending them an event:
Qt's objects belong to the thread of the window, and the process ends with a segmentation fault.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 100
_ROUNDS = (700, 10, 200)
"""As the thresholds of ``gc``: objects made until the youngest are looked through, rounds of them until the next
older, and rounds of those until the whole heap. The last stops every thread, for 300 ms while a job holds a large
case; so it waits for 200 rounds, which bounds what can pile up to about a hundred megabytes."""


def collect_what_is_due() -> None:
    """Look through what the thresholds ask for by now; on the thread that owns the windows."""
    young, middle, old = gc.get_count()
    if old > _ROUNDS[2]:
        gc.collect(2)
    elif middle > _ROUNDS[1]:
        gc.collect(1)
    elif young > _ROUNDS[0]:
        gc.collect(0)


class CycleCollector(QObject):
    """From :meth:`begin` on no thread looks for cycles by itself, and this one does at short intervals."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(collect_what_is_due)

    @property
    def begun(self) -> bool:
        """Whether it looks for cycles."""
        return self._timer.isActive()

    def begin(self) -> None:
        """What is in memory now stays until the end and is not looked through again."""
        gc.disable()
        gc.freeze()
        self._timer.start()
