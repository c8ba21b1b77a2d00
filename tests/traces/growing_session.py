"""Opens every item again and again in the real program, and says how much memory it and its workers have.

``python growing_session.py VAULT ROUNDS``, with the passphrase as a line on standard input. After each round a line:
openings, megabytes of the program, megabytes of its workers, number of workers.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from archive.locators import Locator
from tests.traces.memory_session import children, told, unlocked, wait
from ui.desktop.app import DesktopApp
from ui.desktop.views.item import ItemPage
from ui.desktop.views.media_viewer import MediaViewer


def megabytes(pid: int | str) -> float:
    """What a process has in memory, shared pages by their share."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def look(desktop: DesktopApp, item_id: str) -> None:
    """One item: played for a moment, or another page of it shown."""
    main = desktop.main
    assert main is not None
    main.go("item", item_id)
    wait(lambda: not desktop.tools.runner.busy)
    page = main.current()
    assert isinstance(page, ItemPage)
    wait(lambda: page.viewer.file is not None)
    part = page.viewer.part
    assert part is not None
    if isinstance(part, MediaViewer):
        wait(lambda: part._known)
        part.control.play()
        wait(lambda: part.control.position > 100)
        part.control.pause()
    else:
        part.go_to(Locator(page=3))
        wait(lambda: not desktop.tools.runner.busy)
    main.grab()


def main() -> None:
    """So many rounds."""
    desktop, opened = unlocked(Path(sys.argv[1]), told())
    vault = opened()
    assert vault is not None
    items = [item.id for item in vault.evidence.all()]
    for number in range(1, int(sys.argv[2]) + 1):
        for item_id in items:
            look(desktop, item_id)
        of_workers = [megabytes(pid) for pid in children()]
        print(number * len(items), megabytes("self"), sum(of_workers), len(of_workers), flush=True)
    desktop._end()
    os._exit(0)


if __name__ == "__main__":
    main()
