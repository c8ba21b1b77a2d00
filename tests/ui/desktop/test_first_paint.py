"""What has been loaded when the first window is painted, and that what waits still comes when it is needed.

Time is measured by ``tests/benchmarks/bench_start.py``; these tests hold what it is made of.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

STARTED = """
import sys
with_python = set(sys.modules)  # an environment may bring modules of its own to every start
import json
sys.argv = ["main.py"]
import main
from ui.desktop import launch
bring_in = launch.bring_in

def watched():
    bring_in()
    from PySide6.QtCore import QEvent, QObject, QTimer
    from ui.desktop import app

    class Watched(app.DesktopApp):
        def start(self):
            self.painted = False
            self.entry.installEventFilter(self)
            super().start()

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not self.painted:
                self.painted = True
                QTimer.singleShot(0, self.report)
            return False

        def report(self):
            waiting = "ui.deferred_imports"
            run = [
                name for name, module in list(sys.modules.items())
                if getattr(vars(module).get("__getattr__"), "__module__", "") != waiting
            ]
            print(json.dumps(sorted(set(run) - with_python)))
            self._app.quit()

    app.DesktopApp = Watched

launch.bring_in = watched
sys.exit(main.main())
"""

NOT_YET = {
    # what PySide6 explains wrong calls and unpacks its own sources with, and what those import
    "argparse", "ast", "base64", "bz2", "dis", "gettext", "inspect", "linecache", "logging", "lzma", "random",
    "shibokensupport.signature.errorhandler", "shibokensupport.signature.layout",
    "shibokensupport.signature.lib.pyi_generator", "shibokensupport.signature.parser",
    "shutil", "tempfile", "tokenize", "traceback", "zipfile",
    # what an open vault needs
    "archive", "concurrent.futures", "exports", "hashlib", "secrets", "sqlcipher3", "sqlite3", "subprocess",
    "tomllib", "ui.desktop.main_window", "ui.desktop.session", "ui.errortext", "ui.i18n",
    # what making a vault needs
    "ui.desktop.views.create_vault", "ui.presenters.creating", "ui.presenters.passphrase_strength",
}  # fmt: skip


def python(code: str) -> str:
    """What ``code`` prints in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The modules that have been run when the first window was painted."""
    names = json.loads(python(STARTED).splitlines()[-1])
    return set(names)


def test_the_unlock_window_is_there(loaded: set[str]) -> None:
    assert {"PySide6.QtWidgets", "ui.hardening", "ui.desktop.startup", "ui.desktop.views.unlock"} <= loaded


def test_nothing_is_loaded_before_the_first_paint_that_can_wait(loaded: set[str]) -> None:
    """A dataclass without a docstring brings ``inspect``."""
    assert loaded & NOT_YET == set()


BROUGHT_IN = "import builtins\nfrom ui.desktop.binding import bring_in\nplain = builtins.__import__\nbring_in()\n"


def test_a_wrong_call_is_still_explained() -> None:
    said = python(
        BROUGHT_IN + "from PySide6.QtWidgets import QApplication, QLabel\napp = QApplication([])\n"
        "try:\n    QLabel('words').setMargin('wide')\nexcept TypeError as error:\n    print(error)\n"
        "print(QLabel.setMargin.__doc__)"
    )
    assert "called with wrong argument types" in said
    assert "setMargin(self, arg__1: int, /)" in said


def test_imports_after_the_binding_are_plain_ones() -> None:
    """The binding's own import reads the source of every module; ``linecache`` would hold what it read."""
    said = python(
        BROUGHT_IN + "import sys\nprint(builtins.__import__ is plain, len(sys.meta_path))\n"
        "import ui.desktop.main_window, linecache\nprint(len(linecache.cache))"
    )
    assert said.split() == ["True", python("import sys; print(len(sys.meta_path))"), "0"]


def test_bringing_it_in_again_changes_nothing() -> None:
    said = python(
        BROUGHT_IN + "import PySide6\nbefore = PySide6\nbring_in()\nimport PySide6\nprint(PySide6 is before)"
    )
    assert said == "True"
