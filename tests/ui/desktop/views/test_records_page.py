"""The lists of records: one kind at a time, and those of a case in its tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.record_samples import CONDITION, HELPER, Samples, write_samples
from tests.ui.told_vault import NAME, Told
from ui.desktop.desk import Desk
from ui.desktop.views.case import CasePage
from ui.desktop.views.records import RecordsPage
from ui.presenters.record_kinds import LISTED
from ui.presenters.record_place import RecordPlace
from ui.presenters.records import RecordsPresenter


@pytest.fixture
def samples(told: Told) -> Samples:
    return write_samples(told.vault, told.case, told.vault.people.get(told.victim))


def test_every_kind_is_listed_without_names(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = RecordsPage(desk)
    show(qtbot, page, desk)
    for kind in LISTED:
        page.kind.choose(kind.entity)
        page.kind.chosen.emit(kind.entity)
        wait_idle(qtbot, desk)
        shown = words_of(page.pane.list)
        for never in (HELPER, NAME, CONDITION, "somebody at the court"):
            assert never not in shown
        assert bool(page._ids) is bool(desk.vault.ledger.ids(kind))


def test_enter_opens_and_ctrl_n_begins(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = RecordsPage(desk)
    show(qtbot, page, desk, RecordPlace("detention_period", samples.period))
    assert page.pane.list.current_id() == samples.period
    assert "Administrative detention" in words_of(page.glance)
    assert "duty desk" not in words_of(page)
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page.pane.list, Qt.Key.Key_Return)
    assert wanted.args == ["record", RecordPlace("detention_period", samples.period)]
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page.pane.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == ["record", RecordPlace("detention_period")]


def test_search_by_name_of_a_place(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = RecordsPage(desk)
    show(qtbot, page, desk, RecordPlace("place", samples.station))
    assert page.focus_search()
    QTest.keyClicks(page.pane.search, "Quay Street")
    QTest.keyClick(page.pane.search, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert page._ids == [samples.station]
    page.pane.search.clear()
    QTest.keyClicks(page.pane.search, "zebra")
    QTest.keyClick(page.pane.search, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert "Nothing found" in words_of(page.pane.empty)


def test_an_empty_kind_offers_to_begin(qtbot: QtBot, desk: Desk) -> None:
    page = RecordsPage(desk)
    show(qtbot, page, desk)
    assert "Add: violation" in words_of(page.pane.empty)


def test_a_case_lists_its_records_and_begins_new_ones(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, told.case)
    page.show_part("records")
    wait_idle(qtbot, desk)
    assert samples.period in page.records._ids
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Records (7)"
    assert CONDITION not in words_of(page.records)
    page.records.kind.choose("complaint")
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == ["record", RecordPlace("complaint", case_id=told.case)]
    page.records.list.select_id(samples.period)
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page.records.list, Qt.Key.Key_Return)
    assert wanted.args == ["record", RecordPlace("detention_period", samples.period, case_id=told.case)]


def test_a_record_is_taken_out_of_a_case(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, told.case)
    page.show_part("records")
    wait_idle(qtbot, desk)
    page.records.list.select_id(samples.proceeding)
    page.records.list.setFocus()
    QTest.keyClick(page.records.list, Qt.Key.Key_Delete)
    QTest.keyClicks(page.records.taking_out.reason, "of another case")
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert samples.proceeding not in page.records._ids
    assert samples.period in page.records._ids


@pytest.mark.parametrize("code", ["D-0001", "J-0001"], ids=["member", "own-case"])
def test_a_record_that_stands_is_put_into_another_case(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples, code: str
) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, told.other_case)
    page.show_part("records")
    wait_idle(qtbot, desk)
    page.records.link.click()
    panel = page.records.linking
    QTest.keyClicks(panel.record.editor, code)
    qtbot.waitUntil(lambda: ":" in panel.record.words(), timeout=5000)
    QTest.keyClick(panel.record.editor, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert panel.isHidden()
    record = told.vault.records.by_code(code)
    assert record is not None
    assert page.records._ids == [record.id]
    assert record.id in {line.id for line in RecordsPresenter(told.vault).of_case(told.case, "en")}


def test_a_list_of_a_hundred_thousand_is_ids_and_a_page_of_rows(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = RecordsPage(desk)
    show(qtbot, page, desk, RecordPlace("detention_period"))
    fetched: list[int] = []
    fetch = page._model._fetch

    def counted(ids: object) -> object:
        fetched.append(len(ids))  # type: ignore[arg-type]
        return fetch(ids)  # type: ignore[arg-type]

    page._model._fetch = counted  # type: ignore[assignment]
    page._model.show([samples.period] * 100_000)
    page.pane.list.scrollToBottom()
    QTest.qWait(50)
    assert sum(fetched) <= 3 * 256
