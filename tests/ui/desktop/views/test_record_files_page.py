"""Records as a file on the screen: a look before anything comes in, refusals by line and field, and writing."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from archive.ledger import new_id
from archive.model.events import Event
from tests.archive.interchange.files import event, file_of, person
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NAME, Told
from ui.desktop.desk import Desk
from ui.desktop.views.record_files import RecordFilesPage
from ui.presenters.undoing import Undoing


def opened(qtbot: QtBot, desk: Desk) -> RecordFilesPage:
    """The page, shown."""
    page = RecordFilesPage(desk)
    show(qtbot, page, desk)
    return page


def test_a_file_is_looked_at_brought_in_and_taken_back(
    qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path
) -> None:
    file = tmp_path / "spring.jsonl"
    file.write_bytes(file_of([person("P-0001"), event("Quay", happened={"edtf": "2022-05"})]))
    page, before = opened(qtbot, desk), desk.vault.journal.count()
    page.bringing.chosen.emit(file)
    wait_idle(qtbot, desk)
    assert desk.vault.journal.count() == before
    assert "P-0001 → P-" in words_of(page.bringing)
    assert "Records that would be added: 2" in words_of(page.bringing)
    assert page.bringing.reason.hasFocus()
    page.bringing.reason.setText("from the office")
    page.bringing.bring.click()
    wait_idle(qtbot, desk)
    assert "Records added: 2" in page.message.words()
    assert "Quay" in [one.title for one in desk.vault.ledger.find(Event)]
    back = Undoing(desk.vault)
    assert back.undo(back.last()) == 2
    assert "Quay" not in [one.title for one in desk.vault.ledger.find(Event)]


def test_what_does_not_fit_is_told_by_line_and_field_and_nothing_comes_in(
    qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path
) -> None:
    file = tmp_path / "spring.jsonl"
    act = {"kind": "act", "id": new_id(), "fields": {"kind": "own-never-heard-of"}}
    file.write_bytes(file_of([event(NAME, kind="feast"), act]))
    page, before = opened(qtbot, desk), desk.vault.journal.count()
    page.bringing.chosen.emit(file)
    wait_idle(qtbot, desk)
    said = words_of(page.bringing)
    assert "Line 2: Event “Kind”" in said
    assert "Line 3: Violation “What was done”" in said
    assert NAME not in said
    assert not page.bringing.bring.isVisible()
    file.write_bytes(b"not records")
    page.bringing.chosen.emit(file)
    wait_idle(qtbot, desk)
    assert page.message.isVisible()
    assert desk.vault.journal.count() == before


def test_writing_in_the_clear_needs_the_word(qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path) -> None:
    page, target = opened(qtbot, desk), tmp_path / "out.zip"
    assert page.leaving.confirm.isVisible()
    assert not page.leaving.confirm.button.isEnabled()
    QTest.keyClicks(page.leaving.confirm.line, "write")
    assert page.leaving.confirm.button.isEnabled()
    page.leaving.form.choose("tables")
    page.leaving.case.setText("C-0001")
    page.leaving.wanted.emit(page.leaving.leaving(target))
    wait_idle(qtbot, desk)
    with zipfile.ZipFile(target) as file:
        assert {"case_file.csv", "person.csv"} <= set(file.namelist())
        assert "involvement.csv" in file.namelist()
    assert "out.zip" in page.message.words()
    page.leaving.recipient.setText("age1nothing")
    assert page.leaving.write.isVisible()
    page.leaving.wanted.emit(page.leaving.leaving(tmp_path / "b.age"))
    wait_idle(qtbot, desk)
    assert not (tmp_path / "b.age").exists()
    page.leaving.sources.setChecked(True)
    assert page.leaving.confirm.isVisible()
    assert isinstance(page.leaving.write, QPushButton)
