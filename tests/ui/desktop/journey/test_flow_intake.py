"""Quick intake of an incident: from an empty vault to an event with its groups and its chronology, by keyboard alone.

Numbers stay as vague as they were said, nobody who is only counted becomes a person, all of it is one step that is
taken back, and later somebody is known to be in a group without the number that was claimed being lost.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from archive.model.acts import PeopleGroup
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.work import SourceKind
from tests.ui.desktop.journey import remains, story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from tests.ui.desktop.views.record_pages import words_of
from ui.desktop.views.case import CasePage
from ui.desktop.views.chronology import CaseChronology
from ui.desktop.views.event import EventPage
from ui.desktop.views.event_group import GroupPage
from ui.desktop.views.quick import QuickPage
from ui.desktop.views.quick_form import QuickForm

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]
SAID = {
    "en": ("24 April 2022", "more than 10", "around 20", "four", "several"),
    "ru": ("24 апреля 2022", "более 10", "около 20", "четверо", "несколько"),
    "kk": ("2022 жылғы 24 сәуір", "10-нан астам", "шамамен 20", "төрт", "бірнеше"),
}
PLACE, RISK, TASK = "Aqqu square", "Neighbours are asked who came", "Ring the district court"
WHO = "the younger of two brothers"
MARKERS = (PLACE, RISK, TASK, WHO)


@pytest.mark.parametrize("language", LANGUAGES)
def test_something_happens_and_is_written_down_at_once(started: Callable[[], Walk], language: str) -> None:
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    walk.open_case()
    hands = walk.hands
    hands.press(Qt.Key.Key_F7)
    page = walk.page(QuickPage)
    _tell(walk, page.form, language)
    before = page.form.words()
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(page.done.isVisible)
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.wait(page.form.isVisible)
    walk.quiet()
    assert page.form.words() == before, "what was typed is gone"
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(page.done.isVisible)
    hands.push(page.done.open)
    _look_at_the_event(walk, language)
    _know_somebody(walk, language)
    _see_it_in_the_chronology(walk)
    _prove(walk)
    walk.lock()
    assert remains.titles() == {"Strongroom"}
    assert remains.widgets_with(MARKERS) == []


def _tell(walk: Walk, form: QuickForm, language: str) -> None:
    """Everything that is known in the first minutes, from top to bottom."""
    hands = walk.hands
    when, detained, police, four, several = SAID[language]
    hands.fill(form.happened, when)
    hands.pick(form.permitted, "no")
    hands.fill(form.where.place, PLACE)
    hands.fill(form.detained, detained)
    hands.fill(form.officials, police)
    _fate, people, detail = form.outcomes.row(0)
    hands.fill(people.editor, four)
    hands.fill(detail, "15-20")
    hands.fill(form.outcomes.row(2)[1].editor, several)
    hands.pick(form.told, str(SourceKind.PERSON))
    hands.fill(form.risk, RISK)
    hands.fill(form.task, TASK)
    hands.push(form.tasks["names"])
    assert detained in form.title.text(), "the title is not proposed"
    assert PLACE not in form.title.text()
    assert form.case.words().startswith("case_file:"), "the case that was open is not filled in"


def _look_at_the_event(walk: Walk, language: str) -> None:
    page = walk.page(EventPage)
    walk.hands.wait(lambda: page.sheet is not None)
    shown = words_of(page)
    for words in SAID[language]:
        assert words in shown, words
    assert RISK not in shown, "a risk stands where everybody looks"


def _know_somebody(walk: Walk, language: str) -> None:
    """Later: one of those detained is known by now. The number stays what was claimed."""
    hands, page = walk.hands, walk.page(EventPage)
    hands.reach(page.sections["groups"].list)
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    group = walk.page(GroupPage)
    hands.wait(lambda: group.sheet is not None)
    claimed = SAID[language][1]
    assert claimed in group._claim.text()
    hands.fill(group.who, WHO)
    hands.push(group.add_new)
    hands.wait(lambda: group.sheet is not None and group.sheet.lists["members"])
    assert claimed in group._claim.text(), "the claim is gone"
    assert group.who.text() == ""
    hands.press(Qt.Key.Key_Escape)
    walk.page(EventPage)


def _see_it_in_the_chronology(walk: Walk) -> None:
    hands = walk.hands
    hands.press(Qt.Key.Key_Escape)
    walk.page(QuickPage)
    hands.press(Qt.Key.Key_Escape)
    case = walk.page(CasePage)
    assert isinstance(case, CasePage)
    walk.go_to_part(case, "chronology")
    tab = case.part("chronology")
    assert isinstance(tab, CaseChronology)
    hands.wait(lambda: tab.model.rowCount() >= 4)
    hands.reach(tab.list)
    hands.press(Qt.Key.Key_Return)
    page = walk.page(EventPage)
    hands.wait(lambda: page.sheet is not None)


def _prove(walk: Walk) -> None:
    """What stands in the vault: groups with their numbers, and one person, who was written down as one."""
    vault = _vault(walk)
    people = [one.label for one in vault.ledger.find(Person)]
    assert people == [WHO]
    groups = vault.ledger.find(PeopleGroup)
    assert len(groups) == 4
    assert {group.size.exact for group in groups} == {None, 4}


def _vault(walk: Walk) -> Vault:
    page = walk.main.current()
    assert isinstance(page, EventPage)
    assert walk.home / story.VAULT == page.desk.vault.folder
    return page.desk.vault
