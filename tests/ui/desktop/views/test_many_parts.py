"""A record with hundreds of parts: every one of them can be reached."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.ledger import new_id
from archive.model.liberty import DetentionChange, DetentionPeriod
from archive.vocabulary.liberty import ChangeKind, MeasureKind
from tests.ui.desktop.views.record_pages import show, wait_idle
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.views.record import RecordPage
from ui.presenters.record_place import RecordPlace
from ui.presenters.record_sheet import MOST_PARTS

NUMBER = MOST_PARTS + 60


def test_the_last_part_is_reached_by_its_keys(qtbot: QtBot, desk: Desk, told: Told) -> None:
    period = desk.vault.records.add(
        DetentionPeriod, subject_entity="person", subject_id=told.victim, kind=MeasureKind.HOUSE_ARREST
    )
    desk.vault.ledger.create_all(
        DetentionChange(id=new_id(), period_id=period.id, kind=ChangeKind.PROLONGED, body=f"Court {number}")
        for number in range(NUMBER)
    )
    page = RecordPage(desk)
    show(qtbot, page, desk, RecordPlace(DetentionPeriod.entity, period.id))
    wait_idle(qtbot, desk)
    rows = next(one for one in page.view.parts if one.isVisible())
    model = rows.list.model()
    assert model.rowCount() == NUMBER
    rows.list.setFocus()
    QTest.keyClick(rows.list, Qt.Key.Key_End)
    assert model.index(NUMBER - 1, 0).data() == f"Prolonged · Court {NUMBER - 1}"
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows.list, Qt.Key.Key_Return)
    assert opened.args[0] == DetentionChange.entity
