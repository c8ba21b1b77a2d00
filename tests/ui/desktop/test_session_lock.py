"""Signals of the desktop, sent over a private bus by another program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ui.desktop.session_lock import own_session_path

ROOT = Path(__file__).resolve().parents[3]

LISTENER = """
import os, subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.desktop.session_lock import SessionLock
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
app = QCoreApplication([])
lock, heard = SessionLock(), []
lock.lock_requested.connect(lambda: heard.append(1))
print("subscribed", lock.listen())
def send():
    for signal in sys.argv[1:]:
        path, member, *value = signal.split(" ")
        subprocess.run(["dbus-send", "--session", "--type=signal", path, member, *value], check=True)
    for signal in os.environ.get("GDBUS", "").splitlines():
        path, properties = signal.split(" ", 1)
        changed = "org.freedesktop.DBus.Properties.PropertiesChanged"
        told = ["org.freedesktop.login1.Session", properties, "@as []"]
        subprocess.run(
            ["gdbus", "emit", "--session", "--object-path", path, "--signal", changed, *told], check=True
        )
QTimer.singleShot(0, send)
QTimer.singleShot(600, app.quit)
app.exec()
print("heard", len(heard))
"""


def listen(*signals: str) -> list[str]:
    if shutil.which("dbus-run-session") is None or shutil.which("dbus-send") is None:
        pytest.skip("dbus-run-session or dbus-send is not installed")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LISTENER, *signals],
        cwd=ROOT,
        env=os.environ | {"XDG_SESSION_ID": "2"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")[:2]


@pytest.mark.peer
def test_every_kind_of_lock_is_heard() -> None:
    assert listen(
        "/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver.ActiveChanged boolean:true",
        "/org/gnome/ScreenSaver org.gnome.ScreenSaver.ActiveChanged boolean:true",
        "/org/gnome/SessionManager/Presence org.gnome.SessionManager.Presence.StatusChanged uint32:3",
        "/org/freedesktop/login1 org.freedesktop.login1.Manager.PrepareForSleep boolean:true",
        "/org/freedesktop/login1/session/_31 org.freedesktop.login1.Session.Lock",
    ) == ["subscribed 6", "heard 5"]


@pytest.mark.peer
def test_waking_up_is_no_reason_to_lock() -> None:
    assert listen(
        "/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver.ActiveChanged boolean:false",
        "/org/gnome/SessionManager/Presence org.gnome.SessionManager.Presence.StatusChanged uint32:0",
        "/org/freedesktop/login1 org.freedesktop.login1.Manager.PrepareForSleep boolean:false",
    ) == ["subscribed 6", "heard 0"]


def seats(*changes: str) -> list[str]:
    """What is heard of changes of logind's properties."""
    if shutil.which("gdbus") is None:
        pytest.skip("gdbus is not installed")
    os.environ["GDBUS"] = "\n".join(changes)
    try:
        return listen()
    finally:
        del os.environ["GDBUS"]


@pytest.mark.peer
def test_losing_the_seat_and_a_locked_screen_are_heard() -> None:
    own = "/org/freedesktop/login1/session/_32"
    assert seats(f"{own} {{'Active': <false>}}", f"{own} {{'LockedHint': <true>}}") == ["subscribed 6", "heard 2"]


@pytest.mark.peer
def test_getting_the_seat_back_and_other_sessions_are_no_reason() -> None:
    own, other = "/org/freedesktop/login1/session/_32", "/org/freedesktop/login1/session/c7"
    assert seats(
        f"{own} {{'Active': <true>}}",
        f"{own} {{'LockedHint': <false>, 'IdleHint': <true>}}",
        f"{other} {{'Active': <false>}}",
    ) == ["subscribed 6", "heard 0"]


@pytest.mark.parametrize(
    ("session", "path"),
    [
        ("2", "/org/freedesktop/login1/session/_32"),
        ("12", "/org/freedesktop/login1/session/_312"),
        ("c1", "/org/freedesktop/login1/session/c1"),
        ("a-b", "/org/freedesktop/login1/session/a_2db"),
        ("", ""),
    ],
)
def test_where_logind_keeps_a_session(session: str, path: str) -> None:
    assert own_session_path({"XDG_SESSION_ID": session} if session else {}) == path


def test_without_a_bus_nothing_breaks() -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication\nfrom ui.desktop.session_lock import SessionLock\n"
        "app = QCoreApplication([])\nprint(SessionLock().listen())"
    )
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "PATH": "/usr/bin"}
    nowhere["DBUS_SYSTEM_BUS_ADDRESS"] = nowhere["DBUS_SESSION_BUS_ADDRESS"]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=nowhere, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "0", done.stderr
