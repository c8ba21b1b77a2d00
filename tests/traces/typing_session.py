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
from tests.ui.desktop.journey.rounds import Rounds
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


def work(walk: Walk, files: Path, out: Path, stick: Path | None) -> None:
    """The whole job, shorter; then every page there is, where ``Rounds.everything`` has its ``stick``."""
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
    if stick is not None:
        Rounds(walk, thorough=False).everything(stick)  # Tab through all of it: journey/test_every_page.py
    else:
        walk.lock()
    say("locked")


def run_typed(hardening: Hardening, files: Path, out: Path, stick: Path | None) -> int:
    """The program as it is started, and the whole job done in it; 0 when it came to its end."""
    ended: list[bool] = []

    class Typed(desktop_app.DesktopApp):
        """The program, with somebody sitting before it as soon as it stands there."""

        def start(self) -> None:
            super().start()
            QTimer.singleShot(300, self._sit_down)

        def _sit_down(self) -> None:
            try:
                work(Walk(self, Hands(patience=5), Path.home()), files, out, stick)
                ended.append(True)
            except BaseException as error:  # noqa: BLE001 - its text may hold what was typed
                where = error.__traceback__
                while where is not None:
                    # The program has sent its error output to nowhere.
                    sys.stdout.write(f"{Path(where.tb_frame.f_code.co_filename).name}:{where.tb_lineno}\n")
                    where = where.tb_next
                sys.stdout.write(f"{type(error).__name__}\n")
                sys.stdout.flush()
            QApplication.quit()

    desktop_app.DesktopApp = Typed  # type: ignore[misc]  # nobody else can sit down before it from here
    run_desktop(hardening)
    return 0 if ended else 1
