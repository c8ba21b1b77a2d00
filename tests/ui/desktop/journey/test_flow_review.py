"""Check, contradict, correct: from an empty vault to a decision with its reason, by keyboard alone.

Two sources give one fact differently; both stand side by side, one is shown with a reason, neither is lost. The
history tells it word by word and as of a day, the last action is taken back, and a claim is sent back.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from archive.vocabulary.work import SourceKind
from tests.ui.desktop.journey import remains
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from tests.ui.desktop.views.record_pages import words_of
from ui.desktop.views.discrepancy import DiscrepancyPage
from ui.desktop.views.history import HistoryPage
from ui.desktop.views.record import RecordPage
from ui.desktop.views.record_cite import RecordCite
from ui.desktop.views.record_editor import RecordEditor
from ui.desktop.views.record_marks import RecordMarks
from ui.desktop.views.records import RecordsPage
from ui.desktop.views.review import ReviewPage
from ui.desktop.views.undo import UndoPage
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.presenters.reviewing import Queue

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]
FIRST, SECOND = "Yearly report of the Aqqu valley", "Valley weekly of Zharkent"
WHAT, CHANGED = "People fined at the Aqqu bridge", "People fined near the Aqqu bridge"
SHOWN, OTHER = "2022-05-12", "2022-05-14"
QUOTE = "Көпірде айыппұл салынды"
WHY = "The register of the court was read"
MARKERS = ("Aqqu", "Zharkent", "айыппұл салынды", "register of the court")


def editor(walk: Walk) -> RecordEditor:
    """The form for a record, once it is open."""
    page = walk.page(RecordPage)
    walk.hands.wait(lambda: isinstance(page.editor, RecordEditor))
    assert isinstance(page.editor, RecordEditor)
    return page.editor


def begin(walk: Walk, kind: str) -> RecordEditor:
    """A form for a new record of that kind, from anywhere."""
    walk.go("records")
    records = walk.page(RecordsPage)
    walk.hands.pick(records.kind, kind)
    walk.hands.press(Qt.Key.Key_Return)
    walk.quiet()
    walk.hands.press(Qt.Key.Key_N, CTRL)
    return editor(walk)


def inside(widget: QWidget) -> QWidget:
    return widget.editor if isinstance(widget, FormField) else widget


def saved(walk: Walk) -> RecordPage:
    """Ctrl+S, and the page of the record."""
    walk.hands.press(Qt.Key.Key_S, CTRL)
    page = walk.page(RecordPage)
    walk.hands.wait(lambda: page.editor is None and page._sheet is not None)
    walk.quiet()
    return page


def write_source(walk: Walk, title: str) -> None:
    form = begin(walk, "source")
    kind = inside(form.field("kind"))
    assert isinstance(kind, Choice)
    walk.hands.pick(kind, str(SourceKind.REPORT))
    walk.hands.fill(form.field("title"), title)
    saved(walk)


def cite(walk: Walk, code: str, locator: str, value: str = "") -> RecordPage:
    """Name a source for the day of the number, and what it says instead."""
    hands = walk.hands
    hands.press(Qt.Key.Key_K, CTRL)
    page = walk.page(RecordPage)
    hands.wait(lambda: isinstance(page.editor, RecordCite))
    form = page.editor
    assert isinstance(form, RecordCite)
    hands.pick(form.fact, "as_of")
    hands.press(Qt.Key.Key_Return)
    hands.fill(form.origin, code)
    hands.wait(lambda: form.origin.words().startswith("source:"))
    hands.fill(form._locator_field, locator)
    hands.fill(form._quote_field, QUOTE)
    if value:
        hands.push(form.differs)
        asked = form.field("value")
        assert asked is not None
        hands.wait(asked.isVisible)
        hands.fill(asked, value)
    return saved(walk)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_sources_differ_and_one_is_shown_with_a_reason(
    started: Callable[[], Walk], language: str
) -> None:
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    hands = walk.hands
    for title in (FIRST, SECOND):
        write_source(walk, title)
    form = begin(walk, "statistic")
    hands.fill(form.field("what"), WHAT)
    hands.fill(form.field("as_of"), SHOWN)
    saved(walk)
    cite(walk, "S-0001", "p. 7")
    page = cite(walk, "S-0002", "p. 3", OTHER)
    _decide(walk, page)
    _look_back(walk)
    _take_back(walk)
    _send_back(walk)
    walk.lock()
    assert remains.titles() == {"Strongroom"}
    assert remains.widgets_with(MARKERS) == []


def _decide(walk: Walk, page: RecordPage) -> None:
    hands = walk.hands
    hands.wait(lambda: [one for one in page.view.findChildren(RecordMarks) if one.isVisible()])
    (marks,) = [one for one in page.view.findChildren(RecordMarks) if one.isVisible()]
    assert OTHER in words_of(page.view), "the value that is not shown is hidden"
    hands.push(marks.button)
    desk = walk.page(DiscrepancyPage)
    hands.wait(lambda: len(desk.view.values) == 2)
    words = words_of(desk.view)
    for part in (SHOWN, OTHER, "S-0001", "S-0002", "p. 7", "p. 3", QUOTE, FIRST, SECOND):
        assert part in words
    hands.push(desk.view.values[1].take)
    hands.wait(desk.view.decision.reason.hasFocus)
    hands.press(Qt.Key.Key_S, CTRL)
    walk.quiet()
    assert desk.view.decision.isVisible(), "decided without a reason"
    hands.type(WHY)
    hands.press(Qt.Key.Key_S, CTRL)
    walk.quiet()
    hands.wait(lambda: desk.view.told is not None and desk.view.told.discrepancy is not None)
    hands.wait(lambda: WHY in words_of(desk.view))
    assert [said_of(one) for one in desk.view.values] == [OTHER, SHOWN], "one of the values is lost"
    hands.press(Qt.Key.Key_Escape)
    shown = walk.page(RecordPage)
    hands.wait(lambda: shown._sheet is not None)
    assert OTHER in words_of(shown.view)
    assert SHOWN in words_of(shown.view)


def said_of(value: QWidget) -> str:
    return value.accessibleName()


def _look_back(walk: Walk) -> None:
    hands, page = walk.hands, walk.page(RecordPage)
    hands.push(page.view.whole_history)
    history = walk.page(HistoryPage)
    hands.wait(lambda: WHY in history.text.toPlainText())
    text = history.text.toPlainText()
    assert f"[−{SHOWN}−]" in text
    assert f"[+{OTHER}+]" in text
    hands.fill(history.day, "1999-12-31")
    hands.press(Qt.Key.Key_Return)
    walk.quiet()
    hands.wait(history.then.isVisible)
    assert WHAT not in words_of(history.then)
    hands.press(Qt.Key.Key_Escape)


def _take_back(walk: Walk) -> None:
    hands, page = walk.hands, walk.page(RecordPage)
    hands.wait(lambda: page._sheet is not None)
    hands.press(Qt.Key.Key_E, CTRL)
    form = editor(walk)
    hands.fill_again(form.field("what"), CHANGED)
    saved(walk)
    hands.press(Qt.Key.Key_F9)
    undo = walk.page(UndoPage)
    hands.wait(undo.take_back.hasFocus)
    told = words_of(undo)
    assert "N-0001" in told
    assert CHANGED not in told
    hands.press(Qt.Key.Key_Space)
    walk.quiet()
    hands.wait(undo.message.words)
    hands.press(Qt.Key.Key_Escape)
    again = walk.page(RecordPage)
    hands.wait(lambda: WHAT in words_of(again))
    hands.press(Qt.Key.Key_F9)
    assert walk.page(UndoPage).take_back.isHidden() or not walk.page(UndoPage)._card.isVisible()
    hands.press(Qt.Key.Key_Escape)
    walk.page(RecordPage)


def _send_back(walk: Walk) -> None:
    hands = walk.hands
    walk.go("records")
    walk.page(RecordsPage)
    hands.press(Qt.Key.Key_R, CTRL)
    review = walk.page(ReviewPage)
    hands.wait(lambda: review.view.shown is not None)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert not review.view.deed.isVisible(), "who typed it confirms it"
    hands.push(review.view.ask_again)
    hands.wait(review.view.deed.reason.hasFocus)
    hands.type(WHY)
    hands.press(Qt.Key.Key_S, CTRL)
    walk.quiet()
    hands.wait(lambda: review._points == {})
    hands.pick_pill(review.pane.pills, str(Queue.BACK))
    walk.quiet()
    hands.wait(lambda: len(review._points) == 1)
    focus = QApplication.focusWidget()
    assert focus is not None
    hands.press(Qt.Key.Key_Escape)
    walk.page(RecordsPage)
