"""Marked places on the page of an item: typed or marked in a viewer, cited, kept, and found again by keyboard."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from archive.locators import Area, Locator, fragment
from archive.model.claims import Citation
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.work import Note
from archive.vocabulary.evidence import EvidenceKind
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.item import ItemPage
from ui.desktop.views.item_mark_row import ItemMarkRow
from ui.desktop.views.record import RecordPage
from ui.desktop.views.record_cite import RecordCite
from ui.desktop.views.viewer_part import ViewerPart
from ui.desktop.views.viewer_registry import Viewer as KindOfViewer
from ui.presenters.item_marks import ItemMarks, ItemPlace
from ui.presenters.record_place import RecordPlace

PLACE = Locator(start=134_200, end=151_900, area=Area(0, 0, 300, 300))


class Viewer(ViewerPart):
    """Shows nothing, and remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, Locator]] = []
        self._file = ""

    def show_file(self, item: EvidenceItem, file: EvidenceFile) -> None:
        self._file = file.id

    def forget(self) -> None:
        self._file = ""

    def go_to(self, locator: Locator) -> None:
        self.shown.append((self._file, locator))


@pytest.fixture
def file(desk: Desk) -> EvidenceFile:
    item = desk.vault.evidence.add("Film of the gate", kind=EvidenceKind.VIDEO)
    return desk.vault.intake.take_in_bytes(b"\x1aE\xdf\xa3" + bytes(60), "film.webm", item.id).file


def test_a_place_marked_in_the_viewer_is_cited_by_keyboard(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> None:
    page, viewer, wanted = ItemPage(desk), Viewer(), list[tuple[str, object]]()
    page.viewer.viewer_for = lambda _media_type: KindOfViewer("media", lambda _type: True, lambda _desk: viewer)
    page.wanted.connect(lambda key, target: wanted.append((key, target)))
    show(qtbot, page, desk, file.item_id)
    viewer.marked.emit(PLACE)
    assert page.marks.place.text() == "02:14–02:31, upper left"
    page.marks.cite.click()
    assert not wanted
    event = desk.vault.ledger.find(Event)[0]
    line = page.marks.target.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, event.code)
    qtbot.waitUntil(lambda: page.marks.target.words().startswith("event:"), timeout=10_000)
    page.marks.cite.setFocus()
    QTest.keyClick(page.marks.cite, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    ((key, target),) = wanted
    assert key == "record"
    assert isinstance(target, RecordPlace)
    records = RecordPage(desk)
    show(qtbot, records, desk, target)
    cite = records.editor
    assert isinstance(cite, RecordCite)
    assert "02:14–02:31, upper left" in [one.text() for one in cite.findChildren(QLineEdit)]
    cite.save()
    wait_idle(qtbot, desk)
    (citation,) = desk.vault.ledger.find(Citation, "fragment != ''")
    assert (citation.fragment, citation.origin_id) == (fragment(PLACE), file.id)

    back = list[tuple[str, object]]()
    records.wanted.connect(lambda key, target: back.append((key, target)))
    records.entered(RecordPlace(Citation.entity, citation.id))
    wait_idle(qtbot, desk)
    assert records.view.show_place.isVisible()
    records.view.show_place.click()
    assert back == [("item", ItemPlace(file.item_id, file.id, PLACE))]
    page.entered(back[0][1])
    wait_idle(qtbot, desk)
    assert viewer.shown == [(file.id, PLACE)]
    qtbot.waitUntil(lambda: len(_rows(page.marks)) == 1)
    (row,) = _rows(page.marks)
    row.go.setFocus()
    QTest.keyClick(row.go, Qt.Key.Key_Space)
    assert viewer.shown == [(file.id, PLACE)] * 2
    row.open.click()
    assert wanted[-1] == ("record", RecordPlace(Citation.entity, citation.id, back=("item", file.item_id)))


def test_a_place_is_typed_kept_and_dropped(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, file.item_id)
    marks = page.marks
    marks.duration = 60_000
    for wrong in ("2:14", "near the end"):
        marks.place.setText(wrong)
        marks.keep.click()
        assert not desk.vault.ledger.find(Note)
    marks.place.setText("00:14")
    marks.note.setText("cdqw look again")
    marks.keep.click()
    wait_idle(qtbot, desk)
    (note,) = desk.vault.ledger.find(Note)
    assert (note.fragment, note.about_id, note.body) == ("t=00:00:14.000", file.id, "cdqw look again")
    assert "cdqw" not in words_of(page)
    marks.notes.click()
    assert "cdqw look again" in words_of(page)
    qtbot.waitUntil(lambda: len(_rows(marks)) == 1)
    (row,) = _rows(marks)
    row.open.click()
    wait_idle(qtbot, desk)
    assert not desk.vault.ledger.find(Note)
    assert not _rows(marks)


def test_names_keyboard_and_room(qtbot: QtBot, desk: Desk, file: EvidenceFile, russian: Translations) -> None:
    ItemMarks(desk.vault).keep(ItemPlace(file.item_id, file.id, PLACE), "look")
    page = ItemPage(dataclasses.replace(desk, tools=dataclasses.replace(desk.tools, translations=russian)))
    show(qtbot, page, desk, file.item_id)
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.head.all) == []
    assert clipped(page.marks) == []
    assert "слева вверху" in words_of(page.marks)


def _rows(marks: QWidget) -> list[ItemMarkRow]:
    return [one for one in marks.findChildren(ItemMarkRow) if not one.isHidden()]
