"""The pages for damage and for new keys, for looking at.

``python -m tests.ui.desktop.gallery_rescue OUT [--dark] [--ru|--kk]`` fills a vault with the invented cases, damages
it, opens the windows at 1366 × 768 and writes one PNG for each page.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from archive.backup import back_up
from archive.vault import DATABASE, Vault
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

PAGE = 4096


def damage(folder: Path) -> None:
    """A page of the database, a sealed file, and the description."""
    content = bytearray((folder / DATABASE).read_bytes())
    for page in (1, 40, 60):
        content[page * PAGE + 1000] ^= 1
    content[500] ^= 1
    (folder / DATABASE).write_bytes(content)
    files = sorted((folder / "objects").rglob("*.age"))
    files[0].unlink()
    sealed = bytearray(files[1].read_bytes())
    sealed[-100] ^= 1
    files[1].write_bytes(sealed)


def main(out: Path, *, dark: bool, code: str, folder: Path) -> None:
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
    vault = Vault.open(folder, PASSPHRASE)
    stick = folder.parent / "stick"
    stick.mkdir()
    back_up(vault, stick)
    vault.ways.add_partner(str(HybridIdentity.generate().recipient()), "Lawyers' office")
    vault.ways.add_shares(2, 3, "Family")
    window = MainWindow(
        tools,
        VaultSession(vault).pages(tools),
        vault_name=folder.name,
        read_only=False,
        stage_words=lambda stage: text(language_of(translations.code), "terminal", f"stage.{stage}"),
    )
    window.resize(*SIZE)
    window.show()
    window.go("rekey")
    settle(runner)
    window.grab().save(str(out / f"rekey{suffix}.png"))
    window.close_now()
    vault.lock()
    damage(folder)
    entry = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    entry.resize(*SIZE)
    entry.show()
    entry.unlock.choose(folder)
    entry.unlock._secret.setText(PASSPHRASE)
    entry.unlock._unlock()
    settle(runner)
    entry.grab().save(str(out / f"unlock{suffix}.png"))
    entry.show_rescue()
    settle(runner)
    entry.grab().save(str(out / f"rescue-before{suffix}.png"))
    page = entry._rescue
    if page is not None:
        page.fields.secret.setText(PASSPHRASE)
        page.backup.show_file(stick)
        page.look.click()
        settle(runner)
        entry.resize(SIZE[0], 1900)
        settle(runner)
    entry.grab().save(str(out / f"rescue{suffix}.png"))
    entry.close()
    runner.shutdown()


if __name__ == "__main__":
    prepare_qt()
    flags = {one for one in sys.argv[1:] if one.startswith("--")}
    places = [one for one in sys.argv[1:] if not one.startswith("--")]
    home = Path(tempfile.mkdtemp(prefix="strongroom-gallery-"))
    try:
        made = Vault.create(home / "Field office", PASSPHRASE, work_factor=17)
        fill_vault(made, no_progress, CancelToken())
        made.lock()
        language = "ru" if "--ru" in flags else "kk" if "--kk" in flags else "en"
        main(Path(places[0]), dark="--dark" in flags, code=language, folder=home / "Field office")
    finally:
        shutil.rmtree(home, ignore_errors=True)
