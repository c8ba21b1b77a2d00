"""The page that checks all evidence: how it stands, what is wrong by code, stopping, and how often it is due."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from archive.custody_check import Recheck
from archive.custody_schedule import schedule
from archive.later_hashes import SecondHashes, second_hashes
from archive.second_hash import SecondHash
from archive.vocabulary.custody import CheckEvery
from archive.vocabulary.evidence import EvidenceKind
from crypto.jobs import Cancelled, CancelToken
from tests.archive import every_harm
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.views.evidence_check import EvidenceCheckPage
from ui.desktop.views.today_words import ICONS
from ui.presenters.today import TodayPresenter, What, place_of


@pytest.fixture
def codes(told: Told) -> list[str]:
    """Codes of three items with files."""
    found = []
    for number in range(3):
        item = told.vault.evidence.add("A card", EvidenceKind.PHOTO)
        told.vault.intake.take_in_bytes(bytes([number]) * 100_000, "card.bin", item.id)
        found.append(item.code)
    return found


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, codes: list[str]) -> EvidenceCheckPage:
    made = EvidenceCheckPage(desk)
    show(qtbot, made, desk)
    made.entered(None)
    wait_idle(qtbot, desk)
    return made


def test_nothing_starts_by_itself_and_a_check_says_what_it_found(
    page: EvidenceCheckPage, desk: Desk, qtbot: QtBot, told: Told, codes: list[str]
) -> None:
    recheck = Recheck(told.vault)
    assert not recheck.last_whole
    page.start.click()
    wait_idle(qtbot, desk)
    assert recheck.last_whole
    assert page._faults.isHidden()
    item = next(one for one in told.vault.evidence.all() if one.code == codes[1])
    told.vault.objects.path(told.vault.evidence.files(item)[0].object_id).unlink()
    (told.vault.folder / "objects" / "Thumbs.db").write_bytes(b"x")
    page.start.click()
    wait_idle(qtbot, desk)
    shown = words_of(page)
    assert codes[1] in shown
    assert codes[0] not in shown
    assert "objects/Thumbs.db" in shown
    (button,) = [one for one in page._faults.findChildren(QPushButton) if codes[1] in one.accessibleName()]
    with qtbot.waitSignal(page.wanted) as wanted:
        button.click()
    assert wanted.args == ["item", item.id]


def test_every_harm_at_once_is_named_and_nothing_else(qtbot: QtBot, desk: Desk, told: Told) -> None:
    every_harm.harm(every_harm.taken_in(told.vault))
    items = [item.code for item in told.vault.evidence.all() if told.vault.evidence.files(item)]
    codes = sorted(items)[-every_harm.COUNT :]
    page = EvidenceCheckPage(desk)
    show(qtbot, page, desk)
    page.start.click()
    wait_idle(qtbot, desk)
    named = {
        code for code in items for one in page._faults.findChildren(QPushButton) if code in one.accessibleName()
    }
    assert named == set(codes[:5])
    shown = words_of(page)
    assert every_harm.DUPLICATE in shown
    assert codes[6] not in shown


def test_a_check_that_was_stopped_can_go_on_or_begin_anew(
    page: EvidenceCheckPage, desk: Desk, qtbot: QtBot, told: Told, codes: list[str]
) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        Recheck(told.vault).everything(lambda done, total, stage: token.cancel() if done else None, token)
    page.entered(None)
    wait_idle(qtbot, desk)
    assert not page.anew.isHidden()
    page.start.click()
    wait_idle(qtbot, desk)
    assert page.anew.isHidden()
    assert Recheck(told.vault).last_whole


def test_how_often_stands_on_today(
    page: EvidenceCheckPage, desk: Desk, qtbot: QtBot, told: Told
) -> None:
    page.every.choose_code(CheckEvery.QUARTER)
    page.every.changed.emit()
    wait_idle(qtbot, desk)
    assert schedule(told.vault.database) is CheckEvery.QUARTER
    assert not page._due.isHidden()
    (line,) = [one for one in TodayPresenter(told.vault).view().lines if place_of(one.due)[0] == "evidence_check"]
    assert line.what is What.REVIEWS
    assert not any((line.may_be_settled, line.may_be_postponed, line.may_be_confirmed))
    assert line.due.kind in ICONS


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_names_keyboard_and_room(
    desk: Desk, qtbot: QtBot, codes: list[str], code: str
) -> None:
    desk.tools.translations.use(code)
    page = EvidenceCheckPage(desk)
    show(qtbot, page, desk)
    page.entered(None)
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.start) == []


def test_a_second_fingerprint_says_its_cost_and_is_computed_once(
    page: EvidenceCheckPage, desk: Desk, qtbot: QtBot, told: Told, codes: list[str]
) -> None:
    card = page.fingerprint
    card.wish.click()
    wait_idle(qtbot, desk)
    assert card.start.isEnabled()
    assert "3 file" in card._cost.text()
    assert "on one core" in words_of(card)
    card.start.click()
    wait_idle(qtbot, desk)
    assert "Written down in the journal, for 3 file" in words_of(card)
    assert not card._form.isVisible()
    card.wish.click()
    wait_idle(qtbot, desk)
    assert "has it already" in words_of(card)
    assert not card.start.isEnabled()
    hashes = second_hashes(told.vault.database)
    assert [[one.partition(":")[0] for one in found] for found in hashes.values()] == [["blake2b"]] * 3
    card.which.choose("sha512")
    card.which.chosen.emit("sha512")
    wait_idle(qtbot, desk)
    assert card.start.isEnabled(), "another one is another matter"
    item = next(one for one in told.vault.evidence.all() if one.code == codes[2])
    told.vault.objects.path(told.vault.evidence.files(item)[0].object_id).unlink()
    card.start.click()
    wait_idle(qtbot, desk)
    assert codes[2] in words_of(card)
    assert [file.code for file in SecondHashes(told.vault).waiting(SecondHash.SHA512)] == [codes[2]]
    assert clipped(page) == []
