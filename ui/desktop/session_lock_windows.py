"""Hears on Windows that the session locks or is left, and that the computer goes to sleep.

Written from Microsoft's documentation of ``WTSRegisterSessionNotification``, ``WM_WTSSESSION_CHANGE`` and
``WM_POWERBROADCAST``, and tested with a stand-in for the system; it has not been run on Windows.
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QWindow

WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x4
WM_WTSSESSION_CHANGE = 0x02B1
LEAVING = frozenset({0x2, 0x4, 0x6, 0x7})
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK."""
NOTIFY_FOR_THIS_SESSION = 0


class Native(Protocol):
    """What is asked of the system."""

    def register(self, window: int) -> bool:
        """Have news of this session sent to a window."""

    def unregister(self, window: int) -> None:
        """No longer."""


class WtsApi:
    """The system's own library."""

    def __init__(self) -> None:
        self._library: Any = ctypes.WinDLL("wtsapi32", use_last_error=True)  # type: ignore[attr-defined]  # Windows

    def register(self, window: int) -> bool:
        """False where the service that knows sessions does not answer."""
        wanted = wintypes.DWORD(NOTIFY_FOR_THIS_SESSION)
        return bool(self._library.WTSRegisterSessionNotification(wintypes.HWND(window), wanted))

    def unregister(self, window: int) -> None:
        """Fine if it was not registered."""
        self._library.WTSUnRegisterSessionNotification(wintypes.HWND(window))


class _Messages(QAbstractNativeEventFilter):
    """Sees every message of every window of the program and takes none away."""

    def __init__(self, lock: Signal) -> None:
        super().__init__()
        self._lock: Any = lock

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        name = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if name in (b"windows_generic_MSG", b"windows_dispatcher_MSG") and message:
            news = wintypes.MSG.from_address(int(message))
            if is_reason(int(news.message), int(news.wParam or 0)):
                self._lock.emit()
        return False, 0


def is_reason(message: int, parameter: int) -> bool:
    """Whether a window message says that the person is going away."""
    if message == WM_WTSSESSION_CHANGE:
        return parameter in LEAVING
    return message == WM_POWERBROADCAST and parameter == PBT_APMSUSPEND


class WindowsSessionLock(QObject):
    """``lock_requested`` when the session locks, is left or logged off, or the computer is suspended."""

    lock_requested = Signal()

    def __init__(self, parent: QObject | None = None, *, native: Native | None = None) -> None:
        super().__init__(parent)
        self._native = native
        self._window: QWindow | None = None
        self._messages = _Messages(self.lock_requested)  # type: ignore[arg-type]  # a bound signal

    def listen(self) -> int:
        """Suspending is told to every top-level window; locking only to one that asked. Returns 1 or 2."""
        application = QCoreApplication.instance()
        if application is None:
            return 0
        application.installNativeEventFilter(self._messages)
        self._window = QWindow()
        self._window.create()
        try:
            native = self._native or WtsApi()
            self._native = native
            registered = native.register(int(self._window.winId()))
        except (OSError, AttributeError):
            registered = False
        return 1 + registered

    def stop(self) -> None:
        """Listen no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._messages)
        if self._window is not None and self._native is not None:
            self._native.unregister(int(self._window.winId()))
        self._window = None
