"""What is copied leaves the clipboard again, and what others copied stays."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.desktop.clipboard import GuardedClipboard


def text() -> str:
    return QGuiApplication.clipboard().text()


def test_a_copy_is_taken_back_after_the_time(qtbot: QtBot, qapp: QApplication) -> None:
    guarded = GuardedClipboard(seconds=0.05)
    with qtbot.waitSignal(guarded.cleared, timeout=2000):
        guarded.copy("a case number")
        assert text() == "a case number"
    assert text() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own mark")
def test_histories_are_asked_to_skip_it(qapp: QApplication) -> None:
    guarded = GuardedClipboard()
    guarded.copy("a name")
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    guarded.clear()


def test_what_somebody_else_copied_stays(qapp: QApplication) -> None:
    guarded, other = GuardedClipboard(), GuardedClipboard()
    guarded.copy("ours")
    guarded.clear()
    other.copy("theirs")
    guarded.clear()
    assert text() == "theirs"
    other.clear()
    assert text() == ""
