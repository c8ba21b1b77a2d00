"""What the windows leave on a machine: the vault, what was handed over, and nothing else."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from archive.vault import Vault
from tests.traces import planted
from tests.traces.machine import ROOT, Machine
from tests.traces.witness import Seen, Watched, files_with, forms, outside
from tests.ui.desktop.journey import story

READ_SELECTIONS = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
app = QGuiApplication([])
QTest.qWait(300)
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    sys.stdout.write("[" + app.clipboard().text(mode) + "]")
"""
MARKERS = {*story.MARKERS, *planted.MARKERS}
NAMES = {"Strongroom", "Qt Selection Owner for Strongroom"}
"""The title, and the name that Qt gives to a window that nobody sees."""
pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(sys.platform != "linux", reason="strace watches Linux programs"),
]


class Desk(Machine):
    """A machine with a stick with files, and a folder for what is handed over; the vault is made in the home."""

    @property
    def out(self) -> Path:
        """Where the package goes."""
        return self.base / "out"

    def prepare(self) -> None:
        """Make the folders and the files to take in."""
        super().prepare()
        for name in ("out", "stick"):
            (self.base / name).mkdir()
        Image.effect_noise((320, 240), 60).convert("RGB").save(self.base / "stick" / story.PHOTO)
        (self.base / "stick" / story.PAPER).write_bytes(b"%PDF-1.4 of no use")
        (self.base / "stick" / story.NOTE).write_text(story.NOTE_WORDS, encoding="cp1251")

    def sit_down(self, *more: Path, **environment: str) -> Watched:
        """Somebody sits down and works."""
        typist = ROOT / "tests/traces/typist.py"
        return self.start([sys.executable, typist, self.base / "stick", self.out, *more], **environment)

    def nothing_is_readable(self, seen: Seen) -> None:
        """Not in the home, the vault included, not in the folder for passing files, not in what was printed."""
        assert self.readable(MARKERS) == []
        assert list(self.temporary.rglob("*")) == []
        assert not any(marker in seen.output for marker in MARKERS)


def _places(desk: Desk, seen: Seen) -> set[str]:
    """The first folder below the home of everything that was opened for writing."""
    inside = [Path(path) for path in seen.written if Path(path).is_relative_to(desk.home)]
    return {path.relative_to(desk.home).parts[0] for path in inside}


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, Seen]:
    """The whole job and a round through every page, watched, without a screen."""
    desk = Desk(tmp_path_factory.mktemp("desk"))
    desk.prepare()
    (desk.work / "backups").mkdir()
    planted.damaged(desk.work / "damaged", desk.work / "sound")
    running = desk.sit_down(desk.work, QT_QPA_PLATFORM="offscreen")
    running.wait_for("typed")
    running.go_on()
    running.wait_for("locked", 600)
    running.go_on()
    seen = running.end()
    assert seen.returncode == 0, seen.output
    return desk, seen


def test_the_job_was_done_and_seen(worked: tuple[Desk, Seen]) -> None:
    desk, seen = worked
    assert (desk.out / "package.age").stat().st_size > 100_000
    assert any(path.startswith(str(desk.home / story.VAULT / "objects")) for path in seen.written)


def test_only_the_vaults_the_backup_and_the_package_are_written(worked: tuple[Desk, Seen]) -> None:
    desk, seen = worked
    assert outside(seen.written, desk.home, desk.out, desk.work) == set()
    assert {path.name for path in desk.work.iterdir()} == {"backups", "damaged", "sound", "Restored", "Rescued"}
    assert desk.unfinished() == []
    # A new vault is made beside its place, in a folder with a random name that becomes the vault.
    assert {place for place in _places(desk, seen) if not place.endswith(".part")} == {story.VAULT}
    assert [path.name for path in desk.home.iterdir()] == [story.VAULT]
    assert [path.name for path in desk.out.iterdir()] == ["package.age"]


def test_no_socket_of_a_network_is_asked_for(worked: tuple[Desk, Seen]) -> None:
    assert worked[1].families <= {"AF_UNIX", "AF_NETLINK"}


def test_nothing_that_was_typed_is_readable(worked: tuple[Desk, Seen]) -> None:
    desk, seen = worked
    desk.nothing_is_readable(seen)
    package = (desk.out / "package.age").read_bytes()
    assert not any(form in package for marker in MARKERS for form in forms(marker))


def test_after_a_kill_nothing_is_readable_and_the_draft_is_there(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.prepare()
    running = desk.sit_down(QT_QPA_PLATFORM="offscreen")
    running.wait_for("typed")
    running.kill()
    seen = running.end(30)
    assert seen.returncode != 0
    desk.nothing_is_readable(seen)
    assert {path.name for path in desk.home.iterdir()} == {story.VAULT}
    vault = Vault.open(desk.home / story.VAULT, story.PASSPHRASE)
    try:
        case = vault.cases.all()[0]
        draft = vault.drafts.get(f"testimony:new:{case.id}")
        assert draft is not None
        assert story.SECOND in draft.body
    finally:
        vault.lock()
    assert files_with(desk.home, MARKERS) == []


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen with a number that nobody uses."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as number:
        shown = number.readline().strip()
    yield f":{shown}"
    server.terminate()
    server.wait(20)


def test_on_a_screen_titles_and_selections_tell_nothing(tmp_path: Path, screen: str) -> None:
    desk = Desk(tmp_path)
    desk.prepare()
    running = desk.sit_down(DISPLAY=screen, QT_QPA_PLATFORM="xcb")
    running.wait_for("typed")
    assert _titles(screen) == NAMES
    # The whole testimony is selected: on X11 that alone hands it to whoever asks.
    assert _selections(desk, screen) == "[][]"
    running.go_on()
    running.wait_for("locked")
    assert _titles(screen) == NAMES
    assert _selections(desk, screen) == "[][]"
    running.go_on()
    seen = running.end()
    assert seen.returncode == 0, seen.output
    assert outside(seen.written, desk.home, desk.out) == set()
    assert [path.name for path in desk.home.iterdir()] == [story.VAULT]
    assert seen.families <= {"AF_UNIX", "AF_NETLINK"}
    desk.nothing_is_readable(seen)


def _titles(screen: str) -> set[str]:
    """Every name that any window of the screen has, shown or not."""
    environment = {"PATH": os.environ["PATH"], "DISPLAY": screen}
    found = subprocess.run(
        ["xdotool", "search", "--name", "."], env=environment, capture_output=True, text=True, timeout=30, check=False
    )
    names = set()
    for window in found.stdout.split():
        with contextlib.suppress(subprocess.CalledProcessError):
            named = ["xdotool", "getwindowname", window]
            names.add(subprocess.check_output(named, env=environment, text=True, timeout=30).strip())
    return names


def _selections(desk: Desk, screen: str) -> str:
    """What another program gets from the clipboard and from the PRIMARY selection."""
    asked = subprocess.run(
        [sys.executable, "-c", READ_SELECTIONS],
        env=desk.environment(DISPLAY=screen, QT_QPA_PLATFORM="xcb"),
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return asked.stdout
