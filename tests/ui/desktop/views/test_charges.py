"""Charges, steps and sentences of a case: nothing is invented, badges where the article is not plain, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.model.claims import RowClass
from archive.model.fields import Sensitivity
from archive.model.proceedings import Charge, Proceeding
from archive.vocabulary.proceedings import ArticleBasis
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.conftest import take_last_words
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.liberty_vault import NAME, Spring
from ui.desktop.desk import Desk
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_charges import CHARGES, SENTENCES, STEPS, CaseCharges
from ui.presenters.case_place import CasePlace
from ui.presenters.charges import ChargesPresenter
from ui.presenters.record_lines import RecordLines
from ui.presenters.record_place import RecordPlace


@pytest.fixture
def desk(spring: Spring, tools: Tools) -> Iterator[Desk]:
    yield Desk(spring.vault, tools)
    take_last_words()


def charges_of(qtbot: QtBot, desk: Desk, case_id: str) -> CaseCharges:
    page = CasePage(desk)
    show(qtbot, page, desk, CasePlace(case_id, "charges"))
    part = page.part("charges")
    assert isinstance(part, CaseCharges)
    return part


@pytest.fixture
def part(qtbot: QtBot, desk: Desk, spring: Spring) -> CaseCharges:
    return charges_of(qtbot, desk, spring.ids.case)


def cells(part: CaseCharges, key: str) -> list[tuple[str, ...]]:
    table = part.tables[key]
    return [row.cells for row in table._rows.values()]


def choose(part: CaseCharges, key: str) -> None:
    part.what.choose(key)
    part._turn()


def test_every_article_has_its_basis_and_none_is_invented(part: CaseCharges) -> None:
    shown = {(who, printed): (assessed, basis) for who, printed, assessed, basis, _, _ in cells(part, CHARGES)}
    assert shown == {
        ("P-0001", "article 272 part 2"): ("as printed", "Named expressly"),
        ("P-0001", "article 405"): ("KZ-CC-274", "Sources differ"),
        ("P-0002", "not stated"): ("KZ-CC-272", "Concluded by us"),
        ("P-0003", "“the same article”"): ("KZ-CC-274", "Clear from the context"),
        ("P-0003", "not stated"): ("not assessed", "Not stated"),
    }
    badges = [row.badge for row in part.tables[CHARGES]._rows.values()]
    assert badges.count(3) == 4
    assert part._unsure.isVisible()
    assert NAME not in words_of(part)


def test_a_badge_stands_in_every_list_of_records_too(spring: Spring) -> None:
    ids = spring.vault.ledger.ids(Charge)
    lines = RecordLines(spring.vault).of(Charge, ids, "en").values()
    marked = [line.title for line in lines if "[" in line.title]
    assert len(marked) == 4
    assert any(title.endswith("[sources differ]") for title in marked)


def test_both_sides_stand_beside_each_other_also_where_one_said_nothing(part: CaseCharges) -> None:
    choose(part, STEPS)
    when = [row[0] for row in cells(part, STEPS)]
    assert when == ["15 March 2022", "3 May 2022", "6 June 2022"]
    assert cells(part, STEPS)[0][3:5] == ("not stated", "Risk of flight.")
    words = words_of(part._details)
    assert "The defence" in words
    assert "The prosecution" in words


def test_a_sentence_with_what_was_added_and_what_became_of_it(part: CaseCharges) -> None:
    choose(part, SENTENCES)
    (row,) = cells(part, SENTENCES)
    assert row[0] == "P-0003"
    assert row[2].startswith("three years")
    words = words_of(part._details)
    for said in ("Added to it", "Can be turned into", "imprisonment", "two years"):
        assert said in words


def test_enter_opens_and_ctrl_n_adds_to_the_same_proceeding(qtbot: QtBot, part: CaseCharges, spring: Spring) -> None:
    table = part.tables[CHARGES]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    second = list(table._rows)[1]
    with qtbot.waitSignal(part.wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == ["record", RecordPlace(Charge.entity, second, case_id=spring.ids.case)]
    with qtbot.waitSignal(part.wanted) as wanted:
        part.begin_new()
    preset = {"proceeding_id": spring.ids.trial}
    assert wanted.args == ["record", RecordPlace(Charge.entity, preset=preset, case_id=spring.ids.case)]


def test_without_a_proceeding_that_comes_first(qtbot: QtBot, desk: Desk, spring: Spring) -> None:
    part = charges_of(qtbot, desk, spring.ids.other_case)
    assert part.empty.isVisible()
    with qtbot.waitSignal(part.wanted) as wanted:
        part.begin_new()
    assert wanted.args == ["record", RecordPlace(Proceeding.entity, case_id=spring.ids.other_case)]


def test_what_is_protected_as_a_whole_keeps_its_words(spring: Spring) -> None:
    charge = next(one for one in spring.vault.ledger.find(Charge) if one.basis is ArticleBasis.CONFLICTING)
    spring.vault.ledger.create(
        RowClass(id="r", target_entity="charge", target_id=charge.id, raised_to=Sensitivity.SOURCE)
    )
    view = ChargesPresenter(spring.vault).of_case(spring.ids.case)
    line = next(one for one in view.charges if one.charge.id == charge.id)
    assert (line.printed, line.offence, line.badge) == ("", "", True)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off_or_nameless_in_russian(
    qtbot: QtBot, desk: Desk, spring: Spring, tools: Tools, russian: Translations, scale: float
) -> None:
    tools.look.use(scale=scale)
    page = CasePage(desk)
    show(qtbot, page, desk, CasePlace(spring.ids.case, "charges"))
    part = page.part("charges")
    assert isinstance(part, CaseCharges)
    for key in (CHARGES, STEPS, SENTENCES):
        choose(part, key)
        wait_idle(qtbot, desk)
        QTest.qWait(20)  # the column beside the table is laid out anew
        assert nameless(page) == []
        assert clipped(page) == []
        assert unreachable_by_tab(page, page.tabs) == []
