"""A desk over the told vault, with the sentences of errors as their codes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.page import Page
from ui.desktop.tools import Tools


def take_last_words() -> None:
    """As the application does before it closes a vault: nothing that was typed waits for its timer any more."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Page):
            window.last_words()


@pytest.fixture
def desk(told: Told, tools: Tools) -> Iterator[Desk]:
    """For writing."""
    yield Desk(told.vault, tools)
    take_last_words()


@pytest.fixture
def reading_desk(told_for_reading: Told, tools: Tools) -> Iterator[Desk]:
    """For reading only."""
    yield Desk(told_for_reading.vault, tools)
    take_last_words()
