"""Before a search and after one: every point leads somewhere, nothing names a source, and the note stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.errors import FieldInvalid, VaultReadOnly
from archive.incidents import incidents, note_incident
from crypto.age.identities import HybridIdentity
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.rows_page import RowsPage
from ui.desktop.translation import Translations
from ui.desktop.views.after_search import STEPS, AfterSearchPage
from ui.desktop.views.before_search import HERE, POINTS, BeforeSearchPage

WORDS = "They came at six and took the laptop bag."


@pytest.fixture
def before(qtbot: QtBot, desk: Desk, english: Translations) -> BeforeSearchPage:
    made = BeforeSearchPage(desk)
    show(qtbot, made, desk)
    return made


@pytest.fixture
def after(qtbot: QtBot, desk: Desk) -> AfterSearchPage:
    made = AfterSearchPage(desk)
    show(qtbot, made, desk)
    return made


def leads(qtbot: QtBot, page: RowsPage, points: tuple[tuple[str, str], ...]) -> None:
    for key, target in points:
        with qtbot.waitSignal(page.wanted) as wanted:
            QTest.keyClick(page.rows[key].button, Qt.Key.Key_Space)
        assert wanted.args == [target, HERE if target == "inbox" else None]


def test_every_point_leads_to_its_page(qtbot: QtBot, before: BeforeSearchPage, after: AfterSearchPage) -> None:
    leads(qtbot, before, POINTS)
    leads(qtbot, after, STEPS)


def test_escape_leads_back(qtbot: QtBot, before: BeforeSearchPage) -> None:
    with qtbot.waitSignal(before.wanted) as wanted:
        QTest.keyClick(before.rows["backup"].button, Qt.Key.Key_Escape)
    assert wanted.args == ["safety", None]


def test_it_says_what_there_is_and_names_no_source(
    qtbot: QtBot, desk: Desk, told: Told, before: BeforeSearchPage
) -> None:
    shown = words_of(before)
    assert "told vault" in shown, "the name of the folder, which anybody can read"
    assert "0 files taken in" in shown
    assert "Nothing has left the vault" in shown
    told.vault.intake.take_in_bytes(b"content", "secret name.jpg", told.item)
    before.entered(None)
    wait_idle(qtbot, desk)
    shown = words_of(before)
    assert "1 file taken in" in shown
    for word in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES, "secret name"):
        assert word not in shown


def test_the_note_goes_into_the_journal(
    qtbot: QtBot, desk: Desk, told: Told, after: AfterSearchPage
) -> None:
    after.editor.what.setFocus()
    QTest.keyClicks(after.editor.what, WORDS)
    after.editor.done["checked"].setChecked(True)
    QTest.keyClick(after.editor.what, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)
    wait_idle(qtbot, desk)
    (note,) = incidents(told.vault)
    assert (note.words, note.done) == (WORDS, ("checked",))
    assert after.editor.what.toPlainText() == ""
    assert WORDS in words_of(after)


def test_words_that_were_not_written_yet_stay(qtbot: QtBot, desk: Desk, told: Told, after: AfterSearchPage) -> None:
    after.editor.what.setFocus()
    QTest.keyClicks(after.editor.what, WORDS)
    work = after.last_words()
    assert work is not None
    work(lambda _d, _t, _s: None, desk.tools.runner.start(lambda _p, _t: None).token)
    wait_idle(qtbot, desk)
    again = AfterSearchPage(desk)
    show(qtbot, again, desk)
    wait_idle(qtbot, desk)
    again.editor.offer.restore.click()
    assert again.editor.what.toPlainText() == WORDS
    again.last_words()


def test_an_empty_note_is_refused(qtbot: QtBot, desk: Desk, told: Told, after: AfterSearchPage) -> None:
    after.editor.save()
    assert after.editor._what_field.error()
    assert incidents(told.vault) == []
    for words in ("", " \n", "x" * 20_001):
        with pytest.raises(FieldInvalid):
            note_incident(told.vault, words)


def test_partners_are_listed_with_what_went(qtbot: QtBot, desk: Desk, told: Told, after: AfterSearchPage) -> None:
    told.vault.handoffs.add_partner("Aurora legal aid", str(HybridIdentity.generate().recipient()))
    after.read()
    wait_idle(qtbot, desk)
    assert after.partners.item(0).text() == "Aurora legal aid · nothing sent yet"


def test_a_reader_writes_nothing(qtbot: QtBot, reading_desk: Desk) -> None:
    made = AfterSearchPage(reading_desk)
    show(qtbot, made, reading_desk)
    assert not made.editor.save_button.isEnabled()
    with pytest.raises(VaultReadOnly):
        note_incident(reading_desk.vault, WORDS)


def test_names_and_keyboard(qtbot: QtBot, before: BeforeSearchPage, after: AfterSearchPage) -> None:
    for page in (before, after):
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.sheet.arrow) == []


def test_no_russian_word_is_cut_off(
    qtbot: QtBot, russian: Translations, before: BeforeSearchPage, after: AfterSearchPage
) -> None:
    for page in (before, after):
        page.resize(1100, 700)
        page.retranslate()
        assert clipped(page) == []


def test_whoever_has_a_key_to_the_vault_has_to_know(
    qtbot: QtBot, desk: Desk, told: Told, after: AfterSearchPage, english: Translations
) -> None:
    told.vault.handoffs.add_partner("Ferry Watch", str(HybridIdentity.generate().recipient()))
    for name in ("Ferry Watch", "Lantern Fund"):
        told.vault.ways.add_partner(str(HybridIdentity.generate().recipient()), name)
    after.entered(None)
    wait_idle(qtbot, desk)
    shown = [after.partners.item(row).text() for row in range(after.partners.count())]
    assert shown == [
        "Ferry Watch · nothing sent yet · has a way into the vault",
        "Lantern Fund · nothing sent yet · has a way into the vault",
    ]
