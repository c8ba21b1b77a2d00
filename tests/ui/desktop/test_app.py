"""The application as a whole: in, out, locked by hand, by time and by leaving; nothing stays in sight."""

from __future__ import annotations

import gc
import sys
import threading
import time
import weakref
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from crypto.jobs import CancelToken, Progress
from tests.ui.desktop.conftest import FolderGateway, WrongInTest
from ui.desktop.app import DesktopApp, Parts
from ui.desktop.jobs import Work
from ui.desktop.main_window import MainWindow, PageBuilder
from ui.desktop.models.card_row import CardRow
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.tools import Tools
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.plain_label import PlainLabel
from ui.hardening import NetworkRefused

GOOD = "kettle orchard lantern pigeon"


class ListPage(Page):
    """A list of a hundred thousand rows and a line that must be kept."""

    def __init__(self, tools: Tools, log: list[str]) -> None:
        super().__init__()
        self.log = log
        self.list = CardList(tools.look, "Cases")
        rows = IdRows(
            lambda ids: {i: CardRow(i, f"Case {i}") for i in ids},
            [Column(lambda: "", lambda row: row.title)],
            self.list,
        )
        self.list.setModel(rows)
        rows.show(range(100_000))
        self.draft = QLineEdit()
        lines = QVBoxLayout(self)
        lines.addWidget(self.list)
        lines.addWidget(self.draft)

    def last_words(self) -> Work | None:
        words = self.draft.text()

        def keep(_progress: Progress, _token: CancelToken) -> None:
            self.log.append(f"kept {words}")

        return keep if words else None


class FolderSession:
    """An open vault that writes down what happens to it."""

    def __init__(self, opened: object, log: list[str]) -> None:
        assert isinstance(opened, tuple)
        self.folder, self.read_only = opened
        self.name = self.folder.name
        self.idle_seconds = 300.0
        self.log = log
        self.fails = False
        self.key_file: Path | None = None

    def apply_settings(self, tools: Tools) -> None:
        self.log.append("settings applied")

    def pages(self, tools: Tools) -> Mapping[str, PageBuilder]:
        return {"cases": lambda: ListPage(tools, self.log)}

    def places_to_watch(self) -> Mapping[str, Path]:
        return {"folder": self.folder} | ({"key_file": self.key_file} if self.key_file else {})

    def settle_in(self, main: MainWindow, tools: Tools) -> None:
        self.log.append("settled in" if main.isVisible() else "too early")

    def health(self) -> object:
        return "blocked" if threading.current_thread() is threading.main_thread() else "well"

    def health_line(self, found: object) -> str:
        return f"the vault stands {found}"

    def close(self) -> None:
        self.log.append("closed" if threading.current_thread() is not threading.main_thread() else "blocked")
        if self.fails:
            raise WrongInTest


@pytest.fixture
def log() -> list[str]:
    return []


@pytest.fixture
def sessions() -> list[FolderSession]:
    return []


@pytest.fixture
def desktop(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    log: list[str],
    sessions: list[FolderSession],
    vault: Path,
) -> Iterator[DesktopApp]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def session(opened: object) -> FolderSession:
        sessions.append(FolderSession(opened, log))
        return sessions[-1]

    parts = Parts(
        gateway=FolderGateway(),
        session=session,
        error_sentence=lambda error: f"sentence of {error.code}",
        stage_words=str,
        network=NetworkRefused(),
        language_changed=lambda code: log.append(f"language {code}"),
    )
    made = DesktopApp(qapp, parts, folder=vault)
    made.start()
    yield made
    made._end()
    made.tools.translations.use("en")
    for window in (made.entry, made.main):
        if window is not None:
            window.hide()
            window.deleteLater()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def enter(qtbot: QtBot, desktop: DesktopApp) -> None:
    qtbot.waitUntil(lambda: desktop.entry.unlock.folder() is not None)
    desktop.entry.unlock._secret.setText(GOOD)
    with qtbot.waitSignal(desktop.entered):
        desktop.entry.unlock._unlock_button.click()


def page(desktop: DesktopApp) -> ListPage:
    assert desktop.main is not None
    shown = desktop.main.current()
    assert isinstance(shown, ListPage)
    return shown


def test_unlocking_shows_the_main_window_alone(qtbot: QtBot, desktop: DesktopApp) -> None:
    assert desktop.entry.isVisible()
    enter(qtbot, desktop)
    assert desktop.main is not None
    assert desktop.main.isVisible()
    assert not desktop.entry.isVisible()
    assert desktop.main.rail.vault_name.whole() == "Field office"


def test_locking_takes_every_window_away_and_then_closes_the_vault(
    qtbot: QtBot, desktop: DesktopApp, log: list[str]
) -> None:
    enter(qtbot, desktop)
    main, shown = desktop.main, page(desktop)
    assert main is not None
    shown.draft.setText("half a sentence")
    dialog = QDialog(main)
    dialog.open()
    desktop.tools.clipboard.copy("a name")
    gone = weakref.ref(shown)
    log.clear()
    with qtbot.waitSignal(desktop.locked):
        main.rail._lock.click()
        assert not main.isVisible()
        assert not dialog.isVisible()
        assert desktop.entry.isVisible()
        assert desktop.main is None
        assert not desktop.entry.unlock._secret.isEnabled()
    assert log == ["kept half a sentence", "closed"]
    assert QGuiApplication.clipboard().text() == ""
    assert not shiboken6.isValid(main)
    assert not shiboken6.isValid(dialog)
    del shown, main, dialog
    desktop._closed()
    assert gone() is None, "somebody still holds a page of the locked vault"
    assert desktop.entry.unlock._secret.isEnabled()
    assert desktop.entry.unlock._secret.text() == ""


def test_locking_costs_little_even_with_a_long_list(qtbot: QtBot, desktop: DesktopApp) -> None:
    enter(qtbot, desktop)
    page(desktop).list.grab()
    begun = time.thread_time()
    desktop.lock()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert time.thread_time() - begun < 0.1
    qtbot.waitUntil(lambda: not desktop.tools.runner.busy)


def test_pages_end_one_after_another_and_all_of_them_before_it_counts_as_locked(
    qtbot: QtBot, desktop: DesktopApp
) -> None:
    enter(qtbot, desktop)
    main = desktop.main
    assert main is not None
    for key in ("people", "testimony", "evidence", "search"):
        main._pages[key] = main._builders["cases"]()
        main._stack.addWidget(main._pages[key])
    shown = main.current()
    ended: list[str] = []
    for key, one in main._pages.items():
        one.destroyed.connect(lambda *_, key=key: ended.append(key))
    main.destroyed.connect(lambda *_: ended.append("window"))
    desktop.locked.connect(lambda: ended.append("locked"))
    turns = [0]
    turning = QTimer(interval=0)
    turning.timeout.connect(lambda: turns.append(len(ended)))
    turning.start()
    del main, one
    with qtbot.waitSignal(desktop.locked):
        desktop.lock()
    turning.stop()
    assert sorted(ended) == ["cases", "evidence", "locked", "people", "search", "testimony", "window"]
    assert ended[-1] == "locked"
    assert max(later - earlier for earlier, later in pairwise(turns)) <= 3, "the last page goes with its window"
    assert shown is not None
    assert not shiboken6.isValid(shown)


def test_a_vault_can_be_opened_again_after_locking(
    qtbot: QtBot, desktop: DesktopApp, sessions: list[FolderSession]
) -> None:
    for _ in range(3):
        enter(qtbot, desktop)
        with qtbot.waitSignal(desktop.locked):
            desktop.lock()
    assert len(sessions) == 3


def test_idle_time_and_the_locking_key_lock(qtbot: QtBot, desktop: DesktopApp) -> None:
    enter(qtbot, desktop)
    with qtbot.waitSignal(desktop.locked, timeout=3000):
        desktop.idle.start(0.02)
    enter(qtbot, desktop)
    assert desktop.main is not None
    window = desktop.main.windowHandle()
    assert window is not None
    with qtbot.waitSignal(desktop.locked):
        QTest.keyClick(window, Qt.Key.Key_F12)


def test_running_work_is_cancelled_before_the_vault_closes(
    qtbot: QtBot, desktop: DesktopApp, log: list[str]
) -> None:
    enter(qtbot, desktop)
    running = threading.Event()

    def work(_progress: Progress, token: CancelToken) -> None:
        running.set()
        try:
            while True:
                token.check()
                time.sleep(0.001)
        finally:
            log.append("stopped")

    desktop.tools.runner.start(work)
    assert running.wait(5)
    log.clear()
    with qtbot.waitSignal(desktop.locked):
        desktop.lock()
    assert log == ["stopped", "closed"]


def test_a_vault_that_closes_badly_is_told(
    qtbot: QtBot, desktop: DesktopApp, sessions: list[FolderSession]
) -> None:
    enter(qtbot, desktop)
    sessions[0].fails = True
    with qtbot.waitSignal(desktop.locked):
        desktop.lock()
    assert desktop.entry.unlock._banner.words() == "sentence of wrong_passphrase"


def test_a_job_that_holds_many_records_does_not_stop_the_window_to_look_for_garbage(
    qtbot: QtBot, desktop: DesktopApp
) -> None:
    qtbot.waitUntil(lambda: not desktop.tools.runner.busy and desktop._cycles.begun, timeout=5_000)
    rounds: list[float] = []

    def watch(phase: str, info: dict[str, int]) -> None:
        if info["generation"] == 2 and phase == "start":
            rounds.append(time.perf_counter())

    gc.callbacks.append(watch)
    try:
        job = desktop.tools.runner.start(lambda _progress, _token: [[number] for number in range(600_000)])
        with qtbot.waitSignal(job.settled, timeout=20_000):
            pass
    finally:
        gc.callbacks.remove(watch)
    assert rounds == []


def test_leaving_closes_the_vault_first(
    qtbot: QtBot, desktop: DesktopApp, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(qtbot, desktop)
    log.clear()
    monkeypatch.setattr(QApplication, "quit", staticmethod(lambda: log.append("quit")))
    assert desktop.main is not None
    with qtbot.waitSignal(desktop.locked):
        desktop.main.close()
        assert not desktop.entry.isVisible()
    assert log == ["closed", "quit"]


def test_ctrl_q_leaves_from_both_windows(
    qtbot: QtBot, desktop: DesktopApp, monkeypatch: pytest.MonkeyPatch, log: list[str]
) -> None:
    left: list[int] = []
    monkeypatch.setattr(QApplication, "quit", staticmethod(lambda: left.append(1)))
    enter(qtbot, desktop)
    page(desktop).draft.setText("half a sentence")
    assert desktop.main is not None
    desktop.main.activateWindow()
    qtbot.waitUntil(desktop.main.isActiveWindow)
    with qtbot.waitSignal(desktop.locked):
        QTest.keyClick(desktop.main, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert "kept half a sentence" in log
    assert left == [1]
    desktop._leaving = False
    desktop.entry.show()
    desktop.entry.activateWindow()
    qtbot.waitUntil(desktop.entry.isActiveWindow)
    QTest.keyClick(desktop.entry, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert left == [1, 1]


def test_an_abrupt_end_still_keeps_what_was_typed(
    qtbot: QtBot, desktop: DesktopApp, log: list[str]
) -> None:
    enter(qtbot, desktop)
    page(desktop).draft.setText("last line")
    log.clear()
    desktop._end()
    assert log == ["kept last line", "blocked"]


def test_an_exception_nobody_caught_is_told_without_its_text(
    qtbot: QtBot, desktop: DesktopApp
) -> None:
    sys.excepthook(ValueError, ValueError("Aigerim"), None)
    assert desktop.entry.unlock._banner.words() == "sentence of unexpected_failure"


def test_the_language_reaches_the_sentences_that_are_not_qts(desktop: DesktopApp, log: list[str]) -> None:
    desktop.tools.translations.use("kk")
    assert log[-1] == "language kk"


def test_the_rail_says_how_the_vault_stands_and_forgets_it_when_locked(
    qtbot: QtBot, desktop: DesktopApp, sessions: list[FolderSession]
) -> None:
    enter(qtbot, desktop)
    assert desktop.main is not None
    label = desktop.main.rail.findChild(PlainLabel, "health")
    assert label is not None
    qtbot.waitUntil(lambda: label.text() == "the vault stands well")
    label.setText("")
    desktop.tools.translations.use("ru")
    assert label.text() == "the vault stands well"
    desktop.tools.translations.use("en")
    with qtbot.waitSignal(desktop.locked):
        desktop.lock()
    assert desktop._health is None
