"""The inbox in the open vault: what came waits for a case, what cannot be read is named."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.clock import SystemClock
from archive.inbox import drop_file, drop_text
from crypto.age.identities import HybridIdentity
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.arrivals import Arrivals
from ui.desktop.desk import Desk
from ui.desktop.main_window import MainWindow
from ui.desktop.session import VaultSession
from ui.desktop.translation import Translations
from ui.desktop.views.inbox import InboxPage

SECRET = "Persimmon cellar"


@pytest.fixture
def stranger(told: Told, tmp_path: Path) -> str:
    """A text, a picture and something that is no drop in the inbox; the last one's name."""
    folder = told.vault.folder
    drop_text(folder, io.BytesIO(SECRET.encode()), clock=SystemClock())
    picture = tmp_path / f"{SECRET}.jpg"
    picture.write_bytes(b"\xff\xd8\xff picture")
    drop_file(folder, picture, clock=SystemClock())
    name = os.urandom(16).hex() + ".age"
    (folder / "inbox" / name).write_bytes(b"junk")
    return name


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, told: Told, stranger: str) -> InboxPage:
    told.vault.inbox.take_in(str)
    made = InboxPage(desk)
    show(qtbot, made, desk)
    wait_idle(qtbot, desk)
    return made


def test_it_lists_codes_and_kinds_and_nothing_of_the_content(page: InboxPage, stranger: str) -> None:
    rows = [page._model.row_object(row) for row in range(page._model.rowCount())]
    spoken = " ".join(row.spoken() for row in rows if row is not None)
    assert "T-0002" in spoken
    assert "E-0002" in spoken
    shown = words_of(page) + spoken + " ".join(page._names.item(r).text() for r in range(page._names.count()))
    assert stranger in shown
    for word in (SECRET, *NEVER_IN_LISTS, *ONLY_WITH_NAMES):
        assert word not in shown


def test_a_record_goes_into_a_case_and_off_the_list(qtbot: QtBot, desk: Desk, told: Told, page: InboxPage) -> None:
    assert not page.put.isEnabled()
    page.case.choose(told.other_case)
    page.case.chosen.emit(told.other_case)
    chosen = page._lines[str(page.list.current_id())]
    assert page.put.isEnabled()
    QTest.keyClick(page.put, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    wait_idle(qtbot, desk)
    assert chosen.id not in page._lines
    assert chosen.code in page._message.words()
    cases = told.vault.cases
    members = [*cases.testimonies(told.other_case), *cases.evidence(told.other_case)]
    assert [record.id for record in members] == [chosen.id]


def test_enter_opens_the_record(qtbot: QtBot, page: InboxPage) -> None:
    line = next(line for line in page._lines.values() if line.is_text)
    page.list.select_id(line.id)
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted.args == ["account", line.id]


def test_escape_leads_back_to_where_one_came_from(qtbot: QtBot, desk: Desk, page: InboxPage) -> None:
    for came_from, leads_to in ((None, "evidence"), ("before_search", "before_search")):
        page.entered(came_from)
        wait_idle(qtbot, desk)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            with qtbot.waitSignal(page.wanted) as wanted:
                QTest.keyClick(page.list if key == Qt.Key.Key_Escape else page._back, key)
            assert wanted.args == [leads_to, None]


def test_an_empty_inbox_says_so(qtbot: QtBot, desk: Desk) -> None:
    made = InboxPage(desk)
    show(qtbot, made, desk)
    wait_idle(qtbot, desk)
    assert made.empty.isVisible()
    assert not made._strange.isVisible()


def test_opening_takes_in_behind_the_window_and_says_so(
    qtbot: QtBot, desk: Desk, told: Told, stranger: str, english: Translations
) -> None:
    session = VaultSession(told.vault)
    main = MainWindow(
        desk.tools, session.pages(desk.tools), vault_name="told", read_only=False, stage_words=str
    )
    qtbot.addWidget(main)
    main.show()
    session.settle_in(main, desk.tools)
    qtbot.waitUntil(lambda: main._news.words() != "")
    assert main._news.words() == "Taken out of the inbox: 2. Not readable: 1."
    main._news.acted.emit()
    assert isinstance(main.current(), InboxPage)
    wait_idle(qtbot, desk)
    assert len(told.vault.inbox.waiting()) == 2
    main.close_now()


def test_a_vault_without_a_passphrase_asks_for_a_new_one(
    qtbot: QtBot, desk: Desk, told: Told
) -> None:
    told.vault.ways.add_partner(str(HybridIdentity.generate().recipient()))
    for way in told.vault.ways.list():
        if way.holder:
            told.vault.ways.remove(way.name, last_too=True)
    main = MainWindow(desk.tools, {}, vault_name="told", read_only=False, stage_words=str)
    qtbot.addWidget(main)
    Arrivals(told.vault, main, desk.tools).begin()
    qtbot.waitUntil(lambda: "Set a new one" in main._news.words())
    assert main._leads_to == "ways"
    main.close_now()


def test_an_empty_inbox_is_not_mentioned(qtbot: QtBot, desk: Desk, told: Told) -> None:
    main = MainWindow(desk.tools, {}, vault_name="told", read_only=False, stage_words=str)
    qtbot.addWidget(main)
    Arrivals(told.vault, main, desk.tools).begin()
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    assert main._news.words() == ""
    main.close_now()


def test_a_reader_may_look_and_not_place(qtbot: QtBot, reading_desk: Desk) -> None:
    made = InboxPage(reading_desk)
    show(qtbot, made, reading_desk)
    wait_idle(qtbot, reading_desk)
    made.case.chosen.emit("")
    assert not made.put.isEnabled()


def test_names_and_keyboard(page: InboxPage) -> None:
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.list) == []


def test_no_russian_word_is_cut_off(qtbot: QtBot, russian: Translations, page: InboxPage) -> None:
    page.resize(1100, 700)
    assert clipped(page) == []
