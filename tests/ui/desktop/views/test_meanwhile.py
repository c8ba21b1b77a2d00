"""A form over a record that was changed since: both values are shown, and a person chooses by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.vocabulary.casework import CaseStatus, EventKind, NameKind, Sex
from archive.vocabulary.testimony import Language, Mode
from tests.ui.desktop.accessibility import clipped, nameless, out_of_place
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.editor import Editor
from ui.desktop.translation import Translations
from ui.desktop.views.account import AccountPage
from ui.desktop.views.case_editor import CaseEditor
from ui.desktop.views.event_editor import EventEditor
from ui.desktop.views.item import ItemPage
from ui.desktop.views.person_editor import PersonEditor
from ui.desktop.views.person_name_editor import NameFormEditor

SAVE = (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def shown(qtbot: QtBot, desk: Desk, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(760, 700)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    wait_idle(qtbot, desk)


def edited_event(qtbot: QtBot, desk: Desk, told: Told) -> EventEditor:
    """The title typed over, and changed in the record meanwhile."""
    editor, event = EventEditor(desk), told.vault.events.get(told.late)
    editor.edit(told.case, event)
    shown(qtbot, desk, editor)
    editor.title.setFocus()
    editor.title.selectAll()
    QTest.keyClicks(editor.title, "Landing shut")
    told.vault.ledger.amend(event, {"title": "Landing barred", "place": "Heron landing"})
    QTest.keyClick(editor.title, *SAVE)
    wait_idle(qtbot, desk)
    return editor


def test_both_values_are_shown_and_mine_is_saved_when_wanted(
    qtbot: QtBot, desk: Desk, told: Told, russian: Translations
) -> None:
    editor = edited_event(qtbot, desk, told)
    assert editor.clash.isVisible()
    words = words_of(editor.clash)
    assert "Landing barred" in words
    assert "Landing shut" in words
    assert "Heron" not in words, "what only the other changed is no question"
    assert told.vault.events.get(told.late).title == "Landing barred"
    assert not editor.inside.isEnabled()
    assert nameless(editor) == []
    assert clipped(editor) == []
    assert out_of_place(editor, editor.clash) == []
    editor.clash.mine.setFocus()
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(editor.clash.mine, Qt.Key.Key_Space)
    after = told.vault.events.get(told.late)
    assert (after.title, after.place) == ("Landing shut", "Heron landing")
    assert not editor.clash.isVisible()


def test_what_is_in_the_record_can_be_taken_and_the_rest_goes_on(qtbot: QtBot, desk: Desk, told: Told) -> None:
    editor = edited_event(qtbot, desk, told)
    assert editor.clash.theirs.hasFocus()
    QTest.keyClick(editor.clash.theirs, Qt.Key.Key_Space)
    assert editor.title.text() == "Landing barred"
    assert editor.inside.isEnabled()
    editor.kind.choose_code(EventKind.ARREST)
    QTest.keyClick(editor.title, *SAVE)
    wait_idle(qtbot, desk)
    after = told.vault.events.get(told.late)
    assert (after.title, after.place, after.kind) == ("Landing barred", "Heron landing", EventKind.ARREST)


def test_a_second_change_is_asked_about_again(qtbot: QtBot, desk: Desk, told: Told) -> None:
    editor = edited_event(qtbot, desk, told)
    editor.clash.theirs.click()
    editor.title.setText("Landing closed for good")
    told.vault.ledger.amend(told.vault.events.get(told.late), {"title": "Landing open"})
    editor.save()
    wait_idle(qtbot, desk)
    assert "Landing open" in words_of(editor.clash)
    assert told.vault.events.get(told.late).title == "Landing open"


def test_the_other_forms_ask_too(qtbot: QtBot, desk: Desk, told: Told) -> None:
    case = told.vault.cases.get(told.case)
    of_case = CaseEditor(desk)
    of_case.edit(case)
    shown(qtbot, desk, of_case)
    of_case.status.choose_code(CaseStatus.DORMANT)
    of_case.rights.setText("9")
    told.vault.ledger.amend(case, {"status": CaseStatus.CLOSED, "rights_affected": ("14", "19")})
    person = told.vault.people.get(told.victim)
    of_person = PersonEditor(desk)
    of_person.edit(person)
    shown(qtbot, desk, of_person)
    of_person.minor.setChecked(True)
    of_person.sex.choose_code(Sex.FEMALE)
    told.vault.ledger.amend(person, {"sex": Sex.MALE})
    form = told.vault.people.names(person)[0]
    of_name = NameFormEditor(desk)
    of_name.edit(form)
    shown(qtbot, desk, of_name)
    of_name.form.setText("Wendelina Oakhurst")
    told.vault.ledger.amend(form, {"form": "Wendeline Oakhurst-Marsh", "kind": NameKind.ALIAS})
    for editor, expected in ((of_case, ("14, 19", "9")), (of_person, ()), (of_name, ("Wendelina Oakhurst",))):
        editor.save()
        wait_idle(qtbot, desk)
        assert editor.clash.isVisible(), type(editor).__name__
        assert not [one for one in expected if one not in words_of(editor.clash)]
    assert not told.vault.people.get(told.victim).is_minor
    of_person.clash.mine.click()
    wait_idle(qtbot, desk)
    after = told.vault.people.get(told.victim)
    assert (after.is_minor, after.sex) == (True, Sex.FEMALE)


def test_a_testimony_asks_with_both_texts(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = AccountPage(desk)
    show(qtbot, page, desk, told.testimony)
    page.text.setFocus()
    QTest.keyClicks(page.text, "Late. ")
    testimony = told.vault.testimonies.get(told.testimony)
    told.vault.testimonies.write(testimony, "They came at dawn.", Language.ENGLISH)
    QTest.keyClick(page.text, *SAVE)
    wait_idle(qtbot, desk)
    assert page.clash.isVisible()
    assert "They came at dawn." in words_of(page.clash)
    assert "Late. They came at night." in words_of(page.clash)
    assert page.text.isReadOnly()
    page.clash.theirs.click()
    assert page.text.toPlainText() == "They came at dawn."
    QTest.keyClicks(page.text, "Truly. ")
    QTest.keyClick(page.text, *SAVE)
    wait_idle(qtbot, desk)
    text = told.vault.testimonies.newest_text(testimony)
    assert text is not None
    assert "Truly." in text.body
    assert not page.clash.isVisible()
    QTest.keyClicks(page.text, "Mine. ")
    told.vault.testimonies.write(testimony, "Something else.", Language.ENGLISH)
    QTest.keyClick(page.text, *SAVE)
    wait_idle(qtbot, desk)
    page.clash.mine.click()
    wait_idle(qtbot, desk)
    text = told.vault.testimonies.newest_text(testimony)
    assert text is not None
    assert "Mine." in text.body
    assert told.vault.drafts.all() == []


def test_the_part_about_the_witness_asks_too(qtbot: QtBot, desk: Desk, told: Told) -> None:
    vault = told.vault
    one, other = vault.people.add("one"), vault.people.add("other")
    vault.ledger.amend(vault.testimonies.get(told.testimony), {"witness_id": one.id, "place": "by the river"})
    page = AccountPage(desk)
    show(qtbot, page, desk, told.testimony)
    page.facts.reveal.click()
    wait_idle(qtbot, desk)
    page.facts.place.setFocus()
    QTest.keyClicks(page.facts.place, ", at dusk")
    vault.ledger.amend(
        vault.testimonies.get(told.testimony),
        {"witness_id": other.id, "place": "in the market", "mode": Mode.PHONE},
    )
    QTest.keyClick(page.facts.place, *SAVE)
    wait_idle(qtbot, desk)
    words = words_of(page.clash)
    assert page.clash.isVisible()
    assert "in the market" in words
    assert "by the river, at dusk" in words
    assert other.code not in words, "what only the other changed is no question"
    page.clash.mine.click()
    wait_idle(qtbot, desk)
    after = vault.testimonies.get(told.testimony)
    assert (after.witness_id, after.place, after.mode) == (other.id, "by the river, at dusk", Mode.PHONE)


def test_a_witness_that_was_changed_meanwhile_can_be_taken(qtbot: QtBot, desk: Desk, told: Told) -> None:
    vault = told.vault
    one, other, third = (vault.people.add(label) for label in ("one", "other", "third"))
    vault.ledger.amend(vault.testimonies.get(told.testimony), {"witness_id": one.id})
    page = AccountPage(desk)
    show(qtbot, page, desk, told.testimony)
    page.facts.reveal.click()
    wait_idle(qtbot, desk)
    page.facts.witness.selectAll()
    QTest.keyClicks(page.facts.witness, third.code)
    vault.ledger.amend(vault.testimonies.get(told.testimony), {"witness_id": other.id})
    QTest.keyClick(page.facts.witness, *SAVE)
    wait_idle(qtbot, desk)
    assert vault.testimonies.get(told.testimony).witness_id == other.id
    assert other.code in words_of(page.clash)
    page.clash.theirs.click()
    assert page.facts.witness.text() == other.code


def test_kept_words_know_what_the_record_said_when_they_were_typed(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = AccountPage(desk)
    show(qtbot, page, desk, told.testimony)
    page.text.setFocus()
    QTest.keyClicks(page.text, "Late. ")
    page.keeper.leave()
    wait_idle(qtbot, desk)
    testimony = told.vault.testimonies.get(told.testimony)
    told.vault.testimonies.write(testimony, "They came at dawn.", Language.ENGLISH)
    page = AccountPage(desk)
    show(qtbot, page, desk, told.testimony)
    page.offer.restore.click()
    QTest.keyClick(page.text, *SAVE)
    wait_idle(qtbot, desk)
    assert page.clash.isVisible()
    assert "They came at dawn." in words_of(page.clash)
    text = told.vault.testimonies.newest_text(testimony)
    assert text is not None
    assert text.body == "They came at dawn."


def test_kept_words_of_the_other_forms_know_it_too(qtbot: QtBot, desk: Desk, told: Told) -> None:
    event, item = told.vault.events.get(told.late), told.vault.evidence.get(told.item)
    for step in ("typed", "restored"):
        editor, page = EventEditor(desk), ItemPage(desk)
        editor.edit(told.case, told.vault.events.get(told.late))
        shown(qtbot, desk, editor)
        show(qtbot, page, desk, told.item)
        page._edit()
        if step == "typed":
            editor.title.setFocus()
            QTest.keyClicks(editor.title, "x")
            editor.go_away()
            page.form._title_edit.setFocus()
            QTest.keyClicks(page.form._title_edit, "x")
            page.form.leave()
            wait_idle(qtbot, desk)
            told.vault.ledger.amend(event, {"title": "Landing barred"})
            told.vault.ledger.amend(item, {"title": "Notice, in two parts"})
    editor.offer.restore.click()
    editor.save()
    page.form._offer.restore.click()
    page.form.save()
    wait_idle(qtbot, desk)
    assert "Landing barred" in words_of(editor.clash)
    assert "Notice, in two parts" in words_of(page.form.clash)
    assert told.vault.events.get(told.late).title == "Landing barred"
    assert told.vault.evidence.get(told.item).title == "Notice, in two parts"


def test_an_item_asks_too(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, told.item)
    page._edit()
    page.form._title_edit.setText("Notice, torn")
    page.form._warning.setChecked(True)
    item = told.vault.evidence.get(told.item)
    told.vault.ledger.amend(item, {"title": "Notice, in two parts", "description": "Two sheets."})
    page.form.save()
    wait_idle(qtbot, desk)
    assert page.form.clash.isVisible()
    assert "Notice, in two parts" in words_of(page.form.clash)
    assert not page.form._title_edit.isEnabled()
    assert not told.vault.evidence.get(told.item).content_warning
    page.form.clash.theirs.click()
    assert page.form._title_edit.text() == "Notice, in two parts"
    page.form._title_edit.setText("Notice, mended")
    told.vault.ledger.amend(told.vault.evidence.get(told.item), {"title": "Notice"})
    page.form.save()
    wait_idle(qtbot, desk)
    page.form.clash.mine.click()
    wait_idle(qtbot, desk)
    after = told.vault.evidence.get(told.item)
    assert (after.title, after.description, after.content_warning) == ("Notice, mended", "Two sheets.", True)
    assert not page.form.isVisible()
