"""Filters above the lists of records: filled in and taken away by keyboard, kept while the vault is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.model.acts import Act
from archive.model.work import Task
from archive.vocabulary.harm import ActKind
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.record_samples import HELPER, Samples, write_samples
from tests.ui.told_vault import NAME, Told
from ui.desktop.desk import Desk
from ui.desktop.views.records import RecordsPage
from ui.desktop.widgets.action_button import ActionButton
from ui.presenters.list_filters import offers
from ui.presenters.record_kinds import LISTED
from ui.presenters.record_place import RecordPlace


@pytest.fixture
def samples(told: Told) -> Samples:
    return write_samples(told.vault, told.case, told.vault.people.get(told.victim))


def of_acts(qtbot: QtBot, desk: Desk) -> RecordsPage:
    """The list of acts with the filters open, and two more acts in it."""
    for kind in (ActKind.THREAT, ActKind.SURVEILLANCE):
        desk.vault.records.add(Act, kind=kind)
    page = RecordsPage(desk)
    show(qtbot, page, desk, RecordPlace(Act.entity))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.pane.list, Qt.Key.Key_F, both)
    assert page.filters.isVisible()
    assert page.filters.field.hasFocus()
    return page


def ask(page: RecordsPage, desk: Desk, key: str, typed: str = "", code: str = "") -> None:
    """Choose a filter and fill it in."""
    page.filters.field.choose(key)
    page.filters.field.chosen.emit(key)
    if code:
        page.filters.code.choose(code)
        page.filters.add_button.click()
    else:
        page.filters.words.setFocus()
        QTest.keyClicks(page.filters.words, typed)
        QTest.keyClick(page.filters.words, Qt.Key.Key_Return)
    wait_idle_of(desk, page)


def wait_idle_of(desk: Desk, page: RecordsPage) -> None:
    """Until the list is read."""
    until = QDeadlineTimer(5000)
    while (desk.tools.runner.busy or page._reading.busy) and not until.hasExpired():
        QApplication.processEvents()


def chips(page: RecordsPage) -> list[ActionButton]:
    """Those that hold."""
    found = page.filters.chips.findChildren(ActionButton)
    return [one for one in found if not one.isHidden()]


def test_a_filter_holds_until_its_chip_is_pressed(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = of_acts(qtbot, desk)
    every = list(page._ids)
    ask(page, desk, "kind", code="threat")
    assert len(page._ids) == 1 < len(every)
    (chip,) = chips(page)
    assert "threat" in chip.text()
    assert chip.accessibleName().startswith("Remove the filter")
    ask(page, desk, "victim_id", "P-0001")
    assert page._ids == []
    assert "Nothing found" in words_of(page.pane.empty)
    chips(page)[1].setFocus()
    QTest.keyClick(chips(page)[1], Qt.Key.Key_Space)
    wait_idle_of(desk, page)
    assert len(page._ids) == 1
    page.filters.clear()
    wait_idle_of(desk, page)
    assert page._ids == every


def test_what_cannot_be_understood_is_told_and_can_be_typed_again(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = of_acts(qtbot, desk)
    before = list(page._ids)
    ask(page, desk, "happened", "some day")
    assert page.filters.problem.isVisible()
    assert "When" in page.filters.problem.text() or "when" in page.filters.problem.text()
    assert page.filters.words.text() == "some day"
    assert chips(page) == []
    assert page._ids == before
    ask(page, desk, "@case", "C-9999")
    assert "C-9999" not in page.filters.problem.text()
    assert page.filters.problem.isVisible()


def test_filters_and_order_are_kept_for_each_kind(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = of_acts(qtbot, desk)
    ask(page, desk, "kind", code="threat")
    page.filters.order.choose("kind")
    page.filters.order.chosen.emit("kind")
    page.kind.choose(Task.entity)
    page.kind.chosen.emit(Task.entity)
    wait_idle(qtbot, desk)
    assert chips(page) == []
    assert page.filters.wanted_order() is None
    page.kind.choose(Act.entity)
    page.kind.chosen.emit(Act.entity)
    wait_idle(qtbot, desk)
    assert len(chips(page)) == 1
    assert len(page._ids) == 1
    assert page.filters.order.key() == "kind"


def test_an_own_term_is_offered_and_found(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    term = desk.vault.terms.add(ActKind, {"en": "Flooded cell"})
    act = desk.vault.records.add(Act, kind=ActKind(term.term))
    page = of_acts(qtbot, desk)
    ask(page, desk, "kind", code=term.term)
    assert page._ids == [act.id]
    assert "Flooded cell" in chips(page)[0].text()
    assert "Flooded cell" in words_of(page.glance)


def test_no_filter_offers_what_protects_a_source(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    for kind in LISTED:
        for offer in offers(kind, "en"):
            assert offer.key.startswith("@") or kind.spec(offer.key).sensitivity not in ("D", "E")
    page = of_acts(qtbot, desk)
    for key in [page.filters.field.itemData(row) for row in range(page.filters.field.count())]:
        page.filters.field.choose(key)
        page.filters.field.chosen.emit(key)
        shown = words_of(page.filters)
        assert HELPER not in shown
        assert NAME not in shown
