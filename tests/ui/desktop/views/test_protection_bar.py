"""The badge of protection and its forms, with real clicks on a real vault."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from archive.model.fields import Sensitivity
from archive.sensitivity import raised
from archive.vocabulary.casework import ProtectionLevel
from tests.ui.desktop.views.record_pages import show, wait_idle
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.views.case import CasePage
from ui.desktop.views.person import PersonPage
from ui.desktop.views.record import RecordPage
from ui.presenters.record_place import RecordPlace


def test_a_record_is_protected_and_says_so(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = RecordPage(desk)
    show(qtbot, page, desk, RecordPlace("event", told.early))
    wait_idle(qtbot, desk)
    bar = page.protection
    assert bar.isVisible()
    assert bar.badge.isHidden()
    assert bar.danger.isHidden(), "only people are in danger"
    bar.protect.click()
    bar.editor.level.choose("D")
    bar.editor.save()
    assert raised(told.vault.ledger, told.vault.events.get(told.early)) is None, "not without a reason"
    bar.editor.reason.setText("told in confidence")
    bar.editor.save()
    wait_idle(qtbot, desk)
    assert raised(told.vault.ledger, told.vault.events.get(told.early)) is Sensitivity.SOURCE
    assert bar.badge.text() == "Protected: Protects a source"
    assert not bar.editor.isVisible()
    assert "Letter sent" not in page._title.text(), "the title is no list, but it is seen in passing"


def test_somebody_in_danger(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = PersonPage(desk)
    show(qtbot, page, desk, told.victim)
    wait_idle(qtbot, desk)
    bar = page.protection
    bar.danger.click()
    wait_idle(qtbot, desk)
    assert "C-0001" in bar.danger_editor.known.text()
    bar.danger_editor.reason.setText("was threatened")
    bar.danger_editor.save()
    wait_idle(qtbot, desk)
    assert told.vault.people.get(told.victim).protection is ProtectionLevel.EXTREME
    assert "U-0001" in bar.message.words()
    assert bar.badge.isVisible()


def test_another_record_shows_its_own(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, told.case)
    wait_idle(qtbot, desk)
    page.protection.protect.click()
    page.protection.editor.level.choose("C")
    page.protection.editor.reason.setText("names a street")
    page.protection.editor.save()
    wait_idle(qtbot, desk)
    assert page.protection.badge.isVisible()
    page.entered(told.other_case)
    wait_idle(qtbot, desk)
    assert page.protection.badge.isHidden()
