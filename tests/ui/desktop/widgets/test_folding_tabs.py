"""Tabs that do not fit: none is cut off, all are reached by keyboard, and the one that is shown is never hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import nameless
from ui.desktop.tools import Tools
from ui.desktop.widgets.folding_tabs import FoldingTabs

WORDS = ("Overview", "Chronology", "Deprivation of liberty", "Charges", "People (3)", "Records (114)", "History")


@pytest.fixture
def tabs(qtbot: QtBot, tools: Tools) -> FoldingTabs:
    window = QWidget()
    made = FoldingTabs(tools.look, len(WORDS))
    QVBoxLayout(window).addWidget(made)
    tools.look.dress(window)
    made.say(WORDS, "More")
    window.resize(1400, 200)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return made


def narrow(tabs: FoldingTabs, width: int) -> None:
    window = tabs.window()
    window.resize(width, 200)
    QTest.qWait(1)


def test_all_stand_side_by_side_where_they_fit(tabs: FoldingTabs) -> None:
    assert tabs.folded() == []
    assert not tabs.more.isVisible()


def test_what_does_not_fit_waits_in_the_menu(tabs: FoldingTabs) -> None:
    narrow(tabs, 420)
    folded = tabs.folded()
    assert folded == list(range(len(WORDS) - len(folded), len(WORDS)))
    assert tabs.more.isVisible()
    assert tabs.more.accessibleName() == f"More ({len(folded)})"
    assert tabs.more.geometry().right() <= tabs.width()
    assert [action.text() for action in tabs.menu().actions()] == [WORDS[number] for number in folded]
    assert nameless(tabs.window()) == []
    narrow(tabs, 1400)
    assert tabs.folded() == []


def test_the_one_that_is_shown_is_never_folded(tabs: FoldingTabs) -> None:
    narrow(tabs, 420)
    for number in range(len(WORDS)):
        tabs.bar.setCurrentIndex(number)
        assert number not in tabs.folded()
        assert tabs.more.geometry().right() <= tabs.width()


def test_arrows_come_to_every_one(tabs: FoldingTabs) -> None:
    narrow(tabs, 420)
    tabs.bar.setFocus()
    seen = [tabs.bar.currentIndex()]
    for _ in WORDS[1:]:
        QTest.keyClick(tabs.bar, Qt.Key.Key_Right)
        seen.append(tabs.bar.currentIndex())
    assert seen == list(range(len(WORDS)))
    QTest.keyClick(tabs.bar, Qt.Key.Key_Left)
    assert tabs.bar.currentIndex() == len(WORDS) - 2


def test_choosing_in_the_menu_shows_it_and_gives_it_the_keyboard(qtbot: QtBot, tabs: FoldingTabs) -> None:
    narrow(tabs, 420)
    last = tabs.folded()[-1]
    tabs.more.setFocus()
    menu = tabs.menu()
    menu.actions()[-1].trigger()
    assert tabs.bar.currentIndex() == last
    assert tabs.bar.isTabVisible(last)
    assert tabs.bar.hasFocus()
