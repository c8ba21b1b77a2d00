"""Shows the guide as people see it: in the window of an open vault, light, dark, in three languages.

``python tests/ui/desktop/gallery_guide.py FOLDER`` writes PNGs of 1366 by 768.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.main_window import MainWindow
from ui.desktop.page import Page
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.guide import GuidePage
from ui.desktop.views.guide_window import GuideWindow

EMPTY_PAGES = ("cases", "people", "testimony", "evidence", "search", "dossiers", "settings", "export")


class EmptyPage(Page):
    """Counts how often it is entered: a page that is entered anew may begin a new record."""

    def __init__(self) -> None:
        super().__init__()
        self.entries = 0

    def entered(self, target: object) -> None:
        self.entries += 1


class BareDesk:
    """The part of a desk that the guide uses: there is no vault behind it."""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools


def window(tools: Tools) -> MainWindow:
    """The main window with the guide and empty pages around it."""
    builders: dict[str, Callable[[], Page]] = dict.fromkeys(EMPTY_PAGES, EmptyPage)
    builders["guide"] = lambda: GuidePage(BareDesk(tools))  # type: ignore[arg-type]  # the guide asks for no more
    return MainWindow(
        tools, builders, vault_name="Field office archive", read_only=False, stage_words=lambda stage: stage
    )


def main(out: Path) -> None:
    """Write the pictures."""
    app = QApplication(["gallery"])
    look = Look(app)
    translations = Translations()
    tools = Tools(look, JobRunner(), GuardedClipboard(), translations, lambda error: error.code)
    out.mkdir(parents=True, exist_ok=True)
    shown = window(tools)
    shown.resize(1366, 768)
    shown.show()
    for name, language, dark, key, words in (
        ("light", "en", False, "cases", ""),
        ("terminal", "en", False, "", ""),
        ("dark-found", "en", True, "dossiers", "fingerprint"),
        ("russian", "ru", False, "evidence", ""),
        ("kazakh-dark", "kk", True, "search", ""),
    ):
        translations.use(language)
        look.use(dark=dark)
        shown.go("guide", key or None)
        page = shown.current()
        if isinstance(page, GuidePage):
            if not key:
                page.book.show_topic("terminal")
            page.book.search.setText(words)
            page.book.search.returnPressed.emit()
        app.processEvents()
        shown.grab().save(str(out / f"guide-{name}.png"))
    translations.use("en")
    look.use(dark=False)
    before = GuideWindow(tools, "partner", shown)
    before.show()
    app.processEvents()
    before.grab().save(str(out / "guide-window.png"))
    look.use(scale=1.5)
    app.processEvents()
    before.grab().save(str(out / "guide-large.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
