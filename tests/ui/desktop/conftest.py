"""Every desktop test runs without a screen, with the hardening that Qt needs before it starts."""

from __future__ import annotations

import gc
import os
import runpy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from archive.ways_in import WayIn
from crypto.errors import CodedError
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.cycles import collect_what_is_due
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.startup import prepare_qt
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.presenters.entry import Standing

PATIENCE_MS = 30_000
"""How long something may take that a test waits for. On a machine that is busy elsewhere five seconds are nothing."""


class PatientBot(QtBot):
    """Waits longer than usual before it calls something missing."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: Any,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)


@dataclass(eq=False)
class WrongInTest(CodedError):
    code: ClassVar[str] = "wrong_passphrase"


@dataclass(eq=False)
class InUseInTest(CodedError):
    code: ClassVar[str] = "vault_in_use"


class FolderGateway:
    """A vault is a folder with a file ``vault.json`` that holds its passphrase, and perhaps a ``lock``."""

    def standing(self, folder: Path) -> Standing:
        return Standing()

    def is_vault(self, folder: Path) -> bool:
        return (folder / "vault.json").is_file()

    def create(self, folder: Path, passphrase: str) -> object:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "vault.json").write_text(passphrase, encoding="utf-8")
        return (folder, False)

    def open(self, folder: Path, way: str | WayIn, read_only: bool) -> object:
        if (folder / "vault.json").read_text(encoding="utf-8") != way:
            raise WrongInTest
        if (folder / "lock").exists() and not read_only:
            raise InUseInTest
        return (folder, read_only)


@pytest.fixture(autouse=True)
def cycles() -> Iterator[None]:
    """As in the program: no thread of a job takes a closed page apart."""
    gc.disable()
    yield
    collect_what_is_due()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    prepare_qt()
    return QApplication


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light look at normal size; put back after a test that changed it."""
    made = Look(qapp)
    yield made
    made.use(dark=False, scale=1.0)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    """A runner of this test alone, which lives longer than every window and job of the test."""
    made = JobRunner()
    yield made
    # Between two event loops Qt keeps what is to be deleted. A closed page would still hear of the next test's
    # language, and a job that takes its runner's last reference along would take its own parent away.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    made.shutdown()


@pytest.fixture
def tools(look: Look, runner: JobRunner) -> Iterator[Tools]:
    """What a screen is given, with the code of an error as its sentence; afterwards the words of before again."""
    locale, translations = QLocale(), Translations()
    yield Tools(
        look=look,
        runner=runner,
        clipboard=GuardedClipboard(),
        translations=translations,
        error_sentence=lambda error: f"sentence of {error.code}",
    )
    QLocale.setDefault(locale)
    taken_away(translations)


@pytest.fixture
def gateway() -> FolderGateway:
    return FolderGateway()


@pytest.fixture
def vault(tmp_path: Path, gateway: FolderGateway) -> Path:
    """A vault with the passphrase ``kettle orchard lantern pigeon``."""
    folder = tmp_path / "Field office"
    gateway.create(folder, "kettle orchard lantern pigeon")
    return folder


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The texts of the windows in every language, compiled for this test run."""
    folder = tmp_path_factory.mktemp("catalogues")
    module = runpy.run_path(str(Path(__file__).resolve().parents[3] / "packaging" / "translations.py"))
    module["release"](folder)
    return folder


@pytest.fixture
def russian(catalogues: Path, qapp: QApplication) -> Iterator[Translations]:
    """The windows in Russian; English again afterwards."""
    translations = Translations(folder=catalogues)
    assert translations.use("ru")
    yield translations
    translations.use("en")
    taken_away(translations)


@pytest.fixture
def english(catalogues: Path, qapp: QApplication) -> Iterator[Translations]:
    """The windows in English with their plural forms."""
    translations = Translations(folder=catalogues)
    assert translations.use("en")
    yield translations
    taken_away(translations)


def taken_away(translations: Translations) -> None:
    """The words of the sources again, whenever Python lets the object go."""
    for translator in translations.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
