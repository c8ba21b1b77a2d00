"""Covering places on the page for it: by keyboard and by mouse, kept while marked, proven, looked at by a second."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen import canvas

from archive.confined.recognising import Recognised, RecognisedWord, Recogniser
from archive.locators import Area
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceFile
from archive.roles import change_worker
from archive.vocabulary.covering import CoverStatus, CoverWhat, CoverWhy
from archive.vocabulary.evidence import FileRole
from archive.vocabulary.work import WorkRole
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from ui.desktop.desk import Desk
from ui.desktop.views.covering import CoveringPage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.sheet_viewer import SheetViewer
from ui.presenters.covering import CoveringPlace
from ui.presenters.item_marks import ItemPlace

NAME = "Arslan Tumenbay"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def picture() -> bytes:
    image = Image.new("RGB", (400, 300), "#d0d8e0")
    ImageDraw.Draw(image).rectangle((100, 75, 300, 225), fill="#aa2211")
    sink = io.BytesIO()
    image.save(sink, "PNG")
    return sink.getvalue()


def paper(pages: int = 3) -> bytes:
    sink = io.BytesIO()
    sheet = canvas.Canvas(sink, pagesize=(300, 400))
    for number in range(1, pages + 1):
        sheet.drawString(40, 300, f"Leaf {number}: {NAME} was there")
        sheet.showPage()
    sheet.save()
    return sink.getvalue()


@dataclass
class Covers:
    """The page with a file on it."""

    qtbot: QtBot
    desk: Desk
    page: CoveringPage
    file: EvidenceFile

    @property
    def pane_ready(self) -> bool:
        return self.page.sheet.pane.facts is not None and not self.page.sheet.pane.canvas.empty

    def wait(self) -> None:
        wait_idle(self.qtbot, self.desk)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = self.page.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)

    def made(self) -> list[EvidenceFile]:
        item = self.desk.vault.evidence.get(self.file.item_id)
        return [one for one in self.desk.vault.evidence.files(item) if one.role is FileRole.REDACTED]

    def stored(self) -> list[str]:
        """The sealed files that lie in the vault."""
        return sorted(path.name for path in self.desk.vault.folder.rglob("*") if path.is_file())

    def pixels(self, file: EvidenceFile) -> Image.Image:
        item = self.desk.vault.evidence.get(file.item_id)
        with self.desk.vault.objects.open(file.object_id, item.code) as reader:
            return Image.open(io.BytesIO(reader.read_at(0, reader.size))).convert("RGB")


def opened(qtbot: QtBot, desk: Desk, data: bytes, name: str) -> Covers:
    item = desk.vault.evidence.add("Invented")
    file = desk.vault.intake.take_in_bytes(data, name, item.id).file
    page = CoveringPage(desk)
    show(qtbot, page, desk, CoveringPlace(item.id, file.id))
    covers = Covers(qtbot, desk, page, file)
    qtbot.waitUntil(lambda: covers.pane_ready, timeout=15_000)
    covers.wait()
    return covers


@pytest.fixture(autouse=True)
def without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has tests of its own."""
    monkeypatch.setattr("ui.presenters.covering.recognition", lambda: None)


@pytest.fixture
def photo(qtbot: QtBot, desk: Desk) -> Covers:
    return opened(qtbot, desk, picture(), "a.png")


def test_a_place_is_covered_with_the_keys_alone(photo: Covers) -> None:
    page = photo.page
    assert not page.make.isEnabled()
    assert page.sheet.pane.canvas.hasFocus()
    photo.key(Qt.Key.Key_M)
    for _ in range(4):
        photo.key(Qt.Key.Key_Left)
        photo.key(Qt.Key.Key_Down, SHIFT)
    photo.key(Qt.Key.Key_Return)
    (one,) = page.areas.areas.areas
    assert one.where.area == Area(355, 375, 250, 270)
    assert one.where.page is None
    page.note.setText("One is a child")
    photo.key(Qt.Key.Key_Return, CTRL)
    assert not page._progress.isHidden()
    photo.wait()
    (new,) = photo.made()
    assert new.parent_id == photo.file.id
    covered = photo.pixels(new)
    assert covered.getpixel((200, 150)) != (0xAA, 0x22, 0x11), "what was under the box still shows"
    assert covered.getpixel((110, 100)) == (0xAA, 0x22, 0x11), "more is covered than was marked"
    assert photo.pixels(photo.file).getpixel((200, 150)) == (0xAA, 0x22, 0x11), "the original was changed"
    (redaction,) = photo.desk.vault.ledger.find(Redaction)
    assert (redaction.note, redaction.status) == ("One is a child", CoverStatus.WAITING)
    assert "The original is unchanged" in page._message.words()
    assert photo.desk.vault.drafts.get(f"covering:{photo.file.id}") is None


def test_the_mouse_draws_one_box_after_another_and_a_press_draws_none(photo: Covers) -> None:
    page, shown = photo.page, photo.page.sheet.pane.canvas
    page.sheet.tools.mark.click()
    left = Qt.MouseButton.LeftButton
    middle = QPoint(shown.width() // 2, shown.height() // 2)
    QTest.mouseClick(shown, left, pos=middle)
    assert page.areas.areas.areas == ()
    for shift in (0, 60):
        start = middle + QPoint(shift, 0)
        QTest.mousePress(shown, left, pos=start)
        QTest.mouseMove(shown, start + QPoint(40, 50))
        QTest.mouseRelease(shown, left, pos=start + QPoint(40, 50))
    assert len(page.areas.areas.areas) == 2
    assert shown.marking
    assert shown.area is None
    assert page.areas.row == 1
    page.areas.list.setFocus()
    photo.key(Qt.Key.Key_Delete)
    assert len(page.areas.areas.areas) == 1
    photo.key(Qt.Key.Key_Z, CTRL)
    assert len(page.areas.areas.areas) == 2
    photo.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(page.areas.areas.areas) == 1


def test_words_and_repeated_boxes_on_a_paper(qtbot: QtBot, desk: Desk) -> None:
    covers = opened(qtbot, desk, paper(), "a.pdf")
    page = covers.page
    page.areas.words.setFocus()
    QTest.keyClicks(page.areas.words, NAME)
    covers.key(Qt.Key.Key_Return)
    page.areas.add_box(1, Area(100, 100, 200, 60))
    page.areas.last.setText("3")
    page.areas.repeat.click()
    assert [one.where.page for one in page.areas.areas.areas] == [None, 1, 2, 3]
    page.areas.list.setCurrentRow(3)
    covers.wait()
    assert page.sheet.pane.number == 3
    page.make.click()
    covers.wait()
    (new,) = covers.made()
    item = desk.vault.evidence.get(new.item_id)
    with desk.vault.objects.open(new.object_id, item.code) as reader:
        data = reader.read_at(0, reader.size)
    assert NAME.encode() not in data
    (redaction,) = desk.vault.ledger.find(Redaction)
    assert NAME in redaction.areas


def test_words_that_stand_nowhere_are_told_and_nothing_is_kept(qtbot: QtBot, desk: Desk) -> None:
    covers = opened(qtbot, desk, paper(1), "a.pdf")
    before = covers.stored()
    covers.page.areas.words.setText("Nobody Atall")
    covers.page.areas.add_words.click()
    covers.page.make.click()
    covers.wait()
    assert covers.made() == []
    assert covers.page._message.words()
    assert covers.page.make.isEnabled()
    assert len(covers.page.areas.areas.areas) == 1, "the areas are gone"
    assert covers.stored() == before


def test_a_copy_that_leaks_is_not_kept_and_that_is_said(photo: Covers, monkeypatch: pytest.MonkeyPatch) -> None:
    before = photo.stored()
    workers = photo.desk.vault.workers
    ask = workers.ask

    def blind(role: str, task: str, wish: dict[str, object], *rest: object, **more: object) -> object:
        return ask(role, task, {**wish, "boxes": []}, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(workers, "ask", blind)
    photo.page.areas.add_box(None, Area(10, 10, 100, 100))
    photo.page.make.click()
    photo.wait()
    assert photo.page._message.words() == "sentence of covering_leaks"
    assert photo.made() == []
    assert photo.stored() == before


def test_a_copy_that_is_stopped_leaves_nothing(photo: Covers) -> None:
    before = photo.stored()
    photo.page.areas.add_box(None, Area(10, 10, 100, 100))
    photo.page.make.click()
    assert not photo.page.make.isEnabled()
    photo.page._progress._stop.click()
    photo.wait()
    assert photo.made() == []
    assert photo.stored() == before
    assert photo.page.make.isEnabled()
    assert len(photo.page.areas.areas.areas) == 1


def test_what_was_marked_survives_a_lock(qtbot: QtBot, photo: Covers) -> None:
    photo.page.areas.what.choose_code(CoverWhat.PLATE)
    photo.page.areas.why.choose_code(CoverWhy.SOURCE)
    photo.page.areas.add_box(None, Area(10, 20, 300, 40))
    last = photo.page.last_words()
    assert last is not None
    photo.desk.tools.runner.start(last)
    photo.wait()
    again = CoveringPage(photo.desk)
    show(qtbot, again, photo.desk, CoveringPlace(photo.file.item_id, photo.file.id))
    assert again.areas.areas.areas == photo.page.areas.areas.areas
    assert again.make.isEnabled()


def test_areas_come_from_a_file(photo: Covers, tmp_path: Path) -> None:
    good, other = tmp_path / "areas.json", tmp_path / "other.json"
    box = {"left": 1, "top": 2, "width": 30, "height": 40, "why": "minor", "what": "face"}
    whole = {"format": "strongroom-areas", "version": 1, "areas": [box]}
    good.write_text(json.dumps(whole), encoding="utf-8")
    other.write_text(json.dumps({**whole, "of": "E-9999"}), encoding="utf-8")
    for path, count in ((other, 0), (tmp_path / "none.json", 0), (good, 1)):
        photo.page._fetch(path)
        photo.wait()
        assert len(photo.page.areas.areas.areas) == count, path.name
        assert bool(photo.page._message.words()) == (count == 0)


def test_a_second_reader_looks_beside_the_original_and_confirms(qtbot: QtBot, photo: Covers) -> None:
    photo.page.areas.add_box(None, Area(250, 250, 500, 500))
    photo.page.make.click()
    photo.wait()
    (new,) = photo.made()
    with qtbot.waitSignal(photo.page.wanted) as left:
        photo.page.covered.open_wanted.emit(new.id)
    assert left.args[0] == "item"
    page = ItemPage(photo.desk)
    show(qtbot, page, photo.desk, left.args[1])
    assert isinstance(left.args[1], ItemPlace)
    qtbot.waitUntil(lambda: bool(page.covered.lines), timeout=15_000)
    assert page.viewer.file is not None
    assert page.viewer.file.id == new.id
    page.covered.compare_wanted.emit(new.id)
    photo.wait()
    part = page.viewer.part
    assert isinstance(part, SheetViewer)
    assert part.beside.file is not None
    assert part.beside.file.id == photo.file.id
    page.covered.confirm(new.id)
    photo.wait()
    assert page.covered._message.words(), "whoever covered it confirmed it"
    assert page.covered.lines[0].redaction.status is CoverStatus.WAITING
    page.covered._ask_why(new.id)
    page.covered.send.click()
    assert page.covered._reason_field.error()
    change_worker(photo.desk.vault, WorkRole.REVIEWER)
    page.covered.confirm(new.id)
    photo.wait()
    qtbot.waitUntil(lambda: page.covered.lines[0].redaction.status is CoverStatus.CONFIRMED, timeout=5_000)
    assert "eviewer" in words_of(page.covered)


def test_the_second_reader_sends_it_back_and_says_why(qtbot: QtBot, photo: Covers) -> None:
    photo.page.areas.add_box(None, Area(0, 0, 100, 100))
    photo.page.make.click()
    photo.wait()
    (new,) = photo.made()
    covered = photo.page.covered
    covered._ask_why(new.id)
    assert covered.reason.isVisible()
    QTest.keyClicks(covered.reason, "An ear is left")
    QTest.keyClick(covered.reason, Qt.Key.Key_Return)
    photo.wait()
    qtbot.waitUntil(lambda: covered.lines[0].redaction.status is CoverStatus.SENT_BACK, timeout=5_000)
    assert not covered.reason.isVisible()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_it_speaks_three_languages_and_needs_no_mouse(
    qtbot: QtBot, desk: Desk, language: str
) -> None:
    covers = opened(qtbot, desk, paper(2), "a.pdf")
    covers.page.areas.add_box(1, Area(0, 0, 100, 100))
    desk.tools.translations.use(language)
    covers.wait()
    qtbot.waitUntil(lambda: clipped(covers.page) == [], timeout=5_000)
    assert nameless(covers.page) == []
    assert unreachable_by_tab(covers.page, covers.page.sheet.pane.canvas) == []
    told = words_of(covers.page)
    assert ("What is covered" in told) == (language == "en")


def test_text_is_not_offered_for_pictures_and_not_without_a_recognition(
    photo: Covers, qtbot: QtBot, desk: Desk
) -> None:
    assert photo.page.letters.isHidden()
    page = opened(qtbot, desk, paper(1), "a.pdf").page
    assert page.letters.isVisible()
    assert not page.letters.isEnabled()
    assert "not installed" in page.letters.accessibleDescription()
    assert "not installed" in page._letters_hint.text()


def test_a_paper_gets_the_text_that_was_read_in_it(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What recognition reads in the covered pages, and nothing that stood in the original."""
    read = RecognisedWord(0, "Leaf", 20, 700, 90, 720)
    monkeypatch.setattr("archive.covering.read_again.recognise", lambda *_a, **_b: Recognised((), (), (read,)))
    monkeypatch.setattr("ui.presenters.covering.recognition", lambda: Recogniser("/nowhere", "5.0", ("eng",)))
    covers = opened(qtbot, desk, paper(1), "a.pdf")
    page = covers.page
    page.areas.add_box(1, Area(500, 200, 400, 100))
    page.letters.setFocus()
    covers.key(Qt.Key.Key_Space)
    covers.key(Qt.Key.Key_Return, CTRL)
    covers.wait()
    (new,) = covers.made()
    item = desk.vault.evidence.get(new.item_id)
    with desk.vault.objects.open(new.object_id, item.code) as reader:
        data = reader.read_at(0, reader.size)
    assert pdfium.PdfDocument(data)[0].get_textpage().get_text_range().split() == ["Leaf"]
    assert "of it can be searched and copied, read by Tesseract 5.0" in page._message.words()
    (redaction,) = desk.vault.ledger.find(Redaction)
    assert redaction.tool.endswith("Tesseract 5.0 (text)")
