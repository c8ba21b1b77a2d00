"""What watches is able to see: files that are written, sockets, words in the clear."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.traces.machine import Machine
from tests.traces.witness import files_with

ROOT = Path(__file__).resolve().parents[2]
WRITES = """
import os, socket
folder = os.open("Қалта", os.O_RDONLY)
os.close(os.open("below", os.O_WRONLY | os.O_CREAT, dir_fd=folder))
os.rename("below", "beyond", src_dir_fd=folder, dst_dir_fd=folder)
os.link("beyond", "linked", src_dir_fd=folder)
open("written", "w").close()
open("/dev/shm/PLACE", "w").close()
os.remove("/dev/shm/PLACE")
open("written").close()
socket.socket(socket.AF_INET).close()
"""
linux = pytest.mark.skipif(sys.platform != "linux", reason="strace watches Linux programs")


@pytest.mark.peer
@linux
def test_it_sees_what_is_written_wherever_a_path_starts(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.prepare()
    (machine.work / "Қалта").mkdir()
    place = f"strongroom-{tmp_path.name}"
    seen = machine.start([sys.executable, "-c", WRITES.replace("PLACE", place)]).end()
    assert seen.returncode == 0, seen.output
    names = ("Қалта/below", "Қалта/beyond", "linked", "written")
    assert seen.written == {str(machine.work / name) for name in names} | {f"/dev/shm/{place}"}
    assert seen.families == {"AF_INET"}


@pytest.mark.peer
@linux
def test_it_sees_a_socket_that_is_asked_for_behind_our_own_filter(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.prepare()
    asks = f"""
import socket, sys
sys.path.insert(0, {str(ROOT)!r})
from ui.hardening import no_network
no_network()
try:
    socket.socket(socket.AF_INET6).close()
except OSError:
    pass
"""
    seen = machine.start([sys.executable, "-c", asks]).end()
    assert seen.returncode == 0, seen.output
    assert seen.families == {"AF_INET6"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_for_markers_finds_one(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "leak").write_bytes("x Құлынды Ерке y".encode(encoding))
    assert files_with(tmp_path, ["Құлынды Ерке"]) == ["leak"]
