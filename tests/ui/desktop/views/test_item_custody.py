"""Custody on the page of an item: what a line says, handing over and getting back, kept words, reports."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat, ReturnedHow
from archive.vocabulary.evidence import CustodyAction, EvidenceKind
from tests.ui.desktop.accessibility import clipped, nameless
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker
from ui.desktop.views.item import ItemPage
from ui.desktop.views.item_custody import MARKS, SHOWN_FOR, Only

WHO, WHY = "the man with the lantern", "the hearing on Friday"


@pytest.fixture
def item_id(told: Told) -> str:
    """An item with a file that was looked at."""
    item = told.vault.evidence.add("A card", EvidenceKind.PHOTO)
    told.vault.intake.take_in_bytes(b"no picture", "card.bin", item.id)
    told.vault.evidence.note(item, CustodyAction.VIEWED, pages="3-5")
    return item.id


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, item_id: str) -> ItemPage:
    made = ItemPage(desk)
    show(qtbot, made, desk)
    made.entered(item_id)
    wait_idle(qtbot, desk)
    return made


def shown(page: ItemPage) -> list[str]:
    """What the lines say, newest first."""
    return page.custody._line.accessibleDescription().split("; ")


def fill(page: ItemPage) -> None:
    form = page.custody.form
    form.to.choose_code(HandedTo.COURT)
    form.texts["who"].setText(WHO)
    form.texts["why"].setText(WHY)
    form.texts["person"].setText("p-0001")


def test_each_line_says_what_it_knows_and_can_be_chosen_by_kind(page: ItemPage, desk: Desk, qtbot: QtBot) -> None:
    page.custody.only.choose(Only.LOOKED)
    page.custody._show_lines()
    looked = shown(page)
    assert len([line for line in looked if "3-5" in line]) == 1
    assert len(looked) < len(page.custody._view.lines if page.custody._view else ())
    page.custody.only.choose(Only.COPIES)
    page.custody._show_lines()
    assert page.custody._line.isHidden()
    assert not page.custody._none.isHidden()


@pytest.mark.parametrize(("language", "role"), [("en", "Documenter"), ("ru", "составитель"), ("kk", "құжаттаушы")])
def test_who_did_it_is_said_in_words(page: ItemPage, desk: Desk, language: str, role: str) -> None:
    desk.tools.translations.use(language)
    page.custody._show_lines()
    assert all(role.casefold() in line.casefold() for line in shown(page)), shown(page)


def test_every_action_has_its_mark_and_its_place() -> None:
    assert set(MARKS) == set(CustodyAction)
    some = [SHOWN_FOR[only] for only in Only if only is not Only.ALL]
    assert sorted(action for actions in some for action in actions) == sorted(CustodyAction)


def test_handing_over_and_getting_back(
    page: ItemPage, desk: Desk, qtbot: QtBot, told: Told, item_id: str
) -> None:
    page.custody.hand_over.click()
    form = page.custody.form
    form.save.click()
    assert form.first_field.error()  # nobody chose to whom
    fill(page)
    form.save.click()
    wait_idle(qtbot, desk)
    item = told.vault.evidence.get(item_id)
    (handed,) = told.vault.handovers.away(item)
    assert (handed.said.to, handed.said.what) == (HandedTo.COURT, HandedWhat.EXACT_COPY)
    assert handed.said.on is HandedOn.STICK
    assert (handed.said.who, handed.said.why) == (WHO, WHY)
    assert told.vault.people.get(handed.said.person_id).code == "P-0001"
    assert form.isHidden()
    away = page.custody._away.itemAt(0)
    assert away is not None
    row = away.widget()
    assert row is not None
    row.findChildren(QPushButton)[0].click()
    page.custody.back.save.click()
    assert page.custody.back.first_field.error()
    page.custody.back.how.choose_code(ReturnedHow.UNCHANGED)
    page.custody.back.save.click()
    wait_idle(qtbot, desk)
    assert not told.vault.handovers.away(item)
    assert told.vault.evidence.custody(item)[-1].action is CustodyAction.RETURNED


def test_a_wrong_code_is_said_at_its_field_and_nothing_is_written(
    page: ItemPage, desk: Desk, qtbot: QtBot, told: Told, item_id: str
) -> None:
    page.custody.hand_over.click()
    fill(page)
    page.custody.form.texts["person"].setText("P-9999")
    page.custody.form.save.click()
    wait_idle(qtbot, desk)
    assert page.custody.form.text_fields["person"].error()
    assert not page.custody.form.isHidden()
    assert not told.vault.handovers.of(told.vault.evidence.get(item_id))


def test_words_that_a_lock_interrupted_come_back(
    page: ItemPage, desk: Desk, qtbot: QtBot, item_id: str
) -> None:
    page.custody.hand_over.click()
    wait_idle(qtbot, desk)
    page.custody.form.texts["why"].setFocus()
    QTest.keyClicks(page.custody.form.texts["why"], WHY)
    work = page.last_words()
    assert work is not None
    desk.tools.runner.start(work)
    wait_idle(qtbot, desk)
    page.custody.form.leave()
    page.custody.hand_over.click()
    wait_idle(qtbot, desk)
    assert page.custody.form.texts["why"].text() == WHY


def test_a_report_goes_where_somebody_says(
    page: ItemPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FilePicker, "open", lambda picker: picker.picked.emit((tmp_path / "report.pdf",)))
    page.custody.report.click()
    page.custody.reporting.write.click()
    wait_idle(qtbot, desk)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert "SHA-256" in words_of(page.custody)
    assert page.custody.reporting.isHidden()
    page.custody.report.click()
    page.custody.reporting.write.click()  # there is a file of that name: it stays as it is
    wait_idle(qtbot, desk)
    assert "target_exists" in words_of(page.custody.reporting)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["report.pdf"]
    page.custody.reporting.whom.setFocus()
    QTest.keyClick(page.custody.reporting.whom, Qt.Key.Key_Escape)
    assert page.custody.reporting.isHidden()
    assert page.focusWidget() is page.custody.report


def test_everything_has_a_name_and_room(page: ItemPage, desk: Desk, qtbot: QtBot) -> None:
    page.custody.hand_over.click()
    wait_idle(qtbot, desk)
    assert nameless(page.custody) == []
    assert clipped(page.custody) == []
