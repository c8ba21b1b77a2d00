"""Naming sources, deciding between them, second readings, history and undo, on the pages and on a real vault."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from archive.claims import Claims
from archive.model.acts import Act
from archive.model.claims import Citation, Discrepancy
from archive.model.events import Event
from archive.model.people import Person
from archive.roles import change_worker
from archive.vocabulary.casework import Verification
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import WorkRole
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.record_samples import Samples, write_samples
from tests.ui.told_vault import NAME, Told
from ui.desktop.desk import Desk
from ui.desktop.views.discrepancy import DiscrepancyPage
from ui.desktop.views.history import HistoryPage
from ui.desktop.views.record import RecordPage
from ui.desktop.views.record_cite import RecordCite
from ui.desktop.views.review import ReviewPage
from ui.desktop.views.review_deed import Deed
from ui.desktop.views.undo import UndoPage
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.form_field import FormField
from ui.presenters.record_place import RecordPlace
from ui.presenters.record_told import FieldPlace
from ui.presenters.removal import RemovalPresenter
from ui.presenters.reviewing import Queue

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def samples(told: Told) -> Samples:
    return write_samples(told.vault, told.case, told.vault.people.get(told.victim))


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)


def citing(qtbot: QtBot, desk: Desk, entity: str, record_id: str) -> tuple[RecordPage, RecordCite]:
    page = RecordPage(desk)
    show(qtbot, page, desk, RecordPlace(entity, record_id))
    press(Qt.Key.Key_K, CTRL)
    wait_idle(qtbot, desk)
    assert isinstance(page.editor, RecordCite)
    return page, page.editor


def test_another_value_is_typed_in_the_form_of_the_field(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    page, cite = citing(qtbot, desk, "act", samples.act)
    cite.fact.choose("happened")
    cite._ask_value()
    cite.differs.click()
    value = cite.field("value")
    assert isinstance(value, FormField)
    assert isinstance(value.editor, QLineEdit)
    QTest.keyClicks(value.editor, "early May 2022")
    cite.locator.setText("p. 3")
    cite.save()
    wait_idle(qtbot, desk)
    citation = told.vault.ledger.find(Citation)[-1]
    shown, other = Claims(told.vault.ledger).values(told.vault.records.get(Act, samples.act), "happened")
    assert (shown.value.text, other.value.text) == ("12 May 2022", "early May 2022")
    assert (citation.locator, citation.origin_id) == ("p. 3", None)
    words = words_of(page)
    assert "contradicted" in words
    assert "Others say: " in words
    assert "early May 2022" in words


def test_a_paragraph_of_a_testimony_brings_its_place_and_words(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    testimony = told.vault.testimonies.get(told.testimony)
    text = told.vault.testimonies.write(testimony, "first here\n\nsecond here", Language.ENGLISH)
    _page, cite = citing(qtbot, desk, "act", samples.act)
    QTest.keyClicks(cite.origin.editor, testimony.code)
    qtbot.waitUntil(lambda: cite.paragraph.count() == 3, timeout=5000)
    cite.paragraph.setCurrentIndex(2)
    cite.paragraph.activated.emit(2)
    wait_idle(qtbot, desk)
    assert (cite.locator.text(), cite.quote.toPlainText()) == ("¶ 2", text.paragraphs()[1])


def test_what_a_source_says_of_a_protected_field_is_hidden_on_its_page(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    person = told.vault.records.get(Person, told.victim)
    claims = Claims(told.vault.ledger)
    secret = claims.cite(person, field="label", value="Zharqyn the ferryman", quote="Zharqyn said so")
    page = RecordPage(desk)
    show(qtbot, page, desk, RecordPlace("citation", secret.id))
    assert "Zharqyn" not in words_of(page)
    page.protected.click()
    wait_idle(qtbot, desk)
    assert "Zharqyn the ferryman" in words_of(page)
    assert "Zharqyn said so" in words_of(page)
    act = told.vault.records.get(Act, samples.act)
    openly = claims.cite(act, field="happened", value=act.happened, quote="on that day")
    page.open("citation", openly.id)
    wait_idle(qtbot, desk)
    words = words_of(page)
    assert "12 May 2022" in words, "a value is told as its field tells it"
    assert "at_text" not in words


def test_the_desk_hides_it_too(qtbot: QtBot, desk: Desk, told: Told) -> None:
    person = told.vault.records.get(Person, told.victim)
    Claims(told.vault.ledger).cite(person, field="label", value="Zharqyn the ferryman")
    page = DiscrepancyPage(desk)
    show(qtbot, page, desk, FieldPlace("person", told.victim, "label"))
    assert "Zharqyn" not in words_of(page)
    assert page.view.values == []
    page.protected.click()
    wait_idle(qtbot, desk)
    assert "Zharqyn the ferryman" in words_of(page)


def test_a_decision_needs_a_reason_and_hides_nothing(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    act = told.vault.records.get(Act, samples.act)
    claims = Claims(told.vault.ledger)
    claims.cite(act, field="instrument", value="a baton", locator="p. 9")
    page = DiscrepancyPage(desk)
    show(qtbot, page, desk)
    assert [one.take.isVisible() for one in page.view.values] == [True, True]
    page.view.values[1].take.click()
    decision = page.view.decision
    decision.save()
    wait_idle(qtbot, desk)
    assert told.vault.records.get(Act, samples.act).instrument == ""
    decision.assessment.setPlainText("the page was read by two people")
    decision.reason.setText("seen in print")
    decision.save()
    wait_idle(qtbot, desk)
    assert told.vault.records.get(Act, samples.act).instrument == "a baton"
    (question,) = told.vault.ledger.find(Discrepancy)
    assert (question.reason, question.assessment) == ("seen in print", "the page was read by two people")
    assert len(page.view.values) == 2
    page.view.reopen.click()
    page.view.opening.reason.setText("read again")
    page.view.opening.confirm.click()
    wait_idle(qtbot, desk)
    assert told.vault.ledger.find(Discrepancy)[0].chosen_id is None


def test_a_claim_is_read_beside_its_sources_by_somebody_else(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    testimony = told.vault.testimonies.get(told.testimony)
    Claims(told.vault.ledger).cite(told.vault.records.get(Act, samples.act), testimony, locator="¶ 1")
    page = ReviewPage(desk)
    show(qtbot, page, desk)
    point = next(one for one in page._points.values() if one.record_id == samples.act)
    page.pane.list.select_id(point.id)
    wait_idle(qtbot, desk)
    asked = told.vault.testimonies.newest_text(testimony)
    assert asked is not None
    assert testimony.code not in words_of(page.view)
    assert asked.paragraphs()[0] not in words_of(page.view)
    page.protected.click()
    wait_idle(qtbot, desk)
    assert testimony.code in words_of(page.view)
    assert asked.paragraphs()[0] in words_of(page.view)
    assert not page.view.confirm.isEnabled()
    assert "You typed this last" in words_of(page)
    change_worker(told.vault, WorkRole.REVIEWER)
    page.entered(None)
    wait_idle(qtbot, desk)
    press(Qt.Key.Key_Return, CTRL)
    assert page.view.deed.isVisible()
    page.view.deed.checked.choose_code(Verification.DOCUMENT_SEEN)
    press(Qt.Key.Key_S, CTRL)
    wait_idle(qtbot, desk)
    assert told.vault.records.get(Act, samples.act).verification is Verification.DOCUMENT_SEEN
    assert samples.act not in {one.record_id for one in page._points.values()}


def test_what_is_sent_back_needs_a_reason_and_waits_elsewhere(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    page = ReviewPage(desk)
    show(qtbot, page, desk)
    page.pane.list.select_id(next(one.id for one in page._points.values() if one.record_id == samples.period))
    wait_idle(qtbot, desk)
    page.view.begin(Deed.ASK)
    page.view.deed.save()
    assert page.view.deed.isVisible()
    page.view.deed.reason.setText("ask on which day")
    page.view.deed.save()
    wait_idle(qtbot, desk)
    page.pane.pills.choose(str(Queue.BACK))
    page._read()
    wait_idle(qtbot, desk)
    assert [one.record_id for one in page._points.values()] == [samples.period]


def test_the_queue_is_filtered_by_kind_and_case_and_concerns_lead_to_their_record(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    page = ReviewPage(desk)
    show(qtbot, page, desk)
    page.kind.choose("act")
    page._read()
    wait_idle(qtbot, desk)
    assert {one.record_id for one in page._points.values()} == {samples.act}
    page.pane.search.setText(told.vault.cases.get(told.other_case).code)
    page._read()
    wait_idle(qtbot, desk)
    assert page._points == {}
    page.pane.search.clear()
    page.kind.choose("")
    page.pane.pills.choose(str(Queue.CONCERNS))
    page._read()
    wait_idle(qtbot, desk)
    assert page._points
    with qtbot.waitSignal(page.wanted) as wanted:
        page.pane.list.opened.emit(page.pane.list.current_id())
    assert wanted.args[0] == "record"


def test_history_word_by_word_and_as_of_a_day(qtbot: QtBot, desk: Desk, told: Told, samples: Samples) -> None:
    act = told.vault.records.get(Act, samples.act)
    told.vault.records.amend(act, {"words": "He was pushed hard against the railing."}, reason="heard again")
    page = HistoryPage(desk)
    show(qtbot, page, desk, RecordPlace("act", samples.act))
    text = page.text.toPlainText()
    assert "pushed [+hard+] against" in text
    assert "Why: heard again" in text
    page.day.show_words("1 January 2020")
    page._turn_back()
    wait_idle(qtbot, desk)
    assert "was not there" in words_of(page)
    page.day.show_words(told.vault.clock.now().astimezone().strftime("%d.%m.%Y"))
    page._turn_back()
    wait_idle(qtbot, desk)
    assert page.then.isVisible()
    assert "It can only be read" in words_of(page)
    page._turn_forward()
    wait_idle(qtbot, desk)
    assert not page.then.isVisible()


def test_of_what_was_erased_the_mark_is_told(qtbot: QtBot, desk: Desk, told: Told) -> None:
    event = told.vault.records.get(Event, told.late)
    told.vault.ledger.erase(event, reason="asked for")
    page = HistoryPage(desk)
    show(qtbot, page, desk, RecordPlace("event", told.late))
    text = page.text.toPlainText()
    assert "This mark is all that is left" in text
    assert "Why: asked for" in text
    assert "Landing" not in text


def test_undo_says_what_and_does_it_once(qtbot: QtBot, desk: Desk, told: Told) -> None:
    event = told.vault.events.get(told.late)
    told.vault.ledger.amend(event, {"title": "Landing shut"})
    page = UndoPage(desk)
    show(qtbot, page, desk, "case")
    words = words_of(page)
    assert event.code in words
    assert "Landing" not in words, "no value is told"
    press(Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert told.vault.events.get(told.late).title == "Landing closed"
    page.entered("case")
    wait_idle(qtbot, desk)
    assert "nothing_to_undo" in words_of(page)


def test_undo_names_no_source(qtbot: QtBot, desk: Desk, told: Told) -> None:
    case = told.vault.cases.get(told.case)
    helper = told.vault.people.add("Persis Undergrowth")
    from archive.vocabulary.casework import Role

    told.vault.cases.involve(case, helper, Role.SOURCE)
    page = UndoPage(desk)
    show(qtbot, page, desk, "case")
    assert helper.code not in words_of(page)
    assert NAME not in words_of(page)


def test_claims_from_elsewhere_that_make_no_sense_break_no_page(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    odd = told.vault.records.add(
        Citation, target_entity="act", target_id=samples.act, target_field="words", value="{"
    )
    told.vault.records.add(Citation, target_entity="act", target_id=samples.act, target_field="odd", value="1")
    told.vault.records.add(Discrepancy, target_entity="act", target_id=samples.act, target_field="odd")
    page = RecordPage(desk)
    show(qtbot, page, desk, RecordPlace("act", samples.act))
    assert "Violation" in words_of(page)
    page.open("citation", odd.id)
    wait_idle(qtbot, desk)
    assert "{" not in words_of(page), "hidden as its field is"
    page.protected.click()
    wait_idle(qtbot, desk)
    assert "{" in words_of(page)
    desk_page = DiscrepancyPage(desk)
    show(qtbot, desk_page, desk)
    assert desk_page._lines == {}
    review = ReviewPage(desk)
    show(qtbot, review, desk)
    assert review._points


def test_a_cited_file_is_seen_beside_the_claim_when_it_is_asked_for(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "grey").save(out, "JPEG")
    item = told.vault.evidence.get(told.item)
    file = told.vault.intake.take_in_bytes(out.getvalue(), "quay.jpg", item.id).file
    act = told.vault.records.get(Act, samples.act)
    Claims(told.vault.ledger).cite(act, file, locator="left edge")
    page = ReviewPage(desk)
    show(qtbot, page, desk)
    page.pane.list.select_id(next(one.id for one in page._points.values() if one.record_id == samples.act))
    wait_idle(qtbot, desk)
    assert page.view.picture.isHidden()

    def looks() -> list[ActionButton]:
        every = page.view.findChildren(ActionButton)
        return [one for one in every if one.text().strip() == "Look at the file" and one.isVisible()]

    qtbot.waitUntil(lambda: len(looks()) == 1, timeout=5000)
    looks()[0].click()
    wait_idle(qtbot, desk)
    assert page.view.picture.isVisible()
    assert item.code in page.view.whole_item.text()
    page.pane.list.select_id(next(one.id for one in page._points.values() if one.record_id != samples.act))
    wait_idle(qtbot, desk)
    assert page.view.picture.isHidden()


def test_an_erased_record_shows_its_mark_and_nothing_to_change(
    qtbot: QtBot, desk: Desk, told: Told, samples: Samples
) -> None:
    RemovalPresenter(told.vault).erase("act", samples.act, "asked for by the person")
    page = RecordPage(desk)
    show(qtbot, page, desk, RecordPlace("act", samples.act))
    words = words_of(page)
    assert "Erased for good on" in words
    assert "asked for by the person" in words
    assert "pushed against the railing" not in words
    assert not page.edit_button.isVisible()
    assert not page.view.removal.isVisible()
    assert not page.view.cite.isVisible()
    press(Qt.Key.Key_E, CTRL)
    assert page.editor is None
