"""The pages for pressure (adding while locked, inbox, travel lock, a search), for looking at.

``python -m tests.ui.desktop.gallery_travel OUT [--dark] [--ru|--kk] [PAGE…]`` fills a vault with the
invented cases, opens the windows at 1366 × 768 and writes one PNG for each page.
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from archive.clock import SystemClock
from archive.erase_access import allow
from archive.inbox import drop_file, drop_text
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.jobs import CancelToken, no_progress
from tests.ui.desktop.gallery_records import PASSPHRASE, SIZE, settle
from ui.demonstration.filling import fill_vault
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.main_window import MainWindow
from ui.desktop.session import VaultSession
from ui.desktop.startup import prepare_qt
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.entry_window import EntryWindow
from ui.errortext import error_sentence
from ui.hardening import NetworkRefused
from ui.i18n import language_of, text
from ui.presenters.gateway import ArchiveGateway

Pictures = dict[str, Callable[[], QWidget]]


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
    suffix = f"{'-dark' if dark else ''}-{code}"

    def picture(pictures: Pictures) -> None:
        for name, visit in pictures.items():
            if not wanted or any(name.startswith(one) for one in wanted):
                window = visit()
                settle(runner)
                window.grab().save(str(out / f"{name}{suffix}.png"))

    settings = Vault.open(folder, PASSPHRASE)
    allow(settings, True)
    settings.ways.add_partner(str(HybridIdentity.generate().recipient()), "Aurora legal aid")
    settings.lock()
    picture(_locked(tools, folder))
    _add(folder)
    vault = Vault.open(folder, PASSPHRASE)
    session = VaultSession(vault)
    window = MainWindow(
        tools,
        session.pages(tools),
        vault_name="Field office",
        read_only=False,
        stage_words=lambda stage: text(language_of(translations.code), "terminal", f"stage.{stage}"),
    )
    window.showNormal()
    window.resize(*SIZE)
    session.settle_in(window, tools)
    settle(runner)
    picture(_open(window))
    window.close_now()
    runner.shutdown()
    vault.lock()


def _locked(tools: Tools, folder: Path) -> Pictures:
    entry = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    entry.show()
    entry.unlock.choose(folder)

    def drop() -> QWidget:
        entry.show_drop()
        page = entry._drop
        if page is not None:
            page._text.setPlainText("Two cars by the gate, about six in the evening.\nТретья — без номера.")
            page.add([Path("IMG_2041.jpg"), Path("the yard at night.mp4")])
        return entry

    def erase() -> QWidget:
        entry.show_erase()
        return entry

    return {"unlock": lambda: entry, "drop": drop, "erase": erase}


def _add(folder: Path) -> None:
    """What a colleague and a stranger put into the inbox."""
    clock = SystemClock()
    drop_text(folder, io.BytesIO(b"Seen from the stairs."), clock=clock)
    for name in ("IMG_2041.jpg", "notice.pdf"):
        outside = folder.parent / name
        outside.write_bytes(b"\xff\xd8\xff picture" if name.endswith("jpg") else b"%PDF-1.7 paper")
        drop_file(folder, outside, clock=clock)
        outside.unlink()
    (folder / "inbox" / ("3f" * 16 + ".age")).write_bytes(b"not a sealed file")


def _open(window: MainWindow) -> Pictures:
    def page(key: str) -> Callable[[], QWidget]:
        def visit() -> QWidget:
            window.go(key)
            return window

        return visit

    return {key: page(key) for key in ("inbox", "travel", "before_search", "after_search", "safety")}


if __name__ == "__main__":
    prepare_qt()
    arguments = sys.argv[1:]
    flags = {one for one in arguments if one.startswith("--")}
    places = [one for one in arguments if not one.startswith("--")]
    home = Path(tempfile.mkdtemp(prefix="strongroom-gallery-"))
    try:
        made = Vault.create(home / "Field office", PASSPHRASE, work_factor=17)
        fill_vault(made, no_progress, CancelToken())
        made.lock()
        language = "ru" if "--ru" in flags else "kk" if "--kk" in flags else "en"
        main(
            Path(places[0]),
            dark="--dark" in flags,
            code=language,
            wanted=set(places[1:]),
            folder=home / "Field office",
        )
    finally:
        shutil.rmtree(home, ignore_errors=True)
