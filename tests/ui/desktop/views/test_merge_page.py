"""The merge desk by keyboard: three decisions, none by one key, and no name before it is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from archive.model.organisations import PersonMerge, Relation
from archive.model.people import Person
from archive.vocabulary.bodies import RelationKind
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.models.id_rows import ROW_ROLE
from ui.desktop.views.merge import MergePage

NAMES = ("Нұрмай Әлібек", "Nurmay Alibek", "Aqkent", "Tasotkel")


@pytest.fixture
def pair(told: Told) -> tuple[Person, Person]:
    one, other = (told.vault.people.add(name) for name in NAMES[:2])
    told.vault.records.amend(one, {"residence": NAMES[2]})
    told.vault.records.amend(other, {"residence": NAMES[3]})
    return one, other


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, pair: tuple[Person, Person]) -> MergePage:
    page = MergePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.entered(None)
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    return page


def rows(page: MergePage) -> list[str]:
    model = page.pane.list.model()
    return [model.index(row, 0).data(ROW_ROLE).spoken() for row in range(model.rowCount())]


def words(page: MergePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_codes_first_and_names_on_asking(
    qtbot: QtBot, page: MergePage, desk: Desk, pair: tuple[Person, Person]
) -> None:
    assert len(rows(page)) == 1
    assert pair[0].code in rows(page)[0]
    assert "differ" in words(page)
    assert not [name for name in NAMES if name in words(page) or name in rows(page)[0]]
    page.show_names.setChecked(True)
    qtbot.waitUntil(lambda: not [name for name in NAMES if name not in words(page)])
    assert NAMES[0] in rows(page)[0]
    page.show_names.setChecked(False)
    shown = words(page) + rows(page)[0]
    assert not [name for name in NAMES if name in shown], "hidden at once"


def test_one_person_for_two_reasons_by_keyboard(
    qtbot: QtBot, page: MergePage, desk: Desk, told: Told, pair: tuple[Person, Person]
) -> None:
    page.join.setFocus()
    QTest.keyClick(page.join, Qt.Key.Key_Space)
    form = page.form
    assert form.stays.hasFocus()
    assert form.stays.key() == pair[0].id
    for line, said in ((form.first, "same birth"), (form.second, " SAME birth"), (form.typed, pair[0].code)):
        line.setFocus()
        QTest.keyClicks(line, said)
    QTest.keyClick(form.typed, Qt.Key.Key_Return)
    assert told.vault.ledger.find(PersonMerge) == []
    assert form.second.hasFocus()
    for line, said in ((form.second, "the mother says so"), (form.typed, pair[1].code.lower())):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, said)
    QTest.keyClick(form.typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.tools.runner.busy and not rows(page))
    assert told.vault.people.get(pair[1].id).id == pair[0].id
    page.pane.pills.choose("merged")
    page.pane.pills.chosen.emit("merged")
    qtbot.waitUntil(lambda: not desk.tools.runner.busy and len(rows(page)) == 1)
    qtbot.waitUntil(page.undo.isVisible)
    assert "same birth" not in words(page)
    page.undo.click()
    QTest.keyClicks(page.undoing.reason, "two sisters")
    QTest.keyClick(page.undoing.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.tools.runner.busy and not rows(page))
    assert told.vault.people.get(pair[1].id).id == pair[1].id


def test_not_the_same_person_is_asked_once(qtbot: QtBot, page: MergePage, desk: Desk, told: Told) -> None:
    page.apart.click()
    assert isinstance(page.focusWidget(), QLineEdit)
    QTest.keyClick(page.parting.reason, Qt.Key.Key_Return)
    assert told.vault.ledger.find(Relation) == []
    QTest.keyClicks(page.parting.reason, "they met each other")
    QTest.keyClick(page.parting.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.tools.runner.busy and not rows(page))
    (tie,) = told.vault.ledger.find(Relation)
    assert (tie.kind, tie.note) == (RelationKind.NOT_SAME, "they met each other")


def test_possibly_the_same_stays_on_the_desk(
    qtbot: QtBot, page: MergePage, desk: Desk, told: Told, pair: tuple[Person, Person]
) -> None:
    page.link.click()
    qtbot.waitUntil(lambda: not desk.tools.runner.busy and "Marked" in rows(page)[0])
    qtbot.waitUntil(lambda: not page.link.isEnabled())
    assert told.vault.people.get(pair[1].id).id == pair[1].id


def test_any_two_codes_are_compared_and_unknown_ones_are_said(
    qtbot: QtBot, page: MergePage, desk: Desk, told: Told, pair: tuple[Person, Person]
) -> None:
    victim = told.vault.people.get(told.victim).code
    page.entered(f"{victim}, {pair[0].code}")
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    assert victim in rows(page)[0]
    page.entered("P-9999")
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    assert page.message.words()
