"""The worker's walls, tried from inside."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[3] / "archive" / "confined"

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
import os, socket, sys
sys.path.insert(0, {lockdown!r})
from lockdown import lock_down
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
    program = PROGRAM.format(lockdown=str(FOLDER), attempt=attempt)
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
