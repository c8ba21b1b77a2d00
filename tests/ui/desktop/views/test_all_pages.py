"""What holds for every page of an open vault: Tab comes to everything where it stands, and everything has a name."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from archive.clock import SystemClock
from archive.inbox import drop_text
from archive.ways_in import SlotKind
from crypto.age.identities import HybridIdentity
from tests.archive.confined import text_samples as samples
from tests.ui.desktop.accessibility import clipped, nameless, out_of_place, unreachable_by_tab
from tests.ui.desktop.views.record_pages import wait_idle
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.main_window import MainWindow
from ui.desktop.session import PAGES, VaultSession
from ui.desktop.translation import Translations
from ui.desktop.views.search import SearchPage
from ui.desktop.views.ways import WaysPage
from ui.desktop.views.ways_list import ADDABLE
from ui.presenters.record_place import RecordPlace
from ui.presenters.record_told import FieldPlace
from ui.presenters.text_reading import TextPlace
from ui.presenters.ways import way_line


@pytest.fixture
def main(qtbot: QtBot, desk: Desk, told: Told) -> MainWindow:
    """The window of a small laptop, over a vault that has something on every page."""
    told.vault.ways.add_partner(str(HybridIdentity.generate().recipient()), "Lantern Fund")
    told.vault.ways.add_shares(2, 3, "Three keepers")
    told.vault.handoffs.add_partner("Ferry Watch", str(HybridIdentity.generate().recipient()))
    drop_text(told.vault.folder, io.BytesIO(b"Seen from the stairs."), clock=SystemClock())
    told.vault.inbox.take_in(str)
    (told.vault.folder / "inbox" / ("3f" * 16 + ".age")).write_bytes(b"not a sealed file")
    window = MainWindow(
        desk.tools, VaultSession(told.vault).pages(desk.tools), vault_name="told", read_only=False, stage_words=str
    )
    qtbot.addWidget(window)
    window.showNormal()
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


Check = Callable[[QWidget], list[str]]


def _found(
    qtbot: QtBot, desk: Desk, told: Told, main: MainWindow, checks: Mapping[str, Check]
) -> Mapping[str, Mapping[str, list[str]]]:
    """What is wrong with a page by each check, by page. They look at it in their order, one after another."""
    targets = {"case": told.case, "person": told.victim, "account": told.testimony, "item": told.item}
    there = RecordPlace("event", told.early)
    places: dict[str, object] = {**targets, "record": there, "history": there}
    places["discrepancy"] = FieldPlace("event", told.early, "title")
    mail = told.vault.intake.take_in_bytes(samples.mail(), "a.eml", told.item).file
    places["evidence_text"] = TextPlace(told.item, mail.id)
    found = {}
    for key, _module, _class in PAGES:
        main.activateWindow()
        qtbot.waitUntil(main.isActiveWindow)
        main.go(key, places.get(key, told.case if key == "export" else None))
        wait_idle(qtbot, desk)
        page = main.current()
        assert page is not None
        if isinstance(page, SearchPage):
            page.field.setText("a")
            qtbot.waitUntil(page.list.isVisible)
            wait_idle(qtbot, desk)
        qtbot.wait(60)
        found[key] = {name: lines for name, check in checks.items() if (lines := check(page))}
    main.close_now()
    return {key: wrong for key, wrong in found.items() if wrong}


def _unreachable(page: QWidget) -> list[str]:
    start = QApplication.focusWidget()
    assert start is not None
    return unreachable_by_tab(page.window(), start)


class _Windows(QObject):
    """Hears of every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched.metaObject().className())
        return False

    def since_last(self, _page: QWidget) -> list[str]:
        """Those since it was asked last."""
        shown, self.shown = self.shown, []
        return shown


def _keys_twice(page: QWidget) -> list[str]:
    """Keys that two shortcuts hear at the same time: Qt then gives them to neither."""
    heard: Counter[str] = Counter()
    for shortcut in page.window().findChildren(QShortcut):
        owner = shortcut.parent()
        alone = shortcut.context() is not Qt.ShortcutContext.WindowShortcut
        if shortcut.isEnabled() and not alone and isinstance(owner, QWidget) and owner.isVisible():
            heard.update(keys.toString() for keys in list(shortcut.keys()))
    return [keys for keys, number in heard.items() if number > 1]


def test_what_holds_on_every_page(
    qtbot: QtBot, qapp: QApplication, desk: Desk, told: Told, main: MainWindow
) -> None:
    windows = _Windows()
    checks: dict[str, Check] = {
        "a window of its own even for a moment": windows.since_last,
        "a key that means two things": _keys_twice,
        "without a name": nameless,
        "comes by Tab where it does not stand": out_of_place,
        "not reached by Tab in the window": _unreachable,
    }
    qapp.installEventFilter(windows)
    found = _found(qtbot, desk, told, main, checks)
    qapp.removeEventFilter(windows)
    assert found == {}


def test_no_russian_word_is_cut_off(
    qtbot: QtBot, desk: Desk, told: Told, main: MainWindow, russian: Translations
) -> None:
    assert _found(qtbot, desk, told, main, {"cut off": clipped}) == {}


def test_every_task_about_ways_in(qtbot: QtBot, desk: Desk, told: Told, main: MainWindow) -> None:
    main.go("ways")
    wait_idle(qtbot, desk)
    page = main.current()
    assert isinstance(page, WaysPage)
    line = next(way_line(way) for way in told.vault.ways.list() if way.kind is SlotKind.SHARES)
    starts: dict[str, Callable[[], None]] = {str(kind): partial(page.list.adding.emit, kind) for kind in ADDABLE}
    starts |= {
        "try": partial(page.list.trying.emit, line),
        "name": partial(page.list.naming.emit, line),
        "remove": partial(page.list.removing.emit, line),
    }
    found = {}
    for name, start in starts.items():
        start()
        wait_idle(qtbot, desk)
        task = page.stack.currentWidget()
        assert task is not None
        assert task is not page.list
        found[name] = [*out_of_place(task), *nameless(task)]
        page.entered(None)
        wait_idle(qtbot, desk)
    main.close_now()
    assert {name: lines for name, lines in found.items() if lines} == {}
