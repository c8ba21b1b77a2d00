"""Somebody who works in the real program by keyboard, from inside its own process. See ``typist``."""

from __future__ import annotations

import select
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crypto.age.identities import HybridIdentity
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.hands import CTRL, Hands
from tests.ui.desktop.journey.walk import Walk
from ui.desktop import app as desktop_app
from ui.desktop.launch import run_desktop
from ui.hardening import Hardening

TEXT = f"{story.FIRST}\n\n{story.SECOND}\n\n{story.THIRD}"


def say(word: str) -> None:
    """Tell where we are and let the windows live until a line comes back."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
    while not select.select([sys.stdin], [], [], 0)[0]:
        QTest.qWait(20)
    sys.stdin.readline()


def work(walk: Walk, files: Path, out: Path) -> None:
    """The whole job, shorter."""
    hands = walk.hands
    walk.create_vault()
    case = walk.open_case()
    walk.add_event(case)
    walk.add_person(case)
    account = walk.begin_account(case)
    hands.type(TEXT)
    place = account.keeper.place
    assert place is not None
    kept = account._desk.vault.drafts
    hands.wait(lambda: (draft := kept.get(place.draft_id)) is not None and "Құлбаев" in draft.body)
    hands.press(Qt.Key.Key_A, CTRL)
    assert account.text.textCursor().hasSelection()
    say("typed")
    hands.reach(account.facts.pseudonym)
    hands.type(story.PSEUDONYM)
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: account._view is not None and account._view.testimony is not None)
    walk.quiet()
    walk.take_in(walk.case(), files)
    walk.search("кулбаев")
    walk.add_partner(str(HybridIdentity.generate().recipient()))
    export = walk.prepare_export()
    walk.begin_making(export, out / "package.age")
    hands.wait(lambda: export.result._made is not None, 60_000)
    look_at_the_rest(walk)
    walk.lock()
    say("locked")


NEED_A_RECORD = {"case", "person", "account", "item", "export"}
"""Pages of one record; the job above has been on them."""


def look_at_the_rest(walk: Walk) -> None:
    """Every other page there is, those for bad times among them."""
    for key in walk.main._builders:
        if key not in NEED_A_RECORD:
            walk.main.go(key)
            walk.quiet()


def run_typed(hardening: Hardening, files: Path, out: Path) -> int:
    """The program as it is started, and the whole job done in it; 0 when it came to its end."""
    ended: list[bool] = []

    class Typed(desktop_app.DesktopApp):
        """The program, with somebody sitting before it as soon as it stands there."""

        def start(self) -> None:
            super().start()
            QTimer.singleShot(300, self._sit_down)

        def _sit_down(self) -> None:
            try:
                work(Walk(self, Hands(), Path.home()), files, out)
                ended.append(True)
            except BaseException as error:  # noqa: BLE001 - its text may hold what was typed
                where = error.__traceback__
                while where is not None:
                    sys.stderr.write(f"{Path(where.tb_frame.f_code.co_filename).name}:{where.tb_lineno}\n")
                    where = where.tb_next
                sys.stderr.write(f"{type(error).__name__}\n")
            QApplication.quit()

    desktop_app.DesktopApp = Typed  # type: ignore[misc]  # nobody else can sit down before it from here
    run_desktop(hardening)
    return 0 if ended else 1
