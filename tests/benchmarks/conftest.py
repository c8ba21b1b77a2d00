"""What is measured is what people wait for."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session", autouse=True)
def little_work() -> None:
    """Slots for passphrases ask for all the work that they ask for in the program."""
