"""Ill-treatment, complaint and health: from an empty vault to the table of people and groups, by keyboard alone.

only with a yes, the next step; then a group without a body, and a table in which neither is added to the rest.
only with a yes, the next step; then a group without a body, and a table in which neither is added to the other.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from archive.vocabulary.harm import ActKind, BodyRegion, BodySide, Consistency, Independence, Method
from archive.vocabulary.labels import label
from tests.ui.desktop.journey import remains
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from tests.ui.desktop.views.record_pages import words_of
from ui.desktop.views.allegation import AllegationPage
from ui.desktop.views.allegation_form import AllegationForm
from ui.desktop.views.allegation_lists import ACCESS, COMPLAINTS
from ui.desktop.views.allegations import AllegationsPage
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_harm import CaseHarm
from ui.desktop.views.record import RecordPage
from ui.desktop.views.records import RecordsPage
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.i18n import Language, language_of
from ui.presenters.allegation_form import Part

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]
SAID = "Екі түн бойы ұрды"
SCAR = "officer with a scar"
TASK = "Find a doctor of his own choice"
GROUP = "taken from the Aqqu bridge"
MARKERS = ("түн бойы ұрды", "officer with a scar", "doctor of his own", "Aqqu bridge")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_allegation_its_complaint_and_the_table(started: Callable[[], Walk], language: str) -> None:
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    case = walk.open_case()
    walk.add_person(case)
    page = _write(walk, case)
    _read(walk, page, language_of(language))
    _lists_of_the_case(walk, page)
    _group(walk)
    _table(walk, language_of(language))
    walk.lock()
    assert remains.titles() == {"Strongroom"}
    assert remains.widgets_with(MARKERS) == []


def _form(walk: Walk) -> tuple[AllegationPage, AllegationForm]:
    page = walk.page(AllegationPage)
    walk.hands.wait(lambda: page.form is not None and page.form.ready)
    walk.quiet()
    assert page.form is not None
    return page, page.form


def _field(form: AllegationForm, part: Part, name: str, number: int = 1) -> QWidget:
    field = form.block(part, number).field(name)
    return field.editor if isinstance(field, FormField) else field


def _pick(walk: Walk, field: QWidget, key: str) -> None:
    assert isinstance(field, Choice)
    walk.hands.pick(field, key)
    walk.hands.press(Qt.Key.Key_Return)


def _write(walk: Walk, case: CasePage) -> AllegationPage:
    hands = walk.hands
    walk.go_to_part(case, "harm")
    hands.press(Qt.Key.Key_N, CTRL)
    page, form = _form(walk)
    hands.wait(form.subject.editor.hasFocus)
    hands.type("P-0001")
    hands.wait(lambda: form.subject.words().startswith("person:"))
    hands.press(Qt.Key.Key_PageDown, CTRL)
    hands.type(SAID)
    _pick(walk, _field(form, Part.ACT, "kind"), str(ActKind.ILL_TREATMENT))
    hands.fill(_field(form, Part.ACT, "happened"), "7 January 2022")
    hands.reach(_field(form, Part.ACT, "methods"))
    hands.press(Qt.Key.Key_Space)
    hands.fill(_field(form, Part.ACT, "doer_words"), SCAR)
    hands.push(form.sections[Part.ACT].add_button)
    _pick(walk, _field(form, Part.ACT, "kind", 2), str(ActKind.TORTURE))
    hands.push(_field(form, Part.ACT, "sexual_violence", 2))
    hands.push(form.sections[Part.PAPER].add_button)
    _pick(walk, _field(form, Part.PAPER, "independence"), str(Independence.STATE))
    findings = form.block(Part.PAPER).findings
    hands.push(findings.add_button)
    for name, key in (
        ("region", str(BodyRegion.THIGH)),
        ("side", str(BodySide.LEFT)),
        ("consistency", str(Consistency.HIGHLY_CONSISTENT)),
    ):
        _pick(walk, findings.panel.fields[name], key)
    hands.push(form.sections[Part.ACCESS].add_button)
    _pick(walk, _field(form, Part.ACCESS, "seeker"), "lawyer")
    _pick(walk, _field(form, Part.ACCESS, "granted"), "no")
    _pick(walk, _field(form, Part.COMPLAINT, "outcome"), "to_be_filed")
    hands.fill(_field(form, Part.NEXT, "title"), TASK)
    hands.press(Qt.Key.Key_S, CTRL)
    agreed = form.block(Part.COMPLAINT).field("agreed")
    assert isinstance(agreed, FormField)
    hands.wait(agreed.error)
    _pick(walk, agreed.editor, "yes")
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: page.form is None and page._sheet is not None)
    walk.quiet()
    return page


def _read(walk: Walk, page: AllegationPage, language: Language) -> None:
    """What was told of sexual violence is hidden with the words that are cited for it, until it is asked for."""
    words = words_of(page)
    assert label(ActKind, str(ActKind.ILL_TREATMENT), language).lower() in words.lower()
    assert label(Independence, str(Independence.STATE), language).lower() in words.lower()
    assert label(Consistency, str(Consistency.HIGHLY_CONSISTENT), language) in words
    assert TASK in words
    assert SCAR not in words, "who did it stands there by code"
    assert SAID not in words
    walk.hands.push(page.protected)
    walk.quiet()
    walk.hands.wait(lambda: SAID in words_of(page))


def _lists_of_the_case(walk: Walk, page: AllegationPage) -> None:
    hands = walk.hands
    hands.press(Qt.Key.Key_Escape)
    case = walk.page(CasePage)
    tab = case.part("harm")
    assert isinstance(tab, CaseHarm)
    hands.wait(lambda: tab.lists.model.rowCount() == 1)
    for key in (ACCESS, COMPLAINTS):
        hands.pick_pill(tab.lists.pills, key)
        walk.quiet()
        hands.wait(partial(_shows_one, tab, key))
        assert SAID not in words_of(tab)
    hands.reach(tab.lists.list)
    hands.press(Qt.Key.Key_Return)
    record = walk.page(RecordPage)
    hands.wait(lambda: record._sheet is not None)
    hands.press(Qt.Key.Key_Escape)
    assert walk.page(CasePage).part("harm") is tab, "Esc leads somewhere else than where one came from"


def _shows_one(tab: CaseHarm, key: str) -> bool:
    return tab.lists._shown == key and tab.lists.model.rowCount() == 1


def _group(walk: Walk) -> None:
    """A group is one claim, and has no body."""
    hands = walk.hands
    walk.go("records")
    records = walk.page(RecordsPage)
    _pick(walk, records.kind, "people_group")
    walk.quiet()
    hands.press(Qt.Key.Key_N, CTRL)
    page = walk.page(RecordPage)
    hands.wait(lambda: page.editor is not None)
    hands.type(GROUP)
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: page.editor is None and page._sheet is not None)
    walk.go("records")
    walk.page(RecordsPage)
    hands.press(Qt.Key.Key_H, CTRL)
    lists = walk.page(AllegationsPage)
    hands.wait(lambda: lists.lists.model.rowCount() == 1)
    hands.press(Qt.Key.Key_N, CTRL)
    shown, form = _form(walk)
    hands.fill(form.subject, "G-0001")
    hands.wait(lambda: form.subject.words().startswith("people_group:"))
    assert form.sections[Part.PAPER].isHidden()
    _pick(walk, _field(form, Part.ACT, "kind"), str(ActKind.FORCE_IN_DISPERSAL))
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: shown.form is None and shown._sheet is not None)
    hands.press(Qt.Key.Key_Escape)


def _table(walk: Walk, language: Language) -> None:
    lists = walk.page(AllegationsPage).lists
    walk.hands.wait(lambda: lists.model.rowCount() == 2)
    words = words_of(lists)
    for part in ("P-0001", "G-0001", label(ActKind, str(ActKind.FORCE_IN_DISPERSAL), language)[1:]):
        assert part in words
    assert label(Method, str(Method.TRUNCHEON), language)[1:] in words
    for hidden in (SAID, SCAR, label(Method, str(Method.SEXUAL_VIOLENCE), language)[1:]):
        assert hidden not in words
