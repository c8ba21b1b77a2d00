"""The custody report of a whole case, asked for among its evidence: by keyboard, reduced unless said otherwise."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.vocabulary.evidence import EvidenceKind
from exports.custody_report_file import ReportForm
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker
from ui.desktop.translation import Translations
from ui.desktop.views.case_evidence import CaseEvidence
from ui.desktop.views.custody_reporting import For


def shown(qtbot: QtBot, desk: Desk, case_id: str) -> CaseEvidence:
    tab = CaseEvidence(desk)
    qtbot.addWidget(tab)
    tab.resize(1100, 700)
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.show_case(case_id)
    wait_idle(qtbot, desk)
    return tab


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, told: Told) -> CaseEvidence:
    return shown(qtbot, desk, told.case)


def test_it_is_written_for_others_or_for_ourselves_as_page_or_text(
    qtbot: QtBot, desk: Desk, told: Told, tab: CaseEvidence, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = told.vault.evidence.add("Second", EvidenceKind.PHOTO)
    told.vault.cases.add(told.case, item)
    target = tmp_path / "report.txt"
    monkeypatch.setattr(FilePicker, "open", lambda picker: picker.picked.emit((target,)))
    QTest.keyClick(tab.report, Qt.Key.Key_Space)
    panel = tab.reporting
    assert panel.whom.hasFocus()
    assert (panel.whom.key(), panel.form.key()) == (For.OTHERS, ReportForm.PDF)
    panel.language.choose("ru")
    panel.form.choose(ReportForm.TEXT)
    QTest.keyClick(panel.write, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    said = target.read_text(encoding="utf-8")
    codes = [one.code for one in told.vault.cases.evidence(told.case)]
    assert len(codes) > 1
    assert all(code in said for code in codes)
    assert told.vault.cases.get(told.case).code in said.splitlines()[0]
    assert "ок" in said
    assert "SHA-256" in words_of(tab)
    assert panel.isHidden()
    assert tab.focusWidget() is tab.report
    entry = told.vault.journal.entries_of("vault", told.vault.descriptor.vault_id)[-1]
    reduced = told.vault.journal.payload(entry.hash)
    assert reduced is not None
    assert reduced["details"]["full"] is False


def test_where_nothing_may_be_told_it_says_so_and_leaves_nothing(
    qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = shown(qtbot, desk, told.other_case)
    monkeypatch.setattr(FilePicker, "open", lambda picker: picker.picked.emit((tmp_path / "report.pdf",)))
    assert tab.report.isEnabled() == bool(told.vault.cases.evidence(told.other_case))
    tab.reporting.ask(case_id=told.other_case)
    tab.reporting.write.click()
    wait_idle(qtbot, desk)
    assert "custody_report_empty" in words_of(tab.reporting)
    assert not (tmp_path / "report.pdf").exists()
    QTest.keyClick(tab.reporting.whom, Qt.Key.Key_Escape)
    assert tab.reporting.isHidden()


def test_names_keyboard_and_room(qtbot: QtBot, desk: Desk, told: Told, russian: Translations) -> None:
    spoken = dataclasses.replace(desk, tools=dataclasses.replace(desk.tools, translations=russian))
    tab = shown(qtbot, spoken, told.case)
    tab.report.click()
    wait_idle(qtbot, desk)
    assert nameless(tab) == []
    assert clipped(tab) == []
    assert unreachable_by_tab(tab, tab.add) == []
