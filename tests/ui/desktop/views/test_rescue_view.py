"""A damaged vault in the first window: offered where it does not open, named, saved, repaired; all by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.backup import back_up
from archive.errors import VaultLocked
from archive.filelock import WriterLock
from archive.founding import LOCK
from archive.vault import DATABASE, Vault
from crypto.jobs import Cancelled, CancelToken, no_progress
from tests.archive.backups import take_in
from tests.conftest import snapshot
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import words_of
from tests.ui.told_vault import PASSPHRASE, Original
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.entry_window import EntryWindow
from ui.desktop.views.rescue import RescueView
from ui.hardening import NetworkRefused
from ui.presenters.gateway import ArchiveGateway


@pytest.fixture
def window(qtbot: QtBot, tools: Tools) -> EntryWindow:
    made = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def hurt(light_vault: Original, tmp_path: Path, stick: Path) -> Path:
    """A vault whose first page and one file are damaged; a backup was made before."""
    return damaged(light_vault, tmp_path / "Field office", stick)


@pytest.fixture
def slow(original_vault: Original, tmp_path: Path, stick: Path) -> Path:
    """The same, and who types the passphrase waits."""
    return damaged(original_vault, tmp_path / "Field office", stick)


def damaged(original: Original, folder: Path, stick: Path) -> Path:
    vault = original.copy(folder).vault
    take_in(vault, 1)
    back_up(vault, stick)
    vault.lock()
    content = bytearray((folder / DATABASE).read_bytes())
    content[700] ^= 1
    (folder / DATABASE).write_bytes(content)
    next((folder / "objects").rglob("*.age")).unlink()
    return folder


def wait(qtbot: QtBot, tools: Tools) -> None:
    qtbot.waitUntil(lambda: not tools.runner.busy, timeout=30_000)


def opened_page(qtbot: QtBot, window: EntryWindow, tools: Tools, folder: Path) -> RescueView:
    window.unlock.choose(folder)
    assert not window.unlock._rescue.isVisible()
    QTest.keyClicks(window.unlock._secret, PASSPHRASE)
    QTest.keyClick(window.unlock._secret, Qt.Key.Key_Return)
    wait(qtbot, tools)
    assert window.unlock._rescue.isVisible()
    window.unlock._rescue.setFocus()
    QTest.keyClick(window.unlock._rescue, Qt.Key.Key_Space)
    page = window._rescue
    assert page is not None
    assert window.unlock._secret.text() == ""
    return page


def look(qtbot: QtBot, tools: Tools, page: RescueView, backup: Path | None = None) -> None:
    page.backup.show_file(backup)
    QTest.keyClicks(page.fields.secret, PASSPHRASE)
    QTest.keyClick(page.fields.secret, Qt.Key.Key_Return)
    assert page.fields.secret.text() == ""
    wait(qtbot, tools)


def test_damage_is_named_and_the_rest_is_saved(
    qtbot: QtBot, window: EntryWindow, tools: Tools, hurt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = snapshot(hurt)
    page = opened_page(qtbot, window, tools, hurt)
    look(qtbot, tools, page)
    shown = words_of(page)
    assert "Pages that cannot be read: 1" in shown
    assert "is not in the vault's folder" in shown
    assert page.save.hasFocus()
    monkeypatch.setattr(page, "_pick", lambda heading, take: take(tmp_path))
    page.name.setText("Saved")
    QTest.keyClick(page.save, Qt.Key.Key_Space)
    wait(qtbot, tools)
    assert snapshot(hurt) == before
    assert window.unlock.folder() == tmp_path / "Saved"
    assert window._pages.currentWidget() is window.unlock
    vault = Vault.open(tmp_path / "Saved", PASSPHRASE)
    assert vault.cases.all()
    vault.lock()


def test_it_is_repaired_from_a_backup_when_the_loss_is_accepted(
    qtbot: QtBot, window: EntryWindow, tools: Tools, hurt: Path, stick: Path
) -> None:
    page = opened_page(qtbot, window, tools, hurt)
    look(qtbot, tools, page, stick)
    assert "sealed files 1" in words_of(page)
    assert not page.repair.isEnabled()
    QTest.keyClick(page.old_records, Qt.Key.Key_Space)
    QTest.keyClick(page.repair, Qt.Key.Key_Space)
    wait(qtbot, tools)
    vault = Vault.open(hurt, PASSPHRASE)
    assert "repaired" in [entry.action for entry in vault.journal.entries()]
    vault.lock()


def test_a_readable_file_only_after_it_was_said_twice(
    qtbot: QtBot, window: EntryWindow, tools: Tools, hurt: Path, tmp_path: Path
) -> None:
    page = opened_page(qtbot, window, tools, hurt)
    look(qtbot, tools, page)
    assert not page.plain.isEnabled()
    QTest.keyClick(page.aware, Qt.Key.Key_Space)
    assert page.plain.isEnabled()
    (tmp_path / "open").mkdir()
    for name in ("records.json", "records-2.json"):
        page.write_plain_into(tmp_path / "open")
        wait(qtbot, tools)
        assert name in words_of(page)
    assert len(list((tmp_path / "open").iterdir())) == 2


def test_remains_without_a_description_are_offered_too(
    qtbot: QtBot, window: EntryWindow, tools: Tools, hurt: Path
) -> None:
    (hurt / "vault.json").unlink()
    window.unlock.choose(hurt)
    assert window.unlock._rescue.isVisible()
    window.show_rescue()
    page = window._rescue
    assert page is not None
    look(qtbot, tools, page)
    assert "vault.json, is missing" in words_of(page)


def start_looking(qtbot: QtBot, page: RescueView) -> None:
    QTest.keyClicks(page.fields.secret, PASSPHRASE)
    QTest.keyClick(page.fields.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Trying the ways in" in words_of(page.progress))


def test_looking_says_how_far_it_is_and_stops(
    qtbot: QtBot, window: EntryWindow, tools: Tools, slow: Path
) -> None:
    page = opened_page(qtbot, window, tools, slow)
    start_looking(qtbot, page)
    page.progress._stop.setFocus()
    QTest.keyClick(page.progress._stop, Qt.Key.Key_Space)
    wait(qtbot, tools)
    assert "Stopped." in words_of(page)
    assert page._desk._vault is None
    assert not page.progress.isVisible()
    WriterLock(slow / LOCK).release()
    look(qtbot, tools, page)
    assert "Pages that cannot be read: 1" in words_of(page)


def test_leaving_while_it_looks_opens_nothing_behind_the_back(
    qtbot: QtBot, window: EntryWindow, tools: Tools, slow: Path
) -> None:
    page = opened_page(qtbot, window, tools, slow)
    desk = page._desk
    start_looking(qtbot, page)
    QTest.keyClick(page._back, Qt.Key.Key_Space)
    wait(qtbot, tools)
    assert desk._vault is None
    assert "Stopped" not in words_of(page)
    WriterLock(slow / LOCK).release()
    with pytest.raises(Cancelled):
        desk.look(lambda: PASSPHRASE, None, no_progress, CancelToken())
    WriterLock(slow / LOCK).release()


def test_leaving_forgets_the_key(qtbot: QtBot, window: EntryWindow, tools: Tools, hurt: Path) -> None:
    page = opened_page(qtbot, window, tools, hurt)
    look(qtbot, tools, page)
    desk = page._desk
    assert desk._vault is not None
    opened = desk._vault
    QTest.keyClick(page._back, Qt.Key.Key_Space)
    with pytest.raises(VaultLocked):
        opened.key()
    wait(qtbot, tools)
    assert desk._vault is None
    assert opened.readable is None
    assert window._pages.currentWidget() is window.unlock


def test_a_wrong_passphrase_is_said(qtbot: QtBot, window: EntryWindow, tools: Tools, hurt: Path) -> None:
    page = opened_page(qtbot, window, tools, hurt)
    QTest.keyClicks(page.fields.secret, "not the words at all")
    QTest.keyClick(page.fields.secret, Qt.Key.Key_Return)
    wait(qtbot, tools)
    assert "passphrase" in words_of(page).lower()
    assert not page.save.isVisible()


def test_names_and_keyboard(qtbot: QtBot, window: EntryWindow, tools: Tools, hurt: Path, stick: Path) -> None:
    page = opened_page(qtbot, window, tools, hurt)
    look(qtbot, tools, page, stick)
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.fields.secret) == []


def test_no_russian_word_is_cut_off(
    qtbot: QtBot, russian: Translations, window: EntryWindow, tools: Tools, hurt: Path, stick: Path
) -> None:
    page = opened_page(qtbot, window, tools, hurt)
    look(qtbot, tools, page, stick)
    window.resize(1366, 768)
    assert clipped(page) == []
