"""What was typed and not finished is there after a lock: reasons, exports, whatever keeps words of its own."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crypto.jobs import CancelToken, no_progress
from tests.ui.desktop.views.record_pages import show, wait_idle
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.main_window import MainWindow
from ui.desktop.session import VaultSession
from ui.desktop.views.export import ExportPage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.reason_panel import ReasonPanel

REASON = "it belongs to the other case"


def window_of(qtbot: QtBot, desk: Desk, told: Told) -> MainWindow:
    main = MainWindow(
        desk.tools, VaultSession(told.vault).pages(desk.tools), vault_name="told", read_only=False, stage_words=str
    )
    qtbot.addWidget(main)
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    return main


def lock(main: MainWindow) -> None:
    """As the application does: what the window wants kept runs before the vault closes."""
    for work in main.last_words():
        work(no_progress, CancelToken())


def test_a_reason_that_a_lock_interrupted(qtbot: QtBot, desk: Desk, told: Told) -> None:
    main = window_of(qtbot, desk, told)
    main.go("item", told.item)
    wait_idle(qtbot, desk)
    page = main.current()
    assert isinstance(page, ItemPage)
    panel = next(one for one in page.findChildren(ReasonPanel) if not one._destroys)
    panel.ask("evidence_item", told.item)
    wait_idle(qtbot, desk)
    QTest.keyClicks(panel.reason, REASON)
    lock(main)
    again = ReasonPanel(desk)
    qtbot.addWidget(again)
    again.ask("evidence_item", told.item)
    qtbot.waitUntil(lambda: again.reason.text() == REASON)
    again.close_panel()
    wait_idle(qtbot, desk)
    assert [draft.id for draft in told.vault.drafts.all()] == []
    main.close_now()


def test_a_reason_for_one_record_is_not_offered_for_another(qtbot: QtBot, desk: Desk, told: Told) -> None:
    panel = ReasonPanel(desk)
    qtbot.addWidget(panel)
    panel.ask("evidence_item", told.item)
    wait_idle(qtbot, desk)
    QTest.keyClicks(panel.reason, REASON)
    work = panel.keeper.last_words()
    assert work is not None
    work(no_progress, CancelToken())
    panel.ask("testimony", told.testimony)
    wait_idle(qtbot, desk)
    assert panel.reason.text() == ""


def test_an_export_that_a_lock_interrupted(qtbot: QtBot, desk: Desk, told: Told) -> None:
    main = window_of(qtbot, desk, told)
    main.go("export", told.case)
    wait_idle(qtbot, desk)
    page = main.current()
    assert isinstance(page, ExportPage)
    QTest.keyClicks(page.what.audience, "Aurora legal aid")
    QTest.keyClicks(page.what.purpose, "urgent appeal")
    lock(main)
    again = ExportPage(desk)
    show(qtbot, again, desk, told.case)
    qtbot.waitUntil(lambda: again.what.purpose.text() == "urgent appeal")
    assert again.what.audience.text() == "Aurora legal aid"
    other = ExportPage(desk)
    show(qtbot, other, desk, told.other_case)
    wait_idle(qtbot, desk)
    assert other.what.purpose.text() == ""
    for one in (again, other):
        one.keeper.discard()
    wait_idle(qtbot, desk)
    main.close_now()
