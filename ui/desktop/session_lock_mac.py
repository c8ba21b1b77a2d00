"""Hears on macOS that the screen is locked and that the computer goes to sleep.

Two interfaces in C, so that no further package is needed: the distributed notification centre of CoreFoundation
(``com.apple.screenIsLocked``) and ``IORegisterForSystemPower`` of IOKit. Written from Apple's documentation and
tested with a stand-in for the two libraries; it has not been run on macOS.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

CORE_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
IO_KIT = "/System/Library/Frameworks/IOKit.framework/IOKit"
SCREEN_NAMES = (b"com.apple.screenIsLocked", b"com.apple.screensaver.didstart")
UTF8 = 0x08000100
DELIVER_IMMEDIATELY = 4
CAN_SLEEP = 0xE0000270
WILL_SLEEP = 0xE0000280

_POINTER = ctypes.c_void_p
OnNotification = ctypes.CFUNCTYPE(None, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)
"""centre, observer, name, object, user info"""
OnPower = ctypes.CFUNCTYPE(None, _POINTER, ctypes.c_uint32, ctypes.c_uint32, _POINTER)
"""reference, service, kind of message, argument"""


class Libraries:
    """The system's two libraries, with the types that ctypes has to be told."""

    def __init__(self, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        """Raises ``OSError`` where they are not."""
        self.foundation = load(CORE_FOUNDATION)
        self.power = load(IO_KIT)
        for library, name, result, arguments in (
            (self.foundation, "CFNotificationCenterGetDistributedCenter", _POINTER, []),
            (self.foundation, "CFStringCreateWithCString", _POINTER, [_POINTER, ctypes.c_char_p, ctypes.c_uint32]),
            (
                self.foundation,
                "CFNotificationCenterAddObserver",
                None,
                [_POINTER, _POINTER, OnNotification, _POINTER, _POINTER, ctypes.c_long],
            ),
            (self.foundation, "CFRunLoopGetMain", _POINTER, []),
            (self.foundation, "CFRunLoopAddSource", None, [_POINTER, _POINTER, _POINTER]),
            (
                self.power,
                "IORegisterForSystemPower",
                ctypes.c_uint32,
                [_POINTER, ctypes.POINTER(_POINTER), OnPower, ctypes.POINTER(ctypes.c_uint32)],
            ),
            (self.power, "IONotificationPortGetRunLoopSource", _POINTER, [_POINTER]),
            (self.power, "IOAllowPowerChange", ctypes.c_int, [ctypes.c_uint32, _POINTER]),
        ):
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments

    def common_modes(self) -> Any:
        """``kCFRunLoopCommonModes``."""
        return _POINTER.in_dll(self.foundation, "kCFRunLoopCommonModes")


class MacSessionLock(QObject):
    """``lock_requested`` when the screen locks, the screen saver starts, or the computer will sleep."""

    lock_requested = Signal()

    def __init__(self, parent: QObject | None = None, *, libraries: Libraries | None = None) -> None:
        super().__init__(parent)
        self._libraries = libraries
        # Kept for as long as the system may call them.
        self._on_notification = OnNotification(self._hear)
        self._on_power = OnPower(self._hear_power)
        self._root = 0

    def listen(self) -> int:
        """Subscribe; returns how many kinds of news the system promised."""
        try:
            libraries = self._libraries or Libraries()
        except (OSError, AttributeError):
            return 0
        self._libraries = libraries
        return self._listen_to_screen(libraries) + self._listen_to_power(libraries)

    def _listen_to_screen(self, libraries: Libraries) -> int:
        foundation = libraries.foundation
        centre = foundation.CFNotificationCenterGetDistributedCenter()
        if not centre:
            return 0
        for name in SCREEN_NAMES:
            wanted = foundation.CFStringCreateWithCString(None, name, UTF8)
            foundation.CFNotificationCenterAddObserver(
                centre, None, self._on_notification, wanted, None, DELIVER_IMMEDIATELY
            )
        return len(SCREEN_NAMES)

    def _listen_to_power(self, libraries: Libraries) -> int:
        port, notifier = _POINTER(), ctypes.c_uint32()
        self._root = libraries.power.IORegisterForSystemPower(
            None, ctypes.byref(port), self._on_power, ctypes.byref(notifier)
        )
        if not self._root:
            return 0
        source = libraries.power.IONotificationPortGetRunLoopSource(port)
        libraries.foundation.CFRunLoopAddSource(
            libraries.foundation.CFRunLoopGetMain(), source, libraries.common_modes()
        )
        return 1

    def _hear(self, _centre: int, _observer: int, _name: int, _object: int, _more: int) -> None:
        self.lock_requested.emit()

    def _hear_power(self, _reference: int, _service: int, kind: int, argument: int) -> None:
        """Sleep waits until it is allowed, half a minute at most; so the answer comes after the locking began."""
        if kind == WILL_SLEEP:
            self.lock_requested.emit()
        if kind in (CAN_SLEEP, WILL_SLEEP) and self._libraries is not None:
            self._libraries.power.IOAllowPowerChange(self._root, argument)
