"""Changing the colours while windows are open: the same picture as when started so, and what it may touch."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from archive.model.acts import PeopleGroup
from archive.model.organisations import Organisation, Place
from tests.ui.told_vault import Told
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.look import Look
from ui.desktop.main_window import MainWindow
from ui.desktop.session import PAGES, VaultSession
from ui.desktop.theme import DARK
from ui.desktop.tools import Tools
from ui.desktop.views.entry_window import EntryWindow
from ui.desktop.views.guide_window import GuideWindow
from ui.desktop.views.settings import SettingsPage
from ui.desktop.widgets.action_button import ActionButton
from ui.hardening import NetworkRefused
from ui.presenters.gateway import ArchiveGateway
from ui.presenters.record_place import RecordPlace

MOST_MS = 100
_DIALOG = re.compile(r"^class (\w+)\(.*QDialog", re.MULTILINE)


@pytest.fixture
def turned_back(look: Look, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Light again; meanwhile a text cursor that stands still, and a disk with the same room at any time."""
    room = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: room)
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def _subjects(told: Told) -> dict[str, str]:
    """An event, and a group, an organisation and a place, made when they are first asked for."""
    vault = told.vault
    group = vault.ledger.ids(PeopleGroup)
    group = group or [vault.records.add(PeopleGroup, label="marchers", event_id=told.early).id]
    body = vault.ledger.ids(Organisation) or [vault.records.add(Organisation).id]
    place = vault.ledger.ids(Place) or [vault.records.add(Place).id]
    return {"event": told.early, "group": group[0], "organisation": body[0], "place": place[0]}


@contextmanager
def full_window(told: Told, tools: Tools, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window with every page built, as far as a page needs no target of its own."""
    window = MainWindow(
        tools, VaultSession(told.vault).pages(tools), vault_name="Field office", read_only=False, stage_words=str
    )
    targets = {"case": told.case, "person": told.victim, "account": told.testimony, "item": told.item}
    shown: dict[str, object] = {**targets, **_subjects(told), "record": RecordPlace("event", told.early)}
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    for key, _module, _name in PAGES:
        window.go(key, shown.get(key))
        qtbot.waitUntil(lambda: not tools.runner.busy, timeout=15_000)
    try:
        yield window
    finally:
        window.close_now()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pictures(window: MainWindow) -> dict[str, QImage]:
    """Every page as it is shown, without the keyboard anywhere."""
    made = {}
    for key, page in window._pages.items():
        window._stack.setCurrentWidget(page)
        window.rail.choose("cases")
        if isinstance(page, SettingsPage):
            page._theme.choose("light")
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
        made[key] = at_rest(window)
    return made


def at_rest(window: QWidget) -> QImage:
    """The window once it is laid out: a scroll bar comes and goes only after the words are in their place."""
    before, alike = QImage(), 0
    for _ in range(40):
        QTest.qWait(5)
        picture = window.grab().toImage()
        alike = alike + 1 if picture == before else 0
        if alike == 2:  # once may be between two turns of the layout, on a machine that is busy elsewhere
            break
        before = picture
    return before


def differing(one: dict[str, QImage], other: dict[str, QImage]) -> list[str]:
    assert one.keys() == other.keys()
    return [key for key in one if one[key] != other[key]]


@pytest.mark.usefixtures("turned_back")
def test_a_turned_window_is_the_same_to_the_pixel_as_one_started_so(
    told: Told, tools: Tools, look: Look, qtbot: QtBot
) -> None:
    with full_window(told, tools, qtbot) as window:
        light = pictures(window)
        look.turn(dark=True)
        turned = pictures(window)
        look.turn(dark=False)
        back = pictures(window)
    look.use(dark=True)
    with full_window(told, tools, qtbot) as window:
        started = pictures(window)
    assert differing(light, turned) == [key for key, _module, _name in PAGES]
    assert differing(turned, started) == []
    assert differing(light, back) == []


@pytest.mark.usefixtures("turned_back")
def test_pages_and_dialogs_built_after_the_turn_have_the_new_colours(
    tools: Tools, look: Look, qtbot: QtBot, told: Told
) -> None:
    def shown(window: MainWindow) -> dict[str, QImage]:
        window.resize(1366, 768)
        window.show()
        window.go("dossiers")
        qtbot.waitUntil(lambda: not tools.runner.busy, timeout=15_000)
        picker = FilePicker(look, Picking.FILES, "Choose", parent=window)
        picker.open()
        made = {"page": at_rest(window), "picker": at_rest(picker)}
        picker.reject()
        return made

    def window() -> MainWindow:
        pages = VaultSession(told.vault).pages(tools)
        made = MainWindow(tools, pages, vault_name="Field office", read_only=False, stage_words=str)
        qtbot.addWidget(made, before_close_func=lambda one: one.close_now())
        return made

    one = window()
    look.turn(dark=True)
    turned = shown(one)
    one.close_now()
    look.use(dark=True)
    assert differing(turned, shown(window())) == []


@pytest.mark.usefixtures("turned_back")
def test_the_turn_takes_no_time_that_grows_with_hidden_pages(
    told: Told, tools: Tools, look: Look, qtbot: QtBot
) -> None:
    with full_window(told, tools, qtbot) as window:
        window.go("dossiers")
        crowd = QWidget(window._pages["case"])
        for number in range(1_500):
            ActionButton(look, str(number), parent=crowd)
        window.go("case")
        window.go("settings")
        qtbot.waitUntil(lambda: not tools.runner.busy, timeout=15_000)
        page = window._pages["settings"]
        assert isinstance(page, SettingsPage)
        began = time.process_time()
        page._theme._buttons["dark"].click()
        QCoreApplication.processEvents()
        took = (time.process_time() - began) * 1000
        assert look.tokens is DARK
        assert window._pages["case"].styleSheet() == ""
        qtbot.waitUntil(lambda: not tools.runner.busy, timeout=15_000)
    print(f"{took:.0f} ms for the turn")
    assert took < MOST_MS


def test_what_was_turned_holds_for_everything_once_it_is_settled(look: Look, qapp: QApplication) -> None:
    told: list[int] = []
    look.changed.connect(lambda: told.append(1))
    look.settle()
    assert told == []
    look.turn(dark=True)
    assert DARK.surface not in qapp.styleSheet()
    look.settle()
    assert DARK.surface in qapp.styleSheet()
    assert look.sheet_of_trees == ""


def test_every_window_beside_the_main_one_follows_the_turn(tools: Tools, look: Look, qtbot: QtBot) -> None:
    look.turn(dark=True)
    entry = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    qtbot.addWidget(entry)
    dialogs = {GuideWindow(tools, "limits", entry), FilePicker(look, Picking.FILES, "Choose", parent=entry)}
    for window in (entry, *dialogs):
        window.show()
        top: QWidget | None = window
        while top is not None and not top.styleSheet():
            top = top.parentWidget()
        assert top is not None, type(window).__name__
        assert DARK.surface in top.styleSheet()
    sources = (Path(__file__).resolve().parents[3] / "ui" / "desktop").rglob("*.py")
    classes = {found for one in sources for found in _DIALOG.findall(one.read_text(encoding="utf-8"))}
    assert classes == {type(dialog).__name__ for dialog in dialogs}, "a new dialog: look.dress() it and add it here"
