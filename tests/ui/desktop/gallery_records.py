"""The pages of testimonies, evidence, search, export and settings, for looking at.

``python -m tests.ui.desktop.gallery_records OUT [--dark] [--ru|--kk] [PAGE…]`` fills a vault with the
invented cases, opens the shell at 1366 × 768 and writes one PNG for each page.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.jobs import CancelToken, no_progress
from tests.ui.desktop.gallery_covering import covering_visits
from tests.ui.desktop.gallery_custody import custody_visits
from tests.ui.desktop.gallery_happened import happened_visits
from tests.ui.desktop.gallery_harm import harm_visits
from tests.ui.desktop.gallery_intake import intake_visits
from tests.ui.desktop.gallery_interview import interview_visits
from tests.ui.desktop.gallery_kinds import kind_visits
from tests.ui.desktop.gallery_lists import list_visits
from tests.ui.desktop.gallery_look import look_visits
from tests.ui.desktop.gallery_marks import marks_visits
from tests.ui.desktop.gallery_media import media_visits
from tests.ui.desktop.gallery_people import people_visits
from tests.ui.desktop.gallery_review import review_visits
from tests.ui.desktop.gallery_texts import text_visits
from tests.ui.desktop.gallery_ways import ways_visits
from ui.demonstration.filling import fill_vault
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.main_window import MainWindow
from ui.desktop.session import VaultSession
from ui.desktop.startup import prepare_qt
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.errortext import error_sentence
from ui.i18n import language_of, text

PASSPHRASE = "kettle orchard lantern pigeon"
SIZE = (1366, 768)


def pause(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(runner: JobRunner) -> None:
    """Until nothing is under way, and what it caused is painted."""
    for _ in range(3):
        pause(250)
        while runner.busy:
            pause(25)


def main(out: Path, *, dark: bool, code: str, wanted: set[str], folder: Path) -> None:
    """Write the pictures."""
    app = QCoreApplication.instance() or QApplication(["gallery"])
    if not isinstance(app, QApplication):
        raise TypeError
    out.mkdir(parents=True, exist_ok=True)
    translations = Translations()
    translations.use(code)
    look = Look(app, dark=dark)
    runner = JobRunner()
    tools = Tools(
        look=look,
        runner=runner,
        clipboard=GuardedClipboard(),
        translations=translations,
        error_sentence=lambda error: error_sentence(error, language_of(translations.code)),
    )
    vault = Vault.open(folder, PASSPHRASE)
    session = VaultSession(vault)
    window = MainWindow(
        tools,
        session.pages(tools),
        vault_name="Field office",
        read_only=False,
        stage_words=lambda stage: text(language_of(translations.code), "terminal", f"stage.{stage}"),
    )
    window.setWindowState(Qt.WindowState.WindowNoState)  # the screen that is not there may be smaller
    window.resize(*SIZE)
    window.show()
    for name, visit in _visits(vault, window).items():
        if wanted and not any(name.startswith(one) for one in wanted):
            continue
        visit()
        settle(runner)
        suffix = f"{'-dark' if dark else ''}-{code}"
        window.grab().save(str(out / f"{name}{suffix}.png"))
    window.close_now()
    runner.shutdown()
    vault.lock()


def _visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    items = {item.code: item for item in vault.evidence.all()}
    testimony = vault.testimonies.all()[-1]
    open_item = next(item for item in items.values() if not item.content_warning and item.kind == "photo")

    def search() -> None:
        window.go("search")
        from ui.desktop.widgets.search_field import SearchField

        page = window.current()
        if page is not None:
            field = page.findChild(SearchField)
            if field is not None:
                field.setText("суд")

    return {
        "testimonies": lambda: window.go("testimony"),
        "account": lambda: window.go("account", testimony.id),
        "account-new": lambda: window.go("account"),
        "evidence": lambda: window.go("evidence"),
        "intake": lambda: window.go("evidence", vault.cases.all()[0].id),
        "item": lambda: window.go("item", open_item.id),
        **custody_visits(vault, window, open_item),
        "search": search,
        "dossiers": lambda: window.go("dossiers"),
        "export": lambda: window.go("export", vault.cases.all()[0].id),
        "export-who": lambda: _wizard(window, 1),
        "export-gaps": lambda: _wizard(window, 2),
        "check": lambda: window.go("check"),
        "safety": lambda: window.go("safety"),
        "ways": lambda: window.go("ways"),
        "backup": lambda: window.go("backup"),
        "travel": lambda: window.go("travel"),
        "before_search": lambda: window.go("before_search"),
        "after_search": lambda: window.go("after_search"),
        "inbox": lambda: window.go("inbox"),
        "settings": lambda: window.go("settings"),
        **ways_visits(vault, window),
        **kind_visits(vault, window),
        **happened_visits(vault, window),
        **interview_visits(vault, window),
        **review_visits(vault, window),
        **people_visits(vault, window),
        **list_visits(vault, window),
        **look_visits(vault, window),
        **covering_visits(vault, window),
        **text_visits(vault, window),
        **media_visits(vault, window),
        **harm_visits(vault, window),
        **marks_visits(vault, window),
        **intake_visits(vault, window),
    }


def _wizard(window: MainWindow, steps: int) -> None:
    from ui.desktop.views.export import ExportPage

    page = window.current()
    if isinstance(page, ExportPage):
        page.who.pasted.setPlainText(str(HybridIdentity.generate().recipient()))
        page.go_on()
        if steps == 2 and page.step == 1:
            page.go_on()


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
