"""Filters above the lists that have a page of their own: nothing before they are wanted, then as on any list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.model.fields import Sensitivity
from archive.model.people import Person
from archive.sensitivity import raise_to
from archive.vocabulary.casework import CaseStatus, ProtectionLevel
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import Language
from tests.ui.desktop.accessibility import out_of_place, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import LABEL, NAME, SOURCE, Told
from ui.desktop.desk import Desk
from ui.desktop.views.cases import CasesPage
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.list_filters import ListFilters
from ui.desktop.views.people import PeoplePage
from ui.desktop.views.testimonies import TestimoniesPage
from ui.desktop.widgets.action_button import ActionButton

PAGES = (CasesPage, PeoplePage, TestimoniesPage, EvidencePage)
Listed = CasesPage | PeoplePage | TestimoniesPage | EvidencePage
FILTERS = {
    CasesPage: ("status", str(CaseStatus.CLOSED)),
    PeoplePage: ("sex", "male"),
    TestimoniesPage: ("language_spoken", str(Language.KAZAKH)),
    EvidencePage: ("kind", str(EvidenceKind.VIDEO)),
}
"""For each page one that nothing of the told vault fits."""


def opened(qtbot: QtBot, desk: Desk, kind: type[Listed]) -> Listed:
    """A page with its list read and its filters opened by the keys."""
    page = kind(desk)
    show(qtbot, page, desk)
    assert page.findChildren(ListFilters) == []
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.pane.list, Qt.Key.Key_F, both)
    assert page.filters.bar.field.hasFocus()
    return page


def settle(desk: Desk, page: Listed) -> None:
    """Until the list is read."""
    until = QDeadlineTimer(5000)
    while (desk.tools.runner.busy or page._reading.busy) and not until.hasExpired():
        QApplication.processEvents()


def ask(desk: Desk, page: Listed, key: str, value: str, *, by_code: bool = False) -> None:
    """Choose a filter, fill it in, and let it hold."""
    bar = page.filters.bar
    bar.field.choose(key)
    bar.field.chosen.emit(key)
    if by_code:
        bar.code.choose(value)
        bar.add_button.click()
    else:
        bar.words.setFocus()
        QTest.keyClicks(bar.words, value)
        QTest.keyClick(bar.words, Qt.Key.Key_Return)
    settle(desk, page)


def chips(page: Listed) -> list[ActionButton]:
    """Those that hold."""
    return [one for one in page.filters.bar.chips.findChildren(ActionButton) if not one.isHidden()]


def offered(page: Listed) -> set[str]:
    """The keys of everything that can be asked or sorted by."""
    bar = page.filters.bar
    return {box.itemData(row) for box in (bar.field, bar.order) for row in range(box.count())}


@pytest.mark.parametrize("kind", PAGES)
def test_a_filter_holds_until_its_chip_is_pressed(
    qtbot: QtBot, desk: Desk, told: Told, kind: type[Listed]
) -> None:
    page = opened(qtbot, desk, kind)
    every = list(page._ids)
    assert every
    ask(desk, page, *FILTERS[kind], by_code=True)
    assert page._ids == []
    assert page.pane.header._count.text() == "0"
    assert "Nothing fits all filters" in words_of(page.pane.empty)
    page.filters.button.click()
    page.entered(None)
    settle(desk, page)
    assert page._ids == []
    (chip,) = chips(page)
    assert chip.isVisible()
    assert out_of_place(page.pane) == []
    assert unreachable_by_tab(page, page.pane.search) == []
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    settle(desk, page)
    assert page._ids == every
    assert page.pane.header._count.text() == str(len(every))


@pytest.mark.parametrize("kind", PAGES)
def test_no_filter_tells_of_a_source(qtbot: QtBot, desk: Desk, told: Told, kind: type[Listed]) -> None:
    page = opened(qtbot, desk, kind)
    record = page.filters.bar._kind
    assert record is not None
    for key in offered(page) - {""}:
        assert key.startswith("@") or record.spec(key).sensitivity not in ("D", "E")
    for word in (SOURCE, NAME):
        assert word not in words_of(page.filters.bar)


def test_what_is_wrong_is_told_and_the_list_stays(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, EvidencePage)
    before = list(page._ids)
    ask(desk, page, "made", "some day")
    assert page.filters.bar.problem.isVisible()
    assert chips(page) == []
    assert page._ids == before


def test_an_order_and_a_search_go_together(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, CasesPage)
    usual = list(page._ids)
    page.filters.bar.order.choose("code")
    page.filters.bar.order.chosen.emit("code")
    settle(desk, page)
    assert page._ids == usual[::-1]
    page.pane.search.setText("ferry")
    page.pane.search.asked.emit("ferry")
    settle(desk, page)
    assert page._ids == [told.case]


def test_names_are_asked_only_while_they_are_shown(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, PeoplePage)
    assert isinstance(page, PeoplePage)
    every = list(page._ids)
    assert not offered(page) & {"label", "occupation", "residence", "family"}
    page.show_names.setChecked(True)
    settle(desk, page)
    ask(desk, page, "label", "ferryman")
    assert page._ids == [told.victim]
    page.filters.bar.order.choose("label")
    page.filters.bar.order.chosen.emit("label")
    page.show_names.setChecked(False)
    settle(desk, page)
    assert page._ids == every
    assert chips(page) == []
    assert page.filters.bar.wanted_order() is None
    assert LABEL not in words_of(page.filters.bar)


def test_who_is_in_danger_is_in_no_filtered_list(qtbot: QtBot, desk: Desk, told: Told) -> None:
    person = desk.vault.people.get(told.victim)
    desk.vault.records.amend(person, {"protection": ProtectionLevel.EXTREME, "is_public_figure": True})
    page = opened(qtbot, desk, PeoplePage)
    ask(desk, page, "is_public_figure", "yes", by_code=True)
    assert page._ids == []


def test_what_was_raised_is_found_and_placed_by_no_words(qtbot: QtBot, desk: Desk, told: Told) -> None:
    vault = desk.vault
    other = vault.evidence.add("A letter", EvidenceKind.PHOTO)
    raise_to(vault.ledger, vault.evidence.get(told.item), Sensitivity.SOURCE, reason="told in confidence")
    page = opened(qtbot, desk, EvidencePage)
    page.filters.bar.order.choose("title")
    page.filters.bar.order.chosen.emit("title")
    page.filters.bar.turned.click()
    settle(desk, page)
    assert page._ids == [other.id, told.item]
    ask(desk, page, "title", "landing")
    assert page._ids == []


def test_people_are_counted_once_and_by_their_case(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, PeoplePage)
    ask(desk, page, "@case", "C-0001")
    assert page._ids == [told.victim]
    assert page.pane.header._count.text() == "1"
    wait_idle(qtbot, desk)
    assert desk.vault.ledger.ids(Person)
