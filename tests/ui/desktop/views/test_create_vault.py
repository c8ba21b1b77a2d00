"""The window that makes a vault: what it asks for, what it refuses, and that it makes one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import FolderGateway
from ui.desktop.tools import Tools
from ui.desktop.views.create_vault import CreateVaultView
from ui.desktop.views.entry_window import EntryWindow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.hardening import NetworkRefused

GOOD = "kettle orchard lantern pigeon"


@pytest.fixture
def view(qtbot: QtBot, tools: Tools, gateway: FolderGateway, tmp_path: Path) -> CreateVaultView:
    made = CreateVaultView(tools, gateway)
    qtbot.addWidget(made)
    made._picked((tmp_path,))
    made.show()
    return made


def fill(view: CreateVaultView, name: str, first: str, second: str) -> None:
    view._name_edit.setText(name)
    view._first.setText(first)
    view._second.setText(second)


def test_a_vault_is_made_by_enter(
    qtbot: QtBot, view: CreateVaultView, gateway: FolderGateway, tmp_path: Path
) -> None:
    fill(view, "Field office", GOOD, GOOD)
    with qtbot.waitSignal(view.created) as created:
        QTest.keyClick(view._second, Qt.Key.Key_Return)
    assert created.args == [(tmp_path / "Field office", False)]
    assert gateway.is_vault(tmp_path / "Field office")
    assert view._first.text() + view._second.text() + view._name_edit.text() == ""


def test_strength_is_told_in_words_while_typing(view: CreateVaultView) -> None:
    said = []
    for words in ("password", GOOD, GOOD + " velvet", GOOD + " velvet thunder basket"):
        view._first.setText(words)
        said.append(view._meter.words())
    assert said[0] == "Too easy to guess. It holds what everybody tries first."
    assert len(set(said)) == 4


def test_what_is_wrong_is_said_at_its_field(view: CreateVaultView, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "file").touch()
    fill(view, "taken", GOOD, GOOD[:-1])
    assert "already something" in view._name.error()
    assert view._second_field.error() == "The two passphrases differ."
    assert not view._create.isEnabled()
    view._make()
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["file", "taken"]
    fill(view, "a/b", GOOD, GOOD)
    assert "cannot contain" in view._name.error()


def test_a_weak_passphrase_makes_no_vault(view: CreateVaultView, tmp_path: Path) -> None:
    fill(view, "new", "password", "password")
    QTest.keyClick(view._second, Qt.Key.Key_Return)
    assert not view._create.isEnabled()
    assert list(tmp_path.iterdir()) == []


def test_a_failure_is_told_and_the_form_stays(
    qtbot: QtBot, view: CreateVaultView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: FolderGateway, folder: Path, passphrase: str) -> object:
        raise OSError(28, "No space left on device: a name")

    monkeypatch.setattr(FolderGateway, "create", full)
    fill(view, "new", GOOD, GOOD)
    view._create.click()
    qtbot.waitUntil(lambda: view._trouble.words() == "sentence of unexpected_failure")
    assert view._first.text() == GOOD
    assert view._create.isEnabled()


def test_the_loss_of_the_passphrase_is_spoken_of(view: CreateVaultView) -> None:
    assert "forget the passphrase" in view._notice.words()


def test_leaving_empties_the_form(view: CreateVaultView) -> None:
    fill(view, "new", GOOD, GOOD)
    view.wipe()
    assert view._first.text() + view._second.text() + view._name_edit.text() == ""


def test_the_new_vault_is_the_one_to_open_after_locking(
    qtbot: QtBot, tools: Tools, gateway: FolderGateway, tmp_path: Path
) -> None:
    window = EntryWindow(tools, gateway, NetworkRefused())
    qtbot.addWidget(window)
    window.show()
    window.show_create()
    view = window.findChild(CreateVaultView)
    assert isinstance(view, CreateVaultView)
    view._picked((tmp_path,))
    fill(view, "Night notes", GOOD, GOOD)
    with qtbot.waitSignal(window.entered):
        QTest.keyClick(view._second, Qt.Key.Key_Return)
    window.show_unlock()
    assert window.unlock.folder() == tmp_path / "Night notes"


def test_a_suggested_passphrase_is_typed_once_from_the_screen(
    qtbot: QtBot, view: CreateVaultView, gateway: FolderGateway
) -> None:
    view._name_edit.setText("Field office")
    QTest.keyClick(view._suggestion.button, Qt.Key.Key_Space)
    first = view._suggestion.words()
    QTest.keyClick(view._suggestion.button, Qt.Key.Key_Space)
    phrase = view._suggestion.words()
    assert phrase != first
    assert phrase in " ".join(label.text().replace("\n", " ") for label in view.findChildren(PlainLabel))
    assert "if the program drew them, 62 bits" in view._meter.words()
    assert not view._create.isEnabled()
    QTest.keyClicks(view._second, phrase)
    with qtbot.waitSignal(view.created):
        QTest.keyClick(view._second, Qt.Key.Key_Return)
    assert phrase not in everything_said(view)
    assert view._suggestion.words() == ""


def test_a_suggestion_goes_when_another_passphrase_is_typed_or_the_page_is_left(view: CreateVaultView) -> None:
    leaves: tuple[Callable[[], None], ...] = (lambda: view._first.setText(GOOD), view.wipe)
    for leave in leaves:
        view._suggestion.button.click()
        phrase = view._suggestion.words()
        assert phrase in everything_said(view)
        leave()
        assert phrase not in everything_said(view)


def everything_said(view: CreateVaultView) -> str:
    """What stands in labels and fields, and what a screen reader is told of them."""
    labels = " ".join(f"{label.text()} {label.accessibleName()}" for label in view.findChildren(PlainLabel))
    return labels.replace("\n", " ") + " ".join(field.text() for field in view.findChildren(QLineEdit))
