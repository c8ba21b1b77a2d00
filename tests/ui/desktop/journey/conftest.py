"""The real program over the real archive, without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import Vault
from tests.ui.desktop.journey.hands import Hands
from tests.ui.desktop.journey.walk import Walk
from ui.desktop import memory
from ui.desktop.app import DesktopApp, Parts
from ui.desktop.session import VaultSession
from ui.errortext import error_sentence
from ui.hardening import NetworkRefused
from ui.i18n import language_of
from ui.presenters.gateway import ArchiveGateway


class QuickGateway(ArchiveGateway):
    """The real way in, with the least work for a passphrase that the archive accepts."""

    def create(self, folder: Path, passphrase: str) -> object:
        return Vault.create(folder, passphrase, work_factor=MINIMUM_WORK_FACTOR)


def _session(opened: object) -> VaultSession:
    assert isinstance(opened, Vault)
    return VaultSession(opened)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder that belongs to this test alone."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def started(
    qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Walk]]:
    """Starts the program; a second call starts it a second time beside the first, as another process would be."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    # It writes over what this process ever gave back, after thousands of tests; what it does is tested elsewhere
    # (tests/traces/test_memory_traces.py, tests/ui/desktop/test_memory.py).
    monkeypatch.setattr(memory, "fill_free_blocks", lambda token: token.check())
    running: list[DesktopApp] = []

    def start() -> Walk:
        code = ["en"]

        def speak(language: str) -> None:
            code[0] = language

        parts = Parts(
            gateway=QuickGateway(),
            session=_session,
            error_sentence=lambda error: error_sentence(error, language_of(code[0])),
            stage_words=str,
            network=NetworkRefused(),
            language_changed=speak,
        )
        desktop = DesktopApp(qapp, parts)
        running.append(desktop)
        desktop.tools.translations.use("en")
        desktop.start()
        desktop.entry.activateWindow()
        return Walk(desktop, Hands(), home)

    yield start
    for desktop in running:
        desktop._end()
        desktop.tools.translations.use("en")
        desktop.tools.look.use(dark=False)
        for window in (desktop.entry, desktop.main):
            if window is not None:
                window.hide()
                window.deleteLater()
        desktop.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert os.environ["HOME"] == str(home)
