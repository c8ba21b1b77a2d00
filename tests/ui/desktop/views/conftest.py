"""A desk over the told vault, with the sentences of errors as their codes."""

from __future__ import annotations

import pytest

from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.tools import Tools


@pytest.fixture
def desk(told: Told, tools: Tools) -> Desk:
    """For writing."""
    return Desk(told.vault, tools)


@pytest.fixture
def reading_desk(told_for_reading: Told, tools: Tools) -> Desk:
    """For reading only."""
    return Desk(told_for_reading.vault, tools)
