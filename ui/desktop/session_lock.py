"""Hears when the desktop locks its screen or the computer goes to sleep (Linux, over D-Bus).

Nothing is asked of the bus and no service is started: these are signals that come or do not.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_GNOME_IDLE = 3


class SessionLock(QObject):
    """``lock_requested`` when the session locks, goes idle or sleeps."""

    lock_requested = Signal()

    def listen(self) -> int:
        """Subscribe to every signal known; returns how many subscriptions the buses accepted.

        0 means that nothing of the kind exists here, and only the idle time locks.
        """
        from PySide6.QtDBus import QDBusConnection

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        accepted = 0
        for bus, interface, member, slot in (
            (session, "org.freedesktop.ScreenSaver", "ActiveChanged", "on_active(bool)"),
            (session, "org.gnome.ScreenSaver", "ActiveChanged", "on_active(bool)"),
            (session, "org.gnome.SessionManager.Presence", "StatusChanged", "on_status(uint)"),
            (system, "org.freedesktop.login1.Manager", "PrepareForSleep", "on_active(bool)"),
            # Any session's lock counts: to lock once too often harms nobody.
            (system, "org.freedesktop.login1.Session", "Lock", "on_lock()"),
        ):
            accepted += bus.connect("", "", interface, member, self, SLOT(slot))  # type: ignore[call-overload]  # wants str
        return accepted

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
