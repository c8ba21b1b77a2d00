"""The chronology of a case with 5,000 dates: how soon it is there, and how long the window stands still in scrolling.

    python -m tests.benchmarks.bench_chronology [--entries 5000] [--rounds 7]

The question is alternated with the same statements on plain SQLite; then the real tab is shown without a screen and
scrolled by the wheel, by pages and from place to place, while the pauses of the event loop are measured. Exit 1 when
a target is missed.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive.connection import Database
from archive.dates import Period
from archive.questions.chronology import Asked, chronology
from archive.vault import Vault
from tests.benchmarks.bench_archive import PASSPHRASE, Result, alternated, said
from tests.benchmarks.bench_questions import Listening, plain_copy
from tests.ui.desktop.journey.heart import Heart
from tests.ui.long_case import fill_long_case
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.desk import Desk
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.chronology import CaseChronology
from ui.presenters.chronology import ChronologyPresenter

MOST: Final = 300.0
"""Milliseconds in which the list of a case is there."""
MOST_PAUSE: Final = 100.0
"""Milliseconds for which the window may stand still."""


def questions(vault: Vault, case_id: str, folder: Path, rounds: int) -> Iterator[Result]:
    """All of it, and a period of it, beside their statements on plain SQLite."""
    plain = plain_copy(vault, folder / "plain.db")
    spring = _a_year(vault)
    for name, asked in (("all dates of a case", Asked()), ("the dates in a period", Asked(spring))):
        listening = Listening(vault.database)
        chronology(cast("Database", listening), case_id, asked)

        def ours(asked: Asked = asked) -> object:
            return chronology(vault.database, case_id, asked)

        def peer(heard: list[tuple[str, Any]] = listening.heard) -> object:
            return [[dict(row) for row in plain.execute(*statement)] for statement in heard]

        mine, other, ratio = alternated(ours, peer, rounds)
        yield Result(name, mine * 1000, MOST, "ms", detail=f"{said(mine, other)}, ratio {ratio:.2f}")
    presenter = ChronologyPresenter(vault)
    lines, other, ratio = alternated(
        lambda: presenter.of_case(case_id, Asked(), "en"), lambda: chronology(vault.database, case_id), rounds
    )
    yield Result("the lines of the list", lines * 1000, 3 * MOST, "ms", detail=f"beside the question {ratio:.2f}")
    plain.close()


def _a_year(vault: Vault) -> Period:
    """A third of the days on which something happened."""
    days = vault.database.column("SELECT happened_from FROM act WHERE happened_from IS NOT NULL ORDER BY 1")
    first, last = (dt.date.fromisoformat(days[len(days) * part // 6]) for part in (2, 4))
    return Period(first, last)


def scrolling(vault: Vault, case_id: str) -> Iterator[Result]:
    """The longest pause of the event loop for each way to move in the list."""
    app = QCoreApplication.instance() or QApplication(["bench"])
    if not isinstance(app, QApplication):
        raise TypeError
    runner = JobRunner()
    tools = Tools(
        look=Look(app),
        runner=runner,
        clipboard=GuardedClipboard(),
        translations=Translations(),
        error_sentence=str,
    )
    tab = CaseChronology(Desk(vault, tools))
    tab.resize(1154, 700)
    tab.show()
    heart = Heart()
    with heart.beside("the tab is filled"):
        tab.show_case(case_id)
        while not tab.model.rowCount():
            QTest.qWait(2)
    ways: dict[str, Callable[[], None]] = {
        "by the wheel through all of it": lambda: _wheel(tab),
        "by pages to the end": lambda: _pages(tab),
        "jumping from place to place": lambda: _jump(tab),
    }
    for name, move in ways.items():
        with heart.beside(name):
            move()
    tab.deleteLater()
    runner.shutdown()
    for name, pause in heart.longest.items():
        yield Result(f"window, {name}", pause, MOST_PAUSE, "ms")


def _wheel(tab: CaseChronology) -> None:
    place = QPointF(400, 300)
    for _ in range(400):
        event = QWheelEvent(
            place,
            tab.list.viewport().mapToGlobal(place),
            QPoint(0, -900),
            QPoint(0, -900),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(tab.list.viewport(), event)
        QTest.qWait(1)


def _pages(tab: CaseChronology) -> None:
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Home)
    for _ in range(400):
        QTest.keyClick(tab.list, Qt.Key.Key_PageDown)
        QTest.qWait(1)


def _jump(tab: CaseChronology) -> None:
    bar = tab.list.verticalScrollBar()
    for part in (6, 1, 5, 0, 7, 3, 2, 7):
        bar.setValue(bar.maximum() * part // 7)
        QTest.qWait(20)


def main() -> int:
    """Everything; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser()
    parser.add_argument("--entries", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        vault = Vault.create(Path(folder) / "vault", PASSPHRASE, work_factor=17)
        try:
            case_id = fill_long_case(vault, options.entries, random.Random(5))
            found = list(questions(vault, case_id, Path(folder), options.rounds))
            found += scrolling(vault, case_id)
        finally:
            vault.lock()
    for result in found:
        print(result)
    return 0 if all(result.met for result in found) else 1


if __name__ == "__main__":
    sys.exit(main())
