"""New keys for everything on the screen: what it means comes first, and afterwards only the new passphrase opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.errors import WrongPassphrase
from archive.rekey.draft import draft_of
from archive.vault import Vault
from archive.ways_in import IdentityWay
from crypto.age.identities import HybridIdentity
from tests.archive.backups import take_in
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import PASSPHRASE, Told
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.rekey import RekeyPage

NEW = "violet anchor seven harbours"


@pytest.fixture
def partner(told: Told) -> HybridIdentity:
    """A partner whose key opens the vault."""
    identity = HybridIdentity.generate()
    told.vault.ways.add_partner(str(identity.recipient()), "Lawyers")
    return identity


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, partner: HybridIdentity) -> RekeyPage:
    made = RekeyPage(desk)
    show(qtbot, made, desk)
    return made


def type_twice(page: RekeyPage, words: str) -> None:
    page.new.setFocus()
    QTest.keyClicks(page.new, words)
    QTest.keyClicks(page.again, words)


def test_what_it_means_is_said_first(page: RekeyPage) -> None:
    shown = words_of(page)
    assert "Lawyers" in next(iter(page.partners.values())).text()
    assert "These open nothing any more" in shown
    assert "still open with the old passphrase" in shown
    assert not page.go.isEnabled()


def test_everything_is_sealed_anew_and_the_vault_is_to_be_locked(
    qtbot: QtBot, desk: Desk, told: Told, page: RekeyPage, partner: HybridIdentity
) -> None:
    folder = told.vault.folder
    type_twice(page, NEW)
    with qtbot.waitSignal(page.lock_wanted, timeout=30_000):
        QTest.keyClick(page.again, Qt.Key.Key_Return)
        assert page.new.text() == page.again.text() == ""
    wait_idle(qtbot, desk)
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, PASSPHRASE)
    Vault.open(folder, NEW).lock()
    Vault.open(folder, IdentityWay([partner])).lock()


def test_a_partner_who_is_taken_out_opens_nothing(
    qtbot: QtBot, told: Told, page: RekeyPage, partner: HybridIdentity
) -> None:
    folder = told.vault.folder
    QTest.keyClick(next(iter(page.partners.values())), Qt.Key.Key_Space)
    type_twice(page, NEW)
    with qtbot.waitSignal(page.lock_wanted, timeout=30_000):
        page.go.click()
    opened = Vault.open(folder, NEW)
    assert [way.kind for way in opened.ways.list()] == ["passphrase"]
    opened.lock()


def test_two_that_differ_begin_nothing(page: RekeyPage) -> None:
    QTest.keyClicks(page.new, NEW)
    QTest.keyClicks(page.again, NEW + "x")
    assert not page.go.isEnabled()
    assert "not the same yet" in words_of(page)


def test_a_damaged_file_stops_it_and_can_be_carried(qtbot: QtBot, desk: Desk, told: Told, page: RekeyPage) -> None:
    take_in(told.vault, 1)
    path = next((told.vault.folder / "objects").rglob("*.age"))
    content = bytearray(path.read_bytes())
    content[-30] ^= 1
    path.write_bytes(content)
    type_twice(page, NEW)
    page.go.click()
    qtbot.waitUntil(lambda: "object_damaged" in words_of(page), timeout=30_000)
    assert page.damaged.isVisible()
    page.entered(None)
    wait_idle(qtbot, desk)
    assert "begun and interrupted" in words_of(page)
    assert page.give_up.isVisible()
    page.give_up.click()
    wait_idle(qtbot, desk)
    assert not draft_of(told.vault.folder).exists()


def test_a_reader_changes_no_keys(qtbot: QtBot, reading_desk: Desk) -> None:
    made = RekeyPage(reading_desk)
    show(qtbot, made, reading_desk)
    assert not made.new.isEnabled()
    assert not made.go.isEnabled()


def test_names_and_keyboard(page: RekeyPage) -> None:
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.sheet.arrow) == []


def test_no_russian_word_is_cut_off(qtbot: QtBot, russian: Translations, page: RekeyPage) -> None:
    page.resize(1100, 700)
    assert clipped(page) == []
