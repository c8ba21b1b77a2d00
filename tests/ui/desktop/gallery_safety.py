"""Several backups, restoring, a testimony that two people changed, and the line in the rail, for looking at.

``python -m tests.ui.desktop.gallery_safety OUT [--dark] [--ru|--kk] [PAGE…]`` fills a vault with the invented cases,
backs it up again and again, opens the windows at 1366 × 768 and writes one PNG for each page.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from archive.backup import back_up
from archive.backup_proof import STAGE
from archive.rehearsal import rehearse
from archive.vault import Vault
from archive.vocabulary.testimony import Mode
from crypto.errors import CodedError
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
from ui.desktop.views.account import AccountPage
from ui.desktop.views.backup import BackupPage
from ui.desktop.views.entry_window import EntryWindow
from ui.errortext import error_sentence
from ui.hardening import NetworkRefused
from ui.i18n import language_of, text
from ui.presenters.backups import BackupDesk
from ui.presenters.gateway import ArchiveGateway

DAYS_AGO = (93, 41, 20, 12, 6, 2, 0)
"""When the backups were made."""

Pictures = dict[str, Callable[[], QWidget]]


class Then:
    """A clock that shows what it is set to."""

    def __init__(self) -> None:
        self.days_ago = 0

    def now(self) -> datetime:
        return datetime.now(UTC) - timedelta(days=self.days_ago)


def back_up_often(folder: Path, stick: Path) -> None:
    """Seven backups, of which the last but one was not read back, a rehearsal, and changes since."""
    clock = Then()
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    stick.mkdir()
    for number, days_ago in enumerate(DAYS_AGO, start=1):
        clock.days_ago = days_ago
        vault.people.add(f"person {number}")
        _back_up(vault, stick, read=number != len(DAYS_AGO) - 1)
    rehearse(vault, stick, PASSPHRASE, folder.parent)
    BackupDesk(vault).choose(stick)
    vault.people.add("one more")
    vault.lock()


def _back_up(vault: Vault, stick: Path, *, read: bool) -> None:
    token = CancelToken()

    def progress(done: int, total: int, stage: str) -> None:
        if stage == STAGE and not read:
            token.cancel()

    try:
        back_up(vault, stick, label="Grey stick", progress=progress, token=token)
    except CodedError:
        if read:
            raise


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

    stick = folder.parent / "stick"
    back_up_often(folder, stick)
    vault = Vault.open(folder, PASSPHRASE)
    session = VaultSession(vault)
    window = MainWindow(
        tools,
        session.pages(tools),
        vault_name="Field office",
        read_only=False,
        stage_words=lambda stage: text(language_of(translations.code), "terminal", f"stage.{stage}"),
    )
    window.health_read.connect(lambda found: window.rail.set_health(session.health_line(found)))
    window.resize(*SIZE)
    window.show()
    picture(_open(window, vault, runner))
    window.close_now()
    vault.lock()
    entry = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    entry.resize(*SIZE)
    entry.show()
    picture({"restore": lambda: _restore(entry, None), "restore-found": lambda: _restore(entry, stick)})
    entry.close()
    runner.shutdown()


def _open(window: MainWindow, vault: Vault, runner: JobRunner) -> Pictures:
    def backups(part: Callable[[BackupPage], QWidget]) -> QWidget:
        window.go("backup")
        settle(runner)
        page = window.current()
        if isinstance(page, BackupPage):
            page.sheet.ensureWidgetVisible(part(page))
        return window

    def safety() -> QWidget:
        window.go("safety")
        return window

    def clash() -> QWidget:
        testimony = vault.testimonies.all()[-1]
        ours, theirs = vault.people.add("a neighbour"), vault.people.add("a guard")
        window.go("account", testimony.id)
        settle(runner)
        page = window.current()
        if isinstance(page, AccountPage):
            page.facts.reveal.click()
            settle(runner)
            for field, words in ((page.facts.place, "by the river, at dusk"), (page.facts.witness, ours.code)):
                field.setText(words)
                field.textEdited.emit(words)
            changed = {"witness_id": theirs.id, "place": "in the market", "mode": Mode.PHONE}
            vault.ledger.amend(vault.testimonies.get(testimony.id), changed)
            page._save()
        return window

    return {
        "generations": lambda: backups(lambda page: page.making),
        "generations-list": lambda: backups(lambda page: page.listing),
        "generations-rehearsal": lambda: backups(lambda page: page._restore),
        "health": safety,
        "clash": clash,
    }


def _restore(entry: EntryWindow, stick: Path | None) -> QWidget:
    entry.show_restore()
    page = entry._restore
    if page is not None and stick is not None:
        page.look_into(stick)
    return entry


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
        main(
            Path(places[0]),
            dark="--dark" in flags,
            code="ru" if "--ru" in flags else "kk" if "--kk" in flags else "en",
            wanted=set(places[1:]),
            folder=home / "Field office",
        )
    finally:
        shutil.rmtree(home, ignore_errors=True)
