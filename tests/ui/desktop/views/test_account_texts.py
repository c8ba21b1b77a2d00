"""The account page beyond its one text: other texts, marks, subjects, who was there, and what differs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.marks import Mark
from archive.vocabulary.testimony import Language, TextKind, TextStatus
from archive.vocabulary.work import Heard
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import INTERPRETER, Told
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.account import AccountPage

CONTROL = Qt.KeyboardModifier.ControlModifier
RUSSIAN = "translation:ru"


def opened(qtbot: QtBot, desk: Desk, target: str) -> AccountPage:
    page = AccountPage(desk)
    show(qtbot, page, desk, target)
    return page


def saved(qtbot: QtBot, page: AccountPage, desk: Desk) -> None:
    QTest.keyClick(page.text, Qt.Key.Key_S, CONTROL)
    wait_idle(qtbot, desk)


def test_a_translation_is_a_text_of_its_own(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.testimony)
    page.texts.text_wanted.emit(RUSSIAN)
    wait_idle(qtbot, desk)
    assert page.text.toPlainText() == ""
    page.text.setFocus()
    page.text.insertPlainText("Ночью.")
    QTest.keyClicks(page.texts.program, "Opus 1.2")
    saved(qtbot, page, desk)
    testimony = told.vault.testimonies.get(told.testimony)
    own, translation = told.vault.testimonies.texts(testimony)
    assert (translation.kind, translation.language) == (TextKind.TRANSLATION, Language.RUSSIAN)
    assert (translation.made_by, translation.based_on) == ("Opus 1.2", own.id)
    assert testimony.language_spoken is Language.ENGLISH
    page.texts.text_wanted.emit("statement")
    wait_idle(qtbot, desk)
    assert page.text.toPlainText() == own.body
    assert page.texts.made_by() == "person"
    assert page.texts.which.key() == "statement"


def test_another_text_waits_until_this_one_is_saved(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.testimony)
    QTest.keyClicks(page.text, "Now. ")
    page.texts.which.choose(RUSSIAN)
    page.texts.text_wanted.emit(RUSSIAN)
    wait_idle(qtbot, desk)
    assert page.message.words()
    assert page.texts.which.key() == "statement"
    assert page.text.toPlainText().startswith("Now. ")


def test_marks_and_subjects_are_kept_with_the_text(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.testimony)
    page.marks.on.click()
    page.marks.heard.choose_code(Heard.WAS_TOLD)
    page.marks.heard.changed.emit()
    QTest.keyClicks(page.marks.note, "P-0002")
    page.marks.released.click()
    QTest.keyClicks(page.subjects.reference.focusProxy() or page, told.vault.events.get(told.late).code)
    qtbot.waitUntil(lambda: page.subjects.words() == f"event:{told.late}")
    wait_idle(qtbot, desk)
    assert page.isActiveWindow(), "a part of the page was a window of its own for a moment"
    saved(qtbot, page, desk)
    testimony = told.vault.testimonies.get(told.testimony)
    (text,) = told.vault.testimonies.texts(testimony)
    assert told.vault.testimonies.marks.of(text) == {2: Mark(Heard.WAS_TOLD, released=True, note="P-0002")}
    assert [one.subject_id for one in told.vault.interviews.subjects(testimony)] == [told.late]
    assert text.body == "They came at night.\n\nNobody asked us."
    assert not page._dirty


def test_a_sealed_text_can_still_be_marked(qtbot: QtBot, desk: Desk, told: Told) -> None:
    text = told.vault.testimonies.newest_text(told.vault.testimonies.get(told.testimony))
    assert text is not None
    told.vault.testimonies.seal(text)
    page = opened(qtbot, desk, told.testimony)
    assert not page.texts.status.isEnabled()
    page.marks.released.click()
    saved(qtbot, page, desk)
    assert told.vault.testimonies.marks.of(text) == {1: Mark(released=True)}
    assert len(told.vault.testimonies.texts(told.vault.testimonies.get(told.testimony))) == 1


def test_how_far_a_text_is(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, told.testimony)
    page.texts.status.choose_code(TextStatus.APPROVED)
    page.texts.status.changed.emit()
    saved(qtbot, page, desk)
    text = told.vault.testimonies.newest_text(told.vault.testimonies.get(told.testimony))
    assert text is not None
    assert text.status is TextStatus.APPROVED


def test_who_was_there_comes_after_a_click(qtbot: QtBot, desk: Desk, told: Told) -> None:
    testimony = told.vault.testimonies.get(told.testimony)
    told.vault.ledger.amend(testimony, {"interpreter": INTERPRETER, "others_present": "her mother"})
    page = opened(qtbot, desk, told.testimony)
    assert not [word for word in (INTERPRETER, "her mother") if word in words_of(page)]
    page.facts.reveal.click()
    wait_idle(qtbot, desk)
    assert page.facts.interpreter.text() == INTERPRETER
    page.facts.others.setText("nobody")
    page.facts.others.textEdited.emit("nobody")
    saved(qtbot, page, desk)
    assert told.vault.testimonies.get(told.testimony).others_present == "nobody"
    page.entered("")
    wait_idle(qtbot, desk)
    assert INTERPRETER not in words_of(page)


def test_any_two_versions_are_compared_word_by_word(
    qtbot: QtBot, desk: Desk, told: Told, russian: Translations
) -> None:
    testimony = told.vault.testimonies.get(told.testimony)
    first = told.vault.testimonies.newest_text(testimony)
    assert first is not None
    told.vault.testimonies.seal(first)
    changed = first.body.replace("night", "<b>dawn</b>")
    second = told.vault.testimonies.write(testimony, changed, Language.ENGLISH, reason="r")
    page = opened(qtbot, desk, told.testimony)
    page.versions.comparison_wanted.emit(second.id)
    wait_idle(qtbot, desk)
    shown = page.compare.text.toPlainText()
    assert "[−night.−][+<b>dawn</b>.+]" in shown
    assert page.compare.said.accessibleName() == page.compare.said.words() != ""
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.compare.before) == []
    assert clipped(page) == []
    page.compare.before.choose(second.id)
    page.compare.before.chosen.emit(second.id)
    wait_idle(qtbot, desk)
    assert page.compare.text.toPlainText() == changed
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.compare.isHidden()
    assert page.text.isVisible()
