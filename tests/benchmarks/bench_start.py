"""Start to the painted unlock window, against KeePassXC on the same virtual screen, as a ratio in one run.

    python -m tests.benchmarks.bench_start [--rounds 15]

Both programs start alternately; a small watcher in C sees on the screen itself when a window is
there and when something is painted in it. Prints medians and the median of the paired ratios.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TARGET = 0.6
NEEDED = ("Xvfb", "gcc", "keepassxc", "keepassxc-cli")


@dataclass(frozen=True)
class Start:
    """Milliseconds from the start of the process."""

    mapped: float
    painted: float


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen of its own; yields the value for DISPLAY."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as stream:
            number = stream.readline().strip()
        deadline = time.monotonic() + 5
        while not Path(f"/tmp/.X11-unix/X{number}").exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        try:
            yield f":{number}"
        finally:
            server.terminate()


def watcher(folder: Path) -> Path:
    """The compiled watcher. Raises CalledProcessError without the X11 headers."""
    program = folder / "first_paint"
    source = Path(__file__).with_name("first_paint.c")
    subprocess.run(["gcc", "-O2", "-o", str(program), str(source), "-lX11"], check=True, capture_output=True)
    return program


def key_database(folder: Path) -> Path:
    """An empty database for KeePassXC, so that its window asks for a passphrase as ours does."""
    target = folder / "keys.kdbx"
    words = "kettle orchard lantern pigeon\n" * 2
    command = ["keepassxc-cli", "db-create", "--set-password", str(target)]
    subprocess.run(command, input=words, text=True, check=True, capture_output=True)
    return target


def measure(rounds: int) -> tuple[list[Start], list[Start]]:
    """Ours and the peer's starts, alternated; the first pair warms the page cache and is left out."""
    ours: list[Start] = []
    peers: list[Start] = []
    with tempfile.TemporaryDirectory() as name, screen() as display:
        folder = Path(name)
        program = watcher(folder)
        (folder / "runtime").mkdir(mode=0o700)
        environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": name,
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
            "QT_QPA_PLATFORM": "xcb",
            # Where it is set, Python compiles every module anew at every start; no installation does.
            "PYTHONDONTWRITEBYTECODE": "",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        peer_files = [str(folder / "kp.ini"), "--localconfig", str(folder / "kpl.ini")]
        peer = ["keepassxc", "--config", *peer_files, str(key_database(folder))]
        for number in range(rounds + 1):
            pair = [
                _start([str(program), *command], environment)
                for command in ([sys.executable, str(ROOT / "main.py")], peer)
            ]
            if number:
                ours.append(pair[0])
                peers.append(pair[1])
    return ours, peers


def _start(command: list[str], environment: dict[str, str]) -> Start:
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    mapped, painted = done.stdout.split()
    return Start(float(mapped), float(painted))


def report(ours: list[Start], peers: list[Start]) -> float:
    """Print both and return the median of the paired ratios of painted windows."""
    for name, starts in (("Strongroom", ours), ("KeePassXC", peers)):
        mapped = statistics.median(start.mapped for start in starts)
        painted = statistics.median(start.painted for start in starts)
        best = min(start.painted for start in starts)
        print(f"{name:10}  mapped {mapped:6.0f} ms  painted {painted:6.0f} ms  best {best:6.0f} ms")
    ratio = statistics.median(our.painted / peer.painted for our, peer in zip(ours, peers, strict=True))
    print(f"ratio of painted windows, median of pairs: {ratio:.2f} (wanted: at most {TARGET})")
    return ratio


@pytest.mark.benchmark
@pytest.mark.peer
def test_the_first_window_comes_soon() -> None:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    assert report(*measure(rounds=7)) <= TARGET


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    report(*measure(parser.parse_args().rounds))
