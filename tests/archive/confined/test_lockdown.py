"""The worker's walls, tried from inside."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ARCHIVE = Path(__file__).resolve().parents[3] / "archive"

ATTEMPTS = {
    "read a file": "open('/etc/hostname').read()",
    "write a file": "open('{folder}/leak', 'w').write('x')",
    "open a network socket": "socket.socket(socket.AF_INET)",
    "open a local socket": "socket.socket(socket.AF_UNIX)",
    "start a program": "os.execv('/bin/true', ['/bin/true'])",
    "fork": "os.fork()",
    "kill its parent": "os.kill(os.getppid(), 9)",
    "read another process": "os.open('/proc/1/environ', os.O_RDONLY)",
    "list a folder": "os.listdir('/')",
    "take four gigabytes": "bytearray(4 << 30)",
}

PROGRAM = """
import os, socket, sys, threading, types
archive = types.ModuleType("archive")
archive.__path__ = [{archive!r}]
sys.modules["archive"] = archive
from archive.confined.lockdown import lock_down
state = lock_down()
try:
    {attempt}
    outcome = b"DONE"
except (OSError, MemoryError):
    outcome = b"refused"
os.write(1, state.encode() + b" " + outcome)
os._exit(0)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the full lock-down is Linux's")


def _inside(attempt: str) -> str:
    program = PROGRAM.format(archive=str(ARCHIVE), attempt=attempt)
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, timeout=30, check=False)
    return done.stdout.decode()


def test_the_attempts_can_be_seen_to_work_without_walls(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("x")
    program = f"import os; os.write(1, b'DONE' if open({str(tmp_path / 'f')!r}).read() else b'')"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, timeout=30, check=True)
    assert done.stdout == b"DONE"


@pytest.mark.parametrize("name", ATTEMPTS)
def test_is_refused_inside(name: str, tmp_path: Path) -> None:
    assert _inside(ATTEMPTS[name].format(folder=tmp_path)) == "full refused"
    assert list(tmp_path.iterdir()) == []


def test_a_decoder_may_have_threads() -> None:
    told = _inside("thread = threading.Thread(target=sum, args=((1, 2),)); thread.start(); thread.join()")
    assert told == "full DONE"


def test_a_thread_stands_behind_the_same_walls(tmp_path: Path) -> None:
    attempt = (
        "told = []; thread = threading.Thread(target=lambda: told.append(os.access('/', 0)));"
        f" thread.start(); thread.join(); open({str(tmp_path / 'leak')!r}, 'w')"
    )
    assert _inside(attempt) == "full refused"
    assert list(tmp_path.iterdir()) == []


def test_a_thread_from_before_is_told_of() -> None:
    thread = "threading.Thread(target=threading.Event().wait, daemon=True).start()"
    program = PROGRAM.replace("state =", f"{thread}\nstate =")
    done = subprocess.run(
        [sys.executable, "-I", "-c", program.format(archive=str(ARCHIVE), attempt="pass")],
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.stdout == b"partial DONE"
