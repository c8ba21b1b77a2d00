"""The window for unlocking, used by keyboard on real folders."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.ways_in import WayIn
from tests.ui.desktop.accessibility import clipped, focusable, nameless, unreachable_by_tab
from tests.ui.desktop.conftest import FolderGateway
from ui.desktop.file_picker import FilePicker
from ui.desktop.look import Look
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.entry_window import EntryWindow
from ui.hardening import NetworkOnlyUnused, NetworkRefused

GOOD = "kettle orchard lantern pigeon"


@pytest.fixture
def window(qtbot: QtBot, tools: Tools, gateway: FolderGateway) -> EntryWindow:
    made = EntryWindow(tools, gateway, NetworkRefused())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def type_in(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def test_the_vault_opens_with_typing_and_enter_alone(
    qtbot: QtBot, window: EntryWindow, vault: Path
) -> None:
    window.unlock.choose(vault)
    type_in(GOOD)
    with qtbot.waitSignal(window.entered) as entered:
        press(Qt.Key.Key_Return)
    assert entered.args == [(vault, False)]
    assert window.unlock._secret.text() == ""


def test_a_wrong_passphrase_is_told_and_can_be_typed_over(
    qtbot: QtBot, window: EntryWindow, vault: Path
) -> None:
    window.unlock.choose(vault)
    type_in("something else")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.unlock._banner.words() == "sentence of wrong_passphrase")
    assert window.unlock._secret.hasFocus()
    assert not window.unlock._read_button.isVisible()
    type_in(GOOD)
    with qtbot.waitSignal(window.entered):
        press(Qt.Key.Key_Return)


def test_a_vault_in_use_is_offered_for_reading(qtbot: QtBot, window: EntryWindow, vault: Path) -> None:
    (vault / "lock").touch()
    window.unlock.choose(vault)
    type_in(GOOD)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.unlock._read_button.isVisible)
    with qtbot.waitSignal(window.entered) as entered:
        window.unlock._read_button.click()
    assert entered.args == [(vault, True)]


def test_a_folder_that_is_no_vault_is_told(window: EntryWindow, tmp_path: Path) -> None:
    window.unlock.choose(tmp_path)
    assert "no vault" in window.unlock._banner.words()
    window.unlock._secret.setText(GOOD)
    assert not window.unlock._unlock_button.isEnabled()


def test_while_it_opens_nothing_else_can_be_started(
    qtbot: QtBot, tools: Tools, window: EntryWindow, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    real = FolderGateway.open

    def slow(self: FolderGateway, folder: Path, way: str | WayIn, read_only: bool) -> object:
        gate.wait(5)
        return real(self, folder, way, read_only)

    monkeypatch.setattr(FolderGateway, "open", slow)
    window.unlock.choose(vault)
    type_in(GOOD)
    press(Qt.Key.Key_Return)
    view = window.unlock
    assert view._busy.isVisible()
    assert not any(part.isEnabled() for part in (view._secret, view._choose, view._create))
    assert not view._unlock_button.isEnabled()
    view._unlock()
    with qtbot.waitSignal(window.entered):
        gate.set()
    assert view._secret.isEnabled()
    assert not tools.runner.busy


def test_while_the_last_vault_closes_nothing_opens(window: EntryWindow, vault: Path) -> None:
    window.unlock.choose(vault)
    window.unlock._secret.setText(GOOD)
    window.unlock.set_closing(True)
    window.unlock._unlock()
    assert not window.unlock._flow.state.busy
    assert not window.unlock._secret.hasFocus()
    window.unlock.set_closing(False)
    assert window.unlock._secret.hasFocus()
    assert window.unlock._unlock_button.isEnabled()


def test_the_folder_is_chosen_in_our_own_picker(qtbot: QtBot, window: EntryWindow, vault: Path) -> None:
    window.unlock._choose.click()
    picker = window.findChild(FilePicker)
    assert picker is not None
    assert picker.go(vault)
    picker._choose.click()
    assert window.unlock.folder() == vault
    qtbot.waitUntil(lambda: window.findChild(FilePicker) is None)


def test_everything_has_a_name_and_a_place_in_the_order(window: EntryWindow, vault: Path) -> None:
    window.unlock.choose(vault)
    window.unlock._secret.setText(GOOD)
    for show in (window.show_unlock, window.show_create):
        show()
        assert nameless(window) == []
        assert all(widget.accessibleName() for widget in focusable(window))
        start = QApplication.focusWidget()
        assert start is not None
        assert unreachable_by_tab(window, start) == []


def test_the_language_is_chosen_here_and_changes_at_once(
    qtbot: QtBot, tools: Tools, look: Look, russian: Translations, gateway: FolderGateway
) -> None:
    speaking = Tools(look, tools.runner, tools.clipboard, russian, tools.error_sentence)
    window = EntryWindow(speaking, gateway, NetworkOnlyUnused("platform"))
    qtbot.addWidget(window)
    window.show()
    assert window.unlock._title.text() == "Открыть хранилище"
    window._language.chosen.emit("kk")
    qtbot.waitUntil(lambda: window.unlock._title.text() == "Қойманы ашу")
    assert window._language.key() == "kk"
    window._language.chosen.emit("ru")
    qtbot.waitUntil(lambda: window.unlock._title.text() == "Открыть хранилище")
    assert "не следит" in window._net_words.text()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("page", ["unlock", "create"])
def test_no_russian_word_is_cut_off(
    qtbot: QtBot,
    tools: Tools,
    russian: Translations,
    gateway: FolderGateway,
    vault: Path,
    scale: float,
    page: str,
) -> None:
    tools.look.use(scale=scale)
    window = EntryWindow(tools, gateway, NetworkRefused())
    qtbot.addWidget(window)
    window.unlock.choose(vault)
    if page == "create":
        window.show_create()
    window.show()
    qtbot.waitExposed(window)
    assert clipped(window) == []


def test_light_and_dark_are_switched_here(window: EntryWindow, tools: Tools) -> None:
    assert window._dark.accessibleName() == "Dark colours"
    window._dark.click()
    assert tools.look.tokens.dark
    assert window._dark.accessibleName() == "Light colours"


def test_the_title_names_nothing(window: EntryWindow, vault: Path) -> None:
    window.unlock.choose(vault)
    assert window.windowTitle() == "Strongroom"
