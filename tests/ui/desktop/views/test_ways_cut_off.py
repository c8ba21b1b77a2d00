"""What a cut-off left among the ways in: shares that are on nobody's paper, and a passphrase that was to go."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive import keyslots
from archive.ways_in import PassphraseWay, SlotKind
from tests.ui.desktop.accessibility import clipped, nameless
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import PASSPHRASE
from ui.desktop.arrivals import Arrivals
from ui.desktop.desk import Desk
from ui.desktop.main_window import MainWindow
from ui.desktop.translation import Translations
from ui.desktop.views.ways import WaysPage
from ui.desktop.views.ways_shares import SharesTask

SECOND = "velvet thunder basket harbor"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> WaysPage:
    made = WaysPage(desk)
    show(qtbot, made, desk)
    return made


def come_in_with_the_old_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> keyslots.Slot:
    """A change of passphrase as a kill ends it, and the opening after it; the slot that was to go."""
    ways = desk.vault.ways
    with monkeypatch.context() as patched:
        patched.setattr(ways, "_finish_removal", lambda names: None)
        ways.replace_passphrase(PASSPHRASE, SECOND)
    _, slot = keyslots.open_slot(desk.vault.folder, desk.vault.descriptor, PASSPHRASE)
    ways.heal((slot, PassphraseWay(PASSPHRASE)))
    return slot


@pytest.mark.parametrize("how", ["rehearse", "enough", "save", "leave"])
def test_shares_are_settled_once_somebody_says_that_they_are_on_paper(
    qtbot: QtBot, page: WaysPage, desk: Desk, tmp_path: Path, how: str
) -> None:
    QTest.keyClick(page.list.rows[SlotKind.SHARES].button, Qt.Key.Key_Space)
    task = page.task(SharesTask)
    QTest.keyClick(task.act, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    (made,) = [way for way in desk.vault.ways.list() if way.kind is SlotKind.SHARES]
    assert made.unseen
    if how == "save":
        task._save(tmp_path / "pages.pdf")
    elif how == "leave":
        page._back()
    else:
        QTest.keyClick(getattr(task, how), Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert desk.vault.ways.way(made.name).unseen is (how == "leave")
    if how == "leave":
        qtbot.waitUntil(lambda: "Not on paper yet" in words_of(page.list))
        assert "next opening removes this way in" in words_of(page.list)
        assert clipped(page.list) == []


def test_a_passphrase_that_was_being_replaced_is_asked_about_and_kept(
    qtbot: QtBot, page: WaysPage, desk: Desk, russian: Translations, monkeypatch: pytest.MonkeyPatch
) -> None:
    ways = desk.vault.ways
    slot = come_in_with_the_old_one(desk, monkeypatch)
    page.entered(None)
    wait_idle(qtbot, desk)
    (asked,) = [card for card in page.list.cards if not card.keep.isHidden()]
    qtbot.waitUntil(asked.keep.isVisible)
    assert asked.line.name == slot.path.name
    assert "Заменялась" in words_of(page.list)
    assert (nameless(page), clipped(page.list)) == ([], [])
    QTest.keyClick(asked.keep, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert all(card.keep.isHidden() for card in page.list.cards)
    assert not ways.way(slot.path.name).replaced


@pytest.mark.parametrize("left", ["passphrase", "shares"])
def test_the_opening_says_what_there_is_to_see_to(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    if left == "passphrase":
        come_in_with_the_old_one(desk, monkeypatch)
    else:
        desk.vault.ways.add_shares(2, 2, unseen=True)
        desk.vault.ways.heal(None)
    main = MainWindow(desk.tools, {}, vault_name="told", read_only=False, stage_words=str)
    qtbot.addWidget(main)
    Arrivals(desk.vault, main, desk.tools).begin()
    said = "keep or remove it?" if left == "passphrase" else "Sheets of them open nothing."
    qtbot.waitUntil(lambda: said in main._news.words())
    assert main._leads_to == "ways"
    main.close_now()
