"""Closed pages are taken apart on the thread of the window, whatever the other threads do meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.cycles import CycleCollector
from ui.desktop.jobs import JobRunner


class Page(QWidget):
    """A page that holds itself, as one does that connects its own parts by closures."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        QLabel("held", self)


def many_objects() -> int:
    """Enough for Python to look for cycles many times on the thread that makes them."""
    return len([[number] for number in range(200_000)])


def test_a_closed_page_is_destroyed_by_the_thread_of_the_window_while_a_job_makes_objects(
    qtbot: QtBot, runner: JobRunner
) -> None:
    gc.enable()  # as Python starts
    collector = CycleCollector()
    collector.begin()
    destroyers: list[int] = []
    for _ in range(20):
        page = Page()
        weakref.finalize(page, lambda: destroyers.append(threading.get_ident()))
        del page
    job = runner.start(lambda _progress, _token: many_objects())
    with qtbot.waitSignal(job.settled, timeout=20_000):
        pass
    assert set(destroyers) <= {threading.get_ident()}
    kept = [[number] for number in range(5_000)]  # so that a round is due, which a page alone does not make
    qtbot.waitUntil(lambda: len(destroyers) == 20, timeout=5_000)
    assert len(kept) == 5_000
    assert set(destroyers) == {threading.get_ident()}


def test_small_rounds_come_by_themselves(qtbot: QtBot) -> None:
    collector = CycleCollector()
    assert not collector.begun
    collector.begin()
    assert collector.begun
    assert not gc.isenabled()
    rounds: list[int] = []

    def watch(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            rounds.append(info["generation"])

    gc.callbacks.append(watch)
    try:
        kept = [[number] for number in range(5_000)]
        qtbot.waitUntil(lambda: bool(rounds), timeout=5_000)
    finally:
        gc.callbacks.remove(watch)
    assert len(kept) == 5_000
    assert rounds[0] == 0
