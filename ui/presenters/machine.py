"""What the computer itself may keep of its memory: swap and hibernation, as far as the system tells."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
SYS = Path("/sys")
IN_MEMORY = ("/dev/zram", "/zram")
"""Swap areas that are memory themselves and no disk."""
MAPPED = ("/dev/dm-", "/dev/mapper/")
"""May be encrypted; which, only an administrator can read."""


@dataclass(frozen=True)
class MemoryOnDisk:
    """``None`` where the system does not tell."""

    swap: bool | None
    """Whether memory may be written to a disk while working."""
    swap_may_be_encrypted: bool
    hibernation: bool | None
    """Whether the computer can write all of its memory to a disk and switch off."""


def memory_on_disk(proc: Path = PROC, system: Path = SYS) -> MemoryOnDisk:
    """What ``/proc/swaps`` and ``/sys/power`` tell; never raises."""
    if not sys.platform.startswith("linux"):
        return MemoryOnDisk(None, False, None)
    areas = _swap_areas(proc)
    swap = None if areas is None else bool(areas)
    mapped = bool(areas) and all(area.startswith(MAPPED) for area in areas or ())
    return MemoryOnDisk(swap, mapped, _hibernation(system))


def _swap_areas(proc: Path) -> list[str] | None:
    try:
        lines = (proc / "swaps").read_text(encoding="utf-8", errors="replace").splitlines()[1:]
    except OSError:
        return None
    names = [line.split()[0] for line in lines if line.split()]
    return [name for name in names if not name.startswith(IN_MEMORY)]


def _hibernation(system: Path) -> bool | None:
    try:
        states = (system / "power" / "state").read_text(encoding="ascii", errors="replace").split()
        resume = (system / "power" / "resume").read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return None
    return "disk" in states and resume not in ("", "0:0")
