"""The pages of evidence: list, taking in, one item."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, no_progress
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, SOURCE, Told
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker
from ui.desktop.models.id_rows import ROW_ROLE
from ui.desktop.translation import Translations
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.sheet_viewer import SheetViewer
from ui.presenters.taking_in import Intake, take_in

FILE_NAME = "Underwood at the landing.png"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "outside" / FILE_NAME
    path.parent.mkdir()
    Image.new("RGB", (640, 480), "#446688").save(path)
    return path


def taken(told: Told, photo: Path, *, content_warning: bool = False) -> str:
    intake = Intake(
        paths=(photo,), source_id=told.source, content_warning=content_warning, keep_duplicates=True
    )
    return take_in(told.vault, intake, no_progress, CancelToken())[0].item_id


def button(page: EvidencePage | ItemPage, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == words)


def sheets(page: ItemPage) -> SheetViewer:
    part = page.viewer.part
    assert isinstance(part, SheetViewer)
    return part


def custody(told: Told, item_id: str) -> list[CustodyAction]:
    return [line.action for line in told.vault.evidence.custody(told.vault.evidence.get(item_id))]


class TestList:
    def test_shows_no_source_and_no_file_name(
        self, qtbot: QtBot, desk: Desk, told: Told, photo: Path
    ) -> None:
        item_id = taken(told, photo)
        page = EvidencePage(desk)
        show(qtbot, page, desk)
        page.pane.list.select_id(item_id)
        wait_idle(qtbot, desk)
        shown = words_of(page)
        assert "E-0002" in shown
        assert not [word for word in (*NEVER_IN_LISTS, "Underwood") if word in shown]

    def test_pictures_come_for_what_is_on_the_screen(
        self, qtbot: QtBot, desk: Desk, told: Told, photo: Path
    ) -> None:
        open_id, hard_id = taken(told, photo), taken(told, photo, content_warning=True)
        page = EvidencePage(desk)
        show(qtbot, page, desk)
        model = page.pane.list.model()
        rows = {model.index(row, 0).data(ROW_ROLE).id: row for row in range(model.rowCount())}

        def picture(item_id: str) -> object:
            return model.index(rows[item_id], 0).data(ROW_ROLE).picture

        qtbot.waitUntil(lambda: picture(open_id) is not None, timeout=10_000)
        wait_idle(qtbot, desk)
        assert picture(hard_id) is None

    def test_names_keyboard_and_room(self, qtbot: QtBot, desk: Desk, russian: Translations) -> None:
        page = EvidencePage(desk)
        show(qtbot, page, desk)
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.pane.search) == []
        assert clipped(page) == []


class TestTakingIn:
    def test_files_dropped_on_the_window_are_taken_in(
        self, qtbot: QtBot, desk: Desk, told: Told, photo: Path
    ) -> None:
        page = EvidencePage(desk)
        show(qtbot, page, desk, told.case)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(photo))])
        nothing = Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, nothing)
        page.dropEvent(event)
        wait_idle(qtbot, desk)
        button(page, "Take in 1 file(s)").click()
        wait_idle(qtbot, desk)
        shown = words_of(page.intake)
        assert "The files outside are still there." in shown
        assert "E-0002" in shown
        assert photo.is_file()
        assert len(told.vault.evidence.all()) == 2

    def test_ctrl_n_then_our_own_picker(self, qtbot: QtBot, desk: Desk, told: Told, photo: Path) -> None:
        page = EvidencePage(desk)
        show(qtbot, page, desk)
        QTest.keyClick(page.pane.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        button(page, "Choose files…").click()
        picker = next(one for one in QApplication.topLevelWidgets() if isinstance(one, FilePicker))
        picker.picked.emit((photo, photo))
        picker.reject()
        wait_idle(qtbot, desk)
        assert button(page, "Take in 1 file(s)").isEnabled()

    def test_an_unknown_source_takes_in_nothing(
        self, qtbot: QtBot, desk: Desk, told: Told, photo: Path
    ) -> None:
        page = EvidencePage(desk)
        show(qtbot, page, desk, told.case)
        page.intake.add([photo])
        wait_idle(qtbot, desk)
        button(page, "Note who gave them, and more…").click()
        QTest.keyClicks(page.focusWidget(), "P-4444")
        button(page, "Take in 1 file(s)").click()
        wait_idle(qtbot, desk)
        assert "no person with this code" in words_of(page.intake)
        assert len(told.vault.evidence.all()) == 1

    def test_names_keyboard_and_room(
        self, qtbot: QtBot, desk: Desk, told: Told, russian: Translations
    ) -> None:
        page = EvidencePage(desk)
        show(qtbot, page, desk, told.case)
        assert nameless(page.intake) == []
        assert clipped(page.intake) == []

    def test_reading_only(self, qtbot: QtBot, reading_desk: Desk) -> None:
        page = EvidencePage(reading_desk)
        show(qtbot, page, reading_desk, "any case")
        assert not page.intake.isVisible()
        assert not page.acceptDrops()


class TestItem:
    def test_source_and_file_name_come_after_a_click(
        self, qtbot: QtBot, desk: Desk, told: Told, photo: Path
    ) -> None:
        page = ItemPage(desk)
        show(qtbot, page, desk, taken(told, photo))
        assert "Underwood" not in words_of(page)
        button(page, "Show the source").click()
        wait_idle(qtbot, desk)
        shown = words_of(page)
        assert SOURCE in shown
        assert FILE_NAME in shown
        page.entered(told.item)
        wait_idle(qtbot, desk)
        assert "Underwood" not in words_of(page)

    def test_looking_is_journaled_once_and_a_blurred_picture_is_not(
        self, qtbot: QtBot, desk: Desk, told: Told, photo: Path
    ) -> None:
        item_id = taken(told, photo, content_warning=True)
        page = ItemPage(desk)
        show(qtbot, page, desk, item_id)
        qtbot.waitUntil(lambda: sheets(page).pane.blurred and not desk.tools.runner.busy)
        assert not sheets(page).pane.canvas.empty
        assert custody(told, item_id) == [CustodyAction.RECEIVED]
        button(page, "Show the picture").click()
        qtbot.waitUntil(lambda: custody(told, item_id)[-1] is CustodyAction.VIEWED)
        wait_idle(qtbot, desk)
        assert custody(told, item_id) == [CustodyAction.RECEIVED, CustodyAction.VIEWED]

    def test_a_check_is_told_and_journaled(self, qtbot: QtBot, desk: Desk, told: Told, photo: Path) -> None:
        item_id = taken(told, photo)
        page = ItemPage(desk)
        show(qtbot, page, desk, item_id)
        page.head.check.click()
        wait_idle(qtbot, desk)
        assert "exactly what was taken in" in words_of(page)
        assert CustodyAction.CHECKED in custody(told, item_id)
        assert "Checked: unchanged" in words_of(page.head)

    def test_a_picture_that_arrives_late_is_not_shown_for_another_item(
        self, qtbot: QtBot, desk: Desk, told: Told, photo: Path
    ) -> None:
        page = ItemPage(desk)
        show(qtbot, page, desk, told.item)
        page.entered(taken(told, photo))
        page.entered(told.item)
        wait_idle(qtbot, desk)
        shown = words_of(page.head)
        assert "Notice on the landing" in shown
        assert "E-0002" not in shown

    def test_editing_by_keyboard_saves_and_discards_the_draft(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        page = ItemPage(desk)
        show(qtbot, page, desk, told.item)
        page.head.edit.click()
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_End)
        QTest.keyClicks(page.focusWidget(), ", torn")
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        wait_idle(qtbot, desk)
        assert told.vault.evidence.get(told.item).title == "Notice on the landing, torn"
        assert told.vault.drafts.all() == []

    def test_names_keyboard_and_room(
        self, qtbot: QtBot, desk: Desk, told: Told, photo: Path, russian: Translations
    ) -> None:
        page = ItemPage(desk)
        show(qtbot, page, desk, taken(told, photo))
        wait_idle(qtbot, desk)
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.head.check) == []
        assert clipped(page) == []
