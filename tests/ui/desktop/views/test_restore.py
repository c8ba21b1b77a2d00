"""Restoring from the first window: by keyboard, onto a clean folder, and straight on to unlocking."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.backup import back_up
from archive.vault import Vault
from tests.archive.backups import damage, take_in
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.told_vault import PASSPHRASE, Original
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.entry_window import EntryWindow
from ui.desktop.views.restore import RestoreView
from ui.hardening import NetworkRefused
from ui.presenters.gateway import ArchiveGateway


@pytest.fixture
def stick(light_vault: Original, tmp_path: Path) -> Path:
    """A stick with two backups in a folder of their own."""
    vault = light_vault.copy(tmp_path / "Field office").vault
    (tmp_path / "stick").mkdir()
    for _ in range(2):
        take_in(vault, 1)
        back_up(vault, tmp_path / "stick" / "backup")
    vault.lock()
    return tmp_path / "stick"


@pytest.fixture
def window(qtbot: QtBot, tools: Tools) -> EntryWindow:
    made = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def opened_page(window: EntryWindow) -> RestoreView:
    window.unlock._restore.click()
    page = window._restore
    assert page is not None
    return page


def wait(qtbot: QtBot, tools: Tools) -> None:
    qtbot.waitUntil(lambda: not tools.runner.busy, timeout=20_000)


def test_a_vault_is_restored_and_is_the_one_to_open(
    qtbot: QtBot, window: EntryWindow, tools: Tools, stick: Path, tmp_path: Path
) -> None:
    page = opened_page(window)
    assert page.choose.hasFocus()
    page.look_into(stick)
    wait(qtbot, tools)
    assert [page.which.itemText(row).split(",")[0] for row in range(page.which.count())] == ["Backup 2", "Backup 1"]
    assert page.name.hasFocus()
    QTest.keyClicks(page.name, "Back again")
    page.put_into(tmp_path)
    assert not page.go.isEnabled()
    QTest.keyClicks(page.fields.secret, PASSPHRASE)
    QTest.keyClick(page.fields.secret, Qt.Key.Key_Return)
    assert page.fields.secret.text() == ""
    wait(qtbot, tools)
    assert window.unlock.folder() == tmp_path / "Back again"
    assert window._pages.currentWidget() is window.unlock
    assert "Newest change in it, by its own journal: 20" in window.unlock._banner.words()
    opened = Vault.open(tmp_path / "Back again", PASSPHRASE, read_only=True)
    assert opened.evidence.all_files()
    opened.lock()


def test_what_is_wrong_is_said_and_nothing_is_left(
    qtbot: QtBot, window: EntryWindow, tools: Tools, stick: Path, tmp_path: Path
) -> None:
    page = opened_page(window)
    page.look_into(tmp_path / "Field office")
    wait(qtbot, tools)
    assert page.message.words() == "sentence of not_a_backup"
    page.look_into(stick)
    wait(qtbot, tools)
    page.name.setText("Back again")
    page.put_into(tmp_path)
    page.fields.secret.setText("not the passphrase")
    page.go.click()
    wait(qtbot, tools)
    assert page.message.words() == "sentence of wrong_passphrase"
    assert page.fields.secret.hasFocus()
    for name in ("", "..", "a/b"):
        page.name.setText(name)
        page.fields.secret.setText(PASSPHRASE)
        assert not page.go.isEnabled()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Field office", "stick"]
    window.show_unlock()
    assert (page.fields.secret.text(), page.name.text()) == ("", "")


def test_times_that_do_not_fit_and_a_newer_backup_are_said_before_going_on(
    qtbot: QtBot, window: EntryWindow, tools: Tools, stick: Path, tmp_path: Path
) -> None:
    manifest = stick / "backup" / "generations" / "00000001" / "manifest.age"
    os.utime(manifest, (2_000_000_000, 2_000_000_000))
    page = opened_page(window)
    page.look_into(stick)
    wait(qtbot, tools)
    page.name.setText("Back again")
    page.put_into(tmp_path)
    page.which.choose("1")
    page.fields.secret.setText(PASSPHRASE)
    page.go.click()
    wait(qtbot, tools)
    assert window._pages.currentWidget() is page
    assert "the medium says 2033-05-18 03:33 UTC" in page.message.words()
    assert "more than a day apart" in page.message.words()
    assert "Another backup there goes further: 2," in page.message.words()
    assert page.open_made.hasFocus()
    QTest.keyClick(page.open_made, Qt.Key.Key_Space)
    assert window.unlock.folder() == tmp_path / "Back again"


def test_the_rest_is_restored_when_a_file_is_damaged(
    qtbot: QtBot, window: EntryWindow, tools: Tools, stick: Path, tmp_path: Path
) -> None:
    damage(next((stick / "backup" / "objects").rglob("*.age")))
    page = opened_page(window)
    page.look_into(stick)
    wait(qtbot, tools)
    page.name.setText("Back again")
    page.put_into(tmp_path)
    page.fields.secret.setText(PASSPHRASE)
    assert not page.leave_out.isVisible()
    page.go.click()
    wait(qtbot, tools)
    assert page.message.words() == "sentence of generation_damaged"
    assert page.leave_out.isVisible()
    page.leave_out.setChecked(True)
    page.fields.secret.setText(PASSPHRASE)
    page.go.click()
    wait(qtbot, tools)
    assert "Restored without what is damaged" in page.message.words()
    assert page.open_made.hasFocus()
    QTest.keyClick(page.open_made, Qt.Key.Key_Space)
    assert window.unlock.folder() == tmp_path / "Back again"


def test_stopping_leaves_nothing(
    qtbot: QtBot, window: EntryWindow, tools: Tools, stick: Path, tmp_path: Path
) -> None:
    page = opened_page(window)
    page.look_into(stick)
    wait(qtbot, tools)
    page.name.setText("Back again")
    page.put_into(tmp_path)
    page.fields.secret.setText(PASSPHRASE)
    page.go.click()
    tools.runner.cancel_all()
    wait(qtbot, tools)
    assert not (tmp_path / "Back again").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Field office", "stick"]


def test_for_the_screen_reader_by_tab_and_in_russian(
    qtbot: QtBot, window: EntryWindow, tools: Tools, stick: Path, russian: Translations
) -> None:
    page = opened_page(window)
    page.look_into(stick)
    wait(qtbot, tools)
    page.name.setText("Архив")
    page.fields.secret.setText("x")
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.choose) == []
