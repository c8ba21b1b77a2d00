"""The whole job once through, by keyboard, in the real program over a real vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from tests.ui.desktop.journey import remains, story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.page import Page


@pytest.fixture
def files(home: Path) -> Path:
    """A photo and a paper in a folder."""
    folder = home / "from the phone"
    folder.mkdir()
    Image.effect_noise((320, 240), 60).convert("RGB").save(folder / story.PHOTO)
    with pikepdf.new() as paper:
        paper.add_blank_page(page_size=(420, 595))
        paper.save(folder / story.PAPER)
    return folder


def nothing_remains(walk: Walk) -> None:
    """After a lock: one window with the constant title, and nothing of the records anywhere."""
    assert remains.titles() == {"Strongroom"}
    assert remains.alive((Page,)) == []
    assert remains.rows_alive() == 0
    assert remains.widgets_with(story.MARKERS) == []
    assert not any(marker in text for text in remains.selections() for marker in story.MARKERS)
    assert remains.strings_with(story.MARKERS, [vars(story)]) == []


def test_the_whole_job_by_keyboard(started: Callable[[], Walk], files: Path) -> None:
    walk = started()
    hands = walk.hands
    walk.create_vault()
    case = walk.open_case()
    walk.add_event(case)
    walk.add_person(case)
    assert remains.titles() == {"Strongroom"}

    account = walk.begin_account(case)
    hands.type(f"{story.FIRST}\n\n{story.SECOND}\n\n{story.THIRD}")
    walk.lock()
    del case, account
    nothing_remains(walk)
