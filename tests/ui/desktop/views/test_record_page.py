"""One page for any record: read, changed and added to by keyboard, with what is protected hidden until asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from archive.model.acts import Act, PeopleGroup
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Citation, Source
from archive.model.liberty import DetentionChange
from archive.model.organisations import Place
from archive.quantity import Comparison
from archive.vocabulary.labels import label
from archive.vocabulary.liberty import ChangeKind
from tests.ui.desktop.accessibility import clipped, nameless, out_of_place, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.record_samples import HELPER, Samples, write_samples
from tests.ui.told_vault import LABEL, NAME, Told
from ui.desktop.desk import Desk
from ui.desktop.views.record import RecordPage
from ui.desktop.views.record_cite import RecordCite
from ui.desktop.views.record_editor import RecordEditor
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.quantity_field import QuantityField
from ui.presenters.record_kinds import LISTED
from ui.presenters.record_place import RecordPlace


@pytest.fixture
def samples(told: Told) -> Samples:
    return write_samples(told.vault, told.case, told.vault.people.get(told.victim))


def at(qtbot: QtBot, desk: Desk, place: RecordPlace) -> RecordPage:
    page = RecordPage(desk)
    show(qtbot, page, desk, place)
    return page


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def form(page: RecordPage) -> RecordEditor:
    assert isinstance(page.editor, RecordEditor)
    return page.editor


def inside(made: QWidget) -> QWidget:
    assert isinstance(made, FormField)
    return made.editor


def choose(made: QWidget, key: str) -> None:
    choice = inside(made)
    assert isinstance(choice, Choice)
    choice.choose(key)
    choice.chosen.emit(key)


def test_a_page_says_what_is_stated_and_names_what_is_not(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", samples.period))
    shown = words_of(page)
    assert "Administrative detention" in shown
    assert "Not stated: until when" in shown
    assert "Warrant shown: No" in shown
    assert "duty desk" not in shown
    assert NAME not in shown


def test_what_is_protected_is_shown_only_while_it_is_asked_for(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", samples.period))
    page.protected.click()
    wait_idle(qtbot, desk)
    assert "duty desk" in words_of(page)
    page.entered(RecordPlace("act", samples.act))
    wait_idle(qtbot, desk)
    page.entered(RecordPlace("detention_period", samples.period))
    wait_idle(qtbot, desk)
    assert "duty desk" not in words_of(page)


def test_a_source_is_a_code_even_when_what_is_protected_is_shown(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("source", samples.contact))
    page.protected.click()
    wait_idle(qtbot, desk)
    assert HELPER not in words_of(page)
    assert "P-000" in words_of(page)
    page.begin_edit()
    wait_idle(qtbot, desk)
    assert HELPER not in words_of(page)


@pytest.mark.parametrize("kind", LISTED, ids=[kind.entity for kind in LISTED])
def test_every_form_is_walked_by_tab_and_named(qtbot: QtBot, desk: Desk, kind: type[Act]) -> None:
    page = at(qtbot, desk, RecordPlace(kind.entity))
    start = QApplication.focusWidget()
    assert start is not None
    assert unreachable_by_tab(page, start) == []
    assert out_of_place(page) == []
    assert nameless(page) == []
    assert clipped(page) == []
    for name in form(page)._described:
        made = form(page).field(name)
        assert made.text() if isinstance(made, QCheckBox) else inside(made).accessibleName()


def test_a_group_is_written_down_and_opened(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = at(qtbot, desk, RecordPlace("people_group", case_id=told.case))
    QTest.keyClicks(inside(form(page).field("label")), "passengers")
    size = form(page).field("size")
    assert isinstance(size, QuantityField)
    QTest.keyClicks(size.editor, "more than 10")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)
    group = told.vault.ledger.find(PeopleGroup)[0]
    assert (group.size.comparison, group.size.least, group.size.text) == (Comparison.MORE_THAN, 11, "more than 10")
    assert [case.id for case in told.vault.cases.cases_of(group)] == [told.case]
    assert page.place == RecordPlace("people_group", group.id, case_id=told.case)
    assert "passengers" in words_of(page.view).lower()


def test_what_is_needed_is_said_at_the_field(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = at(qtbot, desk, RecordPlace("act", case_id=told.case))
    form(page).save()
    kind = form(page).field("kind")
    assert isinstance(kind, FormField)
    assert kind.error() == "This is needed."
    assert QApplication.focusWidget() is kind.editor
    assert told.vault.ledger.ids(Act) == []


def test_an_error_of_the_archive_stands_at_its_field(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", samples.period))
    page.begin_edit()
    ended = form(page).field("ended")
    assert isinstance(ended, DateWordsField)
    QTest.keyClicks(ended.editor, "1 May 2022")
    form(page).save()
    wait_idle(qtbot, desk)
    assert ended.error().startswith("sentence of")


def test_a_person_is_chosen_from_the_list_by_keyboard(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", case_id=told.case))
    subject = form(page).field("subject_id")
    assert isinstance(subject, ReferenceField)
    subject.setFocus()
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(subject.list.isVisible)
    assert NAME not in words_of(page)
    subject.show_names.click()
    wait_idle(qtbot, desk)
    inside(subject).setFocus()
    QTest.keyClicks(inside(subject), NAME)
    press(Qt.Key.Key_Down)  # at once: what is listed still fits the words of before
    qtbot.waitUntil(subject.list.hasFocus, timeout=5000)
    assert NAME in words_of(subject.list)
    press(Qt.Key.Key_Return)
    assert subject.words() == f"person:{told.victim}"
    assert subject.list.isHidden()
    assert NAME not in words_of(page)


def test_esc_closes_the_list_and_not_the_form(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", case_id=told.case))
    subject = form(page).field("subject_id")
    assert isinstance(subject, ReferenceField)
    subject.setFocus()
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(subject.list.isVisible)
    with qtbot.assertNotEmitted(page.wanted):
        press(Qt.Key.Key_Escape)
    assert subject.list.isHidden()
    with qtbot.waitSignal(page.wanted) as wanted:
        press(Qt.Key.Key_Escape)
    assert wanted.args == ["case", told.case]


def test_names_cannot_be_shown_where_they_would_tell_a_source(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("source"))
    person = form(page).field("person_id")
    assert isinstance(person, ReferenceField)
    QTest.keyClicks(person.editor, HELPER)
    wait_idle(qtbot, desk)
    QTest.qWait(300)
    wait_idle(qtbot, desk)
    assert person.show_names.isHidden()
    assert person._found == {}
    form(page).save()
    assert person.error()


def test_a_part_is_added_and_one_is_back(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", samples.period, case_id=told.case))
    next(rows for rows in page.view.parts if rows.isVisible()).add.click()
    assert form(page)._kind is DetentionChange
    choose(form(page).field("kind"), "transferred")
    form(page).save()
    wait_idle(qtbot, desk)
    assert page.place == RecordPlace("detention_period", samples.period, case_id=told.case)
    assert len(told.vault.records.parts(DetentionChange, "period_id", samples.period)) == 2
    assert capitalised(label(ChangeKind, "transferred", "en")) in words_of(page.view)


def test_a_source_is_named_for_one_field(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", samples.period))
    page.view.cite.click()
    cite = page.editor
    assert isinstance(cite, RecordCite)
    cite.fact.choose("began")
    origin = cite.origin
    code = told.vault.records.get(Source, samples.report).code
    QTest.keyClicks(origin.editor, code)
    qtbot.waitUntil(lambda: origin.words() == f"source:{samples.report}", timeout=5000)
    cite.save()
    wait_idle(qtbot, desk)
    citation = told.vault.ledger.find(Citation)[-1]
    assert (citation.target_id, citation.target_field, citation.origin_id) == (
        samples.period,
        "began",
        samples.report,
    )


def test_a_change_is_in_the_history_with_its_reason(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("act", samples.act))
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)
    instrument = inside(form(page).field("instrument"))
    QTest.keyClicks(instrument, "a railing")
    QTest.keyClicks(form(page).why, "heard again")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)
    assert told.vault.records.get(Act, samples.act).instrument == "a railing"
    shown = words_of(page.view)
    assert "Changed: by what means" in shown
    assert "By what means: \u2068nothing stated\u2069 → \u2068a railing\u2069" in shown
    assert "Why: heard again" in shown


def test_words_that_were_not_saved_are_offered_again(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = at(qtbot, desk, RecordPlace("act", case_id=told.case))
    wait_idle(qtbot, desk)
    instrument = inside(form(page).field("instrument"))
    assert isinstance(instrument, QLineEdit)
    QTest.keyClicks(instrument, "a railing")
    choose(form(page).field("kind"), "torture")
    work = page.last_words()
    assert work is not None
    desk.tools.runner.start(work)
    wait_idle(qtbot, desk)
    again = at(qtbot, desk, RecordPlace("act", case_id=told.case))
    wait_idle(qtbot, desk)
    assert form(again).offer.isVisible()
    form(again).offer.restore.click()
    back = inside(form(again).field("instrument"))
    kind = inside(form(again).field("kind"))
    assert isinstance(back, QLineEdit)
    assert isinstance(kind, Choice)
    assert (back.text(), kind.key()) == ("a railing", "torture")


def test_many_parts_are_one_list(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", samples.period))
    before = len(page.findChildren(QWidget))
    with told.vault.database.atomic():
        for _ in range(250):
            told.vault.records.add(DetentionChange, period_id=samples.period, kind=ChangeKind.PROLONGED)
    page.entered(None)
    wait_idle(qtbot, desk)
    assert len(page.findChildren(QWidget)) - before < 50  # of 200 lines
    changes = next(one for one in page.view.parts if one.isVisible())
    assert changes.list.model().rowCount() == 251


def test_two_people_who_changed_what_a_record_names_see_both_codes(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    page = at(qtbot, desk, RecordPlace("act", samples.act))
    page.begin_edit()
    wait_idle(qtbot, desk)
    place = form(page).field("place_id")
    assert isinstance(place, ReferenceField)
    place.show_words("")
    city = told.vault.ledger.find(Place)[0]
    told.vault.records.amend(told.vault.records.get(Act, samples.act), {"place_id": city.id})
    form(page).save()
    wait_idle(qtbot, desk)
    assert "In the record: " in words_of(form(page).clash)
    assert "L-0001  Ferrytown" in words_of(form(page).clash)
    form(page).clash.theirs.click()
    wait_idle(qtbot, desk)
    assert place.words() == f"place:{city.id}"


def test_a_text_of_millions_is_shown_in_part_and_changed_whole(qtbot: QtBot, desk: Desk, told: Told) -> None:
    long = "word " * 400_000
    group = told.vault.records.add(PeopleGroup, label=long, outcome=long)
    page = at(qtbot, desk, RecordPlace("people_group", group.id))
    assert max(map(len, words_of(page).splitlines())) < 50_000
    page.begin_edit()
    wait_idle(qtbot, desk)
    QTest.keyClicks(form(page).why, "seen again")
    role = form(page).field("role")
    choose(role, "witness")
    form(page).save()
    wait_idle(qtbot, desk)
    assert told.vault.records.get(PeopleGroup, group.id).outcome == group.outcome


def test_esc_goes_back_along_the_way(qtbot: QtBot, desk: Desk, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("detention_period", samples.period))
    page.open("proceeding", samples.proceeding)
    wait_idle(qtbot, desk)
    assert "J-0001" in words_of(page)
    press(Qt.Key.Key_Escape)
    wait_idle(qtbot, desk)
    assert "D-0001" in words_of(page)
    with qtbot.waitSignal(page.wanted) as wanted:
        press(Qt.Key.Key_Escape)
    assert wanted.args == ["records", RecordPlace("detention_period", samples.period)]


def test_what_has_a_page_of_its_own_is_shown_there(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("act", samples.act))
    with qtbot.waitSignal(page.wanted) as wanted:
        page.open("person", told.victim)
    assert wanted.args == ["person", told.victim]


def test_a_record_is_taken_out_with_a_reason(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    page = at(qtbot, desk, RecordPlace("act", samples.act))
    page.view.removal.take_out.click()
    QTest.keyClicks(page.view.removal.taking_out.reason, "written down twice")
    with qtbot.waitSignal(page.wanted):
        press(Qt.Key.Key_Return)
    assert told.vault.ledger.ids(Act) == []


def test_nothing_is_changed_where_one_only_reads(qtbot: QtBot, reading_desk: Desk) -> None:
    page = at(qtbot, reading_desk, RecordPlace("event", reading_desk.vault.ledger.ids(RECORD_TYPES["event"])[0]))
    assert not page.edit_button.isEnabled()
    page.begin_edit()
    assert page.editor is None
    assert page.view._adding_card.isHidden()


@pytest.mark.parametrize("entity", ["case_file", "event", "person"])
def test_everything_of_what_has_a_page_is_told_and_changed_too(
    qtbot: QtBot, desk: Desk, told: Told, entity: str
) -> None:
    record_id = {"case_file": told.case, "event": told.early, "person": told.victim}[entity]
    page = at(qtbot, desk, RecordPlace(entity, record_id))
    assert NAME not in words_of(page)
    page.begin_edit()
    wait_idle(qtbot, desk)
    name, words = {
        "case_file": ("criteria_reasons", "held for a letter"),
        "event": ("refusal_reason", "the landing was closed"),
        "person": ("family", "two children"),
    }[entity]
    QTest.keyClicks(inside(form(page).field(name)), words)
    form(page).save()
    wait_idle(qtbot, desk)
    assert getattr(told.vault.records.get(RECORD_TYPES[entity], record_id), name) == words


def test_who_a_person_is_is_shown_after_a_click(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = at(qtbot, desk, RecordPlace("person", told.victim))
    assert LABEL not in words_of(page)
    page.protected.click()
    wait_idle(qtbot, desk)
    assert LABEL in words_of(page)
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert wanted.args == ["person", told.victim]
