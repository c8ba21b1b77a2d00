"""The people of an event beside the chronology, with real clicks and keys on a real vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.vocabulary.casework import Role
from tests.ui.desktop.accessibility import clipped, nameless
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import LABEL, NAME, NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_events import CaseEvents
from ui.desktop.widgets.role_row import RoleRow


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def chronology(qtbot: QtBot, desk: Desk, told: Told) -> tuple[CasePage, CaseEvents]:
    """The events of the case, where the victim was a witness of the early one."""
    if not desk.read_only:
        event, person = told.vault.events.get(told.early), told.vault.people.get(told.victim)
        told.vault.cases.involve(event, person, Role.WITNESS)
    page = CasePage(desk)
    show(qtbot, page, desk, told.case)
    page.show_part("events")
    wait_idle(qtbot, desk)
    page.events.list.select_id(told.early)
    wait_idle(qtbot, desk)
    return page, page.events


def rows(events: CaseEvents) -> list[RoleRow]:
    return [row for row in events.glance.people.findChildren(RoleRow) if not row.isHidden()]


def test_codes_first_names_by_the_switch_and_never_a_source(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, events = chronology(qtbot, desk, told)
    shown = words_of(page)
    assert "P-0001" in words_of(events.glance.people)
    assert not [planted for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if planted in shown]
    assert "1 more role" in words_of(events.glance.people)
    assert "P-0002" not in shown
    events.glance.people.show_names.click()
    wait_idle(qtbot, desk)
    assert NAME in words_of(events.glance.people)
    assert not [planted for planted in NEVER_IN_LISTS if planted in words_of(page)]
    events.glance.people.show_names.click()
    assert NAME not in words_of(page)
    wait_idle(qtbot, desk)
    assert NAME not in words_of(page)
    assert LABEL not in words_of(page)


def test_somebody_new_is_added_by_keyboard(qtbot: QtBot, desk: Desk, told: Told) -> None:
    _, events = chronology(qtbot, desk, told)
    events.glance.people.add.setFocus()
    press(Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert QApplication.focusWidget() is events.person_editor.chooser.line
    events.person_editor.role.choose_code(Role.LAWYER)
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)
    newest = told.vault.people.all()[0]
    pairs = told.vault.people.of("event", told.early)
    assert (newest.code, Role.LAWYER) in [(person.code, one.role) for person, one in pairs]
    assert events.side.currentWidget() is events.glance
    assert "P-0004" in words_of(events.glance.people)


def test_taken_out_with_a_reason(qtbot: QtBot, desk: Desk, told: Told) -> None:
    _, events = chronology(qtbot, desk, told)
    (row,) = rows(events)
    row._remove.click()
    assert "P-0001" in words_of(events.glance.people.taking_out)
    press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert len(rows(events)) == 1
    QTest.keyClicks(events.glance.people.taking_out.reason, "was elsewhere")
    press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert rows(events) == []
    assert [one.role for _, one in told.vault.people.of("event", told.early)] == [Role.SOURCE]


def test_the_arrow_goes_to_the_person(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, events = chronology(qtbot, desk, told)
    with qtbot.waitSignal(page.wanted) as wanted:
        rows(events)[0]._go.click()
    assert wanted.args == ["person", told.victim]


def test_another_event_and_another_case_show_nobody_of_this_one(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, events = chronology(qtbot, desk, told)
    events.glance.people.show_names.click()
    wait_idle(qtbot, desk)
    rows(events)[0]._remove.click()
    events.list.select_id(told.late)
    wait_idle(qtbot, desk)
    assert rows(events) == []
    assert events.glance.people.taking_out.isHidden()
    events.list.select_id(told.early)
    page.entered(told.other_case)
    wait_idle(qtbot, desk)
    assert not events.glance.people.show_names.isChecked()
    assert not [planted for planted in ONLY_WITH_NAMES if planted in words_of(page)]


def test_everything_has_a_name_and_fits(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, events = chronology(qtbot, desk, told)
    rows(events)[0]._remove.click()
    QApplication.processEvents()
    assert nameless(page) == []
    assert clipped(page) == []
    events.add_person()
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert clipped(page) == []


def test_the_people_of_a_case_are_taken_out_with_a_reason_too(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page, _ = chronology(qtbot, desk, told)
    page.show_part("people")
    wait_idle(qtbot, desk)
    page.people.list.select_id(next(iter(page.people._found)))
    page.people.take_out.click()
    press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert len(page.people._found) == 1
    QTest.keyClicks(page.people.taking_out.reason, "of another case")
    press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert page.people._found == {}


def test_reading_only_changes_nobody(qtbot: QtBot, reading_desk: Desk, told_for_reading: Told) -> None:
    _, events = chronology(qtbot, reading_desk, told_for_reading)
    assert not events.glance.people.add.isEnabled()
    assert all(row._remove.isHidden() for row in rows(events))
