"""How long locking and erasing take with everything open, in a large vault.

``pytest -m soak -s tests/ui/desktop/journey/test_lock_at_once.py`` prints the figures.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from archive.erase_access import allow, erase_access
from archive.vault import Vault
from tests.traces.big_vault import make
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.heart import Heart
from tests.ui.desktop.journey.test_no_stall import ROOM
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.session import PAGES

ON_SCREEN_MS = 100
CLOSED_MS = 1000


@pytest.mark.soak
def test_locking_with_everything_open(started: Callable[[], Walk], home: Path) -> None:
    make(home / story.VAULT)
    vault = Vault.open(home / story.VAULT, story.PASSPHRASE)
    allow(vault, True)
    vault.lock()
    walk, heart = started(), Heart()
    desktop = walk.desktop
    walk.choose_vault()
    walk.unlock()
    for key, _module, _name in PAGES:
        walk.main.go(key)
        walk.quiet()
    dialog = QDialog(walk.main)
    dialog.open()
    locked: list[float] = []
    desktop.locked.connect(lambda: locked.append(time.perf_counter()))
    begun = time.perf_counter()
    with heart.beside("lock, everything open"):
        desktop.lock()
        QApplication.processEvents()
        shown = (time.perf_counter() - begun) * 1000
        assert desktop.entry.isVisible()
        walk.hands.wait(lambda: bool(locked))
        closed = (locked[0] - begun) * 1000
        walk.quiet()
    over = (time.perf_counter() - begun) * 1000
    begun = time.perf_counter()
    done = erase_access(home / story.VAULT)
    erased = (time.perf_counter() - begun) * 1000
    print(f"unlock window back {shown:.0f} ms, vault closed {closed:.0f} ms, memory written over {over:.0f} ms,")
    print(f"access erased {erased:.1f} ms, longest pause {heart.longest['lock, everything open']} ms")
    assert done.complete
    assert shown < ON_SCREEN_MS * ROOM
    assert closed + erased < CLOSED_MS
