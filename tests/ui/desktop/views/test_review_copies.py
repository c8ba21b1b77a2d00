"""Copies with covered places in the queue of the review, and whoever takes the seat to read them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.covering.engine import Covering
from archive.journal import Journal
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceFile
from archive.vocabulary.covering import CoverStatus
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.work import WorkRole
from tests.archive.covering.conftest import areas, box
from tests.archive.covering.planted_media import recording
from tests.ui.desktop.accessibility import clipped, nameless
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.desktop.views.test_covering_page import picture
from ui.desktop.desk import Desk
from ui.desktop.views.review import ReviewPage
from ui.desktop.widgets.action_button import ActionButton
from ui.presenters.item_marks import ItemPlace
from ui.presenters.reviewing import Queue

CTRL = Qt.KeyboardModifier.ControlModifier
MUTE = {"start": 400, "end": 800, "how": "mute", "what": "voice", "why": "source"}


def covered(desk: Desk, data: bytes, name: str, area: dict[str, object]) -> EvidenceFile:
    item = desk.vault.evidence.add("Film of the gate")
    file = desk.vault.intake.take_in_bytes(data, name, item.id).file
    return Covering(desk.vault).cover(file, areas(area), note="").file


def opened(qtbot: QtBot, desk: Desk) -> ReviewPage:
    page = ReviewPage(desk)
    show(qtbot, page, desk)
    page.pane.pills.choose(str(Queue.COPIES))
    page._read()
    wait_idle(qtbot, desk)
    return page


def actor(journal: Journal) -> str:
    return journal.actor


def test_a_copy_is_listed_looked_at_and_confirmed_by_another_with_the_keys(qtbot: QtBot, desk: Desk) -> None:
    copy = covered(desk, picture(), "a.png", box(100, 100, 200, 200))
    page = opened(qtbot, desk)
    qtbot.waitUntil(lambda: page.copy.viewer.file is not None, timeout=15_000)
    wait_idle(qtbot, desk)
    assert page.copy.viewer.file is not None
    assert page.copy.viewer.file.id == copy.id, "the original was shown first"
    item = desk.vault.evidence.get(copy.item_id)
    seen = [line for line in desk.vault.evidence.custody(item) if line.action is CustodyAction.VIEWED]
    assert len(seen) <= 1
    assert "covered by: documenter" in words_of(page)
    assert nameless(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [], timeout=5_000)
    QTest.keyClick(page.pane.list, Qt.Key.Key_Return, CTRL)
    wait_idle(qtbot, desk)
    (redaction,) = desk.vault.ledger.find(Redaction)
    assert redaction.status is CoverStatus.WAITING, "whoever covered it confirmed it"
    other = page.copy.covered.other
    assert other.isVisible()
    assert QApplication.focusWidget() is other.role
    entries = desk.vault.journal.count()
    QTest.keyClick(other.role, Qt.Key.Key_Up)
    QTest.keyClick(other.role, Qt.Key.Key_Down)
    assert desk.vault.journal.count() == entries, "moving in the list changed who works"
    other.role.choose_code(WorkRole.REVIEWER)
    other.mark.setFocus()
    QTest.keyClicks(other.mark, "2")
    QTest.keyClick(other.mark, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert actor(desk.vault.journal) == "reviewer 2"
    assert not other.isVisible()
    QTest.keyClick(page.pane.list, Qt.Key.Key_Return, CTRL)
    wait_idle(qtbot, desk)
    (redaction,) = desk.vault.ledger.find(Redaction)
    assert (redaction.status, redaction.reviewed_by) == (CoverStatus.CONFIRMED, "reviewer 2")
    qtbot.waitUntil(lambda: not page._points, timeout=5_000)
    assert page._right.currentWidget() is page._blank
    assert page.copy.viewer.file is None


def test_a_recording_says_where_to_listen_and_leads_to_its_original(qtbot: QtBot, desk: Desk) -> None:
    copy = covered(desk, recording(), "a.wav", MUTE)
    page = opened(qtbot, desk)
    qtbot.waitUntil(lambda: bool(page.copy.covered.lines), timeout=15_000)
    told = words_of(page.copy)
    assert "00:00.400–00:00.800 (muted)" in told
    (original,) = [
        one
        for one in page.copy.covered.findChildren(ActionButton)
        if one.text().strip() == "Look at the original" and one.isVisible()
    ]
    original.click()
    wait_idle(qtbot, desk)
    assert page.copy.viewer.file is not None
    assert page.copy.viewer.file.id == copy.parent_id
    with qtbot.waitSignal(page.wanted) as left:
        page._open()
    assert isinstance(left.args[1], ItemPlace)
    assert left.args[1].file_id == copy.id
    desk.vault.ledger.withdraw(desk.vault.evidence.get(copy.item_id), reason="asked for")
    page._read()
    wait_idle(qtbot, desk)
    assert page._points == {}, "what was taken out of the vault waits for a reader"
    assert page.copy.viewer.file is None
