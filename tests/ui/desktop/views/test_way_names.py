"""What a way in is called can be changed by keyboard, and nothing else changes with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.keyslots import slots
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from ui.desktop.desk import Desk
from ui.desktop.views.ways import WaysPage
from ui.desktop.views.ways_name import NameTask


def test_a_name_is_given_and_taken_away_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    page = WaysPage(desk)
    show(qtbot, page, desk)
    files = {slot.path: slot.path.read_bytes() for slot in slots(desk.vault.folder)}

    QTest.keyClick(page.list.cards[0].name, Qt.Key.Key_Space)
    task = page.task(NameTask)
    assert QApplication.focusWidget() is task.label
    assert not task.act.isEnabled()
    QTest.keyClicks(task.label, " in the head ")
    QTest.keyClick(task.label, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert page.stack.currentWidget() is page.list
    assert "The name was changed." in words_of(page)
    assert page.list.cards[0].line.label == "in the head"
    assert [way.label for way in desk.vault.ways.list()] == ["in the head"]

    QTest.keyClick(page.list.cards[0].name, Qt.Key.Key_Space)
    assert task.label.text() == task.label.selectedText() == "in the head"
    QTest.keyClick(task.label, Qt.Key.Key_Backspace)
    QTest.keyClick(task.act, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert [way.label for way in desk.vault.ways.list()] == [""]
    assert {path: path.read_bytes() for path in files} == files


def test_leaving_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    page = WaysPage(desk)
    show(qtbot, page, desk)
    page.list.cards[0].name.click()
    task = page.task(NameTask)
    QTest.keyClicks(task.label, "never mind")
    QTest.keyClick(task.label, Qt.Key.Key_Escape)
    wait_idle(qtbot, desk)
    assert page.stack.currentWidget() is page.list
    assert task.label.text() == ""
    assert [way.label for way in desk.vault.ways.list()] == [""]
