"""Erasing access and the state of a locked vault in the first window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive import keyslots
from archive.erase_access import allow
from crypto.age.identities import HybridIdentity
from tests.ui.desktop.accessibility import clipped, nameless
from tests.ui.told_vault import Original
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.entry_window import EntryWindow
from ui.hardening import NetworkRefused
from ui.presenters.gateway import ArchiveGateway


@pytest.fixture
def locked(original_vault: Original, tmp_path: Path) -> Path:
    """A locked vault for which erasing is allowed, with a partner's slot beside the passphrase's."""
    vault = original_vault.copy(tmp_path / "Field office").vault
    vault.ways.add_partner(str(HybridIdentity.generate().recipient()), "the office in Brussels")
    allow(vault, True)
    vault.lock()
    return tmp_path / "Field office"


@pytest.fixture
def window(qtbot: QtBot, tools: Tools, locked: Path) -> EntryWindow:
    made = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.unlock.choose(locked)
    qtbot.waitUntil(lambda: not tools.runner.busy)
    return made


def test_the_word_erases_and_the_first_window_says_nothing_of_who(
    qtbot: QtBot, tools: Tools, window: EntryWindow, locked: Path
) -> None:
    window.unlock._erase.click()
    page = window._erase
    assert page is not None
    QTest.keyClicks(page.confirm.line, "eras")
    QTest.keyClick(page.confirm.line, Qt.Key.Key_Return)
    assert len(keyslots.slots(locked)) == 2
    QTest.keyClicks(page.confirm.line, "e")
    QTest.keyClick(page.confirm.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "destroyed: 2" in page._result.words())
    assert keyslots.slots(locked) == []
    page._back.click()
    qtbot.waitUntil(lambda: not tools.runner.busy)
    assert not window.unlock._erase.isVisible()


def test_it_is_not_offered_where_it_was_not_allowed(
    qtbot: QtBot, tools: Tools, window: EntryWindow, original_vault: Original, tmp_path: Path
) -> None:
    assert window.unlock._erase.isVisible()
    original_vault.copy(tmp_path / "other").vault.lock()
    window.unlock.choose(tmp_path / "other")
    qtbot.waitUntil(lambda: not tools.runner.busy)
    assert not window.unlock._erase.isVisible()
    assert window.unlock._banner.words() == ""


def test_a_vault_under_the_travel_lock_says_what_it_needs_and_names_nobody(
    qtbot: QtBot, tools: Tools, window: EntryWindow, locked: Path
) -> None:
    for slot in keyslots.slots(locked):
        if slot.kind == "passphrase":
            slot.path.unlink()
    window.unlock.choose(locked)
    qtbot.waitUntil(lambda: "its partner or its shares" in window.unlock._banner.words())
    assert "Brussels" not in window.unlock._banner.words()


def test_names(window: EntryWindow) -> None:
    window.show_erase()
    assert nameless(window) == []


def test_no_russian_word_is_cut_off(
    qtbot: QtBot, tools: Tools, russian: Translations, locked: Path
) -> None:
    speaking = Tools(tools.look, tools.runner, tools.clipboard, russian, tools.error_sentence)
    made = EntryWindow(speaking, ArchiveGateway(), NetworkRefused())
    qtbot.addWidget(made)
    made.show()
    made.unlock.choose(locked)
    qtbot.waitUntil(lambda: not tools.runner.busy)
    assert clipped(made) == []
    made.show_erase()
    assert clipped(made) == []
