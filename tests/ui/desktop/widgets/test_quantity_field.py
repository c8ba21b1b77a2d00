"""The field for a number: words first, and what they mean filled in until the person says otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.quantity import Comparison, Quantity
from archive.vocabulary.work import QuantityUnit
from ui.desktop.look import Look
from ui.desktop.widgets.quantity_field import QuantityField
from ui.presenters.quantity_entry import QuantityEntry


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> QuantityField:
    made = QuantityField(look, lambda: "en")
    made.say("How many")
    qtbot.addWidget(made)
    made.show()
    return made


def number(field: QuantityField) -> Quantity:
    return QuantityEntry.read(field.words()).quantity()


def test_typed_words_are_understood(field: QuantityField) -> None:
    QTest.keyClicks(field.editor, "more than 10")
    assert (number(field).comparison, number(field).least) == (Comparison.MORE_THAN, 11)
    assert field.least.text() == "10"
    assert not field.most.isVisible()


def test_several_asks_for_no_number(field: QuantityField) -> None:
    QTest.keyClicks(field.editor, "several")
    assert field.meant.key() == "several"
    assert not field.least.isVisible()
    assert number(field) == Quantity("several", comparison=Comparison.SEVERAL)


def test_what_the_person_said_stays_while_words_are_typed(field: QuantityField) -> None:
    QTest.keyClicks(field.editor, "10")
    field.meant.choose("around")
    field.meant.changed.emit()
    QTest.keyClicks(field.editor, "1")
    assert (field.meant.key(), field.least.text()) == ("around", "10")


def test_nothing_is_asked_before_something_is_said(field: QuantityField) -> None:
    assert not field.meant.isVisible()
    assert not number(field).stated


def test_what_does_not_fit_is_said_at_its_part(field: QuantityField) -> None:
    field.show_words(QuantityEntry(text="a few", comparison="between", least="5", most="2").words())
    assert not field.check()
    assert field._parts["most"].error()
    field.show_words(QuantityEntry(text="a few", comparison="between", least="2", most="5").words())
    assert field.check()
    assert not field._parts["most"].error()


def test_kept_words_come_back_as_they_were_typed(field: QuantityField) -> None:
    kept = QuantityEntry(text="a few", comparison="between", least="x", unit="days", counted="nights").words()
    field.show_words(kept)
    assert field.words() == kept
    assert "nights" in field.said(kept)


def test_a_length_is_not_counted_in_people(qtbot: QtBot, look: Look) -> None:
    field = QuantityField(look, lambda: "en", unit=QuantityUnit.YEARS)
    qtbot.addWidget(field)
    field.show_words(QuantityEntry().words())
    assert number(field) == Quantity.not_stated()
    QTest.keyClicks(field.editor, "3")
    assert number(field).unit is QuantityUnit.YEARS
