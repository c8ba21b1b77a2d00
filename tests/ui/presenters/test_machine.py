"""What the system tells of swap and hibernation, from files as Linux writes them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui.presenters.machine import MemoryOnDisk, memory_on_disk

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the files are Linux's")


def told(tmp_path: Path, swaps: str | None, state: str = "freeze mem", resume: str = "0:0") -> MemoryOnDisk:
    proc, system = tmp_path / "proc", tmp_path / "sys"
    (system / "power").mkdir(parents=True)
    proc.mkdir()
    if swaps is not None:
        (proc / "swaps").write_text(HEAD + swaps)
    (system / "power" / "state").write_text(state + "\n")
    (system / "power" / "resume").write_text(resume + "\n")
    return memory_on_disk(proc, system)


@pytest.mark.parametrize(
    ("swaps", "swap", "encrypted"),
    [
        ("", False, False),
        ("/dev/zram0  partition 4 0 100\n", False, False),
        ("/swapfile  file 4 0 -2\n", True, False),
        ("/dev/sda3 partition 4 0 -2\n", True, False),
        ("/dev/dm-1 partition 4 0 -2\n", True, True),
        ("/dev/dm-1 partition 4 0 -2\n/swapfile file 4 0 -3\n", True, False),
        (None, None, False),
    ],
)
def test_swap(tmp_path: Path, swaps: str | None, swap: bool | None, encrypted: bool) -> None:
    found = told(tmp_path, swaps)
    assert (found.swap, found.swap_may_be_encrypted, found.hibernation) == (swap, encrypted, False)


@pytest.mark.parametrize(
    ("state", "resume", "on"),
    [("freeze mem disk", "8:3", True), ("freeze mem disk", "0:0", False), ("mem", "8:3", False)],
)
def test_hibernation(tmp_path: Path, state: str, resume: str, on: bool) -> None:
    assert told(tmp_path, "", state, resume).hibernation is on


def test_nothing_there(tmp_path: Path) -> None:
    assert memory_on_disk(tmp_path, tmp_path) == MemoryOnDisk(None, False, None)
