"""The page of questions: by keyboard, by codes, and nothing that names anybody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from archive.model.liberty import DetentionPeriod
from tests.archive.questions.invented_cases import spring
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.jobs import JobRunner
from ui.desktop.models.id_rows import ROW_ROLE
from ui.desktop.views.questions import QuestionsPage
from ui.presenters.questions import Asked, Question, SavedQuestions
from ui.presenters.record_place import RecordPlace


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, told: Told) -> QuestionsPage:
    spring(told.vault)
    page = QuestionsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.entered(None)
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    return page


def settled(qtbot: QtBot, runner: JobRunner) -> None:
    qtbot.waitUntil(lambda: not runner.busy)


def rows(page: QuestionsPage) -> list[str]:
    model = page.answer.list.model()
    return [model.index(row, 0).data(ROW_ROLE).spoken() for row in range(model.rowCount())]


def test_held_on_a_day_by_keyboard(qtbot: QtBot, page: QuestionsPage, desk: Desk) -> None:
    went: list[tuple[str, object]] = []
    page.wanted.connect(lambda key, target: went.append((key, target)))
    assert page.pane.list.hasFocus()
    QTest.keyClick(page.pane.list, Qt.Key.Key_Return)
    line = page.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "8 May 2022")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settled(qtbot, desk.tools.runner)
    found = rows(page)
    assert len(found) == 9
    assert sum("Certain" in row for row in found) == 3
    assert not [row for row in found if "Ернар" in row or "trader" in row or "tram" in row]
    counts = [(fact.accessibleName()) for fact in page.answer.counts.findChildren(QLineEdit)] or [
        label.accessibleName() for label in page.answer.counts.findChildren(type(page.answer._head))
    ]
    assert "Administrative detention: people: 1; groups: 2, in them 4 + several" in counts
    assert page.answer.list.hasFocus()
    QTest.keyClick(page.answer.list, Qt.Key.Key_Return)
    ((key, place),) = went
    assert key == "record"
    assert isinstance(place, RecordPlace)
    assert place.entity == DetentionPeriod.entity
    QTest.keyClick(page.answer.list, Qt.Key.Key_Escape)
    assert page.pane.list.hasFocus()
    QTest.keyClick(page.pane.list, Qt.Key.Key_Escape)
    assert went[-1] == ("search", None)


def test_what_is_missing_or_not_understood_is_said(qtbot: QtBot, page: QuestionsPage, desk: Desk) -> None:
    page.ask()
    assert page.form.complain()
    page.entered(Asked(Question.HELD, {"on": "some day"}))
    settled(qtbot, desk.tools.runner)
    assert page.form.complain()
    assert page.answer.lines() == ()
    page.entered(Asked(Question.CHARGED, {"article": "no article at all"}))
    settled(qtbot, desk.tools.runner)
    assert page._message.words()
    page.entered(Asked(Question.IDENTIFYING, {"person": "P-9999"}))
    settled(qtbot, desk.tools.runner)
    assert page._message.words()


def test_every_question_can_be_asked(qtbot: QtBot, page: QuestionsPage, desk: Desk) -> None:
    values = {
        "on": "May 2022", "article": "405", "use": "public_report", "person": "P-0001", "days": "30", "place": "",
        "series": "",
    }  # fmt: skip
    for question in set(Question) - {Question.SERIES}:
        page.entered(Asked(question, values))
        settled(qtbot, desk.tools.runner)
        assert page._message.words() == ""
        assert page.answer._reply is not None
        assert page.answer._reply.asked.question is question


def test_a_question_is_kept_asked_again_and_forgotten(
    qtbot: QtBot, page: QuestionsPage, desk: Desk, told: Told
) -> None:
    page.entered(Asked(Question.HELD, {"on": "8 May 2022", "certain": "1"}))
    settled(qtbot, desk.tools.runner)
    page.keeping.keep.click()
    QTest.keyClicks(page.keeping.line, "  Day of  the tram ")
    QTest.keyClick(page.keeping.line, Qt.Key.Key_Return)
    settled(qtbot, desk.tools.runner)
    (saved,) = SavedQuestions(told.vault).all()
    assert (saved.name, saved.asked.values["on"]) == ("Day of the tram", "8 May 2022")
    QTest.keyClick(page.pane.list, Qt.Key.Key_End)
    settled(qtbot, desk.tools.runner)
    assert len(rows(page)) == 3
    page.keeping.forget.click()
    settled(qtbot, desk.tools.runner)
    assert SavedQuestions(told.vault).all() == ()


def test_codes_are_copied_and_names_are_not(qtbot: QtBot, page: QuestionsPage, desk: Desk) -> None:
    from PySide6.QtGui import QGuiApplication

    page.entered(Asked(Question.HELD, {"on": "8 January 2022", "certain": "1"}))
    settled(qtbot, desk.tools.runner)
    page.answer._copy.click()
    copied = QGuiApplication.clipboard().text().split("\n")
    assert len(copied) == 4
    assert {code[:2] for code in copied} == {"D-", "P-"}
