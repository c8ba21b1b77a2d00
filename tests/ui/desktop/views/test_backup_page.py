"""The page for backups, on real folders: choosing, making, reading back, rehearsing, stopping."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.archive.backups import damage, take_in
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, PASSPHRASE
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.backup import BackupPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> BackupPage:
    made = BackupPage(desk)
    show(qtbot, made, desk)
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with something else on it."""
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "holiday.jpg").write_bytes(b"x")
    return tmp_path / "stick"


def press(widget: object, key: Qt.Key = Qt.Key.Key_Space) -> None:
    QTest.keyClick(widget, key)  # type: ignore[call-overload]  # PySide6 names no overload for QWidget


def test_choosing_making_and_reading_back(qtbot: QtBot, desk: Desk, page: BackupPage, stick: Path) -> None:
    take_in(desk.vault, 2)
    assert not page.making.make.isEnabled()
    page.making.chosen.emit(stick)
    wait_idle(qtbot, desk)
    assert page.making.label.text() == "stick"
    press(page.making.make)
    wait_idle(qtbot, desk)
    assert "Backup 1 is made and was read back" in page.message.words()
    assert (stick / "backup" / "generations" / "00000001").is_dir()
    assert page.listing.list.model().rowCount() == 1
    press(page.listing.read)
    wait_idle(qtbot, desk)
    assert "read back in full" in page.message.words()
    assert not [word for word in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if word in words_of(page)]


def test_the_place_is_remembered_in_the_vault_and_said_when_it_is_gone(
    qtbot: QtBot, desk: Desk, page: BackupPage, stick: Path
) -> None:
    page.making.chosen.emit(stick)
    wait_idle(qtbot, desk)
    page.making.make.click()
    wait_idle(qtbot, desk)
    shutil.rmtree(stick)
    again = BackupPage(desk)
    show(qtbot, again, desk)
    assert again.message.words() == "sentence of backup_place_missing"
    assert not again.making.make.isEnabled()
    assert "As this vault remembers them" in words_of(again)
    assert again.listing.list.model().rowCount() == 1


def test_the_way_back_is_rehearsed_by_keyboard_and_nothing_typed_stays(
    qtbot: QtBot, desk: Desk, page: BackupPage, stick: Path
) -> None:
    take_in(desk.vault, 1)
    page.making.chosen.emit(stick)
    wait_idle(qtbot, desk)
    page.making.make.click()
    wait_idle(qtbot, desk)
    QTest.keyClicks(page.rehearsal.fields.secret, "not the passphrase")
    press(page.rehearsal.fields.secret, Qt.Key.Key_Return)
    assert page.rehearsal.fields.secret.text() == ""
    wait_idle(qtbot, desk)
    assert page.message.words() == "sentence of wrong_passphrase"
    QTest.keyClicks(page.rehearsal.fields.secret, PASSPHRASE)
    press(page.rehearsal.fields.secret, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert "The way back works" in page.message.words()
    assert "it works" in words_of(page.rehearsal)


def test_damage_on_the_stick_is_said_with_its_place(qtbot: QtBot, desk: Desk, page: BackupPage, stick: Path) -> None:
    take_in(desk.vault, 1)
    page.making.chosen.emit(stick)
    wait_idle(qtbot, desk)
    page.making.make.click()
    wait_idle(qtbot, desk)
    damage(next((stick / "backup" / "objects").rglob("*.age")))
    page.listing.read.click()
    wait_idle(qtbot, desk)
    assert "Backup 1 is damaged" in page.message.words()
    assert "damaged or missing" in words_of(page)
    assert "Not read back" in words_of(page)


def test_a_refused_place_is_said(qtbot: QtBot, desk: Desk, page: BackupPage) -> None:
    page.making.chosen.emit(desk.vault.folder)
    wait_idle(qtbot, desk)
    page.making.make.click()
    wait_idle(qtbot, desk)
    assert page.message.words() == "sentence of backup_place_overlaps"


def test_a_vault_that_is_open_for_reading_only_offers_nothing(qtbot: QtBot, reading_desk: Desk) -> None:
    page = BackupPage(reading_desk)
    show(qtbot, page, reading_desk)
    for part in (page.making.choose, page.making.make, page.listing.read, page.rehearsal.go):
        assert not part.isEnabled()


def test_for_the_screen_reader_by_tab_and_in_russian(
    qtbot: QtBot, desk: Desk, russian: Translations, stick: Path
) -> None:
    page = BackupPage(desk)
    show(qtbot, page, desk)
    page.making.chosen.emit(stick)
    wait_idle(qtbot, desk)
    page.making.make.click()
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.making.choose) == []
