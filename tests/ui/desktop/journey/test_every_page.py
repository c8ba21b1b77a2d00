"""Nobody needs a mouse: every page there is, before a vault is open and after, is come to with keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from archive.errors import NoKeySlots
from archive.vault import Vault
from tests.traces.planted import damaged
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.rounds import Rounds
from tests.ui.desktop.journey.walk import Walk

THERE = ("files", "backups", "damaged", "sound")


@pytest.fixture
def stick(home: Path) -> Path:
    """A stick with a file to take in, a damaged vault, and a place for backups."""
    folder = home.with_name("stick")
    (folder / "files").mkdir(parents=True)
    (folder / "backups").mkdir()
    Image.new("RGB", (40, 30), "grey").save(folder / "files" / story.PHOTO)
    (folder / "files" / story.NOTE).write_text(story.NOTE_WORDS, encoding="cp1251")
    damaged(folder / "damaged", folder / "sound")
    return folder


def test_every_page_by_keyboard(started: Callable[[], Walk], stick: Path) -> None:
    walk = started()
    walk.create_vault()
    case = walk.open_case()
    walk.add_event(case)
    walk.add_person(case)
    account = walk.begin_account(case)
    walk.hands.type(story.FIRST)
    walk.hands.press(Qt.Key.Key_S, CTRL)
    walk.hands.wait(lambda: account._view is not None and account._view.testimony is not None)
    walk.take_in(walk.case(), stick / "files")
    rounds = Rounds(walk)
    rounds.everything(stick)
    rounds.erase()
    assert {path.name for path in stick.iterdir()} == {*THERE, "Restored", "Rescued"}
    Vault.open(stick / "Restored", story.PASSPHRASE).lock()
    with pytest.raises(NoKeySlots):
        Vault.open(stick / "Rescued", story.PASSPHRASE)
