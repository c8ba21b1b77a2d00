"""Looking at pictures and papers on the page of an item: by keyboard, by mouse, side by side, at hostile files."""

from __future__ import annotations

import io
import os
import signal
import struct
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import pikepdf
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen import canvas

from archive.locators import Area, Locator
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, no_progress
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.item import ItemPage
from ui.desktop.views.sheet_viewer import SheetViewer
from ui.presenters.sheet_geometry import Fit


def picture() -> bytes:
    image = Image.new("RGB", (1600, 1200), "#d0d8e0")
    ImageDraw.Draw(image).rectangle((800, 0, 1600, 600), fill="#aa2211")
    for column in range(0, 800, 2):
        image.paste((0, 0, 0), (column, 0, column + 1, 600))
    sink = io.BytesIO()
    image.save(sink, "PNG")
    return sink.getvalue()


def paper(pages: int = 5) -> bytes:
    sink = io.BytesIO()
    sheet = canvas.Canvas(sink, pagesize=(595, 842))
    for number in range(1, pages + 1):
        sheet.drawString(72, 700, f"Leaf {number}")
        sheet.bookmarkPage(f"leaf{number}")
        sheet.addOutlineEntry(f"Part {number}", f"leaf{number}")
        sheet.showPage()
    sheet.save()
    return sink.getvalue()


def locked_paper() -> bytes:
    with pikepdf.open(io.BytesIO(paper(1))) as document:
        sink = io.BytesIO()
        document.save(sink, encryption=pikepdf.Encryption(user="invented", owner="words"))
    return sink.getvalue()


def bomb() -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1 << 20), 9))


@dataclass
class Looking:
    """An item page with what it takes to look at files on it."""

    qtbot: QtBot
    desk: Desk
    page: ItemPage

    def take(self, data: bytes, name: str, *, warned: bool = False) -> str:
        item = self.desk.vault.evidence.add("Invented", content_warning=warned)
        self.desk.vault.intake.take_in_bytes(data, name, item.id)
        return item.id

    def at(self, item_id: str) -> SheetViewer:
        self.page.entered(item_id)
        wait_idle(self.qtbot, self.desk)
        part = self.page.viewer.part
        assert isinstance(part, SheetViewer)
        self.still()
        return part

    def still(self) -> None:
        """Until what is seen was made sharp."""
        QTest.qWait(120)
        wait_idle(self.qtbot, self.desk)

    def custody(self, item_id: str) -> list[CustodyAction]:
        vault = self.desk.vault
        return [line.action for line in vault.evidence.custody(vault.evidence.get(item_id))]


@pytest.fixture
def looking(qtbot: QtBot, desk: Desk, told: Told) -> Looking:
    page = ItemPage(desk)
    show(qtbot, page, desk, told.item)
    return Looking(qtbot, desk, page)


def test_a_picture_is_enlarged_moved_and_turned_by_keyboard_and_becomes_sharp(looking: Looking) -> None:
    part = looking.at(looking.take(picture(), "a.png"))
    view = part.pane.canvas
    view.setFocus()
    fitted = view.geometry_of_page.scale
    assert fitted < 1
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.geometry_of_page.scale == pytest.approx(1 / view.devicePixelRatioF())
    for _press in range(60):
        QTest.keyClick(view, Qt.Key.Key_Left)
        QTest.keyClick(view, Qt.Key.Key_Up)
    looking.still()
    shown = view.grab().toImage()
    line = [shown.pixelColor(x, 100).lightness() for x in range(100, 120)]
    assert max(line) - min(line) > 150, "at its own size every line of one pixel is seen"
    QTest.keyClick(view, Qt.Key.Key_R)
    assert view.geometry_of_page.turns == 1
    for key, fit in ((Qt.Key.Key_0, Fit.PAGE), (Qt.Key.Key_W, Fit.WIDTH)):
        QTest.keyClick(view, key)
        assert view.geometry_of_page.fit is fit


def test_pages_are_turned_by_keys_number_and_chapter_and_noted_once_each_showing(looking: Looking) -> None:
    item_id = looking.take(paper(), "a.pdf")
    part = looking.at(item_id)
    view = part.pane.canvas
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    looking.still()
    assert part.pane.number == 2
    part.tools.page.setText("5")
    QTest.keyClick(part.tools.page, Qt.Key.Key_Return)
    looking.still()
    assert part.pane.number == 5
    QTest.keyClick(view, Qt.Key.Key_Home)
    looking.still()
    assert part.pane.number == 1
    assert part.pane.facts is not None
    assert [chapter.untrusted_title for chapter in part.pane.facts.chapters] == [f"Part {one}" for one in range(1, 6)]
    assert looking.custody(item_id) == [CustodyAction.RECEIVED, CustodyAction.VIEWED]
    looking.at(looking.take(picture(), "b.png"))
    assert looking.custody(item_id) == [CustodyAction.RECEIVED, CustodyAction.VIEWED, CustodyAction.VIEWED]
    entries = looking.desk.vault.journal.entries_of("evidence_item", item_id)
    last = list(entries)[-1]
    assert (looking.desk.vault.journal.payload(last.hash) or {})["details"]["pages"] == "1-2, 5"


def test_pages_that_were_seen_are_noted_when_the_vault_is_locked(looking: Looking) -> None:
    item_id = looking.take(paper(), "a.pdf")
    part = looking.at(item_id)
    assert looking.page.viewer.last_words() is None
    part.pane.turn_to(3)
    looking.still()
    last = looking.page.last_words()
    assert last is not None
    last(no_progress, CancelToken())
    assert looking.custody(item_id)[1:] == [CustodyAction.VIEWED] * 2
    assert looking.page.viewer.last_words() is None


def test_a_place_is_marked_by_keyboard_and_by_mouse_and_told(looking: Looking) -> None:
    part = looking.at(looking.take(paper(), "a.pdf"))
    told: list[object] = []
    looking.page.viewer.marked.connect(lambda _file, locator: told.append(locator))
    view = part.pane.canvas
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_M)
    first = part.mark()
    assert first == Locator(page=1, area=Area(375, 375, 250, 250))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert part.mark() == Locator(page=1, area=Area(380, 375, 250, 255))
    box = view.geometry_of_page.page_box()
    start = QPoint(round(box.left + box.width / 4), round(box.top + box.height / 4))
    end = QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    marked = part.mark()
    assert marked is not None
    assert marked.area is not None
    assert abs(marked.area.left - 250) < 6
    assert abs(marked.area.width - 250) < 12
    assert told[-1] == marked
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.marking
    assert looking.page.isVisible()
    assert part.mark() == marked
    QTest.keyClick(view, Qt.Key.Key_M)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert part.mark() is None
    assert told[-1] is None


def test_going_to_a_place_shows_its_page_closely(looking: Looking) -> None:
    part = looking.at(looking.take(paper(), "a.pdf"))
    fitted = part.pane.canvas.geometry_of_page.scale
    looking.page.viewer.go_to(Locator(page=4, area=Area(100, 100, 100, 60)))
    looking.still()
    assert part.pane.number == 4
    assert part.pane.canvas.geometry_of_page.scale > 1.5 * fitted
    assert part.pane.canvas.area == Area(100, 100, 100, 60)


def test_another_item_is_laid_beside_and_moves_along(looking: Looking) -> None:
    other = looking.take(picture(), "b.png")
    code = looking.desk.vault.evidence.get(other).code
    part = looking.at(looking.take(picture(), "a.png"))
    part.tools.compare.click()
    part.compare.code.setText(code)
    QTest.keyClick(part.compare.code, Qt.Key.Key_Return)
    looking.still()
    assert looking.custody(other)[-1] is CustodyAction.VIEWED
    part.pane.canvas.zoom(3.0)
    assert part.beside.canvas.geometry_of_page.over_fit == pytest.approx(
        part.pane.canvas.geometry_of_page.over_fit, rel=0.01
    )
    part.compare.together.setChecked(False)
    part.pane.canvas.zoom(2.0)
    assert part.beside.canvas.geometry_of_page.over_fit < part.pane.canvas.geometry_of_page.over_fit
    part.compare.code.setText("E-0404")
    QTest.keyClick(part.compare.code, Qt.Key.Key_Return)
    wait_idle(looking.qtbot, looking.desk)
    assert looking.page.viewer._trouble.isVisible()
    part.tools.compare.click()
    assert part.beside.canvas.empty
    assert part.beside.file is None


def test_what_is_hard_to_look_at_stays_blurred_until_it_is_asked_for(looking: Looking) -> None:
    item_id = looking.take(picture(), "a.png", warned=True)
    part = looking.at(item_id)
    view = part.pane.canvas
    shown = view.grab().toImage()
    box = view.geometry_of_page.page_box()
    along, first = round(box.top + box.height / 4), round(box.left + box.width / 5)
    line = [shown.pixelColor(x, along).lightness() for x in range(first, first + 30)]
    assert max(line) - min(line) < 60
    view.setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_M, Qt.Key.Key_PageDown):
        QTest.keyClick(view, key)
    looking.still()
    assert part.pane.blurred
    assert looking.custody(item_id) == [CustodyAction.RECEIVED]


def test_f11_gives_the_picture_the_window_and_escape_takes_it_back(looking: Looking) -> None:
    part = looking.at(looking.take(picture(), "a.png"))
    wanted: list[bool] = []
    looking.page.whole_window.connect(wanted.append)
    before = part.pane.canvas.height()
    part.pane.canvas.setFocus()
    QTest.keyClick(part.pane.canvas, Qt.Key.Key_F11)
    looking.still()
    assert wanted == [True]
    assert not looking.page.custody.isVisible()
    assert part.pane.canvas.height() > before
    QTest.keyClick(part.pane.canvas, Qt.Key.Key_Escape)
    assert wanted == [True, False]
    assert looking.page.custody.isVisible()


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (bomb, "bomb.png"),
        (lambda: picture()[:30], "cut.png"),
        (lambda: b"%PDF-1.7\n1 0 obj <<", "bad.pdf"),
        (locked_paper, "locked.pdf"),
    ],
    ids=["bomb", "head only", "no paper", "password"],
)
def test_a_hostile_file_costs_one_picture_and_says_why(
    looking: Looking, make: Callable[[], bytes], name: str
) -> None:
    part = looking.at(looking.take(make(), name))
    error = looking.page.viewer._trouble
    assert error.isVisible()
    assert error.words()
    assert part.pane.canvas.empty
    part = looking.at(looking.take(picture(), "good.png"))
    assert not part.pane.canvas.empty
    assert not looking.page.viewer._trouble.isVisible()


def test_a_cut_picture_is_shown_as_far_as_it_goes_and_says_so(looking: Looking) -> None:
    data = picture()
    part = looking.at(looking.take(data[: len(data) * 3 // 4], "cut.png"))
    assert not part.pane.canvas.empty
    assert "shown as far as it goes" in words_of(part)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_that_falls_is_told_of_and_the_next_look_works(looking: Looking) -> None:
    item_id = looking.take(picture(), "a.png")
    part = looking.at(item_id)
    for worker in looking.desk.vault.workers._all:
        if worker.generation:
            os.kill(worker.generation, signal.SIGKILL)
    part = looking.at(looking.take(picture(), "b.png"))
    if part.pane.canvas.empty:
        assert looking.page.viewer._trouble.isVisible()
        part = looking.at(item_id)
    assert not part.pane.canvas.empty


def test_nothing_of_an_item_stays_when_another_comes(looking: Looking, told: Told) -> None:
    part = looking.at(looking.take(picture(), "a.png"))
    looking.page.entered(told.item)
    wait_idle(looking.qtbot, looking.desk)
    assert part.pane.canvas.empty
    assert part.pane.file is None
    assert looking.page.viewer.file is None


def test_names_keyboard_and_room(looking: Looking, russian: Translations) -> None:
    part = looking.at(looking.take(paper(), "a.pdf"))
    part.tools.compare.click()
    wait_idle(looking.qtbot, looking.desk)
    assert nameless(looking.page) == []
    assert unreachable_by_tab(looking.page, looking.page.head.check) == []
    assert clipped(looking.page) == []
