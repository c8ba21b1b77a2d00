"""A person's ties, and what is behind a second click, on the page."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from archive.model.organisations import Identifier, Relation
from archive.vocabulary.bodies import IdentifierKind, RelationKind
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.views.person import PersonPage


def words(page: PersonPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_codes_then_names_then_numbers(qtbot: QtBot, desk: Desk, told: Told) -> None:
    vault = told.vault
    wife = vault.people.add(label="his wife")
    ends = {"from_entity": "person", "from_id": told.victim, "to_entity": "person", "to_id": wife.id}
    vault.records.add(Relation, kind=RelationKind.SPOUSE, **ends)
    vault.records.add(Identifier, person_id=told.victim, kind=IdentifierKind.PASSPORT, value="N 123987")
    page = PersonPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.entered(told.victim)
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    ties = page.about.ties
    assert wife.code not in words(page)
    assert not ties.show_numbers.isEnabled()
    page.show_names.setChecked(True)
    qtbot.waitUntil(lambda: wife.code in words(page))
    assert "N 123987" not in words(page)
    ties.show_numbers.click()
    qtbot.waitUntil(lambda: "N 123987" in words(page))
    went: list[tuple[str, object]] = []
    page.wanted.connect(lambda key, target: went.append((key, target)))
    ties.compare.click()
    assert went == [("merge", vault.people.get(told.victim).code)]
    ties.look_closer.click()
    qtbot.waitUntil(lambda: "Nothing is recorded" in words(page))
    page.show_names.setChecked(False)
    shown = words(page)
    assert wife.code not in shown
    assert "N 123987" not in shown
