"""The way in. Without a verb it opens the desktop; with one it works in the terminal."""

from __future__ import annotations

import os
import sys

from ui.hardening import harden_process


def _has_display() -> bool:
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    )


def main() -> int:
    """Harden the process, then hand over; returns the exit code.

    Where there is no display and no verb, the main job is done once on demonstration
    material in ``build/demonstration``.
    """
    hardening = harden_process()
    arguments = sys.argv[1:]
    if not arguments and _has_display():
        from ui.desktop.launch import run_desktop

        return run_desktop(hardening)
    from ui.cli.run import run

    return run(arguments or ["demo", "build/demonstration"])


if __name__ == "__main__":
    sys.exit(main())
