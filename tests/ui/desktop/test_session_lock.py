"""Signals of the desktop, sent over a private bus by another program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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
    ) == ["subscribed 5", "heard 5"]


@pytest.mark.peer
def test_waking_up_is_no_reason_to_lock() -> None:
    assert listen(
        "/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver.ActiveChanged boolean:false",
        "/org/gnome/SessionManager/Presence org.gnome.SessionManager.Presence.StatusChanged uint32:0",
        "/org/freedesktop/login1 org.freedesktop.login1.Manager.PrepareForSleep boolean:false",
    ) == ["subscribed 5", "heard 0"]


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
