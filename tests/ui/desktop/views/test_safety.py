"""The place that says how the vault stands: every line leads somewhere, by keyboard and by name."""

from __future__ import annotations

import importlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.findings import Verdict
from archive.health import Health, note_examination
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.page import Page
from ui.desktop.session import PAGES
from ui.desktop.translation import Translations
from ui.desktop.views.safety import ONWARD, STANDING, SafetyPage
from ui.desktop.widgets.page_column import PageColumn


def test_every_line_leads_to_its_page_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    page = SafetyPage(desk)
    show(qtbot, page, desk)
    wait_idle(qtbot, desk)
    for key, target in (*STANDING, *((key, key) for key, _ in ONWARD)):
        button = page.rows[key].button
        button.setFocus()
        with qtbot.waitSignal(page.wanted) as wanted:
            QTest.keyClick(button, Qt.Key.Key_Space)
        assert wanted.args == [target, None]


def test_it_says_how_the_vault_stands_and_tells_the_rail(qtbot: QtBot, desk: Desk) -> None:
    page = SafetyPage(desk)
    with qtbot.waitSignal(page.health_read) as read:
        show(qtbot, page, desk)
    assert read.args is not None
    assert isinstance(read.args[0], Health)
    assert "There is none yet" in words_of(page)
    note_examination(desk.vault, Verdict.BROKEN)
    with qtbot.waitSignal(page.health_read):
        page.entered(None)
    assert "found something broken" in words_of(page)


def test_nobody_is_named(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = SafetyPage(desk)
    show(qtbot, page, desk)
    wait_idle(qtbot, desk)
    shown = words_of(page)
    assert not [word for word in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if word in shown]


def test_for_the_screen_reader_by_tab_and_in_russian(
    qtbot: QtBot, desk: Desk, russian: Translations
) -> None:
    page = SafetyPage(desk)
    show(qtbot, page, desk)
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.rows["backup"].button) == []


def test_reading_only_it_reads_all_the_same(qtbot: QtBot, reading_desk: Desk) -> None:
    page = SafetyPage(reading_desk)
    show(qtbot, page, reading_desk)
    wait_idle(qtbot, reading_desk)
    assert "Being read" not in words_of(page)


@pytest.mark.parametrize("name", ["backup", "travel", "rekey", "before_search", "after_search", "ways", "check"])
def test_escape_and_the_arrow_lead_back_from_every_page_behind_it(qtbot: QtBot, desk: Desk, name: str) -> None:
    module, kind = next((module, kind) for key, module, kind in PAGES if key == name)
    page: Page = getattr(importlib.import_module(f"ui.desktop.views.{module}"), kind)(desk)
    show(qtbot, page, desk)
    wait_idle(qtbot, desk)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    column = page.findChild(PageColumn)
    assert isinstance(column, PageColumn)
    assert column.arrow.accessibleName() == "Back to safety (Esc)"
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(column.arrow, Qt.Key.Key_Space)
    assert wanted.args == ["safety", None]
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert wanted.args == ["safety", None]


def test_damaged_records_that_a_repair_kept_are_shown_and_removed(qtbot: QtBot, desk: Desk) -> None:
    page = SafetyPage(desk)
    show(qtbot, page, desk)
    wait_idle(qtbot, desk)
    assert not page.kept.isVisible()
    file = desk.vault.folder / "records.damaged-0123456789abcdef.db"
    file.write_bytes(bytes(5000))
    page.entered(None)
    wait_idle(qtbot, desk)
    assert page.kept.isVisible()
    assert file.name in words_of(page)
    assert (nameless(page), clipped(page)) == ([], [])
    (row,) = page.kept.rows
    for answer, left in ((page.kept.keep, True), (page.kept.remove, False)):
        QTest.keyClick(row.button, Qt.Key.Key_Space)
        assert page.kept.keep.hasFocus()
        assert "for good?" in words_of(page)
        answer.setFocus()
        QTest.keyClick(answer, Qt.Key.Key_Space)
        wait_idle(qtbot, desk)
        assert file.exists() is left
    assert "Removed." in page.kept.message.words()
    assert [entry.action for entry in desk.vault.journal.entries()][-1] == "kept_removed"
