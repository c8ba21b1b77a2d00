"""Notices when nobody has touched the windows for a while, and the keys that lock at once.

Who watches a film touches nothing. While one plays in the window that is used, that counts as somebody being there,
for ``WATCHED_AT_MOST`` seconds since a key or the mouse was last touched. A stretch that is played over and over does
not count at all: it would go on before an empty chair.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

WATCHED_AT_MOST = 3600.0
_WATCHED = QEvent.Type(QEvent.registerEventType())
_SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


def seconds_awake_and_asleep() -> float:
    """A clock that also runs while the computer sleeps, where the system has one."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def somebody_watches(widget: QWidget) -> None:
    """To be called every second or so while a film or recording goes on in ``widget``, unless it is repeated."""
    window = widget.window()
    handle = window.windowHandle()
    if handle is not None and widget.isVisible() and window.isActiveWindow():
        QCoreApplication.sendEvent(handle, QEvent(_WATCHED))


class IdleWatch(QObject):
    """``lock_requested`` after ``seconds`` without input, and at once on Ctrl+L or F12.

    It listens on the native window of each watched top-level, where seven events arrive for the
    thousands that a filter on the application would see, and where a modal dialog hides nothing.
    """

    lock_requested = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        seconds: float = 300.0,
        clock: Callable[[], float] = seconds_awake_and_asleep,
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._clock = clock
        self._last = self._touched = clock()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def watch(self, window: QWidget) -> None:
        """Listen to this top-level window. It may be called before the window is shown."""
        window.winId()
        self.watch_native(window.windowHandle())

    def watch_native(self, window: QWindow | None) -> None:
        """As :meth:`watch`; for ``QGuiApplication.focusWindowChanged``, so that no dialog is missed."""
        if window is not None:
            window.installEventFilter(self)

    def start(self, seconds: float | None = None) -> None:
        """Count from now; ``seconds`` changes how long is too long."""
        self._seconds = self._seconds if seconds is None else seconds
        self._last = self._touched = self._clock()
        self._arm(self._seconds)

    def stop(self) -> None:
        """Count no longer; the locking keys still work."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == _WATCHED or event.type() in _SIGNS_OF_LIFE:
            # After a sleep the first key press must not count as life before the time was looked at.
            if self._timer.isActive() and self._clock() - self._last >= self._seconds:
                self._look()
                return True
            now = self._clock()
            if event.type() == _WATCHED:
                self._last = now if now - self._touched < WATCHED_AT_MOST else self._last
                return True
            self._last = self._touched = now
            if isinstance(event, QKeyEvent) and _locks(event):
                self.lock_requested.emit()
                return True
        return False

    def _look(self) -> None:
        left = self._seconds - (self._clock() - self._last)
        if left <= 0:
            self._timer.stop()
            self.lock_requested.emit()
        else:
            self._arm(left)

    def _arm(self, seconds: float) -> None:
        self._timer.start(max(1, round(seconds * 1000)))


def _locks(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return (control and event.key() == Qt.Key.Key_L) or (plain and event.key() == Qt.Key.Key_F12)
