"""The first window: every page stands in the middle, whatever was shown before, and Tab passes it before the foot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import out_of_place
from tests.ui.desktop.conftest import FolderGateway
from ui.desktop.tools import Tools
from ui.desktop.views.entry_window import EntryWindow
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.hardening import NetworkRefused

PAGES: dict[str, Callable[[EntryWindow], None]] = {
    "create": EntryWindow.show_create,
    "ways": EntryWindow.show_ways,
    "demonstration": EntryWindow.show_demonstration,
    "restore": EntryWindow.show_restore,
    "drop": EntryWindow.show_drop,
    "rescue": EntryWindow.show_rescue,
    "erase": EntryWindow.show_erase,
    "unlock": EntryWindow.show_unlock,
}


@pytest.fixture
def window(qtbot: QtBot, tools: Tools, gateway: FolderGateway, vault: Path) -> EntryWindow:
    made = EntryWindow(tools, gateway, NetworkRefused())
    qtbot.addWidget(made)
    made.resize(1366, 1000)
    made.show()
    made.unlock.choose(vault)
    return made


def test_every_page_is_in_the_middle(qtbot: QtBot, window: EntryWindow) -> None:
    (area,) = window.findChildren(ScrollColumn)
    for _ in range(2):  # the second time, all of them have been built
        for show in PAGES.values():
            show(window)
            qtbot.waitUntil(lambda: _stands_in_the_middle(window, area))
    window.put_away()


def test_tab_passes_every_page_before_the_foot(window: EntryWindow) -> None:
    for show in PAGES.values():
        show(window)
        page = window._pages.currentWidget()
        assert page is not None
        assert out_of_place(window, page) == []
    window.put_away()


def _stands_in_the_middle(window: EntryWindow, area: ScrollColumn) -> bool:
    """As high as it has to be, with as much room above as below."""
    page = window._pages.currentWidget()
    layout = page.layout() if page is not None else None
    if page is None or layout is None or page.height() != layout.totalHeightForWidth(page.width()):
        return False
    middle = page.mapTo(area, QPoint(0, 0)).y() + page.height() / 2
    return abs(middle - area.height() / 2) <= 2
