"""Our own file window: hostile names, unreadable folders, and nothing overwritten or remembered."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import focusable, nameless
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.look import Look
from ui.desktop.models.folder_entries import FolderEntry


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "A.txt", ".hidden"):
        (tmp_path / name).write_bytes(b"12345")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "inner.txt").touch()
    return tmp_path


def picker(qtbot: QtBot, look: Look, picking: Picking, start: Path, name: str = "") -> FilePicker:
    made = FilePicker(look, picking, "Choose", start=start, name=name)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def names(dialog: FilePicker) -> list[str]:
    model = dialog._model
    return [entry.untrusted_name for row in range(model.rowCount()) if (entry := model.entry(row))]


def test_folders_come_first_and_hidden_files_not(qtbot: QtBot, look: Look, folder: Path) -> None:
    assert names(picker(qtbot, look, Picking.FILES, folder)) == ["sub", "A.txt", "b.txt"]
    assert names(picker(qtbot, look, Picking.FOLDER, folder)) == ["sub"]


def test_files_are_picked_with_the_keyboard(qtbot: QtBot, look: Look, folder: Path) -> None:
    dialog = picker(qtbot, look, Picking.FILES, folder)
    assert not dialog._choose.isEnabled()
    QTest.keyClick(dialog._table, Qt.Key.Key_Down)
    QTest.keyClick(dialog._table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(dialog.picked) as picked:
        dialog._choose.click()
    assert picked.args == [(folder / "A.txt", folder / "b.txt")]


def test_enter_goes_into_a_folder_and_up_comes_back(qtbot: QtBot, look: Look, folder: Path) -> None:
    dialog = picker(qtbot, look, Picking.FILES, folder)
    dialog._activated(dialog._model.index(0, 0))
    assert names(dialog) == ["inner.txt"]
    dialog._up.click()
    assert dialog._where.text() == str(folder)


def test_a_folder_is_the_selected_or_the_shown_one(qtbot: QtBot, look: Look, folder: Path) -> None:
    dialog = picker(qtbot, look, Picking.FOLDER, folder)
    with qtbot.waitSignal(dialog.picked) as picked:
        dialog._choose.click()
    assert picked.args == [(folder,)]
    dialog.open()
    dialog._table.selectRow(0)
    with qtbot.waitSignal(dialog.picked) as picked:
        dialog._choose.click()
    assert picked.args == [(folder / "sub",)]


@pytest.mark.parametrize("name", ["", "..", "a/b", "a\\b", "b.txt"])
def test_a_new_file_never_takes_a_bad_or_existing_name(
    qtbot: QtBot, look: Look, folder: Path, name: str
) -> None:
    dialog = picker(qtbot, look, Picking.NEW_FILE, folder, name)
    with qtbot.assertNotEmitted(dialog.picked):
        dialog._choose.click()
    assert dialog._name.error() != ""
    assert (folder / "b.txt").read_bytes() == b"12345"
    editor = dialog._name.editor
    assert isinstance(editor, QLineEdit)
    editor.setText("dossier.pdf")
    with qtbot.waitSignal(dialog.picked) as picked:
        dialog._choose.click()
    assert picked.args == [(folder / "dossier.pdf",)]
    assert not (folder / "dossier.pdf").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read every folder")
def test_an_unreadable_folder_is_told(qtbot: QtBot, look: Look, folder: Path) -> None:
    (folder / "sub").chmod(0)
    dialog = picker(qtbot, look, Picking.FILES, folder)
    assert not dialog.go(folder / "sub")
    (folder / "sub").chmod(0o700)


def test_a_folder_that_vanished_is_told_and_the_last_stays(qtbot: QtBot, look: Look, folder: Path) -> None:
    dialog = picker(qtbot, look, Picking.FILES, folder)
    assert not dialog.go(folder / "gone")
    assert "cannot be read" in dialog._trouble.words()
    assert names(dialog) == ["sub", "A.txt", "b.txt"]
    assert dialog._where.text() == str(folder)


def test_hostile_names_are_shown_harmlessly_and_picked_exactly(
    qtbot: QtBot, look: Look, tmp_path: Path, hostile_names: tuple[str, ...]
) -> None:
    names_shown = {name for name in hostile_names if not name.startswith(".")}
    for name in names_shown:
        (tmp_path / name).touch()
    dialog = picker(qtbot, look, Picking.FILES, tmp_path)
    dialog.grab()
    model = dialog._model
    entries = [entry for row in range(model.rowCount()) if isinstance(entry := model.entry(row), FolderEntry)]
    assert {entry.path.name for entry in entries} == names_shown
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert not any("\u202e" in text for text in shown)
    dialog._table.selectAll()
    with qtbot.waitSignal(dialog.picked) as picked:
        dialog._choose.click()
    assert {path.name for path in picked.args[0]} == names_shown


def test_every_part_has_a_name(qtbot: QtBot, look: Look, folder: Path) -> None:
    for picking in Picking:
        dialog = picker(qtbot, look, picking, folder)
        assert nameless(dialog) == []
        assert all(widget.accessibleName() for widget in focusable(dialog))


def test_nothing_is_remembered(
    qtbot: QtBot,
    look: Look,
    folder: Path,
    private_home: Path,
    no_traces: Callable[..., AbstractContextManager[None]],
) -> None:
    with no_traces(folder), no_traces(private_home):
        dialog = picker(qtbot, look, Picking.FILES, folder)
        dialog._table.selectRow(1)
        dialog._choose.click()
