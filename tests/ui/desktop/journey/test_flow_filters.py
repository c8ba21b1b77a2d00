"""A new case with somebody in it: lists are filtered, and the consent of the case leads to a sheet, by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.desktop.journey import remains, story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.views.case_consent import CaseConsent
from ui.desktop.views.cases import CasesPage
from ui.desktop.views.people import PeoplePage
from ui.desktop.views.person import PersonPage
from ui.desktop.widgets.action_button import ActionButton

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_are_filtered_and_consent_is_found(started: Callable[[], Walk], language: str) -> None:
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    case = walk.open_case()
    walk.add_person(case)
    walk.go_to_part(case, "consent")
    part = case.part("consent")
    assert isinstance(part, CaseConsent)
    walk.hands.wait(lambda: part.model.rowCount() == 1)
    walk.quiet()
    walk.hands.reach(part.list)
    walk.hands.press(Qt.Key.Key_Return)
    person = walk.page(PersonPage)
    walk.hands.wait(lambda: person.consent.isVisible())
    _filter(walk, "people", "sex", "male")
    _filter(walk, "cases", "status", "closed")
    walk.lock()
    assert remains.widgets_with((story.PERSON,)) == []


def _filter(walk: Walk, key: str, field: str, code: str) -> None:
    """Nothing fits; the chip brings the list back."""
    hands = walk.hands
    walk.go(key)
    page = walk.main.current()
    assert isinstance(page, CasesPage | PeoplePage)
    hands.wait(lambda: len(page._ids) == 1)
    hands.press(Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    bar = page.filters.bar
    hands.pick(bar.field, field)
    hands.pick(bar.code, code)
    hands.push(bar.add_button)
    hands.wait(lambda: page._ids == [])
    walk.quiet()
    hands.push(next(one for one in bar.chips.findChildren(ActionButton) if not one.isHidden()))
    hands.wait(lambda: len(page._ids) == 1)
    hands.press(Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.wait(lambda: not bar.isVisible())
    assert page.pane.list.hasFocus()
