"""The pages of testimonies, with real keys on a real vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, PLACE_OF_TALK, SOURCE, Told
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import PAUSE_MS
from ui.desktop.translation import Translations
from ui.desktop.views.account import AccountPage
from ui.desktop.views.testimonies import TestimoniesPage

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, desk: Desk, target: str) -> AccountPage:
    page = AccountPage(desk)
    show(qtbot, page, desk, target)
    return page


def append(page: AccountPage, words: str) -> None:
    page.text.setFocus()
    QTest.keyClick(page.text, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(page.text, words)


def sealed(qtbot: QtBot, page: AccountPage, desk: Desk, code: str) -> None:
    page.head.seal.click()
    QTest.keyClicks(page.seal.focusWidget(), code)
    QTest.keyClick(page.seal.focusWidget(), Qt.Key.Key_Return)
    wait_idle(qtbot, desk)


class TestList:
    def test_no_witness_and_no_word_is_anywhere_on_it(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = TestimoniesPage(desk)
        show(qtbot, page, desk)
        shown = words_of(page)
        assert "T-0001" in shown
        assert not [word for word in (*NEVER_IN_LISTS, "at night") if word in shown]

    def test_enter_opens_and_ctrl_n_begins(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = TestimoniesPage(desk)
        show(qtbot, page, desk)
        with qtbot.waitSignal(page.wanted) as wanted:
            QTest.keyClick(page.pane.list, Qt.Key.Key_Return)
        assert wanted.args == ["account", told.testimony]
        with qtbot.waitSignal(page.wanted) as wanted:
            QTest.keyClick(page, Qt.Key.Key_N, CONTROL)
        assert wanted.args == ["account", ""]

    def test_names_keyboard_and_room(self, qtbot: QtBot, desk: Desk, russian: Translations) -> None:
        page = TestimoniesPage(desk)
        show(qtbot, page, desk)
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.pane.search) == []
        assert clipped(page) == []


class TestWriting:
    def test_saved_by_ctrl_s_and_kept_while_typing(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, told.testimony)
        append(page, " At all.")
        draft_id = f"testimony:{told.testimony}"
        qtbot.waitUntil(lambda: told.vault.drafts.get(draft_id) is not None, timeout=PAUSE_MS + 5000)
        QTest.keyClick(page.text, Qt.Key.Key_S, CONTROL)
        wait_idle(qtbot, desk)
        text = told.vault.testimonies.newest_text(told.vault.testimonies.get(told.testimony))
        assert text is not None
        assert text.body == "They came at night.\n\nNobody asked us. At all."
        assert told.vault.drafts.all() == []

    def test_words_come_back_after_a_lock(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, told.testimony)
        append(page, " Lost?")
        work = page.last_words()
        assert work is not None
        wait_idle(qtbot, desk)
        desk.tools.runner.start(work)
        wait_idle(qtbot, desk)
        again = opened(qtbot, desk, told.testimony)
        qtbot.waitUntil(again.offer.isVisible)
        assert not again.text.toPlainText().endswith("Lost?")
        again.offer.restore.click()
        assert again.text.toPlainText().endswith("Nobody asked us. Lost?")
        assert again.head.save.isEnabled()

    def test_a_new_one_in_a_case(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, told.other_case)
        append(page, "The room was sealed.")
        page.facts.witness.setText(told.vault.people.get(told.source).code)
        page.head.save.click()
        wait_idle(qtbot, desk)
        (testimony,) = told.vault.cases.testimonies(told.other_case)
        assert testimony.witness_id == told.source
        assert testimony.interviewer == told.vault.journal.actor

    def test_a_wrong_code_keeps_the_words(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, "")
        append(page, "Words.")
        page.facts.witness.setText("P-4444")
        page.head.save.click()
        wait_idle(qtbot, desk)
        assert "no person with this code" in words_of(page.facts)
        assert page.text.toPlainText() == "Words."
        assert len(told.vault.testimonies.all()) == 1

    def test_an_answer_for_another_record_is_dropped(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, "")
        page.entered(told.testimony)
        page.entered("")
        wait_idle(qtbot, desk)
        assert page.text.toPlainText() == ""
        assert "T-0001" not in words_of(page.head)


class TestWitness:
    def test_comes_after_a_click_and_goes_with_the_record(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, told.testimony)
        assert not [word for word in NEVER_IN_LISTS if word in words_of(page)]
        page.facts.reveal.click()
        wait_idle(qtbot, desk)
        assert SOURCE in words_of(page)
        assert page.facts.place.text() == PLACE_OF_TALK
        page.entered("")
        wait_idle(qtbot, desk)
        assert not [word for word in NEVER_IN_LISTS if word in words_of(page)]


class TestSealing:
    def test_only_the_typed_code_seals(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, told.testimony)
        sealed(qtbot, page, desk, "T-0002")
        standing = told.vault.testimonies.newest_text(told.vault.testimonies.get(told.testimony))
        assert standing is not None
        assert standing.sealed_digest is None
        page.seal.close_panel()
        sealed(qtbot, page, desk, "t-0001")
        standing = told.vault.testimonies.newest_text(told.vault.testimonies.get(told.testimony))
        assert standing is not None
        assert standing.sealed_digest is not None
        assert page.text.isReadOnly()

    def test_a_correction_needs_a_reason_and_keeps_both(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, told.testimony)
        sealed(qtbot, page, desk, "T-0001")
        page.head.correct.click()
        assert not page.text.isReadOnly()
        append(page, " Corrected.")
        page.head.save.click()
        wait_idle(qtbot, desk)
        testimony = told.vault.testimonies.get(told.testimony)
        assert len(told.vault.testimonies.texts(testimony)) == 1
        QTest.keyClicks(page.focusWidget(), "misheard")
        page.head.save.click()
        wait_idle(qtbot, desk)
        texts = told.vault.testimonies.texts(testimony)
        assert [text.correction_reason for text in texts] == ["", "misheard"]
        page.versions.reading_wanted.emit(texts[0].id)
        assert page.text.toPlainText() == texts[0].body
        assert page.text.isReadOnly()
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert page.text.toPlainText() == texts[1].body

    def test_unsaved_words_cannot_be_sealed(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, told.testimony)
        append(page, " More.")
        assert not page.head.seal.isEnabled()


class TestAccess:
    def test_names_keyboard_and_room(
        self, qtbot: QtBot, desk: Desk, told: Told, russian: Translations
    ) -> None:
        page = opened(qtbot, desk, told.testimony)
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.text) == []
        assert clipped(page) == []

    def test_reading_only(self, qtbot: QtBot, reading_desk: Desk, told_for_reading: Told) -> None:
        page = opened(qtbot, reading_desk, told_for_reading.testimony)
        assert page.text.isReadOnly()
        assert not page.head.save.isEnabled()
        assert "reading only" in page.head.save.toolTip()

    def test_numbers_follow_the_paragraphs(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = opened(qtbot, desk, told.testimony)
        assert page.text.paragraphs() == 2
        append(page, "")
        for _ in range(2):
            QTest.keyClick(page.text, Qt.Key.Key_Return)
        QTest.keyClicks(page.text, "Three")
        assert page.text.paragraphs() == 3
