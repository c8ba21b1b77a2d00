"""Putting records of the archive into a case and taking them out, with real clicks and keys on a real vault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_member_tab import CaseMemberTab
from ui.presenters.linking import LinkingPresenter, Part

TABS = {Part.EVENTS: "events", Part.TESTIMONIES: "testimonies", Part.EVIDENCE: "evidence"}
PARTS = pytest.mark.parametrize("part", list(Part))


def press(key: Qt.Key) -> None:
    """A key for whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def tab_of(qtbot: QtBot, desk: Desk, case_id: str, part: Part) -> tuple[CasePage, CaseMemberTab]:
    page = CasePage(desk)
    show(qtbot, page, desk, case_id)
    page.show_part(TABS[part])
    wait_idle(qtbot, desk)
    tab = {Part.EVENTS: page.events, Part.TESTIMONIES: page.testimonies, Part.EVIDENCE: page.evidence}[part]
    return page, tab


def members(told: Told, case_id: str) -> set[str]:
    return {link.member_id for link in told.vault.cases.links_ever(case_id) if not link.withdrawn}


@PARTS
def test_put_in_by_keyboard(qtbot: QtBot, desk: Desk, told: Told, part: Part) -> None:
    wanted = {Part.EVENTS: told.early, Part.TESTIMONIES: told.testimony, Part.EVIDENCE: told.item}[part]
    code = {Part.EVENTS: "V-0002", Part.TESTIMONIES: "T-0001", Part.EVIDENCE: "E-0001"}[part]
    page, tab = tab_of(qtbot, desk, told.other_case, part)
    tab.link.setFocus()
    press(Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert QApplication.focusWidget() is tab.chooser.line
    QTest.keyClicks(tab.chooser.line, code)
    qtbot.waitUntil(lambda: list(tab.chooser._found) == [wanted])
    assert not [planted for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if planted in words_of(tab)]
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(tab.changed):
        press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert members(told, told.other_case) == {wanted}
    assert code in words_of(tab.list) or part is Part.EVENTS
    assert page.tabs.tabText(page.tabs.currentIndex()).endswith("(1)")
    assert tab.chooser._found == {}
    press(Qt.Key.Key_Escape)
    assert tab.chooser.isHidden()


@PARTS
def test_taken_out_with_delete_and_a_reason(qtbot: QtBot, desk: Desk, told: Told, part: Part) -> None:
    page, tab = tab_of(qtbot, desk, told.case, part)
    going = str(tab.list.current_id() or tab._ids[0])
    tab.list.select_id(going)
    tab.list.setFocus()
    wait_idle(qtbot, desk)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert going in members(told, told.case)
    QTest.keyClicks(tab.taking_out.reason, "of another case")
    with qtbot.waitSignal(tab.changed):
        press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert going not in members(told, told.case)
    assert going not in tab._ids
    page.show_part("history")
    wait_idle(qtbot, desk)
    assert "taken out of the case" in words_of(page.history.list)


def test_the_question_is_about_the_record_that_was_current(qtbot: QtBot, desk: Desk, told: Told) -> None:
    _, tab = tab_of(qtbot, desk, told.case, Part.EVENTS)
    tab.list.select_id(told.early)
    tab.take_out.click()
    QTest.keyClicks(tab.taking_out.reason, "of another case")
    tab.list.select_id(told.late)
    assert tab.taking_out.isHidden()
    wait_idle(qtbot, desk)
    assert members(told, told.case) >= {told.early, told.late}


def test_another_case_closes_what_was_open(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, tab = tab_of(qtbot, desk, told.case, Part.EVIDENCE)
    tab.list.select_id(told.item)
    tab.take_out.click()
    tab.begin_linking()
    page.entered(told.other_case)
    wait_idle(qtbot, desk)
    assert tab.taking_out.isHidden()
    assert tab.chooser.isHidden()
    assert tab.chooser._found == {}


def test_what_came_meanwhile_is_shown_once(qtbot: QtBot, desk: Desk, told: Told) -> None:
    _, tab = tab_of(qtbot, desk, told.other_case, Part.TESTIMONIES)
    tab.begin_linking()
    wait_idle(qtbot, desk)
    LinkingPresenter(told.vault).put_in(told.other_case, Part.TESTIMONIES, told.testimony)
    tab.chooser.put.click()
    wait_idle(qtbot, desk)
    assert tab._ids == [told.testimony]


@PARTS
def test_everything_has_a_name_fits_and_is_reached(qtbot: QtBot, desk: Desk, told: Told, part: Part) -> None:
    page, tab = tab_of(qtbot, desk, told.case, part)
    tab.list.select_id(tab._ids[0])
    tab.take_out.click()
    tab.begin_linking()
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.tabs) == []


def test_reading_only_moves_nothing(qtbot: QtBot, reading_desk: Desk, told_for_reading: Told) -> None:
    _, tab = tab_of(qtbot, reading_desk, told_for_reading.case, Part.EVENTS)
    assert not tab.link.isEnabled()
    assert not tab.take_out.isEnabled()
    tab.begin_linking()
    tab.begin_taking_out()
    assert tab.taking_out.isHidden()
    assert "chooser" not in tab.__dict__


def test_ctrl_n_among_the_testimonies_begins_one_in_this_case(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, _ = tab_of(qtbot, desk, told.case, Part.TESTIMONIES)
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == ["account", told.case]
