"""Taking records out and erasing them from the pages, with real clicks and keys on a real vault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.page import Page
from ui.desktop.views.account import AccountPage
from ui.desktop.views.case import CasePage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.person import PersonPage
from ui.desktop.views.removal import Removal

WHY = "written down twice"


def type_here(words: str) -> None:
    """Type into whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, words)


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def opened(qtbot: QtBot, desk: Desk, told: Told, kind: str) -> tuple[Page, Removal, str]:
    """A page that shows a record, its removal, and the place where one is once it is gone."""
    if kind == "person":
        person = PersonPage(desk)
        show(qtbot, person, desk, told.victim)
        return person, person.about.removal, "people"
    if kind == "testimony":
        account = AccountPage(desk)
        show(qtbot, account, desk, told.testimony)
        return account, account.removal, "testimony"
    item = ItemPage(desk)
    show(qtbot, item, desk, told.item)
    return item, item.removal, "evidence"


def standing(told: Told, kind: str) -> bool:
    listed = {
        "person": (one.id for one in told.vault.people.all()),
        "testimony": (one.id for one in told.vault.testimonies.all()),
        "item": (one.id for one in told.vault.evidence.all()),
    }[kind]
    return {"person": told.victim, "testimony": told.testimony, "item": told.item}[kind] in set(listed)


KINDS = pytest.mark.parametrize("kind", ["person", "testimony", "item"])


@KINDS
def test_taken_out_by_keyboard_with_a_reason(qtbot: QtBot, desk: Desk, told: Told, kind: str) -> None:
    page, removal, place = opened(qtbot, desk, told, kind)
    removal.take_out.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert "Say why" in words_of(removal.taking_out)
    assert standing(told, kind)
    type_here(WHY)
    with qtbot.waitSignal(page.wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args == [place, None]
    assert not standing(told, kind)


@KINDS
def test_erased_only_after_the_code_was_typed(qtbot: QtBot, desk: Desk, told: Told, kind: str) -> None:
    page, removal, place = opened(qtbot, desk, told, kind)
    code = {"person": "P-0001", "testimony": "T-0001", "item": "E-0001"}[kind]
    removal.erase.click()
    assert "cannot be undone" in words_of(removal.erasing)
    press(Qt.Key.Key_Return)
    assert standing(told, kind), "nothing is erased before it was said what goes"
    wait_idle(qtbot, desk)
    assert {"person": "forms of names: 2", "testimony": "texts", "item": "files"}[kind] in words_of(
        removal.erasing
    )
    type_here(WHY)
    press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert standing(told, kind)
    assert QApplication.focusWidget() is removal.erasing.typed
    type_here(code.lower())
    with qtbot.waitSignal(page.wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args == [place, None]
    assert not standing(told, kind)


def test_an_event_leaves_the_chronology(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, told.case)
    page.show_part("events")
    wait_idle(qtbot, desk)
    page.events.list.select_id(told.late)
    wait_idle(qtbot, desk)
    page.events.glance.removal.erase.click()
    wait_idle(qtbot, desk)
    type_here(WHY)
    page.events.glance.removal.erasing.typed.setFocus()
    type_here("V-0001")
    page.events.glance.removal.erasing.confirm.click()
    wait_idle(qtbot, desk)
    assert [event.id for event in told.vault.cases.events(told.case)] == [told.early]
    assert "Landing closed" not in words_of(page.events)
    assert page.tabs.tabText(2) == "Events (1)"


def test_esc_asks_no_more_and_stays_on_the_page(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, removal, _ = opened(qtbot, desk, told, "testimony")
    removal.erase.click()
    type_here(WHY)
    with qtbot.assertNotEmitted(page.wanted):
        press(Qt.Key.Key_Escape)
    assert removal.erasing.isHidden()
    assert removal.erasing.reason.text() == ""
    assert QApplication.focusWidget() is removal.erase


def test_what_was_asked_about_one_record_is_not_asked_about_the_next(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, removal, _ = opened(qtbot, desk, told, "person")
    removal.erase.click()
    type_here(WHY)
    page.entered(told.source)
    wait_idle(qtbot, desk)
    assert removal.erasing.isHidden()
    assert removal.erasing.reason.text() == ""


def test_everything_has_a_name_fits_and_is_reached(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, removal, _ = opened(qtbot, desk, told, "item")
    removal.erase.click()
    QApplication.processEvents()
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(removal, removal.take_out) == []


def test_reading_only_removes_nothing(qtbot: QtBot, reading_desk: Desk, told_for_reading: Told) -> None:
    _, removal, _ = opened(qtbot, reading_desk, told_for_reading, "person")
    assert not removal.take_out.isEnabled()
    assert not removal.erase.isEnabled()
    assert removal.erase.toolTip()
