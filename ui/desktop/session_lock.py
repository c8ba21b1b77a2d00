"""Hears when the desktop locks its screen, another session takes the seat, or the computer goes to sleep.

This module listens on Linux, over D-Bus. Nothing is asked of the bus and no service is started: these are signals
that come or do not. Windows and macOS have their own (``session_lock_windows``, ``session_lock_mac``).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import SLOT, QObject, Signal, SignalInstance, Slot

_GNOME_IDLE = 3
_LOGIN_SESSION = "org.freedesktop.login1.Session"
_LOGIN_PATH = "/org/freedesktop/login1/session/"


class Listener(Protocol):
    """What hears the system of one platform."""

    @property
    def lock_requested(self) -> SignalInstance: ...

    def listen(self) -> int:
        """Subscribe; returns how many kinds of news the system promised."""


def listener_for_this_system(parent: QObject) -> Listener:
    """The listener of the platform that the program runs on."""
    if sys.platform == "win32":
        from ui.desktop.session_lock_windows import WindowsSessionLock

        return WindowsSessionLock(parent)
    if sys.platform == "darwin":
        from ui.desktop.session_lock_mac import MacSessionLock

        return MacSessionLock(parent)
    return SessionLock(parent)


def own_session_path(environment: Mapping[str, str]) -> str:
    """Where logind keeps this session on the bus, told by its rule for names; empty where nobody says which it is.

    Every sign but a letter or digit, and a digit at the beginning, becomes ``_`` and two hex digits
    (``sd_bus_path_encode``).
    """
    session = environment.get("XDG_SESSION_ID", "")
    written = [
        letter
        if letter.isascii() and (letter.isalpha() or (letter.isdigit() and place))
        else "".join(f"_{byte:02x}" for byte in letter.encode())
        for place, letter in enumerate(session)
    ]
    return _LOGIN_PATH + "".join(written) if session else ""


class SessionLock(QObject):
    """``lock_requested`` when the session locks, goes idle, loses its seat or sleeps. Unlocking is no news here."""

    lock_requested = Signal()

    def listen(self) -> int:
        """Subscribe to every signal known; returns how many subscriptions the buses accepted.

        0 means that nothing of the kind exists here, and only the idle time locks.
        """
        from PySide6.QtDBus import QDBusConnection

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        accepted: int = 0
        for bus, interface, member, slot in (
            (session, "org.freedesktop.ScreenSaver", "ActiveChanged", "on_active(bool)"),
            (session, "org.gnome.ScreenSaver", "ActiveChanged", "on_active(bool)"),
            (session, "org.gnome.SessionManager.Presence", "StatusChanged", "on_status(uint)"),
            (system, "org.freedesktop.login1.Manager", "PrepareForSleep", "on_active(bool)"),
            # Any session's lock counts: to lock once too often harms nobody.
            (system, _LOGIN_SESSION, "Lock", "on_lock()"),
        ):
            accepted += bus.connect("", "", interface, member, self, SLOT(slot))  # type: ignore[call-overload]  # wants str
        # The seat counts only for this session: another one that ends is inactive too.
        seat: bool = system.connect(  # type: ignore[call-overload]  # wants str
            "",
            own_session_path(os.environ),
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            [_LOGIN_SESSION],
            "sa{sv}as",
            self,
            SLOT("on_properties(QString,QVariantMap,QStringList)"),
        )
        return accepted + seat

    @Slot(bool)
    def on_active(self, active: bool) -> None:
        """A screen saver starts or ends, or a sleep begins or ends."""
        if active:
            self.lock_requested.emit()

    @Slot("uint")
    def on_status(self, status: int) -> None:
        """GNOME's presence: 0 available, 1 invisible, 2 busy, 3 idle."""
        if status == _GNOME_IDLE:
            self.lock_requested.emit()

    @Slot()
    def on_lock(self) -> None:
        """The session was told to lock."""
        self.lock_requested.emit()

    @Slot("QString", "QVariantMap", "QStringList")
    def on_properties(self, interface: str, changed: dict[str, object], _invalidated: list[str]) -> None:
        """logind: the seat went to another session (``Active``), or the screen was locked (``LockedHint``)."""
        if interface == _LOGIN_SESSION and (changed.get("Active") is False or changed.get("LockedHint") is True):
            self.lock_requested.emit()
