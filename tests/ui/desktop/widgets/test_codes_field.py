"""The field for several codes: ticked by keyboard, in the order of the vocabulary."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from archive.vocabulary.harm import Method
from ui.desktop.look import Look
from ui.desktop.widgets.codes_field import CodesField


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> CodesField:
    made = CodesField(look, Method, lambda: "en")
    qtbot.addWidget(made)
    made.show()
    return made


def test_space_and_enter_tick(qtbot: QtBot, field: CodesField) -> None:
    QTest.keyClick(field.editor, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(field.editor, Qt.Key.Key_Space)
    assert field.words() == "punching_kicking"
    QTest.keyClick(field.editor, Qt.Key.Key_Up)
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.words() == "truncheon, punching_kicking"
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.words() == "punching_kicking"


def test_putting_words_in_is_not_typing(qtbot: QtBot, field: CodesField) -> None:
    with qtbot.assertNotEmitted(field.changed):
        field.show_words("suffocation, truncheon")
    assert field.words() == "truncheon, suffocation"


def test_nothing_ticked_is_not_stated(field: CodesField) -> None:
    assert field.words() == ""
    ticks = field.editor
    assert isinstance(ticks, QListWidget)
    assert ticks.count() == len(Method) - 1


def test_codes_are_said_in_words(field: CodesField) -> None:
    assert field.said("truncheon, suffocation") == "blows with a truncheon, suffocation"
