"""Quick intake on one page: what is typed, what is written down, and what is taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.model.acts import PeopleGroup
from archive.model.claims import Source
from archive.model.events import Event
from archive.model.organisations import Place, PublicName
from archive.model.people import Person
from archive.vocabulary.casework import Answer, EventKind
from archive.vocabulary.outcomes import Fate
from archive.vocabulary.work import SourceKind
from tests.ui.desktop.gallery_happened import FILLED
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.views.quick import QuickPage
from ui.desktop.views.quick_form import QuickForm


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, told: Told) -> QuickPage:
    made = QuickPage(desk)
    show(qtbot, made, desk, told.case)
    return made


def save(qtbot: QtBot, page: QuickPage, desk: Desk) -> None:
    page.form.save()
    wait_idle(qtbot, desk)


def test_what_is_typed_becomes_an_event_of_the_case(qtbot: QtBot, page: QuickPage, desk: Desk, told: Told) -> None:
    people = len(told.vault.ledger.find(Person))
    page.form.put(FILLED)
    assert page.form.title.text() == "Assembly, 24 April 2022, detained: more than 10"
    save(qtbot, page, desk)
    event = told.vault.ledger.find(Event, order="rowid DESC")[0]
    assert (event.title, event.place) == ("Assembly, 24 April 2022, detained: more than 10", "Aqqu square")
    assert event in told.vault.cases.events(told.case)
    assert len(told.vault.ledger.find(Person)) == people
    assert [one.form for one in told.vault.ledger.find(PublicName)] == ["Aqqu square"]
    assert page.done.isVisible()
    assert event.code in words_of(page.done)


def test_undoing_puts_the_words_back(qtbot: QtBot, page: QuickPage, desk: Desk, told: Told) -> None:
    page.form.put(FILLED)
    before = page.form.words()
    save(qtbot, page, desk)
    QTest.keyClick(page.done.open, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)
    assert told.vault.ledger.find(PeopleGroup) == []
    assert page.form.isVisible()
    assert page.form.words() == before


def test_another_change_in_between_is_not_undone(qtbot: QtBot, page: QuickPage, desk: Desk, told: Told) -> None:
    page.form.put(FILLED)
    save(qtbot, page, desk)
    told.vault.people.add(label="somebody else")
    page._take_back()
    wait_idle(qtbot, desk)
    assert page.message.words() == "sentence of nothing_to_undo"
    assert len(told.vault.ledger.find(PeopleGroup)) == 5


def test_an_empty_page_is_not_saved(qtbot: QtBot, page: QuickPage, desk: Desk, told: Told) -> None:
    page.form.put({"case": ""})
    number = len(told.vault.ledger.find(Event))
    save(qtbot, page, desk)
    assert page.form.trouble.words() == "sentence of report_empty"
    assert len(told.vault.ledger.find(Event)) == number


def test_a_title_that_somebody_wrote_stays(page: QuickPage) -> None:
    page.form.put(FILLED)
    page.form.title.setText("Square, morning")
    page.form.detained.show_words("nine")
    page.form.detained.changed.emit()
    assert page.form.title.text() == "Square, morning"
    assert page.form.report().title == "Square, morning"


def test_words_that_are_no_number_do_not_reach_the_title(page: QuickPage) -> None:
    page.form.put({**FILLED, "detained": "Oakhurst and his brother", "happened": "when Oakhurst came"})
    assert page.form.title.text() == "Assembly"
    report = page.form.report()
    assert (report.detained.text, report.detained.stated) == ("Oakhurst and his brother", False)


def test_a_place_of_the_vault_is_taken_and_not_made_again(
    qtbot: QtBot, page: QuickPage, desk: Desk, told: Told
) -> None:
    place = told.vault.records.add(Place)
    told.vault.records.add(PublicName, owner_entity="place", owner_id=place.id, form="Aqqu square")
    page.form.put({**FILLED, "place": f"place:{place.id}"})
    wait_idle(qtbot, desk)
    save(qtbot, page, desk)
    assert told.vault.ledger.find(Place) == [place]
    assert told.vault.ledger.find(Event, order="rowid DESC")[0].place_id == place.id


def test_who_told_us_is_asked_by_code_alone(qtbot: QtBot, page: QuickPage, desk: Desk, told: Told) -> None:
    code = told.vault.people.get(told.source).code
    page.form.put({**FILLED, "told": str(SourceKind.PERSON), "teller": f"person:{told.source}"})
    wait_idle(qtbot, desk)
    shown = words_of(page)
    assert code in shown
    assert not [one for one in ONLY_WITH_NAMES if one in shown]
    save(qtbot, page, desk)
    assert [one.person_id for one in told.vault.ledger.find(Source)] == [told.source]


def test_what_belongs_to_assemblies_is_asked_of_them_alone(page: QuickPage) -> None:
    page.form.put({**FILLED, "template": str(EventKind.SEARCH)})
    assert not page.form.notified.isVisible()
    assert page.form.report().permitted is Answer.NOT_STATED
    assert not page.form.report().notified.text


def test_rows_of_outcomes_come_back_as_they_were(page: QuickPage) -> None:
    said = '[["days_in_detention", "four", "15–20"], ["days_in_detention", "two", "10"], ["other", "", "taken home"]]'
    page.form.outcomes.show_words(said)
    assert page.form.outcomes.words() == said
    days, more, other = page.form.outcomes.outcomes()
    assert (days.fate, days.length.least, days.length.most) == (Fate.DAYS_IN_DETENTION, 15, 20)
    assert more.length.exact == 10
    assert (other.fate, other.words, other.people.stated) == (Fate.OTHER, "taken home", False)
    for broken in ("[", "{}", '[["no such", "1", ""]]', '[["fined"]]', '[["detained", "5", ""]]'):
        page.form.outcomes.show_words(broken)
        assert page.form.outcomes.words() == ""


def test_tab_comes_to_a_row_that_was_added(qtbot: QtBot, page: QuickPage) -> None:
    outcomes = page.form.outcomes
    outcomes.row(2)[2].setFocus()
    QTest.keyClick(page.window(), Qt.Key.Key_Tab)
    assert outcomes.more.hasFocus()
    QTest.keyClick(outcomes.more, Qt.Key.Key_Space)
    passed = []
    for _ in range(5):
        passed.append(QApplication.focusWidget())
        QTest.keyClick(page.window(), Qt.Key.Key_Tab)
    fate, people, detail = outcomes.row(3)
    assert passed == [fate, people.editor, detail, outcomes.more, page.form.title]


def test_what_is_typed_is_kept_and_offered_again(qtbot: QtBot, page: QuickPage, desk: Desk, told: Told) -> None:
    QTest.keyClicks(page.form.detained.editor, "more than 10")
    assert page.last_words() is not None
    page.form.keeper.touched()
    page._leave()
    wait_idle(qtbot, desk)
    again = QuickForm(desk)
    qtbot.addWidget(again)
    again.show()
    again.start("")
    wait_idle(qtbot, desk)
    assert again.offer.isVisible()
    again._restore()
    assert again.detained.words() == "more than 10"
    assert again.title.text() == "Assembly, detained: more than 10"
