"""Consent and interview: from an empty vault to a sealed account with a promise that is due, by keyboard alone.

A sentence that was not finished outlives a lock. What the person corrected is a version with its reason, the
difference is said word by word, and nobody is named in a heading.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from archive.marks import Mark
from archive.model.work import Task
from archive.vault import Vault
from archive.vocabulary.casework import Answer
from archive.vocabulary.testimony import ConsentHow
from archive.vocabulary.work import Heard, RiskDecision, TaskKind
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from tests.ui.desktop.views.record_pages import words_of
from ui.desktop.views.account import AccountPage
from ui.desktop.views.interview import InterviewPage
from ui.desktop.views.person import PersonPage
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_button import IconButton
from ui.presenters.interview_form import State, Step

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]
TEXT = f"{story.FIRST}\n\n{story.SECOND}"
CORRECTED, REASON = " It was seven.", "She remembered the hour"
INTERPRETER, PROMISE = "A neighbour of hers", "A call after the hearing"
NEVER_IN_HEADINGS = ("Құлбаев", INTERPRETER, "P-0001")


def field(page: InterviewPage, name: str) -> QWidget:
    one = page.editor.fields.made[name]
    return one.editor if isinstance(one, FormField) and isinstance(one.editor, Choice) else one


def pick(walk: Walk, page: InterviewPage, name: str, code: str) -> None:
    choice = field(page, name)
    assert isinstance(choice, Choice)
    walk.hands.pick(choice, code)


def turn_to(walk: Walk, page: InterviewPage, step: Step) -> None:
    """Ctrl+Tab until that step is shown; the keyboard is in the list of steps."""
    for _ in Step:
        if page.steps.step() is step:
            break
        walk.hands.press(Qt.Key.Key_Tab, CTRL)
    assert page.steps.step() is step


def saved(walk: Walk, page: InterviewPage) -> None:
    walk.hands.press(Qt.Key.Key_S, CTRL)
    walk.hands.wait(lambda: page._view is not None and page._view.testimony is not None and not page.editor.changed)
    walk.quiet()


def begin(walk: Walk) -> InterviewPage:
    """From the case, with its button."""
    case = walk.case()
    walk.go_to_part(case, "testimonies")
    walk.hands.push(case.testimonies.interview)
    page = walk.page(InterviewPage)
    walk.hands.wait(lambda: page._view is not None)
    return page


def vault_of(page: InterviewPage) -> Vault:
    return page._desk.vault


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_interview_from_the_first_question_to_the_seal(started: Callable[[], Walk], language: str) -> None:
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    walk.add_person(walk.open_case())
    page = begin(walk)
    _ask_first(walk, page)
    walk.lock()
    walk.unlock()
    walk.desktop.tools.translations.use(language)
    page = begin(walk)
    walk.hands.wait(page.editor.offer.isVisible)
    walk.hands.push(page.editor.offer.restore)
    assert page.editor.words()["body"] == TEXT
    saved(walk, page)
    _record_consent(walk, page)
    page = _come_back(walk)
    assert page.steps._states[Step.CONSENT] is State.DONE
    _read_back(walk, page)
    _promise(walk, page)
    _seal(walk, page)


def _ask_first(walk: Walk, page: InterviewPage) -> None:
    hands = walk.hands
    hands.fill(field(page, "witness_id"), "P-0001")
    hands.wait(lambda: page.editor.asked.named)
    pick(walk, page, "safe_to_talk", str(Answer.YES))
    pick(walk, page, "before:decision", str(RiskDecision.NO_GO))
    turn_to(walk, page, Step.ACCOUNT)
    hands.wait(lambda: page.editor.shut.words())
    assert page.editor.account.text.isReadOnly()
    turn_to(walk, page, Step.BEFORE)
    pick(walk, page, "before:decision", str(RiskDecision.GO))
    turn_to(walk, page, Step.PRESENT)
    hands.fill(field(page, "interpreter"), INTERPRETER)
    pick(walk, page, "interpreter_bound", str(Answer.YES))
    turn_to(walk, page, Step.CONSENT)
    assert page.editor.consent.state.words()
    turn_to(walk, page, Step.ACCOUNT)
    hands.wait(lambda: not page.editor.account.text.isReadOnly())
    hands.fill(page.editor.account.text, TEXT)
    hands.pick(page.editor.account.marks.heard, str(Heard.WAS_TOLD))
    hands.wait(lambda: page.steps._states.get(Step.ACCOUNT) is State.DONE)
    shown = words_of(page.steps) + page._title.text() + page._code.text() + page._case.text()
    assert not [word for word in NEVER_IN_HEADINGS if word in shown]


def _record_consent(walk: Walk, page: InterviewPage) -> None:
    hands = walk.hands
    turn_to(walk, page, Step.CONSENT)
    hands.push(page.editor.consent.open)
    consent = walk.page(PersonPage).consent
    hands.wait(consent._none.isVisible)
    hands.push(consent._none._button)
    hands.wait(consent.begin.how.hasFocus)
    hands.pick(consent.begin.how, str(ConsentHow.WITNESSED_ORAL))
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: consent.answers.isVisible())
    walk.quiet()


def _come_back(walk: Walk) -> InterviewPage:
    """From the list to the account, and from there on with the interview."""
    account = walk.open_account()
    walk.hands.push(account.head.interview)
    page = walk.page(InterviewPage)
    walk.hands.wait(lambda: page._view is not None and page._view.testimony is not None)
    return page


def _read_back(walk: Walk, page: InterviewPage) -> None:
    hands = walk.hands
    turn_to(walk, page, Step.READ_BACK)
    pick(walk, page, "read_back", str(Answer.YES))
    hands.push(page.editor.read_back.correct)
    hands.wait(page.editor.account.reason.hasFocus)
    hands.type(REASON)
    hands.reach(page.editor.account.text)
    hands.press(Qt.Key.Key_End, CTRL)
    hands.type(CORRECTED)
    saved(walk, page)
    texts = vault_of(page).testimonies.texts(vault_of(page).testimonies.all()[0])
    assert [one.body for one in texts] == [TEXT, TEXT + CORRECTED]
    assert [one.correction_reason for one in texts] == ["", REASON]
    assert vault_of(page).testimonies.marks.of(texts[1]) == {2: Mark(Heard.WAS_TOLD)}
    turn_to(walk, page, Step.READ_BACK)
    compare = page.editor.read_back.compare
    hands.push(next(one for one in page.editor.read_back.versions.findChildren(IconButton) if one.isVisible()))
    hands.wait(lambda: compare.said.words())
    assert "[+It was seven.+]" in compare.text.toPlainText()


def _promise(walk: Walk, page: InterviewPage) -> None:
    hands = walk.hands
    turn_to(walk, page, Step.AFTER)
    hands.fill(field(page, "feedback_promised"), PROMISE)
    hands.fill(field(page, "feedback_by"), "2027-01-03")
    hands.fill(field(page, "pseudonym"), story.PSEUDONYM)
    saved(walk, page)
    (task,) = vault_of(page).ledger.find(Task)
    assert (task.kind, task.due.earliest) == (TaskKind.FEEDBACK, date(2027, 1, 3))


def _seal(walk: Walk, page: InterviewPage) -> None:
    walk.hands.push(page.open_account)
    account = walk.page(AccountPage)
    walk.hands.wait(lambda: account._view is not None)
    walk.seal(account)
    assert account.text.isReadOnly()
    assert INTERPRETER not in words_of(account)
    walk.hands.push(account.facts.reveal)
    walk.hands.wait(lambda: account.facts.interpreter.text() == INTERPRETER)
    walk.lock()
