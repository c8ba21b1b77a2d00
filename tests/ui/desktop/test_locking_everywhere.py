"""One key locks from wherever the keyboard is, pulling the stick locks, and words for a locked vault are put away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.desktop.test_app import FolderSession, desktop, enter, log, sessions  # noqa: F401  fixtures
from ui.desktop.app import DesktopApp
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.widgets.choice import Choice

Open = Callable[[DesktopApp], object]


def in_the_main_window(app: DesktopApp) -> object:
    return app.main


def in_a_modal_dialog(app: DesktopApp) -> object:
    dialog = QDialog(app.main)
    dialog.setModal(True)
    dialog.open()
    return dialog


def in_a_text_field_of_a_dialog(app: DesktopApp) -> object:
    dialog = QDialog(app.main)
    field = QPlainTextEdit()
    QVBoxLayout(dialog).addWidget(field)
    dialog.open()
    field.setFocus()
    return dialog


def in_a_dialog_over_a_dialog(app: DesktopApp) -> object:
    first = in_a_modal_dialog(app)
    assert isinstance(first, QDialog)
    second = QDialog(first)
    second.open()
    return second


def in_the_file_picker(app: DesktopApp) -> object:
    picker = FilePicker(app.tools.look, Picking.FILES, "Choose", parent=app.main)
    picker.open()
    return picker


def in_a_menu(app: DesktopApp) -> object:
    menu = QMenu(app.main)
    menu.addAction("something")
    menu.popup(menu.pos())
    return menu


def in_an_opened_choice(app: DesktopApp) -> object:
    assert app.main is not None
    choice = Choice(app.tools.look)
    choice.setParent(app.main)
    choice.offer([("a", "A"), ("b", "B")])
    choice.show()
    choice.showPopup()
    return choice


@pytest.mark.parametrize(
    "place",
    [
        in_the_main_window,
        in_a_modal_dialog,
        in_a_text_field_of_a_dialog,
        in_a_dialog_over_a_dialog,
        in_the_file_picker,
        in_a_menu,
        in_an_opened_choice,
    ],
)
@pytest.mark.parametrize(
    "keys",
    [
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_one_key_locks_from_anywhere(
    qtbot: QtBot,
    desktop: DesktopApp,  # noqa: F811
    place: Open,
    keys: tuple[Qt.Key, Qt.KeyboardModifier],
) -> None:
    enter(qtbot, desktop)
    shown = place(desktop)
    qtbot.wait(30)
    window = QApplication.focusWindow()
    assert window is not None
    with qtbot.waitSignal(desktop.locked, timeout=3000):
        QTest.keyClick(window, *keys)
    visible = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert visible == [desktop.entry]
    del shown


def test_a_pulled_key_stick_locks_and_says_why(
    qtbot: QtBot, desktop: DesktopApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    key = tmp_path / "stick.key"
    key.write_bytes(b"k" * 64)
    monkeypatch.setattr(desktop.sticks, "_seconds", 0.02)
    monkeypatch.setattr(FolderSession, "places_to_watch", lambda self: {"folder": self.folder, "key_file": key})
    enter(qtbot, desktop)
    with qtbot.waitSignal(desktop.locked, timeout=3000):
        key.unlink()
    assert desktop.entry.unlock._banner.words() == "sentence of desktop_key_stick_gone"
    assert desktop.sticks._stop is None


def test_a_pulled_medium_locks_and_says_why(
    qtbot: QtBot, desktop: DesktopApp, vault: Path, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    monkeypatch.setattr(desktop.sticks, "_seconds", 0.02)
    enter(qtbot, desktop)
    with qtbot.waitSignal(desktop.locked, timeout=3000):
        vault.rename(vault.with_name("pulled"))
    assert desktop.entry.unlock._banner.words() == "sentence of desktop_vault_folder_gone"


def test_locking_stops_the_watch(qtbot: QtBot, desktop: DesktopApp) -> None:  # noqa: F811
    enter(qtbot, desktop)
    assert desktop.sticks._stop is not None
    with qtbot.waitSignal(desktop.locked):
        desktop.lock()
    assert desktop.sticks._stop is None


def test_the_locking_key_puts_words_for_a_locked_vault_away(qtbot: QtBot, desktop: DesktopApp) -> None:  # noqa: F811
    qtbot.waitUntil(lambda: desktop.entry.unlock.folder() is not None)
    desktop.entry.unlock._add.click()
    page = desktop.entry._drop
    assert page is not None
    page._text.setPlainText("not to be seen")
    window = desktop.entry.windowHandle()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_F12)
    assert page._text.toPlainText() == ""
    assert desktop.entry._pages.currentWidget() is desktop.entry.unlock


def test_idle_time_puts_them_away_too(qtbot: QtBot, desktop: DesktopApp) -> None:  # noqa: F811
    qtbot.waitUntil(lambda: desktop.entry.unlock.folder() is not None)
    desktop.entry.unlock._add.click()
    page = desktop.entry._drop
    assert page is not None
    page._text.setPlainText("not to be seen")
    desktop.idle.start(0.02)
    qtbot.waitUntil(lambda: page._text.toPlainText() == "")
    assert desktop.entry._pages.currentWidget() is desktop.entry.unlock
