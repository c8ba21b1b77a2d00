"""The travel lock and its settings on the screen: nothing before everything holds, and the word is typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive import keyslots
from archive.backup import back_up
from archive.erase_access import allowed
from archive.preferences import Preference
from archive.travel import Need, needs_others
from archive.ways_in import SharesWay
from crypto.age.identities import HybridIdentity
from crypto.age.opening import open_bytes
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.session import VaultSession
from ui.desktop.translation import Translations
from ui.desktop.views.travel import LEADS_TO, TravelPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> TravelPage:
    made = TravelPage(desk)
    show(qtbot, made, desk)
    return made


def prepare(told: Told, tmp_path: Path) -> None:
    made = told.vault.ways.add_shares(2, 3)
    told.vault.ways.test(made.way.name, SharesWay(made.shares[:2]))
    (tmp_path / "stick").mkdir()
    back_up(told.vault, tmp_path / "stick")


def test_what_is_missing_is_said_and_leads_to_its_page(qtbot: QtBot, page: TravelPage) -> None:
    shown = words_of(page)
    assert "no way in of a partner" in shown
    assert "no backup that was read back" in shown
    assert not page.confirm.line.isEnabled()
    for need, target in LEADS_TO.items():
        with qtbot.waitSignal(page.wanted) as wanted:
            QTest.keyClick(page.rows[need].button, Qt.Key.Key_Space)
        assert wanted.args == [target, None]


def test_the_word_closes_it_and_the_vault_is_to_be_locked(
    qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path, page: TravelPage
) -> None:
    prepare(told, tmp_path)
    page.entered(None)
    wait_idle(qtbot, desk)
    assert page._view is not None
    assert page._view.readiness.ready
    line = page.confirm.line
    line.setFocus()
    QTest.keyClicks(line, "trave")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not needs_others(told.vault.folder)
    assert not page.confirm.button.isEnabled()
    QTest.keyClicks(line, "l")
    with qtbot.waitSignal(page.lock_wanted, timeout=10_000):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert needs_others(told.vault.folder)
    assert [slot.kind for slot in keyslots.slots(told.vault.folder)] == ["recipient"]


def test_a_copy_in_the_folder_is_named(qtbot: QtBot, desk: Desk, told: Told, page: TravelPage) -> None:
    slot = keyslots.slots(told.vault.folder)[0].path
    (told.vault.folder / "old-key.bak").write_bytes(slot.read_bytes())
    page.rows[Need.NO_COPIES].button.click()
    wait_idle(qtbot, desk)
    assert "old-key.bak" in words_of(page)


def test_a_partner_far_away_tries_it(
    qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path, page: TravelPage
) -> None:
    assert not page.trial.isVisible()
    partner = HybridIdentity.generate()
    told.vault.ways.add_partner(str(partner.recipient()), "Brussels")
    page.entered(None)
    wait_idle(qtbot, desk)
    assert page.trial.isVisible()
    assert not page.trial.number.isEnabled()
    page.trial._ask((told.vault.folder / "inside.age",))
    wait_idle(qtbot, desk)
    assert page.trial.message.words() == "sentence of export_target_inside_vault"
    page.trial._ask((tmp_path / "trial.age",))
    wait_idle(qtbot, desk)
    read = open_bytes((tmp_path / "trial.age").read_bytes(), [partner]).decode()
    assert "проба" in read
    found = re.search(r"\d{4} \d{4}", read)
    assert found is not None
    number = found[0]
    page.trial.number.setFocus()
    QTest.keyClicks(page.trial.number, "1")
    QTest.keyClick(page.trial.number, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert page.trial.message.words() == "sentence of trial_wrong"
    page.trial.number.clear()
    QTest.keyClicks(page.trial.number, number)
    QTest.keyClick(page.trial.number, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    wait_idle(qtbot, desk)
    assert "can open the vault" in page.trial.message.words()
    assert page._view is not None
    assert page._view.holds(Need.REHEARSED)


def test_erasing_is_allowed_and_forbidden_here(qtbot: QtBot, desk: Desk, told: Told, page: TravelPage) -> None:
    assert not page.erasing.isChecked()
    QTest.keyClick(page.erasing, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert allowed(told.vault.folder)
    QTest.keyClick(page.erasing, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert not allowed(told.vault.folder)


def test_the_watch_over_the_stick_can_be_switched_off(
    qtbot: QtBot, desk: Desk, told: Told, page: TravelPage
) -> None:
    assert page.stick.isChecked()
    assert VaultSession(told.vault).places_to_watch() == {"folder": told.vault.folder}
    QTest.keyClick(page.stick, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert told.vault.preferences.get(Preference.STICK) == ""
    assert VaultSession(told.vault).places_to_watch() == {}


def test_a_reader_closes_and_allows_nothing(qtbot: QtBot, reading_desk: Desk) -> None:
    made = TravelPage(reading_desk)
    show(qtbot, made, reading_desk)
    assert not made.confirm.line.isEnabled()
    assert not made.erasing.isEnabled()
    assert not made.stick.isEnabled()


def test_names_and_keyboard(page: TravelPage) -> None:
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.sheet.arrow) == []


def test_no_russian_word_is_cut_off(qtbot: QtBot, russian: Translations, page: TravelPage) -> None:
    page.resize(1100, 700)
    assert clipped(page) == []
