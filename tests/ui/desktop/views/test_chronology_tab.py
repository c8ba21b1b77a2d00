"""The chronology of a case on the screen: dates as they were said, filters, and no pause in a long list."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.claims import Claims
from archive.date_words import parse_words
from archive.first_report import Told as ToldBy
from archive.first_report import record_first_report
from archive.model.claims import Source
from archive.model.events import Event
from archive.vocabulary.labels import label
from archive.vocabulary.work import SourceKind
from tests.archive.test_first_report import assembly
from tests.ui.desktop.journey.heart import Heart
from tests.ui.desktop.views.record_pages import wait_idle, words_of
from tests.ui.long_case import fill_long_case
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.views.chronology import CaseChronology
from ui.desktop.widgets.chronology_delegate import ChronologyRow


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, told: Told) -> CaseChronology:
    record_first_report(told.vault, assembly(case_id=told.case, told=ToldBy(SourceKind.PERSON)), "en")
    made = CaseChronology(desk)
    qtbot.addWidget(made)
    made.resize(1154, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_case(told.case)
    wait_idle(qtbot, desk)
    return made


def rows(tab: CaseChronology) -> list[ChronologyRow]:
    found = [tab.model.row_object(number) for number in range(tab.model.rowCount())]
    return [row for row in found if isinstance(row, ChronologyRow)]


def test_words_stand_before_the_days_and_vague_is_never_a_day(tab: CaseChronology) -> None:
    shown = {(row.when, row.bounds): row.exact for row in rows(tab)}
    assert shown[("early March 2022", "about: 1 Mar 2022 to 10 Mar 2022")] is False
    assert shown[("12 May 2022", "")] is True
    assert shown[("from 24 Apr 2022 on", "")] is False
    assert [row.when for row in rows(tab)][:2] == ["early March 2022", "23 April 2022"]


def test_it_says_what_kind_of_source_and_never_who(tab: CaseChronology) -> None:
    shown = words_of(tab)
    assert "told by: a protected source" in shown
    assert not [one for one in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if one in shown]


def test_filters_by_kind_and_period(qtbot: QtBot, tab: CaseChronology, desk: Desk) -> None:
    everything = tab.model.rowCount()
    tab.filter.kinds.choose("liberty")
    tab.filter.changed.emit()
    wait_idle(qtbot, desk)
    assert 0 < tab.model.rowCount() < everything
    assert {row.facts[0] for row in rows(tab)} == {"Detention or restriction of liberty"}
    tab.filter.kinds.choose("all")
    tab.filter.period.setFocus()
    QTest.keyClicks(tab.filter.period.editor, "early March 2022")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    wait_idle(qtbot, desk)
    assert "surely then" in rows(tab)[0].facts
    tab.filter.mode.choose("certain")
    tab.filter.period.show_words("5 March 2022")
    tab.filter.changed.emit()
    wait_idle(qtbot, desk)
    assert tab.model.rowCount() == 0
    assert tab.empty.isVisible()


def test_what_is_disputed_is_marked_and_found(qtbot: QtBot, tab: CaseChronology, desk: Desk, told: Told) -> None:
    event = told.vault.ledger.get(Event, told.late)
    paper = told.vault.records.add(Source, kind=SourceKind.NEWS, title="Evening paper")
    Claims(told.vault.ledger).cite(event, paper, field="happened", value=parse_words("13 May 2022"))
    tab.filter.disputed.click()
    wait_idle(qtbot, desk)
    (only,) = rows(tab)
    assert (only.status, only.kind, only.title) == ("Disputed", "bad", f"{event.code}  Landing closed")
    assert f"told by: {label(SourceKind, SourceKind.NEWS, 'en')}" in only.facts


def test_enter_opens_what_a_line_is_about(qtbot: QtBot, tab: CaseChronology) -> None:
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Home)
    with qtbot.waitSignal(tab.wanted) as wanted:
        QTest.keyClick(tab.list, Qt.Key.Key_Return)
    assert wanted.args is not None
    assert wanted.args[0] in ("event", "record")


@pytest.mark.soak
def test_five_thousand_dates_scroll_without_a_pause(qtbot: QtBot, desk: Desk, told: Told) -> None:
    case_id = fill_long_case(told.vault, 5000, random.Random(3))
    tab = CaseChronology(desk)
    qtbot.addWidget(tab)
    tab.resize(1154, 700)
    tab.show()
    heart = Heart()
    with heart.beside("filled"):
        tab.show_case(case_id)
        qtbot.waitUntil(lambda: tab.model.rowCount() == 5000, timeout=20_000)
        wait_idle(qtbot, desk)
    tab.list.setFocus()
    bar = tab.list.verticalScrollBar()
    with heart.beside("page by page"):
        while bar.value() < bar.maximum():
            QTest.keyClick(tab.list, Qt.Key.Key_PageDown)
            qtbot.wait(1)
    with heart.beside("from place to place"):
        for part in range(9):
            bar.setValue(bar.maximum() * (part * 5 % 9) // 9)
            qtbot.wait(20)
    assert max(heart.longest.values()) < 100, heart.longest
