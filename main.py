"""The way in. Without a verb it opens the desktop; with one it works in the terminal."""

from __future__ import annotations

import os
import sys
from itertools import count

from ui.deferred_imports import deferred

# Every dataclass would bring it; it takes apart source code, which the program does only to explain a bug.
with deferred("inspect"):
    from ui.hardening import harden_process


def _has_display() -> bool:
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    )


def _free_folder() -> str:
    """Where a demonstration that nobody chose a place for goes; earlier ones are left alone."""
    from pathlib import Path

    wanted = Path("build") / "demonstration"
    numbered = (wanted.with_name(f"{wanted.name}-{number}") for number in count(2))
    folder = wanted
    while folder.exists():
        folder = next(numbered)
    return str(folder)


def main() -> int:
    """Harden the process, then hand over; returns the exit code.

    Where there is no display and no verb, the main job is done once on demonstration
    material in ``build/demonstration``, or beside it where that exists.
    """
    hardening = harden_process()
    arguments = sys.argv[1:]
    if not arguments and _has_display():
        from ui.desktop.launch import run_desktop

        return run_desktop(hardening)
    from ui.cli.run import run

    return run(arguments or ["demo", _free_folder()])


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # before the verbs can listen for it themselves
        sys.exit(130)
