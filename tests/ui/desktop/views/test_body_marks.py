"""Findings on the body: by mouse on the drawing or by keyboard in a list, the same words either way."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from archive.body import Mark, View, mark_of
from archive.vocabulary.harm import BodyRegion, BodySide
from tests.ui.desktop.accessibility import nameless
from ui.desktop.desk import Desk
from ui.desktop.views.body_marks import BodyMarks
from ui.desktop.widgets.choice import Choice
from ui.presenters.allegation_form import findings_of
from ui.presenters.body_map import region_at


@pytest.fixture
def marks(qtbot: QtBot, desk: Desk) -> BodyMarks:
    made = BodyMarks(desk)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def found(marks: BodyMarks) -> list[dict[str, str]]:
    return json.loads(marks.words() or "[]")  # type: ignore[no-any-return]


def click(marks: BodyMarks, view: View, x: int, y: int) -> None:
    """On the drawing, in thousandths of one figure."""
    box = marks.panel.diagram._box(view)
    place = QPoint(box.left() + box.width() * x // 1000, box.top() + box.height() * y // 1000)
    QTest.mouseClick(marks.panel.diagram, Qt.MouseButton.LeftButton, pos=place)


def test_a_click_places_a_mark_and_names_the_part(marks: BodyMarks, qtbot: QtBot) -> None:
    marks.add_finding()
    click(marks, View.FRONT, 400, 600)
    (one,) = found(marks)
    placed = mark_of(one["diagram"])
    assert placed is not None
    assert abs(placed.x - 400) < 8
    assert (one["region"], one["side"]) == ("thigh", "right")
    click(marks, View.BACK, 500, 250)
    assert [each["region"] for each in found(marks)] == ["thigh", "upper_back"]
    click(marks, View.FRONT, 20, 20)
    assert len(found(marks)) == 2, "a click beside the body is no finding"


def test_by_keyboard_the_part_is_chosen_and_the_mark_is_in_its_middle(marks: BodyMarks) -> None:
    QTest.keyClick(marks.add_button, Qt.Key.Key_Space)
    for name, key in (("region", "forearm"), ("side", "left")):
        choice = marks.panel.fields[name]
        assert isinstance(choice, Choice)
        choice.choose(key)
        choice.chosen.emit(key)
    kind = marks.panel.fields["kind"]
    assert isinstance(kind, QLineEdit)
    QTest.keyClicks(kind, "bruise")
    (drawn,) = marks.panel.diagram._marks
    assert region_at(drawn.mark) == (BodyRegion.FOREARM, BodySide.LEFT)
    assert "Forearm (left), bruise" in marks.panel.diagram.accessibleDescription()
    (values,) = findings_of(marks.words())
    assert (values["region"], values["side"], values["kind"]) == (BodyRegion.FOREARM, BodySide.LEFT, "bruise")
    assert nameless(marks) == []


def test_whoever_names_another_part_moves_the_mark(marks: BodyMarks) -> None:
    marks.add_finding(Mark(View.FRONT, 400, 600))
    marks.panel.wrote.emit("region", "knee")
    (drawn,) = marks.panel.diagram._marks
    assert region_at(drawn.mark)[0] is BodyRegion.KNEE
    marks.panel.view.choose("back")
    marks.panel.wrote.emit("view", "back")
    (drawn,) = marks.panel.diagram._marks
    assert drawn.mark.view is View.BACK


def test_a_finding_is_left_out_and_words_come_back(marks: BodyMarks) -> None:
    marks.add_finding(Mark(View.FRONT, 400, 600))
    marks.add_finding(Mark(View.BACK, 500, 250))
    kept = marks.words()
    marks.panel.remove.click()
    assert [one["region"] for one in found(marks)] == ["thigh"]
    marks.panel.remove.click()
    assert marks.words() == ""
    assert marks.panel.isHidden()
    marks.show_words(kept)
    assert findings_of(marks.words()) == findings_of(kept)


@pytest.mark.parametrize("kept", ["", "no json", "[1, 2]", '{"region": "x"}', '[{"region": "x"}]', "null"])
def test_other_words_are_no_findings(marks: BodyMarks, kept: str) -> None:
    marks.show_words(kept)
    assert found(marks) == []
