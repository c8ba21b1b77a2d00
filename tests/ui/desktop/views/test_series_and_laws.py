"""Series of numbers by their days, never added; and laws by country and day, with more of them out of a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.date_words import parse_words
from archive.model.proceedings import Provision
from archive.model.work import Statistic
from archive.quantity import Comparison, Quantity
from archive.vocabulary.casework import ClaimStatus
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.views.provisions import ProvisionsPage
from ui.desktop.views.statistics import StatisticsPage
from ui.desktop.widgets.action_button import ActionButton
from ui.presenters.record_place import RecordPlace


def number(desk: Desk, amount: Quantity, day: str, claim: ClaimStatus, **more: str) -> Statistic:
    """One number of the series."""
    return desk.vault.records.add(
        Statistic, what="people held", series="Held", amount=amount, as_of=parse_words(day), claim=claim, **more
    )


def test_official_numbers_stand_beside_others_and_nothing_is_added(qtbot: QtBot, desk: Desk, told: Told) -> None:
    whole = number(desk, Quantity.exactly(29, "29"), "8 May 2022", ClaimStatus.REPORTED)
    number(desk, Quantity.exactly(12, "12"), "8 May 2022", ClaimStatus.OFFICIAL_CLAIM, attributed_to="a ministry")
    number(desk, Quantity.exactly(18, "18"), "8 May 2022", ClaimStatus.STATED, part_of_id=whole.id)
    several = Quantity("several", comparison=Comparison.SEVERAL)
    last = number(desk, several, "June 2022", ClaimStatus.REPORTED)
    page = StatisticsPage(desk)
    show(qtbot, page, desk)
    wait_idle(qtbot, desk)
    first, second = page._days
    assert [one.code for one in first.official] == ["N-0002"]
    assert [one.code for one in first.others] == ["N-0001", "N-0003"]
    assert [one.code for one in second.others] == ["N-0004"]
    said = words_of(page)
    assert "part of N-0001: 29" in said
    assert "a ministry" in said
    for added in ("41", "47", "59"):
        assert added not in said
    button = next(one for one in page.findChildren(ActionButton) if last.code in one.text())
    with qtbot.waitSignal(page.wanted) as wanted:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert wanted.args == ["record", RecordPlace("statistic", last.id)]


def test_laws_of_the_program_and_the_wording_of_a_day(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = ProvisionsPage(desk)
    show(qtbot, page, desk)
    assert "No provisions yet" in words_of(page.pane.empty)
    page.shipped.click()
    wait_idle(qtbot, desk)
    assert desk.vault.ledger.ids(Provision) == []
    assert "KZ-CC-44" in page.told.text()
    page.add.click()
    wait_idle(qtbot, desk)
    wait_idle(qtbot, desk)
    every = page._model.rowCount()
    assert every == len(desk.vault.ledger.ids(Provision)) > 10
    page.pane.search.setText("337-1")
    QTest.keyClick(page.pane.search, Qt.Key.Key_Return)
    assert page._model.rowCount() == 1
    page.day.setText("2022-03-15")
    assert page._model.rowCount() == 0
    page.day.setText("some day")
    assert page.wrong_day.isVisible()
    page.shipped.click()
    wait_idle(qtbot, desk)
    assert not page.add.isVisible()


def test_a_file_that_does_not_fit_is_told_by_entry_and_field(
    qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path
) -> None:
    page = ProvisionsPage(desk)
    show(qtbot, page, desk)
    file = tmp_path / "laws.toml"
    file.write_text('country = "XA"\n[[provision]]\nlaw = "CC"\narticle = "12"\n', "utf-8")
    page._look(file)
    wait_idle(qtbot, desk)
    assert page.message.isVisible()
    assert not page.add.isVisible()
    file.write_text('country = "XA"\n[[provision]]\nlaw = "CC"\narticle = "12"\ntitle_en = "Bread"\n', "utf-8")
    page._look(file)
    wait_idle(qtbot, desk)
    assert "XA-CC-12" in page.told.text()
    page.add.click()
    wait_idle(qtbot, desk)
    assert [one.code for one in desk.vault.ledger.find(Provision)] == ["XA-CC-12"]
