"""The page of an interview, with real keys on a real vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive.model.testimony import Testimony
from archive.vocabulary.testimony import TextKind
from archive.vocabulary.work import Heard
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NAME, SOURCE, Told
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import PAUSE_MS
from ui.desktop.translation import Translations
from ui.desktop.views.interview import InterviewPage
from ui.presenters.interview_form import Step
from ui.presenters.marks import marks_in

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, desk: Desk, target: str, step: Step = Step.BEFORE) -> InterviewPage:
    page = InterviewPage(desk)
    show(qtbot, page, desk, target)
    page.steps.select_id(str(step))
    return page


def witness(qtbot: QtBot, page: InterviewPage, desk: Desk, told: Told) -> None:
    """Type the code of the person that is asked."""
    field = page.editor.fields.made["witness_id"]
    type_into(field, told.vault.people.get(told.victim).code)
    qtbot.waitUntil(lambda: page.editor.asked.named)
    wait_idle(qtbot, desk)


def type_into(field: QWidget, words: str) -> None:
    field.setFocus()
    target = field.focusProxy()
    assert target is not None
    QTest.keyClicks(target, words)


def save(qtbot: QtBot, page: InterviewPage, desk: Desk) -> None:
    QTest.keyClick(page.editor.focusWidget() or page.editor, Qt.Key.Key_S, CONTROL)
    wait_idle(qtbot, desk)


def test_names_keyboard_and_room(qtbot: QtBot, desk: Desk, told: Told, russian: Translations) -> None:
    page = opened(qtbot, desk, told.testimony)
    for step in Step:
        page.steps.select_id(str(step))
        assert nameless(page) == [], step
        assert unreachable_by_tab(page, page.steps) == [], step
        assert clipped(page) == [], step


def test_the_heading_and_the_steps_name_nobody(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.testimony)
    shown = words_of(page)
    assert "T-0001" in shown
    assert not [word for word in (NAME, SOURCE) if word in shown]


def test_ctrl_tab_goes_through_every_step_and_loses_nothing(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.case)
    prior = page.editor.fields.made["prior_words"]
    type_into(prior, "none that she knows of")
    seen = []
    for _ in Step:
        QTest.keyClick(page, Qt.Key.Key_Tab, CONTROL)
        seen.append(page.steps.step())
    assert seen == [*list(Step)[1:], Step.BEFORE]
    assert page.editor.words()["prior_words"] == "none that she knows of"


def test_typed_marked_and_saved_by_keyboard(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.case)
    witness(qtbot, page, desk, told)
    page.steps.select_id(str(Step.ACCOUNT))
    account = page.editor.account
    account.text.setFocus()
    QTest.keyClicks(account.text, "One.")
    for _ in range(2):
        QTest.keyClick(account.text, Qt.Key.Key_Return)
    QTest.keyClicks(account.text, "Two.")
    account.marks.heard.setFocus()
    QTest.keyClick(account.marks.heard, Qt.Key.Key_Home)
    QTest.keyClick(account.marks.heard, Qt.Key.Key_Down)
    assert account.marks.heard.code() is Heard.WAS_TOLD
    save(qtbot, page, desk)
    assert page.message.words()
    assert account.marks.heard.hasFocus()
    (made,) = told.vault.testimonies.of_witness(told.vault.people.get(told.victim))
    text = told.vault.testimonies.newest_text(made)
    assert text is not None
    assert text.kind is TextKind.STATEMENT
    assert [(n, mark.heard) for n, mark in told.vault.testimonies.marks.of(text).items()] == [(2, Heard.WAS_TOLD)]
    assert not page.editor.changed


def test_marks_follow_while_one_types(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.testimony, Step.ACCOUNT)
    account = page.editor.account
    account.marks.show_words('{"2": ["saw", true, ""]}')
    account.text.setFocus()
    account.text.moveCursor(account.text.textCursor().MoveOperation.Start)
    QTest.keyClicks(account.text, "New.")
    for _ in range(2):
        QTest.keyClick(account.text, Qt.Key.Key_Return)
    assert {n: (mark.heard, mark.released) for n, mark in marks_in(account.marks.words()).items()} == {
        3: (Heard.SAW, True)
    }


def test_what_was_typed_is_offered_after_a_crash(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.case, Step.AFTER)
    words = page.editor.fields.made["feedback_promised"]
    type_into(words, "a call in spring")
    qtbot.wait(PAUSE_MS + 300)
    wait_idle(qtbot, desk)
    again = opened(qtbot, desk, told.case, Step.AFTER)
    assert again.editor.offer.isVisible()
    again.editor.offer.restore.click()
    assert again.editor.words()["feedback_promised"] == "a call in spring"


def test_a_minor_alone_closes_consent_and_account_with_a_sentence(qtbot: QtBot, desk: Desk, told: Told) -> None:
    told.vault.ledger.amend(told.vault.people.get(told.victim), {"is_minor": True})
    page = opened(qtbot, desk, told.victim, Step.ACCOUNT)
    assert page.editor.shut.words()
    assert page.editor.account.text.isReadOnly()
    page.steps.select_id(str(Step.PRESENT))
    assert page.editor.present.alone.words()
    reason = page.editor.fields.made["best_interest"]
    type_into(reason, "nobody else saw it")
    qtbot.waitUntil(lambda: not page.editor.account.text.isReadOnly())
    page.steps.select_id(str(Step.ACCOUNT))
    assert not page.editor.shut.words()


def test_no_consent_is_said_plainly_and_the_sheet_is_one_key_away(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.testimony, Step.CONSENT)
    assert "no record of consent" in page.editor.consent.state.words()
    with qtbot.waitSignal(page.wanted) as wanted:
        page.editor.consent.open.click()
    assert wanted.args == ["person", f"consent:{told.source}"]


def test_a_correction_needs_its_reason_and_is_shown_word_by_word(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.testimony, Step.READ_BACK)
    page.editor.read_back.correct.click()
    account = page.editor.account
    assert page.steps.step() is Step.ACCOUNT
    account.text.setFocus()
    QTest.keyClick(account.text, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(account.text, " Never.")
    save(qtbot, page, desk)
    assert account.reason_field.error()
    assert len(told.vault.testimonies.texts(told.vault.testimonies.get(told.testimony))) == 1
    QTest.keyClicks(account.reason, "she remembered")
    save(qtbot, page, desk)
    page.steps.select_id(str(Step.READ_BACK))
    texts = told.vault.testimonies.texts(told.vault.testimonies.get(told.testimony))
    page.editor.read_back.versions.comparison_wanted.emit(texts[-1].id)
    wait_idle(qtbot, desk)
    compare = page.editor.read_back.compare
    assert "[+" in compare.text.toPlainText()
    assert "Never.+]" in compare.text.toPlainText()
    assert compare.said.accessibleName() == compare.said.words() != ""


def test_read_only_nothing_can_be_typed(qtbot: QtBot, reading_desk: Desk, told_for_reading: Told) -> None:
    page = opened(qtbot, reading_desk, told_for_reading.testimony, Step.ACCOUNT)
    assert page.editor.account.text.isReadOnly()
    assert not page.editor.save_button.isEnabled()
    assert len(told_for_reading.vault.ledger.ids(Testimony)) == 1
