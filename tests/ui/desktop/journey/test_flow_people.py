"""People and their names: from an empty vault to one woman under two codes and two men of one name, by keyboard.

Any spelling finds the same person; the two records of the woman are joined for two reasons, the two men are told
apart and not proposed again, and the merge is taken back.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from archive.vocabulary.liberty import MeasureKind
from tests.ui.desktop.journey import remains
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.test_flow_review import LANGUAGES, begin, inside, saved
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.views.merge import MergePage
from ui.desktop.views.people import PeoplePage
from ui.desktop.views.person import PersonPage
from ui.desktop.views.questions import QuestionsPage
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.views.search import SearchPage
from ui.desktop.widgets.choice import Choice

WOMAN, AGAIN, MAN, NAMESAKE = "Нұрмай Әлібек", "Nurmay Alibek", "Дамир Сүлейменов", "Damir Suleimenov"
REASONS = ("the same day of birth in both papers", "her mother says so")
APART = "one was seen in Oral while the other was held in Semey"
MARKERS = (WOMAN, AGAIN, MAN, NAMESAKE, *REASONS, APART)


def add_person(walk: Walk, name: str) -> PersonPage:
    """A new person, from anywhere."""
    walk.go("people")
    people = walk.page(PeoplePage)
    walk.hands.press(Qt.Key.Key_N, CTRL)
    walk.hands.wait(people.new.name.hasFocus)
    walk.hands.type(name)
    walk.hands.press(Qt.Key.Key_S, CTRL)
    return walk.page(PersonPage)


def desk(walk: Walk) -> MergePage:
    """The merge desk, with what it shows at first."""
    walk.go("people")
    walk.hands.push(walk.page(PeoplePage).merge)
    page = walk.page(MergePage)
    walk.quiet()
    return page


def choose(walk: Walk, page: MergePage, code: str) -> None:
    """The pair of that code, by the arrows."""
    hands = walk.hands
    hands.reach(page.pane.list)
    hands.press(Qt.Key.Key_Home)
    for _ in range(page.pane.list.model().rowCount()):
        if code in str(page.pane.list.model().data(page.pane.list.currentIndex())):
            break
        hands.press(Qt.Key.Key_Down)
    hands.wait(lambda: page._shown is not None and code in (page._shown.one_code, page._shown.other_code))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_woman_under_two_codes_and_two_men_of_one_name(started: Callable[[], Walk], language: str) -> None:
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    hands = walk.hands
    for name in (WOMAN, AGAIN, MAN, NAMESAKE):
        add_person(walk, name)
    walk.go("people")
    people = walk.page(PeoplePage)
    hands.fill(people.pane.search, "nurmai")
    hands.wait(lambda: len(people._ids) == 2)
    page = desk(walk)
    assert len(page._pairs) == 2
    _tell_apart(walk, page)
    _join(walk, page)
    walk.go("people")
    hands.fill_again(people.pane.search, "Нурмай")
    hands.wait(lambda: len(people._ids) == 1)
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("P-0002")
    walk.quiet()
    hands.wait(lambda: len(people._ids) == 1)
    hands.reach(people.pane.list)
    hands.press(Qt.Key.Key_Return)
    person = walk.page(PersonPage)
    hands.wait(lambda: person._head is not None and person._head.code == "P-0001")
    hands.wait(person._also.isVisible)
    _take_back(walk)
    walk.lock()
    assert remains.widgets_with(MARKERS) == []


def _tell_apart(walk: Walk, page: MergePage) -> None:
    hands = walk.hands
    choose(walk, page, "P-0003")
    hands.push(page.apart)
    hands.wait(page.parting.reason.hasFocus)
    hands.type(APART)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: len(page._pairs) == 1)


def _join(walk: Walk, page: MergePage) -> None:
    hands = walk.hands
    choose(walk, page, "P-0001")
    hands.push(page.join)
    hands.wait(page.form.stays.hasFocus)
    for line, words in zip((page.form.first, page.form.second, page.form.typed), (*REASONS, "p-0002"), strict=True):
        hands.fill(line, words)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: not page._pairs)


def _take_back(walk: Walk) -> None:
    hands, page = walk.hands, desk(walk)
    hands.pick_pill(page.pane.pills, "merged")
    hands.wait(lambda: page._shown_merge is not None)
    hands.push(page.undo)
    hands.wait(page.undoing.reason.hasFocus)
    hands.type("two sisters")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: not page._made)
    walk.go("people")
    people = walk.page(PeoplePage)
    hands.wait(lambda: len(people._ids) == 1, 2000)
    hands.fill_again(people.pane.search, "Nurmay")
    hands.wait(lambda: len(people._ids) == 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_was_held_on_the_eighth_of_january(started: Callable[[], Walk], language: str) -> None:
    """Asked by keyboard, kept under a name, and opened from the answer."""
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    hands = walk.hands
    add_person(walk, WOMAN)
    form = begin(walk, "detention_period")
    subject = form.field("subject_id")
    assert isinstance(subject, ReferenceField)
    hands.fill(subject, "P-0001")
    hands.wait(lambda: subject.words().startswith("person:"))
    kind = inside(form.field("kind"))
    assert isinstance(kind, Choice)
    hands.pick(kind, str(MeasureKind.HOUSE_ARREST))
    hands.fill(form.field("began"), "8 January 2022")
    saved(walk)
    walk.go("search")
    hands.push(walk.page(SearchPage).questions)
    page = walk.page(QuestionsPage)
    hands.reach(page.pane.list)
    hands.press(Qt.Key.Key_Return)
    hands.type("8 January 2022")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: len(page.answer.lines()) == 1)
    (line,) = page.answer.lines()
    assert (line.codes, line.certain) == (("D-0001", "P-0001"), True)
    (count,) = page.answer._reply.counts if page.answer._reply is not None else ()
    assert (count.kind, count.counted.people) == (MeasureKind.HOUSE_ARREST, 1)
    hands.push(page.keeping.keep)
    hands.type("The eighth")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: len(page._kept) == 1)
    hands.reach(page.answer.list)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: walk.main.current() is not page)
    walk.lock()
    assert remains.widgets_with((WOMAN, "The eighth")) == []
