"""Liberty in time on the pages of a case and of a person: by keyboard, as a list, and with two hundred bars."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.vocabulary.liberty import MeasureKind
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.conftest import take_last_words
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.liberty_vault import NAME, Spring
from ui.desktop.desk import Desk
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_liberty import CaseLiberty
from ui.desktop.views.liberty import LibertyPanel
from ui.desktop.views.liberty_look import LOOKS
from ui.desktop.views.person import PersonPage
from ui.presenters.case_place import CasePlace
from ui.presenters.record_place import RecordPlace

MOST_MS = 100


@pytest.fixture
def desk(spring: Spring, tools: Tools) -> Iterator[Desk]:
    yield Desk(spring.vault, tools)
    take_last_words()


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, spring: Spring) -> LibertyPanel:
    page = CasePage(desk)
    show(qtbot, page, desk, CasePlace(spring.ids.case, "liberty"))
    part = page.part("liberty")
    assert isinstance(part, CaseLiberty)
    part.panel.chart.setFocus()
    return part.panel


def current(panel: LibertyPanel) -> str:
    return panel._bars[panel.chart.current_id()].detention.code


def test_arrows_go_from_bar_to_bar_and_enter_opens(qtbot: QtBot, panel: LibertyPanel, spring: Spring) -> None:
    seen = [current(panel)]
    for _ in range(len(panel._bars) - 1):
        QTest.keyClick(panel.chart, Qt.Key.Key_Down)
        seen.append(current(panel))
    assert sorted(seen) == sorted(bar.detention.code for bar in panel._bars.values())
    QTest.keyClick(panel.chart, Qt.Key.Key_Home)
    assert current(panel) == seen[0]
    assert panel.chart.select_id(spring.ids.march)
    with qtbot.waitSignal(panel.wanted) as wanted:
        QTest.keyClick(panel.chart, Qt.Key.Key_Return)
    assert wanted.args == ["record", RecordPlace("detention_period", spring.ids.march, case_id=spring.ids.case)]


def test_a_screen_reader_hears_the_whole_bar(panel: LibertyPanel, spring: Spring) -> None:
    panel.chart.select_id(spring.ids.march)
    said = panel.chart.accessibleDescription()
    for words in ("P-0001", "D-0002", "only approximate", "goes on", "limit: until 12 June 2022", "prolonged"):
        assert words in said
    panel.chart.select_id(spring.ids.home)
    assert "began: not stated" in panel.chart.accessibleDescription()


def test_the_list_says_the_same_and_keeps_the_place(panel: LibertyPanel, spring: Spring) -> None:
    panel.chart.select_id(spring.ids.winter)
    panel.how.choose("list")
    panel._turn()
    assert panel.list.isVisible()
    assert panel.list.current_id() == spring.ids.winter
    rows = [panel._words.row(bar, "en").spoken() for bar in panel._bars.values()]
    assert len(rows) == panel.list.model().rowCount()
    assert "limit passed" in panel._words.row(panel._bars[spring.ids.winter], "en").spoken()
    assert "House arrest (not custody)" in panel._words.row(panel._bars[spring.ids.home], "en").title


def test_overlaps_are_said_and_a_limit_is_never_an_end(panel: LibertyPanel, spring: Spring) -> None:
    panel.chart.select_id(spring.ids.winter)
    words = words_of(panel._details)
    assert "Surely overlaps with" in words
    assert "D-0009" in words
    assert "Limit, no release" in words
    assert "goes on" in words
    assert NAME not in words_of(panel)


def test_plus_and_minus_zoom_and_nought_shows_everything(panel: LibertyPanel) -> None:
    before = panel.chart.scale
    assert before is not None
    QTest.keyClick(panel.chart, Qt.Key.Key_Plus)
    nearer = panel.chart.scale
    assert nearer is not None
    assert nearer.per_day == pytest.approx(before.per_day * 1.5)
    assert panel.chart.horizontalScrollBar().maximum() > 0
    for _ in range(5):
        QTest.keyClick(panel.chart, Qt.Key.Key_Minus)
    assert panel.chart.horizontalScrollBar().maximum() == 0
    QTest.keyClick(panel.chart, Qt.Key.Key_0)
    assert panel.chart.scale == before


def test_a_bar_out_of_sight_is_brought_in(panel: LibertyPanel, spring: Spring) -> None:
    for _ in range(6):
        panel.chart.zoom(1.5)
    panel.chart.horizontalScrollBar().setValue(0)
    panel.chart.select_id(spring.ids.march)
    scale, left = panel.chart.scale, panel.chart.horizontalScrollBar().value()
    assert scale is not None
    assert left <= scale.x(dt.date(2022, 3, 11)) <= left + panel.chart.viewport().width()


def test_no_two_kinds_look_alike() -> None:
    assert set(LOOKS) == set(MeasureKind)
    assert len({(one.light, one.pattern) for one in LOOKS.values()}) == len(LOOKS)
    assert len({one.light for one in LOOKS.values()}) == len({one.dark for one in LOOKS.values()}) == len(LOOKS)
    for kind, look in LOOKS.items():
        assert look.filled == kind.in_custody, kind


def test_two_hundred_bars_are_shown_and_walked_without_a_pause(panel: LibertyPanel) -> None:
    view = panel._view
    assert view is not None
    many = tuple(
        replace(bar, detention=replace(bar.detention, id=f"{number}-{bar.detention.id}"))
        for number in range(23)
        for bar in view.bars
    )
    assert len(many) >= 200
    began = time.thread_time()
    panel._show(replace(view, bars=many))
    assert not panel.grab().isNull()
    shown = (time.thread_time() - began) * 1000
    began = time.thread_time()
    for _ in range(20):
        QTest.keyClick(panel.chart, Qt.Key.Key_PageDown)
        panel.chart.viewport().grab()
    walked = (time.thread_time() - began) * 1000 / 20
    assert (shown < MOST_MS, walked < MOST_MS / 2) == (True, True), (shown, walked)


def test_it_is_drawn_in_dark_too(panel: LibertyPanel, tools: Tools) -> None:
    light = panel.chart.grab().toImage()
    tools.look.use(dark=True)
    dark = panel.chart.grab().toImage()
    tools.look.use(dark=False)
    assert isinstance(light, QImage)
    assert light != dark


def test_of_a_person_and_a_new_one_is_theirs(qtbot: QtBot, desk: Desk, spring: Spring) -> None:
    page = PersonPage(desk)
    show(qtbot, page, desk, spring.ids.woman)
    page.tabs.setCurrentIndex(3)
    wait_idle(qtbot, desk)
    assert {bar.detention.subject.id for bar in page.liberty.panel._bars.values()} == {spring.ids.woman}
    with qtbot.waitSignal(page.wanted) as wanted:
        page.liberty.panel.add.click()
    assert wanted.args is not None
    assert wanted.args[1] == RecordPlace(
        "detention_period", preset={"subject_entity": "person", "subject_id": spring.ids.woman}
    )


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off_or_nameless_in_russian(
    qtbot: QtBot, desk: Desk, spring: Spring, tools: Tools, russian: Translations, scale: float
) -> None:
    tools.look.use(scale=scale)
    page = CasePage(desk)
    show(qtbot, page, desk, CasePlace(spring.ids.case, "liberty"))
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.tabs) == []
