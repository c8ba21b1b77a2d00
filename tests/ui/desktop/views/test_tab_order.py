"""Whoever works by keyboard meets what was added later where it stands, not after everything else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.vocabulary.casework import Role
from archive.vocabulary.testimony import Language, Use
from crypto.age.identities import HybridIdentity
from tests.ui.desktop.accessibility import out_of_place
from tests.ui.desktop.views.record_pages import show, wait_idle
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.views.account import AccountPage
from ui.desktop.views.after_search import AfterSearchPage
from ui.desktop.views.case import CasePage
from ui.desktop.views.check import CheckPage
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.export import ExportPage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.person import PersonPage
from ui.desktop.widgets.role_row import RoleRow
from ui.presenters.taking_in import Fate, Results, Taken

NEW = HybridIdentity.generate


def test_partners_of_an_export(qtbot: QtBot, desk: Desk, told: Told) -> None:
    for name in ("Lantern Fund", "Heron Legal Aid", "Ferry Watch"):
        told.vault.handoffs.add_partner(name, str(NEW().recipient()))
    page = ExportPage(desk)
    show(qtbot, page, desk, told.case)
    page.go_on()
    assert [box.accessibleName() for _line, box in page.who._partners] != []
    assert out_of_place(page, page.who) == []


def test_gaps_of_an_export(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = ExportPage(desk)
    show(qtbot, page, desk, told.case)
    page.go_on()
    page.who.pasted.setPlainText(str(NEW().recipient()))
    page.go_on()
    wait_idle(qtbot, desk)
    assert page.gaps.panel.isVisible()
    assert out_of_place(page, page.gaps) == []


def test_people_of_an_event(qtbot: QtBot, desk: Desk, told: Told) -> None:
    event = told.vault.events.get(told.early)
    for name in ("Corvin Ashdown", "Maud Fennick"):
        told.vault.cases.involve(event, told.vault.people.add(name), Role.VICTIM)
    page = CasePage(desk)
    show(qtbot, page, desk, told.case)
    page.show_part("events")
    wait_idle(qtbot, desk)
    page.events.list.select_id(told.early)
    wait_idle(qtbot, desk)
    people = page.events.glance.people
    assert len([row for row in people.findChildren(RoleRow) if row.isVisible()]) == 2
    assert out_of_place(page, page.events.glance) == []


def test_roles_of_a_person(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = PersonPage(desk)
    show(qtbot, page, desk, told.victim)
    person = told.vault.people.get(told.victim)
    told.vault.cases.involve(told.vault.cases.get(told.other_case), person, Role.WITNESS)
    page.entered(told.victim)
    wait_idle(qtbot, desk)
    assert out_of_place(page, page.about) == []


def test_lines_of_a_consent_for_one_organisation(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = PersonPage(desk)
    show(qtbot, page, desk, told.victim)
    page.tabs.setCurrentIndex(2)
    wait_idle(qtbot, desk)
    answers = page.consent.answers
    answers.extra_use.choose_code(Use.MEDIA)
    answers.extra_name.setText("Ferry Watch")
    answers.extra_add.click()
    assert (Use.MEDIA, "Ferry Watch") in answers._rows
    QApplication.processEvents()
    decision = answers._rows[Use.MEDIA, "Ferry Watch"].decision
    assert decision.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert decision.isAncestorOf(focus), "the keyboard goes to the new line"
    assert out_of_place(page, answers.inside) == []


def test_results_of_an_intake(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = EvidencePage(desk)
    show(qtbot, page, desk, told.case)
    results = page.intake._results
    taken = [Taken(f"{n}.jpg", Fate.TAKEN, item_id=f"id {n}", code=f"E-{n:04d}") for n in range(3)]
    results.show_results(Results(tuple(taken)))
    wait_idle(qtbot, desk)
    assert out_of_place(page, page.intake) == []


def test_versions_of_a_text(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = AccountPage(desk)
    show(qtbot, page, desk, told.testimony)
    testimony = told.vault.testimonies.get(told.testimony)
    text = told.vault.testimonies.newest_text(testimony)
    assert text is not None
    told.vault.testimonies.seal(text)
    told.vault.testimonies.write(testimony, "They came at night.", Language.ENGLISH, reason="misheard")
    page.entered(told.testimony)
    wait_idle(qtbot, desk)
    assert out_of_place(page) == []


def test_cases_and_files_of_an_item(qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, told.item)
    told.vault.cases.add(told.other_case, told.vault.evidence.get(told.item))
    page.entered(told.item)
    wait_idle(qtbot, desk)
    assert out_of_place(page) == []


def test_findings_of_a_check(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = CheckPage(desk)
    show(qtbot, page, desk)
    page.start.click()
    wait_idle(qtbot, desk)
    assert page._cards
    assert out_of_place(page) == []


def test_saving_comes_after_the_fields_of_a_form(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, told.case)
    page.show_part("events")
    wait_idle(qtbot, desk)
    page.events.begin_new()
    wait_idle(qtbot, desk)
    assert page.events.editor.isVisible()
    assert out_of_place(page, page.events.editor) == []


def test_saving_comes_after_what_happened(qtbot: QtBot, desk: Desk) -> None:
    page = AfterSearchPage(desk)
    show(qtbot, page, desk)
    assert out_of_place(page) == []
