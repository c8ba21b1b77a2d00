"""Follow a detention, charges and deadlines: from an empty vault to a limit that was put right, by keyboard alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from archive.vocabulary.liberty import ChangeKind, DetentionStatus, MeasureKind
from archive.vocabulary.proceedings import ArticleBasis, ProceedingKind
from tests.ui.desktop.journey import remains, story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_charges import CHARGES, CaseCharges
from ui.desktop.views.case_liberty import CaseLiberty
from ui.desktop.views.cases import CasesPage
from ui.desktop.views.record import RecordPage
from ui.desktop.views.record_editor import RecordEditor
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.views.today import TodayPage
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.presenters.today import When

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]
WHO = "the lawyer, on the telephone"
PRINTED = "article 405, as the paper has it"
MARKERS = (*story.MARKERS, "on the telephone", "as the paper has it")


def day(ahead: int) -> str:
    """A day so far from today."""
    return (dt.datetime.now().astimezone().date() + dt.timedelta(days=ahead)).isoformat()


def editor(walk: Walk) -> RecordEditor:
    """The form for a record, once it is open."""
    page = walk.page(RecordPage)
    walk.hands.wait(lambda: isinstance(page.editor, RecordEditor))
    walk.quiet()
    assert isinstance(page.editor, RecordEditor)
    return page.editor


def pick(walk: Walk, form: RecordEditor, name: str, key: str) -> None:
    choice = inside(form.field(name))
    assert isinstance(choice, Choice)
    walk.hands.pick(choice, key)


def inside(widget: QWidget) -> QWidget:
    return widget.editor if isinstance(widget, FormField) else widget


def name_person(walk: Walk, form: RecordEditor) -> None:
    """By code, taken out of the list."""
    field = form.field("subject_id")
    assert isinstance(field, ReferenceField)
    walk.hands.fill(field, "P-0001")
    walk.hands.wait(lambda: field.words().startswith("person:"))


def saved(walk: Walk) -> None:
    """Ctrl+S, and the page of the record."""
    walk.hands.press(Qt.Key.Key_S, CTRL)
    page = walk.page(RecordPage)
    walk.hands.wait(lambda: page.editor is None and page._sheet is not None)
    walk.quiet()


def back_to_case(walk: Walk) -> CasePage:
    walk.hands.press(Qt.Key.Key_Escape)
    page = walk.page(CasePage)
    walk.quiet()
    return page


def today(walk: Walk) -> TodayPage:
    walk.go("today")
    page = walk.page(TodayPage)
    walk.quiet()
    return page


def kinds(page: TodayPage) -> list[str]:
    return [str(page._lines[one].due.kind) for one in page._ids]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_detention_is_followed_from_the_first_word_to_the_new_limit(
    started: Callable[[], Walk], language: str
) -> None:
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    _first_steps(walk)
    case = walk.open_case()
    walk.add_person(case)
    _write_detention(walk, case)
    _see_it_in_time(walk, case)
    _deal_with_it(walk)
    _charge(walk)
    walk.lock()
    assert remains.titles() == {"Strongroom"}
    assert remains.widgets_with(MARKERS) == []


def _first_steps(walk: Walk) -> None:
    page = walk.page(TodayPage)
    walk.quiet()
    walk.hands.wait(page.steps.rows["cases"].button.hasFocus)
    walk.hands.press(Qt.Key.Key_Space)
    walk.page(CasesPage)


def _write_detention(walk: Walk, case: CasePage) -> None:
    hands = walk.hands
    walk.go_to_part(case, "liberty")
    hands.press(Qt.Key.Key_N, CTRL)
    form = editor(walk)
    name_person(walk, form)
    pick(walk, form, "kind", MeasureKind.PRE_TRIAL_DETENTION)
    hands.fill(form.field("began"), day(-100))
    pick(walk, form, "status", DetentionStatus.ONGOING)
    hands.fill(form.field("confirmed"), day(-80))
    hands.fill(form.field("limit"), day(-3))
    saved(walk)


def _see_it_in_time(walk: Walk, case: CasePage) -> None:
    hands = walk.hands
    back_to_case(walk)
    part = case.part("liberty")
    assert isinstance(part, CaseLiberty)
    hands.wait(lambda: len(part.panel._bars) == 1)
    (bar,) = part.panel._bars.values()
    assert (bar.limits[0].passed, bar.detention.over) == (True, False), "a limit is no release"
    hands.reach(part.panel.chart)
    hands.press(Qt.Key.Key_Plus)
    hands.press(Qt.Key.Key_Down)
    assert bar.detention.code in part.panel.chart.accessibleDescription()
    hands.press(Qt.Key.Key_Return)
    walk.page(RecordPage)
    walk.quiet()
    back_to_case(walk)
    hands.pick_pill(part.panel.how, "list")
    assert part.panel.list.isVisible()


def _deal_with_it(walk: Walk) -> None:
    hands = walk.hands
    page = today(walk)
    assert sorted(kinds(page)) == ["confirmation", "limit"]
    assert {page._lines[one].when for one in page._ids} == {When.OVERDUE}
    hands.reach(page.pane.list)
    hands.press(Qt.Key.Key_Home)
    if kinds(page)[0] != "confirmation":
        hands.press(Qt.Key.Key_Down)
    walk.quiet()
    hands.press(Qt.Key.Key_D, CTRL)
    hands.wait(page.glance.form.who.hasFocus)
    hands.type(WHO)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: kinds(page) == ["limit"])
    walk.quiet()
    hands.push(page.glance.change)
    form = editor(walk)
    pick(walk, form, "kind", ChangeKind.PROLONGED)
    hands.fill(form.field("happened"), day(-4))
    hands.fill(form.field("new_limit"), day(30))
    saved(walk)
    page = today(walk)
    hands.wait(lambda: [page._lines[one].days_left for one in page._ids] == [30])
    assert page._lines[page._ids[0]].when is When.LATER


def _charge(walk: Walk) -> None:
    hands, case = walk.hands, walk.case()
    walk.go_to_part(case, "charges")
    part = case.part("charges")
    assert isinstance(part, CaseCharges)
    hands.press(Qt.Key.Key_N, CTRL)
    form = editor(walk)
    pick(walk, form, "kind", ProceedingKind.CRIMINAL)
    saved(walk)
    back_to_case(walk)
    hands.press(Qt.Key.Key_N, CTRL)
    form = editor(walk)
    name_person(walk, form)
    hands.fill(form.field("article_as_printed"), PRINTED)
    pick(walk, form, "basis", ArticleBasis.INFERRED)
    saved(walk)
    back_to_case(walk)
    hands.wait(lambda: len(part.tables[CHARGES]._rows) == 1)
    (row,) = part.tables[CHARGES]._rows.values()
    assert (row.cells[1], row.badge) == (PRINTED, 3)
    hands.reach(part.tables[CHARGES])
    hands.press(Qt.Key.Key_Return)
    walk.page(RecordPage)
    walk.quiet()
