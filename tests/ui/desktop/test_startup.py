"""The guard against a binding that loses references, and that Qt leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication

from ui.desktop import startup
from ui.desktop.errors import BindingLosesReferences

ROOT = Path(__file__).resolve().parents[3]


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``code`` in a process of its own: a broken binding aborts the whole interpreter."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_this_python_and_this_pyside_fit() -> None:
    done = python(
        "import sys\nfrom PySide6.QtCore import QObject\nfrom ui.desktop.startup import check_binding\n"
        "probe = QObject(); before = sys.getrefcount(None)\n"
        "for _ in range(3000): probe.parent()\n"
        "check_binding(); print(before - sys.getrefcount(None) < 300)"
    )
    assert (done.returncode, done.stdout.strip()) == (0, "True"), done.stderr


def test_the_guard_sees_references_that_get_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = iter([5000, 4500])
    monkeypatch.setattr(sys, "getrefcount", lambda _object: next(counts))
    with pytest.raises(BindingLosesReferences) as caught:
        startup.check_binding()
    assert caught.value.fields().keys() == {"python", "pyside"}


def test_two_hundred_key_presses_do_no_harm() -> None:
    """The broken pair aborts after 151 to 200 arrow keys in a list; short tests do not show it."""
    done = python(
        "from PySide6.QtCore import Qt\nfrom PySide6.QtTest import QTest\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from tests.ui.desktop.gallery import Gallery\nfrom ui.desktop.look import Look\n"
        "page = Gallery(Look(app)); page.show(); page.list.setFocus()\n"
        "for press in range(400):\n"
        "    key = Qt.Key.Key_Down if press % 16 < 8 else Qt.Key.Key_Up\n"
        "    QTest.keyClick(page.list, key); app.processEvents()\n"
        "print('alive', page.list.current_id())"
    )
    assert done.stdout.strip() == "alive 1", done.stderr[-400:]


def test_qt_says_nothing(capfd: pytest.CaptureFixture[str], qapp: QApplication) -> None:
    startup.prepare_qt()
    qWarning("a field with a name in it")
    captured = capfd.readouterr()
    assert captured.out + captured.err == ""


def test_dialogs_write_nothing_into_the_home(tmp_path: Path) -> None:
    """Even Qt's own file dialog, which nobody opens here, finds its history switched off."""
    done = python(
        "from ui.desktop import startup\nfrom ui.hardening import harden_process\nharden_process()\n"
        "startup.prepare_qt()\nfrom PySide6.QtWidgets import QApplication, QFileDialog\n"
        "from PySide6.QtCore import QSettings, QTimer\n"
        "app = QApplication([]); startup.settle_application(app)\n"
        "dialog = QFileDialog(); dialog.setDirectory('/usr'); dialog.show()\n"
        "QTimer.singleShot(300, dialog.accept); QTimer.singleShot(500, app.quit); app.exec()\n"
        "settings = QSettings('org', 'app'); settings.setValue('folder', '/usr'); settings.sync()\n"
        "del dialog; print('done')",
        HOME=str(tmp_path),
        XDG_CONFIG_HOME=str(tmp_path / "config"),
        XDG_CACHE_HOME=str(tmp_path / "cache"),
    )
    assert done.stdout.strip() == "done", done.stderr
    # fontconfig keeps a cache of the system's fonts, which names nothing of a person.
    left = [path for path in tmp_path.rglob("*") if path.is_file() and "fontconfig" not in path.parts]
    assert left == []


MARKING = """
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from ui.desktop import startup
startup.prepare_qt()
app = QApplication([])
if {guarded}: startup.settle_application(app)
field = QTextEdit("a statement"); field.show(); QTest.qWaitForWindowExposed(field)
view = field.viewport()
QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 8))
QTest.mouseMove(view, QPoint(60, 8))
QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
for _ in range(5): app.processEvents()
marked = bool(field.textCursor().selectedText())
print(marked, bool(app.clipboard().text(QClipboard.Mode.Selection)))
"""


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """What the environment says about a virtual screen of its own; skips the test where there is none."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as stream:
            display = f":{stream.readline().strip()}"
        try:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        finally:
            server.terminate()


@pytest.mark.peer
@pytest.mark.parametrize(("guarded", "seen"), [(True, "True False"), (False, "True True")])
def test_marked_text_does_not_reach_the_primary_selection(guarded: bool, seen: str) -> None:
    with virtual_screen() as environment:
        done = python(MARKING.format(guarded=guarded), **environment)
    assert done.stdout.strip() == seen, done.stderr


BUS = "DBUS_SESSION_BUS_ADDRESS"
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt needs no bus for screen readers")


@linux
def test_where_there_is_no_bus_none_is_started(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    startup.start_no_bus(environment)
    assert environment[BUS] == "disabled:"


@linux
def test_without_home_and_runtime_folder_no_bus_is_started() -> None:
    environment: dict[str, str] = {}
    startup.start_no_bus(environment)
    assert environment == {BUS: "disabled:"}


@linux
@pytest.mark.parametrize("known_by", ["its variable", "its socket", "what dbus-launch wrote"])
def test_a_bus_that_is_there_is_used(tmp_path: Path, known_by: str) -> None:
    environment = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    if known_by == "its variable":
        environment[BUS] = "unix:path=/run/user/1000/bus"
    elif known_by == "its socket":
        (tmp_path / "bus").touch()
    else:
        (tmp_path / ".dbus" / "session-bus").mkdir(parents=True)
    before = dict(environment)
    startup.start_no_bus(environment)
    assert environment == before


STARTING = """
from ui.desktop import startup
if {guarded}: startup.prepare_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("words"); label.setWindowTitle("words"); label.show()
QTimer.singleShot(500, app.quit); app.exec()
"""


@linux
@pytest.mark.peer
@pytest.mark.skipif(Path("/usr/bin/dbus-launch").exists(), reason="the real one would be started, not ours")
@pytest.mark.parametrize("guarded", [True, False])
def test_the_program_that_starts_a_bus_is_not_called(tmp_path: Path, guarded: bool) -> None:
    programs, home = tmp_path / "bin", tmp_path / "home"
    programs.mkdir()
    home.mkdir()
    launcher = programs / "dbus-launch"
    launcher.write_text(f"#!/bin/sh\n: > '{tmp_path / 'called'}'\nexit 1\n", encoding="ascii")
    launcher.chmod(0o700)
    with virtual_screen() as environment:
        environment |= {BUS: "", "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        environment["PATH"] = f"{programs}:{os.environ['PATH']}"
        done = python(STARTING.format(guarded=guarded), **environment)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "called").exists() is not guarded


def test_an_uncaught_exception_is_told_by_its_kind_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[str] = []
    startup.report_unexpected(told.append)
    sys.excepthook(KeyError, KeyError("Aigerim"), None)
    assert told == ["KeyError"]
