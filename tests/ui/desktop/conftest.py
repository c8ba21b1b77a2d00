"""Every desktop test runs without a screen, with the hardening that Qt needs before it starts."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ui.desktop.look import Look
from ui.desktop.startup import prepare_qt


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    prepare_qt()
    return QApplication


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light look at normal size; put back after a test that changed it."""
    made = Look(qapp)
    yield made
    made.use(dark=False, scale=1.0)
