"""The page after unlocking: what is due, by code; dealing with a line by keyboard; the first steps of a new vault."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.model.liberty import DetentionChange, DetentionPeriod
from archive.model.work import Task
from archive.vault import Vault
from archive.vocabulary.work import TaskStatus
from tests.archive.open_vaults import LEAST_WORK
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.conftest import take_last_words
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.liberty_vault import NAME, Spring
from ui.desktop.desk import Desk
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_tasks import CaseTasks
from ui.desktop.views.today import TodayPage
from ui.presenters.case_place import CasePlace
from ui.presenters.person import CONSENT_OF
from ui.presenters.record_place import RecordPlace
from ui.presenters.today import What, When

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(spring: Spring, tools: Tools) -> Iterator[Desk]:
    yield Desk(spring.vault, tools)
    take_last_words()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> TodayPage:
    made = TodayPage(desk)
    show(qtbot, made, desk)
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def type_words(words: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, words)


def titles(page: TodayPage) -> list[str]:
    return [page._words.row(page._lines[one], "en").title for one in page._ids]


def go_to(page: TodayPage, key: str) -> None:
    assert page.pane.list.select_id(key)


def test_what_is_overdue_comes_first_and_no_name_is_said(page: TodayPage, spring: Spring) -> None:
    assert titles(page)[:3] == [
        "P-0002 · D-0003  Pre-trial detention (custody)",
        "P-0002 · D-0003  Pre-trial detention (custody)",
        "Appeal against the prolongation",
    ]
    assert [page._lines[one].standing for one in page._ids[:3]] == ["overdue"] * 3
    assert titles(page)[-1] == "Find a second lawyer"
    assert NAME not in words_of(page)


def test_the_rail_is_told_what_is_overdue_or_due_within_a_week(qtbot: QtBot, desk: Desk) -> None:
    page = TodayPage(desk)
    with qtbot.waitSignal(page.counted) as counted:
        show(qtbot, page, desk)
    assert counted.args == [8]


def test_enter_leads_to_the_record(qtbot: QtBot, page: TodayPage, spring: Spring) -> None:
    go_to(page, f"limit:{spring.ids.march}:limit")
    page.pane.list.setFocus()
    with qtbot.waitSignal(page.wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args == ["record", RecordPlace("detention_period", spring.ids.march)]


def test_consent_leads_to_the_person(qtbot: QtBot, page: TodayPage, spring: Spring) -> None:
    page.what.choose(What.CONSENT)
    page._choose()
    assert len(page._ids) == 2
    page.pane.list.setFocus()
    with qtbot.waitSignal(page.wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args == ["person", CONSENT_OF + spring.ids.woman]


def test_still_held_by_keyboard(qtbot: QtBot, page: TodayPage, spring: Spring, desk: Desk) -> None:
    go_to(page, f"confirmation:{spring.ids.winter}:confirmed")
    wait_idle(qtbot, desk)
    page.pane.list.setFocus()
    press(Qt.Key.Key_D, CONTROL)
    wait_idle(qtbot, desk)
    assert QApplication.focusWidget() is page.glance.form.who
    press(Qt.Key.Key_Return)
    assert page.glance.form._who.error()
    type_words("her lawyer")
    press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    after = spring.vault.records.get(DetentionPeriod, spring.ids.winter)
    assert (after.confirmed.latest, after.confirmed_by) == (dt.date(2022, 6, 10), "her lawyer")
    assert f"confirmation:{spring.ids.winter}:confirmed" not in page._ids
    assert page.pane.list.hasFocus()
    assert spring.vault.drafts.all() == []


def test_a_task_is_done_and_another_put_off(qtbot: QtBot, page: TodayPage, spring: Spring, desk: Desk) -> None:
    first, second = (one.id for one in spring.vault.ledger.find(Task, order="code")[:2])
    go_to(page, f"task:{first}:due")
    page.pane.list.setFocus()
    press(Qt.Key.Key_D, CONTROL)
    wait_idle(qtbot, desk)
    type_words("Sent by post")
    press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    done = spring.vault.records.get(Task, first)
    assert (done.status, done.outcome) == (TaskStatus.DONE, "Sent by post")
    go_to(page, f"task:{second}:due")
    press(Qt.Key.Key_P, CONTROL)
    wait_idle(qtbot, desk)
    type_words("20 June 2022")
    press(Qt.Key.Key_S, CONTROL)
    assert page.glance.form._reason.error()
    type_words("closed today")
    press(Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert spring.vault.records.get(Task, second).due.latest == dt.date(2022, 6, 20)


def test_a_limit_is_neither_put_off_nor_done(qtbot: QtBot, page: TodayPage, spring: Spring, desk: Desk) -> None:
    go_to(page, f"limit:{spring.ids.march}:limit")
    wait_idle(qtbot, desk)
    assert not page.glance.settle.isVisible()
    assert not page.glance.postpone.isVisible()
    words = words_of(page.glance)
    assert "It is no release." in words
    assert "new limit: up to 12 Jun 2022" in words
    with qtbot.waitSignal(page.wanted) as wanted:
        page.glance.change.click()
    assert wanted.args == ["record", RecordPlace(DetentionChange.entity, preset={"period_id": spring.ids.march})]


def test_filters_by_day_kind_case_and_hardness(page: TodayPage, spring: Spring) -> None:
    page.pane.pills.choose(When.OVERDUE)
    page._choose()
    assert len(page._ids) == 3
    page.hard.setChecked(True)
    assert len(page._ids) == 2
    page.hard.setChecked(False)
    page.pane.pills.choose(When.ALL)
    page.case.choose(spring.ids.other_case)
    page._choose()
    assert {page._lines[one].due.code for one in page._ids} == {"C-0002"}
    page.what.choose(What.LIMITS)
    page._choose()
    assert page._ids == []
    assert "Nothing of this kind is due" in words_of(page.pane.empty)


def test_search_by_code_and_words(page: TodayPage) -> None:
    assert page.focus_search()
    type_words("clinic")
    press(Qt.Key.Key_Return)
    assert titles(page) == ["Ask the clinic for the papers"]


def test_a_new_vault_shows_the_first_steps(qtbot: QtBot, tmp_path: Path, tools: Tools) -> None:
    vault = Vault.create(tmp_path / "new", "lantern orchard pebble kite", work_factor=LEAST_WORK)
    try:
        page = TodayPage(Desk(vault, tools))
        show(qtbot, page, Desk(vault, tools))
        assert not page.pane.isVisible()
        assert page.steps.isVisible()
        with qtbot.waitSignal(page.wanted) as wanted:
            press(Qt.Key.Key_Space)
        assert wanted.args == ["cases", None]
        assert unreachable_by_tab(page, page.steps.rows["cases"].button) == []
    finally:
        vault.lock()
    shutil.rmtree(tmp_path / "new")


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off_or_nameless_in_russian(
    qtbot: QtBot, desk: Desk, tools: Tools, russian: Translations, scale: float
) -> None:
    tools.look.use(scale=scale)
    page = TodayPage(desk)
    show(qtbot, page, desk)
    for one in page._ids:
        page.pane.list.select_id(one)
        wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.pane.list) == []


def test_a_case_shows_what_is_due_and_what_is_open(qtbot: QtBot, desk: Desk, spring: Spring) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, spring.ids.case)
    card = page.overview.due
    assert next(iter(card._lines)) == f"confirmation:{spring.ids.winter}:confirmed"
    assert len(card._lines) == 4
    assert card.points["passed"].isVisibleTo(card)
    assert card.points["articles"].isVisibleTo(card)
    assert not card.points["contradictions"].isVisibleTo(card)
    assert NAME not in words_of(page)
    card.list.setFocus()
    with qtbot.waitSignal(page.wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args == ["record", RecordPlace("detention_period", spring.ids.winter)]
    with qtbot.waitSignal(page.wanted) as wanted:
        card.all.click()
    assert wanted.args == ["today", spring.ids.case]
    card.points["articles"].button.click()
    wait_idle(qtbot, desk)
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Charges"


def test_today_of_one_case(qtbot: QtBot, page: TodayPage, desk: Desk, spring: Spring) -> None:
    page.entered(spring.ids.other_case)
    wait_idle(qtbot, desk)
    assert page.case.key() == spring.ids.other_case
    assert {page._lines[one].due.code for one in page._ids} == {"C-0002"}


def test_what_waits_for_a_second_reading_is_counted_behind(qtbot: QtBot, page: TodayPage, desk: Desk) -> None:
    wait_idle(qtbot, desk)
    assert page.unread.isVisible()
    assert page.unread.accessibleName().startswith("Waiting for a second reading: ")
    with qtbot.waitSignal(page.wanted) as wanted:
        page.unread.click()
    assert wanted.args == ["review", None]


def test_tasks_of_a_case_and_a_new_one_about_it(qtbot: QtBot, desk: Desk, spring: Spring) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, CasePlace(spring.ids.other_case, "tasks"))
    part = page.part("tasks")
    assert isinstance(part, CaseTasks)
    assert [part._lines[one].due.code for one in part._ids] == ["C-0002", "C-0002"]
    with qtbot.waitSignal(page.wanted) as wanted:
        part.begin_new()
    about = {"about_entity": "case_file", "about_id": spring.ids.other_case}
    assert wanted.args == ["record", RecordPlace("task", preset=about, case_id=spring.ids.other_case)]
    with qtbot.waitSignal(page.wanted) as wanted:
        part.deal.click()
    assert wanted.args == ["today", spring.ids.other_case]
