"""Widgets that show: stored text stays text, pictures are forgotten, progress counts beyond 32 bits."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crypto.jobs import CancelToken, Progress
from tests.ui.desktop.accessibility import clipped
from ui.desktop.bidi import isolate, plain
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.picture_view import PictureView
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.timeline import Timeline, TimelineEntry

MARKUP = '<b>bold</b><img src="/etc/hostname">'


def test_stored_markup_stays_text(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    label.show_stored(MARKUP)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert MARKUP in label.text()
    card = Card("title")
    qtbot.addWidget(card)
    for child in card.findChildren(QLabel):
        assert child.textFormat() == Qt.TextFormat.PlainText


def test_hidden_direction_marks_are_dropped_and_the_rest_isolated() -> None:
    assert isolate("photo\u202egpj.exe") == "\u2068photogpj.exe\u2069"
    assert plain("a\u2069b\u200fc") == "abc"
    assert isolate("") == ""


def test_a_long_name_is_shortened_and_told_whole(qtbot: QtBot) -> None:
    label = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.show_stored("/media/stick/a very long folder/with another one/vault")
    label.resize(120, 20)
    label.show()
    assert "…" in label.text()
    assert label.accessibleName().endswith("/vault")
    label.resize(900, 20)
    assert "…" not in label.text()


def test_a_banner_tells_and_is_cleared(qtbot: QtBot, look: Look) -> None:
    banner = Banner(look)
    qtbot.addWidget(banner)
    assert banner.words() == ""
    banner.tell("The disk is full. Nothing was lost.", "bad", "Try again")
    assert banner.words().startswith("The disk")
    assert banner.accessibleName() == banner.words()
    with qtbot.waitSignal(banner.acted):
        banner._button.click()
    banner.clear()
    assert (banner.words(), banner.isHidden()) == ("", True)


def test_facts_are_selectable_and_named(qtbot: QtBot) -> None:
    grid = FactsGrid()
    qtbot.addWidget(grid)
    grid.show_facts([Fact("SHA-256", "9f2c", exact=True), Fact("Place", MARKUP)])
    names = [label.accessibleName() for label in grid.findChildren(PlainLabel) if label.accessibleName()]
    assert names == ["SHA-256: 9f2c", f"Place: {MARKUP}"]
    grid.show_facts([])
    qtbot.waitUntil(lambda: not grid.findChildren(PlainLabel))


def test_a_timeline_is_never_lower_than_its_text(qtbot: QtBot, look: Look) -> None:
    timeline = Timeline(look, "Custody")
    qtbot.addWidget(timeline)
    entry = TimelineEntry("Imported from a memory card, original kept", "14 Mar 2024", "Office", "package")
    timeline.show_entries([entry] * 5)
    timeline.resize(200, 10)
    timeline.show()
    assert timeline.height() >= timeline.heightForWidth(200) > 5 * 40
    assert timeline.accessibleDescription().count("Imported from a memory card") == 5


@pytest.fixture
def picture(qtbot: QtBot, look: Look) -> PictureView:
    view = PictureView(look)
    qtbot.addWidget(view)
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    view.resize(400, 400)
    view.show_image(image)
    view.show()
    return view


def test_a_picture_fits_and_zooms_by_keyboard(qtbot: QtBot, picture: PictureView) -> None:
    zooms: list[float] = []
    picture.zoom_changed.connect(zooms.append)
    assert picture._box().width() == 400
    QTest.keyClick(picture, Qt.Key.Key_Plus)
    QTest.keyClick(picture, Qt.Key.Key_Plus)
    assert picture._box().width() == pytest.approx(625)
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture._box().center().x() < 200
    for _ in range(20):
        QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture._box().right() == pytest.approx(400)
    QTest.keyClick(picture, Qt.Key.Key_0)
    assert (picture._box().width(), zooms[-1]) == (400, 1.0)


def test_a_small_picture_is_not_blown_up(qtbot: QtBot, picture: PictureView) -> None:
    picture.show_image(QImage(40, 20, QImage.Format.Format_RGB32))
    assert picture._box().width() == 40


def test_a_forgotten_picture_is_gone(qtbot: QtBot, picture: PictureView) -> None:
    assert picture.grab().toImage().pixelColor(200, 200).name() == "#ff0000"
    picture.forget()
    assert picture._image.isNull()
    assert picture._scaled.isNull()
    assert picture.grab().toImage().pixelColor(200, 200).name() != "#ff0000"


def test_progress_shows_counts_beyond_32_bits_and_stops(qtbot: QtBot, look: Look, runner: JobRunner) -> None:
    panel = ProgressPanel(look, lambda stage: f"words for {stage}")
    qtbot.addWidget(panel)
    told = threading.Event()

    def work(progress: Progress, token: CancelToken) -> None:
        progress(3 * 2**33, 4 * 2**33, "hashing")
        told.set()
        while True:
            token.check()
            time.sleep(0.001)

    panel.follow(runner.start(work), "Taking in a video")
    assert not panel.isHidden()
    qtbot.waitUntil(lambda: "75" in panel._stage.text(), timeout=3000)
    assert panel._stage.text() == "words for hashing: 75 %"
    assert panel._bar.value() == 750
    panel._stop.click()
    assert not panel._stop.isEnabled()
    qtbot.waitUntil(panel.isHidden, timeout=3000)


def test_a_column_is_no_higher_than_its_words(qtbot: QtBot, look: Look) -> None:
    """What fits needs no bar; what does not fit can be scrolled to its end."""
    area = ScrollColumn()
    qtbot.addWidget(area)
    narrow = QWidget()
    narrow.setMaximumWidth(300)
    lines = QVBoxLayout(narrow)
    for _ in range(6):
        lines.addWidget(PlainLabel("words that go over two lines at this width and over one at that", wrap=True))
    area.body.addWidget(narrow)
    area.body.addStretch(1)
    for width in (900, 500, 900):
        area.resize(width, 400)
        area.show()
        QApplication.processEvents()
        assert area.verticalScrollBar().maximum() == 0
        assert clipped(area) == []
        area.resize(width, 150)
        QApplication.processEvents()
        assert area.verticalScrollBar().maximum() > 0
        assert clipped(area) == []
