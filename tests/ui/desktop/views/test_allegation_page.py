"""The page of an allegation: written whole, read in order, and what is protected hidden until it is asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from archive.allegation import Allegations, OwnWords, Told, ToldAct, ToldPaper
from archive.model.acts import Act, PeopleGroup
from archive.model.claims import Citation
from archive.model.health import MedicalFinding, MedicalRecord
from archive.model.liberty import DetentionPeriod
from archive.model.proceedings import Complaint
from archive.quantity import Comparison, Quantity
from archive.vocabulary.casework import Answer
from archive.vocabulary.harm import ActKind, BodyRegion, BodySide, Independence, Method
from archive.vocabulary.liberty import AccessSeeker
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome
from tests.ui.desktop.accessibility import clipped, nameless, out_of_place
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import ONLY_WITH_NAMES
from tests.ui.told_vault import Told as ToldCase
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.account import AccountPage
from ui.desktop.views.allegation import AllegationPage
from ui.desktop.views.allegation_form import AllegationForm
from ui.desktop.views.allegation_lists import ACCESS, COMPLAINTS, HARMED, AllegationLists
from ui.desktop.views.allegations import AllegationsPage
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.codes_field import CodesField
from ui.desktop.widgets.form_field import FormField
from ui.presenters.allegation_form import Part
from ui.presenters.allegation_place import AllegationPlace
from ui.presenters.record_form import reference

SEVERAL = Quantity("several", comparison=Comparison.SEVERAL)
SECRET = ("behind the boathouse", "they took her clothes", "torn sleeve", "bruise on the wrist")
SAID = "They kept me standing until morning."


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Callable[..., AllegationPage]:
    """Shows the page at a place."""

    def at(**place: object) -> AllegationPage:
        made = AllegationPage(desk)
        show(qtbot, made, desk, AllegationPlace(**place))  # type: ignore[arg-type]  # values of the test
        grown(qtbot, desk, made)
        return made

    return at


def grown(qtbot: QtBot, desk: Desk, page: AllegationPage) -> None:
    """Until every part of the form is there."""
    qtbot.waitUntil(lambda: page.form is None or page.form.ready)
    wait_idle(qtbot, desk)


def form_of(page: AllegationPage) -> AllegationForm:
    assert page.form is not None
    return page.form


def fill(form: AllegationForm, part: Part, name: str, words: str, number: int = 1) -> None:
    field = form.block(part, number).field(name)
    editor: QWidget = field.editor if isinstance(field, FormField) else field
    if isinstance(field, CodesField):
        field.show_words(words)
    elif isinstance(editor, QLineEdit):
        editor.setText(words)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(words)
    elif isinstance(editor, Choice):
        editor.choose(words)
        editor.chosen.emit(words)
    else:
        raise TypeError(type(editor).__name__)


def error_at(form: AllegationForm, part: Part, name: str) -> str:
    field = form.block(part).field(name)
    assert isinstance(field, FormField)
    return field.error()


def save(qtbot: QtBot, desk: Desk, page: AllegationPage) -> None:
    QTest.keyClick(form_of(page), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)


def test_an_allegation_is_written_and_then_read(
    qtbot: QtBot, desk: Desk, told: ToldCase, page: Callable[..., AllegationPage]
) -> None:
    made = page(entity="person", subject_id=told.victim, writing=True, case_id=told.case)
    form = form_of(made)
    fill(form, Part.WORDS, "quote", SAID)
    fill(form, Part.ACT, "kind", "ill_treatment")
    fill(form, Part.ACT, "methods", "truncheon, stress_position")
    fill(form, Part.ACT, "doer_words", "officer with a scar")
    form.begin_part(Part.ACT)
    fill(form, Part.ACT, "kind", "forced_confession", 2)
    form.begin_part(Part.PAPER)
    fill(form, Part.PAPER, "independence", "state")
    form.block(Part.PAPER).findings.add_finding()
    form.block(Part.PAPER).findings.panel.wrote.emit("region", "thigh")
    form.block(Part.PAPER).findings.panel.wrote.emit("side", "left")
    form.begin_part(Part.ACCESS)
    fill(form, Part.ACCESS, "seeker", "lawyer")
    fill(form, Part.ACCESS, "granted", "no")
    fill(form, Part.COMPLAINT, "outcome", "not_filed_fear")
    fill(form, Part.NEXT, "title", "Find a doctor")
    save(qtbot, desk, made)
    assert made.form is None
    acts = desk.vault.ledger.find(Act)
    assert [(act.kind, act.methods) for act in acts] == [
        (ActKind.ILL_TREATMENT, (Method.TRUNCHEON, Method.STRESS_POSITION)),
        (ActKind.FORCED_CONFESSION, ()),
    ]
    assert [cited.quote for cited in desk.vault.ledger.find(Citation)] == [SAID, SAID]
    (paper,) = desk.vault.ledger.find(MedicalRecord)
    (finding,) = desk.vault.ledger.find(MedicalFinding)
    assert (paper.independence, finding.region, finding.side) == (
        Independence.STATE,
        BodyRegion.THIGH,
        BodySide.LEFT,
    )
    words = words_of(made)
    shown = (SAID, "Ill-treatment or beating", "State doctor", "Thigh (left)", "Refused", "Not filed: fear", "Find a")
    for said in shown:
        assert said in words, said
    assert "officer with a scar" not in words, "who did it is shown by code"
    assert not [name for name in ONLY_WITH_NAMES if name in words]
    assert not desk.vault.drafts.all(), "what was saved is offered again"


def test_whose_doctor_it_was_is_asked_and_never_taken_for_granted(
    qtbot: QtBot, desk: Desk, told: ToldCase, page: Callable[..., AllegationPage]
) -> None:
    made = page(entity="person", subject_id=told.victim, writing=True)
    form = form_of(made)
    fill(form, Part.ACT, "kind", "ill_treatment")
    form.begin_part(Part.PAPER)
    field = form.block(Part.PAPER).field("independence")
    assert isinstance(field, FormField)
    assert isinstance(field.editor, Choice)
    assert field.editor.key() == ""
    fill(form, Part.PAPER, "opinion", "bruises")
    save(qtbot, desk, made)
    assert field.error()
    assert not desk.vault.ledger.find(MedicalRecord)
    assert not desk.vault.ledger.find(Act), "half of it was saved"


def test_a_complaint_is_planned_only_with_a_yes(
    qtbot: QtBot, desk: Desk, told: ToldCase, page: Callable[..., AllegationPage]
) -> None:
    made = page(entity="person", subject_id=told.victim, writing=True)
    form = form_of(made)
    fill(form, Part.ACT, "kind", "threat")
    fill(form, Part.COMPLAINT, "outcome", "to_be_filed")
    save(qtbot, desk, made)
    assert error_at(form, Part.COMPLAINT, "agreed") == "sentence of complaint_without_yes"
    assert not desk.vault.ledger.find(Act)
    fill(form, Part.COMPLAINT, "agreed", "yes")
    save(qtbot, desk, made)
    (complaint,) = desk.vault.ledger.find(Complaint)
    assert complaint.agreed is Answer.YES


def test_nothing_chosen_of_a_complaint_writes_none(
    qtbot: QtBot, desk: Desk, told: ToldCase, page: Callable[..., AllegationPage]
) -> None:
    made = page(entity="person", subject_id=told.victim, writing=True)
    form = form_of(made)
    assert form.block(Part.COMPLAINT).field("filed").isHidden()
    fill(form, Part.ACT, "kind", "threat")
    save(qtbot, desk, made)
    assert not desk.vault.ledger.find(Complaint)
    assert "That does not mean that nothing happened" in words_of(made)


def test_a_field_that_is_needed_says_so_and_gets_the_keyboard(
    qtbot: QtBot, desk: Desk, page: Callable[..., AllegationPage]
) -> None:
    made = page(writing=True)
    form = form_of(made)
    save(qtbot, desk, made)
    assert form.subject.error()
    assert error_at(form, Part.ACT, "kind")
    assert form.subject.editor.hasFocus()


def test_a_group_is_asked_nothing_about_a_body(
    desk: Desk, page: Callable[..., AllegationPage], qtbot: QtBot
) -> None:
    group = desk.vault.records.add(PeopleGroup, label="from the landing", size=SEVERAL)
    made = page(entity="people_group", subject_id=group.id, writing=True)
    form = form_of(made)
    assert form.sections[Part.PAPER].isHidden()
    assert form.sections[Part.CONCERN].isHidden()
    form.put({"subject": reference("person", "a" * 32)})
    assert not form.sections[Part.PAPER].isHidden()


def test_kept_words_come_back_with_the_parts_that_were_added(
    qtbot: QtBot, desk: Desk, told: ToldCase, page: Callable[..., AllegationPage]
) -> None:
    made = page(entity="person", subject_id=told.victim, writing=True)
    form = form_of(made)
    fill(form, Part.WORDS, "quote", SAID)
    block = form.begin_part(Part.ACT)
    fill(form, Part.ACT, "instrument", "a cable", 2)
    assert block.number == 2
    QTest.keyClick(form, Qt.Key.Key_Escape)
    wait_idle(qtbot, desk)
    again = page(entity="person", subject_id=told.victim, writing=True)
    form = form_of(again)
    assert not form.offer.isHidden()
    form.offer.restore_wanted.emit()
    assert form.words()["act.2.instrument"] == "a cable"
    assert form.words()["words.1.quote"] == SAID
    form._leave_out(Part.ACT, 2)
    assert "act.2.instrument" not in form.words()


def _violent(desk: Desk, told: ToldCase) -> AllegationPlace:
    Allegations(desk.vault.ledger).write(
        Told(
            subject=("person", told.victim),
            case_id=told.case,
            words=OwnWords(SECRET[1], origin=("testimony", told.testimony)),
            acts=(
                ToldAct(
                    {
                        "kind": ActKind.TORTURE,
                        "sexual_violence": True,
                        "words": SECRET[0],
                        "methods": (Method.SEXUAL_VIOLENCE,),
                        "instrument": SECRET[2],
                    }
                ),
            ),
            papers=(
                ToldPaper(
                    {"independence": Independence.OWN_CHOICE, "sexual_violence": True},
                    ({"body_site": SECRET[3], "region": BodyRegion.WRIST},),
                ),
            ),
            accesses=({"seeker": AccessSeeker.FAMILY, "seen": SECRET[3]},),
            risk={"threats": "somebody waits at the landing"},
        )
    )
    return AllegationPlace("person", told.victim, case_id=told.case)


def test_what_is_protected_is_shown_only_when_it_is_asked_for(qtbot: QtBot, desk: Desk, told: ToldCase) -> None:
    place = _violent(desk, told)
    made = AllegationPage(desk)
    show(qtbot, made, desk, place)
    words = words_of(made)
    assert not [one for one in (*SECRET, "exual violence", "waits at the landing") if one in words]
    assert "Torture" in words
    made.protected.click()
    wait_idle(qtbot, desk)
    words = words_of(made)
    assert [one for one in (*SECRET, "exual violence", "waits at the landing") if one not in words] == []
    made.entered(None)
    wait_idle(qtbot, desk)
    assert SECRET[1] not in words_of(made), "it stays open for whoever comes next"


@pytest.mark.parametrize("key", [HARMED, ACCESS, COMPLAINTS])
def test_no_list_shows_what_is_protected(qtbot: QtBot, desk: Desk, told: ToldCase, key: str) -> None:
    _violent(desk, told)
    made = AllegationsPage(desk)
    show(qtbot, made, desk)
    made.lists.pills.choose(key)
    made.lists.read()
    wait_idle(qtbot, desk)
    words = words_of(made)
    assert not [one for one in (*SECRET, "exual violence", *ONLY_WITH_NAMES) if one in words]


def test_people_and_groups_are_counted_apart(qtbot: QtBot, desk: Desk, told: ToldCase) -> None:
    group = desk.vault.records.add(PeopleGroup, label="from the landing", size=SEVERAL)
    for entity, subject_id in (("people_group", group.id), ("person", told.victim)):
        desk.vault.records.add(Act, kind=ActKind.THREAT, victim_entity=entity, victim_id=subject_id)
    made = AllegationsPage(desk)
    show(qtbot, made, desk)
    words = words_of(made)
    assert "People: 1; groups: 1, with this many people as it was said: several." in words
    assert words.count("No complaint recorded") >= 2


def _opened(lists: AllegationLists, key: str, qtbot: QtBot, desk: Desk) -> list[object]:
    lists.pills.choose(key)
    lists.read()
    wait_idle(qtbot, desk)
    found: list[object] = []
    lists.record_opened.connect(lambda entity, record_id: found.append((entity, record_id)))
    lists.subject_opened.connect(lambda entity, record_id: found.append((entity, record_id)))
    lists.list.setFocus()
    QTest.keyClick(lists.list, Qt.Key.Key_Return)
    return found


def test_enter_leads_to_what_a_row_is_about(qtbot: QtBot, desk: Desk, told: ToldCase) -> None:
    _violent(desk, told)
    complaint = desk.vault.records.add(
        Complaint,
        about=ComplaintAbout.ILL_TREATMENT,
        subject_entity="person",
        subject_id=told.victim,
        outcome=ComplaintOutcome.REGISTERED,
    )
    made = AllegationsPage(desk)
    show(qtbot, made, desk)
    assert _opened(made.lists, HARMED, qtbot, desk) == [("person", told.victim)]
    (access,) = _opened(made.lists, ACCESS, qtbot, desk)
    assert isinstance(access, tuple)
    assert access[0] == "access_record"
    assert _opened(made.lists, COMPLAINTS, qtbot, desk)[-1] == ("complaint", complaint.id)
    made.lists.state.choose("answered")
    made.lists.read()
    wait_idle(qtbot, desk)
    assert "That there is none does not mean that nothing happened" in words_of(made)


def test_esc_leads_back_to_where_one_came_from(qtbot: QtBot, desk: Desk, told: ToldCase) -> None:
    _violent(desk, told)
    made = AllegationPage(desk)
    show(qtbot, made, desk, AllegationPlace("person", told.victim, back=("person", told.victim)))
    with qtbot.waitSignal(made.wanted) as heard:
        QTest.keyClick(made, Qt.Key.Key_Escape)
    assert heard.args == ["person", told.victim]
    made.begin_new()
    assert not form_of(made).ready, "it keeps the window waiting until all of it is built"
    QTest.keyClick(form_of(made), Qt.Key.Key_Escape)
    assert made.form is None, "Esc in a form that was begun here comes back to the page"


def test_everything_is_named_and_stands_where_tab_finds_it(
    qtbot: QtBot, desk: Desk, told: ToldCase, russian: Translations
) -> None:
    made = AllegationPage(desk)
    show(qtbot, made, desk, AllegationPlace("person", told.victim, writing=True, case_id=told.case))
    grown(qtbot, desk, made)
    form = form_of(made)
    for part in (Part.ACT, Part.CONCERN, Part.PAPER, Part.ACCESS):
        form.begin_part(part)
    form.block(Part.PAPER).findings.add_finding()
    qtbot.wait(30)
    assert nameless(made) == []
    assert out_of_place(made) == []
    assert clipped(made) == []


def test_reading_only_offers_nothing_to_write(qtbot: QtBot, reading_desk: Desk, told_for_reading: ToldCase) -> None:
    made = AllegationPage(reading_desk)
    show(qtbot, made, reading_desk, AllegationPlace("person", told_for_reading.victim, writing=True))
    assert made.form is None
    assert not made.new_button.isEnabled()
    assert not reading_desk.vault.ledger.find(DetentionPeriod)


def test_a_paragraph_of_a_testimony_begins_an_allegation_in_its_words(
    qtbot: QtBot, desk: Desk, told: ToldCase
) -> None:
    account = AccountPage(desk)
    show(qtbot, account, desk, told.testimony)
    account.text.go_to_paragraph(2)
    with qtbot.waitSignal(account.wanted) as heard:
        QTest.keyClick(account, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    key, place = heard.args
    assert key == "allegation"
    assert isinstance(place, AllegationPlace)
    assert (place.quote, place.locator, place.subject_id) == ("Nobody asked us.", "¶ 2", "")
    made = AllegationPage(desk)
    show(qtbot, made, desk, place)
    grown(qtbot, desk, made)
    form = form_of(made)
    assert form.words()["words.1.quote"] == "Nobody asked us."
    form.put({"subject": reference("person", told.victim)})
    fill(form, Part.ACT, "kind", "threat")
    save(qtbot, desk, made)
    (cited,) = desk.vault.ledger.find(Citation)
    assert (cited.origin_entity, cited.locator, cited.quote) == ("text_version", "¶ 2", "Nobody asked us.")
    words = words_of(made)
    assert "Nobody asked us." in words
    assert "T-0001" not in words, "where it stands could tell who a source is"
    with qtbot.waitSignal(made.wanted) as heard:
        QTest.keyClick(made, Qt.Key.Key_Escape)
    assert heard.args == ["account", told.testimony]
