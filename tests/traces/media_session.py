"""Somebody opens a vault with films and recordings and plays each: started by ``test_media_traces``.

``python media_session.py VAULT KEY``: plays every item of evidence with sound, jumps, marks, and locks.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtWidgets import QApplication

from tests.archive.open_vaults import key_from, open_by_key
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.desk import Desk
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.startup import prepare_qt
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.media_viewer import MediaViewer


def work(until: object, seconds: float) -> None:
    """Let the window work until that is so, or so long."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < seconds * 1000 and not (callable(until) and until()):
        QCoreApplication.processEvents()


def main() -> None:
    """Play everything, and say for each how far it came."""
    prepare_qt()
    app = QApplication([])
    vault = open_by_key(Path(sys.argv[1]), key_from(sys.argv[2]))
    runner = JobRunner()
    tools = Tools(Look(app), runner, GuardedClipboard(app), Translations(app), lambda error: error.code)
    viewer = MediaViewer(Desk(vault, tools))
    viewer.resize(640, 480)
    viewer.show()
    for item in vault.evidence.all():
        viewer.show_file(item, vault.evidence.files(item)[0])
        work(lambda: viewer._known, 20)
        viewer.buttons.sound.click()
        viewer.control.play()
        work(lambda: viewer.control.position > 300, 20)
        viewer.control.seek(1000)
        work(lambda: viewer._player is not None and viewer._player._session.arrived, 20)
        viewer.control.repeat(1000, 1200)
        work(None, 0.3)
        print(f"played {item.title} {viewer.control.position >= 1000}", flush=True)
    viewer.forget()
    work(lambda: not runner.busy, 20)
    runner.shutdown()
    vault.lock()
    print("locked", flush=True)


if __name__ == "__main__":
    main()
