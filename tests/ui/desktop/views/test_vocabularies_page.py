"""The page of vocabularies: a term added, looked over and withdrawn by keyboard, and offered in forms at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.vocabulary.harm import ActKind
from archive.vocabulary.labels import label
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.views.vocabularies import VocabulariesPage
from ui.desktop.widgets.code_choice import CodeChoice


def opened(qtbot: QtBot, desk: Desk, name: str) -> VocabulariesPage:
    """The page with that vocabulary current."""
    page = VocabulariesPage(desk)
    show(qtbot, page, desk, name)
    wait_idle(qtbot, desk)
    assert page.pane.list.current_id() == name
    return page


def test_a_term_is_added_and_offered_in_forms(qtbot: QtBot, desk: Desk, told: Told) -> None:
    choice = CodeChoice(desk.tools.look, ActKind, lambda: desk.language)
    qtbot.addWidget(choice)
    page = opened(qtbot, desk, "ActKind")
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.terms.fields["en"].editor.hasFocus()
    QTest.keyClicks(page.terms.fields["en"].editor, "Flooded cell")
    QTest.keyClick(page.terms.fields["en"].editor, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    wait_idle(qtbot, desk)
    assert page.terms.list.current_id() == "own-flooded-cell"
    assert "Our own" in words_of(page.terms.list)
    assert choice.findData("own-flooded-cell") < 0
    choice.show()
    assert choice.itemText(choice.findData("own-flooded-cell")) == "Flooded cell"
    page.terms.withdraw.click()
    wait_idle(qtbot, desk)
    wait_idle(qtbot, desk)
    assert desk.vault.terms.codes_of("ActKind") == ()
    choice.choose("own-flooded-cell")  # of a record that has it
    assert choice.key() == "own-flooded-cell"


def test_a_label_is_looked_over_and_holds(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, "MeasureKind")
    assert page.terms.list.current_id() == "travel_undertaking"  # the first that waits
    assert not page.terms.new.isVisible()
    editor = page.terms.fields["kk"].editor
    editor.setFocus()
    editor.setText("кетпеу туралы қолхат")  # type: ignore[attr-defined]  # a line of text
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    wait_idle(qtbot, desk)
    assert label("MeasureKind", "travel_undertaking", desk.vault.terms.spoken("kk")) == "кетпеу туралы қолхат"
    assert "Corrected" in words_of(page.terms.list)


def test_a_term_twice_is_refused_with_a_reason(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = opened(qtbot, desk, "ActKind")
    page.terms.begin()
    page.terms.fields["en"].editor.setText("torture")  # type: ignore[attr-defined]  # a line of text
    page.terms.save.click()
    wait_idle(qtbot, desk)
    assert page.terms.message.isVisible()
    assert desk.vault.terms.all() == []
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert wanted.args == ["settings", None]
