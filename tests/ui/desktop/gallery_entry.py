"""The windows before a vault is open, for looking at.

``python -m tests.ui.desktop.gallery_entry OUT [--dark] [--ru|--kk] [PAGE…]`` makes an empty vault, opens the
entry window at 1366 × 768 and writes one PNG for each page.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QPushButton

from archive.vault import Vault
from crypto.shares import split
from tests.ui.desktop.gallery_records import PASSPHRASE, SIZE, settle
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.startup import prepare_qt
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.entry_window import EntryWindow
from ui.desktop.views.other_ways import OtherWaysView
from ui.desktop.widgets.way_fields import IDENTITY, KEY_FILE, SHARES
from ui.errortext import error_sentence
from ui.hardening import NetworkRefused
from ui.i18n import language_of
from ui.presenters.gateway import ArchiveGateway


def main(out: Path, *, dark: bool, code: str, wanted: set[str], folder: Path) -> None:
    """Write the pictures."""
    app = QCoreApplication.instance() or QApplication(["gallery"])
    if not isinstance(app, QApplication):
        raise TypeError
    out.mkdir(parents=True, exist_ok=True)
    translations = Translations()
    translations.use(code)
    runner = JobRunner()
    tools = Tools(
        look=Look(app, dark=dark),
        runner=runner,
        clipboard=GuardedClipboard(),
        translations=translations,
        error_sentence=lambda error: error_sentence(error, language_of(translations.code)),
    )
    window = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    window.resize(*SIZE)
    window.show()
    window.unlock.choose(folder)
    for name, visit in _visits(window).items():
        if wanted and not any(name.startswith(one) for one in wanted):
            continue
        visit()
        settle(runner)
        window.grab().save(str(out / f"{name}{'-dark' if dark else ''}-{code}.png"))
    window.close()
    runner.shutdown()


def _visits(window: EntryWindow) -> dict[str, Callable[[], None]]:
    def press(name: str) -> None:
        for button in window.findChildren(QPushButton):
            if button.objectName() == name and button.isVisible():
                button.click()

    def suggest() -> None:
        window.show_create()
        press("suggest")

    def other(key: str) -> None:
        window.show_ways()
        view = window.findChild(OtherWaysView)
        if view is not None:
            view.ways.choose(key)
            view._choose_way(key)
            if key == SHARES:
                words = split(bytes(32), 2, 3)
                for text in (words[0] + " ", " ".join(words[1].split()[:14]) + " ", "ac"):
                    view.fields.shares.field.line.setText(text)
                    view.fields.shares.field.line.textEdited.emit(text)

    return {
        "unlock": window.show_unlock,
        "create": window.show_create,
        "create-suggested": suggest,
        "ways-file": lambda: other(KEY_FILE),
        "ways-shares": lambda: other(SHARES),
        "ways-partner": lambda: other(IDENTITY),
    }


if __name__ == "__main__":
    prepare_qt()
    arguments = sys.argv[1:]
    flags = {one for one in arguments if one.startswith("--")}
    places = [one for one in arguments if not one.startswith("--")]
    home = Path(tempfile.mkdtemp(prefix="strongroom-gallery-"))
    try:
        Vault.create(home / "Field office", PASSPHRASE, work_factor=17).lock()
        main(
            Path(places[0]),
            dark="--dark" in flags,
            code="ru" if "--ru" in flags else "kk" if "--kk" in flags else "en",
            wanted=set(places[1:]),
            folder=home / "Field office",
        )
    finally:
        shutil.rmtree(home, ignore_errors=True)
